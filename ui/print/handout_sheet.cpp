// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/card.h"

#include "core/base/words.h"
#include "ui/models/dose_words.h"
#include "ui/models/words.h"
#include "ui/print/exercise_card.h"
#include "ui/print/print_words.h"
#include "ui/print/run_pieces.h"
#include "ui/print/sheets.h"
#include "ui/print/table.h"

#include <QFontMetricsF>

namespace stridewell {

namespace {

constexpr int daysPerWeek = 7;

/// What the days hold, as a sentence: "3 strength days, 2 running days, 2 rest days."
QString contentsOf(const QList<Item> &items)
{
    QStringList parts;
    if (const int days = daysWith(items, ItemKind::Strength); days > 0)
        parts += strengthDays(days);
    if (const int days = daysWith(items, ItemKind::Run); days > 0)
        parts += runDays(days);
    if (const int days = daysWith(items, ItemKind::Rest); days > 0)
        parts += restDays(days);
    return parts.isEmpty() ? QString() : parts.join(u", "_s) + u'.';
}

/// How much pain an exercise may cause, where the protocols say: the same limit as on the items of the plan.
QString painSentence(const PlanView &view)
{
    if (!view.protocols)
        return {};
    const double limit = view.protocols->strain.painLimit.value;
    return Words::tr("Your pain limit is %1 of 10: stop when it goes above.").arg(view.formats.number(limit));
}

QList<Piece> introduction(const Sheet &sheet, const QList<Item> &items)
{
    const TextLook plain{sheet.style.body(), sheet.style.ink()};
    QStringList sentences;
    if (sheet.view.plan.stage)
        sentences += aimOf(*sheet.view.plan.stage);
    const QString mark =
        sheet.span.from.daysTo(sheet.span.to) < daysPerWeek ? Words::tr("This week:") : Words::tr("These weeks:");
    QList<Piece> pieces = flowing(sentences.join(u' '), plain, sheet.width);
    QStringList week;
    if (const QString contents = contentsOf(items); !contents.isEmpty())
        week += contents;
    if (const auto minutes = longestSession(items))
        week += sessionMinutes(*minutes);
    if (week.isEmpty())
        return pieces;
    if (const QString pain = painSentence(sheet.view); !pain.isEmpty())
        week += pain;
    TextLook look = plain;
    look.boldChars = static_cast<int>(mark.size());
    return pieces + flowing(mark + u' ' + week.join(u' '), look, sheet.width);
}

/// Everything that is neither exercise nor run: ice, rest, visits.
QList<Piece> carePieces(const Sheet &sheet, const QList<Item> &items)
{
    const QList<CareOnDays> all = plannedCare(items);
    if (all.isEmpty())
        return {};
    const Table table(sheet.style, {{Words::tr("What"), 5}, {Words::tr("When"), 4}}, sheet.width);
    QList<Piece> pieces{headingPiece(sheet, Words::tr("For the days in between")), table.head()};
    for (const CareOnDays &care : all) {
        const Formats &formats = sheet.view.formats;
        // The title of a card says the minutes where the item's own does not.
        const QString title = cardsOf({care.item}, formats).constFirst().title;
        QString when = dayWords(care.days, sheet.span, formats);
        if (care.timesADay > 1)
            when += u", "_s + Words::tr("%1 times a day").arg(formats.number(care.timesADay));
        else if (care.days.size() == 1 && care.item.start)
            when += u", "_s + formats.clock(*care.item.start);
        pieces += table.row({{.bold = title, .small = care.item.stopRule}, {.text = when}}, false);
    }
    return pieces;
}

/// What fits into a small cell and is worth a tick there.
bool isTraining(ItemKind kind)
{
    return kind == ItemKind::Strength || kind == ItemKind::Run || kind == ItemKind::Mobility ||
           kind == ItemKind::ActiveRecovery || kind == ItemKind::Rest;
}

Cell gridCell(const Sheet &sheet, QDate day)
{
    if (!sheet.span.holds(day))
        return {};
    QStringList titles;
    QList<TickBox> ticks;
    for (const Card &card : cardsOf(itemsIn(sheet, {day, day}), sheet.view.formats)) {
        if (!isTraining(card.kind))
            continue;
        titles += card.title;
        if (card.kind != ItemKind::Rest)
            ticks += TickBox{card.state};
    }
    if (!ticks.isEmpty())
        titles += Words::tr("Pain:") + u" ____"_s;
    return {.small = titles.join(u'\n'), .ticks = ticks};
}

/// True where a column of a week of seven holds each word whole.
bool fitsSevenColumns(const Sheet &sheet)
{
    const QFontMetricsF metrics(sheet.style.small());
    const double room = sheet.width / daysPerWeek - 2 * Table::padding(sheet.style);
    for (const Card &card : cardsOf(itemsIn(sheet, sheet.span), sheet.view.formats)) {
        for (const QString &word : card.title.split(u' ')) {
            if (isTraining(card.kind) && metrics.horizontalAdvance(word) > room)
                return false;
        }
    }
    return true;
}

/// The same as a row for each piece of work, where the text is large.
QList<Piece> dayRows(const Sheet &sheet)
{
    const Table table(
        sheet.style,
        {{Words::tr("Day"), 3}, {Words::tr("Done"), 2}, {Words::tr("What"), 6}, {Words::tr("Worst pain"), 3}},
        sheet.width);
    QList<Piece> pieces{table.head()};
    for (QDate day = sheet.span.from; day <= sheet.span.to; day = day.addDays(1)) {
        QString name = sheet.view.formats.shortDay(day);
        for (const Card &card : cardsOf(itemsIn(sheet, {day, day}), sheet.view.formats)) {
            if (!isTraining(card.kind))
                continue;
            const bool rests = card.kind == ItemKind::Rest;
            pieces += table.row({{.bold = name},
                                 {.ticks = rests ? QList<TickBox>() : QList{TickBox{card.state}}},
                                 {.text = card.title},
                                 {.fields = rests ? 0 : 1}},
                                !name.isEmpty());
            name.clear();
        }
    }
    return pieces;
}

/// A row of seven days to tick for each week of the span.
QList<Piece> weekGrid(const Sheet &sheet)
{
    const Formats &formats = sheet.view.formats;
    QList<Piece> pieces;
    QDate starts = weekStart(sheet.span.from, sheet.view.weekStarts);
    for (; starts <= sheet.span.to; starts = starts.addDays(daysPerWeek)) {
        QList<TableColumn> columns;
        QList<Cell> cells;
        for (int i = 0; i < daysPerWeek; ++i) {
            const QDate day = starts.addDays(i);
            columns += TableColumn{formats.locale.toString(day, Words::tr("ddd d", "format")), 1};
            cells += gridCell(sheet, day);
        }
        const Table table(sheet.style, columns, sheet.width);
        Piece head = table.head();
        head.before = pieces.isEmpty() ? 0 : sheet.style.em(6);
        pieces += {head, table.row(cells, false)};
    }
    return pieces;
}

} // namespace

QList<Piece> handoutSheet(const Sheet &sheet)
{
    const QList<Item> items = itemsIn(sheet, sheet.span);
    QList<Piece> pieces = introduction(sheet, items);
    pieces += assessmentPieces(sheet);
    pieces += exerciseCards(sheet, plannedExercises(items), true);
    pieces += clinicCards(sheet);
    pieces += runPieces(sheet, items, true);
    pieces += carePieces(sheet, items);
    if (items.isEmpty()) {
        pieces += flowing(Words::tr("Nothing is planned for these days."), {sheet.style.body(), sheet.style.ink()},
                          sheet.width);
    } else {
        pieces += headingPiece(sheet, Words::tr("Tick when done, and write the worst pain from 0 to 10"));
        pieces += fitsSevenColumns(sheet) ? weekGrid(sheet) : dayRows(sheet);
    }
    Piece help = helpPiece(sheet);
    help.before = sheet.style.em(12);
    pieces += help;
    return pieces;
}

} // namespace stridewell
