// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/item_id.h"
#include "tests/kit/athletes.h"
#include "tests/planner/plans.h"

#include <QTest>

#include <algorithm>

using namespace stridewell;
using namespace stridewell::tests;

namespace {

const Moment now = mondayMorning();
const QDate today = thatMonday();

Moment at(int day, int hour)
{
    return now + hours(24.0 * day + hour - 6.0);
}

/// A strain of two weeks ago, with what opens the way up to `stage` told on Monday morning.
Profile onTheWayBack(Stage stage)
{
    const Moment injury = now - hours(24 * 14);
    Profile profile = strained(injury, injury + hours(1));
    profile.runs.removeIf([&](const Run &run) { return run.start > injury; });
    CheckIn passed;
    passed.at = now;
    passed.painNow = 0;
    passed.gates = kit::gatesUpTo(stage);
    profile.checkIns += passed;
    return profile;
}

Item firstOf(const Plan &plan, ItemKind kind)
{
    return ofKind(plan, kind).value(0);
}

Log marked(const Item &item, Moment when, std::optional<PainScore> pain = {})
{
    return Log{.item = item.id, .at = when, .pain = pain};
}

QList<QDate> daysOf(const Plan &plan, ItemKind kind)
{
    QList<QDate> days;
    for (const Item &item : ofKind(plan, kind))
        days += item.day;
    return days;
}

bool asks(const Plan &plan, const QString &rule)
{
    const QList<Notice> notices = noticesOf(plan, rule);
    return std::any_of(notices.begin(), notices.end(),
                       [](const Notice &notice) { return notice.kind == NoticeKind::Ask; });
}

} // namespace

/// What a log says that names an item and nothing else: it was done, and how much it hurt.
class TestMarkedWork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aMarkedRunKeepsTheNextOneAway();
    void aMarkedRunThatHurtPutsTheTableBack();
    void aMarkedRunThatHurtBadlyIsAskedAbout();
    void aMovedRunThatHurtBadlyIsAskedAbout();
    void aRecordedRunIsNotCountedTwice();
    void aMarkedSessionKeepsTheNextOneAway_data();
    void aMarkedSessionKeepsTheNextOneAway();
    void aMarkedSessionThatHurtComesBackEasier();
    void theFirstRungThatHurtRests();
    void gentleHoldsThatHurtWaitForACheckIn();
    void walksThatHurtComeBackShorter();
    void theNextRunWaitsForTheAnswer();
};

void TestMarkedWork::initTestCase()
{
    QVERIFY(kit::builtIn());
}

void TestMarkedWork::aMarkedRunKeepsTheNextOneAway()
{
    Profile profile = onTheWayBack(Stage::ReturnToRun);
    const Item run = firstOf(planOf(kit::request(profile, at(0, 8))), ItemKind::Run);
    QCOMPARE(run.day, today);
    profile.logs = {marked(run, at(0, 18))};
    const PlanRequest tomorrow = kit::request(profile, at(1, 8));
    const Plan plan = planOf(tomorrow);
    // Never on consecutive days (9.2), whoever recorded them or not.
    QVERIFY2(!daysOf(plan, ItemKind::Run).contains(today.addDays(1)), "a session the day after");
    QCOMPARE(told(blocking(plan, tomorrow)), QString());
}

void TestMarkedWork::aMarkedRunThatHurtPutsTheTableBack()
{
    Profile profile = onTheWayBack(Stage::ReturnToRun);
    const WalkRunNumbers &table = kit::builtIn()->walkRun;
    // Phase one twice, painless and answered: the next session is of phase two.
    for (const int day : {-6, -4}) {
        Run run{.start = at(day, 12), .distance = table.phases[0].distance, .type = RunType::WalkRun, .pain = 0};
        profile.runs += run;
        profile.logs += Log{.item = itemIdFor(ItemKind::Run, today.addDays(day), 0), .at = run.start, .painNextDay = 0};
    }
    const auto next = [&](Moment when) {
        return firstOf(planOf(kit::request(profile, when)), ItemKind::Run).run.value_or(RunDetail{}).distance.value;
    };
    QCOMPARE(next(at(0, 8)), table.phases[1].distance.value);
    profile.logs += Log{.item = itemIdFor(ItemKind::Run, today, 0), .at = at(0, 18), .pain = 4, .painNextDay = 5};
    QCOMPARE(next(at(2, 8)), table.phases[0].distance.value);
}

