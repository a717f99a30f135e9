// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/import_report.h"

#include "core/base/words.h"
#include "core/import/sports.h"
#include "core/model/validation.h"

#include <QHash>
#include <QMap>

#include <algorithm>
#include <chrono>
#include <utility>

namespace stridewell {

namespace {

/// Rows compared as one: those of equal rank; what names no sport comes last, since nobody takes it unasked. Files
/// without a zone stand alone, since two of their runs that lie hours apart are two laps, while those of another file
/// may be the same run under another clock.
struct Group
{
    bool unsaid = false;
    RunSource source = RunSource::Fit;
    qsizetype wallClockFile = -1;
    auto operator<=>(const Group &) const = default;
};

Group groupOf(const ImportRow &row, const QList<FileReading> &readings)
{
    return {row.status == RowStatus::SportUnsaid, row.run.source, readings[row.file].wallClock ? row.file : -1};
}

/// It may still turn out to be another run.
bool isOpen(const ImportRow &row)
{
    return row.status == RowStatus::New || row.status == RowStatus::SportUnsaid;
}

/// Why no profile may hold a run; empty when one may.
QString faultOf(const Run &run, const std::optional<Moment> &now)
{
    constexpr Moment unset{std::chrono::milliseconds(std::chrono::hours(24)).count()};
    if (const auto good = validate(run); !good)
        return toText(good.error());
    if (run.start < unset && Moment{-unset.ms} < run.start)
        return Words::tr("the clock of the device was never set, so nobody knows the day");
    if (now && *now + std::chrono::hours(24) < run.start)
        return Words::tr("it lies in the future; the clock of the device was wrong");
    return {};
}

/// Every activity with what it says of itself alone.
QList<ImportRow> rowsOf(const QList<FileReading> &readings, const ImportMemory &memory)
{
    QList<ImportRow> rows;
    for (qsizetype file = 0; file < readings.size(); ++file) {
        for (const RunSummary &run : readings[file].runs) {
            ImportRow row{file, run, RowStatus::New, -1, {}, {}};
            if (memory.unsaidAreRuns && run.sport == unknownSport)
                row.run.sport = u"running"_s;
            if (row.run.sport == unknownSport)
                row.status = RowStatus::SportUnsaid;
            else if (!isRunningSport(row.run.sport))
                row.status = RowStatus::OtherSport;
            else
                row.fault = faultOf(toRun(run), memory.now);
            if (!row.fault.isEmpty())
                row.status = RowStatus::Impossible;
            rows += row;
        }
    }
    return rows;
}

/// Marks the runs of files whose bytes were there before in the same import.
void markSameBytes(QList<ImportRow> &rows, const QList<FileReading> &readings)
{
    QHash<QByteArray, qsizetype> files;
    QList<qsizetype> originals;
    for (qsizetype file = 0; file < readings.size(); ++file) {
        const QByteArray &hash = readings[file].contentHash;
        originals += hash.isEmpty() ? file : files.value(hash, file);
        files.insert(hash, originals.back());
    }
    QList<qsizetype> firstRow(readings.size(), -1);
    for (qsizetype i = rows.size() - 1; i >= 0; --i)
        firstRow[rows[i].file] = i;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const qsizetype original = originals[rows[i].file];
        if (original == rows[i].file || !isOpen(rows[i]))
            continue;
        rows[i].status = RowStatus::Repeated;
        rows[i].of = firstRow[original] + i - firstRow[rows[i].file];
        rows[i].sameness = Sameness::SameBytes;
    }
}

/// Compares the groups one after another, the most trusted first, each with what was known or taken before.
void markDuplicates(QList<ImportRow> &rows, const QList<FileReading> &readings, QList<RunTrace> known)
{
    QMap<Group, QList<qsizetype>> groups;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (isOpen(rows[i]))
            groups[groupOf(rows[i], readings)] += i;
    }
    const qsizetype stored = known.size();
    QList<qsizetype> rowOf; // of the traces behind those stored
    for (const QList<qsizetype> &members : std::as_const(groups)) {
        QList<RunTrace> incoming;
        for (const qsizetype i : members)
            incoming += traceOf(rows[i].run, readings[rows[i].file].wallClock);
        for (const Duplicate &duplicate : findDuplicates(known, incoming)) {
            ImportRow &row = rows[members[duplicate.incoming]];
            const bool isStored = !duplicate.withinIncoming && duplicate.of < stored;
            row.status = isStored ? RowStatus::Known : RowStatus::Repeated;
            row.sameness = duplicate.sameness;
            row.of = duplicate.withinIncoming ? members[duplicate.of]
                     : isStored               ? duplicate.of
                                              : rowOf[duplicate.of - stored];
        }
        for (qsizetype m = 0; m < members.size(); ++m) {
            if (rows[members[m]].status != RowStatus::New)
                continue;
            known += incoming[m];
            rowOf += members[m];
        }
    }
}

