// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/note.h"

#include "core/base/words.h"
#include "ui/models/card.h"
#include "ui/models/dose_words.h"
#include "ui/models/week_sums.h"
#include "ui/models/words.h"
#include "ui/print/print_words.h"
#include "ui/print/sheets.h"
#include "ui/print/table.h"

#include <algorithm>

namespace stridewell {

namespace {

constexpr int daysPerWeek = 7;

/// What the person wrote about a day or a week; empty for nothing.
QString noteOn(const PlanView &view, NoteScope scope, QDate day)
{
    for (const Log &log : view.logs) {
        if (notePlace(log.item) == NotePlace{scope, day})
            return log.note;
    }
    return {};
}

/// "36.5 km of 37.4 · strength 2 · longest run 13 km · hard days 1", with what is over its limit named.
QString sumsOf(const Sheet &sheet, QDate starts, const QList<Item> &items)
{
    const QList<Week> &weeks = sheet.view.plan.weeks;
    const auto week = std::find_if(weeks.begin(), weeks.end(), [starts](const Week &w) {
        return w.starts >= starts && w.starts < starts.addDays(daysPerWeek);
    });
    if (week == weeks.end())
        return {};
    const WeekSums sums = weekSums(*week, items, SumsFrame{sheet.view.today(), false}, sheet.view.formats);
    const auto marked = [](bool over) { return over ? u' ' + Words::tr("(over the limit)") : QString(); };
    QStringList parts{(sums.distance + u' ' + sums.limit).trimmed() + marked(sums.over)};
    for (const WeekSums::Line &line : sums.lines)
        parts += line.label + u' ' + line.value + marked(line.over);
    return parts.join(u" \u00b7 "_s);
}

/// How much of everything an item asks for, a line each.
QStringList amountsOf(const Item &item, const Formats &formats)
{
    QStringList lines;
    if (item.run && !item.run->segments.isEmpty())
        lines += segmentWords(item.run->segments, formats);
    for (const Dose &dose : item.strength)
        lines += exerciseShortName(dose.exercise) + u": "_s + doseWords(dose, formats);
    return lines;
}

/// What to do, in cells that are short enough for a page: a session of many exercises goes on in further rows.
QList<Cell> whatOf(const Sheet &sheet, const Card &card)
{
    constexpr int linesPerRow = 10;
    const Formats &formats = sheet.view.formats;
    const QList<Item> &items = sheet.view.plan.items;
    const auto item =
        std::find_if(items.begin(), items.end(), [&card](const Item &i) { return i.id == card.items.first(); });
    if (item == items.end() || (item->strength.isEmpty() && !item->run))
        return {{.bold = card.title, .text = card.detail, .small = item == items.end() ? QString() : item->stopRule}};
    QStringList lines = amountsOf(*item, formats);
    if (item->minutes)
        lines.prepend(lengthWords(*item->minutes * 60));
    QList<Cell> cells;
    for (qsizetype first = 0; first == 0 || first < lines.size(); first += linesPerRow)
        cells += Cell{.bold = first == 0 ? card.title : QString(), .text = lines.mid(first, linesPerRow).join(u'\n')};
    cells.last().small = item->stopRule;
    return cells;
}

QList<TickBox> ticksOf(const Sheet &sheet, const Card &card)
{
    QList<TickBox> ticks;
    for (const Item &item : sheet.view.plan.items) {
        if (card.items.contains(item.id))
            ticks += TickBox{item.state};
    }
    return card.kind == ItemKind::Rest ? QList<TickBox>() : ticks;
}

/// The rows of a day and its notes.
QList<Piece> dayPieces(const Sheet &sheet, const Table &table, QDate day)
{
    const QList<Card> cards = cardsOf(itemsIn(sheet, {day, day}), sheet.view.formats);
    const QString name = sheet.view.formats.shortDay(day);
    QList<Piece> pieces;
    if (cards.isEmpty())
        pieces += table.row({{.bold = name}, {}, {.text = Words::tr("Nothing planned")}}, true);
    for (const Card &card : cards) {
        const QList<Cell> what = whatOf(sheet, card);
        for (qsizetype i = 0; i < what.size(); ++i) {
            const bool opens = pieces.isEmpty();
            const Cell ticks{.ticks = i == 0 ? ticksOf(sheet, card) : QList<TickBox>()};
            pieces += table.row({{.bold = opens ? name : QString()}, ticks, what[i]}, opens);
        }
        for (const ItemId &id : card.items)
            pieces += notePieces(sheet, sheet.view.logs.value(id).note);
    }
    return pieces + notePieces(sheet, noteOn(sheet.view, NoteScope::Day, day));
}

QList<Piece> oneWeek(const Sheet &sheet, QDate starts)
{
    const QDate last = starts.addDays(daysPerWeek - 1);
    QList<Piece> pieces{headingPiece(sheet, Words::tr("Week of %1").arg(sheet.view.formats.range(starts, last)))};
    const QString sums = sumsOf(sheet, starts, itemsIn(sheet, {starts, last}));
    if (!sums.isEmpty()) {
        Piece line = standing(sums, {sheet.style.body(), sheet.style.ink()}, sheet.width);
        line.before = sheet.style.em(2);
        line.withNext = true;
        pieces += line;
    }
    pieces += notePieces(sheet, noteOn(sheet.view, NoteScope::Week, starts));
    const Table table(sheet.style, {{Words::tr("Day"), 2.3}, {Words::tr("Done"), 1.5}, {Words::tr("What"), 8}},
                      sheet.width);
    Piece head = table.head();
    head.before = sheet.style.em(5);
    pieces += head;
    for (QDate day = std::max(starts, sheet.span.from); day <= std::min(last, sheet.span.to); day = day.addDays(1))
        pieces += dayPieces(sheet, table, day);
    return pieces;
}

QList<Piece> noticePieces(const Sheet &sheet)
{
    QList<Piece> pieces;
    for (const Notice &notice : sheet.view.plan.notices) {
        if (notice.kind == NoticeKind::Info)
            continue;
        const QString mark = words(notice.kind) + u':';
        const TextLook look{sheet.style.body(), sheet.style.ink(), Qt::AlignLeft, static_cast<int>(mark.size())};
        pieces += flowing(mark + u' ' + notice.text, look, sheet.width);
    }
    return pieces;
}

} // namespace

QList<Piece> weekSheet(const Sheet &sheet)
{
    QList<Piece> pieces = noticePieces(sheet) + assessmentPieces(sheet);
    QDate starts = weekStart(sheet.span.from, sheet.view.weekStarts);
    for (; starts <= sheet.span.to; starts = starts.addDays(daysPerWeek))
        pieces += oneWeek(sheet, starts);
    pieces += helpPiece(sheet);
    return pieces;
}

} // namespace stridewell
