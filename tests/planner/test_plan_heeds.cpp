// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rule_book.h"
#include "tests/kit/athletes.h"
#include "tests/planner/plans.h"

#include <QTest>

#include <algorithm>

using namespace stridewell;
using namespace stridewell::tests;

namespace {

const Moment now = mondayMorning();
const QDate today = thatMonday();

bool lies(const Item &item)
{
    return (traitsOf(item) & trait::supine) != 0;
}

QList<QDate> daysWith(const Plan &plan, Traits traits)
{
    QList<QDate> days;
    for (const Item &item : plan.items) {
        if ((traitsOf(item) & traits) != 0)
            days += item.day;
    }
    return days;
}

PlanRequest requestFrom(const Profile &profile, QDate from, int weeks = 4)
{
    PlanRequest request = kit::request(profile, now, weeks);
    request.from = from;
    return request;
}

} // namespace

/// What a plan heeds about the person it is for, and says so.
class TestPlanHeeds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void weeksOfPregnancyGoOnInThePlan();
    void badlyHurtingRunIsAskedAbout();
    void hurtingRunIsFollowedByAnEasierOne();
    void runsKeepToTheDaysThereAre_data();
    void runsKeepToTheDaysThereAre();
    void standInForAWishKeepsBothLimits();
    void planAheadBreaksNothing_data();
    void planAheadBreaksNothing();
    void planAheadGoesOnInTheTable();
    void earlierPlanIsJudgedByWhatWasRun();
    void whatWasAskedForTodayIsDoneOnceItIsRun();
    void aDayHoldsOneRunThatIsAskedFor();
    void aFewMetresAreNoLevelToGrowFrom();
    void whatRestsIsSaid();
    void diabetesIsNotAskedAboutWhereIceIsOut();
    void targetOfNothingIsKept();
};

void TestPlanHeeds::initTestCase()
{
    QVERIFY(kit::builtIn());
}

void TestPlanHeeds::weeksOfPregnancyGoOnInThePlan()
{
    // Told in week 10: week 13, from which nothing lies on the back (12.4), begins three weeks later.
    Profile profile = kit::steadyRunner(now);
    CheckIn said;
    said.at = now - hours(1);
    said.painNow = 0;
    said.pregnantWeeks = 10;
    profile.checkIns = {said};
    const PlanRequest request = kit::request(profile, now, 8);
    const Plan plan = planOf(request);
    const QDate changes = today.addDays(21);
    bool laidBefore = false;
    for (const Item &item : plan.items) {
        laidBefore = laidBefore || (lies(item) && item.day < changes);
        QVERIFY2(!lies(item) || item.day < changes, qPrintable(item.title + item.day.toString(Qt::ISODate)));
    }
    QVERIFY(laidBefore);
    QCOMPARE(blocking(plan, request), QList<Violation>());
    const auto notices = noticesOf(plan, u"people.pregnant"_s);
    QCOMPARE(notices.size(), 1);
    QVERIFY2(notices.first().text.contains(u"From week 13"_s) && notices.first().text.contains(u"bleeding"_s),
             qPrintable(notices.first().text));

    // The same bridges, left in the plan, are found.
    Plan kept = plan;
    for (Item &item : kept.items) {
        for (Dose &dose : item.strength) {
            if (dose.exercise == exercise::standingHipExtension)
                dose.exercise = exercise::gluteBridge;
        }
    }
    const auto found = blocking(kept, request);
    QVERIFY(!found.isEmpty());
    for (const Violation &violation : found)
        QCOMPARE(violation.rule, u"people.pregnant"_s);
}

void TestPlanHeeds::badlyHurtingRunIsAskedAbout()
{
    Profile profile = kit::steadyRunner(now);
    profile.runs.last().pain = 7;
    const PlanRequest request = kit::request(profile, now);
    const Plan plan = planOf(request);
    QCOMPARE(daysWith(plan, trait::run | trait::eccentric), QList<QDate>());
    const auto notices = noticesOf(plan, u"pain.limit"_s);
    QCOMPARE(notices.size(), 1);
    QCOMPARE(notices.first().kind, NoticeKind::Ask);
    QVERIFY2(notices.first().text.contains(u"7 of 10"_s) && notices.first().text.contains(u"Check in"_s),
             qPrintable(notices.first().text));
    QCOMPARE(blocking(plan, request), QList<Violation>());
}

