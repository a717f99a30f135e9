// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/zone.h"
#include "core/import/import_report.h"
#include "core/workspace/change.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace stridewell {

/// Names the files that can be read, as a file dialog wants them.
QString activityFilter();

/// The runs of one file that an athlete does not have yet, and what to say of it.
struct ImportedFile
{
    AddRuns change = {};
    QString told = {};
};

/// Reads the file at `path` for an athlete with the runs `known`, whose clock shows `zone`; stores nothing.
/// Errors: BadInput when it cannot be opened, is too large or holds no activities.
[[nodiscard]] Result<ImportedFile> readForImport(const QString &path, const QList<Run> &known, const Zone &zone);

/// Several files together: each adds what none before it had.
struct ImportedFiles
{
    QList<Change> changes = {}; ///< one for each file with new runs
    QStringList told = {};      ///< a line for each file, those that failed with the reason
    bool failed = false;        ///< one at least could not be read
};

/// Reads files one after the other as readForImport() does; what cannot be read leaves the others alone.
ImportedFiles readAllForImport(const QStringList &paths, const QList<Run> &known, const Zone &zone);

} // namespace stridewell
