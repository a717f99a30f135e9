// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/move.h"

namespace stridewell {

/// `item` with the doses and minutes of `change`: a dose takes the place of the next one of its exercise, and one whose
/// exercise the item does not hold is left out. The length of a session follows from its doses.
Item withDoses(Item item, const DoseChange &change);

/// Judges a changed dose of an item of `current` by the rule book, against everything else in the plan and what is
/// done: refused where an audit of the plan with that dose would find a blocking violation that it does not find now.
/// A dose that is refused but may be overridden is planned all the same when the change has a reason.
MoveAnswer judgeDoses(const Facts &facts, const Plan &current, const DoseChange &change);

} // namespace stridewell
