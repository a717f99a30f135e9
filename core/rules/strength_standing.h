// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/facts.h"

namespace stridewell {

/// Where an athlete stands in the Nordic table and on the ladders this week; places count from 0.
struct StrengthStanding
{
    int nordicRow = 0;
    bool nordicStarted = false; ///< Nordics have been logged
    int bridgeRung = 0;
    int deadliftRung = 0;
    bool nordicRests = false; ///< the last log hurt too much, so the exercise rests for now
    bool bridgeRests = false;
    bool deadliftRests = false;
    bool operator==(const StrengthStanding &) const = default;
};

/// As the planner sees it, so that a page shows the row and rung that the next sessions are made from.
/// Errors: those of gatherFacts.
[[nodiscard]] Result<StrengthStanding>
strengthStanding(const Profile &profile, std::shared_ptr<const Protocols> protocols, Moment now, int nowOffsetSeconds);

} // namespace stridewell
