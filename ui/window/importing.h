// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/zone.h"
#include "core/workspace/change.h"

#include <QString>
#include <QStringList>

namespace stridewell {

/// Names the files that can be read, as a file dialog wants them.
QString activityFilter();

/// What some files hold.
struct ImportedFiles
{
    AddRuns change = {};   ///< the runs of all files together
    QStringList told = {}; ///< a line for each file, those that failed with the reason
};

/// Reads files and folders together at `now` for an athlete without any runs, whose clock shows `zone`; stores
/// nothing. What cannot be read leaves the others alone.
ImportedFiles readAllForImport(const QStringList &paths, const Zone &zone, Moment now);

} // namespace stridewell
