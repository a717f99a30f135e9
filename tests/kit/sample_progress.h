// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/plan_view.h"

namespace stridewell::kit {

/// Nobody has run or said anything yet.
PlanView emptyProgress();
/// 40 weeks of four runs a week with strength twice a week; one week and one run too many, a little pain.
PlanView healthyProgress();
/// The same with a suspected strain eight weeks ago that has come to running again.
PlanView strainProgress();
/// Four runs a week for twenty years, and strength for the last two.
PlanView twentyYearsOfProgress();

} // namespace stridewell::kit
