// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/zone.h"
#include "core/model/plan.h"

#include <QByteArray>
#include <QString>

namespace stridewell {

/// The items of a plan as CSV (RFC 4180: comma, CRLF), UTF-8 without a byte order mark. Header, one row an item:
/// id, day, start (ISO 8601 with the offset of `zone`), duration_min, kind, title, run_type, distance_m, doses,
/// activity, hard, state, planned_day, stop_rule, rules (separated by blanks). Absent = empty cell. Texts are
/// guarded with guardFormula.
QByteArray writePlanCsv(const Plan &plan, const Zone &zone);

/// Puts an apostrophe before a text that a spreadsheet would take for a formula: one that begins, blanks aside,
/// with = + - @ (also full-width), tab or carriage return. A text that begins with an apostrophe and would look
/// guarded is guarded too, so that unguardFormula gives back every text.
QString guardFormula(const QString &text);

/// Takes away exactly the apostrophe that guardFormula puts there.
QString unguardFormula(const QString &text);

} // namespace stridewell
