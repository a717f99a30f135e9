// SPDX-License-Identifier: GPL-3.0-or-later
// Prints one JSON line: the time from the start of the real program to its first painted window, and its memory then,
// beside a program that shows an empty QMainWindow, run by turns: with the demo runner, and with 20 years of history.
#include "tests/bench/long_history.h"
#include "tests/kit/desk.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace stridewell;

namespace {

constexpr int rounds = 15;

double nowMs()
{
    timespec time = {};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return double(time.tv_sec) * 1000.0 + double(time.tv_nsec) / 1e6;
}

struct Start
{
    double ms = 0;
    double rssMb = 0;
    double pssMb = 0;
};

/// Starts a program with the probe in it. Ends the bench where the probe tells nothing.
Start startOnce(const QString &program, const QStringList &arguments, const QString &home)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_PLUGIN_PATH"_s, QStringLiteral(STRIDEWELL_PROBE_FOLDER));
    environment.insert(u"QT_QPA_GENERIC_PLUGINS"_s, u"startprobe"_s);
    environment.insert(u"HOME"_s, home);
    environment.insert(u"XDG_CONFIG_HOME"_s, home);
    process.setProcessEnvironment(environment);
    const double begun = nowMs();
    process.start(program, arguments);
    process.waitForFinished();
    const QList<QByteArray> told = process.readAllStandardOutput().simplified().split(' ');
    if (told.size() != 3) {
        std::fprintf(stderr, "%s showed no window: %s\n", qPrintable(program),
                     process.readAllStandardError().constData());
        std::exit(1);
    }
    return {told[0].toDouble() - begun, told[1].toDouble() / 1024, told[2].toDouble() / 1024};
}

double median(const QList<Start> &starts, double Start::*field)
{
    QList<double> values;
    for (const Start &start : starts)
        values += start.*field;
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// A store with one profile in a file of its own.
QString storeWith(const QTemporaryDir &folder, const QString &name, const Profile &profile)
{
    const QString path = folder.filePath(name);
    if (!Store::open(path, Clock(kit::deskNow)).value().createProfile(profile))
        std::exit(1);
    return path;
}

void print(const char *name, const QList<Start> &starts, double emptyMs)
{
    const double ms = median(starts, &Start::ms);
    std::printf(",\"%s_ms\":%.1f,\"%s_per_empty\":%.2f,\"%s_rss_mb\":%.1f,\"%s_pss_mb\":%.1f", name, ms, name,
                ms / emptyMs, name, median(starts, &Start::rssMb), name, median(starts, &Start::pssMb));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QTemporaryDir folder;
    const QString program = QStringLiteral(STRIDEWELL_PROGRAM);
    const QString demo = storeWith(folder, u"demo.db"_s, demoProfile(kit::deskNow).value());
    const QString full = storeWith(folder, u"full.db"_s, kit::longHistory());
    const auto with = [](const QString &store) {
        return QStringList{u"--db"_s, store, u"--now"_s, u"2026-11-24T14:30:00+01:00"_s};
    };
    QList<Start> empty;
    QList<Start> demoStarts;
    QList<Start> fullStarts;
    // The first round only warms the disk and stores the first plans.
    for (int i = 0; i <= rounds; ++i) {
        const Start emptyStart = startOnce(QStringLiteral(STRIDEWELL_EMPTY_WINDOW), {}, folder.path());
        const Start demoStart = startOnce(program, with(demo), folder.path());
        const Start fullStart = startOnce(program, with(full), folder.path());
        if (i == 0)
            continue;
        empty += emptyStart;
        demoStarts += demoStart;
        fullStarts += fullStart;
    }
    const double emptyMs = median(empty, &Start::ms);
    std::printf("{\"case\":\"start\",\"rounds\":%d", rounds);
    print("empty", empty, emptyMs);
    print("demo", demoStarts, emptyMs);
    print("years20", fullStarts, emptyMs);
    std::printf("}\n");
    return 0;
}