void TestPlanHeeds::hurtingRunIsFollowedByAnEasierOne()
{
    Profile profile = kit::steadyRunner(now);
    profile.runs.last().pain = 4;
    const Plan plan = planOf(kit::request(profile, now));
    const Item next = ofKind(plan, ItemKind::Run).constFirst();
    // At most four fifths of the 8 km that hurt (9.3).
    QVERIFY2(next.run->distance.value <= 6'400.0, qPrintable(next.title));
    QVERIFY(std::any_of(next.why.begin(), next.why.end(), [](const Why &why) { return why.rule == u"pain.limit"_s; }));
    QCOMPARE(noticesOf(plan, u"pain.limit"_s).size(), 1);
}

void TestPlanHeeds::runsKeepToTheDaysThereAre_data()
{
    QTest::addColumn<QList<Weekday>>("days");
    QTest::newRow("one day") << QList<Weekday>{Weekday::Wed};
    QTest::newRow("two days") << QList<Weekday>{Weekday::Tue, Weekday::Sat};
}

void TestPlanHeeds::runsKeepToTheDaysThereAre()
{
    QFETCH(const QList<Weekday>, days);
    Profile profile = kit::steadyRunner(now); // ran every second day
    profile.athlete.runDays = days;
    const PlanRequest request = kit::request(profile, now, 6);
    const Plan plan = planOf(request);
    const auto runs = ofKind(plan, ItemKind::Run);
    QVERIFY2(runs.size() >= 5 * days.size(), qPrintable(QString::number(runs.size())));
    for (const Item &run : runs)
        QVERIFY2(days.contains(weekdayOf(run.day)), qPrintable(run.day.toString(Qt::ISODate)));
    // One run fills no more than a single run may have, and does not shrink from week to week.
    QVERIFY(runs.last().run->distance.value >= 5'000);
    QCOMPARE(noticesOf(plan, u"day.available"_s).size(), 0);
    QCOMPARE(blocking(plan, request), QList<Violation>());
}

void TestPlanHeeds::standInForAWishKeepsBothLimits()
{
    // 20 km a week in runs of 5 km ask for 42.2 km: 744 % more than the longest; 1.10 x 5 km would fit.
    Profile profile;
    profile.athlete = kit::adult();
    profile.runs = kit::everySecondDay(now, 8, Metres(5'000));
    profile.requests = {RunRequest{today.addDays(5), RunType::Long, Metres(42'195)}};
    const PlanRequest request = kit::request(profile, now);
    const Plan plan = planOf(request);
    const auto warned = noticesOf(plan, u"load.single_run"_s);
    QCOMPARE(warned.size(), 1);
    QVERIFY2(warned.first().text.contains(u"42.2 km"_s) && warned.first().text.contains(u"744 %"_s),
             qPrintable(warned.first().text));
    QVERIFY(!noticesOf(plan, u"load.weekly"_s).isEmpty());
    for (const Violation &violation : audit(plan, kit::factsOf(request)))
        QVERIFY2(violation.rule != u"load.single_run"_s, qPrintable(told({violation})));
}

void TestPlanHeeds::planAheadBreaksNothing_data()
{
    QTest::addColumn<int>("ahead");
    for (const int ahead : {1, 2, 6, 7, 10, 16, 23, 40})
        QTest::addRow("%d days ahead", ahead) << ahead;
}

void TestPlanHeeds::planAheadBreaksNothing()
{
    QFETCH(const int, ahead);
    Profile profile = kit::steadyRunner(now);
    profile.athlete.targetWeek = Metres(60'000);
    const PlanRequest request = requestFrom(profile, today.addDays(ahead), 6);
    const Plan plan = planOf(request);
    const auto violations = audit(plan, kit::factsOf(request));
    QVERIFY2(violations.isEmpty(), qPrintable(told(violations)));

    // What is not told is no licence: a week of half as much again is found.
    Plan broken = plan;
    for (Item &item : broken.items) {
        if (item.run && item.day >= request.from.addDays(20))
            item.run->distance = item.run->distance * 1.5;
    }
    const auto found = blocking(broken, request);
    QVERIFY(std::any_of(found.begin(), found.end(), [](const Violation &v) { return v.rule == u"load.weekly"_s; }));
}

void TestPlanHeeds::planAheadGoesOnInTheTable()
{
    Profile beginner;
    beginner.athlete = kit::adult();
    for (const int ahead : {1, 5, 9, 16, 30}) {
        const PlanRequest request = requestFrom(beginner, today.addDays(ahead), 6);
        const auto violations = blocking(planOf(request), request);
        QVERIFY2(violations.isEmpty(), qPrintable(QString::number(ahead) + u'\n' + told(violations)));
    }
}

void TestPlanHeeds::earlierPlanIsJudgedByWhatWasRun()
{
    const Profile before = kit::steadyRunner(now);
    const Plan plan = planOf(kit::request(before, now));
    // Thursday: all was run as planned, and the plan of Monday is judged again.
    Profile after = before;
    for (const Item &item : ofKind(plan, ItemKind::Run)) {
        if (item.day > today.addDays(3))
            continue;
        Run run;
        run.start = now + hours(24.0 * static_cast<double>(today.daysTo(item.day)) + 1);
        run.distance = item.run->distance;
        run.type = item.run->type;
        after.runs += run;
    }
    QVERIFY(after.runs.size() > before.runs.size());
    PlanRequest thursday = kit::request(after, now + hours(24 * 3 + 4));
    const auto violations = blocking(plan, thursday);
    QVERIFY2(violations.isEmpty(), qPrintable(told(violations)));

    // What was planned and never run is no base for the weeks to come.
    thursday.profile = before;
    thursday.now = now + hours(24 * 8);
    const auto found = blocking(plan, thursday);
    QVERIFY(std::any_of(found.begin(), found.end(), [](const Violation &v) { return v.rule == u"load.weekly"_s; }));
}

void TestPlanHeeds::whatWasAskedForTodayIsDoneOnceItIsRun()
{
    const auto runsToday = [](const Plan &plan) { return daysWith(plan, trait::run).count(today); };
    Profile profile = kit::steadyRunner(now);
    profile.requests = {{today, RunType::Long, Metres(8'000)}};
    QCOMPARE(runsToday(planOf(kit::request(profile, now))), 1);
    profile.runs += Run{.start = now - hours(0.5), .distance = Metres(8'000), .type = RunType::Long};
    const Plan plan = planOf(kit::request(profile, now));
    QCOMPARE(runsToday(plan), 0);
    QCOMPARE(noticesOf(plan, u"load.hard_gap"_s).size(), 0);
}

void TestPlanHeeds::aDayHoldsOneRunThatIsAskedFor()
{
    Profile profile = kit::steadyRunner(now);
    profile.requests = {{today.addDays(3), RunType::Easy, Metres(5'000)},
                        {today.addDays(3), RunType::Easy, Metres(6'000)}};
    const Plan plan = planOf(kit::request(profile, now));
    QCOMPARE(daysWith(plan, trait::run).count(today.addDays(3)), 1);
    // Two easy runs have nothing to do with how far apart hard ones are.
    QCOMPARE(noticesOf(plan, u"load.hard_gap"_s).size(), 0);
    const QList<Notice> notices = noticesOf(plan, u"day.available"_s);
    QVERIFY(std::any_of(notices.begin(), notices.end(),
                        [](const Notice &notice) { return notice.text.contains(u"second run"_s); }));
}

void TestPlanHeeds::aFewMetresAreNoLevelToGrowFrom()
{
    // A tenth more than 300 m is no run: such a runner begins like somebody who never ran.
    Profile profile;
    profile.athlete = kit::adult();
    profile.runs = {Run{.start = now - hours(24), .distance = Metres(300)}};
    const PlanRequest request = kit::request(profile, now);
    const Plan plan = planOf(request);
    QVERIFY2(blocking(plan, request).isEmpty(), qPrintable(told(blocking(plan, request))));
    const QList<Item> runs = ofKind(plan, ItemKind::Run);
    QVERIFY(runs.size() >= 6);
    QCOMPARE(runs.first().run->type, RunType::WalkRun);
    QCOMPARE(runs.first().run->distance.value, 1'609.0); // the first phase of evidence 9.2: one mile
    QVERIFY(runs.first().day < today.addDays(4));
}

void TestPlanHeeds::whatRestsIsSaid()
{
    Profile profile = kit::steadyRunner(now);
    profile.logs = {Log{.item = ItemId{u"x"_s},
                        .at = now - hours(20),
                        .pain = 7,
                        .sets = {{exercise::nordicCurl, {5, 5}}, {exercise::singleLegDeadlift, {8, 8}}}}};
    const auto resting = [](const Plan &plan) {
        QStringList texts;
        for (const Notice &notice : noticesOf(plan, u"pain.limit"_s))
            texts += notice.text.contains(u"Resting"_s) ? notice.text : QString();
        texts.removeAll(QString());
        return texts;
    };
    const QStringList said = resting(planOf(kit::request(profile, now)));
    QCOMPARE(said.size(), 1);
    QVERIFY2(said.first().contains(u"Nordic curls, deadlifts"_s), qPrintable(said.first()));
    QVERIFY2(!said.first().contains(u"bridges"_s), qPrintable(said.first()));
    profile.logs.first().pain = 2;
    QCOMPARE(resting(planOf(kit::request(profile, now))), QStringList());
}

void TestPlanHeeds::diabetesIsNotAskedAboutWhereIceIsOut()
{
    const auto saidOfIce = [](const QList<Condition> &conditions) {
        Profile profile = strained(now - hours(3), now - hours(1));
        profile.athlete.conditions = conditions;
        const auto notices = noticesOf(planOf(kit::request(profile, now)), u"rice.ice"_s);
        return notices.size() == 1 ? notices.first().text : QString();
    };
    QVERIFY(saidOfIce({Condition::Diabetes}).contains(u"ask your doctor"_s));
    const QString both = saidOfIce({Condition::Diabetes, Condition::Raynaud});
    QVERIFY2(!both.isEmpty() && !both.contains(u"ask"_s), qPrintable(both));
}

void TestPlanHeeds::targetOfNothingIsKept()
{
    Profile profile = kit::steadyRunner(now);
    profile.athlete.targetWeek = Metres(0);
    const Plan plan = planOf(kit::request(profile, now, 6));
    QCOMPARE(ofKind(plan, ItemKind::Run).size(), 0);
}

QTEST_GUILESS_MAIN(TestPlanHeeds)
#include "test_plan_heeds.moc"
