// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backups.h"
#include "core/store/thinning.h"
#include "core/store/verification.h"

#include "tests/store/store_folder.h"

#include <algorithm>

using namespace stridewell;

namespace {

/// Copies every half hour of `days` days from `first` on, thinned after each one, as the folder does.
QList<Moment> keptAfter(Moment first, int days)
{
    QList<Moment> kept;
    for (int halfHour = 0; halfHour < days * 48; ++halfHour) {
        kept += first + std::chrono::minutes(30 * halfHour);
        QList<Moment> next;
        for (const qsizetype place : keptCopies(kept, Zone()))
            next += kept[place];
        kept = next;
    }
    return kept;
}

QStringList texts(const QList<Moment> &moments)
{
    QStringList all;
    for (const Moment moment : moments)
        all += Zone().toIso(moment).left(16);
    return all;
}

} // namespace

/// Dated copies: when they are made, what stays of them, and what they hold.
class TestBackups : public QObject, protected StoreFolder
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsTheNewestOfEachStretch();
    void thinsAYear();
    void thinsThirtyDaysOfUse();
    void aClockThatWasSetBack();
    void makesWhatIsNew();
    void madeBeforeALoss();
    void tellsWhatItHolds();
    void saysWhatCannotBeWritten();
    void movesToAnotherFolder();
    void restoresAndTakesBack();
    void clearsWhatWasLeftHalf();

private:
    void edit(Store &store, Moment at) const
    {
        CheckIn checkIn;
        checkIn.at = at;
        QVERIFY(store.addCheckIn(store.profiles()->first().id, checkIn).has_value());
    }
};

void TestBackups::init()
{
    QVERIFY(begin());
}

/// Counted by hand: one copy a day at noon from Sunday 1 March 2026 on, 40 of them, to Thursday 9 April.
void TestBackups::keepsTheNewestOfEachStretch()
{
    QList<Moment> made;
    for (int day = 0; day < 40; ++day)
        made += sample::moment(u"2026-03-01T12:00:00Z") + hours(24.0 * day);
    const Thinning thinning{.recent = 2, .days = 3, .weeks = 4, .months = 2};
    QStringList kept;
    for (const qsizetype place : keptCopies(made, Zone(), thinning))
        kept += Zone().day(made[place]).toString(u"MM-dd"_s);
    // Recent 9 and 8 April; days 9, 8, 7; weeks: 9 April (Thursday), then Sundays 5 April, 29 and 22 March; months:
    // 9 April and 31 March.
    QCOMPARE(kept, (QStringList{u"03-22"_s, u"03-29"_s, u"03-31"_s, u"04-05"_s, u"04-07"_s, u"04-08"_s, u"04-09"_s}));
    QVERIFY(keptCopies({}, Zone()).isEmpty());
}

/// Thinned every half hour through 400 days, what stays is what one thinning of all would leave.
void TestBackups::thinsAYear()
{
    const Moment first = sample::moment(u"2025-10-22T00:00:00Z");
    const QList<Moment> kept = keptAfter(first, 400);
    QList<Moment> all;
    for (int halfHour = 0; halfHour < 400 * 48; ++halfHour)
        all += first + std::chrono::minutes(30 * halfHour);
    QList<Moment> atOnce;
    for (const qsizetype place : keptCopies(all, Zone()))
        atOnce += all[place];
    QCOMPARE(texts(kept), texts(atOnce));
    // The last moment is Wednesday 25 November 2026, 23:30. 10 recent, the last of them also the day's, the week's and
    // the month's; 6 more days; 7 more weeks, of which Sunday the 22nd is a day already; 11 more months, of which none
    // ends on a Sunday of these weeks but May, August and so on lie farther back: 10 + 6 + 6 + 11.
    QCOMPARE(kept.size(), 33);
    QCOMPARE(texts(kept).constFirst(), u"2025-12-31T23:30"_s);
    QCOMPARE(texts(kept).constLast(), u"2026-11-25T23:30"_s);
}

