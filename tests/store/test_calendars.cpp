// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/verification.h"
#include "tests/store/store_folder.h"

using namespace stridewell;

namespace {

CalendarEvent told(const QString &item, const QString &uid)
{
    return {.item = ItemId{item},
            .uid = uid,
            .day = QDate(2026, 11, 24),
            .start = sample::monday + hours(20),
            .sequence = 3,
            .changed = sample::monday,
            .cancelled = true,
            .content = u"DTSTART;VALUE=DATE:20261124\nSUMMARY:Easy run \u2013 4 km\\, flat"_s};
}

} // namespace

/// What is stored of calendars: what they were told and where they are kept.
class TestCalendars : public QObject, protected StoreFolder
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(begin()); }
    void remembersEvents();
    void oneUidBelongsToOneAthlete();
    void keepsAFile();
    void goesWithTheProfile();
    void anOlderStoreIsBroughtUpToDate();
    void verifyReadsThem();

private:
    Result<ProfileId> make(Store &store, const QString &name) const
    {
        Profile profile;
        profile.athlete.name = name;
        return store.createProfile(profile);
    }
};

void TestCalendars::remembersEvents()
{
    Store store = open(u"a.db"_s).value();
    const ProfileId id = make(store, u"Anna"_s).value();
    QVERIFY(store.calendarEvents(id)->isEmpty());
    const CalendarEvent first = told(u"1"_s, u"1@a"_s);
    CalendarEvent second = told(u"2"_s, u"2@a"_s);
    second.start.reset();
    second.cancelled = false;
    QVERIFY(store.rememberEvents(id, {first, second}).has_value());
    QCOMPARE(open(u"a.db"_s)->calendarEvents(id).value(), (QList<CalendarEvent>{first, second}));
    second.sequence = 4;
    QVERIFY(store.rememberEvents(id, {second}).has_value());
    QCOMPARE(store.calendarEvents(id).value(), (QList<CalendarEvent>{first, second}));
    QCOMPARE(codeOf(store.rememberEvents(ProfileId{u"nobody"_s}, {first})), ErrorCode::NotFound);
    QCOMPARE(codeOf(store.calendarEvents(ProfileId{u"nobody"_s})), ErrorCode::NotFound);
}

void TestCalendars::oneUidBelongsToOneAthlete()
{
    Store store = open(u"a.db"_s).value();
    const ProfileId anna = make(store, u"Anna"_s).value();
    const ProfileId ben = make(store, u"Ben"_s).value();
    QVERIFY(store.rememberEvents(anna, {told(u"1"_s, u"1@a"_s)}).has_value());
    QCOMPARE(codeOf(store.rememberEvents(ben, {told(u"2"_s, u"2@b"_s), told(u"1"_s, u"1@a"_s)})), ErrorCode::Refused);
    QVERIFY(store.calendarEvents(ben)->isEmpty()); // all or nothing
    QVERIFY(store.rememberEvents(ben, {told(u"1"_s, u"1@b"_s)}).has_value());
}

void TestCalendars::keepsAFile()
{
    Store store = open(u"a.db"_s).value();
    const ProfileId id = make(store, u"Anna"_s).value();
    QCOMPARE(store.keptCalendar(id).value(), KeptCalendar());
    const KeptCalendar kept{u"/srv/calendars/anna.ics"_s,
                            {.wholeDays = true, .alarmMinutes = 30, .showsReasons = true}};
    QVERIFY(store.setKeptCalendar(id, kept).has_value());
    QCOMPARE(open(u"a.db"_s)->keptCalendar(id).value(), kept);
    QVERIFY(store.setKeptCalendar(id, {u"/srv/other"_s, {}}).has_value());
    QCOMPARE(store.keptCalendar(id).value(), (KeptCalendar{u"/srv/other"_s, {}}));
    QVERIFY(store.setKeptCalendar(id, {}).has_value());
    QCOMPARE(store.keptCalendar(id).value(), KeptCalendar());
    QCOMPARE(codeOf(store.setKeptCalendar(ProfileId{u"nobody"_s}, kept)), ErrorCode::NotFound);
}

void TestCalendars::goesWithTheProfile()
{
    Store store = open(u"a.db"_s).value();
    const ProfileId anna = make(store, u"Anna"_s).value();
    QVERIFY(store.rememberEvents(anna, {told(u"1"_s, u"1@a"_s)}).has_value());
    QVERIFY(store.setKeptCalendar(anna, {u"/srv"_s, {}}).has_value());
    QVERIFY(store.deleteProfile(anna).has_value());
    const ProfileId again = make(store, u"Anna"_s).value();
    QVERIFY(store.calendarEvents(again)->isEmpty());
    QVERIFY(store.rememberEvents(again, {told(u"1"_s, u"1@a"_s)}).has_value());
}

/// A file as the fourth schema wrote it.
void TestCalendars::anOlderStoreIsBroughtUpToDate()
{
    {
        const Database database = Database::open(at(u"a.db"_s), sample::monday, builtInSteps().sliced(0, 4)).value();
        QVERIFY(Statement(database, u"insert into profiles (id, changed_ms, name, time_zone, units, week_starts, "
                                    "conditions, medicines, run_days, strength_days, hard_days) values "
                                    "('1', 0, 'Anna', '', 'km', 'mon', '[]', '[]', '[]', '[]', '[]')"_s)
                    .run()
                    .has_value());
    }
    Store store = open(u"a.db"_s).value();
    const ProfileId id = store.profileByName(u"Anna"_s).value();
    QVERIFY(store.calendarEvents(id)->isEmpty());
    QCOMPARE(store.keptCalendar(id).value(), KeptCalendar());
    QVERIFY(store.rememberEvents(id, {told(u"1"_s, u"1@a"_s)}).has_value());
}

void TestCalendars::verifyReadsThem()
{
    {
        Store store = open(u"a.db"_s).value();
        const ProfileId id = make(store, u"Anna"_s).value();
        QVERIFY(store.rememberEvents(id, {told(u"1"_s, u"1@a"_s)}).has_value());
    }
    QVERIFY(verifyStore(at(u"a.db"_s)).has_value());
    runSql(u"a.db"_s, u"update calendar_events set day = 'some day'"_s);
    const auto found = verifyStore(at(u"a.db"_s));
    QCOMPARE(codeOf(found), ErrorCode::StoreDamaged);
    QVERIFY(found.error().where.contains(u"calendar_events"_s));
}

QTEST_GUILESS_MAIN(TestCalendars)
#include "test_calendars.moc"
