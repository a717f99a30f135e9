// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/plan_view.h"

namespace stridewell::kit {

/// Tuesday 24 November 2026, 14:30 in Madrid: the moment at which every sample is seen.
Moment sampleNow();

/// Three weeks of ordinary training, the first done.
PlanView healthyPlan();
/// The second day of a suspected strain that happened on Monday at 07:30.
PlanView strainPlan();
/// An urgent picture: nothing but a visit and a check-in ahead, a stop notice with what to do.
PlanView urgentPlan();

/// A day of rest in ordinary training: Thursday of healthyPlan(), 14:30.
PlanView restPlan();
/// The day of strainPlan() at its end, with everything on it done but one thing left out.
PlanView doneForTodayPlan();

} // namespace stridewell::kit
