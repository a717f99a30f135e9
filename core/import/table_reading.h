// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/zone.h"
#include "core/import/row_reading.h"

#include <QByteArray>

namespace stridewell {

/// A history in a table, and for each of its runs the uploaded file that the row names (ActivityRows::uploads).
struct TableReading
{
    FileReading reading = {};
    QStringList uploads = {};
};

/// Reads a CSV history of any known kind: activities.csv of Strava, the list of Garmin Connect, or a table whose
/// columns say what they hold (previewOf() guesses all of it). Arguments and answer are as those of readActivities();
/// `file` stays empty.
TableReading readTable(const QByteArray &bytes, const Zone &home, std::optional<Units> unit = {});

/// Rows as the reading of a file: its status and, in words, what was left out and guessed.
TableReading readingOf(ActivityRows rows, bool wallClock);

} // namespace stridewell
