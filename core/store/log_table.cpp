// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/log_table.h"

#include "core/base/words.h"
#include "core/store/table.h"

namespace stridewell {

template <typename Visit, Either<LoggedSet> Value>
void fields(Visit &visit, Value &set)
{
    visit("exercise"_L1, set.exercise);
    visit("reps"_L1, set.reps);
}

template <typename Visit, Either<Log> Value>
void fields(Visit &visit, Value &log)
{
    visit("item"_L1, log.item);
    visit("at_ms"_L1, log.at);
    visit("state"_L1, log.state);
    visit("pain"_L1, log.pain);
    visit("pain_next_day"_L1, log.painNextDay);
    visit("sets"_L1, log.sets);
    visit("note"_L1, log.note);
}

namespace log_table {

namespace {

const QString table = u"logs"_s;

} // namespace

Result<void> put(Database &database, const ProfileId &profile, const Log &log)
{
    const QStringList names = columnNames<Log>();
    QStringList taken;
    for (const QString &name : names)
        taken += name + " = excluded."_L1 + name;
    return Statement(database, insertSql(table, QStringList{u"profile_id"_s} + names) +
                                   " on conflict (profile_id, item) do update set "_L1 + taken.join(u", "_s))
        .run(QVariantList{profile.value} + columnValues(log));
}

Result<void> remove(Database &database, const ProfileId &profile, const ItemId &item)
{
    Statement statement(database, u"delete from logs where profile_id = ? and item = ?"_s);
    auto done = statement.run({profile.value, item.value});
    if (done && statement.rowsChanged() == 0)
        return failure(ErrorCode::NotFound, item.value, Words::tr("the store has no log of this item"));
    return done;
}

Result<QList<Log>> load(const Database &database, const ProfileId &profile)
{
    Statement select(database, selectSql(table, columnNames<Log>()) + " where profile_id = ? order by at_ms, item"_L1);
    return readAll<Log>(select, table, {profile.value});
}

Result<int> removeUnreadable(Database &database)
{
    return removeUnreadableRows<Log>(database, table);
}

} // namespace log_table

} // namespace stridewell
