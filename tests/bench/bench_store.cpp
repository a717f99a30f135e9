// SPDX-License-Identifier: GPL-3.0-or-later
// Prints JSON lines: the commit of one edit beside a bare SQLite transaction of the same size, run by turns; opening a
// large store beside a small one; a backup beside cp.
#include "core/store/backup.h"
#include "core/store/store.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <string>
#include <vector>

using namespace stridewell;

namespace {

constexpr Moment now{1'795'527'000'000};
constexpr int edits = 400;
constexpr int openings = 31;
constexpr int runsOfSmall = 3'000;
constexpr int runsOfLarge = 1'050; // each with a text of a megabyte

double timed(const std::function<void()> &work)
{
    const auto begun = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begun).count();
}

double part(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values[static_cast<size_t>(share * double(values.size() - 1))];
}

void mustHold(bool holds)
{
    if (!holds) {
        std::fputs("the bench cannot write its stores\n", stderr);
        std::exit(1);
    }
}

Profile runner(int runs)
{
    Profile profile;
    profile.athlete.name = u"Anna"_s;
    for (int i = 0; i < runs; ++i) {
        Run run;
        run.start = now - std::chrono::hours(24 + i);
        run.distance = Metres(5000 + i);
        profile.runs += run;
    }
    return profile;
}

/// The same tables, settings and rows by SQLite's own functions.
class Bare
{
public:
    explicit Bare(const QString &path)
    {
        mustHold(sqlite3_open(path.toUtf8().constData(), &m_database) == SQLITE_OK);
        run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON");
        run("create table profiles (id text primary key, changed_ms bigint not null)");
        run("create table check_ins (profile_id text not null references profiles (id) on delete cascade, "
            "at_ms bigint not null, pain_now integer, feel text not null, gates text not null, "
            "primary key (profile_id, at_ms))");
        run("insert into profiles values ('4f1c2f0e-8a67-4bb0-9a8e-1f6a5b2d7c11', 0)");
    }
    ~Bare() { sqlite3_close(m_database); }
    Bare(const Bare &) = delete;
    Bare &operator=(const Bare &) = delete;

    void edit(int number)
    {
        const std::string at = std::to_string(number);
        run("BEGIN IMMEDIATE; update profiles set changed_ms = " + at +
            "; insert into check_ins values ('4f1c2f0e-8a67-4bb0-9a8e-1f6a5b2d7c11', " + at +
            ", 3, '[]', '[]'); COMMIT");
    }

private:
    void run(const std::string &sql)
    {
        mustHold(sqlite3_exec(m_database, sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK);
    }

    sqlite3 *m_database = nullptr;
};

void commits(const QTemporaryDir &folder)
{
    Store store = Store::open(folder.filePath(u"edits.db"_s), Clock(now)).value();
    const ProfileId id = store.createProfile(runner(100)).value();
    Bare bare(folder.filePath(u"bare.db"_s));
    std::vector<double> ours;
    std::vector<double> theirs;
    for (int i = 0; i < edits; ++i) {
        CheckIn checkIn;
        checkIn.at = now + std::chrono::seconds(i);
        checkIn.painNow = 3;
        ours.push_back(timed([&] { mustHold(store.addCheckIn(id, checkIn).has_value()); }));
        theirs.push_back(timed([&] { bare.edit(i); }));
    }
    std::printf(
        "{\"case\":\"commit\",\"edit_p50_ms\":%.3f,\"edit_p99_ms\":%.3f,\"bare_p50_ms\":%.3f,\"bare_p99_ms\":%.3f,"
        "\"p50_ratio\":%.2f,\"p99_ratio\":%.2f}\n",
        part(ours, 0.5), part(ours, 0.99), part(theirs, 0.5), part(theirs, 0.99), part(ours, 0.5) / part(theirs, 0.5),
        part(ours, 0.99) / part(theirs, 0.99));
}

void open(const QString &path)
{
    mustHold(Store::open(path, Clock(now)).and_then([](const Store &store) { return store.profiles(); }).has_value());
}

void openingsAndBackups(const QTemporaryDir &folder)
{
    const QString small = folder.filePath(u"small.db"_s);
    const QString large = folder.filePath(u"large.db"_s);
    mustHold(Store::open(small, Clock(now))->createProfile(runner(runsOfSmall)).has_value());
    {
        Store store = Store::open(large, Clock(now)).value();
        const ProfileId id = store.createProfile(runner(runsOfSmall)).value();
        for (int i = 0; i < runsOfLarge; ++i) {
            SourcedRun run;
            run.run.start = now + std::chrono::hours(i);
            run.run.distance = Metres(5000);
            run.source = QString(1'000'000, u'x');
            mustHold(store.addRuns(id, {run}).has_value());
        }
    }
    std::vector<double> smallMs;
    std::vector<double> largeMs;
    for (int i = 0; i < openings; ++i) {
        smallMs.push_back(timed([&] { open(small); }));
        largeMs.push_back(timed([&] { open(large); }));
    }
    const double megabytes = double(QFileInfo(large).size()) / 1e6;
    std::printf("{\"case\":\"open\",\"small_mb\":%.2f,\"large_mb\":%.0f,\"small_p50_ms\":%.2f,\"large_p50_ms\":%.2f,"
                "\"ratio\":%.2f}\n",
                double(QFileInfo(small).size()) / 1e6, megabytes, part(smallMs, 0.5), part(largeMs, 0.5),
                part(largeMs, 0.5) / part(smallMs, 0.5));
    const QString copy = folder.filePath(u"copy.db"_s);
    const double backupMs = timed([&] { mustHold(backupStore(large, copy).has_value()); });
    QFile::remove(copy);
    const double cpMs = timed([&] {
        mustHold(QProcess::execute(u"sh"_s, {u"-c"_s, u"cp \"$0\" \"$1\" && sync \"$1\""_s, large, copy}) == 0);
    });
    std::printf("{\"case\":\"backup\",\"mb\":%.0f,\"backup_mb_s\":%.0f,\"cp_mb_s\":%.0f}\n", megabytes,
                megabytes / backupMs * 1000, megabytes / cpMs * 1000);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    commits(folder);
    openingsAndBackups(folder);
    return 0;
}
