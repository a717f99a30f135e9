// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"
#include "core/store/database.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"
#include "core/store/verification.h"

#include "tests/store/store_folder.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include <cstdio>

using namespace stridewell;

namespace {

/// Writes into a store and waits to be killed before it commits; what the parent test starts.
int writeAndHang(const QString &path)
{
    auto database = Database::open(path, sample::monday, builtInSteps());
    if (!database)
        return 1;
    Transaction transaction(*database);
    if (!transaction.begin() || !Statement(*database, u"delete from profiles"_s).run())
        return 1;
    std::puts("written");
    std::fflush(stdout);
    for (;;)
        QTest::qSleep(1000);
}

} // namespace

/// The store as files: opening, faults, schema steps, verification.
class TestStoreFiles : public QObject, protected StoreFolder
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void makesANewStoreWhole();
    void refusesWhatIsNoStore_data();
    void refusesWhatIsNoStore();
    void refusesUnwritablePlaces();
    void leavesANewerSchemaUntouched();
    void migratesAnOlderStore();
    void failedStepLeavesTheOldState();
    void theFirstSchemaIsBroughtUpToDate();
    void stepsAreSplitAtTheMarker();
    void rollsBack();
    void twoConnections();
    void waitsForAnotherWriter();
    void survivesAKill();
    void verifies();
    void verifyFindsATruncatedFile();
    void verifyFindsAnOverwrittenPage();
    void verifyFindsAnUnreadableValue();
};

void TestStoreFiles::init()
{
    QVERIFY(begin());
}

void TestStoreFiles::makesANewStoreWhole()
{
    {
        const auto store = open(u"a.db"_s);
        QVERIFY(store.has_value());
        QVERIFY(store->profiles()->isEmpty());
    }
    QCOMPARE(files(), QStringList{u"a.db"_s});
    // For its owner alone.
    QVERIFY(!(QFile::permissions(at(u"a.db"_s)) & (QFile::ReadGroup | QFile::ReadOther)));
    // A step that cannot be taken leaves no store behind.
    const auto failed = Database::open(at(u"b.db"_s), sample::monday, {{1, u"0001_bad"_s, {u"create nonsense"_s}}});
    QVERIFY(!failed.has_value());
    QCOMPARE(files(), QStringList{u"a.db"_s});
}

void TestStoreFiles::refusesWhatIsNoStore_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("text") << QByteArray("name,distance\nAnna,5\n") << ErrorCode::StoreUnavailable;
    QTest::newRow("short text") << QByteArray("x") << ErrorCode::StoreUnavailable;
    QTest::newRow("empty") << QByteArray() << ErrorCode::StoreDamaged;
    QTest::newRow("cut in its header") << QByteArray("SQLite format 3\0\x10\0", 18) << ErrorCode::StoreDamaged;
    // A header without our mark at offset 68.
    QTest::newRow("another program's") << QByteArray("SQLite format 3\0\x10\0\1\1\0\x40\x20\x20", 24).append(76, '\0')
                                       << ErrorCode::StoreUnavailable;
}

void TestStoreFiles::refusesWhatIsNoStore()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    write(at(u"a.db"_s), bytes);
    makeStore(u"good.db"_s, u"Anna"_s);
    const auto opened = open(u"a.db"_s);
    QCOMPARE(codeOf(opened), code);
    QVERIFY(opened.error().where.endsWith(u"a.db"_s));
    QVERIFY(opened.error().detail.size() > 20);
    QCOMPARE(codeOf(verifyStore(at(u"a.db"_s))), code);
    QCOMPARE(codeOf(restoreStore(at(u"a.db"_s), at(u"good.db"_s), sample::monday)), code);
    QCOMPARE(codeOf(backupStore(at(u"a.db"_s), at(u"out.db"_s))), code);
    QCOMPARE(bytesOf(at(u"a.db"_s)), bytes);
    QCOMPARE(files(), (QStringList{u"a.db"_s, u"good.db"_s}));
}

void TestStoreFiles::refusesUnwritablePlaces()
{
    write(at(u"plain"_s), "x");
    const auto below = open(u"plain/a.db"_s);
    QCOMPARE(codeOf(below), ErrorCode::StoreUnavailable);
    QVERIFY(below.error().where.endsWith(u"plain/a.db"_s));
    QVERIFY(below.error().detail.contains(u"folder"_s));
    QCOMPARE(codeOf(open(u"missing/a.db"_s)), ErrorCode::StoreUnavailable);
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
    QCOMPARE(codeOf(open(u"folder"_s)), ErrorCode::StoreUnavailable);
    QCOMPARE(codeOf(verifyStore(at(u"nothing.db"_s))), ErrorCode::StoreUnavailable);
    QCOMPARE(files(), QStringList{u"plain"_s});
}

