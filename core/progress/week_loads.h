// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/history.h"
#include "core/rules/load.h"

#include <optional>

namespace stridewell {

/// A run that is longer than the longest of the days before it allows (rule load.single_run).
struct LongRun
{
    QDate day = {};
    Metres distance = {};
    Metres limit = {};
    bool ahead = false; ///< planned, not run yet
    bool operator==(const LongRun &) const = default;
};

/// A week against the limits that the load rules give it.
struct WeekLoad
{
    QDate starts = {};
    Metres run = {};
    Metres planned = {};
    Metres base = {};                   ///< what counts as the week before
    std::optional<Metres> ceiling = {}; ///< absent in the first week that is known: nothing lies before it
    bool afterBreak = false;            ///< the ceiling is the one of load.return_from_break
    Rises rises = {};                   ///< against the week before; nothing in the first week
    QList<LongRun> longRuns = {};

    Metres total() const { return run + planned; }
    bool isOver() const { return ceiling && passes(total(), *ceiling); }
    bool operator==(const WeekLoad &) const = default;
};

/// Every week from the first run to the last run planned, or to this week; empty without any of them. Ceilings are
/// those of the load rules; for weeks ahead those that the plan names.
QList<WeekLoad> weekLoads(const History &history);

} // namespace stridewell
