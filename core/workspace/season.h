// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/zone.h"
#include "core/planner/planner.h"

#include <functional>

namespace stridewell {

using PlanMaker = std::function<Result<Plan>(const PlanRequest &)>;

/// The weeks of an athlete that are planned and shown around a moment, and how.
struct Season
{
    /// Weeks before and after the week of today.
    static constexpr int weeksBack = 8;
    static constexpr int weeksAhead = 26;

    PlanRequest request = {}; ///< from the first week shown on
    Zone zone = {};           ///< the athlete's, else the one this computer is set to
    QDate today = {};
};

/// Errors: BadInput when the athlete's time zone is unknown.
[[nodiscard]] Result<Season> seasonOf(const Profile &profile, std::shared_ptr<const Protocols> protocols, Moment now);

/// `made` for a season as it is shown: its items are those of shownItems() with what is `stored` of those weeks.
Plan shownPlan(Plan made, const QList<Item> &stored, const Season &season);

} // namespace stridewell
