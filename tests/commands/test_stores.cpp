// SPDX-License-Identifier: GPL-3.0-or-later
// import, export, backup, restore and verify on stores of a test's own.
#include "core/export/profile_json.h"
#include "core/store/store.h"
#include "tests/commands/program.h"
#include "tests/kit/places.h"

#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace stridewell;
using namespace Qt::StringLiterals;

namespace {

/// Two runs and a ride as Garmin Connect lists them, clock times of the athlete's zone.
const QByteArray history = "Activity Type,Date,Favorite,Title,Distance,Calories,Time,Avg HR,Avg Stride Length\n"
                           "Running,2026-11-18 18:20:00,false,Evening,7.50,500,00:43:00,150,1.05\n"
                           "Cycling,2026-11-19 18:20:00,false,Ride,25.00,500,01:03:00,130,0.00\n"
                           "Running,2026-11-21 09:00:00,false,Morning,6.25,400,00:36:00,148,1.04\n";

QJsonObject firstOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).array().first().toObject();
}

QString dbOf(const QTemporaryDir &folder)
{
    return folder.filePath(u"runs.db"_s);
}

/// A store that holds the profiles of these documents.
void makeStore(const QString &path, const QList<QByteArray> &documents)
{
    auto store = Store::open(path, Clock());
    QVERIFY(store.has_value());
    for (const QByteArray &document : documents) {
        const auto profile = readProfile(document);
        QVERIFY(profile.has_value());
        QVERIFY(store->createProfile(*profile).has_value());
    }
}

/// Runs SQL on the file behind the program's back.
void tamper(const QString &path, const QString &sql)
{
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tamper"_s);
        connection.setDatabaseName(path);
        QVERIFY(connection.open());
        QVERIFY(QSqlQuery(connection).exec(sql));
    }
    QSqlDatabase::removeDatabase(u"tamper"_s);
}

Outcome verify(const QString &store)
{
    return runProgram({u"verify"_s, u"--db"_s, store});
}

} // namespace

class TestStores : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void importsIntoANewStore();
    void importsInTheZoneOfTheAthlete();
    void keepsGoodFilesBesideBadOnes();
    void makesNothingOfBadFilesAlone();
    void leavesOutRunsWithoutDistance();
    void exportsWhatPlanReadsBack();
    void exportsCalendarAndTable();
    void laterCalendarsFollowTheFirst();
    void refusesUnknownProfiles();
    void keepsNamesApart();
    void refusesStoresItCannotUse();
    void refusesANewerStore();
    void copiesAndRestores();
    void restoresNothingBad();
    void findsDamage();
};

void TestStores::importsIntoANewStore()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"history.csv"_s);
    QVERIFY(put(file, history));
    const QStringList words = {u"import"_s,    file,      u"--db"_s,  dbOf(folder),
                               u"--profile"_s, u"Anna"_s, u"--now"_s, fixedNow};
    const Outcome first = runProgram(words);
    QCOMPARE(first.status, 0);
    QJsonObject report = firstOf(first.out);
    QCOMPARE(report.value(u"file"_s).toString(), file);
    QCOMPARE(report.value(u"format"_s).toString(), u"csv"_s);
    QCOMPARE(report.value(u"status"_s).toString(), u"ok"_s);
    QCOMPARE(report.value(u"read"_s).toInt(), 3);
    QCOMPARE(report.value(u"added"_s).toInt(), 2);
    QCOMPARE(report.value(u"duplicates"_s).toInt(), 0);
    QCOMPARE(report.value(u"not_runs"_s).toObject(), (QJsonObject{{u"cycling"_s, 1}}));
    QCOMPARE(report.value(u"damaged"_s).toInt(), 0);
    QVERIFY(verify(dbOf(folder)).out.contains("profiles 1, runs 2, check-ins 0, logs 0, plan items 0"));

    report = firstOf(runProgram(words).out);
    QCOMPARE(report.value(u"added"_s).toInt(), 0);
    QCOMPARE(report.value(u"duplicates"_s).toInt(), 2);
    // From standard input, and the same file twice in one call for somebody else.
    const Outcome twice = runProgram(
        {u"import"_s, u"-"_s, file, u"--db"_s, dbOf(folder), u"--profile"_s, u"Bert"_s, u"--now"_s, fixedNow}, history);
    const QJsonArray reports = QJsonDocument::fromJson(twice.out).array();
    QCOMPARE(reports.size(), 2);
    QCOMPARE(reports[0].toObject().value(u"added"_s).toInt(), 2);
    QCOMPARE(reports[1].toObject().value(u"duplicates"_s).toInt(), 2);
}

