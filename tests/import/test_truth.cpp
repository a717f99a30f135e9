// SPDX-License-Identifier: GPL-3.0-or-later
// Every real file against what independent programs say of it (truth.json names the program of each value).
#include "core/base/zone.h"
#include "core/import/csv.h"
#include "core/import/fit_contents.h"
#include "core/import/gpx.h"
#include "core/import/gunzip.h"
#include "core/import/reader.h"
#include "core/import/sniffer.h"
#include "core/import/sports.h"
#include "core/import/tcx.h"
#include "tests/kit/places.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTextStream>

#include <algorithm>
#include <cmath>

using namespace stridewell;
using namespace Qt::StringLiterals;

namespace {

QByteArray shared(const QString &name)
{
    QFile file(kit::inSharedData(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject allTruth()
{
    return QJsonDocument::fromJson(shared(u"truth.json"_s)).object()[u"files"_s].toObject();
}

/// Madrid, so that a mistaken zone would show.
Zone home()
{
    return *Zone::named(u"Europe/Madrid"_s);
}

QByteArray unpacked(const QByteArray &bytes)
{
    return sniff(bytes) == Content::Gzip ? gunzip(bytes).value_or(Unpacked{}).bytes : bytes;
}

struct Counts
{
    qsizetype records = 0;
    qsizetype positions = 0;
    qsizetype laps = 0;
    qsizetype sessions = 0;
};

qsizetype positionsIn(const QList<TrackPoint> &points)
{
    return std::ranges::count_if(points, [](const TrackPoint &p) { return !qIsNaN(p.latitude); });
}

Counts countsOf(const QString &kind, const QByteArray &bytes)
{
    Counts counts;
    if (kind == u"fit") {
        for (const FitContents &file : collectFit(bytes).value_or(FitChain{}).files) {
            counts.records += file.records;
            counts.positions += positionsIn(file.points);
            counts.laps += file.laps.size();
            counts.sessions += file.sessions.size();
        }
    } else if (kind == u"tcx") {
        for (const TcxActivity &activity : collectTcx(bytes).activities) {
            counts.records += activity.trackpoints;
            counts.positions += positionsIn(activity.points);
            counts.laps += activity.laps;
        }
    } else {
        for (const GpxTrack &track : collectGpx(bytes).tracks)
            counts.records += track.points.size();
    }
    return counts;
}

QString cell(const std::optional<double> &value, int decimals)
{
    return (value ? QString::number(*value, 'f', decimals) : u"-"_s).rightJustified(10);
}

/// Prints a value beside its true one.
void line(const QString &name, const QString &what, const QString &ours, const QString &truth)
{
    QTextStream out(stdout);
    out << name.leftJustified(42) << ' ' << what.leftJustified(12) << ' ' << ours.rightJustified(22) << ' '
        << truth.rightJustified(22) << '\n';
}

bool agrees(const QString &name, const QString &what, const std::optional<double> &ours, const QJsonValue &truth,
            double tolerance)
{
    if (truth.isNull() || truth.isUndefined())
        return true;
    line(name, what, cell(ours, 2), cell(truth.toDouble(), 2));
    return ours && std::abs(*ours - truth.toDouble()) <= tolerance;
}

std::optional<double> plain(const auto &quantity)
{
    return quantity ? std::optional(quantity->value) : std::nullopt;
}

} // namespace

class TestTruth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordings_data();
    void recordings();
    void damagedFilesSaySo_data();
    void damagedFilesSaySo();
    void deviceClock();
    void triathlon();
    void tables_data();
    void tables();
};

void TestTruth::recordings_data()
{
    const QJsonObject truth = allTruth();
    if (truth.isEmpty())
        QSKIP("the real activity files are not here; set STRIDEWELL_SHARED_DATA to their folder");
    QTest::addColumn<QString>("name");
    for (auto it = truth.begin(); it != truth.end(); ++it) {
        if (it.value().toObject()[u"kind"_s] != u"csv"_s)
            QTest::newRow(qPrintable(it.key())) << it.key();
    }
}

void TestTruth::recordings()
{
    QFETCH(QString, name);
    const QJsonObject truth = allTruth()[name].toObject();
    const QString kind = truth[u"kind"_s].toString();
    const QByteArray bytes = unpacked(shared(name));
    const Counts counts = countsOf(kind, bytes);
    const auto count = [&](const QString &what, qsizetype ours) {
        return agrees(name, what, double(ours), truth[what], 0);
    };
    // Nobody but us reads on where the header names no size.
    if (!name.contains(u"size0")) {
        QVERIFY(count(u"n_records"_s, counts.records));
        QVERIFY(kind == u"gpx" || count(u"n_positions"_s, counts.positions));
        QVERIFY(count(u"n_laps"_s, counts.laps));
        QVERIFY(count(u"n_sessions"_s, counts.sessions));
    }
    const FileReading reading = readActivities(name, shared(name), home());
    line(name, u"status"_s, QString(keyOf(reading.status)), reading.problem.left(60));
    const QString sport = truth[u"sport"_s].toString();
    const auto run = std::ranges::find_if(reading.runs, [&](const RunSummary &r) {
        return sport.isEmpty() ? r.sport == unknownSport : isRunningSport(r.sport);
    });
    const bool isActivity = truth.contains(u"start_local"_s) || truth[u"start_utc"_s].isString();
    if (!isActivity) {
        QVERIFY(run == reading.runs.end() || name.contains(u"size0"));
        return;
    }
    QVERIFY(run != reading.runs.end());
    if (truth[u"start_utc"_s].isString()) {
        const Moment start = *parseMoment(truth[u"start_utc"_s].toString());
        line(name, u"start_utc"_s, Zone().toIso(run->start), truth[u"start_utc"_s].toString());
        QVERIFY(std::abs(start.ms - run->start.ms) < 1'000);
    }
    const double metres = truth[u"distance_m"_s].toDouble();
    QVERIFY(agrees(name, u"distance_m"_s, run->distance.value, truth[u"distance_m"_s],
                   metres * (kind == u"gpx" ? 0.025 : 0.005)));
    QVERIFY(agrees(name, u"elapsed_s"_s, plain(run->elapsed), truth[u"elapsed_s"_s], 1));
    QVERIFY(agrees(name, u"timer_s"_s, plain(run->moving), truth[u"timer_s"_s], 1));
    QVERIFY(kind == u"gpx" || agrees(name, u"ascent_m"_s, plain(run->ascent), truth[u"ascent_m"_s], 1));
    QVERIFY(agrees(name, u"avg_hr"_s, run->avgHr, truth[u"avg_hr"_s], 1));
    const auto legs = run->avgCadenceSpm ? std::optional(*run->avgCadenceSpm / 2) : std::nullopt;
    QVERIFY(agrees(name, u"avg_cadence_per_leg"_s, legs, truth[u"avg_cadence_per_leg"_s], 1));
    if (const QJsonObject fast = truth[u"hsr"_s].toObject(); !fast.isEmpty()) {
        const auto metresAt = [&](const QString &band) { return fast[band].toObject()[u"m"_s]; };
        QVERIFY(run->fast);
        QVERIFY(agrees(name, u">= 4.0 m/s"_s, run->fast->atFast.value, metresAt(u"ge_4"_s), 0.1));
        QVERIFY(agrees(name, u">= 5.5 m/s"_s, run->fast->atVeryFast.value, metresAt(u"ge_5.5"_s), 0.1));
    }
}

void TestTruth::damagedFilesSaySo_data()
{
    if (shared(u"truth.json"_s).isEmpty())
        QSKIP("the real activity files are not here; set STRIDEWELL_SHARED_DATA to their folder");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("words");
    const auto partial = int(ReadStatus::Partial);
    const auto refused = int(ReadStatus::Refused);
    QTest::newRow("checksum") << u"fit/bad-file-crc.fit"_s << partial << u"checksum"_s;
    QTest::newRow("cut") << u"fit/truncated-unexpected-eof.fit"_s << partial << u"breaks off"_s;
    QTest::newRow("crashed") << u"fit/crashed-no-session-size0.fit"_s << partial << u"names no sport"_s;
    QTest::newRow("course") << u"fit/course-not-an-activity.fit"_s << refused << u"planned course"_s;
    QTest::newRow("route") << u"gpx/planned-route-brouter.gpx"_s << refused << u"no times"_s;
    QTest::newRow("chained") << u"fit/chained-activity+settings.fit"_s << int(ReadStatus::Ok) << QString();
}

void TestTruth::damagedFilesSaySo()
{
    QFETCH(QString, name);
    QFETCH(int, status);
    QFETCH(QString, words);
    const FileReading reading = readActivities(name, shared(name), home());
    QCOMPARE(reading.status, static_cast<ReadStatus>(status));
    QVERIFY2(words.isEmpty() ? reading.problem.isEmpty() : reading.problem.contains(words),
             qPrintable(reading.problem));
}

void TestTruth::deviceClock()
{
    const QString name = u"fit/fr60-compressed-relative-clock.fit"_s;
    const QByteArray bytes = shared(name);
    if (bytes.isEmpty())
        QSKIP("the real activity files are not here");
    const FileReading reading = readActivities(name, bytes, home());
    QCOMPARE(reading.runs.size(), 1);
    QVERIFY(reading.wallClock);
    // The wall clock of the watch, taken as that of the home zone.
    QCOMPARE(home().toIso(reading.runs[0].start),
             allTruth()[name].toObject()[u"start_local"_s].toString() + u"+01:00"_s);
}

void TestTruth::triathlon()
{
    const QString name = u"fit/triathlon-5-sessions-chained-hr.fit"_s;
    const QByteArray bytes = shared(name);
    if (bytes.isEmpty())
        QSKIP("the real activity files are not here");
    const QJsonArray sessions = allTruth()[name].toObject()[u"sessions"_s].toArray();
    const FileReading reading = readActivities(name, bytes, home());
    QCOMPARE(reading.runs.size(), sessions.size());
    for (qsizetype i = 0; i < sessions.size(); ++i) {
        const QJsonObject truth = sessions[i].toObject();
        const RunSummary &run = reading.runs[i];
        QCOMPARE(run.sport, truth[u"sport"_s].toString());
        QCOMPARE(run.start, *parseMoment(truth[u"start_utc"_s].toString()));
        QCOMPARE(run.distance.value, truth[u"distance_m"_s].toDouble());
        QCOMPARE(run.elapsed->value, truth[u"elapsed_s"_s].toDouble());
    }
}

void TestTruth::tables_data()
{
    const QJsonObject truth = allTruth();
    if (truth.isEmpty())
        QSKIP("the real activity files are not here; set STRIDEWELL_SHARED_DATA to their folder");
    QTest::addColumn<QString>("name");
    for (auto it = truth.begin(); it != truth.end(); ++it) {
        if (it.value().toObject()[u"kind"_s] == u"csv"_s)
            QTest::newRow(qPrintable(it.key())) << it.key();
    }
}

void TestTruth::tables()
{
    QFETCH(QString, name);
    const QJsonObject truth = allTruth()[name].toObject();
    const QJsonObject sums = truth[u"runs"_s].toObject();
    const FileReading reading = readActivities(name, shared(name), home());
    QVERIFY(agrees(name, u"data_rows"_s, double(reading.runs.size()), truth[u"data_rows"_s], 0));
    int runs = 0;
    double metres = 0;
    double moving = 0;
    double ascent = 0;
    for (const RunSummary &run : reading.runs) {
        if (!isRunningSport(run.sport))
            continue;
        ++runs;
        metres += run.distance.value;
        moving += run.moving.value_or(Seconds()).value;
        ascent += run.ascent.value_or(Metres()).value;
    }
    QVERIFY(agrees(name, u"runs"_s, runs, sums[u"n"_s], 0));
    QVERIFY(agrees(name, u"distance_m"_s, metres, sums[u"distance_m"_s], 0.5));
    QVERIFY(agrees(name, u"distance_km"_s, metres / 1'000, sums[u"distance_sum_file_unit"_s], 0.01));
    QVERIFY(agrees(name, u"moving_s"_s, moving, sums[u"moving_s"_s], 1));
    QVERIFY(agrees(name, u"ascent_m"_s, ascent, sums[u"ascent_m"_s], 1));
}

QTEST_APPLESS_MAIN(TestTruth)
#include "test_truth.moc"
