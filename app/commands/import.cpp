// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/documents.h"
#include "app/commands/output.h"
#include "app/commands/stores.h"
#include "core/export/json_writer.h"
#include "core/workspace/import_change.h"

#include <QFileInfo>

#include <algorithm>

namespace stridewell {

namespace {

/// What a run that is left out as a duplicate is a duplicate of, in words.
QString originalOf(const ImportRow &row, const ImportPlan &plan, const QList<SourcedRun> &known)
{
    if (row.status == RowStatus::Repeated)
        return plan.reports[plan.rows[row.of].file].file;
    const QString source = known[row.of].source;
    return source.isEmpty() ? u"a run typed in"_s : source;
}

/// The log of a file: each run that was left out and why.
void writeLeftOut(JsonWriter &out, const ImportPlan &plan, qsizetype file, const QList<SourcedRun> &known)
{
    out.key("left_out"_L1);
    out.beginArray();
    for (const ImportRow &row : plan.rows) {
        const bool isDuplicate = row.status == RowStatus::Known || row.status == RowStatus::Repeated;
        const bool isLeftOut = isDuplicate || row.status == RowStatus::Impossible || row.status == RowStatus::Declined;
        if (row.file != file || !isLeftOut)
            continue;
        out.beginObject(JsonWriter::Layout::Line);
        out.moment("start"_L1, row.run.start);
        out.number("distance_m"_L1, row.run.distance.value);
        out.choice("because"_L1, row.status);
        out.word("of"_L1, isDuplicate ? originalOf(row, plan, known) : QString());
        out.word("fault"_L1, row.fault);
        out.endObject();
    }
    out.endArray();
}

QByteArray writeReports(const QList<FileReading> &readings, const ImportPlan &plan, const QList<SourcedRun> &known,
                        const Zone &zone)
{
    JsonWriter out(zone);
    out.beginArray();
    for (qsizetype file = 0; file < readings.size(); ++file) {
        const ImportReport &report = plan.reports[file];
        out.beginObject();
        out.text("file"_L1, report.file);
        out.choice("format"_L1, readings[file].format);
        out.choice("status"_L1, report.status);
        out.word("problem"_L1, report.problem);
        if (report.before)
            out.moment("imported_before"_L1, *report.before);
        out.whole("read"_L1, report.read);
        out.whole("added"_L1, report.added);
        out.whole("duplicates"_L1, report.duplicatesKnown + report.repeated);
        out.key("not_runs"_L1);
        out.beginObject(JsonWriter::Layout::Line);
        for (const SportCount &sport : report.notRuns) {
            // A sport is whatever the file calls it, so its name is no key that the writer knows.
            const QByteArray name = sport.sport.toUtf8();
            out.whole(QLatin1StringView(name), sport.count);
        }
        out.endObject();
        out.whole("damaged"_L1, report.rowsLeftOut + report.impossible);
        writeLeftOut(out, plan, file, known);
        out.endObject();
    }
    out.endArray();
    return out.take();
}

/// Says what was left out although it could be read.
void tellOfImpossible(ImportPlan &plan)
{
    for (const ImportRow &row : plan.rows) {
        ImportReport &report = plan.reports[row.file];
        if (row.status != RowStatus::Impossible || report.status == ReadStatus::Refused)
            continue;
        const QString words = u"%1 left out, the first because of %2"_s.arg(report.impossible).arg(row.fault);
        if (report.problem.contains(u" left out, the first because of "_s))
            continue;
        report.status = ReadStatus::Partial;
        report.problem += (report.problem.isEmpty() ? QString() : u". "_s) + words;
    }
}

/// The athlete as far as known before anything is written: clock times of files are read in their zone.
Result<Athlete> athleteFor(const Arguments &arguments)
{
    Athlete unknown;
    unknown.name = arguments.profile;
    if (!QFileInfo::exists(arguments.store))
        return unknown;
    const auto store = openStore(arguments);
    if (!store)
        return tl::unexpected(store.error());
    const auto id = store->profileByName(arguments.profile);
    if (!id && id.error().code == ErrorCode::NotFound)
        return unknown;
    return id.and_then([&](const ProfileId &known) { return store->loadProfile(known); }).map([](const Profile &p) {
        return p.athlete;
    });
}

Result<ProfileId> findOrCreate(Store &store, const Athlete &athlete)
{
    auto id = store.profileByName(athlete.name);
    if (id || id.error().code != ErrorCode::NotFound)
        return id;
    Profile profile;
    profile.athlete = athlete;
    return store.createProfile(profile);
}

/// What an import adds and what was known before.
struct Imported
{
    ImportPlan plan = {};
    QList<SourcedRun> known = {};
};

Result<Imported> addAll(Store &store, const Athlete &athlete, const QList<FileReading> &readings, Moment now)
{
    const auto id = findOrCreate(store, athlete);
    if (!id)
        return tl::unexpected(id.error());
    const auto known = store.loadRuns(*id);
    if (!known)
        return tl::unexpected(known.error());
    const auto memory = importMemory(store, *id, now);
    if (!memory)
        return tl::unexpected(memory.error());
    Imported imported{planImport(readings, tracesOf(*known), *memory), *known};
    const AddRuns change = importChange(imported.plan, takenUnasked(imported.plan), now);
    return writeChange(store, *id, change).map([&] { return imported; });
}

} // namespace

Result<int> commands::importFiles(const Arguments &arguments)
{
    const auto athlete = athleteFor(arguments);
    if (!athlete)
        return tl::unexpected(athlete.error());
    const auto home = homeZone(*athlete, arguments);
    if (!home)
        return tl::unexpected(home.error());
    const QList<FileReading> readings = readAll(arguments.files, *home);
    Imported imported{planImport(readings, {}), {}};
    // Nothing to keep: then neither store nor profile comes into being.
    const bool isAnyGood = std::any_of(readings.cbegin(), readings.cend(), [](const FileReading &reading) {
        return reading.status != ReadStatus::Refused;
    });
    if (isAnyGood) {
        auto store = openOrMakeStore(arguments);
        if (!store)
            return tl::unexpected(store.error());
        const BackupFolder backups(arguments.store);
        store->setBeforeLoss([&](BackupReason reason) {
            const auto made = backups.make(reason, arguments.clock().now(), Zone::system());
            if (!made)
                complain(made.error());
        });
        const auto kept = store->together([&]() -> Result<void> {
            auto added = addAll(*store, *athlete, readings, nowFor(arguments).moment);
            if (!added)
                return tl::unexpected(added.error());
            imported = *std::move(added);
            return {};
        });
        if (!kept)
            return tl::unexpected(asStoreError(kept.error()));
    }
    tellOfImpossible(imported.plan);
    return writeOut(arguments.out, writeReports(readings, imported.plan, imported.known, *home)).map([&readings] {
        return complainOfRefused(readings);
    });
}

} // namespace stridewell
