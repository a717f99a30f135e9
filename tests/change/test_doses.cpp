// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/doses.h"
#include "core/rules/override.h"
#include "tests/change/runner.h"
#include "tests/kit/athletes.h"

#include <QTest>

using namespace stridewell;

namespace {

/// The first planned item that holds the exercise.
const Item *holding(const Plan &plan, const QString &exercise)
{
    const auto it = std::ranges::find_if(plan.items, [&](const Item &item) {
        return std::ranges::find(item.strength, exercise, &Dose::exercise) != item.strength.end();
    });
    return it == plan.items.end() ? nullptr : &*it;
}

const Dose &doseIn(const Item &item, const QString &exercise)
{
    return *std::ranges::find(item.strength, exercise, &Dose::exercise);
}

/// The item's dose of an exercise with other repetitions in each set.
DoseChange withReps(const Item &item, const QString &exercise, int reps)
{
    Dose dose = doseIn(item, exercise);
    dose.reps.fill(reps);
    return {.item = item.id, .doses = {dose}};
}

} // namespace

/// Doses changed by hand are taken as far as the rules let them.
class TestDoses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void lessIsTaken();
    void moreThanTheTableIsRefused();
    void aReasonPassesOverTheTable();
    void noReasonPassesOverAWarningSign();
    void noReasonPassesOverPain();
    void survivesAnotherDay();
    void whatTheRulesTakeAwayIsTold();
    void iceKeepsItsMinutes_data();
    void iceKeepsItsMinutes();
    void whatIsGoneChangesNothing();

private:
    QList<Violation> blocking(const Plan &plan) const;

    PlanRequest m_request;
    Plan m_plan;
};

void TestDoses::init()
{
    m_request = kit::steadyRunner();
    m_plan = makePlan(m_request).value();
}

QList<Violation> TestDoses::blocking(const Plan &plan) const
{
    return kit::ofSeverity(audit(plan, factsOf(m_request).value()), Severity::Block);
}

void TestDoses::lessIsTaken()
{
    const Item before = *holding(m_plan, exercise::gluteBridge);
    const int planned = doseIn(before, exercise::gluteBridge).reps.first();
    DoseChange change = withReps(before, exercise::gluteBridge, planned - 2);
    change.doses.first().sets = 1;
    change.doses.first().reps = {planned - 2};
    QCOMPARE(judgeDoses(factsOf(m_request).value(), m_plan, change).verdict, Verdict::Allowed);
    m_request.profile.doses = {change};
    const Plan plan = makePlan(m_request).value();
    const Item *item = kit::itemOf(plan, before.id);
    QVERIFY(item);
    QCOMPARE(doseIn(*item, exercise::gluteBridge), change.doses.first());
    QVERIFY2(*item->minutes < *before.minutes, "a shorter session takes less time");
    // The other exercises and days stay as they were.
    QCOMPARE(item->strength.size(), before.strength.size());
    for (const Item &other : m_plan.items) {
        if (other.id != before.id)
            QCOMPARE(*kit::itemOf(plan, other.id), other);
    }
    QCOMPARE(blocking(plan), QList<Violation>());
    QCOMPARE(plan.notices, m_plan.notices);
}

void TestDoses::moreThanTheTableIsRefused()
{
    // Evidence 2.1: the first week of Nordics is one session of 2 sets of 5.
    const Item before = *holding(m_plan, exercise::nordicCurl);
    QCOMPARE(doseIn(before, exercise::nordicCurl).reps, (QList<int>{5, 5}));
    const DoseChange change = withReps(before, exercise::nordicCurl, 12);
    const MoveAnswer answer = judgeDoses(factsOf(m_request).value(), m_plan, change);
    QCOMPARE(answer.verdict, Verdict::Refused);
    QCOMPARE(answer.rule, u"nordic.table"_s);
    QVERIFY(!answer.text.isEmpty());
    m_request.profile.doses = {change};
    const Plan plan = makePlan(m_request).value();
    QCOMPARE(plan.items, m_plan.items);
    QVERIFY(std::ranges::any_of(plan.notices, [&](const Notice &notice) {
        return notice.rule == u"nordic.table"_s && notice.text.contains(before.title);
    }));
}

void TestDoses::aReasonPassesOverTheTable()
{
    const Item before = *holding(m_plan, exercise::nordicCurl);
    DoseChange change = withReps(before, exercise::nordicCurl, 12);
    change.reason = u"Did three sets of twelve for years"_s;
    const MoveAnswer answer = judgeDoses(factsOf(m_request).value(), m_plan, change);
    QCOMPARE(answer.verdict, Verdict::Refused); // the rule is told, reason or not
    QVERIFY(answer.mayOverride);
    m_request.profile.doses = {change};
    const Plan plan = makePlan(m_request).value();
    const Item *item = kit::itemOf(plan, before.id);
    QCOMPARE(doseIn(*item, exercise::nordicCurl).reps, (QList<int>{12, 12}));
    const auto why = std::ranges::find_if(item->why, [&](const Why &one) { return one.text.contains(change.reason); });
    QVERIFY(why != item->why.end());
    QCOMPARE(why->rule, u"nordic.table"_s);
    QVERIFY(!why->sources.isEmpty());
    // An audit that knows the reason warns of it and quotes it; one that does not, blocks.
    QCOMPARE(blocking(plan), QList<Violation>());
    const QList<Violation> all = audit(plan, factsOf(m_request).value());
    QVERIFY(std::ranges::any_of(all, [&](const Violation &violation) {
        return violation.rule == u"nordic.table"_s && violation.item == before.id &&
               violation.text.contains(change.reason);
    }));
    m_request.profile.doses.first().reason.clear();
    QVERIFY(!blocking(plan).isEmpty());
    // Without a reason it is no dose of this plan, and the rule says why.
    QCOMPARE(makePlan(m_request).value().items, m_plan.items);
}

