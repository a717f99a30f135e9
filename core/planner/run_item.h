// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/draft.h"

namespace stridewell {

/// A run whose day, kind and length are decided.
struct PlannedRun
{
    QDate day = {};
    RunType type = RunType::Easy;
    Metres distance = {};
    QList<Segment> segments = {};
    const EffortStep *strides = nullptr; ///< after the walk–run table
    bool eased = false;                  ///< shorter and easier than it was to be, because the one before hurt
};

/// The item of a run in its frame: warm-up and cool-down as far as rules and person leave them.
Item runItem(Draft &draft, const PlannedRun &planned);

/// "8.2 km", "5.1 mi".
QString lengthWords(Metres distance, Units units);

/// Walking and running in turn, as often as the distance of a session takes.
QList<Segment> segmentsOf(const WalkRunPhase &phase, const WalkRunNumbers &numbers);

/// A share, 0..1, of such a session: fewer repetitions, and shorter stretches where not even one is left.
QList<Segment> shortened(const QList<Segment> &segments, double share);

} // namespace stridewell
