// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"
#include "core/model/profile.h"

namespace stridewell {

/// The order in which a loaded profile lists its values: runs by start and distance, check-ins by their moment,
/// logs by moment and item; requests and pins as they were given.
void arrange(Profile &profile);

/// The order of a plan's items: by day, clock time (none first), kind, then id.
void arrange(QList<Item> &items);

} // namespace stridewell
