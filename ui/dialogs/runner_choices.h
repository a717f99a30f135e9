// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/athlete.h"

class QWidget;

namespace stridewell {

class ChoiceRow;

/// Kilometres or miles, with the runner's chosen.
ChoiceRow *makeUnitsRow(Units units, QWidget *parent);
Units unitsOf(const ChoiceRow &row);

/// The days a week may start on, with the runner's chosen.
ChoiceRow *makeWeekStartRow(Weekday weekStarts, QWidget *parent);
void setWeekStart(ChoiceRow &row, Weekday weekStarts);
Weekday weekStartOf(const ChoiceRow &row);

} // namespace stridewell
