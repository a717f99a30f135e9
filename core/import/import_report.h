// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/run.h"
#include "core/model/run_summary.h"

#include <QList>
#include <QString>

namespace stridewell {

/// How many activities of a sport were left out because they are no runs.
struct SportCount
{
    QString sport = {};
    int count = 0;
    bool operator==(const SportCount &) const = default;
};

/// What importing one file did. read = added + duplicatesKnown + duplicatesInFile + all of notRuns.
struct ImportReport
{
    QString file = {};
    ReadStatus status = ReadStatus::Ok;
    QString problem = {}; ///< as in FileReading
    int read = 0;         ///< activities of any sport
    int added = 0;
    int duplicatesKnown = 0;        ///< were there before
    int duplicatesInFile = 0;       ///< stand in the file twice
    int duplicatesShifted = 0;      ///< of duplicatesKnown: recognised under another time zone
    QList<SportCount> notRuns = {}; ///< most frequent first, then by name
    int rowsLeftOut = 0;
    bool operator==(const ImportReport &) const = default;
};

/// The runs of a file that are new, by the order of the file, and the report of it.
struct ImportPlan
{
    QList<RunSummary> add = {};
    ImportReport report = {};
    bool operator==(const ImportPlan &) const = default;
};

/// Sorts out what to add of a file to the runs of an athlete; changes nothing itself. Takes running, trail,
/// treadmill and track runs only, and none that is known (see findDuplicates; zones are compared when the
/// clock times of the file had no zone or those of the known runs may have had none).
ImportPlan planImport(const FileReading &reading, const QList<Run> &known, bool knownMayBeWallClock = true);

/// Summaries as runs of the model. The type stays absent: a file does not know how a run was meant.
QList<Run> toRuns(const QList<RunSummary> &summaries);

} // namespace stridewell
