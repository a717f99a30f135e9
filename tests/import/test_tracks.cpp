// SPDX-License-Identifier: GPL-3.0-or-later
// One test for each trap of TCX and GPX files; real files are in test_truth.
#include "core/import/reader.h"
#include "tests/kit/activity_csv_writer.h"
#include "tests/kit/xml_activity_writer.h"

#include <QTest>

using namespace stridewell;
using namespace stridewell::kit;
using namespace Qt::StringLiterals;

namespace {

FileReading read(const QByteArray &bytes)
{
    return readActivities(u"a.xml"_s, bytes, *Zone::named(u"Europe/Madrid"_s));
}

const Moment startMoment = *parseMoment(u"2026-05-04T10:00:00Z");

/// With a heart rate and a cadence, so that extensions are written.
QList<XmlPoint> beating(QList<XmlPoint> points)
{
    for (XmlPoint &point : points) {
        point.heartRate = 150;
        point.cadence = 83;
    }
    return points;
}

/// Two laps of a minute at 3 m/s; the second begins where the first ends.
QList<TcxLap> twoLaps()
{
    const QList<XmlPoint> points = beating(xmlPoints(121, 3));
    return {{u"2026-05-04T10:00:00Z"_s, 60, 180, {points.first(61)}},
            {u"2026-05-04T10:01:00Z"_s, 60, 180, {points.sliced(61)}}};
}

bool isNear(double a, double b, double share)
{
    return std::abs(a - b) <= share * std::abs(b);
}

/// Empty when the reading is that of a whole 360 m in 120 s.
QString faultOfTwoMinutes(const FileReading &reading)
{
    if (reading.runs.size() != 1)
        return u"%1 activities: %2"_s.arg(reading.runs.size()).arg(reading.problem);
    const RunSummary &run = reading.runs[0];
    if (run.avgHr != 150.0 || run.avgCadenceSpm != 166.0)
        return u"heart rate or cadence"_s;
    if (run.start != startMoment || !isNear(run.distance.value, 360, 0.001) || run.elapsed != Seconds(120))
        return u"%1 m"_s.arg(run.distance.value);
    return {};
}

} // namespace

class TestTracks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tcxLapsAreSummed();
    void styles_data();
    void styles();
    void tcxForeignOdometer();
    void tcxTimesWithOffsets();
    void tcxPointsOfTimeAlone();
    void tcxLapsWithoutTracks();
    void tcxSports();
    void tcxCourse();
    void tcxSeveralActivities();
    void cadenceOfOneLegOrBoth();
    void heartRateIsThatOfPoints();
    void ascentIsSmoothed();
    void gpxSegmentsAreNotJoined();
    void gpxTypes_data();
    void gpxTypes();
    void gpxWithoutTimes();
    void gpxStandingStill();
    void gpxLeaps();
    void gpxRoute();
    void entitiesAreRefused();
    void depthIsLimited();
    void everyPrefixIsSafe_data();
    void everyPrefixIsSafe();
};

void TestTracks::tcxLapsAreSummed()
{
    const FileReading reading = read(tcxFile(twoLaps()));
    QCOMPARE(faultOfTwoMinutes(reading), QString());
    QCOMPARE(reading.status, ReadStatus::Ok);
    QCOMPARE(reading.format, FileFormat::Tcx);
    QCOMPARE(reading.runs[0].moving, Seconds(120));
    QCOMPARE(reading.runs[0].source, RunSource::Tcx);
}

void TestTracks::styles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto add = [](const char *name, const XmlStyle &style) {
        QTest::addRow("tcx, %s", name) << tcxFile(twoLaps(), u"Running"_s, style);
        QTest::addRow("gpx, %s", name) << gpxFile({beating(xmlPoints(121, 3))}, u"running"_s, style);
    };
    add("plain", {});
    add("ten blanks", {"          ", {}, u"ns3"_s, true});
    add("byte order mark", {"\xEF\xBB\xBF", {}, u"ns3"_s, true});
    add("mark and blanks", {"\xEF\xBB\xBF\r\n ", {}, u"ns3"_s, true});
    add("prefix everywhere", {{}, u"x"_s, u"y"_s, true});
    add("prefix of nobody", {{}, {}, u"gpxtpx"_s, false});
    add("root prefix of nobody", {{}, u"q"_s, u"q"_s, false});
}

void TestTracks::styles()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(faultOfTwoMinutes(read(bytes)), QString());
    QCOMPARE(faultOfTwoMinutes(read(gzipped(bytes))), QString());
}

void TestTracks::tcxForeignOdometer()
{
    QList<TcxLap> laps = twoLaps();
    for (TcxLap &lap : laps) {
        for (XmlPoint &point : lap.tracks[0])
            point.metres += 42'000;
    }
    QCOMPARE(faultOfTwoMinutes(read(tcxFile(laps))), QString());
}

