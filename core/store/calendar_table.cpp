// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/calendar_table.h"

#include "core/base/words.h"
#include "core/store/table.h"

namespace stridewell {

template <typename Visit, Either<CalendarEvent> Value>
void fields(Visit &visit, Value &event)
{
    visit("item"_L1, event.item);
    visit("uid"_L1, event.uid);
    visit("day"_L1, event.day);
    visit("start_ms"_L1, event.start);
    visit("sequence"_L1, event.sequence);
    visit("changed_ms"_L1, event.changed);
    visit("cancelled"_L1, event.cancelled);
    visit("content"_L1, event.content);
}

template <typename Visit, Either<KeptCalendar> Value>
void fields(Visit &visit, Value &kept)
{
    visit("file"_L1, kept.file);
    visit("whole_days"_L1, kept.choices.wholeDays);
    visit("alarm_minutes"_L1, kept.choices.alarmMinutes);
    visit("shows_reasons"_L1, kept.choices.showsReasons);
}

namespace {

const QString eventTable = u"calendar_events"_s;
const QString keptTable = u"kept_calendars"_s;

} // namespace

Result<QList<CalendarEvent>> calendar_table::load(const Database &database, const ProfileId &profile)
{
    Statement select(database, selectSql(eventTable, columnNames<CalendarEvent>()) +
                                   " where profile_id = ? order by day, item"_L1);
    return readAll<CalendarEvent>(select, eventTable, {profile.value});
}

Result<void> calendar_table::put(Database &database, const ProfileId &profile, const QList<CalendarEvent> &events)
{
    Statement clear(database, u"delete from %1 where profile_id = ? and item = ?"_s.arg(eventTable));
    Statement insert(database, insertSql(eventTable, QStringList{u"profile_id"_s} + columnNames<CalendarEvent>()));
    for (const CalendarEvent &event : events) {
        if (auto done = clear.run({profile.value, event.item.value}); !done)
            return done;
        if (auto done = insert.run(QVariantList{profile.value} + columnValues(event)); !done) {
            if (insert.clashed())
                return failure(ErrorCode::Refused, event.uid, Words::tr("another athlete's calendar has this event"));
            return done;
        }
    }
    return {};
}

Result<KeptCalendar> kept_table::load(const Database &database, const ProfileId &profile)
{
    Statement select(database, selectSql(keptTable, columnNames<KeptCalendar>()) + " where profile_id = ?"_L1);
    return readAll<KeptCalendar>(select, keptTable, {profile.value}).map([](const QList<KeptCalendar> &found) {
        return found.value(0);
    });
}

Result<void> kept_table::replace(Database &database, const ProfileId &profile, const KeptCalendar &kept)
{
    if (auto done = Statement(database, u"delete from %1 where profile_id = ?"_s.arg(keptTable)).run({profile.value});
        !done || kept.file.isEmpty())
        return done;
    Statement insert(database, insertSql(keptTable, QStringList{u"profile_id"_s} + columnNames<KeptCalendar>()));
    return insert.run(QVariantList{profile.value} + columnValues(kept));
}

} // namespace stridewell