void TestStores::importsInTheZoneOfTheAthlete()
{
    QTemporaryDir folder;
    makeStore(dbOf(folder), {R"({"format": "stridewell-profile", "version": 1,
                                 "athlete": {"name": "Aroha", "time_zone": "Pacific/Auckland"}})"});
    const QStringList where = {u"--db"_s, dbOf(folder), u"--profile"_s, u"Aroha"_s, u"--now"_s, fixedNow};
    QCOMPARE(runProgram(QStringList{u"import"_s, u"-"_s} + where, history).status, 0);
    const QByteArray document = runProgram(QStringList{u"export"_s, u"--format"_s, u"json"_s} + where).out;
    // Summer time in New Zealand: 13 hours ahead of UTC.
    QVERIFY2(document.contains("\"2026-11-18T18:20:00+13:00\""), document.constData());
}

void TestStores::keepsGoodFilesBesideBadOnes()
{
    QTemporaryDir folder;
    const QString good = folder.filePath(u"history.csv"_s);
    const QString bad = folder.filePath(u"photo.csv"_s);
    QVERIFY(put(good, history));
    QVERIFY(put(bad, QByteArray("\x89PNG\r\n\x1a\n\0\0\0\0", 12)));
    const QString missing = folder.filePath(u"missing.csv"_s);
    for (const auto &command : {u"read"_s, u"import"_s}) {
        QStringList words = {command, bad, good, missing};
        if (command == u"import"_s)
            words += QStringList{u"--db"_s, dbOf(folder), u"--profile"_s, u"Anna"_s};
        const Outcome outcome = runProgram(words);
        QCOMPARE(outcome.status, 2);
        const QJsonArray reports = QJsonDocument::fromJson(outcome.out).array();
        QCOMPARE(reports.size(), 3);
        QCOMPARE(reports[0].toObject().value(u"status"_s).toString(), u"refused"_s);
        QCOMPARE(reports[1].toObject().value(u"status"_s).toString(), u"ok"_s);
        QCOMPARE(reports[2].toObject().value(u"status"_s).toString(), u"refused"_s);
        QVERIFY(outcome.err.contains(bad.toUtf8()));
        QVERIFY(outcome.err.contains(missing.toUtf8()));
        QVERIFY(!outcome.err.contains(good.toUtf8()));
    }
    QVERIFY(verify(dbOf(folder)).out.contains("runs 2"));
}

void TestStores::makesNothingOfBadFilesAlone()
{
    QTemporaryDir folder;
    const Outcome outcome =
        runProgram({u"import"_s, u"/no/such.csv"_s, u"--db"_s, dbOf(folder), u"--profile"_s, u"Anna"_s});
    QCOMPARE(outcome.status, 2);
    QCOMPARE(firstOf(outcome.out).value(u"status"_s).toString(), u"refused"_s);
    QCOMPARE(namesIn(folder.path()), QStringList());
}

void TestStores::leavesOutRunsWithoutDistance()
{
    QTemporaryDir folder;
    const QByteArray empty = history + "Running,2026-11-22 09:00:00,false,Forgot,0.00,100,00:30:00,120,0.00\n";
    const Outcome outcome =
        runProgram({u"import"_s, u"-"_s, u"--db"_s, dbOf(folder), u"--profile"_s, u"Anna"_s}, empty);
    QCOMPARE(outcome.status, 0);
    const QJsonObject report = firstOf(outcome.out);
    QCOMPARE(report.value(u"status"_s).toString(), u"partial"_s);
    QCOMPARE(report.value(u"added"_s).toInt(), 2);
    QCOMPARE(report.value(u"damaged"_s).toInt(), 1);
    QVERIFY(report.value(u"problem"_s).toString().contains(u"distance"_s));
}

void TestStores::exportsWhatPlanReadsBack()
{
    QTemporaryDir folder;
    const QByteArray demo = bytesOf(kit::inSourceTree(u"resources/demo/demo-profile.json"_s));
    makeStore(dbOf(folder), {demo});
    const Outcome exported = runProgram({u"export"_s, u"--db"_s, dbOf(folder), u"--profile"_s, u"Demo runner"_s,
                                         u"--format"_s, u"json"_s, u"--now"_s, fixedNow});
    QCOMPARE(exported.status, 0);
    QCOMPARE(readProfile(exported.out).value(), readProfile(demo).value());
    const QStringList plan = {u"plan"_s, u"-"_s, u"--now"_s, fixedNow};
    QCOMPARE(runProgram(plan, exported.out).out, runProgram(plan, demo).out);
}