void TestMarkedWork::aMarkedRunThatHurtBadlyIsAskedAbout()
{
    Profile profile = kit::steadyRunner(now);
    const Item run = firstOf(planOf(kit::request(profile, now)), ItemKind::Run);
    profile.logs = {marked(run, now + hours(24.0 * static_cast<double>(today.daysTo(run.day)) + 2), 8)};
    const Plan plan = planOf(kit::request(profile, profile.logs.first().at + hours(3)));
    QVERIFY(asks(plan, u"pain.limit"_s));
    QCOMPARE(ofKind(plan, ItemKind::Run).size(), 0);
}

/// However far it was moved: an item keeps its id for three weeks.
void TestMarkedWork::aMovedRunThatHurtBadlyIsAskedAbout()
{
    for (const int moved : {1, 14, 20}) {
        Profile profile = kit::steadyRunner(now);
        const ItemId run = itemIdFor(ItemKind::Run, today.addDays(-moved), 0);
        profile.pinned = {Pin{run, today, {}}};
        profile.logs = {Log{.item = run, .at = at(0, 18), .pain = 8}};
        const Plan plan = planOf(kit::request(profile, at(1, 8)));
        QVERIFY2(asks(plan, u"pain.limit"_s), qPrintable(QString::number(moved)));
        QVERIFY(ofKind(plan, ItemKind::Run).isEmpty());
    }
}

void TestMarkedWork::aRecordedRunIsNotCountedTwice()
{
    Profile profile = kit::steadyRunner(now);
    const Item run = firstOf(planOf(kit::request(profile, now)), ItemKind::Run);
    const Moment done = now + hours(24.0 * static_cast<double>(today.daysTo(run.day)) + 2);
    profile.runs += Run{.start = done, .distance = run.run->distance, .type = RunType::Easy};
    const auto planThen = [&] { return planOf(kit::request(profile, done + hours(24))); };
    const Plan recorded = planThen();
    profile.logs = {marked(run, done + hours(6))};
    QCOMPARE(planThen().items, recorded.items);
}

void TestMarkedWork::aMarkedSessionKeepsTheNextOneAway_data()
{
    QTest::addColumn<int>("lateHours");
    QTest::newRow("marked at once") << 0;
    QTest::newRow("marked the next morning") << 13;
}

void TestMarkedWork::aMarkedSessionKeepsTheNextOneAway()
{
    QFETCH(const int, lateHours);
    Profile profile = kit::steadyRunner(now);
    const Item session = firstOf(planOf(kit::request(profile, now)), ItemKind::Strength);
    const int day = static_cast<int>(today.daysTo(session.day));
    profile.logs = {marked(session, at(day, 18) + hours(lateHours))};
    const PlanRequest request = kit::request(profile, at(day + 1, 8));
    const Plan plan = planOf(request);
    QVERIFY2(!daysOf(plan, ItemKind::Strength).contains(session.day.addDays(1)), "a session the day after");
    QCOMPARE(told(blocking(plan, request)), QString());
    QCOMPARE(plan.weeks.first().strengthSessions, 2);
}

void TestMarkedWork::aMarkedSessionThatHurtComesBackEasier()
{
    Profile profile = kit::steadyRunner(now);
    const Item session = firstOf(planOf(kit::request(profile, now)), ItemKind::Strength);
    const int day = static_cast<int>(today.daysTo(session.day));
    profile.logs = {marked(session, at(day, 18), 8)};
    const Plan plan = planOf(kit::request(profile, at(day + 1, 8)));
    for (const Item &item : ofKind(plan, ItemKind::Strength))
        QVERIFY2(item.day >= session.day.addDays(7), qPrintable(item.day.toString(Qt::ISODate)));
    QVERIFY(!noticesOf(plan, u"pain.limit"_s).isEmpty());
}

