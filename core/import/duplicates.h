// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/run.h"
#include "core/model/run_summary.h"

#include <QList>
#include <QString>

#include <optional>

namespace stridewell {

/// What of a run decides whether another is the same.
struct RunTrace
{
    Moment start = {};
    Metres distance = {};
    std::optional<Seconds> moving = {};
    std::optional<Seconds> elapsed = {};
    QString externalId = {};     ///< empty = none
    bool mayBeWallClock = false; ///< `start` may have been read in the wrong zone
    bool operator==(const RunTrace &) const = default;
};

/// `mayBeWallClock`: the source of the run may have named no zone.
RunTrace traceOf(const Run &run, bool mayBeWallClock);
RunTrace traceOf(const RunSummary &summary, bool mayBeWallClock);

/// Why two runs are one.
enum class Sameness {
    SameId,       ///< the same id of the same service
    SameTime,     ///< they start together or overlap, over the same distance
    ShiftedClock, ///< the same length and duration, apart by a difference of time zones
    SameBytes     ///< the same file twice
};

/// An incoming run that is there already.
struct Duplicate
{
    qsizetype incoming = 0;
    qsizetype of = 0;
    bool withinIncoming = false; ///< `of` is an index of the incoming runs, else of the known ones
    Sameness sameness = Sameness::SameTime;
    bool operator==(const Duplicate &) const = default;
};

/// Finds the incoming runs that are known already or stand among the incoming ones before, each at most once,
/// in the order of `incoming`; where several fit, a known one, and of those the nearest in time. Two runs are
/// one when
/// - their external ids are equal, or
/// - they start within 90 s of each other, or overlap by more than half of the shorter, and their distances
///   differ by at most 5 %, or
/// - one of them may be a wall clock and no other incoming run equals the known one: their starts differ by a whole
///   number of hours, or by that and 30 or 45 minutes, up to 14 h and within 30 s, and distance and duration by at
///   most 1 %. That is the trace of a clock time read in the wrong zone; of several shifts that fit, the one that most
///   runs share goes first. It is looked for among known runs only:
///   within one file it would rather be two laps of the same course.
/// The cost grows with n log n for runs spread over time.
QList<Duplicate> findDuplicates(const QList<RunTrace> &known, const QList<RunTrace> &incoming);

} // namespace stridewell
