// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule_book.h"

#include <vector>

namespace stridewell {

// The parts of an audit that the judging of a single move shares with it.

/// Further apart than so many days no pair rule reaches.
inline constexpr int farthestPair = 3;

/// Work that pair rules look at.
struct Placed
{
    const Item *item; ///< null for work already done
    Traits traits;
    QDate day;
    std::optional<Moment> start;
};

/// Work done and ahead from `from` to `to`, both included, in the order in which it is done; invalid days = no end.
std::vector<Placed> placedWork(const Case &laidOut, QDate from = {}, QDate to = {});

/// Asks a pair rule about two pieces of work in the order of placedWork.
void judgePair(const Rule &rule, const Facts &facts, const Placed &earlier, const Placed &later, Findings &findings);

/// Every violation of every rule, overrides not looked at, in the order of the book.
QList<Violation> judgePlan(const Plan &plan, const Facts &facts, const RuleBook &book);

/// What of `after` is new: no violation of `before` has its rule, item and day and passes its limit as far.
QList<Violation> newViolations(const QList<Violation> &before, const QList<Violation> &after);

} // namespace stridewell
