// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/first_care.h"

#include <algorithm>
#include <array>

namespace stridewell {

bool iceForbidden(const Athlete &athlete)
{
    // Diabetes: to be asked first (evidence 12.1), so no ice is planned until a clinician allows it.
    constexpr std::array forbidding = {
        Condition::Raynaud,         Condition::ColdUrticaria, Condition::Cryoglobulinaemia, Condition::ReducedSensation,
        Condition::PoorCirculation, Condition::NerveDisease,  Condition::Diabetes};
    return std::any_of(forbidding.begin(), forbidding.end(), [&](Condition c) { return athlete.has(c); });
}

bool compressionForbidden(const Athlete &athlete)
{
    return athlete.has(Condition::ArterialDisease) || athlete.has(Condition::PoorCirculation);
}

} // namespace stridewell
