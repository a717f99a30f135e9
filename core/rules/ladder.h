// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule.h"

namespace stridewell {

/// The repetitions of each set of a dose. Fewer numbers than sets: the last one goes on.
QList<int> repsOfSets(const Dose &dose);

/// Deadlifts and bridges beyond the rung that the logs have earned, all sets of an item taken together and wherever it
/// has them. Source: rule ladder.step.
void ladderStep(const Case &c, Findings &findings);

} // namespace stridewell
