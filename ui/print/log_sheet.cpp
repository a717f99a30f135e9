// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/card.h"
#include "ui/models/dose_words.h"
#include "ui/print/sheets.h"
#include "ui/print/table.h"

#include <QCoreApplication>

#include <algorithm>

namespace stridewell {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("stridewell", text);
}

/// A line to write on, with the unit behind it.
QString blank(const QString &unit)
{
    return u"________ "_s + unit;
}

bool isLogged(ItemKind kind)
{
    return kind != ItemKind::Rest && kind != ItemKind::Nutrition && kind != ItemKind::Refer &&
           kind != ItemKind::Recheck;
}

/// Whether pain is asked for: not of ice or a bandage.
bool canHurt(ItemKind kind)
{
    return kind == ItemKind::Run || kind == ItemKind::Strength || kind == ItemKind::Mobility ||
           kind == ItemKind::ActiveRecovery;
}

/// The row of an item, or of several alike ones of a day, with pain; then one for each exercise, with a field for the
/// repetitions of each set.
QList<Piece> cardPieces(const Sheet &sheet, const Table &table, const Card &card, const QList<Item> &items,
                        const QString &day)
{
    const Formats &formats = sheet.view.formats;
    QList<TickBox> ticks;
    QStringList clocks;
    for (const Item &item : items) {
        ticks += TickBox{item.state};
        if (item.start)
            clocks += formats.clock(*item.start);
    }
    const Item &first = items.first();
    Cell how;
    if (first.run)
        how.text = blank(formats.unitName()) + u'\n' + blank(say("min"));
    const Cell pain{.fields = canHurt(card.kind) ? 1 : 0};
    QList<Piece> pieces{table.row(
        {{.bold = day}, {.bold = card.title, .small = clocks.join(u" \u00b7 "_s)}, {.ticks = ticks}, how, pain, pain},
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

QList<Piece> dayPieces(const Sheet &sheet, const Table &table, QDate day)
{
    const QList<Item> items = itemsIn(sheet, {day, day});
    QList<Piece> rows;
    for (const Card &card : cardsOf(items, sheet.view.formats)) {
        if (!isLogged(card.kind))
            continue;
        QList<Item> ofCard;
        std::copy_if(items.begin(), items.end(), std::back_inserter(ofCard),
                     [&card](const Item &item) { return card.items.contains(item.id); });
        rows += cardPieces(sheet, table, card, ofCard, rows.isEmpty() ? sheet.view.formats.shortDay(day) : QString());
    }
    return rows;
}

} // namespace

QList<Piece> logSheet(const Sheet &sheet)
{
    const TextLook plain{sheet.style.body(), sheet.style.ink()};
    const Table table(sheet.style,
                      {{say("Day"), 2.2},
                       {say("What"), 5.6},
                       {say("Done"), 1.3},
                       {say("Repetitions, a field for each set"), 4.6},
                       {say("Worst pain, 0 to 10"), 1.9},
                       {say("Pain next day, 0 to 10"), 1.9}},
                      sheet.width);
    QList<Piece> rows;
    for (QDate day = sheet.span.from; day <= sheet.span.to; day = day.addDays(1))
        rows += dayPieces(sheet, table, day);
    if (rows.isEmpty())
        return flowing(say("Nothing is planned for these days."), plain, sheet.width);
    const QString how = say("Tick what is done. Write how often you did it and how much it hurt: 0 is no pain, 10 the "
                            "worst you can think of.");
    QList<Piece> pieces = flowing(how, plain, sheet.width);
    Piece head = table.head();
    head.before = sheet.style.em(6);
    return pieces + QList<Piece>{head} + rows;
}

} // namespace stridewell
