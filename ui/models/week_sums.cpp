// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/week_sums.h"

#include <QCoreApplication>

#include <algorithm>

namespace stridewell {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("stridewell", text);
}

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
    return {label, say("%1 of %2").arg(formats.number(done), formats.number(all)), false};
}

} // namespace

WeekSums weekSums(const Week &week, const QList<Item> &items, bool paused, const Formats &formats)
{
    WeekSums sums;
    sums.distance = formats.distanceNumber(week.distance) + QChar(QChar::Nbsp) + formats.unitName();
    sums.over = isOver(week.distance, week.ceiling);
    if (week.ceiling.value > 0) {
        sums.limit = say("of %1").arg(formats.distanceNumber(week.ceiling));
        sums.share = std::clamp(week.distance / week.ceiling, 0.0, 1.0);
    }
    const bool pausedWeek = paused && week.distance.value <= 0;
    if (pausedWeek)
        sums.lines += {say("Running"), say("paused"), false};
    sums.lines += {say("Strength"), formats.number(week.strengthSessions), false};
    if (!pausedWeek) {
        sums.lines +=
            {say("Longest run"), formats.distance(week.longestRun), isOver(week.longestRun, week.singleRunCeiling)};
        sums.lines += {say("Hard days"), formats.number(week.hardDays), false};
    }
    const WeekSums::Line ice = doneOfAll(say("Ice done"), items, ItemKind::Ice, formats);
    if (!ice.label.isEmpty())
        sums.lines += ice;

    QStringList spoken{say("Week") + u' ' + formats.longDay(week.starts), sums.distance + u' ' + sums.limit};
    if (sums.over)
        spoken += say("over the limit");
    for (const WeekSums::Line &line : sums.lines)
        spoken += line.label + u' ' + line.value + (line.over ? u' ' + say("over the limit") : QString());
    sums.accessible = spoken.join(u", "_s);
    return sums;
}

} // namespace stridewell
