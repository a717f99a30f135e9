// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/zone.h"
#include "core/import/import_report.h"
#include "core/workspace/change.h"

#include <QList>
#include <QString>

namespace stridewell {

/// The runs of one file that an athlete does not have yet, and what to say of it.
struct ImportedFile
{
    AddRuns change = {};
    QString told = {};
};

/// Reads the file at `path` for an athlete with the runs `known`, whose clock shows `zone`; stores nothing.
/// Errors: BadInput when it cannot be opened, is too large or holds no activities.
[[nodiscard]] Result<ImportedFile> readForImport(const QString &path, const QList<Run> &known, const Zone &zone);

} // namespace stridewell
