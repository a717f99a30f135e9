// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/verification.h"

#include "tests/store/store_folder.h"

#include <algorithm>

using namespace stridewell;

namespace {

PatientSummary fullSummary()
{
    PatientDays days(QDate(2026, 11, 20), {});
    days.add({2, 1, 3});
    days.add({0, 0, {}});
    return {.looks = TriageClass::Strain,
            .side = Side::Left,
            .stage = Stage::Strengthen,
            .lastCheckIn = sample::moment(u"2026-11-22T20:00:00Z"),
            .referralDue = QDate(2026, 11, 24),
            .recheckDue = QDate(2026, 11, 25),
            .days = days};
}

RosterEntry entryNamed(const Store &store, const QString &name)
{
    const QList<RosterEntry> all = store.roster().value();
    const auto it = std::ranges::find(all, name, &RosterEntry::name);
    return it == all.end() ? RosterEntry() : *it;
}

} // namespace

/// What a clinic keeps beside the profiles: files, summaries, its own head.
class TestClinic : public QObject, protected StoreFolder
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(begin()); }
    void fileIsKeptApart();
    void rosterHoldsEverybody();
    void rosterIsReadInTurns();
    void thoseWhoCannotWaitAreFoundAlone();
    void everyOtherWriteMakesASummaryStale();
    void newestChangesComeFirst();
    void headIsOne();
    void olderStoreGetsItsPatients();
    void verifyReadsThem();

private:
    ProfileId add(Store &store, const QString &name) const
    {
        Profile profile = sample::fullProfile();
        profile.athlete.name = name;
        return store.createProfile(profile).value();
    }
};

void TestClinic::fileIsKeptApart()
{
    Store store = open(u"a.db"_s).value();
    const ProfileId id = add(store, u"P-0031"_s);
    QVERIFY(store.clinicFile(id).value() == ClinicFile());
    const ClinicFile file{true, QDate(2026, 12, 14), u"Afraid of sprinting;\nrace on 14 Feb"_s};
    QVERIFY(store.saveClinicFile(id, file).has_value());
    QVERIFY(store.clinicFile(id).value() == file);
    QVERIFY(store.saveClinicFile(id, {false, {}, {}}).has_value());
    QVERIFY(store.clinicFile(id).value() == ClinicFile());
    QCOMPARE(codeOf(store.saveClinicFile(ProfileId{u"nobody"_s}, file)), ErrorCode::NotFound);
    QCOMPARE(codeOf(store.clinicFile(ProfileId{u"nobody"_s})), ErrorCode::NotFound);
    // It goes with the patient: a new one of that name starts empty.
    QVERIFY(store.saveClinicFile(id, file).has_value());
    QVERIFY(store.deleteProfile(id).has_value());
    QVERIFY(entryNamed(store, u"P-0031"_s).id.isEmpty());
    QVERIFY(store.clinicFile(add(store, u"P-0031"_s)).value() == ClinicFile());
}

void TestClinic::rosterHoldsEverybody()
{
    Store store = open(u"a.db"_s).value();
    const ProfileId first = add(store, u"P-0001"_s);
    add(store, u"P-0002"_s);
    QVERIFY(store.saveSummary(first, fullSummary()).has_value());
    QVERIFY(store.saveClinicFile(first, {false, QDate(2026, 12, 1), u"note"_s}).has_value());
    QCOMPARE(store.roster()->size(), 2);
    const RosterEntry known = entryNamed(store, u"P-0001"_s);
    QCOMPARE(known.id, first);
    QCOMPARE(known.born, std::optional(QDate(1986, 5, 4)));
    QVERIFY(known.summary == fullSummary());
    QVERIFY((known.file == ClinicFile{false, QDate(2026, 12, 1), u"note"_s}));
    QVERIFY(!known.stale);
    const RosterEntry fresh = entryNamed(store, u"P-0002"_s);
    QVERIFY(fresh.summary == PatientSummary());
    QVERIFY(fresh.file == ClinicFile());
    QVERIFY(fresh.stale);
    QCOMPARE(codeOf(store.saveSummary(ProfileId{u"nobody"_s}, {})), ErrorCode::NotFound);
}

