// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/strava_export.h"

#include "core/base/words.h"
#include "core/import/reader.h"
#include "core/import/reading_parts.h"
#include "core/import/sports.h"
#include "core/import/table_reading.h"

#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace stridewell {

namespace {

constexpr QStringView listName = u"activities.csv";
constexpr QStringView uploadFolder = u"activities/";

FileReading stopped()
{
    return refusedReading(Words::tr("Reading was stopped"));
}

bool isUpload(QStringView name)
{
    return name.startsWith(uploadFolder) && !name.contains(u".."_s) && !name.contains(u'\\') && name.count(u'/') == 1;
}

/// Puts what the uploaded file tells of a run in the place of what the list tells.
void takeUpload(RunSummary &run, const QList<RunSummary> &recorded)
{
    constexpr double sameDistance = 0.05;
    const auto isSame = [&](const RunSummary &other) {
        const double larger = std::max(run.distance.value, other.distance.value);
        return std::abs(run.distance.value - other.distance.value) <= sameDistance * larger;
    };
    const auto found = std::ranges::find_if(recorded, isSame);
    if (found == recorded.end())
        return;
    RunSummary taken = *found;
    // The list knows what the athlete made of it since; a watch set to plain running knows no trail.
    taken.sport = run.sport;
    taken.name = run.name;
    taken.externalId = run.externalId;
    run = taken;
}

/// What the systems of some computers add to an archive by themselves.
bool isHidden(const QString &name)
{
    return name.startsWith(u"__MACOSX/"_s) || QStringView(name).sliced(name.lastIndexOf(u'/') + 1).startsWith(u'.');
}

bool isArchive(const QString &name)
{
    return name.endsWith(u".zip"_s, Qt::CaseInsensitive);
}

bool isRecording(const QString &name)
{
    const QString plain = name.endsWith(u".gz"_s, Qt::CaseInsensitive) ? name.chopped(3) : name;
    return std::ranges::any_of(QStringList{u".fit"_s, u".tcx"_s, u".gpx"_s},
                               [&](const QString &ending) { return plain.endsWith(ending, Qt::CaseInsensitive); });
}

/// Adds what one file of an archive held to what the others did.
void addReading(FileReading &all, const QString &name, const FileReading &one, bool isFirst)
{
    all.format = isFirst || all.format == one.format ? one.format : std::nullopt;
    all.runs += one.runs;
    all.rowsLeftOut += one.status == ReadStatus::Refused ? 1 : one.rowsLeftOut;
    all.wallClock = all.wallClock || one.wallClock;
    if (one.status != ReadStatus::Ok)
        all.status = ReadStatus::Partial;
    if (!one.problem.isEmpty() && all.problem.isEmpty())
        all.problem = u"%1: %2"_s.arg(name, one.problem);
}

enum class Nesting {
    Outer,
    Inner ///< an archive within another one; no third level is opened
};

FileReading readRecordings(ExportFiles &files, const Zone &home, const Progress &progress, Nesting nesting)
{
    // The export of a whole Garmin account packs its recordings into archives within the archive.
    QStringList names = files.names();
    names.removeIf([nesting](const QString &name) {
        return isHidden(name) || !(isRecording(name) || (isArchive(name) && nesting == Nesting::Outer));
    });
    if (names.isEmpty()) {
        return refusedReading(
            Words::tr("Nothing in it is a recording or the list of a Strava export; choose FIT, TCX or GPX files, or "
                      "the zip that Strava sent; of a workbook, save the sheet as CSV"));
    }
    FileReading all;
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (progress && !progress(i, names.size()))
            return stopped();
        const auto bytes = files.read(names[i]);
        FileReading one;
        if (!bytes) {
            one = refusedReading(bytes.error().detail);
        } else if (isArchive(names[i])) {
            const auto inner = openZip(*bytes);
            one =
                inner ? readRecordings(**inner, home, progress, Nesting::Inner) : refusedReading(inner.error().detail);
        } else {
            one = readActivities(names[i], *bytes, home);
        }
        addReading(all, names[i], one, i == 0);
    }
    if (all.runs.isEmpty())
        all.status = ReadStatus::Refused;
    return all;
}

} // namespace

QString stravaListIn(const QStringList &names)
{
    const auto isList = [](const QString &name) {
        const qsizetype folder = name.indexOf(u'/') + 1;
        return QStringView(name).sliced(folder) == listName;
    };
    const auto found = std::ranges::find_if(names, isList);
    return found != names.end() ? *found : QString();
}

FileReading readStravaExport(ExportFiles &files, const Zone &home, const Progress &progress)
{
    const QStringList names = files.names();
    const QString list = stravaListIn(names);
    const auto bytes = files.read(list);
    if (!bytes)
        return refusedReading(u"%1 %2"_s.arg(list, bytes.error().detail));
    auto [reading, uploads] = readTable(*bytes, home);
    const QSet<QString> known(names.cbegin(), names.cend());
    const QString folder = list.chopped(listName.size());
    int unreadable = 0;
    QString firstProblem;
    for (qsizetype i = 0; i < uploads.size(); ++i) {
        if (progress && !progress(i, uploads.size()))
            return stopped();
        RunSummary &run = reading.runs[i];
        if (!isRunningSport(run.sport) || !isUpload(uploads[i]) || !known.contains(folder + uploads[i]))
            continue;
        const auto upload = files.read(folder + uploads[i]);
        const FileReading recorded =
            upload ? readActivities(uploads[i], *upload, home) : refusedReading(upload.error().detail);
        if (recorded.status == ReadStatus::Refused && unreadable++ == 0)
            firstProblem = u"%1: %2"_s.arg(uploads[i], recorded.problem);
        takeUpload(run, recorded.runs);
    }
    if (unreadable > 0) {
        addSentence(
            reading,
            Words::tr("Files of the export that could not be read: %1, the first %2. Their runs were taken from "
                      "activities.csv")
                .arg(unreadable)
                .arg(firstProblem));
    }
    return reading;
}

FileReading readRecordings(ExportFiles &files, const Zone &home, const Progress &progress)
{
    return readRecordings(files, home, progress, Nesting::Outer);
}

FileReading readExport(ExportFiles &files, const Zone &home, const Progress &progress)
{
    const bool isStrava = !stravaListIn(files.names()).isEmpty();
    return isStrava ? readStravaExport(files, home, progress) : readRecordings(files, home, progress);
}

} // namespace stridewell
