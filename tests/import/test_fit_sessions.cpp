// SPDX-License-Identifier: GPL-3.0-or-later
// One test for each trap in what FIT files say of an activity; real files that fall into them are in test_truth.
#include "tests/import/fit_reading.h"

using namespace stridewell;
using namespace stridewell::kit;

class TestFitSessions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sessionsShareTheRecords();
    void twoRunsInOneFile();
    void sports_data();
    void sports();
    void deviceClockBecomesAWallClock();
    void deviceClockWithoutAWallClock();
    void zones_data();
    void zones();
    void sessionThatSaysNothing();
    void elapsedOfAMonth();
    void summaryFirst();
    void rebuiltWithoutASession();
    void rebuiltWithoutASport();
    void timesThatGoBack();
    void clockSetOnTheWay();
    void plansAreRefused();
    void fastMetresSkipGaps();
};

void TestFitSessions::sessionsShareTheRecords()
{
    // A ride of 60 s at 10 m/s, then a run of 60 s at 5 m/s; the distance goes on counting.
    FitWriter writer = begun();
    for (int i = 0; i <= 120; ++i) {
        const double metres = i <= 60 ? 10 * i : 600 + 5 * (i - 60);
        writer.message(20, record(start + quint32(i), metres, i <= 60 ? 10 : 5), 1);
    }
    QList<FitWriter::Field> run = session(start + 60, 60, 0);
    run.removeLast(); // no distance: that of its own records
    writer.message(18, session(start, 60, 600, 2), 2).message(18, run, 3);
    const FileReading reading = read(writer.bytes());
    QCOMPARE(reading.runs.size(), 2);
    QCOMPARE(reading.runs[0].sport, u"cycling"_s);
    QVERIFY(!reading.runs[0].fast);
    QCOMPARE(reading.runs[1].sport, u"running"_s);
    QCOMPARE(reading.runs[1].distance, Metres(300));
    QCOMPARE(reading.runs[1].fast->atFast, Metres(300));
}

void TestFitSessions::twoRunsInOneFile()
{
    FitWriter writer = begun();
    writer.message(18, session(start, 600, 2'000), 1).message(18, session(start + 900, 600, 1'800), 1);
    const FileReading reading = read(writer.bytes());
    QCOMPARE(reading.runs.size(), 2);
    QVERIFY(reading.runs[0].externalId != reading.runs[1].externalId);
}

void TestFitSessions::sports_data()
{
    QTest::addColumn<int>("sport");
    QTest::addColumn<int>("subSport");
    QTest::addColumn<QString>("name");
    QTest::newRow("road") << 1 << 2 << u"running"_s;
    QTest::newRow("treadmill") << 1 << 1 << u"treadmill_running"_s;
    QTest::newRow("indoor") << 1 << 45 << u"treadmill_running"_s;
    QTest::newRow("virtual") << 1 << 58 << u"treadmill_running"_s;
    QTest::newRow("trail") << 1 << 3 << u"trail_running"_s;
    QTest::newRow("track") << 1 << 4 << u"track_running"_s;
    QTest::newRow("hike") << 17 << 0 << u"hiking"_s;
    QTest::newRow("new") << 200 << 0 << u"sport_200"_s;
}

void TestFitSessions::sports()
{
    QFETCH(int, sport);
    QFETCH(int, subSport);
    QFETCH(QString, name);
    QCOMPARE(read(begun().message(18, session(start, 60, 180, sport, subSport), 1).bytes()).runs.value(0).sport, name);
}

void TestFitSessions::deviceClockBecomesAWallClock()
{
    // 1000 s after power-up is 12:00:00 by the wall clock on 1 July 2012: 709 992 000 s of the FIT epoch... of a
    // clock without a zone, so noon in Madrid.
    const qint64 noon = parseMoment(u"2012-07-01T12:00:00Z")->ms / 1'000 - 631'065'600;
    FitWriter writer = begun();
    writer.message(18, session(1'000, 60, 180), 1).message(34, activity(1'000, quint32(noon)), 2);
    const FileReading reading = read(writer.bytes());
    QVERIFY(reading.wallClock);
    QCOMPARE(reading.runs.value(0).start, *parseMoment(u"2012-07-01T12:00:00+02:00"));
    QVERIFY(!reading.runs.value(0).offsetSeconds);
}

