// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/adherence.h"
#include "core/progress/distances.h"
#include "core/progress/strength_course.h"
#include "core/progress/week_loads.h"

namespace stridewell {

/// One span of days with all that the page shows of it.
struct ProgressRow
{
    SpanDistance distance = {};
    std::optional<Metres> ceiling = {}; ///< of a week
    int tooLong = 0;                    ///< runs over the single-run limit
    SpanStrength strength = {};
    std::optional<PainScore> worstPain = {};
    SpanAdherence adherence = {};
    bool operator==(const ProgressRow &) const = default;
};

/// The series of the page, row by row.
QList<ProgressRow> progressRows(const History &history, const QList<DaySpan> &spans, Period period,
                                const QList<WeekLoad> &weeks, const QList<PainDay> &pain,
                                const QList<EpisodeSpan> &episodes);

} // namespace stridewell