void TestClinic::rosterIsReadInTurns()
{
    Store store = open(u"a.db"_s).value();
    for (int i = 0; i < 7; ++i)
        add(store, u"P-%1"_s.arg(i));
    const QList<RosterEntry> all = store.roster().value();
    QCOMPARE(all.size(), 7);
    QList<RosterEntry> turns;
    for (const int expected : {3, 3, 1, 0}) {
        const QList<RosterEntry> turn = store.roster(turns.isEmpty() ? ProfileId() : turns.last().id, 3).value();
        QCOMPARE(turn.size(), expected);
        turns += turn;
    }
    QVERIFY(turns == all);
    QVERIFY(store.rosterEntry(all[4].id).value() == all[4]);
    QCOMPARE(codeOf(store.rosterEntry(ProfileId{u"nobody"_s})), ErrorCode::NotFound);
}

void TestClinic::thoseWhoCannotWaitAreFoundAlone()
{
    Store store = open(u"a.db"_s).value();
    const QDate today(2026, 11, 24);
    const auto addWith = [&](const QString &name, const PatientSummary &summary, std::optional<QDate> review = {}) {
        const ProfileId id = add(store, name);
        QVERIFY(store.saveSummary(id, summary).has_value());
        if (review)
            QVERIFY(store.saveClinicFile(id, {.nextReview = review}).has_value());
    };
    add(store, u"new"_s);
    addWith(u"calm"_s, {.looks = TriageClass::Strain, .recheckDue = today.addDays(1)}, today.addDays(1));
    addWith(u"visit"_s, {.referralDue = today.addDays(-40)});
    addWith(u"check-in"_s, {.recheckDue = today});
    addWith(u"review"_s, {}, today);
    addWith(u"urgent"_s, {.looks = TriageClass::Urgent});
    addWith(u"emergency"_s, {.looks = TriageClass::Emergency});
    QStringList names;
    const QList<RosterEntry> due = store.rosterDue(today).value();
    for (const RosterEntry &entry : due)
        names += entry.name;
    names.sort();
    QCOMPARE(names, (QStringList{u"check-in"_s, u"emergency"_s, u"review"_s, u"urgent"_s, u"visit"_s}));
}

void TestClinic::everyOtherWriteMakesASummaryStale()
{
    Store store = open(u"a.db"_s).value();
    const ProfileId id = add(store, u"Anna"_s);
    const QList<std::function<Result<void>()>> writes{
        [&] {
            return store.addRuns(id, {{sample::run(u"2026-11-01T06:00:00Z", 5000), {}, {}}}).map([](int) {});
        },
        [&] { return store.addCheckIn(id, CheckIn{.at = sample::monday}); },
        [&] { return store.removeCheckIn(id, sample::monday); },
        [&] { return store.setLog(id, Log{.item = ItemId{u"x"_s}, .at = sample::monday}); },
        [&] { return store.setPins(id, {}); },
        [&] { return store.saveAthlete(id, sample::fullProfile().athlete); },
    };
    for (const auto &write : writes) {
        QVERIFY(store.saveSummary(id, fullSummary()).has_value());
        QVERIFY(!store.roster()->first().stale);
        QVERIFY(write().has_value());
        QVERIFY(store.roster()->first().stale);
        QVERIFY(store.roster()->first().summary == fullSummary());
    }
    QVERIFY(store.saveSummary(id, fullSummary()).has_value());
    QVERIFY(store.saveClinicFile(id, {false, {}, u"note"_s}).has_value());
    QVERIFY(!store.roster()->first().stale);
}

