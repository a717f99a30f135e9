// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/facts.h"

namespace stridewell {

/// How far a week may go and what that rests on.
struct WeeklyCeiling
{
    Metres base = {};     ///< what counts as the week before
    Metres limit = {};
    bool easyWeekBefore = false; ///< the week before was skipped or easy and does not throw the runner back
    bool afterBreak = false;     ///< two weeks or more without running
};

/// The ceiling of the week that begins on `week`, from what was run and is planned before it. `firstRun` is the
/// first day of that week with a run ahead; a break counts up to it. Sources: rules load.weekly and
/// load.return_from_break.
WeeklyCeiling weeklyCeiling(const LoadLedger &ledger, const Facts &facts, QDate week, QDate firstRun);

/// The longest a single run on `day` may be without a warning; a walk–run session is allowed its table even when
/// nothing was run before. Source: rule load.single_run.
Metres singleRunCeiling(const LoadLedger &ledger, const LoadNumbers &numbers, const WalkRunNumbers &table, QDate day,
                        bool walkRun);

/// The hours that keep two hard days apart, after one of these traits.
double hardGapHours(const Facts &facts, Traits earlier);

} // namespace stridewell
