// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/zone.h"
#include "core/model/log.h"
#include "core/protocol/protocol.h"
#include "core/rules/facts.h"

namespace stridewell {

/// The row of the Nordic table for a session on `day` after one on `last` in `row`: the first row for the first session
/// ever, a row further in a later week, back a row for each week missed once the gap is too long. Weeks in which no
/// Nordics were done do not count as rows done.
int nextNordicRow(const StrengthNumbers &numbers, int row, QDate last, QDate day, Weekday weekStarts);

/// Goes through the logs up to now, oldest first, and tells which row of the Nordic table and which rungs of
/// the ladders they have earned: a row for each week with Nordics, a rung up after enough sessions in a row with
/// all repetitions and no more pain than allowed, a rung down with more pain, and a rest above the stop score or
/// where nothing is easier. A session that was only marked as done earns nothing, but its pain counts for all that it
/// may have held.
/// Only logs since `since` count where there is one: after a strain everything starts from the first row and rung.
StrengthProgress replayStrength(const Facts &facts, std::optional<Moment> since = {});

/// The rung the deadlift ladder starts on for somebody who has logged nothing: the first single-leg one, since a
/// week is to hold single-leg deadlifts (S37).
int firstSingleLegRung(const StrengthNumbers &numbers);

} // namespace stridewell
