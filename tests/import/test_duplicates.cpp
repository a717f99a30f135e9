// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/zone.h"
#include "core/import/duplicates.h"
#include "core/import/import_report.h"

#include <QElapsedTimer>
#include <QTest>

using namespace stridewell;
using namespace Qt::StringLiterals;

namespace {

RunTrace trace(QStringView start, double metres, double seconds, const QString &id = {})
{
    return {*parseMoment(start), Metres(metres), Seconds(seconds), {}, id};
}

RunSummary summary(QStringView start, double metres, double seconds, const QString &sport = u"running"_s)
{
    RunSummary s;
    s.start = *parseMoment(start);
    s.sport = sport;
    s.distance = Metres(metres);
    s.moving = Seconds(seconds);
    return s;
}

} // namespace

class TestDuplicates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pairs_data();
    void pairs();
    void equalIds();
    void insideOneBatch();
    void twoRunsADaySurvive();
    void elapsedOfAMonth();
    void nearestWins();
    void twentyYears();
    void report();
    void secondImportAddsNothing();
    void modelRuns();
};

void TestDuplicates::pairs_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<double>("metres");
    QTest::addColumn<double>("seconds");
    QTest::addColumn<bool>("clocksDiffer");
    QTest::addColumn<int>("sameness"); // -1 = two runs
    const int same = static_cast<int>(Sameness::SameTime);
    const int shifted = static_cast<int>(Sameness::ShiftedClock);
    // Against 10 km in 3000 s at 10:00:00Z.
    QTest::newRow("equal") << u"2026-05-04T10:00:00Z"_s << 10'000.0 << 3'000.0 << false << same;
    QTest::newRow("89 s, 4 %") << u"2026-05-04T10:01:29Z"_s << 10'400.0 << 3'100.0 << false << same;
    QTest::newRow("6 % apart") << u"2026-05-04T10:00:00Z"_s << 10'700.0 << 3'000.0 << false << -1;
    QTest::newRow("overlap of most") << u"2026-05-04T10:20:00Z"_s << 10'000.0 << 3'000.0 << false << same;
    QTest::newRow("overlap below half") << u"2026-05-04T10:26:00Z"_s << 10'000.0 << 3'000.0 << false << -1;
    QTest::newRow("starts before") << u"2026-05-04T09:45:00Z"_s << 10'000.0 << 3'000.0 << false << same;
    QTest::newRow("two hours") << u"2026-05-04T12:00:10Z"_s << 10'050.0 << 3'020.0 << true << shifted;
    QTest::newRow("two hours back") << u"2026-05-04T07:59:50Z"_s << 10'050.0 << 3'020.0 << true << shifted;
    QTest::newRow("five and a half") << u"2026-05-04T15:30:00Z"_s << 10'000.0 << 3'000.0 << true << shifted;
    QTest::newRow("five and three quarters") << u"2026-05-04T15:45:00Z"_s << 10'000.0 << 3'000.0 << true << shifted;
    QTest::newRow("fourteen") << u"2026-05-05T00:00:00Z"_s << 10'000.0 << 3'000.0 << true << shifted;
    QTest::newRow("fifteen") << u"2026-05-05T01:00:00Z"_s << 10'000.0 << 3'000.0 << true << -1;
    QTest::newRow("no whole hours") << u"2026-05-04T12:10:00Z"_s << 10'000.0 << 3'000.0 << true << -1;
    QTest::newRow("shifted, 2 % longer") << u"2026-05-04T12:00:00Z"_s << 10'200.0 << 3'000.0 << true << -1;
    QTest::newRow("shifted, 2 % slower") << u"2026-05-04T12:00:00Z"_s << 10'000.0 << 3'061.0 << true << -1;
    QTest::newRow("both sources have zones") << u"2026-05-04T12:00:00Z"_s << 10'000.0 << 3'000.0 << false << -1;
}

void TestDuplicates::pairs()
{
    QFETCH(QString, start);
    QFETCH(double, metres);
    QFETCH(double, seconds);
    QFETCH(bool, clocksDiffer);
    QFETCH(int, sameness);
    const auto found =
        findDuplicates({trace(u"2026-05-04T10:00:00Z", 10'000, 3'000)}, {trace(start, metres, seconds)}, clocksDiffer);
    QCOMPARE(found.isEmpty() ? -1 : static_cast<int>(found[0].sameness), sameness);
}

void TestDuplicates::equalIds()
{
    // An activity cropped on the service keeps its id and changes everything else.
    const auto found = findDuplicates({trace(u"2026-05-04T10:00:00Z", 10'000, 3'000, u"7"_s)},
                                      {trace(u"2026-05-04T11:13:00Z", 4'000, 1'000, u"7"_s),
                                       trace(u"2026-05-06T11:13:00Z", 4'000, 1'000, u"8"_s),
                                       trace(u"2026-05-08T11:13:00Z", 4'000, 1'000, u"8"_s)},
                                      false);
    const QList<Duplicate> expected = {{0, 0, false, Sameness::SameId}, {2, 1, true, Sameness::SameId}};
    QCOMPARE(found, expected);
}

