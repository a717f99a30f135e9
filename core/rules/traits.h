// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"

#include <cstdint>

namespace stridewell {

/// What rules see of an item: a set of these marks.
using Traits = std::uint32_t;

namespace trait {
inline constexpr Traits run = 1u << 0;
inline constexpr Traits walkRun = 1u << 1;
inline constexpr Traits longRun = 1u << 2; ///< demanding
inline constexpr Traits hard = 1u << 3;    ///< intervals, tempo, hills, race, or marked hard
inline constexpr Traits hills = 1u << 4;
inline constexpr Traits strength = 1u << 5;
inline constexpr Traits nordic = 1u << 6;
inline constexpr Traits deadlift = 1u << 7;          ///< deadlifts and hip hinges
inline constexpr Traits bridge = 1u << 8;            ///< bridges and what stands in for them
inline constexpr Traits supine = 1u << 9;            ///< lying on the back
inline constexpr Traits hamstringStretch = 1u << 10; ///< static stretch of the hamstring
inline constexpr Traits active = 1u << 11;
inline constexpr Traits mobility = 1u << 12;
inline constexpr Traits ice = 1u << 13;
inline constexpr Traits compression = 1u << 14;
inline constexpr Traits elevation = 1u << 15;
inline constexpr Traits heatOrMassage = 1u << 16;
inline constexpr Traits massage = 1u << 17;
inline constexpr Traits nutrition = 1u << 18;
inline constexpr Traits rest = 1u << 19;
inline constexpr Traits recheck = 1u << 20;
inline constexpr Traits refer = 1u << 21;
inline constexpr Traits lunge = 1u << 22;

inline constexpr Traits firstAid = ice | compression | elevation;
inline constexpr Traits exercise = run | strength | active | mobility;
inline constexpr Traits eccentric = nordic | deadlift;
inline constexpr Traits demanding = hard | longRun;
} // namespace trait

bool isHardType(RunType type);
/// A stretch held still, by its mark or by its name.
bool isStaticStretch(const Dose &dose);
Traits traitsOf(const Dose &dose);
Traits traitsOf(RunType type);
Traits traitsOf(const Item &item);

/// traitsOf(item) for many items. The runs of a plan share a few warm-ups and cool-downs, which are read once.
class TraitsReader
{
public:
    Traits of(const Item &item);

private:
    Traits ofShared(const QList<Dose> &doses);

    struct Read
    {
        QList<Dose> doses;
        Traits traits;
    };
    std::vector<Read> m_read;
};

} // namespace stridewell
