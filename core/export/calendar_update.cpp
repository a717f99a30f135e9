// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/calendar_update.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace stridewell {

namespace {

bool saysTheSame(const CalendarEvent &a, const CalendarEvent &b)
{
    return a.content == b.content && a.cancelled == b.cancelled && a.day == b.day;
}

/// `next` as the change of `before` that a calendar follows.
CalendarEvent revised(CalendarEvent next, const CalendarEvent &before, Moment now)
{
    next.uid = before.uid;
    next.sequence = before.sequence + 1;
    next.changed = now;
    return next;
}

bool hasBegun(const CalendarEvent &event, Moment now, QDate today)
{
    return event.start ? *event.start < now : event.day < today;
}

} // namespace

CalendarUpdate updateCalendar(const QList<CalendarEvent> &known, const QList<CalendarEvent> &planned,
                              const CalendarSpan &span, Moment now, QDate today)
{
    CalendarUpdate update;
    const auto change = [&update](const CalendarEvent &event) {
        update.events += event;
        update.toRemember += event;
    };
    QHash<ItemId, CalendarEvent> before;
    for (const CalendarEvent &event : known)
        before.insert(event.item, event);
    for (const CalendarEvent &event : planned) {
        if (!before.contains(event.item)) {
            if (span.holds(event.day)) {
                ++update.added;
                change(event);
            }
            continue;
        }
        const CalendarEvent last = before.take(event.item);
        if (!span.holds(event.day) && !span.holds(last.day))
            continue;
        if (saysTheSame(event, last)) {
            update.events += last;
            continue;
        }
        ++update.changed;
        change(revised(event, last, now));
    }
    QList<CalendarEvent> gone = before.values();
    std::ranges::sort(gone, [](const CalendarEvent &a, const CalendarEvent &b) {
        return std::tie(a.day, a.item) < std::tie(b.day, b.item);
    });
    for (const CalendarEvent &event : std::as_const(gone)) {
        if (!span.holds(event.day) || (!event.cancelled && hasBegun(event, now, today)))
            continue;
        if (event.cancelled) {
            update.events += event;
            continue;
        }
        CalendarEvent cancelled = event;
        cancelled.cancelled = true;
        change(revised(cancelled, event, now));
    }
    update.cancelled = static_cast<int>(std::ranges::count(update.events, true, &CalendarEvent::cancelled));
    return update;
}

} // namespace stridewell