void TestDuplicates::insideOneBatch()
{
    const QList<RunTrace> batch = {
        trace(u"2026-05-04T10:00:00Z", 5'000, 1'500), trace(u"2026-05-06T10:00:00Z", 8'000, 2'500),
        trace(u"2026-05-04T10:00:00Z", 5'000, 1'500), trace(u"2026-05-04T12:00:00Z", 5'000, 1'500)};
    const QList<Duplicate> expected = {{2, 0, true, Sameness::SameTime}};
    // The last one is two hours later: within one file that is another lap, never another zone.
    QCOMPARE(findDuplicates({}, batch, true), expected);
}

void TestDuplicates::twoRunsADaySurvive()
{
    // The same 5 km course at 7:00 and 18:00. The file names both; one of them is known already.
    const RunTrace morning = trace(u"2026-05-04T07:00:00Z", 5'000, 1'500);
    const RunTrace evening = trace(u"2026-05-04T18:00:00Z", 5'000, 1'500);
    const auto found = findDuplicates({morning}, {evening, morning}, true);
    const QList<Duplicate> expected = {{1, 0, false, Sameness::SameTime}};
    QCOMPARE(found, expected);
}

void TestDuplicates::elapsedOfAMonth()
{
    // A watch that was never stopped must not swallow the runs of the following month.
    RunTrace endless = trace(u"2026-05-04T07:00:00Z", 5'000, 1'500);
    endless.elapsed = Seconds(31 * 86'400.0);
    QVERIFY(findDuplicates({endless}, {trace(u"2026-05-10T07:13:00Z", 5'000, 1'500)}, false).isEmpty());
}

void TestDuplicates::nearestWins()
{
    const auto found =
        findDuplicates({trace(u"2026-05-04T10:01:20Z", 5'000, 1'500), trace(u"2026-05-04T10:00:05Z", 5'000, 1'500)},
                       {trace(u"2026-05-04T10:00:00Z", 5'000, 1'500)}, false);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].of, 1);
}

void TestDuplicates::twentyYears()
{
    QList<RunTrace> runs;
    const qint64 first = parseMoment(u"2006-01-01T06:00:00Z")->ms;
    for (int day = 0; day < 7'300; ++day)
        runs.append({Moment{first + day * qint64(86'400'000)},
                     Metres(5'000 + day % 97 * 100),
                     Seconds(1'500 + day % 97 * 30),
                     {},
                     {}});
    QElapsedTimer timer;
    timer.start();
    const auto found = findDuplicates(runs, runs, true);
    QVERIFY2(timer.elapsed() < 100, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(found.size(), runs.size());
    for (const Duplicate &duplicate : found)
        QCOMPARE(duplicate.of, duplicate.incoming);
}

void TestDuplicates::report()
{
    FileReading reading;
    reading.file = u"a.csv"_s;
    reading.status = ReadStatus::Partial;
    reading.problem = u"1 row was left out"_s;
    reading.rowsLeftOut = 1;
    reading.wallClock = true;
    reading.runs = {summary(u"2026-05-04T10:00:00Z", 10'000, 3'000),
                    summary(u"2026-05-04T18:20:00Z", 5'000, 1'500, u"trail_running"_s),
                    summary(u"2026-05-04T18:20:00Z", 5'000, 1'500),
                    summary(u"2026-05-05T10:00:00Z", 30'000, 3'000, u"ride"_s),
                    summary(u"2026-05-06T10:00:00Z", 30'000, 3'000, u"hike"_s),
                    summary(u"2026-05-07T10:00:00Z", 30'000, 3'000, u"ride"_s),
                    summary(u"2026-05-08T10:00:00Z", 7'000, 2'100)};
    const QList<Run> known =
        toRuns({summary(u"2026-05-04T10:00:30Z", 10'010, 3'000), summary(u"2026-05-08T08:00:00Z", 7'000, 2'100)});
    const ImportPlan plan = planImport(reading, known);
    QCOMPARE(plan.add, QList<RunSummary>{reading.runs[1]});
    ImportReport expected;
    expected.file = u"a.csv"_s;
    expected.status = ReadStatus::Partial;
    expected.problem = u"1 row was left out"_s;
    expected.read = 7;
    expected.added = 1;
    expected.duplicatesKnown = 2;
    expected.duplicatesInFile = 1;
    expected.duplicatesShifted = 1;
    expected.notRuns = {{u"ride"_s, 2}, {u"hike"_s, 1}};
    expected.rowsLeftOut = 1;
    QCOMPARE(plan.report, expected);
}

void TestDuplicates::secondImportAddsNothing()
{
    FileReading reading;
    reading.runs = {summary(u"2026-05-04T07:00:00Z", 5'000, 1'500), summary(u"2026-05-04T18:00:00Z", 5'000, 1'500)};
    const ImportPlan first = planImport(reading, {});
    QCOMPARE(first.report.added, 2);
    QCOMPARE(planImport(reading, toRuns(first.add)).report.added, 0);
}

void TestDuplicates::modelRuns()
{
    RunSummary s = summary(u"2026-05-04T07:00:00Z", 5'000, 1'500);
    s.elapsed = Seconds(1'600);
    s.ascent = Metres(40);
    const Run expected{s.start, Metres(5'000), Seconds(1'500), Seconds(1'600), Metres(40), {}, {}, {}};
    QCOMPARE(toRuns({s}), QList<Run>{expected});
}

QTEST_APPLESS_MAIN(TestDuplicates)
#include "test_duplicates.moc"