void TestFitSessions::deviceClockWithoutAWallClock()
{
    const FileReading reading = read(begun().message(18, session(1'000, 60, 180), 1).bytes());
    QCOMPARE(reading.status, ReadStatus::Refused);
    QVERIFY(reading.problem.contains(u"never set"));
    QVERIFY(reading.runs.isEmpty());
}

void TestFitSessions::zones_data()
{
    QTest::addColumn<int>("apart");
    QTest::addColumn<bool>("believed");
    QTest::newRow("east") << 7'200 << true;
    QTest::newRow("Nepal") << 20'700 << true;
    QTest::newRow("west") << -28'800 << true;
    QTest::newRow("utc repeated") << 0 << false;
    QTest::newRow("225 s") << 225 << false;
    QTest::newRow("six days") << -576'963 << false;
    QTest::newRow("15 h") << 54'000 << false;
}

void TestFitSessions::zones()
{
    QFETCH(int, apart);
    QFETCH(bool, believed);
    FitWriter writer = begun();
    writer.message(18, session(start, 60, 180), 1)
        .message(34, activity(start + 60, quint32(int(start) + 60 + apart)), 2);
    const FileReading reading = read(writer.bytes());
    compareSmall(reading);
    QVERIFY(!reading.wallClock);
    QCOMPARE(reading.runs[0].offsetSeconds, believed ? std::optional(apart) : std::nullopt);
}

void TestFitSessions::sessionThatSaysNothing()
{
    // Neither start, times nor distance: all from 61 records, 3 m apart, with a stop of a minute behind half of them.
    FitWriter writer = begun();
    for (int i = 0; i <= 60; ++i)
        writer.message(20, record(start + quint32(i <= 30 ? i : i + 60), 3 * i), 1);
    writer.message(18, {{5, enumeration, 1, 0}}, 2);
    const RunSummary run = read(writer.bytes()).runs.value(0);
    QCOMPARE(run.start, startMoment);
    QCOMPARE(run.distance, Metres(180));
    QCOMPARE(run.moving, Seconds(59)); // the gap of 61 s is no running
    QCOMPARE(run.elapsed, Seconds(120));
}

void TestFitSessions::elapsedOfAMonth()
{
    QList<FitWriter::Field> fields = session(start, 60, 180);
    fields[4].value = 31LL * 86'400 * 1'000;
    const RunSummary run = read(withRecords(61, 3).message(18, fields, 2).bytes()).runs.value(0);
    QCOMPARE(run.moving, Seconds(60));
    QCOMPARE(run.elapsed, Seconds(60)); // that of its records
}

void TestFitSessions::summaryFirst()
{
    FitWriter writer = begun();
    writer.message(34, activity(start + 60, start + 60 + 3'600), 3).message(18, session(start, 60, 180), 2);
    const FileReading reading = read(withRecords(61, 3, writer).bytes());
    compareSmall(reading);
    QCOMPARE(reading.runs[0].fast->atFast, Metres(0));
}

void TestFitSessions::rebuiltWithoutASession()
{
    const FileReading reading = read(withRecords(61, 3).message(12, {{0, enumeration, 1, 0}}, 2).bytes());
    compareSmall(reading);
    QCOMPARE(reading.status, ReadStatus::Partial);
    QVERIFY(reading.problem.contains(u"put together"));
}

void TestFitSessions::rebuiltWithoutASport()
{
    const FileReading reading = read(withRecords(61, 3).bytes());
    QCOMPARE(reading.runs.size(), 1);
    QCOMPARE(reading.runs[0].sport, unknownSport.toString());
    QVERIFY(reading.problem.contains(u"no sport"));
}

void TestFitSessions::timesThatGoBack()
{
    FitWriter writer = withRecords(31, 3);
    writer.message(20, record(start + 2'000'000'000, 9'000'000), 1); // the year 2085
    writer.message(20, record(start - 500, 7), 1);
    for (int i = 31; i <= 60; ++i)
        writer.message(20, record(start + quint32(i), 3 * i), 1);
    const FileReading reading = read(writer.message(12, {{0, enumeration, 1, 0}}, 2).bytes());
    compareSmall(reading);
    QVERIFY(reading.problem.contains(u"impossible times were left out: 2"));
}

void TestFitSessions::clockSetOnTheWay()
{
    // The clock was 20 days late until the satellites were found.
    FitWriter writer = withRecords(31, 3);
    for (int i = 31; i <= 60; ++i)
        writer.message(20, record(start + 20 * 86'400 + quint32(i), 3 * i), 1);
    QList<FitWriter::Field> fields = session(start, 60, 180);
    const FileReading reading = read(writer.message(18, fields, 2).bytes());
    compareSmall(reading);
}

void TestFitSessions::plansAreRefused()
{
    for (const auto &[type, word] : {std::pair{6, u"course"_s}, {5, u"workout"_s}}) {
        FitWriter writer;
        writer.message(0, fileId(type)).message(18, session(start, 60, 180), 1);
        const FileReading reading = read(writer.bytes());
        QCOMPARE(reading.status, ReadStatus::Refused);
        QVERIFY(reading.problem.contains(word));
    }
}

void TestFitSessions::fastMetresSkipGaps()
{
    FitWriter writer = begun();
    const std::pair<int, double> points[] = {{0, 0}, {1, 6}, {9, 54}, {10, 58}, {30, 158}, {31, 160}};
    const double speeds[] = {0, 6, 6, 4, 5, 2};
    for (size_t i = 0; i < std::size(points); ++i)
        writer.message(20, record(start + quint32(points[i].first), points[i].second, speeds[i]), 1);
    const RunSummary run = read(writer.message(18, session(start, 31, 160), 2).bytes()).runs.value(0);
    QCOMPARE(run.fast->atFast, Metres(58)); // 6 + 48 + 4, without the step of 20 s
    QCOMPARE(run.fast->atVeryFast, Metres(54));
}

QTEST_APPLESS_MAIN(TestFitSessions)
#include "test_fit_sessions.moc"
