// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/plan_csv.h"

#include "core/export/dose_words.h"

namespace stridewell {

namespace {

/// True for a text that is a formula once apostrophes at its start are taken away.
bool looksLikeFormula(QStringView text)
{
    constexpr QStringView triggers = u"=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";
    while (text.startsWith(u'\''))
        text = text.sliced(1);
    for (const QChar c : text) {
        if (triggers.contains(c))
            return true;
        if (!c.isSpace())
            return false;
    }
    return false;
}

QString textCell(const QString &text)
{
    QString cell = guardFormula(text);
    const bool quote = cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r');
    if (!quote)
        return cell;
    cell.replace(u'"', u"\"\""_s);
    return u'"' + cell + u'"';
}

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
            item.run ? QString::number(item.run->distance.value, 'f', QLocale::FloatingPointShortest) : QString(),
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
        out += cellsOf(item, zone).join(u',').toUtf8() + "\r\n";
    return out;
}

QString guardFormula(const QString &text)
{
    return looksLikeFormula(text) ? u'\'' + text : text;
}

QString unguardFormula(const QString &text)
{
    return text.startsWith(u'\'') && looksLikeFormula(text) ? text.sliced(1) : text;
}

} // namespace stridewell
