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

#include <cstdio>

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

/// Best time of some rounds in milliseconds.
double bestOf(const auto &work)
{
    double best = 0;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        work();
        const double ms = double(timer.nsecsElapsed()) / 1e6;
        best = round == 0 ? ms : std::min(best, ms);
    }
    return best;
}

/// Best time of a program in milliseconds; below 0 when it is not there or fails.
double bestOf(const QString &program, const QStringList &words, const auto &prepare)
{
    if (QStandardPaths::findExecutable(program).isEmpty()) {
        std::fprintf(stderr, "bench_import: %s is not there, so nothing is compared with it\n", qPrintable(program));
        return -1;
    }
    double best = -1;
    for (int round = 0; round < rounds; ++round) {
        prepare();
        QElapsedTimer timer;
        timer.start();
        QProcess process;
        process.start(program, words);
        process.waitForFinished(-1);
        const int status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
        const double ms = double(timer.nsecsElapsed()) / 1e6;
        if (status != 0) {
            std::fprintf(stderr, "bench_import: %s failed, so nothing is compared with it\n", qPrintable(program));
            return -1;
        }
        best = round == 0 ? ms : std::min(best, ms);
    }
    return best;
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
    return opened->addRuns(*id, importChange(plan).runs).value_or(-1);
}

bool fitDecoding(const QTemporaryDir &folder)
{
    QStringList words;
    QList<QByteArray> files;
    double megabytes = 0;
    for (int i = 0; i < 20; ++i) {
        files += fitOf(fit_kit::start + quint32(i) * 86'400, 20'000);
        const QString name = folder.filePath(u"big%1.fit"_s.arg(i));
        if (!put(name, files.back()))
            return false;
        words += {u"-f"_s, name};
        megabytes += double(files.back().size()) / 1e6;
    }
    bool good = true;
    const double ms = bestOf([&] {
        for (const QByteArray &file : files)
            good = readFit(file, Zone()).runs.size() == 1 && good;
    });
    const double others = bestOf(u"gpsbabel"_s,
                                 QStringList{u"-i"_s, u"garmin_fit"_s} + words +
                                     QStringList{u"-o"_s, u"unicsv"_s, u"-F"_s, u"/dev/null"_s},
                                 [] {});
    const double reading = bestOf(u"gpsbabel"_s, QStringList{u"-i"_s, u"garmin_fit"_s} + words, [] {});
    std::printf("{\"case\":\"fit_decode\",\"mb\":%.2f,\"mb_per_s\":%.1f,\"gpsbabel_mb_per_s\":%s,"
                "\"gpsbabel_writing_mb_per_s\":%s,\"times_gpsbabel\":%s}\n",
                megabytes, megabytes * 1'000 / ms, json(reading < 0 ? -1 : megabytes * 1'000 / reading).constData(),
                json(others < 0 ? -1 : megabytes * 1'000 / others).constData(),
                json(reading < 0 ? -1 : reading / ms).constData());
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
    const double ms = bestOf([&] { added = importInto(folder.filePath(u"list.db"_s), {list}); });
    const QString other = folder.filePath(u"other.db"_s);
    const double others =
        bestOf(u"sqlite3"_s, {other, u".mode csv"_s, u".import '%1' runs"_s.arg(list)}, [&] { QFile::remove(other); });
    std::printf(
        "{\"case\":\"strava_list\",\"rows\":%d,\"added\":%d,\"ms\":%.0f,\"sqlite3_ms\":%s,\"times_sqlite3\":%s}\n",
        rows, added, ms, json(others).constData(), json(others < 0 ? -1 : ms / others).constData());
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
