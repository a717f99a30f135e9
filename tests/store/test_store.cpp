// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"
#include "core/store/verification.h"

#include "tests/store/sample.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace stridewell;

/// Values in, values out, through the public door of the store.
class TestStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keepsAProfile();
    void keepsAnEmptyProfile();
    void writesKeysAndUnits();
    void namesAreUnique();
    void listsProfiles();
    void savesTheAthlete();
    void addsRunsOnce();
    void keepsTheLogOfImports();
    void checkInsComeAndGo();
    void logsAreOnePerItem();
    void wishesAreReplaced();
    void refusesValuesOutsideTheirLimits();
    void keepsAnItem();
    void neverRewritesThePast();
    void logsMoveTheStateOfItems();
    void deletesAllOfAProfile();
    void profilesAreApart();
    void unknownProfileIsNotFound();
    void togetherIsAllOrNothing();
    void outlivesAnotherOpening();

private:
    Store open(Moment now = sample::monday) { return Store::open(m_folder->filePath(u"a.db"_s), Clock(now)).value(); }
    ProfileId anna(Store &store)
    {
        Profile profile;
        profile.athlete.name = u"Anna"_s;
        return store.createProfile(profile).value();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestStore::cleanup()
{
    m_folder.reset();
}

void TestStore::keepsAProfile()
{
    Store store = open();
    const Profile profile = sample::fullProfile();
    const auto id = store.createProfile(profile);
    QVERIFY2(id.has_value(), id ? "" : qPrintable(toText(id.error())));
    const auto loaded = store.loadProfile(*id);
    QVERIFY2(loaded.has_value(), loaded ? "" : qPrintable(toText(loaded.error())));
    QVERIFY(loaded->athlete == profile.athlete);
    QVERIFY(loaded->runs == profile.runs);
    QVERIFY(loaded->checkIns == profile.checkIns);
    QVERIFY(loaded->logs == profile.logs);
    QVERIFY(loaded->requests == profile.requests);
    QVERIFY(loaded->pinned == profile.pinned);
}

void TestStore::keepsAnEmptyProfile()
{
    Store store = open();
    Profile profile;
    profile.athlete.name = u"A"_s;
    const auto id = store.createProfile(profile).value();
    QVERIFY(store.loadProfile(id).value() == profile);
}

void TestStore::writesKeysAndUnits()
{
    const QString path = m_folder->filePath(u"a.db"_s);
    {
        Store store = open();
        QVERIFY(store.createProfile(sample::fullProfile()).has_value());
    }
    {
        QSqlDatabase raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
        raw.setDatabaseName(path);
        QVERIFY(raw.open());
        const auto one = [&](const QString &sql) {
            QSqlQuery query(sql, raw);
            return query.next() ? query.value(0) : QVariant();
        };
        QCOMPARE(one(u"select week_starts from profiles"_s).toString(), u"sun"_s);
        QCOMPARE(one(u"select conditions from profiles"_s).toString(), u"[\"raynaud\",\"nerve_disease\"]"_s);
        QCOMPARE(one(u"select thomas_tight from profiles"_s).toString(), u"right"_s);
        // 2026-11-22T18:10:00Z, from GNU date.
        QCOMPARE(one(u"select started_ms from check_ins where started_ms is not null"_s).toLongLong(),
                 qint64(1'795'371'000'000));
        QCOMPARE(one(u"select walking from check_ins where walking is not null"_s).toString(), u"limp_over_24h"_s);
        QCOMPARE(one(u"select bladder_or_bowel_change from check_ins order by at_ms"_s).toString(), u"unsure"_s);
        QCOMPARE(one(u"select moving_s from runs where moving_s is not null"_s).toDouble(), 2640.5);
        QCOMPARE(one(u"select type from runs where type is not null"_s).toString(), u"walk_run"_s);
        QCOMPARE(one(u"select day from run_requests where type = 'long'"_s).toString(), u"2026-12-06"_s);
    }
    QSqlDatabase::removeDatabase(u"raw"_s);
}

void TestStore::namesAreUnique()
{
    Store store = open();
    anna(store);
    Profile second;
    second.athlete.name = u"Anna"_s;
    second.runs = {sample::run(u"2026-11-20T18:00:00Z", 5000)};
    const auto refused = store.createProfile(second);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::Refused);
    QVERIFY(refused.error().detail.contains(u"Anna"_s));
    QCOMPARE(store.profiles()->size(), 1);

    second.athlete.name = u"Ben"_s;
    const auto ben = store.createProfile(second).value();
    Athlete renamed = second.athlete;
    renamed.name = u"Anna"_s;
    QCOMPARE(store.saveAthlete(ben, renamed).error().code, ErrorCode::Refused);
    QCOMPARE(store.loadProfile(ben)->athlete.name, u"Ben"_s);

    second.athlete.name.clear();
    QCOMPARE(store.createProfile(second).error().where, u"athlete.name"_s);
}

