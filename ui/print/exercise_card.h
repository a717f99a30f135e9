// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/handout_summary.h"
#include "ui/print/sheets.h"

namespace stridewell {

/// An exercise in a frame: its start and end as figures, how much and when, how it is done, what often goes wrong, when
/// to stop. `sayDays` is off on a sheet for a single day.
Piece exerciseCard(const Sheet &sheet, const PlannedExercise &exercise, bool sayDays);

/// The cards of a list, each body position under its name.
QList<Piece> exerciseCards(const Sheet &sheet, const QList<PlannedExercise> &exercises, bool sayDays);

/// The clinic's own exercises on the athlete's handout, under a heading of their own; nothing where there are none.
QList<Piece> clinicCards(const Sheet &sheet);

} // namespace stridewell
