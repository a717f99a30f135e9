// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/wish_tables.h"

#include "core/store/dose_fields.h"
#include "core/store/table.h"

namespace stridewell {

template <typename Visit, Either<RunRequest> Value>
void fields(Visit &visit, Value &request)
{
    visit("day"_L1, request.day);
    visit("type"_L1, request.type);
    visit("distance_m"_L1, request.distance);
}

template <typename Visit, Either<Pin> Value>
void fields(Visit &visit, Value &pin)
{
    visit("item"_L1, pin.item);
    visit("day"_L1, pin.day);
    visit("reason"_L1, pin.reason);
}

template <typename Visit, Either<DoseChange> Value>
void fields(Visit &visit, Value &change)
{
    visit("item"_L1, change.item);
    visit("doses"_L1, change.doses);
    visit("minutes"_L1, change.minutes);
    visit("changed_by"_L1, change.by);
    visit("reason"_L1, change.reason);
}

template <typename Visit, Either<ChosenProtocol> Value>
void fields(Visit &visit, Value &chosen)
{
    visit("id"_L1, chosen.id);
    visit("copy"_L1, chosen.copy);
}

/// An exercise on a handout.
struct HandoutExercise
{
    QString exercise = {};
};

template <typename Visit, Either<HandoutExercise> Value>
void fields(Visit &visit, Value &row)
{
    visit("exercise"_L1, row.exercise);
}

namespace {

const QString requestTable = u"run_requests"_s;
const QString pinTable = u"pins"_s;
const QString doseChangeTable = u"dose_changes"_s;
const QString protocolTable = u"chosen_protocols"_s;
const QString handoutTable = u"handout_exercises"_s;

template <typename T>
Result<void> replaceList(Database &database, const QString &table, const ProfileId &profile, const QList<T> &values)
{
    if (auto done = Statement(database, u"delete from %1 where profile_id = ?"_s.arg(table)).run({profile.value});
        !done)
        return done;
    Statement statement(database, insertSql(table, QStringList{u"profile_id"_s, u"position"_s} + columnNames<T>()));
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QVariantList row = QVariantList{profile.value, static_cast<int>(i)} + columnValues(values[i]);
        if (auto done = statement.run(row); !done)
            return done;
    }
    return {};
}

template <typename T>
Result<QList<T>> loadList(const Database &database, const QString &table, const ProfileId &profile)
{
    Statement select(database, selectSql(table, columnNames<T>()) + " where profile_id = ? order by position"_L1);
    return readAll<T>(select, table, {profile.value});
}

} // namespace

Result<void> request_table::replace(Database &database, const ProfileId &profile, const QList<RunRequest> &requests)
{
    return replaceList(database, requestTable, profile, requests);
}

Result<QList<RunRequest>> request_table::load(const Database &database, const ProfileId &profile)
{
    return loadList<RunRequest>(database, requestTable, profile);
}

Result<void> pin_table::replace(Database &database, const ProfileId &profile, const QList<Pin> &pins)
{
    return replaceList(database, pinTable, profile, pins);
}

Result<QList<Pin>> pin_table::load(const Database &database, const ProfileId &profile)
{
    return loadList<Pin>(database, pinTable, profile);
}

Result<void> dose_change_table::replace(Database &database, const ProfileId &profile, const QList<DoseChange> &changes)
{
    return replaceList(database, doseChangeTable, profile, changes);
}

Result<QList<DoseChange>> dose_change_table::load(const Database &database, const ProfileId &profile)
{
    return loadList<DoseChange>(database, doseChangeTable, profile);
}

Result<void> protocol_table::replace(Database &database, const ProfileId &profile, const QList<ChosenProtocol> &chosen)
{
    return replaceList(database, protocolTable, profile, chosen);
}

Result<QList<ChosenProtocol>> protocol_table::load(const Database &database, const ProfileId &profile)
{
    return loadList<ChosenProtocol>(database, protocolTable, profile);
}

Result<int> request_table::removeUnreadable(Database &database)
{
    return removeUnreadableRows<RunRequest>(database, requestTable);
}

Result<int> pin_table::removeUnreadable(Database &database)
{
    return removeUnreadableRows<Pin>(database, pinTable);
}

Result<int> protocol_table::removeUnreadable(Database &database)
{
    return removeUnreadableRows<ChosenProtocol>(database, protocolTable);
}

Result<void> handout_table::replace(Database &database, const ProfileId &profile, const QStringList &exercises)
{
    QList<HandoutExercise> rows;
    for (const QString &exercise : exercises)
        rows += HandoutExercise{exercise};
    return replaceList(database, handoutTable, profile, rows);
}

Result<QStringList> handout_table::load(const Database &database, const ProfileId &profile)
{
    return loadList<HandoutExercise>(database, handoutTable, profile).map([](const QList<HandoutExercise> &rows) {
        QStringList exercises;
        for (const HandoutExercise &row : rows)
            exercises += row.exercise;
        return exercises;
    });
}

} // namespace stridewell
