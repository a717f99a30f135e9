// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/plan_view.h"
#include "ui/models/week_sums.h"

#include <optional>

namespace stridewell {

/// The week of today in few lines: its sums, and when pain was last told of. Absent where the plan holds no such week.
std::optional<WeekSums> weekGlance(const PlanView &view);

/// A week that is over, in one line.
struct PastWeek
{
    QString week = {};     ///< "Week of Mon 16 Nov"
    QString distance = {}; ///< "34.6 km"
    double share = 0;      ///< of the longest of them, 0..1
    bool operator==(const PastWeek &) const = default;
};

/// The weeks before this one that the plan knows, the newest first; empty where nothing was run in any of them.
QList<PastWeek> pastWeeks(const PlanView &view);

} // namespace stridewell
