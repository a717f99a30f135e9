// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/plan_view.h"

namespace stridewell {

/// What window and paper show of an athlete whose plan is `plan`, at `now` on clocks that show `zone`.
PlanView athleteView(const Plan &plan, const Profile &profile, std::shared_ptr<const Protocols> protocols,
                     const Zone &zone, Moment now);

} // namespace stridewell
