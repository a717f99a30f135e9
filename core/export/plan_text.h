// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/zone.h"
#include "core/model/athlete.h"
#include "core/model/plan.h"

#include <QByteArray>

namespace stridewell {

/// A plan as plain text for a terminal, UTF-8, lines of at most 80 characters (a longer single word stays whole):
/// first the state and what to do, then the notices, then week by week its sums against their ceilings and a line
/// for each item. Days and clock times in `zone`, distances in `units`.
QByteArray writePlanText(const Plan &plan, const Zone &zone, Units units);

} // namespace stridewell
