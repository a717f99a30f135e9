// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recovery.h"

#include "core/base/words.h"
#include "core/store/check_in_table.h"
#include "core/store/database.h"
#include "core/store/files.h"
#include "core/store/import_tables.h"
#include "core/store/log_table.h"
#include "core/store/plan_item_table.h"
#include "core/store/profile_table.h"
#include "core/store/run_table.h"
#include "core/store/table.h"
#include "core/store/transaction.h"
#include "core/store/wish_tables.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlField>
#include <QSqlRecord>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stridewell {

namespace {

constexpr qint64 mostGuesses = 1'000'000;
const QString profiles = u"profiles"_s;

/// One table on its way from the damaged store to the new one.
class TableRescue
{
public:
    TableRescue(const Database &from, Database &to, const QString &table) : m_from(from), m_to(to), m_table(table)
    {
        const QSqlRecord record = to.connection().record(table);
        for (int i = 0; i < record.count(); ++i)
            m_columns += record.fieldName(i);
    }

    /// Rows from both ends up to where each breaks off, then those between by guessing their numbers.
    void run()
    {
        const qint64 first = walk(u" order by rowid"_s);
        if (!m_brokeOff)
            return;
        const qint64 last = walk(u" order by rowid desc"_s);
        const qint64 end = last > first ? last : first + mostGuesses;
        Statement one(m_from, selectSql(m_table, QStringList{u"rowid"_s} + m_columns) + " where rowid = ?"_L1);
        int missed = 0;
        int inVain = 0;
        for (qint64 row = first + 1; row < end; ++row) {
            const auto found = one.run({row}).and_then([&] { return one.next(); });
            const bool isThere = found && *found;
            if (isThere)
                keep(one);
            missed += found ? 0 : 1;
            inVain = isThere ? 0 : inVain + 1;
            // Where the last row is not known the guesses would go on for ever.
            if (last <= first && inVain > endOfGuesses)
                break;
        }
        m_leftOut += std::max(missed, 1);
    }

    int leftOut() const { return m_leftOut; }

private:
    static constexpr int endOfGuesses = 10'000;

    /// Returns the number of the last row that was read; 0 where there was none.
    qint64 walk(const QString &order)
    {
        Statement select(m_from, selectSql(m_table, QStringList{u"rowid"_s} + m_columns) + order);
        qint64 last = 0;
        m_brokeOff = !select.run().has_value();
        while (!m_brokeOff) {
            const auto more = select.next();
            m_brokeOff = !more.has_value();
            if (!more || !*more)
                break;
            last = select.value(0).toLongLong();
            keep(select);
        }
        return last;
    }

    void keep(const Statement &row)
    {
        QVariantList values;
        for (int i = 0; i < m_columns.size(); ++i)
            values += row.value(i + 1);
        Statement insert(m_to, insertSql(m_table, m_columns) + " on conflict do nothing"_L1);
        if (!insert.run(values))
            ++m_leftOut;
    }

    const Database &m_from;
    Database &m_to;
    QString m_table;
    QStringList m_columns;
    bool m_brokeOff = false;
    int m_leftOut = 0;
};

/// Gives those whose own row was lost, and whose runs or check-ins are there, a name to be found by.
Result<int> nameTheNameless(const Database &from, Database &to, const QStringList &tables, Moment now)
{
    int count = 0;
    for (const QString &table : tables) {
        Statement owners(from, u"select distinct profile_id from %1"_s.arg(table));
        if (table == profiles || !owners.run())
            continue;
        for (;;) {
            const auto more = owners.next();
            if (!more || !*more)
                break;
            const ProfileId id{owners.value(0).toString()};
            if (id.isEmpty() || profile_table::mustExist(to, id))
                continue;
            Athlete athlete;
            athlete.name = Words::tr("Recovered %1").arg(++count);
            if (auto done = profile_table::insert(to, id, athlete, now); !done)
                return tl::unexpected(done.error());
        }
    }
    return count;
}

/// Rows that were read and are no values of ours.
Result<int> removeUnreadable(Database &database)
{
    int removed = 0;
    for (const auto &remove :
         {profile_table::removeUnreadable, run_table::removeUnreadable, check_in_table::removeUnreadable,
          log_table::removeUnreadable, request_table::removeUnreadable, pin_table::removeUnreadable,
          protocol_table::removeUnreadable, plan_item_table::removeUnreadable, import_table::removeUnreadable}) {
        const auto done = remove(database);
        if (!done)
            return done;
        removed += *done;
    }
    return removed;
}

/// Fills the new store at `path`, which has the old schema until it is opened the next time.
Result<Recovery> fill(const Database &from, const QString &path, int version, Moment now)
{
    auto to = Database::open(path, now, builtInSteps().sliced(0, version));
    if (!to)
        return tl::unexpected(to.error());
    Recovery recovery;
    auto done = inTransaction(*to, [&]() -> Result<void> {
        QStringList tables = to->connection().tables();
        tables.removeAll(u"schema_version"_s);
        std::stable_partition(tables.begin(), tables.end(), [](const QString &table) { return table == profiles; });
        TableRescue people(from, *to, profiles);
        people.run();
        recovery.leftOut += people.leftOut();
        const auto nameless = nameTheNameless(from, *to, tables, now);
        if (!nameless)
            return tl::unexpected(nameless.error());
        recovery.nameless = *nameless;
        for (const QString &table : tables.mid(1)) {
            TableRescue rescue(from, *to, table);
            rescue.run();
            recovery.leftOut += rescue.leftOut();
        }
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return recovery;
}

} // namespace

Result<Recovery> recoverStore(const QString &damaged, const QString &out, Moment now)
{
    if (QFileInfo::exists(out))
        return failure(ErrorCode::Refused, out, Words::tr("there is a file of this name; choose another"));
    const auto from = Database::lookAtDamaged(damaged);
    if (!from)
        return tl::unexpected(from.error());
    if (from->connection().tables().isEmpty())
        return failure(ErrorCode::StoreDamaged, damaged,
                       Words::tr("nothing of this store can be read any more; restore a backup"));
    // One that does not tell is most likely of this version: an older one is brought up to date when it is opened.
    const int newest = newestVersion(builtInSteps());
    const int version = schemaVersion(*from).value_or(newest);
    if (version > newest)
        return failure(ErrorCode::StoreTooNew, damaged, Words::tr("a newer Stridewell wrote this store"));
    const QString unfinished = temporaryName(out);
    auto recovered = fill(*from, unfinished, version, now);
    if (recovered) {
        // Opened once more to bring an old schema up to date; only then its values can be told.
        auto whole = Database::open(unfinished, now, builtInSteps());
        const auto removed = whole ? removeUnreadable(*whole) : tl::unexpected(whole.error());
        if (!removed)
            recovered = tl::unexpected(removed.error());
        else
            recovered->leftOut += *removed;
    }
    if (recovered) {
        const auto counts = verifyStore(unfinished);
        if (!counts)
            recovered = tl::unexpected(counts.error());
        else
            recovered->saved = *counts;
    }
    if (recovered) {
        if (auto placed = placeNew(unfinished, out); !placed)
            recovered = tl::unexpected(placed.error());
    }
    QFile::remove(unfinished);
    return recovered;
}

} // namespace stridewell
