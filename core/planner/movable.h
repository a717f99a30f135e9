// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/move_judge.h"

#include <optional>

namespace stridewell {

/// The rule quoted where no other one speaks against a day but the item or the calendar does.
inline constexpr auto plainRefusal = u"day.available";

/// Why `item` cannot be moved to `to` whatever the rules about training say: it is over, the day is over or outside
/// the plan, or it is no item to move. Empty when it can.
QString fixedBecause(const Facts &facts, const Plan &plan, const Item &item, QDate to);

/// The first blocking violation in the order of the book, else the first warning; absent when there is none.
std::optional<Violation> weightiest(const QList<Violation> &violations);

/// The day nearest to `wanted` on which the item would break nothing, within two weeks of it, the earlier of two
/// that are equally near; absent when there is none. The day it stands on does not count.
std::optional<QDate> nearestLegalDay(MoveJudge &judge, const Facts &facts, const Plan &plan, const Item &item,
                                     QDate wanted);

} // namespace stridewell