void TestStore::listsProfiles()
{
    ProfileId id;
    {
        Store store = open();
        id = anna(store);
        QCOMPARE(store.profileByName(u"Anna"_s).value(), id);
        QCOMPARE(store.profileByName(u"anna"_s).error().code, ErrorCode::NotFound);
        const ProfileInfo expected{id, u"Anna"_s, sample::monday};
        QVERIFY(store.profiles().value() == QList<ProfileInfo>{expected});
    }
    {
        Store later = open(sample::monday + hours(2));
        QVERIFY(later.savePlanItems(id, QDate(2026, 11, 23), {}).has_value());
        QCOMPARE(later.profiles()->first().lastChange.ms, sample::monday.ms);
    }
    Store later = open(sample::monday + hours(1));
    QVERIFY(later.setPins(id, {}).has_value());
    QCOMPARE(later.profiles()->first().lastChange.ms, (sample::monday + hours(1)).ms);
}

void TestStore::savesTheAthlete()
{
    Store store = open();
    const ProfileId id = anna(store);
    Athlete athlete = sample::fullProfile().athlete;
    QVERIFY(store.saveAthlete(id, athlete).has_value());
    QVERIFY(store.loadProfile(id)->athlete == athlete);
    athlete.born.reset();
    athlete.conditions.clear();
    athlete.bridgeReps.reset();
    QVERIFY(store.saveAthlete(id, athlete).has_value());
    QVERIFY(store.loadProfile(id)->athlete == athlete);
}

void TestStore::addsRunsOnce()
{
    Store store = open();
    const ProfileId id = anna(store);
    const Run early = sample::run(u"2026-11-01T07:00:00Z", 5000);
    const Run late = sample::run(u"2026-11-02T07:00:00Z", 5000);
    const Run sameStart = sample::run(u"2026-11-02T07:00:00Z", 5000.5);
    QCOMPARE(store.addRuns(id, {{late, u"strava"_s, u"77"_s}, {early, {}, {}}, {late, {}, {}}}).value(), 2);
    Run again = late;
    again.pain = 5;
    QCOMPARE(store.addRuns(id, {{again, {}, {}}, {sameStart, {}, {}}}).value(), 1);
    QVERIFY((store.loadProfile(id)->runs == QList<Run>{early, late, sameStart}));
    QVERIFY((store.loadRuns(id)->at(1) == SourcedRun{late, u"strava"_s, u"77"_s}));
    QVERIFY(store.removeRuns(id, {late, late}).has_value());
    QVERIFY((store.loadProfile(id)->runs == QList<Run>{early, sameStart}));
}