void TestClinic::newestChangesComeFirst()
{
    const auto at = [this](const char *iso) {
        return Store::open(this->at(u"a.db"_s), Clock(sample::moment(QString::fromLatin1(iso)))).value();
    };
    ProfileId anna;
    {
        Store store = at("2026-11-01T08:00:00Z");
        anna = add(store, u"Anna"_s);
    }
    {
        Store store = at("2026-11-02T08:00:00Z");
        add(store, u"Ben"_s);
        const ProfileId gone = add(store, u"Cleo"_s);
        QVERIFY(store.saveClinicFile(gone, {true, {}, {}}).has_value());
    }
    Store store = at("2026-11-03T08:00:00Z");
    const auto names = [&store](int most) {
        QStringList all;
        const QList<ProfileInfo> recent = store.recentProfiles(most).value();
        for (const ProfileInfo &info : recent)
            all += info.name;
        return all;
    };
    QCOMPARE(names(5), (QStringList{u"Ben"_s, u"Anna"_s}));
    QCOMPARE(names(1), QStringList{u"Ben"_s});
    QVERIFY(store.setPins(anna, {}).has_value());
    QCOMPARE(names(5), (QStringList{u"Anna"_s, u"Ben"_s}));
}

void TestClinic::headIsOne()
{
    Store store = open(u"a.db"_s).value();
    QVERIFY(store.clinicHead()->isEmpty());
    const ClinicHead head{u"Clinic by the river"_s, u"Street 1, town"_s, u"000 000"_s, QByteArray("\x89PNG\0x", 6)};
    QVERIFY(store.saveClinicHead({u"Before"_s, {}, {}, {}}).has_value());
    QVERIFY(store.saveClinicHead(head).has_value());
    QVERIFY(store.clinicHead().value() == head);
}

/// A file as the version before patients wrote it.
void TestClinic::olderStoreGetsItsPatients()
{
    {
        Database database = Database::open(at(u"a.db"_s), sample::monday, builtInSteps().sliced(0, 2)).value();
        for (const QString &sql :
             {u"insert into profiles (id, changed_ms, name, time_zone, units, week_starts, conditions, medicines, "
              "run_days, strength_days, hard_days) values ('1', 0, 'Anna', '', 'km', 'mon', '[]', '[]', '[]', '[]', "
              "'[]'), ('2', 0, 'Ben', '', 'km', 'mon', '[]', '[]', '[]', '[]', '[]')"_s,
              u"insert into check_ins (profile_id, at_ms, feel, gates) values ('1', 1000, '[]', '[]'), "
              "('1', 7000, '[]', '[]')"_s}) {
            const auto done = Statement(database, sql).run();
            QVERIFY2(done.has_value(), done ? "" : qPrintable(toText(done.error())));
        }
    }
    const Store store = open(u"a.db"_s).value();
    QCOMPARE(entryNamed(store, u"Anna"_s).summary.lastCheckIn, std::optional(Moment{7000}));
    QVERIFY(!entryNamed(store, u"Ben"_s).summary.lastCheckIn);
    const QList<RosterEntry> all = store.roster().value();
    QCOMPARE(all.size(), 2);
    for (const RosterEntry &entry : all) {
        QVERIFY(entry.stale);
        QVERIFY(entry.file == ClinicFile());
    }
    QVERIFY(store.clinicHead()->isEmpty());
}

void TestClinic::verifyReadsThem()
{
    {
        Store store = open(u"a.db"_s).value();
        const ProfileId id = add(store, u"Anna"_s);
        QVERIFY(store.saveSummary(id, fullSummary()).has_value());
        QVERIFY(store.saveClinicFile(id, {false, QDate(2026, 12, 1), {}}).has_value());
    }
    QVERIFY(verifyStore(at(u"a.db"_s)).has_value());
    runSql(u"a.db"_s, u"update patient_summaries set stage = 'sprinting'"_s);
    QCOMPARE(codeOf(verifyStore(at(u"a.db"_s))), ErrorCode::StoreDamaged);
    runSql(u"a.db"_s, u"update patient_summaries set stage = null"_s);
    runSql(u"a.db"_s, u"update clinic_files set next_review = 'soon'"_s);
    QCOMPARE(codeOf(verifyStore(at(u"a.db"_s))), ErrorCode::StoreDamaged);
}

QTEST_MAIN(TestClinic)
#include "test_clinic.moc"
