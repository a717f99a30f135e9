// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/log_csv.h"

#include "core/export/csv_cell.h"
#include "core/export/dose_words.h"
#include "core/model/note.h"

#include <QHash>

#include <algorithm>

namespace stridewell {

namespace {

template <typename T>
QString numberIf(const std::optional<T> &value)
{
    return value ? QString::number(*value) : QString();
}

template <typename Unit>
QString numberIf(const std::optional<Quantity<Unit>> &value)
{
    return value ? numberCell(value->value) : QString();
}

QString setsCell(const QList<LoggedSet> &sets)
{
    QStringList words;
    for (const LoggedSet &set : sets) {
        QStringList reps{exerciseName(set.exercise)};
        for (int count : set.reps)
            reps += QString::number(count);
        words += reps.join(u' ');
    }
    return textCell(words.join(u"; "_s));
}

QStringList cellsOf(const Log &log, const Item *item, const Zone &zone)
{
    const auto note = notePlace(log.item);
    const QDate day = note ? note->day : item ? item->day : QDate();
    const QString kind = note ? u"note"_s : item ? QString(keyOf(item->kind)) : QString();
    return {zone.toIso(log.at),
            textCell(log.item.value),
            day.toString(Qt::ISODate),
            kind,
            item ? textCell(itemTitle(*item)) : QString(),
            note ? QString() : QString(keyOf(log.state)),
            numberIf(log.pain),
            numberIf(log.painNextDay),
            setsCell(log.sets),
            textCell(log.note)};
}

} // namespace

QByteArray writeLogCsv(const QList<Log> &logs, const QList<Item> &items, const Zone &zone)
{
    QHash<ItemId, const Item *> byId;
    for (const Item &item : items)
        byId.insert(item.id, &item);
    QList<Log> sorted = logs;
    std::ranges::stable_sort(sorted, {}, &Log::at);
    QByteArray out = "at,item,day,kind,title,state,pain,pain_next_day,sets,note\r\n";
    for (const Log &log : std::as_const(sorted))
        out += csvRow(cellsOf(log, byId.value(log.item), zone));
    return out;
}

QByteArray writeRunsCsv(const QList<Run> &runs, const Zone &zone)
{
    QList<Run> sorted = runs;
    std::ranges::stable_sort(sorted, {}, &Run::start);
    QByteArray out = "start,distance_m,moving_s,elapsed_s,ascent_m,run_type,effort,pain\r\n";
    for (const Run &run : std::as_const(sorted)) {
        out += csvRow({zone.toIso(run.start), numberCell(run.distance.value), numberIf(run.moving),
                       numberIf(run.elapsed), numberIf(run.ascent), run.type ? QString(keyOf(*run.type)) : QString(),
                       numberIf(run.rpe), numberIf(run.pain)});
    }
    return out;
}

} // namespace stridewell