/// Real files on a fixed clock: 30 days with an edit every two hours from 8 to 20.
void TestBackups::thinsThirtyDaysOfUse()
{
    makeStore(u"a.db"_s, u"Anna"_s);
    const BackupFolder backups(at(u"a.db"_s));
    const Moment first = sample::moment(u"2026-10-27T08:00:00Z"); // a Tuesday
    int made = 0;
    for (int day = 0; day < 30; ++day) {
        for (int hour = 0; hour < 14; hour += 2) {
            const Moment now = first + hours(24.0 * day + hour);
            Store store = Store::open(at(u"a.db"_s), Clock(now)).value();
            edit(store, now + std::chrono::milliseconds(1));
            for (const int minutes : {0, 10, 20}) {
                const Moment later = now + std::chrono::minutes(minutes);
                if (!backups.isDue(later))
                    continue;
                const auto copy = backups.make(BackupReason::Routine, later, Zone());
                QVERIFY2(copy.has_value(), copy ? "" : qPrintable(toText(copy.error())));
                made += *copy ? 1 : 0;
            }
        }
    }
    QCOMPARE(made, 30 * 7);
    QStringList kept;
    const QList<Backup> all = backups.list();
    for (const Backup &backup : all) {
        kept.prepend(Zone().toIso(backup.made).mid(5, 8));
        QVERIFY(verifyStore(backup.file).has_value());
    }
    // By hand. Recent: the 7 of 25 November and 3 of the 24th. Days: 24, 23, 22, 21, 20, 19 at 20 o'clock (the 24th is
    // there). Weeks: Sundays 22 (there), 15, 8 and 1 November; before them none but this month's. Months: 31 October.
    const QStringList expected{u"10-31T20"_s, u"11-01T20"_s, u"11-08T20"_s, u"11-15T20"_s, u"11-19T20"_s,
                               u"11-20T20"_s, u"11-21T20"_s, u"11-22T20"_s, u"11-23T20"_s, u"11-24T16"_s,
                               u"11-24T18"_s, u"11-24T20"_s, u"11-25T08"_s, u"11-25T10"_s, u"11-25T12"_s,
                               u"11-25T14"_s, u"11-25T16"_s, u"11-25T18"_s, u"11-25T20"_s};
    QCOMPARE(kept, expected);
    // For its owner alone, the folder too.
    const auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(backups.path()) & others));
    QVERIFY(!(QFile::permissions(all.first().file) & others));
}

void TestBackups::aClockThatWasSetBack()
{
    makeStore(u"a.db"_s, u"Anna"_s);
    const BackupFolder backups(at(u"a.db"_s));
    QVERIFY(backups.make(BackupReason::Routine, sample::monday, Zone()).value().has_value());
    QVERIFY(!backups.isDue(sample::monday + std::chrono::minutes(29)));
    QVERIFY(backups.isDue(sample::monday + std::chrono::minutes(30)));
    const Moment yesterday = sample::monday - std::chrono::hours(24);
    QVERIFY(backups.isDue(yesterday));
    Store store = Store::open(at(u"a.db"_s), Clock(yesterday)).value();
    edit(store, yesterday);
    QVERIFY(backups.make(BackupReason::Routine, yesterday, Zone()).value().has_value());
    QVERIFY(!backups.isDue(yesterday));
    QCOMPARE(backups.list().size(), 2);
}

