// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/facts.h"

namespace stridewell {

/// More than `limit`, beyond what sums of floating metres are off.
bool passes(Metres distance, Metres limit);

/// A run that counts as hard: by its type, or by the effort it was logged with.
bool isHardRun(const Run &run, const LoadNumbers &numbers);

/// How far a week may go and what that rests on.
struct WeeklyCeiling
{
    Metres base = {}; ///< what counts as the week before
    Metres limit = {};
    bool easyWeekBefore = false; ///< the week before was skipped or easy and does not throw the runner back
};

/// The ceiling of the week that begins on `week`, from what was run and is planned before it. Source: rule
/// load.weekly.
WeeklyCeiling weeklyCeiling(const LoadLedger &ledger, const Facts &facts, QDate week);

/// The longest a single run on `day` may be without a warning; a walk–run session is allowed its table even when
/// nothing was run before. Source: rule load.single_run.
Metres singleRunCeiling(const LoadLedger &ledger, const LoadNumbers &numbers, const WalkRunNumbers &table, QDate day,
                        bool walkRun);

/// The first week after two weeks or more without running; absent when there was no such break before `firstRun`.
/// Source: rule load.return_from_break.
std::optional<Metres> ceilingAfterBreak(const LoadLedger &ledger, const Facts &facts, QDate firstRun);

/// What of a week rises against the week before it.
struct Rises
{
    bool distance = false;
    bool speed = false;
    bool hills = false;

    int count() const { return int(distance) + int(speed) + int(hills); }
    bool operator==(const Rises &) const = default;
};

/// Source: rule load.one_thing.
Rises risesOf(const LoadLedger &ledger, const Facts &facts, QDate week);

/// Metres of speed, or of hills, that a week may hold while a healed strain is watched, after a week of `lastTotal`
/// with `lastHard` of them: that much and the usual growth, or a small start. Source: rule run.speed_last.
Metres watchedHardLimit(const Facts &facts, Metres lastTotal, Metres lastHard);

/// The hours that keep two hard days apart, after one of these traits.
double hardGapHours(const Facts &facts, Traits earlier);

} // namespace stridewell
