// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/run_pieces.h"

#include "core/base/words.h"
#include "ui/models/card.h"
#include "ui/models/dose_words.h"
#include "ui/print/print_words.h"
#include "ui/print/table.h"

#include <algorithm>

namespace stridewell {

namespace {

/// Doses of a warm-up or cool-down and the days of the runs they belong to.
struct Block
{
    QList<Dose> doses = {};
    QList<QDate> days = {};
};

QList<Block> blocksOf(const QList<Item> &runs, const QList<Dose> RunDetail::*part)
{
    QList<Block> blocks;
    for (const Item &item : runs) {
        const QList<Dose> &doses = (*item.run).*part;
        if (doses.isEmpty())
            continue;
        const auto it = std::find_if(blocks.begin(), blocks.end(), [&](const Block &b) { return b.doses == doses; });
        if (it == blocks.end())
            blocks += Block{doses, {item.day}};
        else
            it->days += item.day;
    }
    return blocks;
}

void addBlocks(QList<Piece> &pieces, const Sheet &sheet, const QList<Block> &blocks, const QString &always,
               const QString &onDays)
{
    for (const Block &block : blocks) {
        const QString mark =
            blocks.size() == 1 ? always : onDays.arg(dayWords(block.days, sheet.span, sheet.view.formats));
        QStringList doses;
        for (const Dose &dose : block.doses) {
            const QString words = doseSentence(dose, sheet.view.formats);
            doses += exerciseShortName(dose.exercise) + u": "_s + words;
        }
        const TextLook look{sheet.style.body(), sheet.style.ink(), Qt::AlignLeft, static_cast<int>(mark.size())};
        QList<Piece> lines = flowing(mark + u' ' + doses.join(u' '), look, sheet.width);
        lines.first().before = sheet.style.em(5);
        pieces += lines;
    }
}

QString stepsOf(const Item &item, const Formats &formats)
{
    QStringList parts;
    if (const QString segments = segmentWords(item.run->segments, formats); !segments.isEmpty())
        parts += segments;
    if (item.minutes)
        parts += lengthWords(*item.minutes * 60);
    return parts.join(u" \u00b7 "_s);
}

} // namespace

QList<Piece> runPieces(const Sheet &sheet, const QList<Item> &items, bool sayDays)
{
    QList<Item> runs;
    std::copy_if(items.begin(), items.end(), std::back_inserter(runs), [](const Item &item) { return !!item.run; });
    if (runs.isEmpty())
        return {};
    const Formats &formats = sheet.view.formats;
    QList<TableColumn> columns{{Words::tr("Day"), 2.4}, {Words::tr("Run"), 3.6}, {Words::tr("How"), 5}};
    if (!sayDays)
        columns.removeFirst();
    const Table table(sheet.style, columns, sheet.width);
    QList<Piece> pieces{headingPiece(sheet, Words::tr("Running")), table.head()};
    QStringList stopRules;
    for (const Item &run : runs) {
        QList<Cell> cells{{.text = formats.shortDay(run.day)},
                          {.bold = cardsOf({run}, formats).constFirst().title},
                          {.text = stepsOf(run, formats)}};
        if (!sayDays)
            cells.removeFirst();
        pieces += table.row(cells, false);
        if (!run.stopRule.isEmpty() && !stopRules.contains(run.stopRule))
            stopRules += run.stopRule;
    }
    addBlocks(pieces, sheet, blocksOf(runs, &RunDetail::warmUp), Words::tr("Before each run:"),
              Words::tr("Before the run on %1:"));
    addBlocks(pieces, sheet, blocksOf(runs, &RunDetail::coolDown), Words::tr("After each run:"),
              Words::tr("After the run on %1:"));
    for (const QString &rule : stopRules) {
        const TextLook bold{sheet.style.bold(), sheet.style.ink()};
        QList<Piece> lines = flowing(rule, bold, sheet.width);
        lines.first().before = sheet.style.em(5);
        pieces += lines;
    }
    return pieces;
}

} // namespace stridewell
