// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/facts.h"

namespace stridewell {

/// How many ice items of the planned length fit into a stretch of waking time, starts apart as they must be.
int iceCapacity(const TimeSpan &span, const StrainNumbers &numbers);

/// The waking time of a day inside the RICE window and still ahead, if it is long enough to raise the leg once.
std::optional<TimeSpan> riceTime(const Facts &facts, QDate day);

/// Days on which gentle painless movement belongs: from 48 h after a strain until its runs take over.
bool wantsMovement(const Facts &facts, QDate day);

} // namespace stridewell
