// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/import_report.h"

#include "core/import/duplicates.h"
#include "core/import/sports.h"

#include <QMap>

#include <algorithm>

namespace stridewell {

namespace {

QList<SportCount> counted(const QMap<QString, int> &sports)
{
    QList<SportCount> counts;
    for (auto it = sports.cbegin(); it != sports.cend(); ++it)
        counts.append({it.key(), it.value()});
    std::ranges::stable_sort(counts, std::ranges::greater(), &SportCount::count);
    return counts;
}

QList<RunTrace> tracesOf(const auto &runs)
{
    QList<RunTrace> traces;
    traces.reserve(runs.size());
    for (const auto &run : runs)
        traces.append(traceOf(run));
    return traces;
}

} // namespace

ImportPlan planImport(const FileReading &reading, const QList<Run> &known, bool knownMayBeWallClock)
{
    ImportPlan plan;
    ImportReport &report = plan.report;
    report.file = reading.file;
    report.status = reading.status;
    report.problem = reading.problem;
    report.rowsLeftOut = reading.rowsLeftOut;
    report.read = static_cast<int>(reading.runs.size());

    QList<RunSummary> runs;
    QMap<QString, int> others;
    for (const RunSummary &activity : reading.runs) {
        if (isRunningSport(activity.sport))
            runs.append(activity);
        else
            ++others[activity.sport];
    }
    report.notRuns = counted(others);

    QList<bool> isDuplicate(runs.size(), false);
    for (const Duplicate &duplicate :
         findDuplicates(tracesOf(known), tracesOf(runs), reading.wallClock || knownMayBeWallClock)) {
        isDuplicate[duplicate.incoming] = true;
        (duplicate.withinIncoming ? report.duplicatesInFile : report.duplicatesKnown) += 1;
        report.duplicatesShifted += duplicate.sameness == Sameness::ShiftedClock ? 1 : 0;
    }
    for (qsizetype i = 0; i < runs.size(); ++i) {
        if (!isDuplicate[i])
            plan.add.append(runs[i]);
    }
    report.added = static_cast<int>(plan.add.size());
    return plan;
}

QList<Run> toRuns(const QList<RunSummary> &summaries)
{
    QList<Run> runs;
    runs.reserve(summaries.size());
    for (const RunSummary &summary : summaries) {
        Run run;
        run.start = summary.start;
        run.distance = summary.distance;
        run.moving = summary.moving;
        run.elapsed = summary.elapsed;
        run.ascent = summary.ascent;
        runs.append(run);
    }
    return runs;
}

} // namespace stridewell
