// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/zone.h"
#include "core/export/plan_json.h"
#include "tests/kit/athletes.h"
#include "tests/planner/plans.h"

#include <QHash>
#include <QTest>

#include <algorithm>

using namespace stridewell;
using namespace stridewell::tests;

namespace {

const Moment now = mondayMorning();
const QDate today = thatMonday();

} // namespace

/// Plans while something is the matter.
class TestPlanEpisodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aCheckInAheadOfNowLiftsNoAlarm();
    void classesGiveLegalPlans_data();
    void classesGiveLegalPlans();
    void suspensionLeavesNothingToTrain_data();
    void suspensionLeavesNothingToTrain();
    void windowHasRealHours_data();
    void windowHasRealHours();
    void anEarlierPlanIsNotAtFaultForTheHoursSince();
    void anEasedSessionIsShorterInItsMinutes();
    void lateEntryHasNoWindow();
    void raynaudLeavesIceOut();
    void noPlanAfterSurgery();
    void sorenessHasMovementEachDay();
};

void TestPlanEpisodes::initTestCase()
{
    QVERIFY(kit::builtIn());
}

void TestPlanEpisodes::classesGiveLegalPlans_data()
{
    QTest::addColumn<QString>("name");
    for (const QLatin1StringView key : keysOf<TriageClass>)
        QTest::newRow(key.data()) << QString(key);
}

void TestPlanEpisodes::classesGiveLegalPlans()
{
    QFETCH(const QString, name);
    const auto profile = document(name);
    QVERIFY2(profile, qPrintable(profile ? QString() : toText(profile.error())));
    const PlanRequest request = kit::request(*profile, now);
    const Plan plan = planOf(request);
    QVERIFY(plan.assessment);
    QCOMPARE(QString(keyOf(plan.assessment->triageClass)), name);
    const auto broken = blocking(plan, request);
    QVERIFY2(broken.isEmpty(), qPrintable(told(broken)));
    QCOMPARE(ofKind(plan, ItemKind::Recheck).isEmpty(), name == "none"_L1);
    for (const Item &item : ofKind(plan, ItemKind::Recheck))
        QVERIFY(item.start);
    const bool seen = name == "emergency"_L1 || name == "urgent"_L1 || name == "physio"_L1;
    QCOMPARE(!ofKind(plan, ItemKind::Refer).isEmpty(), seen);
    QCOMPARE(ofKind(plan, ItemKind::Run).isEmpty(), name != "none"_L1 && name != "soreness"_L1);

    // The document that is written is read back to the same plan, and is still legal.
    const auto readBack = readPlan(writePlan(plan, *Zone::named(u"Europe/Madrid"_s)));
    QVERIFY2(readBack, qPrintable(readBack ? QString() : toText(readBack.error())));
    QCOMPARE(blocking(*readBack, request), QList<Violation>());
}

void TestPlanEpisodes::suspensionLeavesNothingToTrain_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("emergency") << u"emergency"_s;
    QTest::newRow("urgent") << u"urgent"_s;
}

