// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/calendar.h"
#include "core/store/profile_table.h"

namespace stridewell {

/// What an athlete's calendar was told last, an event an item.
namespace calendar_table {
/// By day.
[[nodiscard]] Result<QList<CalendarEvent>> load(const Database &database, const ProfileId &profile);
/// Writes events over those of the same items. Errors: Refused when another athlete has an event of that UID.
[[nodiscard]] Result<void> put(Database &database, const ProfileId &profile, const QList<CalendarEvent> &events);
} // namespace calendar_table

/// The calendar file that is kept up to date for an athlete.
namespace kept_table {
[[nodiscard]] Result<KeptCalendar> load(const Database &database, const ProfileId &profile);
/// One without a file takes it away.
[[nodiscard]] Result<void> replace(Database &database, const ProfileId &profile, const KeptCalendar &kept);
} // namespace kept_table

} // namespace stridewell
