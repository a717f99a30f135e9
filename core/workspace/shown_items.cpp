// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/shown_items.h"

#include "core/base/words.h"
#include "core/rules/traits.h"
#include "core/store/profile_order.h"

#include <QSet>
#include <QUuid>

#include <cmath>

namespace stridewell {

namespace {

Item recordedRun(const Run &run, QDate day, int hardEffort)
{
    // The same run has the same id at each showing; this only keeps it apart from other uses of named ids.
    static constexpr QUuid recordedRuns(0x2b1c7d40, 0x6f0e, 0x4c55, 0x9a, 0x3d, 0x51, 0x7e, 0x88, 0x20, 0xc4, 0x19);
    const QString name = QString::number(run.start.ms) + u'/' + QString::number(run.distance.value, 'g', 17);
    const RunType type = run.type.value_or(RunType::Easy);
    Item item;
    item.id = ItemId{QUuid::createUuidV5(recordedRuns, name).toString(QUuid::WithoutBraces)};
    item.day = day;
    item.kind = ItemKind::Run;
    item.title = Words::tr("Run");
    item.start = run.start;
    if (const auto &duration = run.moving ? run.moving : run.elapsed)
        item.minutes = static_cast<int>(std::lround(duration->value / 60));
    item.hard = isHardType(type) || run.rpe.value_or(0) >= hardEffort;
    item.run = RunDetail{type, run.distance, {}, {}, {}};
    item.state = ItemState::Done;
    item.plannedDay = day;
    return item;
}

/// What became of an item whose day is over and of which nothing was said.
ItemState stateOfPast(const Item &item, const QSet<QDate> &runDays)
{
    if (item.state != ItemState::Planned)
        return item.state;
    return item.kind == ItemKind::Run && runDays.contains(item.day) ? ItemState::Done : ItemState::Missed;
}

} // namespace

QList<Item> shownItems(const QList<Item> &stored, const QList<Item> &made, const QList<Run> &runs,
                       const ShownSpan &span)
{
    QSet<QDate> runDays;
    for (const Run &run : runs)
        runDays.insert(span.zone.day(run.start));

    QList<Item> shown;
    QSet<ItemId> standing;
    for (const Item &item : stored) {
        const bool past = item.day < span.today;
        if (!past && item.state == ItemState::Planned)
            continue;
        standing.insert(item.id);
        if (item.day >= span.from)
            shown += item;
        if (past && item.day >= span.from)
            shown.last().state = stateOfPast(item, runDays);
    }
    for (const Item &item : made) {
        if (item.day >= span.today && !standing.contains(item.id))
            shown += item;
    }

    QSet<QDate> daysWithRunItem;
    for (const Item &item : shown) {
        if (item.kind == ItemKind::Run)
            daysWithRunItem.insert(item.day);
    }
    for (const Run &run : runs) {
        const QDate day = span.zone.day(run.start);
        if (day >= span.from && day <= span.today && !daysWithRunItem.contains(day))
            shown += recordedRun(run, day, span.hardEffort);
    }
    arrange(shown);
    return shown;
}

} // namespace stridewell
