// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/screening.h"

#include <algorithm>

namespace stridewell {

std::optional<Side> weakBridgeSide(const Facts &facts)
{
    const auto &reps = facts.athlete().bridgeReps;
    if (!reps || facts.isStrain())
        return std::nullopt;
    const PeopleNumbers &numbers = facts.numbers().people;
    const double better = std::max(reps->left, reps->right);
    const double gap = std::abs(reps->left - reps->right);
    if (gap > better * numbers.bridgeGapShare.value)
        return reps->left < reps->right ? Side::Left : Side::Right;
    const bool few = std::min(reps->left, reps->right) < numbers.bridgeRepsLow.whole();
    return few ? std::optional(Side::Both) : std::nullopt;
}

Dose extraBridgeSet(const PeopleNumbers &numbers, Side side)
{
    Dose extra;
    extra.exercise = exercise::singleLegBridge;
    extra.sets = 1;
    extra.reps = {numbers.bridgeExtraReps.whole()};
    extra.eachSide = side == Side::Both;
    return extra;
}

} // namespace stridewell