void TestStore::keepsTheLogOfImports()
{
    Store store = open();
    const ProfileId id = anna(store);
    const auto file = [](Moment at, const QString &name) { return ImportedFile{at, name, u"00ff"_s, 5, 4, 3, 2, 1}; };
    const DeclinedRun declined{sample::monday, Metres(5'000), Seconds(1'500), {}};
    const ImportNote first{{file(sample::monday, u"b.fit"_s), file(sample::monday, u"a.fit"_s)}, {declined}};
    const Moment later = sample::monday + hours(1);
    const ImportNote second{{file(later, u"c.csv"_s)}, {declined}};
    QVERIFY(store.noteImport(id, first).has_value());
    QVERIFY(store.noteImport(id, second).has_value());
    QCOMPARE(store.importedFiles(id).value(), second.files + first.files);
    QCOMPARE(store.declinedRuns(id).value(), first.declined);
    // A clock that stands still gives two imports one moment.
    const ImportNote together{{file(later, u"d.csv"_s)}, {}};
    QVERIFY(store.noteImport(id, together).has_value());
    QCOMPARE(store.importedFiles(id).value(), second.files + together.files + first.files);
    QVERIFY(store.forgetImport(id, together).has_value());
    QVERIFY(store.forgetImport(id, first).has_value());
    QCOMPARE(store.importedFiles(id).value(), second.files);
    QVERIFY(store.declinedRuns(id)->isEmpty());
    QVERIFY(store.deleteProfile(id).has_value());
    QVERIFY(store.importedFiles(id)->isEmpty());
}

void TestStore::checkInsComeAndGo()
{
    Store store = open();
    const ProfileId id = anna(store);
    const QList<CheckIn> samples = sample::fullProfile().checkIns;
    // Said later, of an earlier moment: the list goes by the moment.
    QVERIFY(store.addCheckIn(id, samples[1]).has_value());
    QVERIFY(store.addCheckIn(id, samples[0]).has_value());
    QVERIFY(store.loadProfile(id)->checkIns == samples.first(2));
    CheckIn sameMoment = samples[1];
    sameMoment.painNow = 7;
    QCOMPARE(store.addCheckIn(id, sameMoment).error().code, ErrorCode::Refused);
    QVERIFY(store.removeCheckIn(id, samples[1].at).has_value());
    QVERIFY(store.loadProfile(id)->checkIns == samples.first(1));
    QCOMPARE(store.removeCheckIn(id, samples[1].at).error().code, ErrorCode::NotFound);
    CheckIn impossible = samples[0];
    impossible.at = samples[2].at;
    impossible.painNow = 11;
    QCOMPARE(store.addCheckIn(id, impossible).error().where, u"pain_now"_s);
    QVERIFY(store.loadProfile(id)->checkIns == samples.first(1));
}

void TestStore::logsAreOnePerItem()
{
    Store store = open();
    const ProfileId id = anna(store);
    Log log = sample::fullProfile().logs.first();
    QVERIFY(store.setLog(id, log).has_value());
    log.state = LogState::Done;
    log.sets.clear();
    log.pain.reset();
    QVERIFY(store.setLog(id, log).has_value());
    QVERIFY(store.loadProfile(id)->logs == QList<Log>{log});
    QVERIFY(store.removeLog(id, log.item).has_value());
    QVERIFY(store.loadProfile(id)->logs.isEmpty());
    QCOMPARE(store.removeLog(id, log.item).error().code, ErrorCode::NotFound);

    Profile doubled;
    doubled.athlete.name = u"Ben"_s;
    doubled.logs = {log, log};
    QCOMPARE(store.createProfile(doubled).error().where, u"logs[1].item"_s);
}

void TestStore::wishesAreReplaced()
{
    Store store = open();
    const ProfileId id = anna(store);
    const Profile profile = sample::fullProfile();
    QVERIFY(store.setRequests(id, profile.requests).has_value());
    QVERIFY(store.setPins(id, profile.pinned).has_value());
    QVERIFY(store.loadProfile(id)->requests == profile.requests);
    QVERIFY(store.loadProfile(id)->pinned == profile.pinned);
    QVERIFY(store.setRequests(id, profile.requests.last(1)).has_value());
    QVERIFY(store.setPins(id, {}).has_value());
    QVERIFY(store.loadProfile(id)->requests == profile.requests.last(1));
    QVERIFY(store.loadProfile(id)->pinned.isEmpty());
}

