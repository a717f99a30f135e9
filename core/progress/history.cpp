// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/history.h"

#include "core/rules/load.h"

namespace stridewell {

namespace {

void readRuns(History &history)
{
    const Facts &facts = history.facts;
    const LoadNumbers &numbers = facts.numbers().load;
    for (const Run &run : facts.profile.runs) {
        if (run.start > facts.now)
            break;
        const QDate day = facts.zone.day(run.start);
        history.done.add(day, run.distance, run.type.value_or(RunType::Easy), isHardRun(run, numbers));
    }
}

} // namespace

bool isRunAhead(const Item &item, QDate today)
{
    return item.run && item.state == ItemState::Planned && item.day >= today;
}

Result<History> gatherHistory(const Profile &profile, const Plan &plan, std::shared_ptr<const Protocols> protocols,
                              const Zone &zone, Moment now)
{
    Profile read = profile;
    // A zone with a name knows the clock changes of earlier years; an offset alone does not.
    if (read.athlete.timeZone.isEmpty() && Zone::named(zone.name()))
        read.athlete.timeZone = zone.name();
    auto facts = gatherFacts(read, std::move(protocols), now, zone.offsetAt(now));
    if (!facts)
        return tl::unexpected(facts.error());
    History history;
    history.facts = *std::move(facts);
    history.plan = plan;
    const QDate today = history.facts.today;
    const QList<Run> &runs = history.facts.profile.runs;
    if (!runs.isEmpty() && runs.first().start <= now)
        history.firstRun = history.facts.zone.day(runs.first().start);
    const QDate first = history.firstRun.isValid() ? history.firstRun : today;
    history.done = LoadLedger(first, today);
    readRuns(history);
    for (const Item &item : plan.items) {
        if (isRunAhead(item, today) && (!history.lastPlanned.isValid() || item.day > history.lastPlanned))
            history.lastPlanned = item.day;
    }
    history.all = LoadLedger(first, history.lastPlanned.isValid() ? history.lastPlanned : today);
    for (QDate day = first; day <= today; day = day.addDays(1))
        history.all.addDay(day, history.done);
    for (const Item &item : plan.items) {
        if (isRunAhead(item, today))
            history.all.add(item.day, item.run->distance, item.run->type, (traitsOf(item) & trait::hard) != 0);
    }
    return history;
}

} // namespace stridewell
