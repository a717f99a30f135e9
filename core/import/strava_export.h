// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/zone.h"
#include "core/import/export_files.h"
#include "core/import/progress.h"
#include "core/model/run_summary.h"

namespace stridewell {

/// Where activities.csv lies in an export, in its root or one folder deep; empty when there is none.
QString stravaListIn(const QStringList &names);

/// Reads the bulk export of Strava: activities.csv, and of the files beside it only those under activities/ that it
/// names for a run. A run is taken from its uploaded file where both tell of the same distance within 5 %; name, kind
/// and id stay those of the list. What cannot be read of the files is left to the list and said. `file` of the answer
/// stays empty; Refused with nothing when `progress` ends it.
FileReading readStravaExport(ExportFiles &files, const Zone &home, const Progress &progress = {});

/// Reads an archive or a folder that holds recordings (FIT, TCX, GPX, also packed with gzip) and no list of them, as
/// one file of many activities.
FileReading readRecordings(ExportFiles &files, const Zone &home, const Progress &progress = {});

/// The one or the other, whichever it is.
FileReading readExport(ExportFiles &files, const Zone &home, const Progress &progress = {});

} // namespace stridewell
