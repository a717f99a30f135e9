// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/verification.h"

#include "tests/kit/places.h"
#include "tests/store/store_folder.h"

#include <QCoreApplication>

using namespace stridewell;

namespace {

QString storedFile(int version)
{
    return kit::inSourceTree(u"tests/data/stores/schema-%1.db"_s.arg(version));
}

/// Writes the file of the newest schema, for the tree: with the step that follows it this schema becomes an old one.
int writeStored(const QString &path)
{
    auto store = Store::open(path, Clock(sample::monday));
    if (!store)
        return 1;
    const auto id = store->createProfile(sample::fullProfile());
    const QDate day(2026, 11, 26);
    return id && store->savePlanItems(*id, day, {sample::fullItem(u"x"_s, day), sample::item(u"y"_s, day)}) ? 0 : 1;
}

} // namespace

/// Stores that older versions wrote, each as a file of its own.
class TestSchemas : public QObject, protected StoreFolder
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void eachIsBroughtUpToDate_data();
    void eachIsBroughtUpToDate();
    void aFailedStepLeavesEach_data() { eachIsBroughtUpToDate_data(); }
    void aFailedStepLeavesEach();
};

void TestSchemas::init()
{
    QVERIFY(begin());
}

void TestSchemas::eachIsBroughtUpToDate_data()
{
    QTest::addColumn<int>("version");
    const int newest = newestVersion(builtInSteps());
    for (int version = 1; version < newest; ++version) {
        QVERIFY2(QFile::exists(storedFile(version)),
                 qPrintable(u"a store of schema %1 is missing: write it with test_store_schemas --write %2 from the "
                            "version before the next step"_s.arg(version)
                                .arg(storedFile(version))));
        QTest::addRow("schema %d", version) << version;
    }
}

void TestSchemas::eachIsBroughtUpToDate()
{
    QFETCH(int, version);
    const QByteArray old = bytesOf(storedFile(version));
    write(at(u"a.db"_s), old);
    {
        const auto store = open(u"a.db"_s);
        QVERIFY2(store.has_value(), store ? "" : qPrintable(toText(store.error())));
        const Profile profile = store->loadProfile(store->profiles()->first().id).value();
        QVERIFY(profile.athlete.name.startsWith(u"Zoë"_s));
        QCOMPARE(profile.athlete.wakes, QTime(6, 45));
        QCOMPARE(profile.runs.size(), 3);
        QCOMPARE(profile.runs.last().distance, Metres(9000));
        QCOMPARE(profile.checkIns.first().painWorst.value_or(0), 8);
        QCOMPARE(profile.logs.size(), 2);
        QCOMPARE(profile.requests.size(), 2);
        QCOMPARE(profile.pinned.first().reason, u"travelling"_s);
    }
    const StoreCounts counts = verifyStore(at(u"a.db"_s)).value();
    QCOMPARE(counts.checkIns, 3);
    QCOMPARE(counts.planItems, 2);
    // The copy from before is the file as it was, and opens as it did.
    const QString kept = u"a.db.before-schema-%1-20261123-063000"_s.arg(version);
    QVERIFY(files().contains(kept));
    const auto copy = Database::look(at(kept), newestVersion(builtInSteps()));
    QVERIFY(copy.has_value());
    QCOMPARE(schemaVersion(*copy).value(), version);
    const QList<Backup> backups = BackupFolder(at(u"a.db"_s)).list();
    QCOMPARE(backups.size(), 1);
    QCOMPARE(backups.first().reason, BackupReason::BeforeMigration);
}

void TestSchemas::aFailedStepLeavesEach()
{
    QFETCH(int, version);
    const QByteArray old = bytesOf(storedFile(version));
    write(at(u"a.db"_s), old);
    QList<SchemaStep> steps = builtInSteps().sliced(0, version);
    steps += SchemaStep{version + 1, u"0099_bad"_s, {u"delete from runs"_s, u"create nonsense"_s}};
    const auto failed = Database::open(at(u"a.db"_s), sample::monday, steps);
    QVERIFY(!failed.has_value());
    QVERIFY(failed.error().where.contains(u"0099_bad"_s));
    QCOMPARE(files(), QStringList{u"a.db"_s});
    const auto database = Database::look(at(u"a.db"_s), version);
    QVERIFY(database.has_value());
    QCOMPARE(schemaVersion(*database).value(), version);
    QCOMPARE(athletes(u"a.db"_s).size(), 1);
    QCOMPARE(verifyStore(at(u"a.db"_s))->runs, 3);
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == u"--write"_s)
        return writeStored(arguments[2]);
    TestSchemas test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_schemas.moc"
