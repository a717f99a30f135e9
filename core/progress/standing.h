// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/pain_course.h"
#include "core/progress/week_loads.h"

namespace stridewell {

/// Where pain is going, by the newest day that was told of.
enum class PainTrend {
    NotTold,
    None,   ///< nothing hurt
    Easing, ///< less than it was at worst
    Steady,
    Rising ///< the newest is the worst, and more than the one before it
};

/// Where a runner stands today: what the tiles of the page say.
struct Standing
{
    Metres thisWeek = {};                     ///< run so far and still planned
    Metres thisWeekRun = {};                  ///< run so far
    std::optional<Metres> ceiling = {};       ///< of this week
    Metres longest = {};                      ///< longest run of the days that load.single_run looks at
    int longestDays = 0;                      ///< how many days those are
    Metres nextUpTo = {};                     ///< what the next run may be; 0 = nothing to go by
    std::optional<LongRun> tooLongAhead = {}; ///< the next planned run that is over
    double strengthPerWeek = 0;               ///< mean of the last whole weeks
    int strengthWeeks = 0;                    ///< how many weeks that mean is of: since the first log, four at most
    std::optional<PainScore> worstPain = {};  ///< of the last days; absent = not told
    PainTrend trend = PainTrend::NotTold;
};

/// Days that the tile of pain looks at, and weeks that the tile of strength does.
inline constexpr int standingPainDays = 14;
inline constexpr int standingStrengthWeeks = 4;

Standing standingOf(const History &history, const QList<WeekLoad> &weeks, const QList<PainDay> &pain);

} // namespace stridewell
