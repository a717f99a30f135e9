// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/run_summary.h"
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

/// What files read together at `now` are for an athlete without any runs; stores nothing. What could not be read leaves
/// the others alone.
ImportedFiles importedFrom(const QList<FileReading> &readings, Moment now);

} // namespace stridewell
