// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/import_tables.h"

#include "core/store/table.h"

namespace stridewell {

template <typename Visit, Either<ImportedFile> Value>
void fields(Visit &visit, Value &file)
{
    visit("at_ms"_L1, file.at);
    visit("file"_L1, file.file);
    visit("content_hash"_L1, file.contentHash);
    visit("added"_L1, file.added);
    visit("duplicates"_L1, file.duplicates);
    visit("not_runs"_L1, file.notRuns);
    visit("left_out"_L1, file.leftOut);
    visit("damaged"_L1, file.damaged);
}

template <typename Visit, Either<DeclinedRun> Value>
void fields(Visit &visit, Value &run)
{
    visit("start_ms"_L1, run.start);
    visit("distance_m"_L1, run.distance);
    visit("moving_s"_L1, run.moving);
    visit("elapsed_s"_L1, run.elapsed);
}

namespace {

const QString fileTable = u"imported_files"_s;
const QString declinedTable = u"declined_runs"_s;

/// The place behind the files of an import of that moment: two may share one where the clock stands still.
Result<int> nextPosition(Database &database, const ProfileId &profile, Moment at)
{
    Statement statement(
        database, u"select coalesce(max(position) + 1, 0) from %1 where profile_id = ? and at_ms = ?"_s.arg(fileTable));
    if (auto done = statement.run({profile.value, at.ms}); !done)
        return tl::unexpected(done.error());
    return statement.next().map([&](bool found) { return found ? statement.value(0).toInt() : 0; });
}

Result<void> insertFiles(Database &database, const ProfileId &profile, const QList<ImportedFile> &files)
{
    if (files.isEmpty())
        return {};
    const auto first = nextPosition(database, profile, files.first().at);
    if (!first)
        return tl::unexpected(first.error());
    Statement statement(
        database, insertSql(fileTable, QStringList{u"profile_id"_s, u"position"_s} + columnNames<ImportedFile>()));
    for (qsizetype i = 0; i < files.size(); ++i) {
        const QVariantList row = QVariantList{profile.value, *first + static_cast<int>(i)} + columnValues(files[i]);
        if (auto done = statement.run(row); !done)
            return done;
    }
    return {};
}

Result<void> insertDeclined(Database &database, const ProfileId &profile, const QList<DeclinedRun> &runs)
{
    Statement statement(database, insertSql(declinedTable, QStringList{u"profile_id"_s} + columnNames<DeclinedRun>()) +
                                      " on conflict (profile_id, start_ms, distance_m) do nothing"_L1);
    for (const DeclinedRun &run : runs) {
        if (auto done = statement.run(QVariantList{profile.value} + columnValues(run)); !done)
            return done;
    }
    return {};
}

} // namespace

Result<void> import_table::insert(Database &database, const ProfileId &profile, const ImportNote &note)
{
    return insertFiles(database, profile, note.files).and_then([&] {
        return insertDeclined(database, profile, note.declined);
    });
}

Result<void> import_table::remove(Database &database, const ProfileId &profile, const ImportNote &note)
{
    Statement file(
        database,
        u"delete from %1 where profile_id = ? and at_ms = ? and file = ? and content_hash = ?"_s.arg(fileTable));
    for (const ImportedFile &removed : note.files) {
        if (auto done = file.run({profile.value, removed.at.ms, removed.file, removed.contentHash}); !done)
            return done;
    }
    Statement declined(database,
                       u"delete from %1 where profile_id = ? and start_ms = ? and distance_m = ?"_s.arg(declinedTable));
    for (const DeclinedRun &run : note.declined) {
        if (auto done = declined.run({profile.value, run.start.ms, run.distance.value}); !done)
            return done;
    }
    return {};
}

Result<QList<ImportedFile>> import_table::loadFiles(const Database &database, const ProfileId &profile)
{
    Statement select(database, selectSql(fileTable, columnNames<ImportedFile>()) +
                                   " where profile_id = ? order by at_ms desc, position"_L1);
    return readAll<ImportedFile>(select, fileTable, {profile.value});
}

Result<QList<DeclinedRun>> import_table::loadDeclined(const Database &database, const ProfileId &profile)
{
    Statement select(database, selectSql(declinedTable, columnNames<DeclinedRun>()) +
                                   " where profile_id = ? order by start_ms, distance_m"_L1);
    return readAll<DeclinedRun>(select, declinedTable, {profile.value});
}

Result<int> import_table::removeUnreadable(Database &database)
{
    const auto files = removeUnreadableRows<ImportedFile>(database, fileTable);
    if (!files)
        return files;
    return removeUnreadableRows<DeclinedRun>(database, declinedTable).map([&](int runs) { return *files + runs; });
}

} // namespace stridewell