void TestBackups::makesWhatIsNew()
{
    {
        const auto store = open(u"a.db"_s);
        QVERIFY(!BackupFolder(at(u"a.db"_s)).make(BackupReason::Routine, sample::monday, Zone()).value());
    }
    QFile::remove(at(u"a.db"_s));
    makeStore(u"a.db"_s, u"Anna"_s);
    const BackupFolder backups(at(u"a.db"_s));
    const auto made = backups.make(BackupReason::Asked, sample::monday, Zone()).value();
    QVERIFY(made.has_value());
    QCOMPARE(made->file, at(u"backups/a.db.asked-20261123-063000"_s));
    QCOMPARE(backups.list(), QList{*made});
    // Unchanged: nothing to keep.
    QVERIFY(!backups.make(BackupReason::Routine, sample::monday + hours(1), Zone()).value());
    Store store = Store::open(at(u"a.db"_s), Clock(sample::monday + hours(1))).value();
    edit(store, sample::monday + hours(1));
    QVERIFY(backups.make(BackupReason::Routine, sample::monday + hours(1), Zone()).value());
    // What belongs to nobody in particular counts as well.
    QVERIFY(store.saveClinicHead({.name = u"Clinic"_s}).has_value());
    QVERIFY(backups.make(BackupReason::Routine, sample::monday + hours(2), Zone()).value());
    QVERIFY(!backups.make(BackupReason::Routine, sample::monday + hours(3), Zone()).value());
    QVERIFY(store.deleteProfile(store.profiles()->first().id).has_value());
    QVERIFY(!backups.make(BackupReason::Routine, sample::monday + hours(4), Zone()).value());
    QCOMPARE(backups.list().size(), 3);
    // Another store in the same folder has copies of its own.
    QVERIFY(BackupFolder(at(u"b.db"_s)).list().isEmpty());
}

void TestBackups::madeBeforeALoss()
{
    Store store = open(u"a.db"_s).value();
    const BackupFolder backups(at(u"a.db"_s));
    Moment now = sample::monday;
    store.setBeforeLoss([&](BackupReason reason) { QVERIFY(backups.make(reason, now, Zone()).has_value()); });
    const ProfileId id = store.createProfile(sample::fullProfile()).value();
    const Run run = sample::run(u"2026-01-01T06:00:00Z", 5000);
    QVERIFY(store.addRuns(id, {{run, {}, {}}}).has_value());
    QVERIFY(backups.list().isEmpty()); // typed in: undone by hand
    now = now + hours(1);
    QVERIFY(store.addRuns(id, {{sample::run(u"2026-01-02T06:00:00Z", 5000), u"a.fit"_s, {}}}).has_value());
    QCOMPARE(backups.list().size(), 1);
    QCOMPARE(backups.list().constFirst().reason, BackupReason::BeforeImport);
    QCOMPARE(examineBackup(backups.list().constFirst().file)->runs, 4);
    now = now + hours(1);
    QVERIFY(store.deleteProfile(id).has_value());
    QCOMPARE(backups.list().constFirst().reason, BackupReason::BeforeDelete);
    QCOMPARE(examineBackup(backups.list().constFirst().file)->runs, 5);
}

void TestBackups::tellsWhatItHolds()
{
    makeStore(u"a.db"_s, u"Anna"_s);
    const BackupFolder backups(at(u"a.db"_s));
    const QString file = backups.make(BackupReason::Asked, sample::monday, Zone()).value()->file;
    const auto contents = examineBackup(file).value();
    QCOMPARE(contents.profiles.size(), 1);
    QCOMPARE(contents.profiles.first().name, u"Anna"_s);
    QCOMPARE(contents.runs, 3);
    QCOMPARE(contents.lastChange()->ms, sample::monday.ms);
    QCOMPARE(contents.bytes, QFileInfo(file).size());
    write(file, "no store");
    QCOMPARE(codeOf(examineBackup(file)), ErrorCode::StoreUnavailable);
}

void TestBackups::saysWhatCannotBeWritten()
{
    makeStore(u"a.db"_s, u"Anna"_s);
    write(at(u"plain"_s), "x");
    const auto refused =
        BackupFolder(at(u"a.db"_s), at(u"plain/backups"_s)).make(BackupReason::Routine, sample::monday, Zone());
    QCOMPARE(codeOf(refused), ErrorCode::Unwritable);
    QVERIFY(refused.error().where.endsWith(u"plain/backups"_s));
    // A damaged store is not copied over good ones.
    runSql(u"a.db"_s, u"update check_ins set gap = 'perhaps'"_s);
    const BackupFolder backups(at(u"a.db"_s));
    QCOMPARE(codeOf(backups.make(BackupReason::Routine, sample::monday, Zone())), ErrorCode::StoreDamaged);
    QVERIFY(backups.list().isEmpty());
    QVERIFY(QDir(backups.path()).entryList(QDir::Files).isEmpty());
}

