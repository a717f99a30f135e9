// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/facts.h"

namespace stridewell {

// Work that somebody only marked as done: its log names the item of the plan, and nothing else tells of it.

/// Runs that were marked and never recorded. Nobody knows how far they went, so they count as no metres; they keep
/// later runs at their distance and tell of pain. A run of today stays an item of the plan unless it hurt too much.
QList<Run> tickedRuns(const Facts &facts);

/// The day of a strength session that was marked without saying which exercises it held; invalid when the log is none
/// of such a session.
QDate tickedStrengthDay(const Facts &facts, const Log &log);

/// True when a log belongs to the first item of that kind on its day or the week before it.
bool isLogOf(const Facts &facts, const Log &log, ItemKind kind);

} // namespace stridewell