void TestStores::exportsCalendarAndTable()
{
    QTemporaryDir folder;
    const QByteArray document = profileDocument();
    makeStore(dbOf(folder), {document});
    for (const auto &format : {u"ics"_s, u"csv"_s}) {
        const QStringList span = {u"--format"_s, format,          u"--weeks"_s, u"2"_s,
                                  u"--from"_s,   u"2026-11-30"_s, u"--now"_s,   fixedNow};
        const Outcome exported =
            runProgram(QStringList{u"export"_s, u"--db"_s, dbOf(folder), u"--profile"_s, u"Test runner"_s} + span);
        QCOMPARE(exported.status, 0);
        QVERIFY(exported.out.contains("run"));
        QCOMPARE(exported.out, runProgram(QStringList{u"plan"_s, u"-"_s} + span, document).out);
    }
}

void TestStores::laterCalendarsFollowTheFirst()
{
    QTemporaryDir folder;
    makeStore(dbOf(folder), {profileDocument()});
    const auto calendar = [&](const QString &now) {
        return runProgram({u"export"_s, u"--db"_s, dbOf(folder), u"--profile"_s, u"Test runner"_s, u"--format"_s,
                           u"ics"_s, u"--now"_s, now})
            .out;
    };
    const auto uidsOf = [](const QByteArray &bytes) {
        QByteArrayList lines = bytes.split('\n');
        lines.removeIf([](const QByteArray &line) { return !line.startsWith("UID:"); });
        std::ranges::sort(lines);
        return lines;
    };
    const QByteArray first = calendar(fixedNow);
    QVERIFY(first.contains("SEQUENCE:0\r\n"));
    QCOMPARE(calendar(fixedNow), first);
    {
        // Other days to run on.
        Store store = Store::open(dbOf(folder), Clock()).value();
        const ProfileId id = store.profileByName(u"Test runner"_s).value();
        Athlete athlete = store.loadProfile(id)->athlete;
        athlete.runDays = {Weekday::Mon, Weekday::Thu};
        QVERIFY(store.saveAthlete(id, athlete).has_value());
    }
    const QByteArray second = calendar(u"2026-11-23T09:00:00+01:00"_s);
    QVERIFY(second.contains("SEQUENCE:1\r\n") || second.contains("STATUS:CANCELLED\r\n"));
    for (const QByteArray &uid : uidsOf(first))
        QVERIFY2(uidsOf(second).contains(uid), uid.constData()); // nothing just vanishes
    QVERIFY(verify(dbOf(folder)).status == 0);
}

void TestStores::refusesUnknownProfiles()
{
    QTemporaryDir folder;
    makeStore(dbOf(folder), {profileDocument()});
    const QStringList words = {u"export"_s, u"--db"_s,      dbOf(folder), u"--format"_s,
                               u"json"_s,   u"--profile"_s, u"Ana"_s};
    QVERIFY(isRefusal(runProgram(words), 2, {u"Ana"_s, u"Test runner"_s}));
}

void TestStores::keepsNamesApart()
{
    // Importing under a name that is there adds to it; a second profile of that name cannot come into being.
    QTemporaryDir folder;
    makeStore(dbOf(folder), {profileDocument()});
    const Outcome outcome =
        runProgram({u"import"_s, u"-"_s, u"--db"_s, dbOf(folder), u"--profile"_s, u"Test runner"_s}, history);
    QCOMPARE(outcome.status, 0);
    QVERIFY(verify(dbOf(folder)).out.contains("profiles 1,"));
    auto store = Store::open(dbOf(folder), Clock());
    QVERIFY(store.has_value());
    const auto second = store->createProfile(readProfile(profileDocument()).value());
    QVERIFY(!second.has_value());
    QCOMPARE(second.error().code, ErrorCode::Refused);
}

void TestStores::refusesStoresItCannotUse()
{
    QTemporaryDir folder;
    const QString nowhere = folder.filePath(u"no/such/folder/runs.db"_s);
    const QString foreign = folder.filePath(u"letter.db"_s);
    QVERIFY(put(foreign, "Dear Anna, this is no store at all."));
    for (const QString &store : {nowhere, foreign}) {
        const QStringList db = {u"--db"_s, store};
        const QStringList anna = {u"--profile"_s, u"Anna"_s};
        QVERIFY(isRefusal(runProgram(QStringList{u"import"_s, u"-"_s} + db + anna, history), 4, {store}));
        QVERIFY(isRefusal(runProgram(QStringList{u"export"_s, u"--format"_s, u"json"_s} + db + anna), 4, {store}));
        QVERIFY(
            isRefusal(runProgram(QStringList{u"backup"_s, u"--out"_s, folder.filePath(u"copy"_s)} + db), 4, {store}));
        QVERIFY(isRefusal(verify(store), 4, {store}));
    }
    QCOMPARE(namesIn(folder.path()), QStringList{u"letter.db"_s});
    // A store that does not exist is made by import alone.
    const QString missing = dbOf(folder);
    QVERIFY(isRefusal(verify(missing), 4, {missing}));
    QVERIFY(
        isRefusal(runProgram({u"export"_s, u"--db"_s, missing, u"--profile"_s, u"Anna"_s, u"--format"_s, u"json"_s}), 4,
                  {missing}));
    QVERIFY(!QFile::exists(missing));
}