void TestBackups::movesToAnotherFolder()
{
    makeStore(u"a.db"_s, u"Anna"_s);
    const BackupFolder backups(at(u"a.db"_s));
    QVERIFY(backups.make(BackupReason::Asked, sample::monday, Zone()).value().has_value());
    const auto moved = backups.moveTo(at(u"deep/er"_s));
    QVERIFY(moved.has_value());
    QVERIFY(backups.list().isEmpty());
    QCOMPARE(moved->list().size(), 1);
    QCOMPARE(moved->list().first().file, at(u"deep/er/a.db.asked-20261123-063000"_s));
    write(at(u"plain"_s), "x");
    QCOMPARE(codeOf(moved->moveTo(at(u"plain/x"_s))), ErrorCode::Unwritable);
    QCOMPARE(moved->list().size(), 1);
}

void TestBackups::restoresAndTakesBack()
{
    makeStore(u"a.db"_s, u"Anna"_s);
    const BackupFolder backups(at(u"a.db"_s));
    const QString copy = backups.make(BackupReason::Asked, sample::monday, Zone()).value()->file;
    Store store = Store::open(at(u"a.db"_s), Clock(sample::monday + hours(1))).value();
    QVERIFY(store.deleteProfile(store.profiles()->first().id).has_value());
    QVERIFY(store
                .createProfile([] {
                    Profile ben = sample::fullProfile();
                    ben.athlete.name = u"Ben"_s;
                    return ben;
                }())
                .has_value());
    // While it is open, and it goes on.
    const auto kept = store.restoreFrom(copy);
    QVERIFY2(kept.has_value(), kept ? "" : qPrintable(toText(kept.error())));
    QCOMPARE(store.profiles()->first().name, u"Anna"_s);
    edit(store, sample::monday + hours(1));
    // What it replaced is in the list and can be put back in turn.
    QCOMPARE(backups.list().constFirst().reason, BackupReason::BeforeRestore);
    QCOMPARE(backups.list().constFirst().file, *kept);
    QVERIFY(store.restoreFrom(*kept).has_value());
    QCOMPARE(store.profiles()->first().name, u"Ben"_s);
    // What is no store changes nothing.
    write(at(u"bad.db"_s), "no store");
    QCOMPARE(codeOf(store.restoreFrom(at(u"bad.db"_s))), ErrorCode::StoreUnavailable);
    QCOMPARE(store.profiles()->first().name, u"Ben"_s);
    edit(store, sample::monday + hours(1));
}

void TestBackups::clearsWhatWasLeftHalf()
{
    makeStore(u"a.db"_s, u"Anna"_s);
    const BackupFolder backups(at(u"a.db"_s));
    QVERIFY(QDir().mkpath(backups.path()));
    const QString half = backups.path() + u"/a.db.routine-20261123-063000.new-0123456789ab"_s;
    write(half, "half");
    const Moment written{QFileInfo(half).lastModified().toMSecsSinceEpoch()};
    QVERIFY(backups.make(BackupReason::Asked, written + std::chrono::minutes(5), Zone()).value().has_value());
    QVERIFY(QFile::exists(half)); // may be in the making
    Store store = Store::open(at(u"a.db"_s), Clock(sample::monday + hours(2))).value();
    edit(store, sample::monday + hours(2));
    QVERIFY(backups.make(BackupReason::Asked, written + std::chrono::hours(2), Zone()).value().has_value());
    QVERIFY(!QFile::exists(half));
    QCOMPARE(backups.list().size(), 2);
}

QTEST_GUILESS_MAIN(TestBackups)
#include "test_backups.moc"
