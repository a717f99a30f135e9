// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/week_loads.h"

#include <algorithm>

namespace stridewell {

namespace {

void setCeiling(WeekLoad &load, const History &history)
{
    const WeeklyCeiling weekly = weeklyCeiling(history.all, history.facts, load.starts);
    load.base = weekly.base;
    load.ceiling = weekly.limit;
    QDate firstRun = load.starts;
    while (firstRun < load.starts.addDays(6) && history.all.runs(firstRun, 1) == 0)
        firstRun = firstRun.addDays(1);
    const auto afterBreak = ceilingAfterBreak(history.all, history.facts, firstRun);
    if (afterBreak && *afterBreak <= weekly.limit) {
        load.ceiling = afterBreak;
        load.afterBreak = true;
    }
    const auto planned = std::ranges::find(history.plan.weeks, load.starts, &Week::starts);
    if (planned != history.plan.weeks.end() && load.starts >= history.facts.weekOf(history.facts.today))
        load.ceiling = planned->ceiling;
}

/// A run of which nothing in the days before tells how long it may be is no finding: that is what
/// load.return_from_break is for.
void addIfTooLong(WeekLoad &load, const LoadLedger &ledger, const Protocols &numbers, LongRun run, bool walkRun)
{
    run.limit = singleRunCeiling(ledger, numbers.load, numbers.walkRun, run.day, walkRun);
    if (run.limit.value > 0 && passes(run.distance, run.limit))
        load.longRuns += run;
}

/// The week of `day` in weeks that follow one another; null when it lies outside of them.
WeekLoad *weekOf(QDate day, QList<WeekLoad> &weeks)
{
    const qint64 place = weeks.isEmpty() ? -1 : weeks.first().starts.daysTo(day) / 7;
    return place >= 0 && place < weeks.size() && day >= weeks.first().starts ? &weeks[place] : nullptr;
}

void addLongRuns(QList<WeekLoad> &weeks, const History &history)
{
    const Facts &facts = history.facts;
    for (const Run &run : facts.profile.runs) {
        if (run.start > facts.now)
            break;
        const QDate day = facts.zone.day(run.start);
        if (WeekLoad *week = weekOf(day, weeks))
            addIfTooLong(*week, history.done, facts.numbers(), {.day = day, .distance = run.distance},
                         run.type == RunType::WalkRun);
    }
    for (const Item &item : history.plan.items) {
        if (!isRunAhead(item, facts.today))
            continue;
        if (WeekLoad *week = weekOf(item.day, weeks))
            addIfTooLong(*week, history.all, facts.numbers(),
                         {.day = item.day, .distance = item.run->distance, .ahead = true},
                         item.run->type == RunType::WalkRun);
    }
}

} // namespace

QList<WeekLoad> weekLoads(const History &history)
{
    QList<WeekLoad> weeks;
    if (!history.firstRun.isValid() && !history.lastPlanned.isValid())
        return weeks;
    const QDate today = history.facts.today;
    const QDate first = history.facts.weekOf(history.firstRun.isValid() ? history.firstRun : today);
    const QDate last = std::max(today, history.lastPlanned.isValid() ? history.lastPlanned : today);
    for (QDate start = first; start <= last; start = start.addDays(7)) {
        WeekLoad load{.starts = start};
        load.run = history.done.distance(start);
        load.planned = history.all.distance(start) - load.run;
        if (start > first) {
            setCeiling(load, history);
            load.rises = risesOf(history.all, history.facts, start);
        }
        weeks += load;
    }
    addLongRuns(weeks, history);
    return weeks;
}

} // namespace stridewell
