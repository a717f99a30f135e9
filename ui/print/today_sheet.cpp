// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/card.h"

#include "core/base/words.h"
#include "ui/print/exercise_card.h"
#include "ui/print/print_words.h"
#include "ui/print/run_pieces.h"
#include "ui/print/sheets.h"
#include "ui/print/table.h"

#include <algorithm>

namespace stridewell {

namespace {

/// The day as a list to tick.
QList<Piece> tickList(const Sheet &sheet, const QList<Item> &items)
{
    const Table table(sheet.style, {{Words::tr("Done"), 1}, {Words::tr("When"), 1.6}, {Words::tr("What"), 6}},
                      sheet.width);
    Piece head = table.head();
    head.before = sheet.style.em(10);
    QList<Piece> pieces{head};
    QString ruleBefore;
    for (const Item &item : items) {
        const Formats &formats = sheet.view.formats;
        Cell tick;
        if (item.kind != ItemKind::Rest)
            tick.ticks = {TickBox{item.state}};
        const QString clock = item.start ? formats.clock(*item.start) : QString();
        const QString minutes = item.minutes && !item.start ? lengthWords(*item.minutes * 60) : QString();
        pieces += table.row({tick,
                             {.text = clock + minutes},
                             {.bold = cardsOf({item}, formats).constFirst().title,
                              .small = item.stopRule == ruleBefore ? QString() : item.stopRule}},
                            false);
        ruleBefore = item.stopRule;
    }
    return pieces;
}

} // namespace

QList<Piece> todaySheet(const Sheet &sheet)
{
    const QList<Item> items = itemsIn(sheet, sheet.span);
    QList<Piece> pieces = assessmentPieces(sheet);
    if (items.isEmpty())
        pieces +=
            flowing(Words::tr("Nothing is planned for today."), {sheet.style.body(), sheet.style.ink()}, sheet.width);
    else
        pieces += tickList(sheet, items);
    pieces += exerciseCards(sheet, plannedExercises(items), false);
    pieces += runPieces(sheet, items, false);
    Piece help = helpPiece(sheet);
    help.before = sheet.style.em(12);
    pieces += help;
    return pieces;
}

} // namespace stridewell
