// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"

#include <optional>

namespace stridewell {

/// The plan as the rules read it: a dose of a clinic's own exercise stands as one of the program's exercise that it
/// works like, which its id tells (ownExerciseId): "own_nordic_razor_curl" is judged as "nordic_curl". Absent where the
/// plan holds none that a rule speaks of.
std::optional<Plan> withKnownExercises(const Plan &plan);

} // namespace stridewell
