// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/facts.h"
#include "core/rules/rule.h"

namespace stridewell {

class RuleBook;

/// True when a day may hold strength work, and one that may hold Nordics and deadlifts.
bool strengthAllowed(const RuleBook &book, const Facts &facts, QDate day);
bool eccentricAllowed(const RuleBook &book, const Facts &facts, QDate day);

/// The fewest strength sessions a week must hold when only `daysOpen` of its days allow them: what the other days
/// could not have held themselves, so that a partial week counts pro rata.
int fewestSessions(const StrengthNumbers &numbers, int daysOpen);

/// Row of the Nordic table for the week that begins on `week`: the row the logs have earned for the first week
/// still ahead, one further for each week after it, back a row for each week missed.
int nordicRow(const Facts &facts, QDate week);

/// The dose a ladder allows now. `stepBack` lowers it.
Dose ladderDose(const QList<Dose> &ladder, int rung);

} // namespace stridewell
