// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"
#include "core/rules/facts.h"

namespace stridewell {

/// What became of one item between two plans, and the rule that brought it about.
struct ItemDifference
{
    Item before = {}; ///< without an id where the item is new
    Item after = {};  ///< without an id where the item is gone
    Why because = {};

    bool operator==(const ItemDifference &) const = default;
};

/// What a new plan does to the one before it. An item stands in one of the lists at most.
struct Difference
{
    QList<ItemDifference> added = {};   ///< in the order of the new plan, as are the next two
    QList<ItemDifference> moved = {};   ///< another day or clock time
    QList<ItemDifference> changed = {}; ///< the same day, but another dose, distance or title
    QList<ItemDifference> removed = {}; ///< in the order of the old plan

    bool isEmpty() const { return added.isEmpty() && moved.isEmpty() && changed.isEmpty() && removed.isEmpty(); }
    bool operator==(const Difference &) const = default;
};

/// Compares by item id, in linear time. `facts` are those the new plan was made from: they tell which days are over,
/// and which rule forbids what is gone. Items of days that are over and items that are no longer to be done do not
/// appear.
Difference differenceOf(const Plan &before, const Plan &after, const Facts &facts);

} // namespace stridewell
