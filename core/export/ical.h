// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/athlete.h"
#include "core/model/calendar.h"
#include "core/model/plan.h"

#include <QByteArray>
#include <QList>
#include <QTime>

namespace stridewell {

/// What stands behind the item's id in the UIDs of an athlete's events. The same items stand in everybody's plan with
/// the same ids; the name, unreadable, tells athletes apart.
QString calendarDomain(const Athlete &athlete);

/// The items of a plan as events that no calendar has yet: UID is the item's id at `domain`, so that a moved item
/// moves its event. An item with a clock time is in UTC, one without lasts the whole day and blocks no time. A
/// skipped item is cancelled. Unless the choices say so neither title nor description tells what is suspected or why,
/// since calendars are shared: they hold what to do and when to stop.
QList<CalendarEvent> calendarEvents(const Plan &plan, Units units, const QString &domain,
                                    const CalendarChoices &choices = {});

/// When alarms ring: so long before what has a clock time; what lasts the whole day, at `wakes` on that day.
struct CalendarAlarm
{
    int minutesBefore = 0;
    QTime wakes = {};
};

/// Events as an iCalendar file (RFC 5545) for "text/calendar; charset=utf-8". DTSTAMP and LAST-MODIFIED are when the
/// event changed, so the same events give the same bytes. A cancelled event has no alarm.
QByteArray writeCalendar(const QList<CalendarEvent> &events, const std::optional<CalendarAlarm> &alarm = {});

/// The whole plan for a calendar that does not know it yet.
QByteArray writeCalendar(const Plan &plan, const Athlete &athlete);

} // namespace stridewell
