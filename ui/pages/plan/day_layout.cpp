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

/// A card whose words would have to be broken gives them its margins, and its mark a line of its own.
CardBox layoutTight(QPoint topLeft, int width, const Card &card, const Measures &measures)
{
    const int left = measures.itemBar() + measures.px(3);
    const int edge = measures.px(3);
    const int textWidth = width - left - edge;
    CardBox box;
    box.titleFont = measures.smallBold();
    box.title = wrapLines(card.title, box.titleFont, textWidth, mostTitleLines(card.kind) + 1);
    box.detail = wrapLines(card.detail, measures.small(), textWidth, mostDetailLines);
    box.titleArea = QRect(topLeft + QPoint(left, edge), QSize(textWidth, linesHeight(box.title.size(), box.titleFont)));
    box.detailArea = QRect(box.titleArea.bottomLeft() + QPoint(0, 1),
                           QSize(textWidth, linesHeight(box.detail.size(), measures.small())));
    const int markHeight = QFontMetrics(measures.smallBold()).height();
    const int markWidth = card.count.isEmpty() ? measures.px(11) : textWidth;
    box.mark = QRect(topLeft.x() + width - edge - markWidth, box.detailArea.bottom() + 1, markWidth, markHeight);
    box.frame = QRect(topLeft, QSize(width, box.mark.bottom() + 1 + edge - topLeft.y()));
    box.bar = QRect(topLeft, QSize(measures.itemBar(), box.frame.height()));
    return box;
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
    const int textWidth = width - left - right;
    const int forMark = markWidth + measures.px(4);
    const bool fits = everyWordFits(card.title, measures.bold(), textWidth);
    const QFont titleFont = fits ? measures.bold() : measures.smallBold();
    if (!everyWordFits(card.title, titleFont, textWidth - forMark))
        return layoutTight(topLeft, width, card, measures);
    box.titleFont = titleFont;
    box.title = wrapLines(card.title, titleFont, textWidth, mostTitleLines(card.kind), forMark);
    box.detail = wrapLines(card.detail, detailFont, textWidth, mostDetailLines);
    const int titleHeight = linesHeight(box.title.size(), titleFont);
    box.titleArea = QRect(topLeft + QPoint(left, top), QSize(textWidth, titleHeight));
    box.detailArea = QRect(box.titleArea.bottomLeft() + QPoint(0, 1 + measures.px(1)),
                           QSize(textWidth, linesHeight(box.detail.size(), detailFont)));
    const int detailHeight = box.detail.isEmpty() ? 0 : box.detailArea.height() + measures.px(1);
    box.frame = QRect(topLeft, QSize(width, top + titleHeight + detailHeight + top));
    box.bar = QRect(topLeft, QSize(measures.itemBar(), box.frame.height()));
    const int lineHeight = QFontMetrics(titleFont).height();
    box.mark = QRect(topLeft.x() + width - right - markWidth, topLeft.y() + top, markWidth, lineHeight);
    return box;
}

void stackCards(DayBoxes &boxes, const QRect &cell, const QList<Card> &cards, int top, const Measures &measures)
{
    const int side = measures.px(6);
    const int moreHeight = QFontMetrics(measures.smallBold()).height() + measures.px(4);
    const int bottom = cell.bottom() - measures.px(4);
    int needed = top;
    for (const Card &card : cards) {
        const CardBox box = layoutCard(QPoint(cell.left() + side, needed), cell.width() - 2 * side, card, measures);
        needed = box.frame.bottom() + 1 + measures.px(5);
        boxes.cards += box;
    }
    boxes.height = needed + measures.px(5) - cell.top();

    // The last cards make room for the line that counts them.
    while (!boxes.cards.isEmpty() && boxes.cards.last().frame.bottom() > bottom - (boxes.hidden > 0 ? moreHeight : 0)) {
        boxes.cards.removeLast();
        ++boxes.hidden;
    }
    if (boxes.hidden > 0) {
        const int y = boxes.cards.isEmpty() ? top : boxes.cards.last().frame.bottom() + 1 + measures.px(2);
        boxes.more = QRect(cell.left() + side, y, cell.width() - 2 * side, moreHeight);
    }
}