void TestStores::refusesANewerStore()
{
    QTemporaryDir folder;
    makeStore(dbOf(folder), {profileDocument()});
    tamper(dbOf(folder), u"update schema_version set version = 9999"_s);
    const QByteArray before = bytesOf(dbOf(folder));
    QVERIFY(isRefusal(verify(dbOf(folder)), 4, {dbOf(folder), u"newer"_s}));
    const QStringList words = {u"import"_s, u"-"_s, u"--db"_s, dbOf(folder), u"--profile"_s, u"Test runner"_s};
    QVERIFY(isRefusal(runProgram(words, history), 4, {dbOf(folder), u"newer"_s}));
    QCOMPARE(bytesOf(dbOf(folder)), before);
}

void TestStores::copiesAndRestores()
{
    QTemporaryDir folder;
    const QString store = dbOf(folder);
    const QString copy = folder.filePath(u"copy.db"_s);
    makeStore(store, {profileDocument()});
    const Outcome backup = runProgram({u"backup"_s, u"--db"_s, store, u"--out"_s, copy});
    QCOMPARE(backup.status, 0);
    QCOMPARE(backup.out.count('\n'), 1);
    QVERIFY(verify(copy).out.contains("profiles 1, runs 9,"));

    QCOMPARE(runProgram({u"import"_s, u"-"_s, u"--db"_s, store, u"--profile"_s, u"Bert"_s}, history).status, 0);
    QVERIFY(verify(store).out.contains("profiles 2, runs 11,"));
    const Outcome restored = runProgram({u"restore"_s, copy, u"--db"_s, store, u"--now"_s, fixedNow});
    QCOMPARE(restored.status, 0);
    QCOMPARE(restored.out.count('\n'), 1);
    QVERIFY(verify(store).out.contains("profiles 1, runs 9,"));
    const QString kept = store + u".before-restore-20261123-070000"_s;
    QVERIFY2(restored.out.contains(kept.toUtf8()), restored.out.constData());
    QVERIFY(verify(kept).out.contains("profiles 2, runs 11,"));

    // From standard input, to where no store was.
    const QString fresh = folder.filePath(u"fresh.db"_s);
    QCOMPARE(runProgram({u"restore"_s, u"-"_s, u"--db"_s, fresh}, bytesOf(copy)).status, 0);
    QVERIFY(verify(fresh).out.contains("profiles 1, runs 9,"));
}

void TestStores::restoresNothingBad()
{
    QTemporaryDir folder;
    const QString store = dbOf(folder);
    makeStore(store, {profileDocument()});
    const QString cut = folder.filePath(u"cut.db"_s);
    const QByteArray whole = bytesOf(store);
    QVERIFY(put(cut, whole.first(whole.size() / 2)));
    for (const QString &bad : {cut, folder.filePath(u"missing.db"_s)})
        QVERIFY(isRefusal(runProgram({u"restore"_s, bad, u"--db"_s, store}), 2, {bad}));
    QVERIFY(verify(store).out.contains("profiles 1, runs 9,"));
    const QString nowhere = folder.filePath(u"no/such/folder/runs.db"_s);
    QVERIFY(isRefusal(runProgram({u"restore"_s, store, u"--db"_s, nowhere}), 4, {nowhere}));
    QVERIFY(isRefusal(runProgram({u"backup"_s, u"--db"_s, store, u"--out"_s, nowhere}), 1, {nowhere}));
}

void TestStores::findsDamage()
{
    QTemporaryDir folder;
    const QString store = dbOf(folder);
    makeStore(store, {profileDocument()});
    const QByteArray whole = bytesOf(store);
    QVERIFY(put(store, whole.first(whole.size() - 4096)));
    QVERIFY(isRefusal(verify(store), 3, {store}));
}

QTEST_GUILESS_MAIN(TestStores)
#include "test_stores.moc"
