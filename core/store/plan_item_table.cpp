// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/plan_item_table.h"

#include "core/store/dose_fields.h"
#include "core/store/profile_order.h"
#include "core/store/table.h"

namespace stridewell {

template <typename Visit, Either<Segment> Value>
void fields(Visit &visit, Value &segment)
{
    visit("minutes"_L1, segment.minutes);
    visit("walk"_L1, segment.walk);
}

template <typename Visit, Either<RunDetail> Value>
void fields(Visit &visit, Value &run)
{
    visit("type"_L1, run.type);
    visit("distance_m"_L1, run.distance);
    visit("segments"_L1, run.segments);
    visit("warm_up"_L1, run.warmUp);
    visit("cool_down"_L1, run.coolDown);
}

template <typename Visit, Either<Why> Value>
void fields(Visit &visit, Value &why)
{
    visit("rule"_L1, why.rule);
    visit("text"_L1, why.text);
    visit("sources"_L1, why.sources);
}

template <typename Visit, Either<Item> Value>
void fields(Visit &visit, Value &item)
{
    visit("id"_L1, item.id);
    visit("day"_L1, item.day);
    visit("kind"_L1, item.kind);
    visit("title"_L1, item.title);
    visit("start_ms"_L1, item.start);
    visit("minutes"_L1, item.minutes);
    visit("hard"_L1, item.hard);
    visit("run"_L1, item.run);
    visit("strength"_L1, item.strength);
    visit("activity"_L1, item.activity);
    visit("why"_L1, item.why);
    visit("stop_rule"_L1, item.stopRule);
    visit("state"_L1, item.state);
    visit("planned_day"_L1, item.plannedDay);
}

namespace plan_item_table {

namespace {

const QString table = u"plan_items"_s;

} // namespace

Result<void> replaceFrom(Database &database, const ProfileId &profile, QDate from, const QList<Item> &items)
{
    Statement clear(database, u"delete from plan_items where profile_id = ? and day >= ? and state = ?"_s);
    const QVariantList planned{profile.value, Column<QDate>::write(from), Column<ItemState>::write(ItemState::Planned)};
    if (auto done = clear.run(planned); !done)
        return done;
    // What is left under the same id is past or has happened: that stands.
    Statement statement(database, insertSql(table, QStringList{u"profile_id"_s} + columnNames<Item>()) +
                                      " on conflict (profile_id, id) do nothing"_L1);
    for (const Item &item : items) {
        if (item.day < from)
            continue;
        if (auto done = statement.run(QVariantList{profile.value} + columnValues(item)); !done)
            return done;
    }
    return {};
}

Result<void> setState(Database &database, const ProfileId &profile, const ItemId &item, ItemState state)
{
    return Statement(database, u"update plan_items set state = ? where profile_id = ? and id = ?"_s)
        .run({Column<ItemState>::write(state), profile.value, item.value});
}

Result<QList<Item>> load(const Database &database, const ProfileId &profile, QDate from, QDate to)
{
    Statement select(database, selectSql(table, columnNames<Item>()) +
                                   " where profile_id = ? and day >= ? and day <= ? order by day, id"_L1);
    auto items = readAll<Item>(select, table, {profile.value, Column<QDate>::write(from), Column<QDate>::write(to)});
    if (items)
        arrange(*items);
    return items;
}

Result<int> removeUnreadable(Database &database)
{
    return removeUnreadableRows<Item>(database, table);
}

} // namespace plan_item_table

} // namespace stridewell
