// SPDX-License-Identifier: GPL-3.0-or-later
// Prints one JSON line a measurement: FIT decoding beside gpsbabel, a Strava list into the store beside sqlite3, a
// folder of FIT files into the store. Where a program to compare with is missing, its value is null and a line on
// standard error says so.
#include "core/import/file_reading.h"
#include "core/import/fit.h"
#include "core/store/store.h"
#include "core/workspace/import_change.h"
#include "tests/kit/activity_csv_writer.h"
#include "tests/kit/fit_writer.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <sys/resource.h>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace stridewell;
using namespace stridewell::kit;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 5;

bool put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// A run with a record of eight fields a second.
QByteArray fitOf(quint32 from, int seconds)
{
    using namespace fit_kit;
    FitWriter writer;
    writer.message(0, fileId());
    for (int i = 0; i <= seconds; ++i) {
        writer.message(20,
                       {time(from + quint32(i)),
                        {0, s32, 500'000'000 + i * 300, 0},
                        {1, s32, -40'000'000, 0},
                        {5, u32, i * 300, 0},
                        {73, u32, 3'000 + i % 7, 0},
                        {78, u32, 3'000 + i % 50, 0},
                        {3, u8, 140 + i % 9, 0},
                        {4, u8, 82, 0}},
                       1);
    }
    writer.message(18, session(from, seconds, 3.0 * seconds), 2);
    return writer.bytes();
}

/// A program that does the same as we do.
struct Peer
{
    QString program = {};
    QStringList words = {};
};

bool isThere(const Peer &peer)
{
    const bool there = !QStandardPaths::findExecutable(peer.program).isEmpty();
    if (!there)
        std::fprintf(stderr, "bench_import: %s is not there, so nothing is compared with it\n",
                     qPrintable(peer.program));
    return there;
}

/// Milliseconds; below 0 = not measured.
struct Spent
{
    double wall = -1;
    double cpu = -1; ///< of the processor: what others do on the machine meanwhile does not count
};

double cpuOf(int who)
{
    rusage usage{};
    getrusage(who, &usage);
    const auto ms = [](const timeval &time) { return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3; };
    return ms(usage.ru_utime) + ms(usage.ru_stime);
}

/// Takes the time of `work`, which runs here (RUSAGE_SELF) or as another program (RUSAGE_CHILDREN).
Spent timeOf(int who, const std::function<bool()> &work)
{
    const double cpu = cpuOf(who);
    QElapsedTimer timer;
    timer.start();
    const bool good = work();
    return good ? Spent{double(timer.nsecsElapsed()) / 1e6, cpuOf(who) - cpu} : Spent{};
}

bool runs(const Peer &peer)
{
    QProcess process;
    process.start(peer.program, peer.words);
    process.waitForFinished(-1);
    const bool good = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    if (!good)
        std::fprintf(stderr, "bench_import: %s failed, so nothing is compared with it\n", qPrintable(peer.program));
    return good;
}

void takeBest(double &best, double value)
{
    best = best < 0 ? value : std::min(best, value);
}

/// Best times of ours and of a peer, taken by turns so that a busy moment of the machine meets both; those of the peer
/// are not measured when it is not there or fails.
struct Beside
{
    Spent ours = {};
    Spent theirs = {};
};

Beside byTurns(const std::function<bool()> &ours, const Peer &peer, const std::function<void()> &prepare = {})
{
    bool compared = isThere(peer);
    Beside best;
    for (int round = 0; round < rounds; ++round) {
        const Spent own = timeOf(RUSAGE_SELF, ours);
        takeBest(best.ours.wall, own.wall);
        takeBest(best.ours.cpu, own.cpu);
        if (compared && prepare)
            prepare();
        const Spent other = compared ? timeOf(RUSAGE_CHILDREN, [&] { return runs(peer); }) : Spent{};
        compared = compared && other.wall >= 0;
        if (!compared)
            continue;
        takeBest(best.theirs.wall, other.wall);
        takeBest(best.theirs.cpu, other.cpu);
    }
    return compared ? best : Beside{best.ours, {}};
}

/// How many times `part` fits into `whole`; below 0 when either was not measured.
double times(double whole, double part)
{
    return whole < 0 || part <= 0 ? -1 : whole / part;
}

/// A number, or null for one below 0.
QByteArray json(double value)
{
    return value < 0 ? QByteArray("null") : QByteArray::number(value, 'f', 2);
}

/// Adds what the paths hold to a new store; returns how many runs it took.
int importInto(const QString &store, const QStringList &paths)
{
    QFile::remove(store);
    auto opened = Store::open(store, Clock(*parseMoment(u"2026-11-23T08:00:00Z")));
    if (!opened)
        return -1;
    Profile profile;
    profile.athlete.name = u"A"_s;
    const auto id = opened->createProfile(profile);
    if (!id)
        return -1;
    QList<FileReading> readings;
    for (const QString &path : filesToRead(paths))
        readings += readActivityFile(path, Zone());
    const ImportPlan plan = planImport(readings, {});
    const AddRuns change = importChange(plan, takenUnasked(plan), Clock().now());
    return writeChange(*opened, *id, change) ? static_cast<int>(change.runs.size()) : -1;
}

QByteArray contentsOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Decoding of long files, read from the disk by both. The start of the other program is named apart: it is that of
/// a file with one second of running.
bool fitDecoding(const QTemporaryDir &folder)
{
    constexpr int files = 20;
    QStringList names;
    double megabytes = 0;
    const QStringList readFitFiles{u"-i"_s, u"garmin_fit"_s};
    Peer peer{u"gpsbabel"_s, readFitFiles};
    const QString shortFile = folder.filePath(u"short.fit"_s);
    bool good = put(shortFile, fitOf(fit_kit::start, 1));
    for (int i = 0; i < files; ++i) {
        const QByteArray bytes = fitOf(fit_kit::start + quint32(i) * 86'400, 20'000);
        names += folder.filePath(u"big%1.fit"_s.arg(i));
        good = put(names.back(), bytes) && good;
        megabytes += double(bytes.size()) / 1e6;
        peer.words += {u"-f"_s, names.back()};
    }
    const auto decode = [&] {
        for (const QString &name : names)
            good = readFit(contentsOf(name), Zone()).runs.size() == 1 && good;
        return good;
    };
    const Beside decoding = byTurns(decode, peer);
    const Beside starting =
        byTurns([] { return true; }, {peer.program, readFitFiles + QStringList{u"-f"_s, shortFile}});
    const double theirs = decoding.theirs.cpu - std::max(0.0, starting.theirs.cpu);
    std::printf("{\"case\":\"fit_decode\",\"mb\":%.2f,\"mb_per_s\":%.1f,\"gpsbabel_mb_per_s\":%s,"
                "\"times_gpsbabel\":%s,\"cpu_mb_per_s\":%.1f,\"gpsbabel_start_cpu_ms\":%s,"
                "\"times_gpsbabel_cpu_without_start\":%s}\n",
                megabytes, megabytes * 1'000 / decoding.ours.wall,
                json(times(megabytes * 1'000, decoding.theirs.wall)).constData(),
                json(times(decoding.theirs.wall, decoding.ours.wall)).constData(),
                megabytes * 1'000 / decoding.ours.cpu, json(starting.theirs.cpu).constData(),
                json(times(decoding.theirs.cpu < 0 ? -1 : theirs, decoding.ours.cpu)).constData());
    return good;
}

bool stravaList(const QTemporaryDir &folder)
{
    constexpr int rows = 100'000;
    ActivityCsv csv(stravaHeader());
    const Zone utc;
    const Moment first = *parseMoment(u"2000-01-01T06:00:00Z");
    for (int i = 0; i < rows; ++i) {
        // Two hours apart, so none is the other; nobody runs that much, but a list may be that long.
        const Moment at = first + std::chrono::hours(2 * i);
        const int seconds = 1'500 + i % 97 * 30;
        csv.row({{strava::Id, QString::number(i)},
                 {strava::Date, utc.day(at).toString(u"yyyy-MM-dd") + utc.time(at).toString(u" HH:mm:ss")},
                 {strava::Name, u"Morning run"_s},
                 {strava::Type, u"Run"_s},
                 {strava::Elapsed, QString::number(seconds)},
                 {strava::Shown, QString::number(seconds * 0.003, 'f', 2)},
                 {strava::Elapsed2, QString::number(seconds)},
                 {strava::Moving, QString::number(seconds - 5)},
                 {strava::Metres, QString::number(seconds * 3)},
                 {strava::Ascent, u"61.9"_s}});
    }
    const QString list = folder.filePath(u"activities.csv"_s);
    if (!put(list, csv.bytes()))
        return false;
    int added = 0;
    const QString other = folder.filePath(u"other.db"_s);
    const Beside beside = byTurns([&] { return (added = importInto(folder.filePath(u"list.db"_s), {list})) == rows; },
                                  {u"sqlite3"_s, {other, u".mode csv"_s, u".import '%1' runs"_s.arg(list)}},
                                  [&] { QFile::remove(other); });
    std::printf(
        "{\"case\":\"strava_list\",\"rows\":%d,\"added\":%d,\"ms\":%.0f,\"sqlite3_ms\":%s,\"times_sqlite3\":%s}\n",
        rows, added, beside.ours.wall, json(beside.theirs.wall).constData(),
        json(times(beside.ours.wall, beside.theirs.wall)).constData());
    return added == rows;
}

bool fitFolder(const QTemporaryDir &folder)
{
    constexpr int count = 3'000;
    const QString name = folder.filePath(u"watch"_s);
    if (!QDir().mkpath(name))
        return false;
    for (int i = 0; i < count; ++i) {
        if (!put(name + u"/%1.fit"_s.arg(i), fitOf(fit_kit::start + quint32(i) * 86'400, 1'800)))
            return false;
    }
    QElapsedTimer timer;
    timer.start();
    const int added = importInto(folder.filePath(u"folder.db"_s), {name});
    std::printf("{\"case\":\"fit_folder\",\"files\":%d,\"added\":%d,\"s\":%.2f}\n", count, added,
                double(timer.elapsed()) / 1'000);
    return added == count;
}

} // namespace

int main()
{
    const QTemporaryDir folder;
    if (!folder.isValid() || !fitDecoding(folder) || !stravaList(folder) || !fitFolder(folder)) {
        std::fputs("bench_import: what was read is not what was written\n", stderr);
        return 1;
    }
    return 0;
}
