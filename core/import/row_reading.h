// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/csv.h"
#include "core/model/athlete.h"
#include "core/model/run_summary.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace stridewell {

/// A row that was left out and why; `line` is that of the file, from 1.
struct RowProblem
{
    int line = 0;
    QString what = {};
    bool operator==(const RowProblem &) const = default;
};

/// What the rows of a history gave, in the order of the file.
struct ActivityRows
{
    QList<RunSummary> runs = {};
    QStringList uploads = {}; ///< for each of `runs` the file of the export that the row names; empty = none known
    QList<RowProblem> leftOut = {};
    QStringList remarks = {};       ///< guesses and contradictions, a sentence each without a full stop
    std::optional<Units> unit = {}; ///< see FileReading
    bool operator==(const ActivityRows &) const = default;
};

inline constexpr double metresPerMile = 1'609.344;

/// Metres per second that no runner keeps up over a whole activity.
inline constexpr double fastestRun = 12.0;

/// Why a row cannot be read at all whatever it holds: a quote left open, an end at the last column needed
/// or before it because the file breaks off, more than the header names because a comma lacks its quotes. Empty when it
/// can.
QString faultOfShape(const CsvTable &table, qsizetype row, qsizetype headerCells, qsizetype lastNeeded);

/// Why an activity cannot be true: a run without distance, longer than 500 km or faster than anybody runs.
/// Empty when nothing speaks against it.
QString faultOf(const RunSummary &activity);

/// Drops secondary values that cannot be true (a heart rate of 0, a duration of a month, ascent above any
/// mountain, elapsed time below moving time); the activity itself stays.
void dropUnlikely(RunSummary &activity);

/// Metres per second over the moving time, else over the elapsed time; 0 when neither is known.
double speedOf(const RunSummary &activity);

/// "line 3" or "lines 3, 17, 40, 41, 50 and 5 more": at most five of them by number.
QString lineList(const QList<int> &lines);

/// The middle value, the upper one of two; absent for no values.
std::optional<double> median(QList<double> values);

} // namespace stridewell
