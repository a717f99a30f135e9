// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/import_change.h"

#include <QFileInfo>
#include <QSet>

namespace stridewell {

namespace {

/// The files of a plan for the log, before anything of them is taken.
QList<ImportedFile> filesOf(const ImportPlan &plan, Moment now)
{
    QList<ImportedFile> files;
    for (const ImportReport &report : plan.reports) {
        ImportedFile file;
        file.at = now;
        file.file = QFileInfo(report.file).fileName();
        file.contentHash = report.contentHash;
        file.duplicates = report.duplicatesKnown + report.repeated;
        for (const SportCount &sport : report.notRuns)
            file.notRuns += sport.count;
        file.damaged = report.rowsLeftOut + report.impossible;
        files += file;
    }
    return files;
}

} // namespace

QList<RunTrace> tracesOf(const QList<SourcedRun> &known)
{
    QList<RunTrace> traces;
    traces.reserve(known.size());
    for (const SourcedRun &run : known) {
        RunTrace trace = traceOf(run.run, true);
        trace.externalId = run.externalId;
        traces += trace;
    }
    return traces;
}

Result<ImportMemory> importMemory(const Store &store, const ProfileId &id, Moment now)
{
    auto log = store.importedFiles(id);
    if (!log)
        return tl::unexpected(log.error());
    return store.declinedRuns(id).map([&](QList<DeclinedRun> declined) {
        return ImportMemory{*std::move(log), std::move(declined), false, now};
    });
}

QList<bool> takenUnasked(const ImportPlan &plan)
{
    QList<bool> taken;
    taken.reserve(plan.rows.size());
    for (const ImportRow &row : plan.rows)
        taken += row.status == RowStatus::New;
    return taken;
}

AddRuns importChange(const ImportPlan &plan, const QList<bool> &taken, Moment now)
{
    AddRuns change;
    QList<ImportedFile> files = filesOf(plan, now);
    // A run is named by its start and distance; the same one twice would be refused with all others.
    QSet<std::pair<qint64, double>> there;
    for (qsizetype i = 0; i < plan.rows.size(); ++i) {
        const ImportRow &row = plan.rows[i];
        const std::pair key(row.run.start.ms, row.run.distance.value);
        if (taken[i] && !there.contains(key)) {
            there.insert(key);
            change.runs += SourcedRun{toRun(row.run), files[row.file].file, row.run.externalId};
            ++files[row.file].added;
        } else if (row.status == RowStatus::New || row.status == RowStatus::Declined) {
            ++files[row.file].leftOut;
            if (row.status == RowStatus::New)
                change.note.declined += DeclinedRun{row.run.start, row.run.distance, row.run.moving, row.run.elapsed};
        }
    }
    for (qsizetype file = 0; file < files.size(); ++file) {
        if (plan.reports[file].status != ReadStatus::Refused)
            change.note.files += files[file];
    }
    return change;
}

} // namespace stridewell
