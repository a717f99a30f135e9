// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/verification.h"

#include "tests/store/store_folder.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>

#include <cstdio>

using namespace stridewell;

namespace {

constexpr int runsOfAnImport = 150;

/// Tells the parent that the edit `number` is done: only what was told so has to be there after a kill.
void acknowledge(int number)
{
    std::printf("%d\n", number);
    std::fflush(stdout);
}

CheckIn checkInOf(int number)
{
    CheckIn checkIn;
    checkIn.at = sample::monday + std::chrono::seconds(number);
    return checkIn;
}

QList<SourcedRun> importOf(int number)
{
    QList<SourcedRun> runs;
    for (int i = 0; i < runsOfAnImport; ++i) {
        Run run = sample::run(u"2010-01-01T06:00:00Z", 5000 + number);
        run.start = run.start + hours(24.0 * i);
        runs += SourcedRun{run, u"export.zip"_s, {}};
    }
    return runs;
}

/// Steps that take their time, so that a kill meets them half way.
QList<SchemaStep> slowSteps()
{
    QList<SchemaStep> steps = builtInSteps();
    for (int i = 0; i < 30; ++i) {
        const int number = newestVersion(steps) + 1;
        steps += SchemaStep{number,
                            u"slow"_s,
                            {u"create table slow_%1 as select * from runs"_s.arg(number),
                             u"update runs set ascent_m = %1"_s.arg(number)}};
    }
    return steps;
}

/// What the parent kills: goes on with one kind of work until then. Numbers go on from `first`.
int work(const QString &kind, const QString &path, int first)
{
    if (kind == u"migration"_s) {
        acknowledge(first);
        return Database::open(path, sample::monday, slowSteps()) ? 0 : 1;
    }
    auto store = Store::open(path, Clock(sample::monday));
    if (!store)
        return 1;
    const BackupFolder backups(path);
    const ProfileId id = store->profiles()->first().id;
    for (int number = first;; ++number) {
        Result<void> done;
        if (kind == u"import"_s)
            done = store->addRuns(id, importOf(number)).map([](int) {});
        else
            done = store->addCheckIn(id, checkInOf(number));
        if (done && kind == u"backup"_s)
            done = backups.make(BackupReason::Routine, sample::monday + std::chrono::hours(number), Zone())
                       .map([](const auto &) {});
        if (!done) {
            std::fprintf(stderr, "%s\n", qPrintable(toText(done.error())));
            return 1;
        }
        acknowledge(number);
    }
}

} // namespace

/// A program that is killed at any moment has lost nothing it said was done.
class TestKiller : public QObject, protected StoreFolder
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void losesNothing_data();
    void losesNothing();

private:
    /// Starts the work, kills it after a random time and returns the last edit it acknowledged, or `first` - 1.
    int killWhile(const QString &kind, int first);
};

void TestKiller::init()
{
    QVERIFY(begin());
}

int TestKiller::killWhile(const QString &kind, int first)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), {u"--work"_s, kind, at(u"a.db"_s), QString::number(first)});
    if (!process.waitForStarted())
        return first - 1;
    // Some die while they open the store, most at work.
    const bool early = QRandomGenerator::global()->bounded(8) == 0;
    if (early)
        QTest::qSleep(QRandomGenerator::global()->bounded(30));
    else if (process.waitForReadyRead(20'000))
        QTest::qSleep(QRandomGenerator::global()->bounded(25));
    process.kill();
    process.waitForFinished();
    const QByteArray said = process.readAllStandardOutput();
    // A line that was cut off was not seen by anybody.
    const QList<QByteArray> lines = said.left(said.lastIndexOf('\n') + 1).trimmed().split('\n');
    return lines.last().isEmpty() ? first - 1 : lines.last().toInt();
}

void TestKiller::losesNothing_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"edit", "import", "backup", "migration"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestKiller::losesNothing()
{
    QFETCH(QString, kind);
    const int rounds = qEnvironmentVariableIsSet("STRIDEWELL_LONG") ? 250 : 50;
    int acknowledged = 0;
    int kept = 0;
    int next = 1;
    for (int round = 0; round < rounds; ++round) {
        // A store of its own now and then: what is killed is also the first log of a new one.
        if (round % 10 == 0 || kind == u"migration"_s) {
            for (const QString &name : files())
                QFile::remove(at(name));
            makeStore(u"a.db"_s, u"Anna"_s);
            next = 1;
            if (kind == u"migration"_s) {
                Store store = open(u"a.db"_s).value();
                QVERIFY(store.addRuns(store.profiles()->first().id, importOf(0)).has_value());
            }
        }
        const int last = killWhile(kind, next);
        acknowledged += last - next + 1;
        // Read with the steps that were being taken: what is left lies between two of them.
        const auto steps = kind == u"migration"_s ? slowSteps() : builtInSteps();
        {
            const auto database = Database::open(at(u"a.db"_s), sample::monday, steps);
            QVERIFY2(database.has_value(), database ? "" : qPrintable(toText(database.error())));
            Statement check(*database, u"PRAGMA integrity_check"_s);
            QVERIFY(check.run() && check.next());
            QCOMPARE(check.value(0).toString(), u"ok"_s);
            if (kind == u"migration"_s) {
                Statement runs(*database, u"select count(*), min(ascent_m), max(ascent_m) from runs"_s);
                QVERIFY(runs.run() && runs.next());
                QCOMPARE(runs.value(0).toInt(), runsOfAnImport + 3);
                QCOMPARE(runs.value(1).toInt(), newestVersion(steps));
                QCOMPARE(runs.value(2).toInt(), newestVersion(steps));
                ++kept;
                continue;
            }
        }
        const Profile profile = open(u"a.db"_s)->loadProfile(open(u"a.db"_s)->profiles()->first().id).value();
        int there = 0;
        if (kind == u"import"_s) {
            const qsizetype runs = profile.runs.size() - sample::fullProfile().runs.size();
            QCOMPARE(runs % runsOfAnImport, 0); // whole or not at all
            there = static_cast<int>(runs / runsOfAnImport);
        } else {
            there = static_cast<int>(profile.checkIns.size() - sample::fullProfile().checkIns.size());
        }
        // One more at most: done, but not told any more.
        QVERIFY2(there == last || there == last + 1, qPrintable(u"%1 told, %2 there"_s.arg(last).arg(there)));
        kept += there - next + 1;
        next = there + 1;
        const QList<Backup> backups = BackupFolder(at(u"a.db"_s)).list();
        for (const Backup &backup : backups)
            QVERIFY(verifyStore(backup.file).has_value());
    }
    qInfo("%s: %d kills, %d edits acknowledged, %d kept, integrity_check ok after each", qPrintable(kind), rounds,
          acknowledged, kept);
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 5 && arguments[1] == u"--work"_s)
        return work(arguments[2], arguments[3], arguments[4].toInt());
    TestKiller test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_killer.moc"
