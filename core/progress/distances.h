// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/history.h"

namespace stridewell {

/// What was run in a span of days and what is planned in the rest of it.
struct SpanDistance
{
    DaySpan span = {};
    Metres run = {};
    Metres planned = {};
    int runs = 0;           ///< done
    Metres yearBefore = {}; ///< run in the same span a year before; of a span that is not over, up to the same day
    bool operator==(const SpanDistance &) const = default;
};

QList<SpanDistance> distancesIn(const History &history, const QList<DaySpan> &spans, Period period);

} // namespace stridewell