DayBoxes layoutTall(const QRect &cell, const QList<Card> &cards, const DayLook &look, const Measures &measures)
{
    DayBoxes boxes;
    int y = cell.top() + measures.px(5) + (look.band ? bandHeight(measures) : 0);
    const int numberHeight = QFontMetrics(measures.base()).height() + measures.px(3);
    boxes.number = QRect(cell.left() + measures.px(8), y, cell.width() - measures.px(14), numberHeight);
    y += numberHeight + measures.px(3);
    if (look.note) {
        boxes.note = QRect(boxes.number.left(), y, boxes.number.width(), QFontMetrics(measures.small()).height());
        y += boxes.note.height() + measures.px(4);
    }
    stackCards(boxes, cell, cards, y, measures);
    return boxes;
}

/// The title, or what may stand for it, as long as it fits.
QString compactTitle(const Card &card, const QFontMetrics &metrics, int width)
{
    for (const QString &text : QStringList{card.title} + card.shorter) {
        if (metrics.horizontalAdvance(text) <= width)
            return text;
    }
    return metrics.elidedText(card.title, Qt::ElideRight, width);
}

/// The number, the first card on one line, and how many more there are.
DayBoxes layoutCompact(const QRect &cell, const QList<Card> &cards, const DayLook &look, const Measures &measures)
{
    DayBoxes boxes;
    const QFontMetrics small(measures.small());
    const QRect line = cell.adjusted(measures.px(6), measures.px(3), -measures.px(4), -measures.px(4));
    boxes.height = compactHeight(measures);
    boxes.number =
        QRect(line.topLeft(),
              QSize(small.horizontalAdvance(look.month ? u"1 Mmm"_s : u"30"_s) + measures.px(10), line.height()));
    int right = line.right();
    const auto takeRight = [&](int width) {
        const QRect taken(right - width + 1, line.top(), width, line.height());
        right -= width + measures.px(2);
        return taken;
    };
    if (look.note)
        boxes.note = takeRight(measures.px(10));
    if (cards.isEmpty())
        return boxes;
    boxes.hidden = static_cast<int>(cards.size()) - 1;
    if (boxes.hidden > 0)
        boxes.more = takeRight(small.horizontalAdvance(u"+9"_s));
    CardBox box;
    box.frame = QRect(QPoint(boxes.number.right() + measures.px(3), line.top()), QPoint(right, line.bottom()));
    box.bar = QRect(box.frame.topLeft(), QSize(measures.itemBar(), box.frame.height()));
    // What is merely planned needs no mark: the few letters there is room for are worth more.
    const bool marked = cards.first().state != ItemState::Planned;
    if (marked)
        box.mark = QRect(box.frame.right() - measures.px(11), line.top(), measures.px(9), line.height());
    box.titleFont = measures.small();
    box.titleArea = box.frame.adjusted(measures.itemBar() + measures.px(4), 0, -measures.px(marked ? 13 : 3), 0);
    box.title = {compactTitle(cards.first(), small, box.titleArea.width())};
    const int spare = std::max(0, box.titleArea.height() - small.height()) / 2;
    box.titleArea.adjust(0, spare, 0, 0);
    boxes.cards = {box};
    return boxes;
}

void mirror(DayBoxes &boxes, const QRect &cell)
{
    const auto turn = [&cell](QRect &rect) {
        if (!rect.isEmpty())
            rect.moveLeft(cell.left() + cell.right() - rect.right());
    };
    for (QRect *rect : {&boxes.number, &boxes.note, &boxes.more})
        turn(*rect);
    for (CardBox &box : boxes.cards) {
        for (QRect *rect : {&box.frame, &box.bar, &box.mark, &box.titleArea, &box.detailArea})
            turn(*rect);
    }
}

} // namespace

int bandHeight(const Measures &measures)
{
    return QFontMetrics(measures.smallBold()).height() + measures.px(14);
}

int compactHeight(const Measures &measures)
{
    return QFontMetrics(measures.small()).height() + measures.px(13);
}

DayBoxes layoutDay(const QRect &cell, const QList<Card> &cards, const DayLook &look, const Measures &measures)
{
    DayBoxes boxes =
        look.compact ? layoutCompact(cell, cards, look, measures) : layoutTall(cell, cards, look, measures);
    if (look.mirrored)
        mirror(boxes, cell);
    return boxes;
}

} // namespace stridewell
