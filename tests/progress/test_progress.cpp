// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/progress_csv.h"
#include "core/progress/standing.h"
#include "tests/progress/histories.h"

#include <QTest>

using namespace stridewell;
using namespace stridewell::kit;

/// Sums of running, strength, pain and adherence, against values worked out by hand.
class TestProgress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void weeksBeginWhereTheAthleteSays_data();
    void weeksBeginWhereTheAthleteSays();
    void monthsAndYearsFollowTheCalendar();
    void yearBeforeKeepsWeekdays();
    void unfinishedSpanComparesWithAsManyDays();
    void runsAroundMidnightBelongToTheHomeDay();
    void clockChangeMakesNoDayLongerOrLost();
    void strengthCountsSessionsAndReps();
    void doneWithoutSetsCountsAsPlanned();
    void worstPainIsToldOfItsDay();
    void strainIsOneEpisodeWithStages();
    void sorenessEndsByItself();
    void laterTroubleIsAnotherEpisode();
    void lessInAnEpisodeIsNoFailure();
    void painTrend_data();
    void painTrend();
    void csvIsForMachines();
    void nothingYet();
};

void TestProgress::weeksBeginWhereTheAthleteSays_data()
{
    QTest::addColumn<Weekday>("starts");
    QTest::addColumn<QList<double>>("km");
    // Runs: Fri 6 March 2026 5 km, Sat 7 6 km, Sun 8 7 km, Mon 9 8 km.
    QTest::newRow("monday") << Weekday::Mon << QList<double>{18, 8};
    QTest::newRow("sunday") << Weekday::Sun << QList<double>{11, 15};
    QTest::newRow("saturday") << Weekday::Sat << QList<double>{5, 21};
}

void TestProgress::weeksBeginWhereTheAthleteSays()
{
    QFETCH(Weekday, starts);
    QFETCH(QList<double>, km);
    Profile profile{.athlete = adult()};
    profile.athlete.weekStarts = starts;
    for (int i = 0; i < 4; ++i)
        profile.runs += runOn(QDate(2026, 3, 6 + i), 5 + i);
    const History history = historyOf(profile, QDate(2026, 3, 9));
    const auto spans = spansBetween(QDate(2026, 3, 6), QDate(2026, 3, 9), Period::Week, starts);
    const auto sums = distancesIn(history, spans, Period::Week);
    QCOMPARE(sums.size(), km.size());
    for (qsizetype i = 0; i < km.size(); ++i)
        QCOMPARE(sums[i].run.value, km[i] * 1000);
    QCOMPARE(sums.first().runs + sums.last().runs, 4);
}

void TestProgress::monthsAndYearsFollowTheCalendar()
{
    const auto months = spansBetween(QDate(2024, 1, 31), QDate(2024, 3, 1), Period::Month, Weekday::Mon);
    QCOMPARE(months.size(), 3);
    QCOMPARE(months[1], (DaySpan{QDate(2024, 2, 1), QDate(2024, 2, 29)}));
    const auto years = spansBetween(QDate(2023, 12, 31), QDate(2024, 1, 1), Period::Year, Weekday::Mon);
    QCOMPARE(years.size(), 2);
    QCOMPARE(years[1].days(), 366);
    QCOMPARE(placeOf(QDate(2023, 12, 31), years), 0);
    QCOMPARE(placeOf(QDate(2025, 1, 1), years), -1);
    QCOMPARE(placeOf(QDate(2022, 12, 31), years), -1);
}

void TestProgress::yearBeforeKeepsWeekdays()
{
    const DaySpan week{QDate(2026, 11, 23), QDate(2026, 11, 29)};
    QCOMPARE(yearBefore(week, Period::Week), (DaySpan{QDate(2025, 11, 24), QDate(2025, 11, 30)}));
    // The February after a leap year's is a day shorter, and the leap year's a day longer than the one before it.
    const DaySpan february{QDate(2025, 2, 1), QDate(2025, 2, 28)};
    QCOMPARE(yearBefore(february, Period::Month), (DaySpan{QDate(2024, 2, 1), QDate(2024, 2, 29)}));
    const DaySpan leap{QDate(2024, 2, 1), QDate(2024, 2, 29)};
    QCOMPARE(yearBefore(leap, Period::Month), (DaySpan{QDate(2023, 2, 1), QDate(2023, 2, 28)}));
}

