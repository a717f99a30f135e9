// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/plan_csv.h"

#include "core/export/csv_cell.h"
#include "core/export/dose_words.h"

namespace stridewell {

namespace {

QString dosesCell(const Item &item)
{
    QStringList words;
    if (item.run) {
        for (const Dose &dose : item.run->warmUp)
            words += u"warm-up: "_s + doseWords(dose);
        if (!item.run->segments.isEmpty())
            words += segmentWords(item.run->segments);
    }
    for (const Dose &dose : item.strength)
        words += doseWords(dose);
    if (item.run) {
        for (const Dose &dose : item.run->coolDown)
            words += u"cool-down: "_s + doseWords(dose);
    }
    return words.join(u"; "_s);
}

QString rulesCell(const Item &item)
{
    QStringList rules;
    for (const Why &why : item.why)
        rules += why.rule;
    return rules.join(u' ');
}

QStringList cellsOf(const Item &item, const Zone &zone)
{
    const QDate planned = item.plannedDay.isValid() ? item.plannedDay : item.day;
    return {textCell(item.id.value),
            item.day.toString(Qt::ISODate),
            item.start ? zone.toIso(*item.start) : QString(),
            item.minutes ? QString::number(*item.minutes) : QString(),
            QString(keyOf(item.kind)),
            textCell(item.title),
            item.run ? QString(keyOf(item.run->type)) : QString(),
            item.run ? numberCell(item.run->distance.value) : QString(),
            textCell(dosesCell(item)),
            textCell(item.activity),
            item.hard ? u"yes"_s : u"no"_s,
            QString(keyOf(item.state)),
            planned.toString(Qt::ISODate),
            textCell(item.stopRule),
            textCell(rulesCell(item))};
}

} // namespace

QByteArray writePlanCsv(const Plan &plan, const Zone &zone)
{
    QByteArray out = "id,day,start,duration_min,kind,title,run_type,distance_m,doses,activity,hard,state,planned_day,"
                     "stop_rule,rules\r\n";
    for (const Item &item : plan.items)
        out += csvRow(cellsOf(item, zone));
    return out;
}

} // namespace stridewell
