// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/week_sums.h"

#include "core/base/words.h"

#include <algorithm>

namespace stridewell {

namespace {

/// A distance counts as over its ceiling from half a metre on: sums of decimals are never exact.
bool isOver(Metres distance, Metres ceiling)
{
    return ceiling.value > 0 && distance.value > ceiling.value + 0.5;
}

WeekSums::Line doneOfAll(const QString &label, const QList<Item> &items, ItemKind kind, const Formats &formats)
{
    int all = 0;
    int done = 0;
    for (const Item &item : items) {
        all += item.kind == kind ? 1 : 0;
        done += item.kind == kind && item.state == ItemState::Done ? 1 : 0;
    }
    if (all == 0)
        return {};
    return {label, Words::tr("%1 of %2").arg(formats.number(done), formats.number(all)), false};
}

/// Distances of the runs of a week that lie ahead, and of those that came to nothing.
struct RunShares
{
    Metres planned = {};
    Metres missed = {};
};

RunShares runShares(const QList<Item> &items, QDate today)
{
    RunShares shares;
    for (const Item &item : items) {
        if (!item.run)
            continue;
        if (item.state == ItemState::Planned && item.day >= today)
            shares.planned += item.run->distance;
        else if (item.state == ItemState::Missed || item.state == ItemState::Skipped)
            shares.missed += item.run->distance;
    }
    return shares;
}

/// Done, still planned and missed, for a week that has begun.
QList<WeekSums::Line> shareLines(Metres done, const RunShares &shares, bool over, const Formats &formats)
{
    QList<WeekSums::Line> lines{{Words::tr("Done"), formats.distance(done), false}};
    if (shares.planned.value > 0)
        lines += {Words::tr("Still planned"), formats.distance(shares.planned), over};
    if (shares.missed.value > 0)
        lines += {Words::tr("Missed"), formats.distance(shares.missed), false};
    return lines;
}

QString longestWords(const Week &week, const Formats &formats)
{
    if (week.longestRun.value <= 0 || week.singleRunCeiling.value <= 0)
        return formats.distance(week.longestRun);
    return Words::tr("%1 of %2")
        .arg(formats.distanceNumber(week.longestRun), formats.distanceNumber(week.singleRunCeiling));
}

} // namespace

WeekSums weekSums(const Week &week, const QList<Item> &items, const SumsFrame &frame, const Formats &formats)
{
    WeekSums sums;
    sums.distance = formats.setApart(formats.distanceNumber(week.distance) + QChar(QChar::Nbsp) + formats.unitName());
    sums.over = isOver(week.distance, week.ceiling);
    const RunShares shares = runShares(items, frame.today);
    const Metres done = std::max(Metres(0), week.distance - shares.planned);
    if (week.ceiling.value > 0) {
        sums.limit = Words::tr("of %1").arg(formats.distanceNumber(week.ceiling));
        sums.share = std::clamp(week.distance / week.ceiling, 0.0, 1.0);
        sums.doneShare = std::clamp(done / week.ceiling, 0.0, sums.share);
    }
    const bool pausedWeek = frame.paused && week.distance.value <= 0;
    const bool begun = week.starts <= frame.today;
    if (pausedWeek)
        sums.lines += {Words::tr("Running"), Words::tr("paused"), false};
    else if (begun)
        sums.lines += shareLines(done, shares, sums.over, formats);
    const WeekSums::Line strength =
        begun ? doneOfAll(Words::tr("Strength"), items, ItemKind::Strength, formats) : WeekSums::Line{};
    sums.lines += strength.label.isEmpty()
                      ? WeekSums::Line{Words::tr("Strength"), formats.number(week.strengthSessions), false}
                      : strength;
    if (!pausedWeek) {
        sums.lines +=
            {Words::tr("Longest run"), longestWords(week, formats), isOver(week.longestRun, week.singleRunCeiling)};
        sums.lines += {Words::tr("Hard days"), formats.number(week.hardDays), false};
    }
    const WeekSums::Line ice = doneOfAll(Words::tr("Ice done"), items, ItemKind::Ice, formats);
    if (!ice.label.isEmpty())
        sums.lines += ice;

    QStringList spoken{Words::tr("Week") + u' ' + formats.longDay(week.starts), sums.distance + u' ' + sums.limit};
    if (sums.over)
        spoken += Words::tr("over the limit");
    for (const WeekSums::Line &line : sums.lines)
        spoken += line.label + u' ' + line.value + (line.over ? u' ' + Words::tr("over the limit") : QString());
    sums.accessible = spoken.join(u", "_s);
    return sums;
}

} // namespace stridewell
