// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/planner.h"
#include "core/progress/load_findings.h"
#include "core/progress/standing.h"
#include "tests/progress/histories.h"

#include <QElapsedTimer>
#include <QTest>

using namespace stridewell;
using namespace stridewell::kit;

namespace {

const QDate monday(2026, 3, 2);

/// Weeks of the given kilometres, each run in parts on Monday, Wednesday and Saturday.
QList<Run> weeksOf(const QList<double> &km)
{
    QList<Run> runs;
    for (qsizetype week = 0; week < km.size(); ++week) {
        for (int day : {0, 2, 5}) {
            if (km[week] > 0)
                runs += runOn(monday.addDays(7 * week + day), km[week] / 3);
        }
    }
    return runs;
}

const WeekLoad &weekAt(const QList<WeekLoad> &weeks, int place)
{
    return weeks[place];
}

} // namespace

/// Weeks and runs against the ceilings of the load rules.
class TestProgressLoad : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ceilingIsTenPercentOverTheWeekBefore();
    void firstWeekHasNothingToCompareWith();
    void exactlyTenPercentIsNotOver();
    void smallBaseGrowsByAStep();
    void oneEasyWeekIsForgiven();
    void afterABreakTheStartIsSmall();
    void longRunAgainstTheThirtyDaysBefore();
    void moreThanOneThingRises();
    void plannedWeeksKeepThePlansCeiling();
    void standingSaysWhatComesNext();
    void twentyYearsTakeMilliseconds();
};

