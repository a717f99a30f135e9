// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/log.h"
#include "core/model/plan.h"
#include "core/store/profile_table.h"

namespace stridewell::plan_item_table {

/// Replaces what is planned on `from` and later by those of `items` that lie there. Items before `from` and items
/// whose state is not planned stay exactly as they are, also where `items` holds one with the same id.
[[nodiscard]] Result<void> replaceFrom(Database &database, const ProfileId &profile, QDate from,
                                       const QList<Item> &items);
/// Notes what became of an item; one that is not stored is passed over.
[[nodiscard]] Result<void> setState(Database &database, const ProfileId &profile, const ItemId &item, ItemState state);
/// The items of `from` to `to`, both included, by day, clock time, kind and id.
[[nodiscard]] Result<QList<Item>> load(const Database &database, const ProfileId &profile, QDate from, QDate to);
/// Takes away the rows that are no values of ours; how many they were.
[[nodiscard]] Result<int> removeUnreadable(Database &database);

} // namespace stridewell::plan_item_table