void TestStoreFiles::leavesANewerSchemaUntouched()
{
    makeStore(u"a.db"_s, u"Anna"_s);
    const int newest = newestVersion(builtInSteps());
    runSql(u"a.db"_s, u"update schema_version set version = %1"_s.arg(newest + 1));
    const QByteArray before = bytesOf(at(u"a.db"_s));
    const auto opened = open(u"a.db"_s);
    QCOMPARE(codeOf(opened), ErrorCode::StoreTooNew);
    QVERIFY(opened.error().detail.contains(u"update Stridewell"_s));
    QCOMPARE(codeOf(verifyStore(at(u"a.db"_s))), ErrorCode::StoreTooNew);
    QCOMPARE(codeOf(restoreStore(at(u"a.db"_s), at(u"b.db"_s), sample::monday)), ErrorCode::StoreTooNew);
    QCOMPARE(bytesOf(at(u"a.db"_s)), before);
    QCOMPARE(files(), QStringList{u"a.db"_s});
}

void TestStoreFiles::migratesAnOlderStore()
{
    makeStore(u"a.db"_s, u"Anna"_s);
    const int old = newestVersion(builtInSteps());
    QList<SchemaStep> steps = builtInSteps();
    steps +=
        SchemaStep{old + 1, u"next"_s, {u"create table extra (value text)"_s, u"insert into extra values ('x')"_s}};
    steps += SchemaStep{old + 2, u"after"_s, {u"update profiles set name = 'Anna II'"_s}};
    {
        const auto database = Database::open(at(u"a.db"_s), sample::monday, steps);
        QVERIFY2(database.has_value(), database ? "" : qPrintable(toText(database.error())));
        QCOMPARE(schemaVersion(*database).value(), old + 2);
        Statement extra(*database, u"select value from extra"_s);
        QVERIFY(extra.run().has_value());
        QVERIFY(extra.next().value());
        QCOMPARE(extra.value(0).toString(), u"x"_s);
    }
    // 07:30 in Madrid is 06:30 UTC.
    const QString backup = u"a.db.before-schema-%1-20261123-063000"_s.arg(old);
    QCOMPARE(files(), (QStringList{u"a.db"_s, backup}));
    QCOMPARE(athletes(backup), QStringList{u"Anna"_s});
    QCOMPARE(codeOf(open(u"a.db"_s)), ErrorCode::StoreTooNew);
    // Nothing left to do: no second copy.
    QVERIFY(Database::open(at(u"a.db"_s), sample::monday, steps).has_value());
    QCOMPARE(files().size(), 2);
}

void TestStoreFiles::failedStepLeavesTheOldState()
{
    makeStore(u"a.db"_s, u"Anna"_s);
    const QByteArray before = bytesOf(at(u"a.db"_s));
    QList<SchemaStep> steps = builtInSteps();
    const int next = newestVersion(steps) + 1;
    steps += SchemaStep{next, u"0002_bad"_s, {u"delete from profiles"_s, u"insert into nowhere values (1)"_s}};
    const auto failed = Database::open(at(u"a.db"_s), sample::monday, steps);
    QVERIFY(!failed.has_value());
    QCOMPARE(failed.error().where, u"schema step 0002_bad, statement 2"_s);
    QCOMPARE(files(), QStringList{u"a.db"_s});
    QCOMPARE(bytesOf(at(u"a.db"_s)), before);
    QCOMPARE(athletes(u"a.db"_s), QStringList{u"Anna"_s});

    // The step before the failed one stands, and the copy from before both is kept.
    steps.insert(steps.size() - 1, SchemaStep{next, u"0002_good"_s, {u"update profiles set name = 'Anna II'"_s}});
    steps.last().number = next + 1;
    QVERIFY(!Database::open(at(u"a.db"_s), sample::monday, steps).has_value());
    QCOMPARE(files().size(), 2);
    steps.removeLast();
    const auto database = Database::look(at(u"a.db"_s), next);
    QVERIFY(database.has_value());
    QCOMPARE(schemaVersion(*database).value(), next);
    QCOMPARE(athletes(files().constLast()), QStringList{u"Anna"_s});
}