void TestProgressLoad::ceilingIsTenPercentOverTheWeekBefore()
{
    Profile profile{.athlete = adult(), .runs = weeksOf({30, 36, 33})};
    const auto weeks = weekLoads(historyOf(profile, monday.addDays(20)));
    QCOMPARE(weeks.size(), 3);
    QCOMPARE(weeks[1].run.value, 36'000.0);
    QCOMPARE(weeks[1].ceiling->value, 33'000.0);
    QVERIFY(weeks[1].isOver());
    QCOMPARE(weeks[2].ceiling->value, 39'600.0);
    QVERIFY(!weeks[2].isOver());
    const auto findings = loadFindings(weeks);
    const auto found = std::ranges::find(findings, u"load.weekly"_s, &LoadFinding::rule);
    QVERIFY(found != findings.end());
    const LoadFinding &weekly = *found;
    QCOMPARE(weekly.day, monday.addDays(7));
    QCOMPARE(weekly.measured.value, 36'000.0);
    QCOMPARE(weekly.limit.value, 33'000.0);
    QCOMPARE(weekly.base.value, 30'000.0);
}

void TestProgressLoad::firstWeekHasNothingToCompareWith()
{
    Profile profile{.athlete = adult(), .runs = weeksOf({60})};
    const auto weeks = weekLoads(historyOf(profile, monday.addDays(6)));
    QCOMPARE(weeks.size(), 1);
    QVERIFY(!weeks[0].ceiling);
    QVERIFY(loadFindings(weeks).isEmpty());
}

void TestProgressLoad::exactlyTenPercentIsNotOver()
{
    Profile profile{.athlete = adult(), .runs = weeksOf({30, 33, 36.3})};
    const auto findings = loadFindings(weekLoads(historyOf(profile, monday.addDays(20))));
    QVERIFY2(findings.isEmpty(), qPrintable(findings.isEmpty() ? QString() : findings.first().rule));
}

void TestProgressLoad::smallBaseGrowsByAStep()
{
    // 8.13(c): under 10 km a week grows by 2 km.
    Profile profile{.athlete = adult(), .runs = weeksOf({6, 9})};
    const auto weeks = weekLoads(historyOf(profile, monday.addDays(13)));
    QCOMPARE(weekAt(weeks, 1).ceiling->value, 8'000.0);
    QVERIFY(weekAt(weeks, 1).isOver());
}

void TestProgressLoad::oneEasyWeekIsForgiven()
{
    // 9 km is under half of 30; the base is then 0.9 × 30 and the ceiling 1.10 × 27.
    Profile profile{.athlete = adult(), .runs = weeksOf({30, 30, 30, 9, 29})};
    const auto weeks = weekLoads(historyOf(profile, monday.addDays(34)));
    QCOMPARE(weekAt(weeks, 4).base.value, 27'000.0);
    QCOMPARE(weekAt(weeks, 4).ceiling->value, 29'700.0);
    QVERIFY(!weekAt(weeks, 4).isOver());
}

void TestProgressLoad::afterABreakTheStartIsSmall()
{
    // Three weeks without a run; the way back begins with 4828 m, three outings of the table's first phase.
    Profile profile{.athlete = adult(), .runs = weeksOf({30, 0, 0, 0, 20})};
    const auto weeks = weekLoads(historyOf(profile, monday.addDays(34)));
    const WeekLoad &back = weekAt(weeks, 4);
    QVERIFY(back.afterBreak);
    QCOMPARE(back.ceiling->value, 4'828.0);
    QCOMPARE(loadFindings(weeks).constLast().rule, u"load.return_from_break"_s);
    // The first run back has nothing in the 30 days before it but what lies over 30 days off.
    QVERIFY(!weekAt(weeks, 2).isOver());
}

void TestProgressLoad::longRunAgainstTheThirtyDaysBefore()
{
    Profile profile{.athlete = adult()};
    profile.runs = {runOn(monday, 12), runOn(monday.addDays(30), 13.2), runOn(monday.addDays(60), 14.6)};
    const auto weeks = weekLoads(historyOf(profile, monday.addDays(61)));
    // 13.2 is exactly 1.10 × 12, run 30 days before; 14.6 is more than 1.10 × 13.2 = 14.52.
    QList<LongRun> found;
    for (const WeekLoad &week : weeks)
        found += week.longRuns;
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].day, monday.addDays(60));
    QVERIFY(std::abs(found[0].limit.value - 14'520) < 0.01);
    QVERIFY(!found[0].ahead);
}

void TestProgressLoad::moreThanOneThingRises()
{
    Profile profile{.athlete = adult(), .runs = weeksOf({30, 31})};
    profile.runs[3].type = RunType::Tempo; // 10.3 km of speed after none, and a longer week
    auto weeks = weekLoads(historyOf(profile, monday.addDays(13)));
    QCOMPARE(weekAt(weeks, 1).rises, (Rises{.distance = true, .speed = true}));
    QCOMPARE(loadFindings(weeks).constFirst().rule, u"load.one_thing"_s);
    // Speed alone may rise; so may an easy-typed run that was felt as hard (effort 7 and over).
    profile.runs = weeksOf({30, 30});
    profile.runs[3].rpe = 7;
    weeks = weekLoads(historyOf(profile, monday.addDays(13)));
    QCOMPARE(weekAt(weeks, 1).rises, (Rises{.speed = true}));
    QVERIFY(loadFindings(weeks).isEmpty());
}

void TestProgressLoad::plannedWeeksKeepThePlansCeiling()
{
    const QDate today = monday.addDays(57);
    Profile profile{.athlete = adult(), .runs = everySecondDay(noon(today), 8, Metres(8'000))};
    const Plan plan = makePlan(request(profile, noon(today), 4)).value();
    const auto weeks = weekLoads(historyOf(profile, today, plan));
    int compared = 0;
    for (const WeekLoad &week : weeks) {
        const auto planned = std::ranges::find(plan.weeks, week.starts, &Week::starts);
        if (planned == plan.weeks.end())
            continue;
        QCOMPARE(week.ceiling->value, planned->ceiling.value);
        QCOMPARE(week.total().value, planned->distance.value);
        QVERIFY(!week.isOver());
        ++compared;
    }
    QVERIFY(compared >= 4);
}

void TestProgressLoad::standingSaysWhatComesNext()
{
    const QDate today = monday.addDays(10); // Thursday of the second week
    Profile profile{.athlete = adult(), .runs = {runOn(monday, 10), runOn(monday.addDays(3), 12)}};
    profile.runs += runOn(today, 6);
    Plan plan;
    plan.items += Item{.id = {u"r"_s},
                       .day = today.addDays(3),
                       .kind = ItemKind::Run,
                       .run = RunDetail{.type = RunType::Long, .distance = Metres(13'500)}};
    const History history = historyOf(profile, today, plan);
    const auto weeks = weekLoads(history);
    const Standing standing = standingOf(history, weeks, {});
    QCOMPARE(standing.thisWeekRun.value, 6'000.0);
    QCOMPARE(standing.thisWeek.value, 19'500.0);
    QVERIFY(std::abs(standing.ceiling->value - 24'200) < 0.01); // 1.10 × 22
    QCOMPARE(standing.longest.value, 12'000.0);
    QVERIFY(std::abs(standing.nextUpTo.value - 13'200) < 0.01);
    QVERIFY(standing.tooLongAhead.has_value());
    QCOMPARE(standing.tooLongAhead->day, today.addDays(3));
    QVERIFY(loadFindings(weeks).constFirst().ahead);
}

void TestProgressLoad::twentyYearsTakeMilliseconds()
{
    Profile profile{.athlete = adult()};
    const QDate today(2026, 3, 2);
    for (QDate day = today.addYears(-20); day < today; day = day.addDays(1)) {
        if (day.dayOfWeek() % 2 == 0 || day.dayOfWeek() == 7)
            profile.runs += runOn(day, 6 + day.dayOfYear() % 7);
    }
    QElapsedTimer timer;
    timer.start();
    const History history = historyOf(profile, today);
    const auto weeks = weekLoads(history);
    const qint64 ms = timer.elapsed();
    QVERIFY(weeks.size() > 1040);
    // A few ms when nothing else runs; the limit only catches work that grows with the square of the runs.
    QVERIFY2(ms < 500, qPrintable(u"%1 ms"_s.arg(ms)));
}

QTEST_APPLESS_MAIN(TestProgressLoad)
#include "test_progress_load.moc"
