// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/quantity.h"

#include <QDate>

#include <vector>

namespace stridewell {

struct Draft;

/// What a week would hold with less the matter.
struct MilderWeek
{
    Metres distance = {}; ///< run and planned
    int hardDays = 0;     ///< planned
    int nordicReps = 0;   ///< planned from today to the end of this week
};

/// The training weeks of a draft's runner, from the week of today to the draft's end, as they would be with less the
/// matter: pain down at the limit, then all well now, then never a complaint at all; each of these keeps below the
/// one before it. They are the ceiling of what is planned, so that neither the level before a strain, nor a table
/// begun anew, nor a long run that has to wait makes more pain mean more load. Empty where nothing ever was the matter.
std::vector<MilderWeek> milderWeeks(const Draft &draft);

} // namespace stridewell
