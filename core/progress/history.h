// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"
#include "core/progress/spans.h"
#include "core/rules/facts.h"

namespace stridewell {

/// What every series of progress is made of, gathered once: all runs of an athlete by day, and the plan.
struct History
{
    Facts facts = {};
    Plan plan = {};
    LoadLedger done = {};   ///< every run up to now
    LoadLedger all = {};    ///< those, and what is still planned
    QDate firstRun = {};    ///< invalid = nothing was ever run
    QDate lastPlanned = {}; ///< last day with a run ahead; invalid = none

    Weekday weekStarts() const { return facts.athlete().weekStarts; }
};

/// A run that is ahead on a plan.
bool isRunAhead(const Item &item, QDate today);

/// Days of runs and logs are those of `zone`. Errors: those of gatherFacts.
[[nodiscard]] Result<History> gatherHistory(const Profile &profile, const Plan &plan,
                                            std::shared_ptr<const Protocols> protocols, const Zone &zone, Moment now);

} // namespace stridewell
