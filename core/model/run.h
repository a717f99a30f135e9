// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/keys.h"
#include "core/base/moment.h"
#include "core/base/quantity.h"

#include <optional>

namespace stridewell {

using namespace Qt::StringLiterals;

enum class RunType {
    Easy,
    Long,
    Intervals,
    Tempo,
    Hills,
    Race,
    WalkRun
};
template <>
inline constexpr auto keysOf<RunType> =
    std::array{"easy"_L1, "long"_L1, "intervals"_L1, "tempo"_L1, "hills"_L1, "race"_L1, "walk_run"_L1};

/// A run that was done.
struct Run
{
    Moment start = {};
    Metres distance = {};
    std::optional<Seconds> moving = {};
    std::optional<Seconds> elapsed = {};
    std::optional<Metres> ascent = {};
    std::optional<RunType> type = {};
    std::optional<int> rpe = {}; ///< effort 0..10
    std::optional<PainScore> pain = {};

    bool operator==(const Run &) const = default;
};

} // namespace stridewell
