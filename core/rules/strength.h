// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/facts.h"
#include "core/rules/rule.h"

namespace stridewell {

class RuleBook;

/// How many days from `from` to `to`, both included, may hold strength work, and Nordics and deadlifts at that, as
/// far as rules about single days tell. Days that are over count as closed.
struct OpenDays
{
    int strength = 0;
    int eccentric = 0;
};
OpenDays openDays(const RuleBook &book, const Facts &facts, QDate from, QDate to);

/// An exercise rests for a while after the pain of its last log.
bool mayDoNordics(const Facts &facts);
bool mayDoEccentrics(const Facts &facts);
bool mayTrainStrength(const Facts &facts);

/// The fewest strength sessions a week must hold when only `daysOpen` of its days allow them: what the other days
/// could not have held themselves, so that a partial week counts pro rata.
int fewestSessions(const StrengthNumbers &numbers, int daysOpen);

/// Row of the Nordic table for the week that begins on `week`: the row the logs have earned for the first week
/// still ahead, one further for each week after it, back a row for each week missed.
int nordicRow(const Facts &facts, QDate week);
/// The same from another account of the logs.
int nordicRow(const Facts &facts, const StrengthProgress &progress, QDate week);

/// True when a dose asks for more sets or repetitions than a row allows.
bool exceedsRow(const Dose &dose, const NordicRow &row);

/// The dose of a rung.
Dose ladderDose(const QList<Dose> &ladder, int rung);

} // namespace stridewell
