// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/zone.h"
#include "core/import/reader.h"
#include "core/import/sports.h"
#include "tests/kit/activity_csv_writer.h"
#include "tests/kit/places.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QTest>

#include <cmath>
#include <random>

using namespace stridewell;
using namespace stridewell::kit;
using namespace Qt::StringLiterals;

namespace {

QByteArray shared(const QString &name)
{
    QFile file(kit::inSharedData(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What an independent program found in a real file.
QJsonObject truth(const QString &name)
{
    return QJsonDocument::fromJson(shared(u"truth.json"_s)).object()[u"files"_s].toObject()[name].toObject();
}

FileReading read(const QByteArray &bytes)
{
    return readActivities(u"file"_s, bytes, *Zone::named(u"Europe/Paris"_s));
}

struct Sums
{
    int runs = 0;
    double metres = 0;
    double moving = 0;
    double elapsed = 0;
    double ascent = 0;
};

Sums sumsOf(const QList<RunSummary> &activities)
{
    Sums sums;
    for (const RunSummary &a : activities) {
        if (!isRunningSport(a.sport))
            continue;
        ++sums.runs;
        sums.metres += a.distance.value;
        sums.moving += a.moving.value_or(Seconds()).value;
        sums.elapsed += a.elapsed.value_or(Seconds()).value;
        sums.ascent += a.ascent.value_or(Metres()).value;
    }
    return sums;
}

bool near(double a, double b, double tolerance)
{
    return std::abs(a - b) <= tolerance;
}

QByteArray smallStrava()
{
    ActivityCsv csv(stravaHeader());
    for (int i = 0; i < 3; ++i) {
        csv.row({{strava::Id, QString::number(100 + i)},
                 {strava::Date, u"May %1, 2022, 3:53:35 PM"_s.arg(10 + i)},
                 {strava::Name, u"Läuf, \"x\"\ny"_s},
                 {strava::Type, i == 1 ? u"Ride"_s : u"Run"_s},
                 {strava::Elapsed, u"3700"_s},
                 {strava::Shown, u"10.00"_s},
                 {strava::Elapsed2, u"3700"_s},
                 {strava::Moving, u"3600"_s},
                 {strava::Metres, u"10004.5"_s},
                 {strava::Ascent, u"61.9"_s},
                 {strava::Filename, u"activities/7.fit.gz"_s}});
    }
    return csv.bytes();
}

QByteArray smallGarmin()
{
    ActivityCsv csv(garminHeader());
    for (int i = 0; i < 3; ++i) {
        csv.row({{garmin::Type, u"Running"_s},
                 {garmin::Date, u"2026-07-0%1 12:38:59"_s.arg(i + 1)},
                 {garmin::Favorite, u"false"_s},
                 {garmin::Title, u"Läufe, a"_s},
                 {garmin::Distance, u"10,00"_s},
                 {garmin::Time, u"00:50:00"_s},
                 {garmin::Cadence, u"170"_s},
                 {garmin::Ascent, u"1.234"_s},
                 {garmin::Stride, u"1,18"_s},
                 {garmin::Moving, u"00:49:00"_s},
                 {garmin::Elapsed, u"00:55:00,5"_s}});
    }
    return csv.bytes(u',', u"\r\n"_s);
}

/// Empty when every value is one that a run can have.
QString absurdity(const FileReading &reading)
{
    static const qint64 from = parseMoment(u"1969-12-30T00:00:00Z")->ms;
    static const qint64 to = parseMoment(u"2199-12-31T23:59:59Z")->ms + 86'400'000;
    for (const RunSummary &a : reading.runs) {
        const bool isRun = isRunningSport(a.sport);
        const double metres = a.distance.value;
        if (!std::isfinite(metres) || metres < 0 || (isRun && (metres <= 0 || metres > 500'000)))
            return u"distance %1"_s.arg(metres);
        if (a.start.ms < from || a.start.ms > to)
            return u"start %1"_s.arg(a.start.ms);
        for (const auto &seconds : {a.moving, a.elapsed}) {
            if (seconds && !(seconds->value > 0 && seconds->value < 1e6))
                return u"seconds %1"_s.arg(seconds->value);
        }
        if (a.ascent && !(a.ascent->value >= 0 && a.ascent->value < 50'000))
            return u"ascent %1"_s.arg(a.ascent->value);
        if (a.sport.isEmpty())
            return u"no sport"_s;
    }
    if (reading.status != ReadStatus::Ok && reading.problem.isEmpty())
        return u"not ok without a problem"_s;
    return {};
}

} // namespace

class TestReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void realStrava();
    void realStravaOfOneRun();
    void realGarmin();
    void realFilesAreToldApart();
    void packedFiles();
    void unknownTables_data();
    void unknownTables();
    void everyPrefixIsSafe_data() { smallFiles(); }
    void everyPrefixIsSafe();
    void flippedBytesAreSafe_data() { smallFiles(); }
    void flippedBytesAreSafe();
    void isFast();

private:
    static void smallFiles();
};

void TestReader::realStrava()
{
    const QByteArray bytes = shared(u"csv/strava-2025-99cols.csv"_s);
    if (bytes.isEmpty())
        QSKIP("the real activity files are not here");
    const QJsonObject expected = truth(u"csv/strava-2025-99cols.csv"_s);
    const FileReading reading = read(bytes);
    QCOMPARE(reading.status, ReadStatus::Ok);
    QCOMPARE(reading.runs.size(), expected[u"data_rows"_s].toInt());
    QMap<QString, int> sports;
    for (const RunSummary &activity : reading.runs)
        ++sports[activity.sport];
    const QJsonObject types = expected[u"types"_s].toObject();
    QCOMPARE(sports.size(), types.size());
    for (auto it = types.begin(); it != types.end(); ++it)
        QCOMPARE(sports[sportOf(it.key())], it.value().toInt());

    const QJsonObject runs = expected[u"runs"_s].toObject();
    const Sums sums = sumsOf(reading.runs);
    QCOMPARE(sums.runs, runs[u"n"_s].toInt());
    QVERIFY(near(sums.metres, runs[u"distance_m"_s].toDouble(), 0.1));
    QVERIFY(near(sums.elapsed, runs[u"elapsed_s"_s].toDouble(), 0.5));
    QVERIFY(near(sums.moving, runs[u"moving_s"_s].toDouble(), 0.5));
    QVERIFY(near(sums.ascent, runs[u"ascent_m"_s].toDouble(), 0.1));
    // One hike was cropped after its upload: 3.80 km shown, 20195.8 m recorded.
    QVERIFY2(reading.problem.contains(u"two different distances (line "), qPrintable(reading.problem));
    QCOMPARE(std::ranges::count(reading.runs, Metres(3'800), &RunSummary::distance), 1);
}

void TestReader::realStravaOfOneRun()
{
    const QByteArray bytes = shared(u"csv/strava-1row-94cols.csv"_s);
    if (bytes.isEmpty())
        QSKIP("the real activity files are not here");
    const FileReading reading = read(bytes);
    QCOMPARE(reading.status, ReadStatus::Ok);
    QCOMPARE(reading.runs.size(), 1);
    const RunSummary run = reading.runs[0];
    QCOMPARE(run.start, *parseMoment(u"2022-05-29T15:53:35Z")); // as the FIT file of the same run
    QVERIFY(near(run.distance.value, 3'322.9, 0.05));
    QCOMPARE(run.elapsed, Seconds(1'428));
    QCOMPARE(run.moving, Seconds(1'411));
    QVERIFY(near(run.ascent->value, 61.9, 0.05));
}

void TestReader::realGarmin()
{
    const QByteArray bytes = shared(u"csv/garmin-en-comma-decimal.csv"_s);
    if (bytes.isEmpty())
        QSKIP("the real activity files are not here");
    const QJsonObject expected = truth(u"csv/garmin-en-comma-decimal.csv"_s);
    const FileReading reading = read(bytes);
    QVERIFY2(reading.status == ReadStatus::Ok, qPrintable(reading.problem));
    QCOMPARE(reading.problem, QString());
    QCOMPARE(reading.unit, Units::Km);
    QMap<QString, int> sports;
    for (const RunSummary &activity : reading.runs)
        ++sports[activity.sport];
    const QJsonObject types = expected[u"types"_s].toObject();
    QCOMPARE(sports[u"treadmill_running"_s], types[u"Treadmill Running"_s].toInt());
    QCOMPARE(sports[u"trail_running"_s], types[u"Trail Running"_s].toInt());
    QCOMPARE(sports[u"running"_s], types[u"Running"_s].toInt() + types[u"Ultra Running"_s].toInt());
    const QJsonObject runs = expected[u"runs"_s].toObject();
    const Sums sums = sumsOf(reading.runs);
    QCOMPARE(sums.runs, runs[u"n"_s].toInt());
    QVERIFY(near(sums.metres / 1'000, runs[u"distance_sum_file_unit"_s].toDouble(), 0.001));
    QVERIFY(near(sums.ascent, runs[u"ascent_sum_file_unit"_s].toDouble(), 0.5));
    // Python's csv module gives these sums of Moving Time (Time where it is empty) and of Elapsed Time; the sum of
    // Time in truth.json is larger, since Time holds pauses.
    QVERIFY(near(sums.moving, 4'123'694.2, 0.2));
    QVERIFY(near(sums.elapsed, 4'534'798.6, 0.2));
    QVERIFY(sums.moving < runs[u"time_s"_s].toDouble());
}

void TestReader::realFilesAreToldApart()
{
    int seen = 0;
    const std::pair<QString, FileFormat> folders[] = {{u"fit"_s, FileFormat::Fit},
                                                      {u"tcx"_s, FileFormat::Tcx},
                                                      {u"gpx"_s, FileFormat::Gpx},
                                                      {u"csv"_s, FileFormat::Csv}};
    for (const auto &[folder, format] : folders) {
        const QDir dir(kit::inSharedData(folder));
        for (const QString &name : dir.entryList(QDir::Files)) {
            QCOMPARE(read(shared(folder + u'/' + name)).format, format);
            ++seen;
        }
    }
    if (seen == 0)
        QSKIP("the real activity files are not here");
}

void TestReader::packedFiles()
{
    const QByteArray plain = smallGarmin();
    const FileReading expected = read(plain);
    QCOMPARE(expected.runs.size(), 3);
    QCOMPARE(read(gzipped(plain)), expected);

    const QByteArray packed = gzipped(plain);
    const FileReading cut = read(packed.chopped(12));
    QCOMPARE(cut.status, ReadStatus::Partial);
    QVERIFY(cut.problem.contains(u"breaks off"));
    QCOMPARE(read(gzipped(packed)).status, ReadStatus::Refused);
    QCOMPARE(read(gzipped(QByteArray(30'000'000, 'x'))).status, ReadStatus::Refused);
}

void TestReader::unknownTables_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    QTest::newRow("empty") << QByteArray() << u"empty"_s;
    QTest::newRow("unit unsaid") << QByteArray("day,distance\n2026-01-01,5\n") << u"distance_km"_s;
    QTest::newRow("no distance") << QByteArray("day,mood\n2026-01-01,5\n") << u"hold the distance"_s;
    QTest::newRow("garmin without header")
        << QByteArray("Running,2026-01-01 10:00:00,false,a,5.00,1,00:30:00\n") << u"first line"_s;
    QTest::newRow("zip") << QByteArray("PK\x03\x04zzz") << u"unpack"_s;
    QTest::newRow("json") << QByteArray("[1]") << u"choose"_s;
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1A\n\0\0", 10) << u"choose"_s;
}

void TestReader::unknownTables()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    const FileReading reading = read(bytes);
    QCOMPARE(reading.status, ReadStatus::Refused);
    QVERIFY2(reading.problem.contains(words), qPrintable(reading.problem));
    QVERIFY(reading.runs.isEmpty());
}

void TestReader::smallFiles()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("strava") << smallStrava();
    QTest::newRow("garmin") << smallGarmin();
    QTest::newRow("strava 2014") << QByteArray(
        "id,date,name,type,description,elapsed_time,distance,commute,gear,filename\n"
        "5,2014-09-12 16:54:28,Run,Run,,1800,5003.2,false,,activities/5.gpx\n");
    QTest::newRow("packed") << gzipped(smallStrava());
}

void TestReader::everyPrefixIsSafe()
{
    QFETCH(QByteArray, bytes);
    const FileReading whole = read(bytes);
    QVERIFY(!whole.runs.isEmpty());
    for (qsizetype size = 0; size < bytes.size(); ++size) {
        const FileReading reading = read(bytes.first(size));
        const QString wrong = absurdity(reading);
        QVERIFY2(wrong.isEmpty(), qPrintable(u"%1 bytes: %2"_s.arg(size).arg(wrong)));
        // What a cut file yields stands in the whole file just so, or not at all.
        for (qsizetype i = 0; i < reading.runs.size(); ++i) {
            QCOMPARE(reading.runs[i].distance, whole.runs[i].distance);
            QCOMPARE(reading.runs[i].start, whole.runs[i].start);
        }
    }
}

void TestReader::flippedBytesAreSafe()
{
    QFETCH(QByteArray, bytes);
    std::mt19937 random(20'261'123);
    for (int round = 0; round < 3'000; ++round) {
        QByteArray broken = bytes;
        const int flips = 1 + static_cast<int>(random() % 4);
        for (int i = 0; i < flips; ++i)
            broken[static_cast<qsizetype>(random() % static_cast<quint32>(broken.size()))] =
                static_cast<char>(random() & 0xFF);
        const QString wrong = absurdity(read(broken));
        QVERIFY2(wrong.isEmpty(), qPrintable(u"round %1: %2"_s.arg(round).arg(wrong)));
    }
}

void TestReader::isFast()
{
    ActivityCsv csv(stravaHeader());
    for (int i = 0; i < 6'000; ++i) {
        csv.row({{strava::Id, QString::number(i)},
                 {strava::Date, u"May 10, 2022, 3:53:35 PM"_s},
                 {strava::Type, u"Run"_s},
                 {strava::Elapsed, u"3700"_s},
                 {strava::Shown, u"10.00"_s},
                 {strava::Metres, u"10004.5"_s},
                 {strava::Description, u"a longer text, as people write it after a run"_s}});
    }
    const QByteArray bytes = csv.bytes();
    QElapsedTimer timer;
    timer.start();
    const FileReading reading = read(bytes);
    // Generous, for busy machines: a history must never take seconds.
    QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(reading.runs.size(), 6'000);
}

QTEST_APPLESS_MAIN(TestReader)
#include "test_reader.moc"
