// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/season.h"

#include "core/workspace/shown_items.h"

namespace stridewell {

namespace {

constexpr int daysPerWeek = 7;

Result<Zone> zoneOf(const Athlete &athlete)
{
    if (athlete.timeZone.isEmpty())
        return Zone::system();
    auto zone = Zone::named(athlete.timeZone);
    if (!zone)
        return failure(ErrorCode::BadInput, u"athlete.time_zone"_s, zone.error().detail);
    return zone;
}

} // namespace

Result<Season> seasonOf(const Profile &profile, std::shared_ptr<const Protocols> protocols, Moment now)
{
    const auto zone = zoneOf(profile.athlete);
    if (!zone)
        return tl::unexpected(zone.error());
    Season season;
    season.zone = *zone;
    season.today = zone->day(now);
    // One request from the first week shown on: the planner sums up the weeks that are over; of the items it is
    // asked only for those from today on.
    season.request.profile = profile;
    season.request.protocols = std::move(protocols);
    season.request.now = now;
    season.request.nowOffsetSeconds = zone->offsetAt(now);
    season.request.from = weekStart(season.today, profile.athlete.weekStarts).addDays(-Season::weeksBack * daysPerWeek);
    season.request.weeks = Season::weeksBack + 1 + Season::weeksAhead;
    return season;
}

Plan shownPlan(Plan made, const QList<Item> &stored, const Season &season)
{
    const PlanRequest &request = season.request;
    const ShownSpan span{request.from, season.today, season.zone, request.protocols->load.hardEffort.whole()};
    made.items = shownItems(stored, made.items, request.profile.runs, span);
    return made;
}

} // namespace stridewell
