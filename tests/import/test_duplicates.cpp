// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/zone.h"
#include "core/import/duplicates.h"

#include <QElapsedTimer>
#include <QTest>

using namespace stridewell;
using namespace Qt::StringLiterals;

namespace {

RunTrace trace(QStringView start, double metres, double seconds, const QString &id = {})
{
    return {*parseMoment(start), Metres(metres), Seconds(seconds), {}, id, false};
}

/// The same of a clock that may have been read in the wrong zone.
RunTrace wallClock(RunTrace trace)
{
    trace.mayBeWallClock = true;
    return trace;
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
    RunTrace incoming = trace(start, metres, seconds);
    incoming.mayBeWallClock = clocksDiffer;
    const auto found = findDuplicates({trace(u"2026-05-04T10:00:00Z", 10'000, 3'000)}, {incoming});
    QCOMPARE(found.isEmpty() ? -1 : static_cast<int>(found[0].sameness), sameness);
}

void TestDuplicates::equalIds()
{
    // An activity cropped on the service keeps its id and changes everything else.
    const auto found = findDuplicates({trace(u"2026-05-04T10:00:00Z", 10'000, 3'000, u"7"_s)},
                                      {trace(u"2026-05-04T11:13:00Z", 4'000, 1'000, u"7"_s),
                                       trace(u"2026-05-06T11:13:00Z", 4'000, 1'000, u"8"_s),
                                       trace(u"2026-05-08T11:13:00Z", 4'000, 1'000, u"8"_s)});
    const QList<Duplicate> expected = {{0, 0, false, Sameness::SameId}, {2, 1, true, Sameness::SameId}};
    QCOMPARE(found, expected);
}

void TestDuplicates::insideOneBatch()
{
    const QList<RunTrace> batch = {
        trace(u"2026-05-04T10:00:00Z", 5'000, 1'500), trace(u"2026-05-06T10:00:00Z", 8'000, 2'500),
        trace(u"2026-05-04T10:00:00Z", 5'000, 1'500), wallClock(trace(u"2026-05-04T12:00:00Z", 5'000, 1'500))};
    const QList<Duplicate> expected = {{2, 0, true, Sameness::SameTime}};
    // The last one is two hours later: within one file that is another lap, never another zone.
    QCOMPARE(findDuplicates({}, batch), expected);
}

void TestDuplicates::twoRunsADaySurvive()
{
    // The same 5 km course at 7:00 and 18:00. The file names both; one of them is known already.
    const RunTrace morning = trace(u"2026-05-04T07:00:00Z", 5'000, 1'500);
    const RunTrace evening = trace(u"2026-05-04T18:00:00Z", 5'000, 1'500);
    const auto found = findDuplicates({wallClock(morning)}, {evening, morning});
    const QList<Duplicate> expected = {{1, 0, false, Sameness::SameTime}};
    QCOMPARE(found, expected);
}

void TestDuplicates::elapsedOfAMonth()
{
    // A watch that was never stopped must not swallow the runs of the following month.
    RunTrace endless = trace(u"2026-05-04T07:00:00Z", 5'000, 1'500);
    endless.elapsed = Seconds(31 * 86'400.0);
    QVERIFY(findDuplicates({endless}, {trace(u"2026-05-10T07:13:00Z", 5'000, 1'500)}).isEmpty());
}

void TestDuplicates::nearestWins()
{
    const auto found =
        findDuplicates({trace(u"2026-05-04T10:01:20Z", 5'000, 1'500), trace(u"2026-05-04T10:00:05Z", 5'000, 1'500)},
                       {trace(u"2026-05-04T10:00:00Z", 5'000, 1'500)});
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
                     {},
                     true});
    QElapsedTimer timer;
    timer.start();
    const auto found = findDuplicates(runs, runs);
    QVERIFY2(timer.elapsed() < 100, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(found.size(), runs.size());
    for (const Duplicate &duplicate : found)
        QCOMPARE(duplicate.of, duplicate.incoming);
}

QTEST_APPLESS_MAIN(TestDuplicates)
#include "test_duplicates.moc"