void TestTracks::tcxTimesWithOffsets()
{
    QList<TcxLap> laps = twoLaps();
    laps[0].start = u"2026-05-04T12:00:00.000+02:00"_s;
    laps[1].tracks[0].last().time = u"2026-05-04T12:02:00.4+02:00"_s;
    const FileReading reading = read(tcxFile(laps));
    QCOMPARE(reading.runs.value(0).start, startMoment);
    QCOMPARE(reading.runs.value(0).elapsed, Seconds(120.4));
}

void TestTracks::tcxPointsOfTimeAlone()
{
    QByteArray bytes = tcxFile(twoLaps());
    const QByteArray empty = "<Trackpoint><Time>2026-05-04T10:01:30Z</Time></Trackpoint><Trackpoint/>";
    bytes.replace(bytes.lastIndexOf("</Track>"), 0, QByteArray());
    bytes.insert(bytes.lastIndexOf("<Trackpoint>"), empty);
    const FileReading reading = read(bytes);
    QCOMPARE(reading.runs.value(0).distance, Metres(360));
}

void TestTracks::tcxLapsWithoutTracks()
{
    QList<TcxLap> laps = twoLaps();
    for (TcxLap &lap : laps)
        lap.tracks.clear();
    const FileReading reading = read(tcxFile(laps));
    QCOMPARE(reading.runs.value(0).distance, Metres(360));
    QCOMPARE(reading.runs.value(0).moving, Seconds(120));
    QVERIFY(!reading.runs.value(0).elapsed && !reading.runs.value(0).fast);
}

void TestTracks::tcxSports()
{
    QCOMPARE(read(tcxFile(twoLaps(), u"Biking"_s)).runs.value(0).sport, u"cycling"_s);
    QCOMPARE(read(tcxFile(twoLaps(), u"\u2603"_s)).runs.value(0).sport, unknownSport.toString());
    const FileReading other = read(tcxFile(twoLaps(), u"Other"_s));
    QCOMPARE(other.runs.value(0).sport, unknownSport.toString());
    QCOMPARE(other.status, ReadStatus::Ok);
    QVERIFY(other.problem.contains(u"names no sport"));
}

void TestTracks::tcxCourse()
{
    const FileReading reading = read("<TrainingCenterDatabase><Courses><Course><Name>x</Name><Lap>"
                                     "<TotalTimeSeconds>60</TotalTimeSeconds></Lap></Course></Courses>"
                                     "</TrainingCenterDatabase>");
    QCOMPARE(reading.status, ReadStatus::Refused);
    QVERIFY(reading.problem.contains(u"planned course"));
}

void TestTracks::tcxSeveralActivities()
{
    QByteArray bytes = tcxFile(twoLaps());
    const qsizetype from = bytes.indexOf("<Activity ");
    const qsizetype to = bytes.indexOf("</Activity>") + 12;
    QByteArray other = bytes.sliced(from, to - from);
    other.replace("2026-05-04", "2026-05-05");
    bytes.insert(to, "<MultiSportSession><FirstSport>" + other + "</FirstSport></MultiSportSession>");
    const FileReading reading = read(bytes);
    QCOMPARE(reading.runs.size(), 2);
    QCOMPARE(reading.runs[1].start, *parseMoment(u"2026-05-05T10:00:00Z"));
}

void TestTracks::cadenceOfOneLegOrBoth()
{
    for (const auto &[written, steps] : {std::pair{83, 166.0}, {166, 166.0}}) {
        QList<TcxLap> laps = twoLaps();
        for (TcxLap &lap : laps) {
            for (XmlPoint &point : lap.tracks[0])
                point.cadence = written;
        }
        QCOMPARE(read(tcxFile(laps)).runs.value(0).avgCadenceSpm, steps);
    }
}

void TestTracks::heartRateIsThatOfPoints()
{
    QList<TcxLap> laps = twoLaps();
    for (XmlPoint &point : laps[0].tracks[0])
        point.heartRate = 130;                                // the laps themselves say 99
    QCOMPARE(read(tcxFile(laps)).runs.value(0).avgHr, 139.9); // 61 points of 130 and 60 of 150
}

void TestTracks::ascentIsSmoothed()
{
    QList<XmlPoint> points = xmlPoints(600, 3);
    for (qsizetype i = 0; i < points.size(); ++i)
        points[i].altitude =
            100.0 + double(i % 2) + (i < 300 ? 0.1 * double(i) : 60 - 0.1 * double(i)); // 30 m up and down
    const FileReading reading = read(gpxFile({points}));
    QVERIFY2(std::abs(reading.runs.value(0).ascent->value - 30) < 3,
             qPrintable(QString::number(reading.runs.value(0).ascent->value)));
}

void TestTracks::gpxSegmentsAreNotJoined()
{
    const QList<XmlPoint> points = xmlPoints(121, 3);
    QList<XmlPoint> far = points.sliced(61);
    for (XmlPoint &point : far)
        point.metres += 7'000; // a car between the two
    const FileReading reading = read(gpxFile({points.first(61), far}));
    QVERIFY(isNear(reading.runs.value(0).distance.value, 180 + 59 * 3, 0.001));
    QCOMPARE(reading.runs.value(0).elapsed, Seconds(120));
    QCOMPARE(reading.runs.value(0).moving, Seconds(119));
    QCOMPARE(reading.runs.value(0).name, u"Morning & more"_s);
}

