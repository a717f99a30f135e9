// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/zone.h"
#include "core/import/progress.h"
#include "core/model/run_summary.h"

#include <QStringList>

#include <optional>

namespace stridewell {

/// Reads what lies at `path`: any file of readActivities(), the zip of a Strava export or that export unpacked into a
/// folder, or a zip of recordings, such as the one Garmin Connect makes of an original. A file that is missing,
/// locked, empty or too large is Refused with the reason.
FileReading readActivityFile(const QString &path, const Zone &home, std::optional<Units> unit = {},
                             const Progress &progress = {});

/// The same for bytes that lie in no file, such as those of standard input.
FileReading readActivityBytes(const QString &name, const QByteArray &bytes, const Zone &home);

/// What to read of each path: a folder that is no Strava export stands for the files below it, by name; everything
/// else stands for itself. Links and hidden files in folders are passed over.
QStringList filesToRead(const QStringList &paths);

} // namespace stridewell
