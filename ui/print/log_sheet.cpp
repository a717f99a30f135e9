// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/dose_words.h"

#include "core/base/words.h"
#include "ui/models/log_rows.h"
#include "ui/print/sheets.h"
#include "ui/print/table.h"

namespace stridewell {

namespace {

/// A line to write on, with the unit behind it.
QString blank(const QString &unit)
{
    return u"________ "_s + unit;
}

/// The row of an item, or of several alike ones of a day, with pain; then one for each exercise, with a field for the
/// repetitions of each set.
QList<Piece> rowPieces(const Sheet &sheet, const Table &table, const LogRow &row)
{
    const Formats &formats = sheet.view.formats;
    const QString day = row.opensDay ? formats.shortDay(row.day) : QString();
    QList<TickBox> ticks;
    QStringList clocks;
    for (const Item &item : row.items) {
        ticks += TickBox{item.state};
        if (item.start)
            clocks += formats.clock(*item.start);
    }
    const Item &first = row.items.first();
    Cell how;
    if (first.run)
        how.text = blank(formats.unitName()) + u'\n' + blank(Words::tr("min"));
    const Cell pain{.fields = row.canHurt() ? 1 : 0};
    QList<Piece> pieces{table.row({{.bold = day},
                                   {.bold = row.card.title, .small = clocks.join(u" \u00b7 "_s)},
                                   {.ticks = ticks},
                                   how,
                                   pain,
                                   pain},
                                  !day.isEmpty())};
    for (const Dose &dose : first.strength) {
        pieces.last().withNext = pieces.size() == 1;
        pieces += table.row({{},
                             {.text = exerciseShortName(dose.exercise), .small = doseWords(dose, formats)},
                             {.ticks = {TickBox{}}},
                             {.fields = dose.sets},
                             {},
                             {}},
                            false);
    }
    return pieces;
}

} // namespace

QList<Piece> logSheet(const Sheet &sheet)
{
    const TextLook plain{sheet.style.body(), sheet.style.ink()};
    const Table table(sheet.style,
                      {{Words::tr("Day"), 2.8},
                       {Words::tr("What"), 4.8},
                       {Words::tr("Done"), 2.2},
                       {Words::tr("Repetitions, a field for each set"), 4.3},
                       {Words::tr("Worst pain, 0 to 10"), 1.7},
                       {Words::tr("Pain next day, 0 to 10"), 1.7}},
                      sheet.width);
    QList<Piece> rows;
    for (const LogRow &row : logRows(sheet.view.plan.items, sheet.span.from, sheet.span.to, sheet.view.formats))
        rows += rowPieces(sheet, table, row);
    if (rows.isEmpty())
        return flowing(Words::tr("Nothing is planned for these days."), plain, sheet.width);
    const QString how =
        Words::tr("Tick what is done. Write how often you did it and how much it hurt: 0 is no pain, 10 the "
                  "worst you can think of.");
    QList<Piece> pieces = flowing(how, plain, sheet.width);
    Piece head = table.head();
    head.before = sheet.style.em(6);
    return pieces + QList<Piece>{head} + rows;
}

} // namespace stridewell