void TestStore::refusesValuesOutsideTheirLimits()
{
    Store store = open();
    const ProfileId id = anna(store);
    const Profile before = store.loadProfile(id).value();
    Athlete athlete = before.athlete;
    athlete.timeZone = u"Europe/Madridd"_s;
    QCOMPARE(store.saveAthlete(id, athlete).error().where, u"athlete.time_zone"_s);
    const SourcedRun right{sample::run(u"2026-11-01T07:00:00Z", 5000), {}, {}};
    QCOMPARE(store.addRuns(id, {right, {sample::run(u"2026-11-02T07:00:00Z", 0), {}, {}}}).error().where,
             u"runs[1].distance_m"_s);
    QCOMPARE(store.setLog(id, Log{}).error().where, u"item"_s);
    QCOMPARE(store.setRequests(id, {RunRequest{}}).error().where, u"requests[0].day"_s);
    QCOMPARE(store.setPins(id, {{ItemId{u"a"_s}, QDate(2026, 11, 26), {}}, Pin{}}).error().where, u"pinned[1].item"_s);
    QCOMPARE(store.savePlanItems(id, QDate(2026, 11, 23), {sample::item({}, QDate(2026, 11, 23))}).error().where,
             m_folder->filePath(u"a.db"_s));
    Profile profile = sample::fullProfile();
    profile.checkIns[2].at = profile.checkIns[1].at;
    QCOMPARE(store.createProfile(profile).error().where, u"check_ins[2].at"_s);
    QVERIFY(store.loadProfile(id).value() == before);
    QCOMPARE(store.profiles()->size(), 1);
}

void TestStore::keepsAnItem()
{
    Store store = open();
    const ProfileId id = anna(store);
    const QDate day(2026, 11, 26);
    Item unplanned = sample::item(u"z"_s, day.addDays(1));
    unplanned.plannedDay = {};
    const QList<Item> items{sample::fullItem(u"x"_s, day), unplanned};
    QVERIFY(store.savePlanItems(id, day, items).has_value());
    QVERIFY(store.loadPlanItems(id, day, day.addDays(1)).value() == items);
    QVERIFY(store.loadPlanItems(id, day.addDays(1), day.addDays(9)).value() == items.last(1));
    QVERIFY(store.loadPlanItems(id, day.addDays(-9), day.addDays(-1))->isEmpty());
}

void TestStore::neverRewritesThePast()
{
    Store store = open();
    const ProfileId id = anna(store);
    const QDate today(2026, 11, 23);
    const Item past = sample::item(u"past"_s, today.addDays(-1));
    Item done = sample::item(u"done"_s, today);
    done.state = ItemState::Done;
    const Item open = sample::item(u"open"_s, today.addDays(1));
    QVERIFY(store.savePlanItems(id, today.addDays(-1), {past, done, open}).has_value());

    Item rewrittenPast = past;
    rewrittenPast.day = today.addDays(3);
    Item rewrittenDone = done;
    rewrittenDone.state = ItemState::Planned;
    rewrittenDone.title = u"other"_s;
    Item changed = open;
    changed.title = u"changed"_s;
    const Item late = sample::item(u"late"_s, today.addDays(-2));
    QVERIFY(store.savePlanItems(id, today, {late, rewrittenPast, rewrittenDone, changed}).has_value());
    QVERIFY((store.loadPlanItems(id, today.addDays(-9), today.addDays(9)).value() == QList<Item>{past, done, changed}));

    QVERIFY(store.savePlanItems(id, today, {}).has_value());
    QVERIFY((store.loadPlanItems(id, today.addDays(-9), today.addDays(9)).value() == QList<Item>{past, done}));
}

void TestStore::logsMoveTheStateOfItems()
{
    Store store = open();
    const ProfileId id = anna(store);
    const QDate today(2026, 11, 23);
    QVERIFY(store.savePlanItems(id, today, {sample::item(u"item-1"_s, today), sample::item(u"other"_s, today)}));
    QVERIFY(store.setLog(id, sample::fullProfile().logs.first()).has_value());
    const auto states = [&] {
        const QList<Item> items = store.loadPlanItems(id, today, today).value();
        return QList<ItemState>{items[0].state, items[1].state};
    };
    QVERIFY((states() == QList{ItemState::Partly, ItemState::Planned}));
    QVERIFY(store.removeLog(id, ItemId{u"item-1"_s}).has_value());
    QVERIFY((states() == QList{ItemState::Planned, ItemState::Planned}));
}

