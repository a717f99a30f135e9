// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rule_book.h"
#include "tests/kit/athletes.h"
#include "tests/rules/scenes.h"

#include <QTest>

#include <algorithm>

using namespace stridewell;
using namespace stridewell::tests;

namespace {

QString told(const QList<Violation> &violations)
{
    QString text;
    for (const Violation &v : violations)
        text += u"%1 %2: %3\n"_s.arg(v.day.toString(Qt::ISODate), v.rule, v.text);
    return text;
}

QList<Violation> blocking(const Scene &scene)
{
    QList<Violation> found = audit(scene.plan, kit::factsOf(scene.request));
    found.removeIf([](const Violation &violation) { return violation.severity != Severity::Block; });
    return found;
}

Item quiet(ItemKind kind, int index, const QString &title)
{
    Item item;
    item.id.value = u"quiet"_s;
    item.day = item.plannedDay = day(index);
    item.kind = kind;
    item.title = title;
    return item;
}

Item quietly(ItemKind kind, int index, const Dose &dose)
{
    Item item = quiet(kind, index, u"A quiet day"_s);
    item.strength = {dose};
    return item;
}

Item doing(int index, const QString &activity)
{
    Item item = quiet(ItemKind::ActiveRecovery, index, u"A quiet day"_s);
    item.activity = activity;
    item.minutes = 20;
    return item;
}

Dose squats(int kilograms)
{
    Dose dose{.exercise = u"back_squat"_s, .sets = 5, .reps = {5}};
    if (kilograms > 0)
        dose.load = Kilograms(kilograms);
    return dose;
}

struct Hiding
{
    const char *name;
    const char *rule;
    Scene (*legal)();
    void (*hide)(Scene &);
};

/// The exercise of the hand week's first session.
Dose &dose(Scene &scene, int place)
{
    return scene.plan.items[1].strength[place];
}

RunDetail &firstRun(Scene &scene)
{
    return *scene.plan.items[0].run;
}

Scene walkRuns()
{
    return strainAt(Stage::ReturnToRun, 14);
}

const std::vector<Hiding> hidings = {
    // In days after a strain.
    {"bridges on a rest day", "rice.rest", freshStrain,
     [](Scene &s) { s.plan.items += quietly(ItemKind::Rest, 1, bridges()); }},
    {"squats in a reminder", "rice.rest", freshStrain,
     [](Scene &s) { s.plan.items += quietly(ItemKind::Nutrition, 1, squats(100)); }},
    {"squats on a walk", "gate.strengthen", freshStrain,
     [](Scene &s) { s.plan.items += quietly(ItemKind::ActiveRecovery, 8, squats(0)); }},
    {"weights among gentle holds", "gate.strengthen", [] { return strainAt(Stage::Regain, 5); },
     [](Scene &s) { s.plan.items += quietly(ItemKind::Mobility, 3, squats(60)); }},
    {"an easy jog as what is done", "gate.run", freshStrain, [](Scene &s) { s.plan.items += doing(8, u"easy jog"_s); }},
    {"a jog in a title", "gate.run", freshStrain,
     [](Scene &s) { s.plan.items += quiet(ItemKind::ActiveRecovery, 8, u"Recovery jog 5 km"_s); }},
    {"a run as a rest day", "gate.run", freshStrain,
     [](Scene &s) { s.plan.items += quiet(ItemKind::Rest, 8, u"Run 20 km"_s); }},
    {"a stretch in a title", "acute.no_stretch", freshStrain,
     [](Scene &s) { s.plan.items += quiet(ItemKind::ActiveRecovery, 8, u"Hamstring stretching"_s); }},
    {"a stretch with a space in its name", "acute.no_stretch", freshStrain,
     [](Scene &s) {
         s.plan.items += quietly(ItemKind::Mobility, 8, Dose{.exercise = u"Hamstring stretch"_s, .holdSeconds = 30});
     }},
    {"an ice bath after the window", "rice.window", freshStrain,
     [](Scene &s) { s.plan.items += doing(8, u"ice bath"_s); }},
    {"a session said to be done already", "gate.strengthen", freshStrain,
     [](Scene &s) {
         s.plan.items += strengthItem(8, {bridges()});
         s.plan.items.last().state = ItemState::Done;
     }},
    {"a session said to be skipped", "gate.strengthen", freshStrain,
     [](Scene &s) {
         s.plan.items += strengthItem(8, {bridges()});
         s.plan.items.last().state = ItemState::Skipped;
     }},
    {"a walk-run session that never walks", "run.return_table", walkRuns,
     [](Scene &s) {
         ofKind(s.plan, ItemKind::Run).front()->run->segments = {{11, false}};
     }},
    // In a healthy week.
    {"a dose five times over", "ladder.step", handWeek,
     [](Scene &s) { s.plan.items[1].strength += QList<Dose>(4, deadlifts()); }},
    {"bridges without repetitions", "ladder.step", handWeek,
     [](Scene &s) {
         dose(s, 2).reps.clear();
         dose(s, 2).holdSeconds = 900;
     }},
    {"Nordics with a weight", "nordic.table", handWeek, [](Scene &s) { dose(s, 0).load = Kilograms(20); }},
    {"Nordics by their letters", "nordic.table", handWeek,
     [](Scene &s) { s.plan.items[3].strength += Dose{.exercise = u"nhe"_s, .sets = 5, .reps = {12}}; }},
    {"deadlifts by their letters", "nordic.before_hard", handWeek,
     [](Scene &s) {
         s.plan.items[2] = runItem(3, RunType::Long, 11'000);
         s.plan.items += quietly(ItemKind::Mobility, 2, Dose{.exercise = u"single_leg_rdl"_s, .sets = 3, .reps = {8}});
     }},
    {"a fourth session in a mobility item", "strength.spacing", handWeek,
     [](Scene &s) { s.plan.items += quietly(ItemKind::Mobility, 2, squats(120)); }},
    {"four hours called eleven kilometres", "load.weekly", handWeek,
     [](Scene &s) {
         firstRun(s).segments = {{240, false}};
     }},
    {"five hours called eleven kilometres", "load.weekly", handWeek, [](Scene &s) { s.plan.items[0].minutes = 300; }},
    {"a still stretch by another name before a run", "run.frame", handWeek,
     [](Scene &s) { firstRun(s).warmUp += Dose{.exercise = u"stretching calf"_s, .sets = 2, .holdSeconds = 60}; }},
    {"a run before the first day", "load.weekly",
     [] {
         Scene scene = handWeek();
         scene.plan.items.clear();
         scene.plan.from = day(21);
         scene.plan.to = day(21);
         return scene;
     },
     [](Scene &s) { s.plan.items += runItem(8, RunType::Easy, 60'000); }},
    {"a run past the last day", "load.weekly", handWeek,
     [](Scene &s) { s.plan.items += runItem(8, RunType::Easy, 60'000); }},
};

} // namespace

/// What a hand can hide in a plan so that it looks harmless. `check` is to see it.
class TestHiddenWork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isFound_data();
    void isFound();
    void harmlessWordsAreLeftAlone_data();
    void harmlessWordsAreLeftAlone();
    void aReasonForAMoveIsNoneForADose();
};

void TestHiddenWork::initTestCase()
{
    QVERIFY(kit::builtIn());
}

void TestHiddenWork::isFound_data()
{
    QTest::addColumn<int>("index");
    for (size_t i = 0; i < hidings.size(); ++i)
        QTest::newRow(hidings[i].name) << static_cast<int>(i);
}

void TestHiddenWork::isFound()
{
    QFETCH(const int, index);
    const Hiding &hiding = hidings[static_cast<size_t>(index)];
    Scene scene = hiding.legal();
    QCOMPARE(told(blocking(scene)), QString());
    hiding.hide(scene);
    const auto found = blocking(scene);
    QVERIFY2(std::any_of(found.begin(), found.end(),
                         [&](const Violation &violation) { return violation.rule == QLatin1String(hiding.rule); }),
             qPrintable(u"not found; found was\n"_s + told(found)));
}

void TestHiddenWork::harmlessWordsAreLeftAlone_data()
{
    QTest::addColumn<Item>("item");
    for (const char *title : {"No running today", "Rest after the long run", "Rest day", "Trunk rotations",
                              "Hip stretch", "Practice balance", "Walk instead of a run"})
        QTest::newRow(title) << quiet(ItemKind::Rest, 8, QString::fromLatin1(title));
    QTest::newRow("walk, no jogging") << doing(8, u"walk, no jogging"_s);
    QTest::newRow("Nordic walking") << doing(8, u"Nordic walking"_s);
}

void TestHiddenWork::harmlessWordsAreLeftAlone()
{
    QFETCH(const Item, item);
    Scene scene = freshStrain();
    scene.plan.items += item;
    QCOMPARE(told(blocking(scene)), QString());
}

void TestHiddenWork::aReasonForAMoveIsNoneForADose()
{
    // Friday's session stands on Thursday, two days after Tuesday's: legal, and with a reason all the same.
    Scene scene = handWeek();
    Item &session = scene.plan.items[3];
    session.day = day(3);
    scene.request.profile.pinned = {{session.id, session.day, u"away on Friday"_s}};
    QCOMPARE(told(blocking(scene)), QString());
    // A day too near is what the reason is for.
    session.day = day(2);
    scene.request.profile.pinned.first().day = session.day;
    QCOMPARE(told(blocking(scene)), QString());
    // Ten times the dose is not.
    session.strength += QList<Dose>(9, deadlifts());
    const auto found = blocking(scene);
    QVERIFY2(std::any_of(found.begin(), found.end(), [](const Violation &v) { return v.rule == u"ladder.step"_s; }),
             qPrintable(told(found)));
}

QTEST_GUILESS_MAIN(TestHiddenWork)
#include "test_hidden_work.moc"
