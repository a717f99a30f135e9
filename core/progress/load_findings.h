// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/week_loads.h"

namespace stridewell {

/// What the load rules say of a week or a run, as numbers; people's words for it are made in the window.
struct LoadFinding
{
    QString rule = {}; ///< load.weekly, load.return_from_break, load.single_run or load.one_thing
    QDate day = {};    ///< of the run, else the first day of the week
    Metres measured = {};
    Metres limit = {};  ///< 0 for load.one_thing
    Metres base = {};   ///< load.weekly: what counts as the week before
    Rises rises = {};   ///< load.one_thing
    bool ahead = false; ///< some of it is still planned: there is time to change it
    bool operator==(const LoadFinding &) const = default;
};

/// Findings of all weeks, the newest first.
QList<LoadFinding> loadFindings(const QList<WeekLoad> &weeks);

} // namespace stridewell
