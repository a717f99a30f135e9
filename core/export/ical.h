// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/athlete.h"
#include "core/model/plan.h"

#include <QByteArray>

namespace stridewell {

/// A plan as an iCalendar file (RFC 5545), one VEVENT an item, for "text/calendar; charset=utf-8".
/// UID is the item's id at a domain of the athlete's own, so that a moved item moves its event and two athletes of
/// one calendar do not overwrite each other. An item with a clock time is
/// in UTC, one without lasts the whole day and blocks no time. A skipped item is cancelled. Neither title nor
/// description says what is suspected or why, since calendars are shared: they hold what to do and when to stop.
QByteArray writeCalendar(const Plan &plan, const Athlete &athlete);

} // namespace stridewell