void TestPlanEpisodes::suspensionLeavesNothingToTrain()
{
    QFETCH(const QString, name);
    PlanRequest request = kit::request(*document(name), now, 8);
    request.profile.requests = {RunRequest{today.addDays(10), RunType::Long, Metres(8'000)}};
    const Plan plan = planOf(request);
    for (const Item &item : plan.items) {
        const bool training = item.run || item.hard || !item.strength.isEmpty() || item.kind == ItemKind::Run ||
                              item.kind == ItemKind::Strength || item.kind == ItemKind::Mobility ||
                              item.kind == ItemKind::ActiveRecovery;
        QVERIFY2(!training, qPrintable(item.title));
        if (item.day > today)
            QVERIFY2(item.kind == ItemKind::Refer || item.kind == ItemKind::Recheck, qPrintable(item.title));
        if (name == "emergency"_L1)
            QVERIFY2(item.kind == ItemKind::Refer || item.kind == ItemKind::Recheck, qPrintable(item.title));
    }
    const bool stops = std::any_of(plan.notices.begin(), plan.notices.end(),
                                   [](const Notice &notice) { return notice.kind == NoticeKind::Stop; });
    QVERIFY(stops);
    QVERIFY(ofKind(plan, ItemKind::Refer).constFirst().day <= today.addDays(2));
}

void TestPlanEpisodes::windowHasRealHours_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<qint64>("injury");
    const auto row = [](const char *name, const char *zone, const char *injury) {
        QTest::newRow(name) << QString::fromLatin1(zone) << kit::moment(injury).ms;
    };
    row("no change", "Europe/Madrid", "2026-03-10T18:00:00+01:00");
    row("an hour skipped in the window", "Europe/Madrid", "2026-03-27T18:00:00+01:00");
    row("an hour twice in the window", "Europe/Madrid", "2026-10-23T18:00:00+02:00");
    row("half an hour in Lord Howe", "Australia/Lord_Howe", "2026-04-03T18:00:00+11:00");
    row("across the Atlantic", "America/New_York", "2026-03-06T18:00:00-05:00");
}

void TestPlanEpisodes::windowHasRealHours()
{
    QFETCH(const QString, zone);
    QFETCH(const qint64, injury);
    const Moment began{injury};
    const Moment asked = began + hours(1);
    Profile profile = kit::steadyRunner(asked);
    profile.athlete.timeZone = zone;
    profile.athlete.wakes = QTime(4, 0);
    profile.athlete.sleeps = QTime(23, 55);
    profile.checkIns = {kit::mildStrain(began, asked)};
    const PlanRequest request = kit::request(profile, asked, 1);
    const Plan plan = planOf(request);
    const auto broken = blocking(plan, request);
    QVERIFY2(broken.isEmpty(), qPrintable(told(broken)));

    const Moment end = began + std::chrono::hours(72);
    const QList<Item> ice = ofKind(plan, ItemKind::Ice);
    QVERIFY(ice.size() >= 8);
    const Zone here = *Zone::named(zone);
    QHash<QDate, int> perDay;
    for (const Item &item : ice) {
        QVERIFY(*item.start >= asked);
        QVERIFY(*item.start + std::chrono::minutes(item.minutes.value_or(0)) <= end);
        ++perDay[here.day(*item.start)];
    }
    for (qsizetype i = 1; i < ice.size(); ++i)
        QVERIFY(*ice[i].start - *ice[i - 1].start >= std::chrono::hours(2));
    QCOMPARE(perDay.value(here.day(began).addDays(1)), 5);
    QCOMPARE(perDay.value(here.day(began).addDays(2)), 5);
    // The window's last part is used: the day it ends on has ice as well.
    QVERIFY(perDay.value(here.day(end)) >= 2);
}

void TestPlanEpisodes::anEarlierPlanIsNotAtFaultForTheHoursSince()
{
    PlanRequest request = kit::request(strained(now - hours(3), now - hours(1)), now + hours(2));
    const Plan plan = planOf(request);
    QVERIFY(!ofKind(plan, ItemKind::Ice).isEmpty());
    for (const int later : {4, 10, 24}) {
        request.now = now + hours(2 + later);
        const auto broken = blocking(plan, request);
        QVERIFY2(broken.isEmpty(), qPrintable(told(broken)));
    }
}

void TestPlanEpisodes::anEasedSessionIsShorterInItsMinutes()
{
    // The last run hurt, and before the next one fits it has become a break: a session of the table, but an easier one.
    Profile profile;
    profile.athlete = kit::adult();
    profile.athlete.runDays = {Weekday::Sat};
    profile.runs = {Run{.start = now - hours(24 * 12), .distance = Metres(1'700), .type = RunType::Easy, .pain = 4}};
    const PlanRequest request = kit::request(profile, now, 1);
    const Plan plan = planOf(request);
    QCOMPARE(ofKind(plan, ItemKind::Run).size(), 1);
    const RunDetail run = *ofKind(plan, ItemKind::Run).constFirst().run;
    QCOMPARE(run.type, RunType::WalkRun);
    QCOMPARE(run.distance.value, 1'300.0); // four fifths of what hurt, in whole hundreds
    // Three times two and three minutes are the whole mile of phase one (9.2).
    QCOMPARE(run.segments.size(), 4);
    QCOMPARE(told(blocking(plan, request)), QString());
}

void TestPlanEpisodes::lateEntryHasNoWindow()
{
    const Plan plan = planOf(kit::request(strained(now - hours(73), now - hours(1)), now));
    QVERIFY(ofKind(plan, ItemKind::Ice).isEmpty());
    QVERIFY(ofKind(plan, ItemKind::Compression).isEmpty());
    QVERIFY(ofKind(plan, ItemKind::Elevation).isEmpty());
    QCOMPARE(plan.stage, std::optional(Stage::Protect));
    QVERIFY(!noticesOf(plan, u"rice.window"_s).isEmpty());
    // What counts is the injury: entered at once, the same injury has its window.
    QVERIFY(!ofKind(planOf(kit::request(strained(now - hours(30), now - hours(1)), now)), ItemKind::Ice).isEmpty());
}

void TestPlanEpisodes::raynaudLeavesIceOut()
{
    Profile profile = strained(now - hours(12), now - hours(1));
    profile.athlete.conditions = {Condition::Raynaud};
    const PlanRequest request = kit::request(profile, now);
    const Plan plan = planOf(request);
    QVERIFY(ofKind(plan, ItemKind::Ice).isEmpty());
    QVERIFY(!ofKind(plan, ItemKind::Compression).isEmpty());
    QVERIFY(!ofKind(plan, ItemKind::Elevation).isEmpty());
    QVERIFY(!noticesOf(plan, u"rice.ice"_s).isEmpty());
    QCOMPARE(blocking(plan, request), QList<Violation>());
}

void TestPlanEpisodes::noPlanAfterSurgery()
{
    for (const Condition condition : {Condition::RecentSurgery, Condition::NerveDisease}) {
        Profile profile = kit::steadyRunner(now);
        profile.athlete.conditions = {condition};
        const PlanRequest request = kit::request(profile, now);
        const Plan plan = planOf(request);
        for (const Item &item : plan.items)
            QVERIFY2(item.kind == ItemKind::Refer || item.kind == ItemKind::Recheck, qPrintable(item.title));
        QVERIFY(!ofKind(plan, ItemKind::Refer).isEmpty());
        QVERIFY(!noticesOf(plan, u"people.not_covered"_s).isEmpty());
        QCOMPARE(blocking(plan, request), QList<Violation>());
    }
}

void TestPlanEpisodes::sorenessHasMovementEachDay()
{
    const Plan plan = planOf(kit::request(*document(u"soreness"_s), now));
    QList<Item> walks = ofKind(plan, ItemKind::ActiveRecovery);
    // A massage beside the walk stands for no walk.
    walks.removeIf([](const Item &item) { return item.activity == u"massage"_s; });
    QVERIFY(!walks.isEmpty());
    QCOMPARE(walks.first().day, today);
    for (const Item &item : walks)
        QVERIFY(item.minutes && *item.minutes >= 20 && *item.minutes <= 40);
    // The session was on Sunday at nine: the recheck comes within 72 hours of it.
    QVERIFY(*ofKind(plan, ItemKind::Recheck).constFirst().start <= kit::moment("2026-03-11T09:00:00+01:00"));
    // 1.4 to 2.0 g for each of 64 kg (evidence 6.5).
    const auto reminders = ofKind(plan, ItemKind::Nutrition);
    const bool inGrams = std::any_of(reminders.begin(), reminders.end(), [](const Item &item) {
        return item.title.contains(u"90"_s) && item.title.contains(u"128"_s);
    });
    QStringList titles;
    for (const Item &item : reminders)
        titles += item.title;
    QVERIFY2(inGrams, qPrintable(titles.join(u'\n')));
}

void TestPlanEpisodes::aCheckInAheadOfNowLiftsNoAlarm()
{
    Profile profile = kit::steadyRunner(now);
    CheckIn alarm;
    alarm.at = now - hours(4);
    alarm.sign(Sign::DarkUrine) = Answer::Yes;
    CheckIn later;
    later.at = now + hours(240);
    later.painNow = 0;
    later.sign(Sign::DarkUrine) = Answer::No;
    profile.checkIns = {alarm, later};
    const auto plan = makePlan(kit::request(profile, now));
    QVERIFY(plan && plan->assessment);
    QCOMPARE(plan->assessment->triageClass, TriageClass::Emergency);
    const auto trained = [](const Item &item) { return item.kind == ItemKind::Run || item.kind == ItemKind::Strength; };
    QVERIFY(std::none_of(plan->items.begin(), plan->items.end(), trained));
}

QTEST_GUILESS_MAIN(TestPlanEpisodes)
#include "test_plan_episodes.moc"
