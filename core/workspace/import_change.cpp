// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/import_change.h"

#include <QFileInfo>

namespace stridewell {

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

AddRuns importChange(const ImportPlan &plan)
{
    AddRuns change;
    for (const ImportRow &row : plan.rows) {
        if (row.status != RowStatus::New)
            continue;
        const QString source = QFileInfo(plan.reports[row.file].file).fileName();
        change.runs += SourcedRun{toRun(row.run), source, row.run.externalId};
    }
    return change;
}

} // namespace stridewell