void TestDoses::noReasonPassesOverAWarningSign()
{
    // Planner section 5: a pause for a warning sign cannot be overridden. A sudden crack and no step: emergency.
    DoseChange change = withReps(*holding(m_plan, exercise::nordicCurl), exercise::nordicCurl, 12);
    change.reason = u"Wants to"_s;
    const Plan before = m_plan;
    m_request.profile.doses = {change};
    CheckIn alarming{.at = m_request.now};
    alarming.event = Event::Crack;
    alarming.walking = Walking::CannotBearWeight;
    m_request.profile.checkIns += alarming;
    const Plan plan = makePlan(m_request).value();
    QVERIFY(plan.assessment && isMoreAlarming(plan.assessment->triageClass, TriageClass::Physio));
    QVERIFY(!holding(plan, exercise::nordicCurl));
    for (const QString &rule : {u"triage.suspended"_s, u"people.not_covered"_s, u"gate.strengthen"_s})
        QVERIFY2(!mayOverrideDose(factsOf(m_request).value(), rule), qPrintable(rule));
    // A plan that holds the session all the same is blocked, whatever was written.
    QVERIFY(!blocking(before).isEmpty());
}

void TestDoses::noReasonPassesOverPain()
{
    const Facts facts = factsOf(m_request).value();
    QVERIFY(mayOverrideDose(facts, u"nordic.table"_s));
    QVERIFY(!mayOverrideDose(facts, u"pain.limit"_s));
}

void TestDoses::survivesAnotherDay()
{
    Item before = *holding(m_plan, exercise::gluteBridge);
    for (const Item &item : m_plan.items) {
        if (item.kind == ItemKind::Strength && item.day > kit::november(26))
            before = item;
    }
    const DoseChange change = withReps(before, before.strength.last().exercise, 4);
    m_request.profile.doses = {change};
    m_request.now = m_request.now + hours(24);
    const Plan plan = makePlan(m_request).value();
    QVERIFY(kit::itemOf(plan, before.id));
    QCOMPARE(kit::itemOf(plan, before.id)->strength.last().reps.first(), 4);
}

void TestDoses::whatTheRulesTakeAwayIsTold()
{
    const Item before = *holding(m_plan, exercise::nordicCurl);
    m_request.profile.doses = {withReps(before, exercise::nordicCurl, 4)};
    QCOMPARE(doseIn(*kit::itemOf(makePlan(m_request).value(), before.id), exercise::nordicCurl).reps,
             (QList<int>{4, 4}));
    // A strain takes the Nordics away (rule stage.nordic), changed or not.
    m_request.profile.checkIns += kit::mildStrain(m_request.now - hours(2), m_request.now);
    const Plan plan = makePlan(m_request).value();
    QVERIFY(!holding(plan, exercise::nordicCurl));
    QCOMPARE(blocking(plan), QList<Violation>());
}

void TestDoses::iceKeepsItsMinutes_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<bool>("taken");
    // Planner section 2, rice.ice: 10 to 20 minutes each.
    QTest::newRow("9") << 9 << false;
    QTest::newRow("10") << 10 << true;
    QTest::newRow("20") << 20 << true;
    QTest::newRow("21") << 21 << false;
}

void TestDoses::iceKeepsItsMinutes()
{
    QFETCH(const int, minutes);
    QFETCH(const bool, taken);
    m_request.profile.checkIns += kit::mildStrain(m_request.now - hours(2), m_request.now);
    m_plan = makePlan(m_request).value();
    const auto ice = std::ranges::find(m_plan.items, ItemKind::Ice, &Item::kind);
    QVERIFY(ice != m_plan.items.end());
    QCOMPARE(ice->minutes, 15);
    const DoseChange change{.item = ice->id, .minutes = minutes};
    const MoveAnswer answer = judgeDoses(factsOf(m_request).value(), m_plan, change);
    QCOMPARE(answer.verdict != Verdict::Refused, taken);
    QCOMPARE(answer.rule, taken ? QString() : u"rice.ice"_s);
    m_request.profile.doses = {change};
    QCOMPARE(kit::itemOf(makePlan(m_request).value(), ice->id)->minutes, taken ? minutes : 15);
}

void TestDoses::whatIsGoneChangesNothing()
{
    m_request.profile.doses = {DoseChange{.item = ItemId{u"gone"_s}, .doses = {Dose{.exercise = u"x"_s}}}};
    QCOMPARE(makePlan(m_request).value(), m_plan);
    // An exercise the item does not hold is no dose of it.
    const Item &strength = *holding(m_plan, exercise::gluteBridge);
    m_request.profile.doses = {DoseChange{.item = strength.id, .doses = {Dose{.exercise = u"walking_lunge"_s}}}};
    QCOMPARE(makePlan(m_request).value(), m_plan);
}

QTEST_MAIN(TestDoses)
#include "test_doses.moc"
