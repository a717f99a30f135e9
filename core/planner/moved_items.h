// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"

#include <QDate>
#include <QList>

namespace stridewell {

struct Draft;

/// A run or strength session that was moved by hand to a day still ahead and whose first day is over: no plan makes
/// it anew, so that it would be lost.
struct MovedItem
{
    ItemId id = {};
    ItemKind kind = ItemKind::Run;
    QDate firstDay = {};
    QDate day = {};
    RunType type = RunType::Easy; ///< of a run, as it was planned on its first day
};

/// Those of the draft's pins, in their order.
QList<MovedItem> movedItems(const Draft &draft);

/// Gives what was planned in the place of moved items their ids: the session of the kind on the day it was moved to,
/// else the nearest one of that week, which is then moved like any other.
void takeUpMovedItems(Draft &draft);

} // namespace stridewell
