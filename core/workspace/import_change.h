// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/import_report.h"
#include "core/workspace/change.h"

namespace stridewell {

/// The stored runs as findDuplicates() compares them. Nobody remembers whether their clock had a zone.
QList<RunTrace> tracesOf(const QList<SourcedRun> &known);

/// The new runs of a plan as one change, so that one undo takes the whole import back; each with the name of its file.
/// Where the athlete chooses otherwise, set the status of rows in the plan before.
AddRuns importChange(const ImportPlan &plan);

} // namespace stridewell