void TestStore::deletesAllOfAProfile()
{
    const QDate today(2026, 11, 23);
    {
        Store store = open();
        const auto id = store.createProfile(sample::fullProfile()).value();
        QVERIFY(store.savePlanItems(id, today, {sample::item(u"x"_s, today)}).has_value());
        const ProfileId other = anna(store);
        QVERIFY(store.deleteProfile(id).has_value());
        QCOMPARE(store.loadProfile(id).error().code, ErrorCode::NotFound);
        QVERIFY(store.loadRuns(id)->isEmpty());
        QVERIFY(store.loadPlanItems(id, today, today)->isEmpty());
        QVERIFY(store.loadProfile(other).has_value());
    }
    StoreCounts onlyAnna;
    onlyAnna.profiles = 1;
    QVERIFY(verifyStore(m_folder->filePath(u"a.db"_s)).value() == onlyAnna);
}

void TestStore::profilesAreApart()
{
    Store store = open();
    const QDate today(2026, 11, 23);
    Profile profile = sample::fullProfile();
    const auto first = store.createProfile(profile).value();
    profile.athlete.name = u"Ben"_s;
    const auto second = store.createProfile(profile).value();
    QVERIFY(store.savePlanItems(first, today, {sample::item(u"x"_s, today)}).has_value());
    QVERIFY(store.savePlanItems(second, today, {sample::item(u"x"_s, today)}).has_value());
    QVERIFY(store.removeRuns(first, profile.runs).has_value());
    QVERIFY(store.removeCheckIn(first, profile.checkIns.first().at).has_value());
    QVERIFY(store.removeLog(first, profile.logs.first().item).has_value());
    QVERIFY(store.savePlanItems(first, today, {}).has_value());
    QVERIFY(store.loadProfile(second).value() == profile);
    QCOMPARE(store.loadPlanItems(second, today, today)->size(), 1);
}

void TestStore::unknownProfileIsNotFound()
{
    Store store = open();
    const ProfileId nobody{u"nobody"_s};
    QCOMPARE(store.addCheckIn(nobody, {}).error().code, ErrorCode::NotFound);
    QCOMPARE(store.addRuns(nobody, {}).error().code, ErrorCode::NotFound);
    QCOMPARE(store.savePlanItems(nobody, QDate(2026, 11, 23), {}).error().code, ErrorCode::NotFound);
    QCOMPARE(store.deleteProfile(nobody).error().code, ErrorCode::NotFound);
    QCOMPARE(store.saveAthlete(nobody, sample::fullProfile().athlete).error().code, ErrorCode::NotFound);
}

void TestStore::togetherIsAllOrNothing()
{
    Store store = open();
    const ProfileId id = anna(store);
    const QList<CheckIn> checkIns = sample::fullProfile().checkIns;
    const auto failed = store.together([&]() -> Result<void> {
        if (auto added = store.addCheckIn(id, checkIns[0]); !added)
            return added;
        return failure(ErrorCode::Refused, {}, u"no"_s);
    });
    QCOMPARE(failed.error().detail, u"no"_s);
    QVERIFY(store.loadProfile(id)->checkIns.isEmpty());

    // A failed part dooms the whole, even where the caller overlooks it.
    const auto overlooked = store.together([&]() -> Result<void> {
        if (auto added = store.addCheckIn(id, checkIns[0]); !added)
            return added;
        const auto missing = store.removeCheckIn(id, checkIns[2].at);
        return missing ? Result<void>(failure(ErrorCode::Internal, {}, u"removed nothing"_s)) : Result<void>();
    });
    QVERIFY(!overlooked.has_value());
    QVERIFY(store.loadProfile(id)->checkIns.isEmpty());

    QVERIFY(store.together([&] { return store.addCheckIn(id, checkIns[0]); }).has_value());
    QVERIFY(store.loadProfile(id)->checkIns == checkIns.first(1));
}

void TestStore::outlivesAnotherOpening()
{
    const Profile profile = sample::fullProfile();
    {
        Store store = open();
        QVERIFY(store.createProfile(profile).has_value());
    }
    Store store = open();
    QVERIFY(store.loadProfile(store.profileByName(profile.athlete.name).value()).value() == profile);
}

QTEST_GUILESS_MAIN(TestStore)
#include "test_store.moc"
