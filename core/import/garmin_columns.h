// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/csv.h"

#include <QList>

#include <optional>

namespace stridewell {

/// Where the values stand in a list exported from Garmin Connect; -1 = not there.
struct GarminColumns
{
    qsizetype count = 0; ///< of the header
    qsizetype type = -1;
    qsizetype date = -1;
    qsizetype title = -1;
    qsizetype distance = -1;
    qsizetype time = -1;
    qsizetype heartRate = -1;
    qsizetype ascent = -1;
    qsizetype stride = -1;
    qsizetype moving = -1;
    qsizetype elapsed = -1;
    QList<qsizetype> cadences = {}; ///< some languages call those of runs and rides alike

    /// The last column that a row must reach to be read.
    qsizetype lastNeeded() const { return qMax(qMax(type, date), qMax(distance, time)); }
    bool operator==(const GarminColumns &) const = default;
};

/// Reads a header row by the names of the columns in any language known here; absent when it is none. The set
/// of columns depends on year, filter and sports; type, date, distance and time are always there.
std::optional<GarminColumns> garminHeader(const CsvTable &table, qsizetype row);

/// The columns of a list in an unknown language, by the fixed places of the first seven and by what stands in
/// them: an ISO date in the second, true or false in the third. Absent when the rows do not look like that.
std::optional<GarminColumns> garminColumnsByPlace(const CsvTable &table);

} // namespace stridewell