/// A file as the first version wrote it.
void TestStoreFiles::theFirstSchemaIsBroughtUpToDate()
{
    const QList<SchemaStep> first = builtInSteps().sliced(0, 1);
    {
        Database database = Database::open(at(u"a.db"_s), sample::monday, first).value();
        QVERIFY(Statement(database, u"insert into profiles (id, changed_ms, name, time_zone, units, week_starts, "
                                    "conditions, medicines, run_days, strength_days, hard_days) values "
                                    "('1', 0, 'Anna', '', 'km', 'mon', '[]', '[]', '[]', '[]', '[]')"_s)
                    .run()
                    .has_value());
    }
    Store store = open(u"a.db"_s).value();
    const ProfileId id = store.profileByName(u"Anna"_s).value();
    QCOMPARE(store.loadProfile(id)->athlete.name, u"Anna"_s);
    QVERIFY(store.chosenProtocols(id)->isEmpty());
    const QList<ChosenProtocol> chosen{{u"pain-strict"_s, {}}, {u"mine"_s, u"{\"a\": 1}"_s}};
    QVERIFY(store.setChosenProtocols(id, chosen).has_value());
    QCOMPARE(open(u"a.db"_s)->chosenProtocols(id).value(), chosen);
    QCOMPARE(codeOf(store.setChosenProtocols(id, {ChosenProtocol{}})), ErrorCode::BadInput);
    QCOMPARE(codeOf(store.setChosenProtocols(ProfileId{u"nobody"_s}, chosen)), ErrorCode::NotFound);
    QCOMPARE(store.chosenProtocols(id).value(), chosen);
    // Nor had anybody changed a dose by hand.
    QVERIFY(store.loadProfile(id)->doses.isEmpty());
    const Dose less{.exercise = u"nordic_curl"_s, .sets = 2, .reps = {5, 4}, .load = Kilograms(2.5)};
    const QList<DoseChange> doses{{ItemId{u"a"_s}, {less}, {}, {}, u"tired legs"_s},
                                  {ItemId{u"b"_s}, {}, 12, u"Dr. M\u00fcller"_s, {}}};
    QVERIFY(store.setDoses(id, doses).has_value());
    QCOMPARE(open(u"a.db"_s)->loadProfile(id)->doses, doses);
    QCOMPARE(codeOf(store.setDoses(id, {DoseChange{}})), ErrorCode::BadInput);
    QCOMPARE(store.loadProfile(id)->doses, doses);
    QStringList kept = files();
    kept.removeIf([](const QString &name) { return name.endsWith(u"-wal"_s) || name.endsWith(u"-shm"_s); });
    QCOMPARE(kept.size(), 2); // with the copy from before the step
}

void TestStoreFiles::stepsAreSplitAtTheMarker()
{
    const SchemaStep step = parseStep(7, u"0007_x"_s,
                                      u"-- why\ncreate table a (b text);\n-- >>\n-- >>\n\n"
                                      "insert into a\nvalues ('; -- >>')\n -- >>\n"_s);
    QCOMPARE(step.number, 7);
    QCOMPARE(step.statements, (QStringList{u"create table a (b text);"_s, u"insert into a\nvalues ('; -- >>')"_s}));
    QVERIFY(newestVersion(builtInSteps()) >= 1);
}

void TestStoreFiles::rollsBack()
{
    makeStore(u"a.db"_s, u"Anna"_s);
    {
        auto database = Database::open(at(u"a.db"_s), sample::monday, builtInSteps()).value();
        Transaction transaction(database);
        QVERIFY(transaction.begin().has_value());
        QVERIFY(Statement(database, u"delete from profiles"_s).run().has_value());
    }
    QCOMPARE(athletes(u"a.db"_s), QStringList{u"Anna"_s});
}

void TestStoreFiles::twoConnections()
{
    Store first = open(u"a.db"_s).value();
    Store second = open(u"a.db"_s).value();
    Profile profile = sample::fullProfile();
    const auto id = first.createProfile(profile).value();
    QVERIFY(second.loadProfile(id).value() == profile);
    QCOMPARE(codeOf(second.createProfile(profile)), ErrorCode::Refused);
    CheckIn later;
    later.at = sample::monday + hours(1);
    // What is not committed yet is nobody else's business.
    QVERIFY(first
                .together([&]() -> Result<void> {
                    if (auto added = first.addCheckIn(id, later); !added)
                        return added;
                    return second.loadProfile(id).value() == profile
                               ? Result<void>()
                               : failure(ErrorCode::Internal, {}, u"seen too early"_s);
                })
                .has_value());
    QCOMPARE(second.loadProfile(id)->checkIns.size(), profile.checkIns.size() + 1);
}

void TestStoreFiles::waitsForAnotherWriter()
{
    makeStore(u"a.db"_s, u"Anna"_s);
    auto writer = Database::open(at(u"a.db"_s), sample::monday, builtInSteps()).value();
    Store other = open(u"a.db"_s).value();
    QVERIFY(writer.begin().has_value());
    QElapsedTimer timer;
    timer.start();
    const auto refused = other.deleteProfile(other.profileByName(u"Anna"_s).value());
    QCOMPARE(codeOf(refused), ErrorCode::StoreUnavailable);
    QVERIFY(refused.error().detail.contains(u"another program"_s));
    QVERIFY(timer.elapsed() >= 4500);
    writer.rollback();
    QVERIFY(other.deleteProfile(other.profileByName(u"Anna"_s).value()).has_value());
}

