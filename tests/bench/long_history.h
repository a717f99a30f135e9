// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/kit/desk.h"

namespace stridewell::kit {

/// The demo runner with four runs a week for twenty years before.
inline Profile longHistory()
{
    constexpr int years = 20;
    Profile profile = demoProfile(deskNow).value();
    const QList<Run> recent = profile.runs;
    const Moment oldest = recent.isEmpty() ? deskNow : recent.first().start;
    for (int back = 1; back < years * 365; ++back) {
        const int slot = back % 7;
        if (slot == 1 || slot == 3 || slot == 5 || slot == 6)
            profile.runs += Run{.start = oldest - std::chrono::hours(24 * back),
                                .distance = Metres(slot == 1 ? 14'000 : 7'000),
                                .type = slot == 5 ? RunType::Tempo : RunType::Easy};
    }
    return profile;
}

} // namespace stridewell::kit
