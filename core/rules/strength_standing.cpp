// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/strength_standing.h"

#include "core/rules/strength.h"

namespace stridewell {

Result<StrengthStanding> strengthStanding(const Profile &profile, std::shared_ptr<const Protocols> protocols,
                                          Moment now, int nowOffsetSeconds)
{
    const auto facts = gatherFacts(profile, std::move(protocols), now, nowOffsetSeconds);
    if (!facts)
        return tl::unexpected(facts.error());
    const StrengthProgress &progress = facts->strength;
    return StrengthStanding{.nordicRow = NordicCourse(*facts, progress).indexOn(facts->today),
                            .nordicStarted = progress.lastNordic.isValid(),
                            .bridgeRung = progress.bridgeRung,
                            .deadliftRung = progress.deadliftRung,
                            .nordicRests = progress.nordicStopped,
                            .bridgeRests = progress.bridgeStopped,
                            .deadliftRests = progress.deadliftStopped};
}

} // namespace stridewell
