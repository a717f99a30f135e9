// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"

#include "tests/store/store_folder.h"

using namespace stridewell;

/// Copies of a store and putting them back.
class TestBackup : public QObject, protected StoreFolder
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void backsUp();
    void backsUpWhatIsOnlyInTheLog();
    void failedBackupLeavesTheOldOne();
    void restores();
    void restoresOverADamagedStore();
    void restoresIntoAnEmptyPlace();
    void refusesToRestore();
};

void TestBackup::init()
{
    QVERIFY(begin());
}

void TestBackup::backsUp()
{
    makeStore(u"a.db"_s, u"Anna"_s);
    write(at(u"out.db"_s), "an older file");
    QVERIFY(backupStore(at(u"a.db"_s), at(u"out.db"_s)).has_value());
    QCOMPARE(files(), (QStringList{u"a.db"_s, u"out.db"_s}));
    QCOMPARE(athletes(u"out.db"_s), QStringList{u"Anna"_s});
    QVERIFY(!(QFile::permissions(at(u"out.db"_s)) & (QFile::ReadGroup | QFile::ReadOther)));
    QCOMPARE(codeOf(backupStore(at(u"a.db"_s), at(u"a.db"_s))), ErrorCode::BadInput);
    QCOMPARE(codeOf(backupStore(at(u"none.db"_s), at(u"new.db"_s))), ErrorCode::StoreUnavailable);
    QCOMPARE(files().size(), 2);
}

void TestBackup::backsUpWhatIsOnlyInTheLog()
{
    Store store = open(u"a.db"_s).value();
    const auto id = store.createProfile(sample::fullProfile()).value();
    QVERIFY(QFile::exists(at(u"a.db-wal"_s)));
    QVERIFY(backupStore(at(u"a.db"_s), at(u"out.db"_s)).has_value());
    QVERIFY(store.deleteProfile(id).has_value());
    QVERIFY(open(u"out.db"_s)->loadProfile(id).value() == sample::fullProfile());
}

void TestBackup::failedBackupLeavesTheOldOne()
{
    makeStore(u"a.db"_s, u"Anna"_s);
    write(at(u"plain"_s), "x");
    QCOMPARE(codeOf(backupStore(at(u"a.db"_s), at(u"plain/out.db"_s))), ErrorCode::Unwritable);
    // A damaged store is not copied over a good backup.
    QVERIFY(backupStore(at(u"a.db"_s), at(u"out.db"_s)).has_value());
    const QByteArray good = bytesOf(at(u"out.db"_s));
    runSql(u"a.db"_s, u"update check_ins set gap = 'perhaps'"_s);
    QCOMPARE(codeOf(backupStore(at(u"a.db"_s), at(u"out.db"_s))), ErrorCode::StoreDamaged);
    QCOMPARE(bytesOf(at(u"out.db"_s)), good);
    // A folder cannot be replaced by a file.
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
    runSql(u"a.db"_s, u"update check_ins set gap = 'yes'"_s);
    QCOMPARE(codeOf(backupStore(at(u"a.db"_s), at(u"folder"_s))), ErrorCode::Unwritable);
    QCOMPARE(files(), (QStringList{u"a.db"_s, u"out.db"_s, u"plain"_s}));
}

void TestBackup::restores()
{
    makeStore(u"a.db"_s, u"Anna"_s);
    makeStore(u"b.db"_s, u"Ben"_s);
    const QByteArray source = bytesOf(at(u"b.db"_s));
    const auto kept = restoreStore(at(u"b.db"_s), at(u"a.db"_s), sample::monday);
    QVERIFY2(kept.has_value(), kept ? "" : qPrintable(toText(kept.error())));
    QCOMPARE(*kept, at(u"a.db.before-restore-20261123-063000"_s));
    QCOMPARE(files(), (QStringList{u"a.db"_s, u"a.db.before-restore-20261123-063000"_s, u"b.db"_s}));
    QCOMPARE(athletes(u"a.db"_s), QStringList{u"Ben"_s});
    QCOMPARE(athletes(u"a.db.before-restore-20261123-063000"_s), QStringList{u"Anna"_s});
    QCOMPARE(bytesOf(at(u"b.db"_s)), source);
    // Twice in the same second: nothing that was kept is lost.
    QCOMPARE(restoreStore(at(u"b.db"_s), at(u"a.db"_s), sample::monday).value(),
             at(u"a.db.before-restore-20261123-063000-2"_s));
    QCOMPARE(athletes(u"a.db.before-restore-20261123-063000"_s), QStringList{u"Anna"_s});
}

void TestBackup::restoresOverADamagedStore()
{
    makeStore(u"b.db"_s, u"Ben"_s);
    write(at(u"a.db"_s), "no store at all");
    write(at(u"a.db-wal"_s), "its log");
    const QString kept = restoreStore(at(u"b.db"_s), at(u"a.db"_s), sample::monday).value();
    QCOMPARE(bytesOf(kept), QByteArray("no store at all"));
    QCOMPARE(athletes(u"a.db"_s), QStringList{u"Ben"_s});
}

void TestBackup::restoresIntoAnEmptyPlace()
{
    makeStore(u"b.db"_s, u"Ben"_s);
    QCOMPARE(restoreStore(at(u"b.db"_s), at(u"a.db"_s), sample::monday).value(), QString());
    QCOMPARE(files(), (QStringList{u"a.db"_s, u"b.db"_s}));
    QCOMPARE(athletes(u"a.db"_s), QStringList{u"Ben"_s});
}

void TestBackup::refusesToRestore()
{
    makeStore(u"a.db"_s, u"Anna"_s);
    makeStore(u"b.db"_s, u"Ben"_s);
    QCOMPARE(codeOf(restoreStore(at(u"a.db"_s), at(u"a.db"_s), sample::monday)), ErrorCode::BadInput);
    QCOMPARE(codeOf(restoreStore(at(u"c.db"_s), at(u"a.db"_s), sample::monday)), ErrorCode::StoreUnavailable);
    runSql(u"b.db"_s, u"update check_ins set gap = 'perhaps'"_s);
    QCOMPARE(codeOf(restoreStore(at(u"b.db"_s), at(u"a.db"_s), sample::monday)), ErrorCode::StoreDamaged);
    runSql(u"b.db"_s, u"update check_ins set gap = 'yes'"_s);
    {
        // Whoever has the store open would go on writing into the file that was put away.
        const Store elsewhere = open(u"a.db"_s).value();
        QCOMPARE(codeOf(restoreStore(at(u"b.db"_s), at(u"a.db"_s), sample::monday)), ErrorCode::StoreUnavailable);
    }
    QCOMPARE(athletes(u"a.db"_s), QStringList{u"Anna"_s});
    QCOMPARE(files(), (QStringList{u"a.db"_s, u"b.db"_s}));
}

QTEST_GUILESS_MAIN(TestBackup)
#include "test_backup.moc"
