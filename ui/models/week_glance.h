// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/plan_view.h"
#include "ui/models/week_sums.h"

#include <optional>

namespace stridewell {

/// The week of today in few lines: its sums, and when pain was last told of. Absent where the plan holds no such week.
std::optional<WeekSums> weekGlance(const PlanView &view);

} // namespace stridewell
