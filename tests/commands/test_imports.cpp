// SPDX-License-Identifier: GPL-3.0-or-later
// What `import` does with files that are damaged, odd or known, and when the disk is full: the report says it, and the
// store holds what the report says.
#include "tests/commands/program.h"
#include "tests/kit/activity_csv_writer.h"
#include "tests/kit/fit_writer.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/resource.h>
#include <unistd.h>

#include <csignal>

using namespace stridewell;
using namespace Qt::StringLiterals;

namespace {

QStringList storeIn(const QTemporaryDir &folder)
{
    return {u"--db"_s, folder.filePath(u"x.db"_s), u"--profile"_s, u"P"_s};
}

Outcome import(const QTemporaryDir &folder, const QStringList &files)
{
    return runProgram(QStringList{u"import"_s} + files + storeIn(folder) + QStringList{u"--now"_s, fixedNow});
}

QJsonObject reportOf(const Outcome &outcome, qsizetype file = 0)
{
    return QJsonDocument::fromJson(outcome.out).array().at(file).toObject();
}

/// How many runs the store holds; -1 when it cannot be read.
qsizetype runsIn(const QTemporaryDir &folder)
{
    const Outcome exported = runProgram(QStringList{u"export"_s, u"--format"_s, u"json"_s} + storeIn(folder));
    return exported.status == 0 ? QJsonDocument::fromJson(exported.out).object().value(u"runs"_s).toArray().size() : -1;
}

/// A Strava list of `rows` runs, two hours apart.
QByteArray listOf(int rows, int year)
{
    using namespace kit;
    ActivityCsv csv(stravaHeader());
    const QDateTime first(QDate(year, 1, 1), QTime(6, 0), Qt::UTC);
    for (int i = 0; i < rows; ++i)
        csv.row({{strava::Id, QString::number(year * 100'000 + i)},
                 {strava::Date, first.addSecs(7'200LL * i).toString(u"yyyy-MM-dd HH:mm:ss"_s)},
                 {strava::Type, u"Run"_s},
                 {strava::Elapsed, u"1800"_s},
                 {strava::Shown, u"5.40"_s},
                 {strava::Elapsed2, u"1800"_s},
                 {strava::Moving, u"1790"_s},
                 {strava::Metres, u"5400"_s}});
    return csv.bytes();
}

/// As long as it lives, files can grow to so many bytes and no further, as on a full disk; for programs begun
/// meanwhile too.
class LittleRoom
{
public:
    explicit LittleRoom(rlim_t bytes) : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit little{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &little);
    }
    ~LittleRoom()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(LittleRoom)

private:
    rlimit m_before{};
    void (*m_handler)(int);
};

} // namespace

class TestImports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oddFiles_data();
    void oddFiles();
    void hugeFile();
    void fileWithoutPermission();
    void goodRowsStayBesideDamage();
    void nothingIsMadeOfNothing();
    void fullDiskLeavesTheStoreAsItWas();
    void theSameFileAgainIsTold();
};

void TestImports::oddFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("words");
    QTest::newRow("empty") << u"a.fit"_s << QByteArray() << u"refused"_s << u"is empty"_s;
    QTest::newRow("picture named .gpx") << u"a.gpx"_s << QByteArray("\x89PNG\r\n\x1A\n\0\0", 10) << u"refused"_s
                                        << u"no file of activities"_s;
    QTest::newRow("fit named .csv") << u"a.csv"_s << kit::smallFit() << u"ok"_s << QString();
    QTest::newRow("list named .fit") << u"a.fit"_s << listOf(1, 2024) << u"ok"_s << QString();
    QTest::newRow("cut fit") << u"a.fit"_s << kit::smallFit().chopped(30) << u"partial"_s << u"breaks off"_s;
    QTest::newRow("half a list") << u"a.csv"_s << listOf(3, 2024).chopped(60) << u"partial"_s
                                 << u"the row breaks off"_s;
    QTest::newRow("header alone") << u"a.csv"_s << listOf(0, 2024) << u"ok"_s << u"no activity"_s;
}

void TestImports::oddFiles()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, status);
    QFETCH(QString, words);
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    QVERIFY(put(path, bytes));
    const Outcome outcome = import(folder, {path});
    QCOMPARE(outcome.status, status == u"refused"_s ? 2 : 0);
    const QJsonObject report = reportOf(outcome);
    QCOMPARE(report.value(u"status"_s).toString(), status);
    QVERIFY2(report.value(u"problem"_s).toString().contains(words), outcome.out.constData());
    if (status != u"refused"_s)
        QCOMPARE(runsIn(folder), report.value(u"added"_s).toInt());
}

