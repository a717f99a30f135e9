// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/day_layout.h"

#include "ui/pages/plan/text_lines.h"

#include <QFontMetrics>

#include <algorithm>

namespace stridewell {

namespace {

constexpr int mostDetailLines = 3;

/// What to do next is said whole; reminders are told by their first words.
int mostTitleLines(ItemKind kind)
{
    return kind == ItemKind::Refer || kind == ItemKind::Recheck || kind == ItemKind::Run ? 3 : 2;
}

bool everyWordFits(const QString &text, const QFont &font, int width)
{
    const QFontMetrics metrics(font);
    const QStringList words = text.split(u' ');
    return std::all_of(words.begin(), words.end(),
                       [&](const QString &word) { return metrics.horizontalAdvance(word) <= width; });
}

CardBox layoutCard(QPoint topLeft, int width, const Card &card, const Measures &measures)
{
    const QFont detailFont = measures.small();
    const int left = measures.itemBar() + measures.px(8);
    const int right = measures.px(7);
    const int top = measures.px(6);
    const int markWidth =
        card.count.isEmpty() ? measures.px(11) : QFontMetrics(measures.smallBold()).horizontalAdvance(card.count);
    CardBox box;
    const int titleWidth = width - left - right;
    const int forMark = markWidth + measures.px(4);
    const bool fits = everyWordFits(card.title, measures.bold(), titleWidth);
    const QFont titleFont = fits ? measures.bold() : measures.smallBold();
    box.titleFont = titleFont;
    box.title = wrapLines(card.title, titleFont, titleWidth, mostTitleLines(card.kind), forMark);
    box.detail = wrapLines(card.detail, detailFont, width - left - right, mostDetailLines);
    box.titleAt = topLeft + QPoint(left, top);
    const int titleHeight = linesHeight(box.title.size(), titleFont);
    box.detailAt = box.titleAt + QPoint(0, titleHeight + measures.px(1));
    const int detailHeight = box.detail.isEmpty() ? 0 : linesHeight(box.detail.size(), detailFont) + measures.px(1);
    box.frame = QRect(topLeft, QSize(width, top + titleHeight + detailHeight + top));
    const int lineHeight = QFontMetrics(titleFont).height();
    box.mark = QRect(topLeft.x() + width - right - markWidth, topLeft.y() + top, markWidth, lineHeight);
    return box;
}

} // namespace

int bandHeight(const Measures &measures)
{
    return QFontMetrics(measures.smallBold()).height() + measures.px(14);
}

DayBoxes layoutDay(const QRect &cell, const QList<Card> &cards, bool withBand, const Measures &measures)
{
    const int side = measures.px(6);
    const int gap = measures.px(5);
    DayBoxes boxes;
    int y = cell.top() + measures.px(5) + (withBand ? bandHeight(measures) : 0);
    const int numberHeight = QFontMetrics(measures.base()).height() + measures.px(3);
    boxes.number = QRect(cell.left() + measures.px(8), y, cell.width() - measures.px(14), numberHeight);
    y += numberHeight + measures.px(3);

    const int moreHeight = QFontMetrics(measures.smallBold()).height() + measures.px(4);
    const int bottom = cell.bottom() - measures.px(4);
    int needed = y;
    for (const Card &card : cards) {
        const CardBox box = layoutCard(QPoint(cell.left() + side, needed), cell.width() - 2 * side, card, measures);
        needed = box.frame.bottom() + 1 + gap;
        boxes.cards += box;
    }
    boxes.height = needed + measures.px(5) - cell.top();

    // The last cards make room for the line that counts them.
    while (!boxes.cards.isEmpty() && boxes.cards.last().frame.bottom() > bottom - (boxes.hidden > 0 ? moreHeight : 0)) {
        boxes.cards.removeLast();
        ++boxes.hidden;
    }
    if (boxes.hidden > 0) {
        const int top = boxes.cards.isEmpty() ? y : boxes.cards.last().frame.bottom() + 1 + measures.px(2);
        boxes.more = QRect(cell.left() + side, top, cell.width() - 2 * side, moreHeight);
    }
    return boxes;
}

} // namespace stridewell
