// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/move.h"
#include "ui/models/units.h"

namespace stridewell {

/// The day over which something is being carried, and what the rules say of it.
struct DropTarget
{
    QDate day = {}; ///< invalid = none
    bool copy = false;
    MoveAnswer answer = {};
    bool operator==(const DropTarget &) const = default;
};

/// What is said in the cell and to a screen reader: whether the item may come here, why not, and where it fits.
QString dropWords(const DropTarget &target, const Formats &formats);

} // namespace stridewell
