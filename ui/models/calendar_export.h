// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/calendar_update.h"
#include "core/store/store.h"

namespace stridewell {

/// A stored athlete's plan on its way into a calendar.
struct CalendarOrder
{
    ProfileId profile = {};
    const Plan &plan;       ///< covers the span from `today` on
    const Athlete &athlete; ///< whose plan it is
    QDate today = {};       ///< the day of plan.madeAt where the athlete lives
    CalendarSpan span = {};
    CalendarChoices choices = {};
};

/// What an export would tell the athlete's calendar, by what it was told before; writes nothing. Errors: those of the
/// store.
[[nodiscard]] Result<CalendarUpdate> calendarUpdate(const Store &store, const CalendarOrder &order);

/// The calendar as a file. What it tells is remembered in the store first: a file that is then never written does no
/// harm, one that was written and forgotten would have two events of one sequence number. Errors: those of the store.
[[nodiscard]] Result<QByteArray> exportCalendar(Store &store, const CalendarOrder &order);

} // namespace stridewell
