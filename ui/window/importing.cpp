// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/importing.h"

#include "core/import/reader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace stridewell {

namespace {

constexpr qint64 largestFile = 256LL * 1024 * 1024;

QString say(const char *text)
{
    return QCoreApplication::translate("Importing", text);
}

QString toldOf(const ImportReport &report)
{
    int others = 0;
    for (const SportCount &sport : report.notRuns)
        others += sport.count;
    const QString told = say("%1 runs added, %2 known already, %3 other activities left out.")
                             .arg(report.added)
                             .arg(report.duplicatesKnown + report.duplicatesInFile)
                             .arg(others);
    return report.problem.isEmpty() ? told : told + u' ' + report.problem;
}

} // namespace

QString activityFilter()
{
    return say("Activities (*.csv *.fit *.tcx *.gpx *.gz);;All files (*)");
}

Result<ImportedFile> readForImport(const QString &path, const QList<Run> &known, const Zone &zone)
{
    QFile input(path);
    if (!input.open(QIODevice::ReadOnly))
        return failure(ErrorCode::BadInput, {}, input.errorString());
    if (input.size() > largestFile)
        return failure(ErrorCode::BadInput, {}, say("the file is larger than 256 MiB"));
    const QString name = QFileInfo(path).fileName();
    const FileReading reading = readActivities(name, input.readAll(), zone);
    if (reading.status == ReadStatus::Refused)
        return failure(ErrorCode::BadInput, {}, reading.problem);
    const ImportPlan plan = planImport(reading, known);
    const QList<Run> runs = toRuns(plan.add);
    ImportedFile file;
    for (qsizetype i = 0; i < runs.size(); ++i)
        file.change.runs += SourcedRun{runs[i], name, plan.add[i].externalId};
    file.told = toldOf(plan.report);
    return file;
}

ImportedFiles readAllForImport(const QStringList &paths, const QList<Run> &known, const Zone &zone)
{
    ImportedFiles all;
    QList<Run> runs = known;
    for (const QString &path : paths) {
        const auto file = readForImport(path, runs, zone);
        all.failed = all.failed || !file;
        all.told += QFileInfo(path).fileName() + u": "_s + (file ? file->told : toText(file.error()));
        if (!file || file->change.runs.isEmpty())
            continue;
        all.changes += file->change;
        for (const SourcedRun &added : file->change.runs)
            runs += added.run;
    }
    return all;
}

} // namespace stridewell
