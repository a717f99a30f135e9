// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/words.h"
#include "core/rules/rule_book.h"
#include "tests/kit/athletes.h"
#include "tests/rules/rule_cases.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace stridewell;
using namespace stridewell::tests;

namespace {

QList<Violation> audited(const Scene &scene)
{
    return audit(scene.plan, kit::factsOf(scene.request));
}

QList<Violation> only(const QList<Violation> &violations, const RuleCase &c)
{
    QList<Violation> found;
    for (const Violation &violation : violations) {
        if (violation.rule == QLatin1String(c.rule) && violation.severity == c.severity)
            found += violation;
    }
    return found;
}

QString told(const QList<Violation> &violations)
{
    QString text;
    for (const Violation &v : violations)
        text += u"%1 %2: %3 (%4 against %5)\n"_s.arg(v.day.toString(Qt::ISODate), v.rule, v.text)
                    .arg(v.measured.value_or(-1))
                    .arg(v.limit.value_or(-1));
    return text;
}

std::vector<const RuleCase *> allCases()
{
    std::vector<const RuleCase *> all;
    for (const auto *cases : {&episodeCases(), &weekCases()}) {
        for (const RuleCase &c : *cases)
            all.push_back(&c);
    }
    return all;
}

} // namespace

/// Every rule of the book from both sides of its limit.
class TestRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void bothSidesOfTheLimit_data();
    void bothSidesOfTheLimit();
    void everyRuleHasACase();
    void handWeekIsLegal();
    void orderOfItemsDoesNotMatter();
    void whatIsOverIsNotJudged();
    void whatWasDoneSinceIsNotJudgedTwice();
    void aPlanMadeAfterTheRunMeansAnother();
    void theFirstDaysSpeakForThemselves();
    void clashesTellTheirGap();
    void namesAreNoWayAround_data();
    void namesAreNoWayAround();
    void weekIsToldToTheMetre();
    void rulesAreWhole();
};

void TestRules::initTestCase()
{
    QVERIFY(kit::builtIn());
}

void TestRules::bothSidesOfTheLimit_data()
{
    QTest::addColumn<int>("index");
    const auto all = allCases();
    for (size_t i = 0; i < all.size(); ++i)
        QTest::addRow("%s: %s", all[i]->rule, all[i]->name) << static_cast<int>(i);
}

void TestRules::bothSidesOfTheLimit()
{
    QFETCH(const int, index);
    const RuleCase &c = *allCases()[static_cast<size_t>(index)];
    Scene scene = c.legal();
    const auto before = only(audited(scene), c);
    QVERIFY2(before.isEmpty(), qPrintable(told(before)));

    c.breakIt(scene);
    const auto all = audited(scene);
    const auto after = only(all, c);
    QVERIFY2(!after.isEmpty(), qPrintable(u"not found; found was\n"_s + told(all)));
    for (const Violation &violation : after) {
        QVERIFY(!violation.text.isEmpty());
        QVERIFY(violation.day.isValid());
    }
}

void TestRules::everyRuleHasACase()
{
    const auto all = allCases();
    for (const Rule &rule : RuleBook::standard().rules()) {
        const bool covered = std::any_of(all.begin(), all.end(), [&](const RuleCase *c) {
            return rule.id == QLatin1String(c->rule) && rule.severity == c->severity;
        });
        QVERIFY2(covered, qPrintable(rule.id + u' ' + keyOf(rule.severity)));
    }
}

void TestRules::handWeekIsLegal()
{
    const auto violations = audited(handWeek());
    QVERIFY2(violations.isEmpty(), qPrintable(told(violations)));
}

void TestRules::orderOfItemsDoesNotMatter()
{
    std::mt19937 order(7);
    for (const RuleCase *c : allCases()) {
        Scene scene = c->legal();
        c->breakIt(scene);
        const auto expected = audited(scene);
        for (int i = 0; i < 5; ++i) {
            std::shuffle(scene.plan.items.begin(), scene.plan.items.end(), order);
            QVERIFY2(audited(scene) == expected, c->name);
        }
    }
}

