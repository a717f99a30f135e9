// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule.h"

namespace stridewell {

// Source of all: rule pain.limit.

/// What the first run after one that hurt too much may be at most; absent when none did, or its table tells.
std::optional<Metres> easierRun(const Facts &facts);

/// After a run that hurt badly nothing is run, and nothing loads the muscle at length, until a check-in has said how
/// it is. The same for gentle work of the days after a strain that hurt more than it may.
bool hurtTooMuch(const Facts &facts, Traits traits, QDate day);

/// The first run after one that hurt is shorter and easy, and walks that hurt are shorter.
void comesBackEasier(const Case &c, Findings &findings);

} // namespace stridewell
