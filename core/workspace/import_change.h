// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/import_report.h"
#include "core/workspace/change.h"

namespace stridewell {

/// The stored runs as findDuplicates() compares them. Nobody remembers whether their clock had a zone.
QList<RunTrace> tracesOf(const QList<SourcedRun> &known);

/// What was imported and left out before `now`. Errors: those of the store.
[[nodiscard]] Result<ImportMemory> importMemory(const Store &store, const ProfileId &id, Moment now);

/// For each row of a plan whether it is taken unasked: the new ones.
QList<bool> takenUnasked(const ImportPlan &plan);

/// The rows of a plan that are taken as one change, so that one undo takes the whole import back: their runs, each with
/// the name of its file and none twice, and the note for the log of imports. New runs that are not taken are declined.
AddRuns importChange(const ImportPlan &plan, const QList<bool> &taken, Moment now);

} // namespace stridewell
