// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/log.h"
#include "core/store/profile_table.h"

namespace stridewell::log_table {

/// Writes the log of an item over the one it has.
[[nodiscard]] Result<void> put(Database &database, const ProfileId &profile, const Log &log);
/// Errors: NotFound.
[[nodiscard]] Result<void> remove(Database &database, const ProfileId &profile, const ItemId &item);
/// By moment, then item.
[[nodiscard]] Result<QList<Log>> load(const Database &database, const ProfileId &profile);
/// Takes away the rows that are no values of ours; how many they were.
[[nodiscard]] Result<int> removeUnreadable(Database &database);

} // namespace stridewell::log_table
