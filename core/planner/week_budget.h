// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/load_ledger.h"
#include "core/rules/rule_book.h"

#include <optional>

namespace stridewell {

/// What the weeks run so far say of an athlete's habits.
struct RunningHabit
{
    int runsPerWeek = 3;
    Metres level = {};                 ///< the present weekly distance: median of the last weeks with runs
    Weekday longRunDay = Weekday::Sun; ///< on which the longest run of a week usually lies
    bool beginner = true;              ///< no run in the known history
    bool doesHard = false;             ///< hard runs in the last four weeks
    RunType hardType = RunType::Tempo; ///< of the newest of them
};

RunningHabit habitOf(const Facts &facts);

/// The week with which the walk–run table ends.
Metres endOfTable(const Facts &facts);

/// How far a week may go by the rules of the book that are in force; `firstRun` is its first day with a run ahead.
Metres weekLimit(const RuleBook &book, const Facts &facts, const LoadLedger &ledger, QDate week, QDate firstRun);

struct Draft;

/// The same, and never further than without a complaint.
Metres weekLimit(const Draft &draft, QDate week, QDate firstRun);

/// Rounded down to whole steps, so that rounding never passes a ceiling.
Metres roundedDown(Metres distance, const LoadNumbers &numbers);

} // namespace stridewell
