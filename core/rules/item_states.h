// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/facts.h"

#include <QHash>

#include <vector>

namespace stridewell {

/// What the newest log up to now says became of each item that was logged.
QHash<ItemId, ItemState> loggedStates(const Facts &facts);

/// What became of the items of a plan, in their order: what the plan says of today and before, where that is more than
/// "planned", else what was logged or run since it was made. A plan of the morning does not know of the run at noon. Of
/// several runs planned for a day the shorter ones count as those that were run.
std::vector<ItemState> statesNow(const Plan &plan, const Facts &facts);

} // namespace stridewell
