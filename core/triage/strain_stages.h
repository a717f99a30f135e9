// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/triage/triage.h"

namespace stridewell {

/// All that a gate asks for is painless.
bool passes(const GateNumbers &gate, const QList<Gate> &painless);

/// Moves a strain through its stages: up by gates that are reported painless and not before their earliest hour,
/// down when pain is over the limit or somebody limps, to gentle holds at most: their gates have to be passed anew.
/// Gates claimed while limping or in pain do not count.
void moveStage(Episode &episode, const CheckIn &said, const StrainNumbers &numbers);

} // namespace stridewell
