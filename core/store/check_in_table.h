// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/check_in.h"
#include "core/store/profile_table.h"

namespace stridewell::check_in_table {

[[nodiscard]] Result<void> insert(Database &database, const ProfileId &profile, const QList<CheckIn> &checkIns);
/// Removes one that equals `checkIn`. Errors: NotFound.
[[nodiscard]] Result<void> remove(Database &database, const ProfileId &profile, const CheckIn &checkIn);
/// In the order they were added.
[[nodiscard]] Result<QList<CheckIn>> load(const Database &database, const ProfileId &profile);

} // namespace stridewell::check_in_table