void TestRules::whatIsOverIsNotJudged()
{
    // The past is never rewritten: a run that was skipped breaks nothing any more.
    Scene scene = handWeek();
    scene.plan.items[2].run->distance = Metres(25'000);
    QVERIFY(!audited(scene).isEmpty());
    scene.plan.items[2].state = ItemState::Skipped;
    const auto violations = audited(scene);
    QVERIFY2(violations.isEmpty(), qPrintable(told(violations)));
}

void TestRules::whatWasDoneSinceIsNotJudgedTwice()
{
    // Tuesday evening: the run and the session of the day are done, the plan of Monday still holds them.
    Scene scene = handWeek();
    scene.request.now = at(1, 20, 0);
    scene.request.profile.runs += Run{.start = at(1, 9, 0), .distance = Metres(11'000)};
    scene.request.profile.logs += Log{.item = ItemId{u"strength-1"_s},
                                      .at = at(1, 19, 0),
                                      .sets = {{exercise::nordicCurl, {5, 5}}, {exercise::gluteBridge, {12, 12}}}};
    QCOMPARE(told(audited(scene)), QString());
    // A log that names no item tells of the session of its day all the same.
    scene.request.profile.logs.last().item = ItemId{u"elsewhere"_s};
    QCOMPARE(told(audited(scene)), QString());
    // One run is one run: a second of that day is still to come, and too much.
    scene.plan.items += runItem(1, RunType::Easy, 11'500);
    scene.plan.items.last().id.value = u"another"_s;
    const auto all = audited(scene);
    QVERIFY2(std::any_of(all.begin(), all.end(), [](const Violation &v) { return v.rule == u"load.weekly"_s; }),
             qPrintable(told(all)));
}

void TestRules::aPlanMadeAfterTheRunMeansAnother()
{
    Scene scene = handWeek();
    scene.request.profile.runs += Run{.start = at(1, 9, 0), .distance = Metres(11'000)};
    scene.request.now = scene.plan.madeAt = at(1, 20, 0);
    const auto all = audited(scene);
    QVERIFY2(std::any_of(all.begin(), all.end(), [](const Violation &v) { return v.rule == u"load.weekly"_s; }),
             qPrintable(told(all)));
}

void TestRules::theFirstDaysSpeakForThemselves()
{
    const Facts facts = kit::factsOf(freshStrain().request);
    const Traits race = trait::run | trait::hard;
    const Rule *against = RuleBook::standard().forbidding(facts, race, day(1));
    QVERIFY(against);
    QCOMPARE(against->id, u"rice.rest"_s);
    // Afterwards the gates do.
    against = RuleBook::standard().forbidding(facts, race, day(4));
    QVERIFY(against);
    QCOMPARE(against->id, u"gate.run"_s);
}

void TestRules::clashesTellTheirGap()
{
    const auto apartOf = [](const Scene &scene, const char *rule) {
        const auto all = audited(scene);
        const auto it =
            std::find_if(all.begin(), all.end(), [&](const Violation &v) { return v.rule == QLatin1String(rule); });
        return it == all.end() ? QList<double>{} : QList<double>{it->measured.value_or(-1), it->limit.value_or(-1)};
    };
    // 48 h without clock times are two calendar days, 72 h three.
    QCOMPARE(apartOf(hardAndLater(RunType::Tempo, RunType::Tempo, 1), "load.hard_gap"), QList<double>({1, 2}));
    QCOMPARE(apartOf(hardAndLater(RunType::Hills, RunType::Tempo, 2), "load.hard_gap"), QList<double>({2, 3}));
    Scene sessions = handWeek();
    sessions.plan.items += strengthItem(5, {bridges()});
    QCOMPARE(apartOf(sessions, "strength.spacing"), QList<double>({1, 2}));
}

void TestRules::namesAreNoWayAround_data()
{
    QTest::addColumn<Item>("item");
    Item jog = timedItem(ItemKind::ActiveRecovery, at(5, 9, 0), 30, day(5));
    jog.activity = u"Jogging"_s;
    QTest::newRow("a run by another name") << jog;
    Item curls = strengthItem(5, {Dose{.exercise = u"assisted_nordic_curl"_s, .reps = {5}}});
    curls.kind = ItemKind::Mobility;
    QTest::newRow("a Nordic curl by another name") << curls;
    curls.strength = {Dose{.exercise = u"romanian_deadlift"_s, .reps = {5}}};
    QTest::newRow("a deadlift by another name") << curls;
}

void TestRules::namesAreNoWayAround()
{
    QFETCH(const Item, item);
    Scene scene = strainAt(Stage::Regain, 4);
    QCOMPARE(audited(scene), QList<Violation>());
    scene.plan.items += item;
    QVERIFY(!audited(scene).isEmpty());
}

void TestRules::weekIsToldToTheMetre()
{
    Scene scene = handWeek();
    scene.plan.items[2].run->distance += Metres(4);
    const auto all = audited(scene);
    const auto it = std::find_if(all.begin(), all.end(), [](const Violation &v) { return v.rule == u"load.weekly"_s; });
    QVERIFY(it != all.end());
    // 44 004 m where 44 000 m fit: neither the numbers nor the words may round that away.
    QCOMPARE(*it->measured, 44.004);
    QCOMPARE(*it->limit, 44.0);
    QVERIFY2(it->text.contains(u"44.004 km"_s), qPrintable(it->text));
}

void TestRules::rulesAreWhole()
{
    for (const Rule &rule : RuleBook::standard().rules()) {
        QVERIFY2(!Words::tr(rule.text).isEmpty() && !rule.sources.isEmpty(), qPrintable(rule.id));
        QVERIFY2(rule.forbids || rule.clashes || rule.judge, qPrintable(rule.id));
        for (const QString &source : rule.sources)
            QVERIFY2(kit::builtIn()->citations.contains(source), qPrintable(rule.id + u' ' + source));
    }
}

QTEST_GUILESS_MAIN(TestRules)
#include "test_rules.moc"
