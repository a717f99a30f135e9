// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/zone.h"
#include "core/model/plan.h"
#include "core/model/run_summary.h"

#include <QByteArray>

namespace stridewell {

/// Writes a plan document, format "stridewell-plan", version 1, its keys in the order of the contract; moments
/// with the offset of `zone`. Absent values are left out, `assessment` and `stage` are null instead.
QByteArray writePlan(const Plan &plan, const Zone &zone);

/// Reads a plan document, whoever wrote it. Needed are format, version, from, to and id, day and kind of each
/// item, which is its own; all else may be absent. An item without `planned_day` was planned for its day from the
/// start, one without `state` is still to be done, so that every rule looks at it.
/// Errors: BadInput, `where` the place ("items[3].strength[0].sets"), as strict as readProfile.
[[nodiscard]] Result<Plan> readPlan(const QByteArray &document);

/// Writes an assessment document, format "stridewell-assessment", version 1.
QByteArray writeAssessment(const Assessment &assessment, const Zone &zone);

/// Writes what an audit found, as a list.
QByteArray writeViolations(const QList<Violation> &violations);

/// Writes what activity files held: a list with one element a file.
QByteArray writeReadings(const QList<FileReading> &readings, const Zone &zone);

} // namespace stridewell