void TestImports::hugeFile()
{
    // 2 GiB that take no room.
    const QTemporaryDir folder;
    QFile huge(folder.filePath(u"huge.fit"_s));
    QVERIFY(huge.open(QIODevice::WriteOnly) && huge.resize(2LL << 30));
    const Outcome outcome = import(folder, {huge.fileName()});
    QCOMPARE(outcome.status, 2);
    QVERIFY(reportOf(outcome).value(u"problem"_s).toString().contains(u"larger than"_s));
}

void TestImports::fileWithoutPermission()
{
    if (geteuid() == 0)
        QSKIP("root may read every file");
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.fit"_s);
    QVERIFY(put(path, kit::smallFit()));
    QVERIFY(QFile::setPermissions(path, {}));
    const Outcome outcome = import(folder, {path});
    QCOMPARE(outcome.status, 2);
    QVERIFY(reportOf(outcome).value(u"problem"_s).toString().contains(u"you may read it"_s));
}

void TestImports::goodRowsStayBesideDamage()
{
    const QTemporaryDir folder;
    const QString good = folder.filePath(u"good.fit"_s);
    const QString bad = folder.filePath(u"bad.fit"_s);
    const QString empty = folder.filePath(u"empty"_s);
    QVERIFY(put(good, kit::smallFit()) && put(bad, "no activity") && QDir().mkpath(empty));
    const Outcome outcome = import(folder, {bad, good, empty, folder.filePath(u"nowhere.fit"_s)});
    QCOMPARE(outcome.status, 2); // one of them at least could not be read
    QCOMPARE(reportOf(outcome, 0).value(u"status"_s).toString(), u"refused"_s);
    QCOMPARE(reportOf(outcome, 1).value(u"added"_s).toInt(), 1);
    QCOMPARE(reportOf(outcome, 2).value(u"status"_s).toString(), u"refused"_s);
    QCOMPARE(reportOf(outcome, 3).value(u"status"_s).toString(), u"refused"_s);
    QCOMPARE(runsIn(folder), 1);
}

void TestImports::nothingIsMadeOfNothing()
{
    const QTemporaryDir folder;
    const QString bad = folder.filePath(u"bad.fit"_s);
    QVERIFY(put(bad, "no activity"));
    QCOMPARE(import(folder, {bad}).status, 2);
    QCOMPARE(namesIn(folder.path()), QStringList{u"bad.fit"_s});
}

void TestImports::fullDiskLeavesTheStoreAsItWas()
{
    const QTemporaryDir folder;
    const QString before = folder.filePath(u"before.csv"_s);
    const QString more = folder.filePath(u"more.csv"_s);
    QVERIFY(put(before, listOf(50, 2020)) && put(more, listOf(4'000, 2022)));
    QCOMPARE(import(folder, {before}).status, 0);
    QCOMPARE(runsIn(folder), 50);
    Outcome outcome;
    {
        constexpr rlim_t room = 300'000; // more than the store has now, less than 4,000 runs need
        const LittleRoom little(room);
        outcome = import(folder, {more});
    }
    QVERIFY2(isRefusal(outcome, 4, {folder.filePath(u"x.db"_s)}), outcome.err.constData());
    QCOMPARE(runsIn(folder), 50);
    QCOMPARE(runProgram({u"verify"_s, u"--db"_s, folder.filePath(u"x.db"_s)}).status, 0);
    // With room again, all of it comes in.
    QCOMPARE(reportOf(import(folder, {more})).value(u"added"_s).toInt(), 4'000);
    QCOMPARE(runsIn(folder), 4'050);
}

void TestImports::theSameFileAgainIsTold()
{
    const QTemporaryDir folder;
    const QString list = folder.filePath(u"a.csv"_s);
    QVERIFY(put(list, listOf(3, 2024)));
    QVERIFY(!reportOf(import(folder, {list})).contains(u"imported_before"_s));
    const QString copy = folder.filePath(u"copy.csv.gz"_s);
    QVERIFY(put(copy, kit::gzipped(listOf(3, 2024))));
    const QJsonObject report = reportOf(import(folder, {copy}));
    QCOMPARE(report.value(u"imported_before"_s).toString(), fixedNow);
    QCOMPARE(report.value(u"added"_s).toInt(), 0);
    QCOMPARE(report.value(u"duplicates"_s).toInt(), 3);
}

QTEST_GUILESS_MAIN(TestImports)
#include "test_imports.moc"
