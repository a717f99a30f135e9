// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/zone.h"
#include "core/model/run.h"
#include "core/workspace/change.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace stridewell {

/// Names the files that can be read, as a file dialog wants them.
QString activityFilter();

/// What some files hold that an athlete does not have yet.
struct ImportedFiles
{
    QList<Change> changes = {}; ///< the new runs of all files as one change; none where there is none
    QStringList told = {};      ///< a line for each file, those that failed with the reason
    bool failed = false;        ///< one at least could not be read
};

/// Reads files and folders together for an athlete with the runs `known`, whose clock shows `zone`; stores nothing.
/// What cannot be read leaves the others alone.
ImportedFiles readAllForImport(const QStringList &paths, const QList<Run> &known, const Zone &zone);

} // namespace stridewell
