// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/log.h"
#include "core/model/run.h"
#include "core/protocol/protocol.h"

#include <QList>

#include <algorithm>
#include <optional>

namespace stridewell {

/// Where somebody stands in the walk–run table.
struct TableProgress
{
    bool active = false;    ///< runs are still taken from the table
    int phase = 0;          ///< index of the phase of the next session
    int timesDone = 0;      ///< sessions of that phase done without more pain
    int runsAfter = 0;      ///< painless runs since the table was done
    bool answerDue = false; ///< the day after the last session is over, and nobody has said how the leg was

    bool finished(const WalkRunNumbers &numbers) const { return phase >= numbers.phases.size(); }
    /// The longest session the next one may be.
    Metres next(const WalkRunNumbers &numbers) const
    {
        return numbers.phases[std::min(phase, static_cast<int>(numbers.phases.size()) - 1)].distance;
    }
    /// Minutes that the next session may run without a walk, at most; no limit once a phase runs all the way.
    double longestRun(const WalkRunNumbers &numbers) const;
    /// True when a run of that distance stands for a session of the present phase, not for one of a shorter phase:
    /// it lies nearer to this phase's distance. After the table every run counts.
    bool reachedBy(Metres distance, const WalkRunNumbers &numbers) const;
    /// One more session of the present phase is done without more pain.
    void advance(const WalkRunNumbers &numbers);
};

/// A session of the table as it was run, with the pain it caused; absent = not said.
struct TableSession
{
    Metres distance = {};
    std::optional<PainScore> during = {};
    std::optional<PainScore> nextDay = {};
    bool answerNeeded = false; ///< only a known next day counts as progress (after a strain)
};

/// Goes through sessions, oldest first: a phase further after enough of its length without too much pain during the
/// run and the day after, the phase again after more pain, one back after much more. A painless session of a shorter
/// phase, as it fills a week, leaves things as they are. Source: rule run.return_table.
TableProgress replayTable(const QList<TableSession> &sessions, const Protocols &protocols);

} // namespace stridewell
