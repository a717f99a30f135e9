// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/plan_edit.h"

namespace stridewell {

/// Asks in the week that begins on `to` for the runs of the week that begins on `from`. Tells which of them the rules
/// leave no place for; refused where none would come of it.
PlanEdit copyWeekEdit(const PlanTrial &trial, QDate from, QDate to);

/// Makes `day` free: what is to be trained on it goes to the next day, and so on until a free day takes the last one
/// up. Tells what the rules keep where it is; refused where they keep the day itself busy.
PlanEdit insertRestEdit(const PlanTrial &trial, QDate day);

/// Fills the free day `day` from the days after it, up to the next free one. Tells what the rules keep where it is;
/// refused where nothing can come nearer.
PlanEdit removeRestEdit(const PlanTrial &trial, QDate day);

} // namespace stridewell
