// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/keys.h"
#include "core/import/duplicates.h"
#include "core/model/import_log.h"
#include "core/model/run_summary.h"

#include <QList>
#include <QString>

#include <optional>

namespace stridewell {

/// What becomes of an activity of an import.
enum class RowStatus {
    New,
    Known,       ///< the athlete has this run already
    Repeated,    ///< another activity of the same import tells of this run, from a source that knows more
    OtherSport,  ///< no run
    SportUnsaid, ///< its file names no sport, so only the athlete can say whether it was a run
    Impossible,  ///< no profile may hold it
    Declined     ///< the athlete left it out of an earlier import
};
template <>
inline constexpr auto keysOf<RowStatus> = std::array{
    "new"_L1, "known"_L1, "repeated"_L1, "other_sport"_L1, "sport_unsaid"_L1, "impossible"_L1, "declined"_L1};

/// One activity of an import and what is proposed for it.
struct ImportRow
{
    qsizetype file = 0; ///< index of its reading
    RunSummary run = {};
    RowStatus status = RowStatus::New;
    qsizetype of = -1;                     ///< Known: index of the known run; Repeated: index of the row that is kept
    std::optional<Sameness> sameness = {}; ///< Known, Repeated: why
    QString fault = {};                    ///< Impossible: why, as one sentence without a full stop
    bool operator==(const ImportRow &) const = default;
};

/// How many activities of a sport were left out because they are no runs.
struct SportCount
{
    QString sport = {};
    int count = 0;
    bool operator==(const SportCount &) const = default;
};

/// What importing one file does. read = added + duplicatesKnown + repeated + impossible + declined + all of notRuns.
struct ImportReport
{
    QString file = {};
    ReadStatus status = ReadStatus::Ok;
    QString problem = {}; ///< as in FileReading
    int read = 0;         ///< activities of any sport
    int added = 0;
    int duplicatesKnown = 0;           ///< were there before
    int repeated = 0;                  ///< stand in this import twice, in one file or in two
    int duplicatesShifted = 0;         ///< of both: recognised under another time zone
    int impossible = 0;                ///< no profile may hold them
    int declined = 0;                  ///< were left out of an earlier import
    QList<SportCount> notRuns = {};    ///< most frequent first, then by name
    int rowsLeftOut = 0;               ///< could not be read at all
    QString contentHash = {};          ///< as in ImportedFile
    std::optional<Moment> before = {}; ///< when a file of the same bytes was imported last
    bool operator==(const ImportReport &) const = default;
};

/// What to do with the files of one import. Changes nothing itself.
struct ImportPlan
{
    QList<ImportRow> rows = {};       ///< by file, and within one in its order
    QList<ImportReport> reports = {}; ///< one a file
    bool operator==(const ImportPlan &) const = default;
};

/// What the athlete said and did before that an import follows.
struct ImportMemory
{
    QList<ImportedFile> log = {};
    QList<DeclinedRun> declined = {};
    bool unsaidAreRuns = false;     ///< activities whose file names no sport are runs
    std::optional<Moment> now = {}; ///< what begins more than a day later was told by a clock that was never set
};

/// Sorts out what to add of some files to the runs of an athlete. Takes running, trail, treadmill and track runs only,
/// and each run once: not those that are known, and of several activities that tell of one run (see findDuplicates)
/// that of the source that knows most (the order of RunSource), of equal sources the first. A known run always stays:
/// the athlete may have written effort and pain to it. An activity of no named sport that is none of the others stays
/// SportUnsaid, a run that was left out before is Declined.
ImportPlan planImport(const QList<FileReading> &readings, const QList<RunTrace> &known,
                      const ImportMemory &memory = {});

/// The row as a run of the model. The type stays absent: a file does not know how a run was meant.
Run toRun(const RunSummary &summary);

} // namespace stridewell
