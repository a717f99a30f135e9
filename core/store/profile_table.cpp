// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/profile_table.h"

#include "core/base/words.h"
#include "core/store/table.h"

namespace stridewell {

template <typename Visit, Either<BridgeReps> Value>
void fields(Visit &visit, Value &reps)
{
    visit("left"_L1, reps.left);
    visit("right"_L1, reps.right);
}

template <typename Visit, Either<Athlete> Value>
void fields(Visit &visit, Value &athlete)
{
    visit("name"_L1, athlete.name);
    visit("born"_L1, athlete.born);
    visit("time_zone"_L1, athlete.timeZone);
    visit("body_mass_kg"_L1, athlete.bodyMass);
    visit("units"_L1, athlete.units);
    visit("week_starts"_L1, athlete.weekStarts);
    visit("conditions"_L1, athlete.conditions);
    visit("medicines"_L1, athlete.medicines);
    visit("run_days"_L1, athlete.runDays);
    visit("strength_days"_L1, athlete.strengthDays);
    visit("long_run_day"_L1, athlete.longRunDay);
    visit("strength_per_week"_L1, athlete.strengthPerWeek);
    visit("hard_days"_L1, athlete.hardDays);
    visit("wakes"_L1, athlete.wakes);
    visit("sleeps"_L1, athlete.sleeps);
    visit("target_week_m"_L1, athlete.targetWeek);
    visit("bridge_reps"_L1, athlete.bridgeReps);
    visit("thomas_tight"_L1, athlete.thomasTight);
    visit("cadence_spm"_L1, athlete.cadenceSpm);
}

template <typename Visit, Either<ProfileInfo> Value>
void fields(Visit &visit, Value &info)
{
    visit("id"_L1, info.id);
    visit("name"_L1, info.name);
    visit("changed_ms"_L1, info.lastChange);
}

namespace profile_table {

namespace {

const QString table = u"profiles"_s;

Result<void> refuseNameless(const Athlete &athlete)
{
    if (!athlete.name.isEmpty())
        return {};
    return failure(ErrorCode::BadInput, u"athlete.name"_s, Words::tr("a stored profile needs a name to be found by"));
}

Result<void> runNamed(Statement &statement, const QVariantList &values, const QString &name)
{
    auto done = statement.run(values);
    if (!done && statement.clashed())
        return failure(ErrorCode::Refused, u"athlete.name"_s,
                       Words::tr("the store has a profile named “%1” already; choose another name").arg(name));
    return done;
}

Error notFound(const ProfileId &id)
{
    return {ErrorCode::NotFound, id.value, Words::tr("the store has no such profile")};
}

Result<void> mustHaveChanged(const Statement &statement, const ProfileId &id)
{
    if (statement.rowsChanged() == 0)
        return tl::unexpected(notFound(id));
    return {};
}

} // namespace

Result<QList<ProfileInfo>> list(const Database &database)
{
    Statement select(database, selectSql(table, columnNames<ProfileInfo>()) + " order by name"_L1);
    return readAll<ProfileInfo>(select, table, {});
}

Result<QList<ProfileInfo>> recent(const Database &database, int most)
{
    Statement select(database, selectSql(table, columnNames<ProfileInfo>()) +
                                   " where not exists (select 1 from clinic_files where profile_id = id and archived)"
                                   " order by changed_ms desc, rowid desc limit ?"_L1);
    return readAll<ProfileInfo>(select, table, {most});
}

Result<ProfileId> find(const Database &database, const QString &name)
{
    Statement select(database, selectSql(table, columnNames<ProfileInfo>()) + " where name = ?"_L1);
    const auto found = readAll<ProfileInfo>(select, table, {name});
    if (!found)
        return tl::unexpected(found.error());
    if (found->isEmpty())
        return failure(ErrorCode::NotFound, name, Words::tr("the store has no profile of this name"));
    return found->first().id;
}

Result<void> insert(Database &database, const ProfileId &id, const Athlete &athlete, Moment now)
{
    if (auto named = refuseNameless(athlete); !named)
        return named;
    Statement statement(database, insertSql(table, QStringList{u"id"_s, u"changed_ms"_s} + columnNames<Athlete>()));
    return runNamed(statement, QVariantList{id.value, now.ms} + columnValues(athlete), athlete.name);
}

Result<void> update(Database &database, const ProfileId &id, const Athlete &athlete, Moment now)
{
    if (auto named = refuseNameless(athlete); !named)
        return named;
    Statement statement(database,
                        updateSql(table, QStringList{u"changed_ms"_s} + columnNames<Athlete>()) + " where id = ?"_L1);
    const QVariantList values = QVariantList{now.ms} + columnValues(athlete) + QVariantList{id.value};
    return runNamed(statement, values, athlete.name).and_then([&] { return mustHaveChanged(statement, id); });
}

Result<void> touch(Database &database, const ProfileId &id, Moment now)
{
    Statement statement(database, u"update profiles set changed_ms = ? where id = ?"_s);
    return statement.run({now.ms, id.value}).and_then([&] { return mustHaveChanged(statement, id); });
}

Result<void> mustExist(const Database &database, const ProfileId &id)
{
    Statement select(database, u"select id from profiles where id = ?"_s);
    const auto found = select.run({id.value}).and_then([&] { return select.next(); });
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return tl::unexpected(notFound(id));
    return {};
}

Result<Athlete> load(const Database &database, const ProfileId &id)
{
    Statement select(database, selectSql(table, columnNames<Athlete>()) + " where id = ?"_L1);
    const auto found = readAll<Athlete>(select, table, {id.value});
    if (!found)
        return tl::unexpected(found.error());
    if (found->isEmpty())
        return tl::unexpected(notFound(id));
    return found->first();
}

Result<void> remove(Database &database, const ProfileId &id)
{
    Statement statement(database, u"delete from profiles where id = ?"_s);
    return statement.run({id.value}).and_then([&] { return mustHaveChanged(statement, id); });
}

Result<int> removeUnreadable(Database &database)
{
    return removeUnreadableRows<Athlete>(database, table);
}

} // namespace profile_table

} // namespace stridewell
