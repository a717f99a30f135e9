// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/check_in.h"
#include "core/store/profile_table.h"

namespace stridewell::check_in_table {

/// Errors: Refused when a check-in of the same moment is there.
[[nodiscard]] Result<void> insert(Database &database, const ProfileId &profile, const QList<CheckIn> &checkIns);
/// Removes the one said at `at`. Errors: NotFound.
[[nodiscard]] Result<void> remove(Database &database, const ProfileId &profile, Moment at);
/// By moment.
[[nodiscard]] Result<QList<CheckIn>> load(const Database &database, const ProfileId &profile);
/// Takes away the rows that are no values of ours; how many they were.
[[nodiscard]] Result<int> removeUnreadable(Database &database);

} // namespace stridewell::check_in_table
