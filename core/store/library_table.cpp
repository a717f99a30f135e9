// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/library_table.h"

#include "core/base/words.h"
#include "core/store/table.h"

namespace stridewell {

template <typename Visit, Either<LibraryEntry> Value>
void fields(Visit &visit, Value &entry)
{
    visit("id"_L1, entry.id);
    visit("content"_L1, entry.content);
}

namespace library_table {

namespace {

const QString table = u"clinic_library"_s;

} // namespace

Result<QList<LibraryEntry>> load(const Database &database, LibraryKind kind)
{
    Statement select(database, selectSql(table, columnNames<LibraryEntry>()) + " where kind = ? order by id"_L1);
    return readAll<LibraryEntry>(select, table, {QString(keyOf(kind))});
}

Result<void> put(Database &database, LibraryKind kind, const LibraryEntry &entry)
{
    Statement clear(database, u"delete from %1 where kind = ? and id = ?"_s.arg(table));
    if (auto done = clear.run({QString(keyOf(kind)), entry.id}); !done)
        return done;
    Statement insert(database, insertSql(table, QStringList{u"kind"_s} + columnNames<LibraryEntry>()));
    return insert.run(QVariantList{QString(keyOf(kind))} + columnValues(entry));
}

Result<void> remove(Database &database, LibraryKind kind, const QString &id)
{
    Statement clear(database, u"delete from %1 where kind = ? and id = ?"_s.arg(table));
    if (auto done = clear.run({QString(keyOf(kind)), id}); !done)
        return done;
    if (clear.rowsChanged() == 0)
        return failure(ErrorCode::NotFound, id, Words::tr("this is not in the clinic's library any more"));
    return {};
}

} // namespace library_table

} // namespace stridewell