void markDeclined(QList<ImportRow> &rows, const QList<FileReading> &readings, const QList<DeclinedRun> &declined)
{
    QList<RunTrace> before;
    for (const DeclinedRun &run : declined)
        before += RunTrace{run.start, run.distance, run.moving, run.elapsed, {}, false};
    QList<qsizetype> places;
    QList<RunTrace> incoming;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (rows[i].status != RowStatus::New)
            continue;
        places += i;
        incoming += traceOf(rows[i].run, readings[rows[i].file].wallClock);
    }
    for (const Duplicate &duplicate : findDuplicates(before, incoming)) {
        if (!duplicate.withinIncoming)
            rows[places[duplicate.incoming]].status = RowStatus::Declined;
    }
}

QList<SportCount> counted(const QMap<QString, int> &sports)
{
    QList<SportCount> counts;
    for (auto it = sports.cbegin(); it != sports.cend(); ++it)
        counts.append({it.key(), it.value()});
    std::ranges::stable_sort(counts, std::ranges::greater(), &SportCount::count);
    return counts;
}

void count(ImportReport &report, const ImportRow &row, QMap<QString, int> &sports)
{
    report.duplicatesShifted += row.sameness == Sameness::ShiftedClock ? 1 : 0;
    switch (row.status) {
    case RowStatus::New:
        ++report.added;
        break;
    case RowStatus::Known:
        ++report.duplicatesKnown;
        break;
    case RowStatus::Repeated:
        ++report.repeated;
        break;
    case RowStatus::OtherSport:
    case RowStatus::SportUnsaid:
        ++sports[row.run.sport];
        break;
    case RowStatus::Impossible:
        ++report.impossible;
        break;
    case RowStatus::Declined:
        ++report.declined;
        break;
    }
}

/// When the bytes of `hash` were imported last.
std::optional<Moment> importedBefore(const QString &hash, const QList<ImportedFile> &log)
{
    std::optional<Moment> last;
    for (const ImportedFile &file : log) {
        if (!hash.isEmpty() && file.contentHash == hash && (!last || *last < file.at))
            last = file.at;
    }
    return last;
}

QList<ImportReport> reportsOf(const QList<FileReading> &readings, const QList<ImportRow> &rows,
                              const QList<ImportedFile> &log)
{
    QList<ImportReport> reports;
    QList<QMap<QString, int>> sports(readings.size());
    for (const FileReading &reading : readings) {
        ImportReport report;
        report.file = reading.file;
        report.status = reading.status;
        report.problem = reading.problem;
        report.rowsLeftOut = reading.rowsLeftOut;
        report.contentHash = QString::fromLatin1(reading.contentHash.toHex());
        report.before = importedBefore(report.contentHash, log);
        report.read = static_cast<int>(reading.runs.size());
        reports += report;
    }
    for (const ImportRow &row : rows)
        count(reports[row.file], row, sports[row.file]);
    for (qsizetype file = 0; file < readings.size(); ++file)
        reports[file].notRuns = counted(sports[file]);
    return reports;
}

} // namespace

ImportPlan planImport(const QList<FileReading> &readings, const QList<RunTrace> &known, const ImportMemory &memory)
{
    ImportPlan plan;
    plan.rows = rowsOf(readings, memory);
    markSameBytes(plan.rows, readings);
    markDuplicates(plan.rows, readings, known);
    markDeclined(plan.rows, readings, memory.declined);
    // What repeats a run that is itself left out is left out for the same run.
    for (ImportRow &row : plan.rows) {
        while (row.status == RowStatus::Repeated && plan.rows[row.of].status != RowStatus::New) {
            row.status = plan.rows[row.of].status;
            row.of = plan.rows[row.of].of;
        }
    }
    plan.reports = reportsOf(readings, plan.rows, memory.log);
    return plan;
}

Run toRun(const RunSummary &summary)
{
    Run run;
    run.start = summary.start;
    run.distance = summary.distance;
    run.moving = summary.moving;
    run.elapsed = summary.elapsed;
    run.ascent = summary.ascent;
    return run;
}

} // namespace stridewell
