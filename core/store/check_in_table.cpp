// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/check_in_table.h"

#include "core/store/table.h"

namespace stridewell {

template <typename Visit, Either<CheckIn> Value>
void fields(Visit &visit, Value &checkIn)
{
    visit("at_ms"_L1, checkIn.at);
    visit("started_ms"_L1, checkIn.startedAt);
    visit("pain_now"_L1, checkIn.painNow);
    visit("pain_worst"_L1, checkIn.painWorst);
    visit("onset"_L1, checkIn.onset);
    visit("feel"_L1, checkIn.feel);
    visit("spread"_L1, checkIn.spread);
    visit("side"_L1, checkIn.side);
    visit("site"_L1, checkIn.site);
    visit("event"_L1, checkIn.event);
    visit("bruise"_L1, checkIn.bruise);
    visit("swelling"_L1, checkIn.swelling);
    visit("gap"_L1, checkIn.gap);
    visit("tender"_L1, checkIn.tender);
    visit("walking"_L1, checkIn.walking);
    visit("weakness"_L1, checkIn.weakness);
    visit("improving"_L1, checkIn.improving);
    visit("calf_difference_cm"_L1, checkIn.calfDifferenceCm);
    for (size_t i = 0; i < signCount; ++i)
        visit(keysOf<Sign>[i], checkIn.signs[i]);
    visit("unusual_load"_L1, checkIn.unusualLoad);
    visit("earlier_strain_months"_L1, checkIn.earlierStrainMonths);
    visit("weeks_since_return"_L1, checkIn.weeksSinceReturn);
    visit("pregnant_weeks"_L1, checkIn.pregnantWeeks);
    visit("gates"_L1, checkIn.gates);
}

namespace {

/// A check-in and the number that tells two equal ones apart.
struct NumberedCheckIn
{
    int position = 0;
    CheckIn checkIn = {};
};

template <typename Visit, Either<NumberedCheckIn> Value>
void fields(Visit &visit, Value &value)
{
    visit("position"_L1, value.position);
    fields(visit, value.checkIn);
}

const QString table = u"check_ins"_s;

Result<QList<NumberedCheckIn>> loadNumbered(const Database &database, const ProfileId &profile)
{
    Statement select(database, selectSql(table, columnNames<NumberedCheckIn>())
                         + " where profile_id = ? order by position"_L1);
    return readAll<NumberedCheckIn>(select, table, {profile.value});
}

} // namespace

namespace check_in_table {

Result<void> insert(Database &database, const ProfileId &profile, const QList<CheckIn> &checkIns)
{
    Statement last(database, u"select coalesce(max(position), 0) from check_ins where profile_id = ?"_s);
    if (auto found = last.run({profile.value}).and_then([&] { return last.next(); }); !found)
        return tl::unexpected(found.error());
    int position = last.value(0).toInt();
    Statement statement(database, insertSql(table, QStringList{u"profile_id"_s} + columnNames<NumberedCheckIn>()));
    for (const CheckIn &checkIn : checkIns) {
        const NumberedCheckIn numbered{++position, checkIn};
        if (auto done = statement.run(QVariantList{profile.value} + columnValues(numbered)); !done)
            return done;
    }
    return {};
}

Result<void> remove(Database &database, const ProfileId &profile, const CheckIn &checkIn)
{
    const auto all = loadNumbered(database, profile);
    if (!all)
        return tl::unexpected(all.error());
    for (const NumberedCheckIn &numbered : *all) {
        if (numbered.checkIn == checkIn)
            return Statement(database, u"delete from check_ins where profile_id = ? and position = ?"_s)
                .run({profile.value, numbered.position});
    }
    return failure(ErrorCode::NotFound, u"check_ins"_s, u"the store has no such check-in"_s);
}

Result<QList<CheckIn>> load(const Database &database, const ProfileId &profile)
{
    const auto all = loadNumbered(database, profile);
    if (!all)
        return tl::unexpected(all.error());
    QList<CheckIn> checkIns;
    for (const NumberedCheckIn &numbered : *all)
        checkIns += numbered.checkIn;
    return checkIns;
}

} // namespace check_in_table

} // namespace stridewell