void TestMarkedWork::theFirstRungThatHurtRests()
{
    // Three of ten on the lowest rung: nothing is easier, so it does not come back at once (3.12).
    Profile profile = kit::steadyRunner(now);
    profile.logs = {Log{.item = ItemId{u"x"_s},
                        .at = now - hours(72),
                        .pain = 3,
                        .sets = {{exercise::nordicCurl, {5, 5}}, {exercise::gluteBridge, {12, 12}}}}};
    const Plan plan = planOf(kit::request(profile, now, 1));
    for (const Item &item : ofKind(plan, ItemKind::Strength)) {
        for (const Dose &dose : item.strength) {
            const bool hurt = dose.exercise == exercise::nordicCurl || dose.exercise == exercise::gluteBridge;
            QVERIFY2(!hurt || item.day >= today.addDays(4), qPrintable(item.day.toString(Qt::ISODate) + dose.exercise));
        }
    }
}

void TestMarkedWork::gentleHoldsThatHurtWaitForACheckIn()
{
    Profile profile = strained(now - hours(96), now - hours(95));
    CheckIn passed;
    passed.at = now - hours(1);
    passed.painNow = 0;
    passed.gates = kit::gatesUpTo(Stage::Regain);
    profile.checkIns += passed;
    const Item holds = firstOf(planOf(kit::request(profile, now)), ItemKind::Mobility);
    QCOMPARE(holds.day, today);
    profile.logs = {marked(holds, at(0, 12), 2)};
    QVERIFY(!ofKind(planOf(kit::request(profile, at(1, 8))), ItemKind::Mobility).isEmpty());
    profile.logs.first().pain = 3;
    const PlanRequest request = kit::request(profile, at(1, 8));
    const Plan plan = planOf(request);
    QCOMPARE(ofKind(plan, ItemKind::Mobility).size(), 0);
    QVERIFY(asks(plan, u"pain.limit"_s));
    QCOMPARE(told(blocking(plan, request)), QString());
    // A plan of before is at fault now.
    profile.logs.clear();
    QVERIFY(!blocking(planOf(kit::request(profile, at(0, 8))), request).isEmpty());
    // What a new check-in says counts.
    passed.at = at(1, 7);
    profile.checkIns += passed;
    profile.logs = {marked(holds, at(0, 12), 3)};
    QVERIFY(!ofKind(planOf(kit::request(profile, at(1, 8))), ItemKind::Mobility).isEmpty());
}

void TestMarkedWork::walksThatHurtComeBackShorter()
{
    Profile profile = kit::steadyRunner(now);
    profile.checkIns = {kit::soreness(now - hours(24), now - hours(0.5), 4)};
    const Item walk = firstOf(planOf(kit::request(profile, now)), ItemKind::ActiveRecovery);
    QCOMPARE(walk.minutes, 30);
    // Sore is sore: as much as before is no reason.
    profile.logs = {marked(walk, at(0, 12), 4)};
    QCOMPARE(firstOf(planOf(kit::request(profile, at(1, 8))), ItemKind::ActiveRecovery).minutes, 30);
    profile.logs.first().pain = 6;
    const PlanRequest request = kit::request(profile, at(1, 8));
    const Plan plan = planOf(request);
    QCOMPARE(firstOf(plan, ItemKind::ActiveRecovery).minutes, 20); // the least of 6.10
    QVERIFY(asks(plan, u"pain.limit"_s));
    QCOMPARE(told(blocking(plan, request)), QString());
}

void TestMarkedWork::theNextRunWaitsForTheAnswer()
{
    Profile profile = onTheWayBack(Stage::ReturnToRun);
    profile.runs += Run{.start = at(0, 12), .distance = Metres(1'609), .type = RunType::WalkRun, .pain = 0};
    const QDate wednesday = today.addDays(2);
    const auto planOn = [&](int day) { return planOf(kit::request(profile, at(day, 8))); };
    // On Tuesday morning the answer is still to come, and Wednesday's session with it.
    QVERIFY(daysOf(planOn(1), ItemKind::Run).contains(wednesday));
    const Plan unanswered = planOn(2);
    QVERIFY(!daysOf(unanswered, ItemKind::Run).contains(wednesday));
    QVERIFY(!ofKind(unanswered, ItemKind::Run).isEmpty());
    QVERIFY(asks(unanswered, u"run.return_table"_s));
    profile.logs = {Log{.item = itemIdFor(ItemKind::Run, today, 0), .at = at(0, 12), .pain = 0, .painNextDay = 0}};
    QVERIFY(daysOf(planOn(2), ItemKind::Run).contains(wednesday));
    QVERIFY(!asks(planOn(2), u"run.return_table"_s));
}

QTEST_GUILESS_MAIN(TestMarkedWork)
#include "test_marked_work.moc"
