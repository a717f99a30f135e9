// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/week_glance.h"

#include "core/base/words.h"

#include <algorithm>

namespace stridewell {

namespace {

/// "2 of 10, Sun 22 Nov": the newest pain that was told of, in a check-in, with a run or with an item; empty = never.
QString lastPain(const PlanView &view)
{
    std::optional<PainScore> score;
    Moment at{};
    const auto take = [&](const std::optional<PainScore> &pain, Moment when) {
        if (!pain || when > view.now || (score && when < at))
            return;
        score = pain;
        at = when;
    };
    for (const CheckIn &checkIn : view.profile.checkIns)
        take(checkIn.painNow, checkIn.at);
    for (const Run &run : view.profile.runs)
        take(run.pain, run.start);
    for (const Log &log : view.profile.logs)
        take(log.pain, log.at);
    if (!score)
        return {};
    return Words::tr("%1 of 10, %2").arg(view.formats.number(*score), view.formats.shortDay(view.formats.zone.day(at)));
}

} // namespace

std::optional<WeekSums> weekGlance(const PlanView &view)
{
    const QDate starts = weekStart(view.today(), view.weekStarts);
    const auto week = std::ranges::find(view.plan.weeks, starts, &Week::starts);
    if (week == view.plan.weeks.end())
        return std::nullopt;
    QList<Item> items;
    std::ranges::copy_if(view.plan.items, std::back_inserter(items),
                         [starts](const Item &item) { return item.day >= starts && item.day < starts.addDays(7); });
    WeekSums sums = weekSums(*week, items, {.today = view.today()}, view.formats);
    if (const QString pain = lastPain(view); !pain.isEmpty())
        sums.lines += {Words::tr("Last pain told of"), pain, false};
    return sums;
}

QList<PastWeek> pastWeeks(const PlanView &view)
{
    const QDate starts = weekStart(view.today(), view.weekStarts);
    QList<Week> over;
    Metres longest;
    for (const Week &week : view.plan.weeks) {
        if (week.starts >= starts)
            continue;
        over.prepend(week);
        longest = std::max(longest, week.distance);
    }
    QList<PastWeek> lines;
    if (longest.value <= 0)
        return lines;
    for (const Week &week : over)
        lines += {Words::tr("Week of %1").arg(view.formats.shortDay(week.starts)), view.formats.distance(week.distance),
                  week.distance / longest};
    return lines;
}

} // namespace stridewell
