// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/importing.h"

#include "core/base/words.h"
#include "core/workspace/import_change.h"

#include <QFileInfo>

namespace stridewell {

namespace {

QString toldOf(const ImportReport &report)
{
    int others = 0;
    for (const SportCount &sport : report.notRuns)
        others += sport.count;
    const QString told = Words::tr("%1 runs added, %2 known already, %3 other activities left out.")
                             .arg(report.added)
                             .arg(report.duplicatesKnown + report.repeated)
                             .arg(others);
    return report.problem.isEmpty() ? told : told + u' ' + report.problem;
}

} // namespace

QString activityFilter()
{
    return Words::tr("Activities (*.csv *.fit *.tcx *.gpx *.gz *.zip);;All files (*)");
}

ImportedFiles importedFrom(const QList<FileReading> &readings, Moment now)
{
    const ImportPlan plan = planImport(readings, {}, {.now = now});
    ImportedFiles all{importChange(plan, takenUnasked(plan), now), {}};
    for (const ImportReport &report : plan.reports) {
        const bool isRefused = report.status == ReadStatus::Refused;
        all.told += QFileInfo(report.file).fileName() + u": "_s + (isRefused ? report.problem : toldOf(report));
    }
    return all;
}

} // namespace stridewell
