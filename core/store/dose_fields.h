// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/dose.h"
#include "core/store/nested.h"

namespace stridewell {

/// A dose inside the column of another value.
template <typename Visit, Either<Dose> Value>
void fields(Visit &visit, Value &dose)
{
    visit("exercise"_L1, dose.exercise);
    visit("sets"_L1, dose.sets);
    visit("reps"_L1, dose.reps);
    visit("hold_s"_L1, dose.holdSeconds);
    visit("distance_m"_L1, dose.distance);
    visit("each_side"_L1, dose.eachSide);
    visit("rest_s"_L1, dose.restSeconds);
    visit("load_kg"_L1, dose.load);
    visit("static_stretch"_L1, dose.staticStretch);
}

} // namespace stridewell
