// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/history.h"

namespace stridewell {

/// Strength work of a span of days. Repetitions are those that were logged; a session that was logged as done
/// without its sets counts with those it was planned with, one done in part with none.
struct SpanStrength
{
    DaySpan span = {};
    int sessions = 0;
    int nordic = 0;   ///< repetitions of Nordic curls
    int deadlift = 0; ///< of deadlifts and hip hinges
    int bridge = 0;   ///< of bridges and what stands in for them
    int other = 0;

    int reps() const { return nordic + deadlift + bridge + other; }
    bool operator==(const SpanStrength &) const = default;
};

QList<SpanStrength> strengthIn(const History &history, const QList<DaySpan> &spans);

} // namespace stridewell
