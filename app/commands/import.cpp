// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/documents.h"
#include "app/commands/output.h"
#include "app/commands/stores.h"
#include "core/export/json_writer.h"
#include "core/import/import_report.h"
#include "core/model/validation.h"

#include <QFileInfo>

#include <algorithm>

namespace stridewell {

namespace {

/// A file, what to add of it and what to tell of it.
struct FileImport
{
    FileReading reading = {};
    ImportPlan plan = {};
};

QByteArray writeReports(const QList<FileImport> &imports, const Zone &zone)
{
    JsonWriter out(zone);
    out.beginArray();
    for (const FileImport &import : imports) {
        const ImportReport &report = import.plan.report;
        out.beginObject();
        out.text("file"_L1, report.file);
        out.choice("format"_L1, import.reading.format);
        out.choice("status"_L1, report.status);
        out.word("problem"_L1, report.problem);
        out.whole("read"_L1, report.read);
        out.whole("added"_L1, report.added);
        out.whole("duplicates"_L1, report.duplicatesKnown + report.duplicatesInFile);
        out.key("not_runs"_L1);
        out.beginObject(JsonWriter::Layout::Line);
        for (const SportCount &sport : report.notRuns) {
            // A sport is whatever the file calls it, so its name is no key that the writer knows.
            const QByteArray name = sport.sport.toUtf8();
            out.whole(QLatin1StringView(name), sport.count);
        }
        out.endObject();
        out.whole("damaged"_L1, report.rowsLeftOut);
        out.endObject();
    }
    out.endArray();
    return out.take();
}

/// Takes out what no profile may hold, such as a treadmill run whose distance was never entered, and says so.
void leaveOutImpossible(ImportPlan &plan)
{
    QString firstFault;
    const auto isImpossible = [&firstFault](const RunSummary &summary) {
        const auto good = validate(toRuns({summary}).first());
        if (!good && firstFault.isEmpty())
            firstFault = toText(good.error());
        return !good;
    };
    const auto gone = static_cast<int>(plan.add.removeIf(isImpossible));
    if (gone == 0)
        return;
    plan.report.added -= gone;
    plan.report.rowsLeftOut += gone;
    plan.report.status = ReadStatus::Partial;
    if (!plan.report.problem.isEmpty())
        plan.report.problem += u". "_s;
    plan.report.problem += u"%1 left out, the first because of %2"_s.arg(gone).arg(firstFault);
}

QList<SourcedRun> sourced(const ImportPlan &plan)
{
    const QList<Run> runs = toRuns(plan.add);
    const QString source = QFileInfo(plan.report.file).fileName();
    QList<SourcedRun> all;
    all.reserve(runs.size());
    for (qsizetype i = 0; i < runs.size(); ++i)
        all += {runs[i], source, plan.add[i].externalId};
    return all;
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

/// Adds the files one after another, so that a later one finds the runs of an earlier one known.
Result<void> addAll(Store &store, const Athlete &athlete, QList<FileImport> &imports)
{
    const auto id = findOrCreate(store, athlete);
    if (!id)
        return tl::unexpected(id.error());
    for (FileImport &import : imports) {
        const auto profile = store.loadProfile(*id);
        if (!profile)
            return tl::unexpected(profile.error());
        import.plan = planImport(import.reading, profile->runs);
        leaveOutImpossible(import.plan);
        const auto added = store.addRuns(*id, sourced(import.plan));
        if (!added)
            return tl::unexpected(added.error());
        import.plan.report.duplicatesInFile += import.plan.report.added - *added;
        import.plan.report.added = *added;
    }
    return {};
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
    QList<FileReading> readings;
    QList<FileImport> imports;
    for (const QString &file : arguments.files) {
        readings += readActivityFile(file, *home);
        imports += {readings.last(), planImport(readings.last(), {})};
    }
    // Nothing to keep: then neither store nor profile comes into being.
    const bool isAnyGood = std::any_of(readings.cbegin(), readings.cend(), [](const FileReading &reading) {
        return reading.status != ReadStatus::Refused;
    });
    if (isAnyGood) {
        auto store = openOrMakeStore(arguments);
        if (!store)
            return tl::unexpected(store.error());
        const auto kept = store->together([&] { return addAll(*store, *athlete, imports); });
        if (!kept)
            return tl::unexpected(asStoreError(kept.error()));
    }
    return writeOut(arguments.out, writeReports(imports, *home)).map([&readings] {
        return complainOfRefused(readings);
    });
}

} // namespace stridewell
