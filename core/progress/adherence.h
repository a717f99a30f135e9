// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/pain_course.h"

namespace stridewell {

/// What became of the training that was planned in a span of days.
struct SpanAdherence
{
    DaySpan span = {};
    int done = 0;
    int partly = 0;
    int skipped = 0;
    int missed = 0;
    int eased = 0; ///< left out or cut short while something was the matter: wise, and no failure

    int planned() const { return done + partly + skipped + missed + eased; }
    bool operator==(const SpanAdherence &) const = default;
};

/// Counts runs, strength, mobility and active recovery whose day is over or that were logged. Items that the plan no
/// longer holds count by their log; notes on days and weeks are no training.
QList<SpanAdherence> adherenceIn(const History &history, const QList<DaySpan> &spans,
                                 const QList<EpisodeSpan> &episodes);

} // namespace stridewell
