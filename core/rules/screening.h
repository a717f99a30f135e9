// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/facts.h"

#include <optional>

namespace stridewell {

/// The side whose single-leg bridges are few, or clearly fewer than the other's: it gets an easier rung and a set
/// more. Both where both are few and alike. Absent when nothing was tested, nothing is weak, or a strain is being
/// worked through. Never a score of strength or risk (evidence 10.1, 10.2).
std::optional<Side> weakBridgeSide(const Facts &facts);

/// The extra set of a weak side.
Dose extraBridgeSet(const PeopleNumbers &numbers, Side side);

} // namespace stridewell
