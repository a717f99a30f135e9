// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/zone.h"
#include "core/model/plan.h"

#include <QByteArray>

namespace stridewell {

/// The items of a plan as CSV (RFC 4180: comma, CRLF), UTF-8 without a byte order mark. Header, one row an item:
/// id, day, start (ISO 8601 with the offset of `zone`), duration_min, kind, title, run_type, distance_m, doses,
/// activity, hard, state, planned_day, stop_rule, rules (separated by blanks). Absent = empty cell. Texts are
/// guarded with guardFormula.
QByteArray writePlanCsv(const Plan &plan, const Zone &zone);

} // namespace stridewell