void TestStoreFiles::survivesAKill()
{
    makeStore(u"a.db"_s, u"Anna"_s);
    QProcess writer;
    writer.start(QCoreApplication::applicationFilePath(), {u"--write-and-hang"_s, at(u"a.db"_s)});
    QVERIFY(writer.waitForReadyRead(20'000));
    QCOMPARE(writer.readAllStandardOutput().trimmed(), QByteArray("written"));
    QCOMPARE(athletes(u"a.db"_s), QStringList{u"Anna"_s});
    writer.kill();
    QVERIFY(writer.waitForFinished());
    QCOMPARE(writer.exitStatus(), QProcess::CrashExit);
    QCOMPARE(athletes(u"a.db"_s), QStringList{u"Anna"_s});
    QCOMPARE(verifyStore(at(u"a.db"_s))->profiles, 1);
}

void TestStoreFiles::verifies()
{
    makeStore(u"a.db"_s, u"Anna"_s);
    {
        Store store = open(u"a.db"_s).value();
        const ProfileId id = store.profileByName(u"Anna"_s).value();
        const QDate day(2026, 11, 26);
        QVERIFY(store.savePlanItems(id, day, {sample::fullItem(u"x"_s, day), sample::item(u"y"_s, day)}).has_value());
        // Also while it is open.
        QCOMPARE(verifyStore(at(u"a.db"_s))->planItems, 2);
    }
    const QByteArray before = bytesOf(at(u"a.db"_s));
    const StoreCounts expected{1, 3, 3, 2, 2};
    QVERIFY(verifyStore(at(u"a.db"_s)).value() == expected);
    QCOMPARE(bytesOf(at(u"a.db"_s)), before);
    QCOMPARE(files(), QStringList{u"a.db"_s});
}

void TestStoreFiles::verifyFindsATruncatedFile()
{
    makeStore(u"a.db"_s, u"Anna"_s);
    const QByteArray whole = bytesOf(at(u"a.db"_s));
    for (const qsizetype size : {whole.size() - 1, whole.size() - 4096, whole.size() / 2, qsizetype(4096)}) {
        write(at(u"cut.db"_s), whole.first(size));
        const auto verified = verifyStore(at(u"cut.db"_s));
        QVERIFY2(!verified.has_value(), qPrintable(QString::number(size)));
        QCOMPARE(verified.error().code, ErrorCode::StoreDamaged);
        QVERIFY(verified.error().where.contains(u"cut.db"_s));
    }
}

void TestStoreFiles::verifyFindsAnOverwrittenPage()
{
    makeStore(u"a.db"_s, u"Anna"_s);
    const QByteArray whole = bytesOf(at(u"a.db"_s));
    const qsizetype page = whole.indexOf("line one");
    QVERIFY(page > 0);
    QByteArray spoilt = whole;
    const qsizetype start = page / 4096 * 4096;
    spoilt.replace(start, 64, QByteArray(64, '\x7f'));
    write(at(u"a.db"_s), spoilt);
    QCOMPARE(codeOf(verifyStore(at(u"a.db"_s))), ErrorCode::StoreDamaged);
}

void TestStoreFiles::verifyFindsAnUnreadableValue()
{
    makeStore(u"a.db"_s, u"Anna"_s);
    const QList<std::pair<QString, QString>> faults{
        {u"update check_ins set gap = 'perhaps' where gap is not null"_s, u"check_ins, row 1, gap"_s},
        {u"update logs set sets = '[{\"exercise\":5}]' where item = 'item-0'"_s, u"logs, row 2, sets"_s},
        {u"update runs set moving_s = 'long' where moving_s is not null"_s, u"runs, row 2, moving_s"_s},
        {u"update run_requests set day = '2026-02-30' where position = 1"_s, u"run_requests, row 2, day"_s},
    };
    const QByteArray whole = bytesOf(at(u"a.db"_s));
    for (const auto &[sql, place] : faults) {
        write(at(u"b.db"_s), whole);
        runSql(u"b.db"_s, sql);
        const auto verified = verifyStore(at(u"b.db"_s));
        QCOMPARE(codeOf(verified), ErrorCode::StoreDamaged);
        QVERIFY2(verified.error().where.contains(u"profile “Anna”, "_s + place), qPrintable(toText(verified.error())));
    }
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == u"--write-and-hang"_s)
        return writeAndHang(arguments[2]);
    TestStoreFiles test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_store_files.moc"
