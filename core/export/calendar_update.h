// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/ical.h"

namespace stridewell {

/// What an export tells a calendar.
struct CalendarUpdate
{
    QList<CalendarEvent> events = {};     ///< to be written, in the order of the plan; behind them what is gone from it
    QList<CalendarEvent> toRemember = {}; ///< those of them that are new or changed
    int added = 0;
    int changed = 0;   ///< not counting the cancelled ones
    int cancelled = 0; ///< written as cancelled, now or before
};

/// The days a calendar is to hold, both included.
struct CalendarSpan
{
    QDate from = {};
    QDate to = {};
    bool holds(QDate day) const { return day >= from && day <= to; }
};

/// How the calendar that has the events `known` comes to hold the `span` of a plan whose events are `planned`. `now`
/// is when the plan was made, `today` its day.
/// - An event that says something else than before keeps its UID and gets the next sequence number.
/// - One that was in the span and has moved out of it is written where it is now.
/// - One that the plan does not hold any more is cancelled, and stays so in every later file of its day; what has
///   begun before `now` is history and is left alone.
/// `planned` must cover the span from `today` on.
CalendarUpdate updateCalendar(const QList<CalendarEvent> &known, const QList<CalendarEvent> &planned,
                              const CalendarSpan &span, Moment now, QDate today);

} // namespace stridewell
