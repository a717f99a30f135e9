// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/zone.h"
#include "core/planner/planner.h"

#include <QString>

#include <functional>

namespace stridewell {

/// Cases of the main property: 20,000, a million with STRIDEWELL_LONG set.
int mainCases();
/// Cases of every other property.
inline constexpr int otherCases = 2'000;

/// Looks at one case. An empty text says that the property holds; anything else tells how it does not.
using Property = std::function<QString(const PlanRequest &)>;

/// True when a property holds for so many random requests. At a failing case it prints what was found, the plan as
/// text and the seed; with STRIDEWELL_SEED set to that number just this case is tried again, and its plan printed
/// whether or not the property holds. RC_PARAMS of rapidcheck replays the whole row of cases.
bool holdsForAll(const char *name, int cases, const std::shared_ptr<const Protocols> &protocols,
                 const Property &property);

/// True when the environment asks for one case only: counts of what a property has met then mean nothing.
bool isReplay();

/// The plan of a request as a terminal shows it; what is wrong with the request, where there is no plan.
QString planText(const PlanRequest &request);

/// The zone a request's plan is made in.
Zone zoneOf(const PlanRequest &request);

} // namespace stridewell
