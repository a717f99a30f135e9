// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"

namespace stridewell {

/// The id of the item of a kind that is first planned for `day`; `ordinal` tells several of them apart. The same in
/// every plan, so that logs, pins and calendars keep finding the item wherever it is moved.
ItemId itemIdFor(ItemKind kind, QDate day, int ordinal);

/// The day from `from` to `to`, both included, for which the item of a kind with that id was first planned; invalid
/// when it was for none of them. The only one of its kind on a day.
QDate firstDayOf(const ItemId &id, ItemKind kind, QDate from, QDate to);

/// How far from its first day an item moved by hand is looked for.
inline constexpr int movedDays = 21;

} // namespace stridewell
