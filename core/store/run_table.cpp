// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/run_table.h"

#include "core/store/table.h"

namespace stridewell {

template <typename Visit, Either<SourcedRun> Value>
void fields(Visit &visit, Value &value)
{
    visit("start_ms"_L1, value.run.start);
    visit("distance_m"_L1, value.run.distance);
    visit("moving_s"_L1, value.run.moving);
    visit("elapsed_s"_L1, value.run.elapsed);
    visit("ascent_m"_L1, value.run.ascent);
    visit("type"_L1, value.run.type);
    visit("rpe"_L1, value.run.rpe);
    visit("pain"_L1, value.run.pain);
    visit("source"_L1, value.source);
    visit("external_id"_L1, value.externalId);
}

namespace run_table {

namespace {

const QString table = u"runs"_s;

} // namespace

Result<int> insert(Database &database, const ProfileId &profile, const QList<SourcedRun> &runs)
{
    Statement statement(database, insertSql(table, QStringList{u"profile_id"_s} + columnNames<SourcedRun>()) +
                                      " on conflict (profile_id, start_ms, distance_m) do nothing"_L1);
    int added = 0;
    for (const SourcedRun &run : runs) {
        if (auto done = statement.run(QVariantList{profile.value} + columnValues(run)); !done)
            return tl::unexpected(done.error());
        added += statement.rowsChanged();
    }
    return added;
}

Result<void> remove(Database &database, const ProfileId &profile, const QList<Run> &runs)
{
    Statement statement(database, u"delete from runs where profile_id = ? and start_ms = ? and distance_m = ?"_s);
    for (const Run &run : runs) {
        if (auto done = statement.run({profile.value, run.start.ms, run.distance.value}); !done)
            return done;
    }
    return {};
}

Result<int> count(const Database &database)
{
    Statement select(database, u"select count(*) from runs"_s);
    const auto found = select.run().and_then([&] { return select.next(); });
    if (!found)
        return tl::unexpected(found.error());
    return *found ? select.value(0).toInt() : 0;
}

Result<QList<SourcedRun>> load(const Database &database, const ProfileId &profile)
{
    Statement select(database, selectSql(table, columnNames<SourcedRun>()) +
                                   " where profile_id = ? order by start_ms, distance_m"_L1);
    return readAll<SourcedRun>(select, table, {profile.value});
}

Result<int> removeUnreadable(Database &database)
{
    return removeUnreadableRows<SourcedRun>(database, table);
}

} // namespace run_table

} // namespace stridewell
