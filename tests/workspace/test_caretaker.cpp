// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "core/workspace/caretaker.h"

#include "tests/store/store_folder.h"

#include <QSignalSpy>

using namespace stridewell;

namespace {

Result<Plan> emptyPlan(const PlanRequest &request)
{
    Plan plan;
    plan.from = request.from;
    plan.to = request.from.addDays(request.weeks * 7 - 1);
    return plan;
}

} // namespace

/// What happens beside the work.
class TestCaretaker : public QObject, protected StoreFolder
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void makesACopyAtTheStart();
    void copiesBeforeALoss();
    void tellsOnceOfACopyThatFails();
    void findsDamageBeside();
    void showsWhatOthersWrite();

private:
    struct Room
    {
        explicit Room(const QString &path, const QString &backups = {})
            : store(Store::open(path, clock).value()),
              workspace(store, ProtocolSource(std::make_shared<Protocols>()), clock, emptyPlan),
              caretaker(store, workspace, clock, BackupFolder(path, backups))
        {
            QVERIFY(workspace.open(store.profiles()->first().id).has_value());
        }
        Clock clock{sample::monday + hours(1)};
        Store store;
        Workspace workspace;
        Caretaker caretaker;
    };
};

void TestCaretaker::init()
{
    QVERIFY(begin());
    makeStore(u"a.db"_s, u"Anna"_s);
}

void TestCaretaker::makesACopyAtTheStart()
{
    Room room(at(u"a.db"_s));
    QSignalSpy made(&room.caretaker, &Caretaker::backupMade);
    QSignalSpy damaged(&room.caretaker, &Caretaker::damageFound);
    room.caretaker.start();
    QTRY_COMPARE(made.count(), 1);
    QCOMPARE(room.caretaker.backups().list().size(), 1);
    room.caretaker.makeDueBackup(); // not due
    QTest::qWait(100);
    QCOMPARE(room.caretaker.backups().list().size(), 1);
    QCOMPARE(damaged.count(), 0);
}

void TestCaretaker::copiesBeforeALoss()
{
    Room room(at(u"a.db"_s));
    const Run run = sample::run(u"2026-01-02T06:00:00Z", 5000);
    QVERIFY(room.workspace.apply(AddRuns{{{run, u"a.fit"_s, {}}}}).has_value());
    QCOMPARE(room.caretaker.backups().list().first().reason, BackupReason::BeforeImport);
    QCOMPARE(examineBackup(room.caretaker.backups().list().first().file)->runs, 3);
}

void TestCaretaker::tellsOnceOfACopyThatFails()
{
    write(at(u"plain"_s), "x");
    Room room(at(u"a.db"_s), at(u"plain/backups"_s));
    QSignalSpy failed(&room.caretaker, &Caretaker::backupFailed);
    room.caretaker.start();
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(failed.first().first().value<Error>().detail.contains(u"folder"_s));
    room.caretaker.makeDueBackup();
    QTest::qWait(200);
    QCOMPARE(failed.count(), 1);
    // Work goes on without it.
    const Run run = sample::run(u"2026-01-02T06:00:00Z", 5000);
    QVERIFY(room.workspace.apply(AddRuns{{{run, u"a.fit"_s, {}}}}).has_value());
    room.caretaker.setBackups(BackupFolder(at(u"a.db"_s)));
    room.caretaker.makeDueBackup();
    QTRY_COMPARE(room.caretaker.backups().list().size(), 1);
}

void TestCaretaker::findsDamageBeside()
{
    const QByteArray whole = bytesOf(at(u"a.db"_s));
    const qsizetype place = whole.indexOf("line one");
    QVERIFY(place > 0);
    Room room(at(u"a.db"_s));
    QSignalSpy damaged(&room.caretaker, &Caretaker::damageFound);
    QByteArray spoilt = bytesOf(at(u"a.db"_s));
    spoilt.replace(place / 4096 * 4096, 64, QByteArray(64, '\x7f'));
    QFile file(at(u"a.db"_s));
    QVERIFY(file.open(QIODevice::ReadWrite) && file.write(spoilt) == spoilt.size());
    file.close();
    room.caretaker.start();
    QTRY_COMPARE(damaged.count(), 1);
    QCOMPARE(damaged.first().first().value<Error>().code, ErrorCode::StoreDamaged);
}

void TestCaretaker::showsWhatOthersWrite()
{
    Room room(at(u"a.db"_s));
    QSignalSpy changed(&room.workspace, &Workspace::planChanged);
    QSignalSpy lost(&room.caretaker, &Caretaker::storeLost);
    room.caretaker.start();
    Store other = open(u"a.db"_s).value();
    const Run run = sample::run(u"2026-01-02T06:00:00Z", 5000);
    QVERIFY(other.addRuns(other.profiles()->first().id, {{run, u"a.fit"_s, {}}}).has_value());
    QTRY_COMPARE(changed.count(), 1);
    QVERIFY(room.workspace.profile().runs.contains(run));
    QVERIFY(other.deleteProfile(other.profiles()->first().id).has_value());
    QTRY_COMPARE(lost.count(), 1);
}

QTEST_GUILESS_MAIN(TestCaretaker)
#include "test_caretaker.moc"
