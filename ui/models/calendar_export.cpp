// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/calendar_export.h"

namespace stridewell {

namespace {

CalendarUpdate updateOf(const QList<CalendarEvent> &known, const CalendarOrder &order, const QString &domain)
{
    const QList<CalendarEvent> planned = calendarEvents(order.plan, order.athlete.units, domain, order.choices);
    return updateCalendar(known, planned, order.span, order.plan.madeAt, order.today);
}

/// The domain that the calendar knows the athlete by; a new name does not change it.
QString domainOf(const QList<CalendarEvent> &known, const Athlete &athlete)
{
    return known.isEmpty() ? calendarDomain(athlete) : known.first().uid.section(u'@', -1);
}

} // namespace

Result<CalendarUpdate> calendarUpdate(const Store &store, const CalendarOrder &order)
{
    return store.calendarEvents(order.profile).map([&](const QList<CalendarEvent> &known) {
        return updateOf(known, order, domainOf(known, order.athlete));
    });
}

Result<QByteArray> exportCalendar(Store &store, const CalendarOrder &order)
{
    CalendarUpdate update;
    const auto tell = [&](const QList<CalendarEvent> &known, const QString &domain) {
        update = updateOf(known, order, domain);
        return store.rememberEvents(order.profile, update.toRemember);
    };
    const auto told = store.calendarEvents(order.profile).and_then([&](const QList<CalendarEvent> &known) {
        const auto done = tell(known, domainOf(known, order.athlete));
        if (done || done.error().code != ErrorCode::Refused || !known.isEmpty())
            return done;
        // Somebody who had this name before is known to a calendar by it.
        return tell(known, order.profile.value + ".stridewell"_L1);
    });
    if (!told)
        return tl::unexpected(told.error());
    std::optional<CalendarAlarm> alarm;
    if (order.choices.alarmMinutes) {
        // The hour at which alarms of whole days ring for who never said when the day begins.
        const QTime wakesWhenUnsaid(8, 0);
        alarm = CalendarAlarm{*order.choices.alarmMinutes, order.athlete.wakes.value_or(wakesWhenUnsaid)};
    }
    return writeCalendar(update.events, alarm);
}

} // namespace stridewell