void TestTracks::gpxTypes_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("sport");
    QTest::newRow("running") << u"running"_s << u"running"_s;
    QTest::newRow("Run") << u"Run"_s << u"running"_s;
    QTest::newRow("number of Strava") << u"9"_s << u"running"_s;
    QTest::newRow("trail") << u"trail_running"_s << u"trail_running"_s;
    QTest::newRow("ride") << u"cycling"_s << u"cycling"_s;
    QTest::newRow("absent") << QString() << u"unknown"_s;
}

void TestTracks::gpxTypes()
{
    QFETCH(QString, type);
    QFETCH(QString, sport);
    QCOMPARE(read(gpxFile({xmlPoints(121, 3)}, type)).runs.value(0).sport, sport);
}

void TestTracks::gpxWithoutTimes()
{
    QList<XmlPoint> points = xmlPoints(121, 3);
    points[50].time.clear();
    const FileReading some = read(gpxFile({points}));
    QCOMPARE(some.status, ReadStatus::Refused);
    QVERIFY(some.problem.contains(u"only some"));
    for (XmlPoint &point : points)
        point.time.clear();
    const FileReading none = read(gpxFile({points}));
    QCOMPARE(none.status, ReadStatus::Refused);
    QVERIFY(none.problem.contains(u"no times"));
}

void TestTracks::gpxStandingStill()
{
    // A minute of running, then five of standing at a light with the receiver wandering by half a metre.
    QList<XmlPoint> points = xmlPoints(361, 3);
    for (qsizetype i = 61; i < points.size(); ++i)
        points[i].metres = 180 + (i % 2 == 0 ? 0 : 0.5);
    const FileReading reading = read(gpxFile({points}));
    QVERIFY2(reading.runs.value(0).distance.value < 190,
             qPrintable(QString::number(reading.runs.value(0).distance.value)));
    QVERIFY(reading.runs.value(0).distance.value > 179);
}

void TestTracks::gpxLeaps()
{
    QList<XmlPoint> points = xmlPoints(121, 3);
    points[60].metres += 300; // one point in the next street
    const FileReading reading = read(gpxFile({points}));
    QVERIFY(isNear(reading.runs.value(0).distance.value, 354, 0.01));
}

void TestTracks::gpxRoute()
{
    const FileReading reading = read("<gpx><wpt lat=\"1\" lon=\"2\"/><rte><rtept lat=\"1\" lon=\"2\"/></rte></gpx>");
    QCOMPARE(reading.status, ReadStatus::Refused);
    QVERIFY(reading.problem.contains(u"planned route"));
}

void TestTracks::entitiesAreRefused()
{
    const QByteArray laughs = "<?xml version=\"1.0\"?><!DOCTYPE gpx [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">"
                              "<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
    for (const QByteArray &file : {laughs + "<gpx><trk><name>&b;</name></trk></gpx>",
                                   laughs + "<TrainingCenterDatabase>&x;</TrainingCenterDatabase>"}) {
        const FileReading reading = read(file);
        QCOMPARE(reading.status, ReadStatus::Refused);
        QVERIFY2(reading.problem.contains(u"entities"), qPrintable(reading.problem));
    }
}

void TestTracks::depthIsLimited()
{
    const FileReading reading = read("<gpx>" + QByteArray("<a>").repeated(100'000));
    QCOMPARE(reading.status, ReadStatus::Refused);
    QVERIFY(reading.problem.contains(u"deeper"));
}

void TestTracks::everyPrefixIsSafe_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("tcx") << tcxFile(
        {{u"2026-05-04T10:00:00Z"_s, 5, 15, {xmlPoints(6, 3)}}, {u"2026-05-04T10:00:06Z"_s, 5, 15, {xmlPoints(6, 3)}}});
    QTest::newRow("gpx") << gpxFile({xmlPoints(6, 3), xmlPoints(4, 3)});
}

void TestTracks::everyPrefixIsSafe()
{
    QFETCH(QByteArray, bytes);
    const FileReading whole = read(bytes);
    QCOMPARE(whole.status, ReadStatus::Ok);
    const qsizetype needed = bytes.trimmed().size();
    for (qsizetype size = 0; size < needed; ++size) {
        const FileReading reading = read(bytes.first(size));
        QVERIFY2(reading.status != ReadStatus::Ok && !reading.problem.isEmpty(), qPrintable(QString::number(size)));
        for (const RunSummary &run : reading.runs) {
            QVERIFY(run.distance.value > 0 && run.distance.value <= whole.runs[0].distance.value);
            QCOMPARE(run.start, whole.runs[0].start);
        }
    }
}

QTEST_APPLESS_MAIN(TestTracks)
#include "test_tracks.moc"