void TestProgress::unfinishedSpanComparesWithAsManyDays()
{
    Profile profile{.athlete = adult()};
    profile.runs = {runOn(QDate(2025, 11, 10), 10), runOn(QDate(2025, 11, 27), 20), runOn(QDate(2026, 11, 2), 7)};
    const History history = historyOf(profile, QDate(2026, 11, 24));
    const auto spans = spansBetween(QDate(2026, 11, 1), QDate(2026, 11, 30), Period::Month, Weekday::Mon);
    const auto sums = distancesIn(history, spans, Period::Month);
    QCOMPARE(sums.size(), 1);
    QCOMPARE(sums[0].run.value, 7'000.0);
    // Up to the 24th only: the 27th is still to come this year.
    QCOMPARE(sums[0].yearBefore.value, 10'000.0);
}

void TestProgress::runsAroundMidnightBelongToTheHomeDay()
{
    Profile profile{.athlete = adult()};
    // 23:30 on Sunday and 00:30 on Monday in Madrid are both Sunday in UTC.
    profile.runs = {Run{.start = moment("2026-06-07T23:30:00+02:00"), .distance = Metres(5'000)},
                    Run{.start = moment("2026-06-08T00:30:00+02:00"), .distance = Metres(3'000)}};
    const History history = historyOf(profile, QDate(2026, 6, 9));
    const auto spans = spansBetween(QDate(2026, 6, 7), QDate(2026, 6, 8), Period::Week, Weekday::Mon);
    const auto sums = distancesIn(history, spans, Period::Week);
    QCOMPARE(sums[0].run.value, 5'000.0);
    QCOMPARE(sums[1].run.value, 3'000.0);
}

void TestProgress::clockChangeMakesNoDayLongerOrLost()
{
    Profile profile{.athlete = adult()};
    // The clocks of Madrid go back on 25 October and forward on 29 March 2026.
    for (const char *start : {"2026-10-25T00:10:00+02:00", "2026-10-25T02:30:00+02:00", "2026-10-25T02:30:00+01:00",
                              "2026-10-25T23:50:00+01:00"})
        profile.runs += Run{.start = moment(start), .distance = Metres(1'000)};
    const History history = historyOf(profile, QDate(2026, 10, 27));
    QCOMPARE(history.done.distance(QDate(2026, 10, 25), 1).value, 4'000.0);
    QCOMPARE(history.done.distance(QDate(2026, 10, 19)).value, 4'000.0);
    QCOMPARE(history.done.distance(QDate(2026, 10, 26)).value, 0.0);
}

void TestProgress::strengthCountsSessionsAndReps()
{
    Profile profile{.athlete = adult()};
    const QDate monday(2026, 3, 2);
    const auto log = [&](const char *id, QDate day, LogState state, const QList<LoggedSet> &sets) {
        profile.logs += Log{.item = {QString::fromLatin1(id)}, .at = noon(day), .state = state, .sets = sets};
    };
    log("a", monday, LogState::Done,
        {{u"nordic_curl"_s, {5, 5}}, {u"single_leg_deadlift"_s, {8, 8}}, {u"glute_bridge"_s, {12, 12}}});
    log("b", monday, LogState::Done, {{u"glute_bridge"_s, {10}}});
    log("c", monday.addDays(3), LogState::Partly, {{u"nordic_curl"_s, {4}}});
    log("d", monday.addDays(5), LogState::Skipped, {{u"nordic_curl"_s, {9}}});
    const History history = historyOf(profile, monday.addDays(6));
    const auto sums = strengthIn(history, spansBetween(monday, monday, Period::Week, Weekday::Mon));
    QCOMPARE(sums.size(), 1);
    QCOMPARE(sums[0].sessions, 2);
    QCOMPARE(sums[0].nordic, 14);
    QCOMPARE(sums[0].deadlift, 16);
    QCOMPARE(sums[0].bridge, 34);
    QCOMPARE(sums[0].reps(), 64);
}

void TestProgress::doneWithoutSetsCountsAsPlanned()
{
    const QDate monday(2026, 3, 2);
    Item session{.id = {u"s"_s}, .day = monday, .kind = ItemKind::Strength, .state = ItemState::Done};
    session.strength = {Dose{.exercise = u"nordic_curl"_s, .sets = 2, .reps = {6, 6}},
                        Dose{.exercise = u"single_leg_deadlift"_s, .sets = 2, .reps = {8, 8}, .eachSide = true}};
    Profile profile{.athlete = adult()};
    profile.logs += Log{.item = session.id, .at = noon(monday)};
    const History history = historyOf(profile, monday.addDays(1), Plan{.items = {session}});
    const auto sums = strengthIn(history, spansBetween(monday, monday, Period::Week, Weekday::Mon));
    QCOMPARE(sums[0].sessions, 1);
    QCOMPARE(sums[0].nordic, 12);
    QCOMPARE(sums[0].deadlift, 32);
}

void TestProgress::worstPainIsToldOfItsDay()
{
    const QDate injury(2026, 3, 2);
    Profile profile{.athlete = adult()};
    CheckIn said = mildStrain(noon(injury), noon(injury.addDays(2)));
    said.painNow = 3;
    said.painWorst = 6;
    profile.checkIns = {said};
    profile.runs = {Run{.start = noon(injury.addDays(2)), .distance = Metres(2'000), .pain = 4}};
    profile.logs = {Log{.item = {u"x"_s}, .at = noon(injury.addDays(4)), .pain = 1, .painNextDay = 2}};
    const QList<PainDay> days = painDays(historyOf(profile, injury.addDays(10)));
    const QList<PainDay> expected{{injury, 6}, {injury.addDays(2), 4}, {injury.addDays(4), 1}, {injury.addDays(5), 2}};
    QCOMPARE(days, expected);
}

void TestProgress::strainIsOneEpisodeWithStages()
{
    const QDate injury(2026, 3, 2);
    Profile profile{.athlete = adult()};
    const auto say = [&](int day, Stage reached) {
        CheckIn said = mildStrain(noon(injury), noon(injury.addDays(day)));
        said.painNow = reached == Stage::Protect ? 4 : 0;
        said.gates = gatesUpTo(reached);
        profile.checkIns += said;
    };
    say(0, Stage::Protect);
    say(8, Stage::Regain);
    say(16, Stage::Strengthen);
    const QList<EpisodeSpan> found = episodes(historyOf(profile, injury.addDays(20)));
    QCOMPARE(found.size(), 1);
    QVERIFY(found[0].open);
    QCOMPARE(found[0].span, (DaySpan{injury, injury.addDays(20)}));
    QVERIFY(found[0].stages.size() >= 2);
    QCOMPARE(found[0].stages.first().stage, Stage::Protect);
    QCOMPARE(found[0].stages.first().span, (DaySpan{injury, injury.addDays(7)}));
    QCOMPARE(found[0].stages.last().span.to, injury.addDays(20));
    for (qsizetype i = 1; i < found[0].stages.size(); ++i)
        QCOMPARE(found[0].stages[i].span.from, found[0].stages[i - 1].span.to.addDays(1));
}

void TestProgress::sorenessEndsByItself()
{
    const QDate session(2026, 3, 2);
    Profile profile{.athlete = adult()};
    profile.checkIns = {soreness(noon(session), noon(session.addDays(1)), 3)};
    const QList<EpisodeSpan> found = episodes(historyOf(profile, session.addDays(30)));
    QCOMPARE(found.size(), 1);
    QVERIFY(!found[0].open);
    // The recheck of soreness is 72 h after the session.
    QCOMPARE(found[0].span, (DaySpan{session, session.addDays(3)}));
}

void TestProgress::laterTroubleIsAnotherEpisode()
{
    const QDate session(2026, 3, 2);
    Profile profile{.athlete = adult()};
    profile.checkIns = {soreness(noon(session), noon(session.addDays(1)), 3),
                        mildStrain(noon(session.addDays(20)), noon(session.addDays(21)))};
    const QList<EpisodeSpan> found = episodes(historyOf(profile, session.addDays(22)));
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[1].span, (DaySpan{session.addDays(20), session.addDays(22)}));
    QVERIFY(found[1].open);
}

void TestProgress::lessInAnEpisodeIsNoFailure()
{
    const QDate monday(2026, 3, 2);
    Plan plan;
    const auto item = [&](const char *id, int day, ItemState state, ItemKind kind) {
        plan.items += Item{.id = {QString::fromLatin1(id)}, .day = monday.addDays(day), .kind = kind, .state = state};
        if (kind == ItemKind::Run)
            plan.items.last().run = RunDetail{.distance = Metres(5'000), .warmUp = {Dose{.exercise = u"leg_swing"_s}}};
    };
    // A run that nobody had planned is shown with the plan and kept to nothing.
    plan.items +=
        Item{.id = {u"x"_s}, .day = monday, .kind = ItemKind::Run, .run = RunDetail{}, .state = ItemState::Done};
    item("a", 0, ItemState::Done, ItemKind::Run);
    item("b", 1, ItemState::Missed, ItemKind::Strength);
    item("c", 2, ItemState::Skipped, ItemKind::Run);
    item("d", 4, ItemState::Skipped, ItemKind::Run);
    item("e", 5, ItemState::Partly, ItemKind::Strength);
    item("f", 5, ItemState::Missed, ItemKind::Nutrition);
    item("g", 12, ItemState::Planned, ItemKind::Run);
    const QList<EpisodeSpan> episodes{{.span = {monday.addDays(3), monday.addDays(10)}}};
    Profile profile{.athlete = adult()};
    profile.logs = {Log{.item = {u"old"_s}, .at = noon(monday.addDays(1)), .state = LogState::Partly}};
    const History history = historyOf(profile, monday.addDays(7), plan);
    const auto sums = adherenceIn(history, spansBetween(monday, monday, Period::Week, Weekday::Mon), episodes);
    const SpanAdherence expected{
        .span = {monday, monday.addDays(6)}, .done = 1, .partly = 1, .skipped = 1, .missed = 1, .eased = 2};
    QCOMPARE(sums.size(), 1);
    QVERIFY(sums[0] == expected);
}

void TestProgress::painTrend_data()
{
    QTest::addColumn<QList<int>>("pain"); // of the days up to today
    QTest::addColumn<PainTrend>("trend");
    QTest::newRow("not told") << QList<int>{} << PainTrend::NotTold;
    QTest::newRow("none") << QList<int>{0, 0} << PainTrend::None;
    QTest::newRow("easing") << QList<int>{1, 5, 3} << PainTrend::Easing;
    QTest::newRow("steady") << QList<int>{3, 3} << PainTrend::Steady;
    QTest::newRow("once") << QList<int>{3} << PainTrend::Steady;
    QTest::newRow("rising") << QList<int>{1, 2, 4} << PainTrend::Rising;
}

void TestProgress::painTrend()
{
    QFETCH(QList<int>, pain);
    QFETCH(PainTrend, trend);
    const QDate today(2026, 3, 20);
    QList<PainDay> days{{today.addDays(-14), 9}}; // a day too old
    for (qsizetype i = 0; i < pain.size(); ++i)
        days += PainDay{today.addDays(i + 1 - pain.size()), pain[i]};
    const Standing standing = standingOf(historyOf(Profile{.athlete = adult()}, today), {}, days);
    QCOMPARE(standing.trend, trend);
    QCOMPARE(standing.worstPain.has_value(), !pain.isEmpty());
    if (!pain.isEmpty())
        QCOMPARE(*standing.worstPain, *std::max_element(pain.begin(), pain.end()));
}

void TestProgress::csvIsForMachines()
{
    QLocale::setDefault(QLocale(QLocale::German));
    Profile profile{.athlete = adult()};
    profile.athlete.units = Units::Mi;
    profile.runs = {runOn(QDate(2026, 3, 3), 8.05), runOn(QDate(2026, 3, 10), 10)};
    profile.runs.last().pain = 2;
    const History history = historyOf(profile, QDate(2026, 3, 11));
    const auto spans = spansBetween(QDate(2026, 3, 2), QDate(2026, 3, 11), Period::Week, Weekday::Mon);
    const QByteArray csv = writeProgressCsv(
        progressRows(history, spans, Period::Week, weekLoads(history), painDays(history), episodes(history)));
    QLocale::setDefault(QLocale::c());
    const QList<QByteArray> lines = csv.split('\n');
    QCOMPARE(lines.size(), 4);
    // A week of 8.05 km, under 10 km, may grow by 2 km; one run of 10 km is more than 1.10 × 8.05.
    QCOMPARE(lines[1], "2026-03-02,2026-03-08,8050,0,,0,1,0,0,0,0,0,0,,0,0,0,0,0\r");
    QCOMPARE(lines[2], "2026-03-09,2026-03-15,10000,0,10050,0,1,1,0,0,0,0,0,2,0,0,0,0,0\r");
    QCOMPARE(lines[0].count(','), lines[1].count(','));
}

void TestProgress::nothingYet()
{
    const History history = historyOf(Profile{.athlete = adult()}, QDate(2026, 3, 11));
    QVERIFY(!history.firstRun.isValid());
    QVERIFY(weekLoads(history).isEmpty());
    QVERIFY(painDays(history).isEmpty());
    QVERIFY(episodes(history).isEmpty());
    const Standing standing = standingOf(history, {}, {});
    QVERIFY(!standing.ceiling);
    QCOMPARE(standing.nextUpTo.value, 0.0);
    QCOMPARE(standing.strengthWeeks, 0);
}

QTEST_APPLESS_MAIN(TestProgress)
#include "test_progress.moc"
