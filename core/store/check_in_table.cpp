// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/check_in_table.h"

#include "core/base/words.h"
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

namespace check_in_table {

namespace {

const QString table = u"check_ins"_s;

} // namespace

Result<void> insert(Database &database, const ProfileId &profile, const QList<CheckIn> &checkIns)
{
    Statement statement(database, insertSql(table, QStringList{u"profile_id"_s} + columnNames<CheckIn>()));
    for (const CheckIn &checkIn : checkIns) {
        auto done = statement.run(QVariantList{profile.value} + columnValues(checkIn));
        if (!done && statement.clashed())
            return failure(ErrorCode::Refused, u"at"_s,
                           Words::tr("a check-in of this moment is there already; remove it or choose another time"));
        if (!done)
            return done;
    }
    return {};
}

Result<void> remove(Database &database, const ProfileId &profile, Moment at)
{
    Statement statement(database, u"delete from check_ins where profile_id = ? and at_ms = ?"_s);
    auto done = statement.run({profile.value, at.ms});
    if (done && statement.rowsChanged() == 0)
        return failure(ErrorCode::NotFound, table, Words::tr("the store has no check-in of this moment"));
    return done;
}

Result<QList<CheckIn>> load(const Database &database, const ProfileId &profile)
{
    Statement select(database, selectSql(table, columnNames<CheckIn>()) + " where profile_id = ? order by at_ms"_L1);
    return readAll<CheckIn>(select, table, {profile.value});
}

Result<int> removeUnreadable(Database &database)
{
    return removeUnreadableRows<CheckIn>(database, table);
}

} // namespace check_in_table

} // namespace stridewell
