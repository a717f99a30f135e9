// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/zone.h"
#include "core/model/patient.h"
#include "core/model/plan.h"
#include "core/model/profile.h"

namespace stridewell {

/// What a list of patients shows of one, drawn from the profile and the plan as it is shown (shownItems).
/// A visit or a check-in that was asked for stays due until a newer check-in says how it went.
PatientSummary patientSummary(const Profile &profile, const Plan &plan, const Zone &zone, Moment now);

} // namespace stridewell
