// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/day_delegate.h"

#include "core/base/words.h"
#include "ui/models/roles.h"
#include "ui/pages/plan/text_lines.h"
#include "ui/theme/glyphs.h"

#include <QDate>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QWidget>

namespace stridewell {

namespace {

constexpr int mostTargetLines = 8;

QString numberText(QDate day)
{
    // The first of a month names it, since no header does.
    return QLocale().toString(day, day.day() == 1 ? Words::tr("d MMM", "format") : QStringLiteral("d"));
}

QPainterPath roundedBar(const QRectF &frame, double radius, const QRectF &bar)
{
    QPainterPath whole;
    whole.addRoundedRect(frame, radius, radius);
    QPainterPath strip;
    strip.addRect(bar);
    return whole.intersected(strip);
}

const Tone &toneOf(const Colours &colours, Verdict verdict)
{
    switch (verdict) {
    case Verdict::Allowed:
        return colours.accent;
    case Verdict::Warned:
        return colours.strength;
    case Verdict::Refused:
        return colours.stop;
    }
    Q_UNREACHABLE();
}

/// Slanted stripes over a day that is refused: seen without colour, too.
void paintStripes(QPainter &painter, const QRect &cell, const QColor &colour, int step)
{
    painter.save();
    painter.setClipRect(cell);
    painter.setPen(QPen(colour, step / 3.0));
    for (int x = cell.left() - cell.height(); x < cell.right(); x += step)
        painter.drawLine(QPoint(x, cell.bottom() + 1), QPoint(x + cell.height(), cell.top() - 1));
    painter.restore();
}

} // namespace

DayDelegate::DayDelegate(const Theme &theme, QWidget *view) : QStyledItemDelegate(view), m_theme(theme), m_view(view) {}

void DayDelegate::setTarget(const DropTarget &target, const QString &words)
{
    m_target = target;
    m_targetWords = words;
}

bool DayDelegate::rowHasBand(const QModelIndex &index) const
{
    if (m_compact)
        return false;
    for (int column = 0; column < 7; ++column) {
        if (index.siblingAtColumn(column).data(BandRole).isValid())
            return true;
    }
    return false;
}

DayBoxes DayDelegate::boxes(const QRect &cell, const QModelIndex &index) const
{
    const DayLook look{.band = rowHasBand(index),
                       .note = !index.data(NoteRole).toString().isEmpty(),
                       .compact = m_compact,
                       .month = index.data(DayRole).toDate().day() == 1,
                       .mirrored = m_view->isRightToLeft()};
    return layoutDay(cell, index.data(CardsRole).value<QList<Card>>(), look, m_theme.measures());
}

void DayDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &c = m_theme.colours();
    painter->save();
    painter->setLayoutDirection(option.direction);
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option.rect, index);

    const DayBoxes boxes = this->boxes(option.rect, index);
    paintNumber(*painter, boxes, index);
    if (!boxes.note.isEmpty())
        paintNote(*painter, boxes, index.data(NoteRole).toString());
    const auto cards = index.data(CardsRole).value<QList<Card>>();
    for (qsizetype i = 0; i < boxes.cards.size(); ++i)
        paintCard(*painter, boxes.cards[i], cards[i]);
    if (boxes.hidden > 0)
        paintMore(*painter, boxes);
    if (m_target.day.isValid() && index.data(DayRole).toDate() == m_target.day) {
        const int below = boxes.cards.isEmpty() ? boxes.number.bottom() : boxes.cards.last().frame.bottom();
        paintTarget(*painter, option.rect, m_compact ? option.rect.top() : below);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(c.accent.ink, 2));
        const int top = rowHasBand(index) ? bandHeight(m_theme.measures()) + 2 : 2;
        painter->drawRoundedRect(QRectF(option.rect).adjusted(2, top, -2.5, -2.5), 4, 4);
    }
    painter->restore();
}

void DayDelegate::paintGround(QPainter &painter, const QRect &cell, const QModelIndex &index) const
{
    const Colours &c = m_theme.colours();
    if (index.data(TodayRole).toBool())
        painter.fillRect(cell, c.today);
    else if (index.data(OutsideRole).toBool())
        painter.fillRect(cell, c.shade);
    if (m_target.day.isValid() && index.data(DayRole).toDate() == m_target.day) {
        const Tone &tone = toneOf(c, m_target.answer.verdict);
        painter.fillRect(cell, tone.tint);
        if (m_target.answer.verdict == Verdict::Refused) {
            QColor stripe = tone.ink;
            stripe.setAlphaF(0.16F);
            paintStripes(painter, cell, stripe, m_theme.measures().px(16));
        }
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(c.line);
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    painter.drawLine(mirrored ? cell.topLeft() : cell.topRight(), mirrored ? cell.bottomLeft() : cell.bottomRight());
    painter.drawLine(cell.bottomLeft(), cell.bottomRight());
    painter.setRenderHint(QPainter::Antialiasing);
}

void DayDelegate::paintNumber(QPainter &painter, const DayBoxes &boxes, const QModelIndex &index) const
{
    const Colours &c = m_theme.colours();
    const Measures &m = m_theme.measures();
    const QString text = numberText(index.data(DayRole).toDate());
    if (!index.data(TodayRole).toBool()) {
        painter.setFont(m_compact ? m.small() : m.base());
        painter.setPen(c.quiet);
        painter.drawText(boxes.number, Qt::AlignLeft | Qt::AlignVCenter, text);
        return;
    }
    const QFontMetrics metrics(m.bold());
    QRect pill(boxes.number.topLeft(),
               QSize(metrics.horizontalAdvance(text) + m.px(m_compact ? 8 : 14), boxes.number.height()));
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    if (mirrored)
        pill.moveRight(boxes.number.right());
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.accent.ink);
    painter.drawRoundedRect(pill, pill.height() / 2.0, pill.height() / 2.0);
    painter.setFont(m.bold());
    painter.setPen(c.onInk);
    painter.drawText(pill, Qt::AlignCenter, text);
    if (m_compact)
        return;
    const int taken = pill.width() + m.px(4);
    const QRect rest = boxes.number.adjusted(mirrored ? 0 : taken, 0, mirrored ? -taken : 0, 0);
    const QString today = tr("Today");
    // The number says it already: a piece of the word would say less than none.
    if (QFontMetrics(m.small()).horizontalAdvance(today) > rest.width())
        return;
    painter.setFont(m.small());
    painter.setPen(c.quiet);
    painter.drawText(rest, Qt::AlignRight | Qt::AlignVCenter, today);
}

void DayDelegate::paintNote(QPainter &painter, const DayBoxes &boxes, const QString &note) const
{
    const Colours &c = m_theme.colours();
    const Measures &m = m_theme.measures();
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    QRect mark = boxes.note;
    mark.setWidth(m.px(10));
    if (mirrored)
        mark.moveRight(boxes.note.right());
    paintGlyph(painter, Glyph::Note, mark, c.review.words);
    if (m_compact)
        return;
    const int taken = m.px(14);
    const QRect rest = boxes.note.adjusted(mirrored ? 0 : taken, 0, mirrored ? -taken : 0, 0);
    painter.setFont(m.small());
    painter.setPen(c.text);
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(m.small()).elidedText(note.simplified(), Qt::ElideRight, rest.width()));
}

void DayDelegate::paintMore(QPainter &painter, const DayBoxes &boxes) const
{
    const QString number = QLocale().toString(boxes.hidden);
    painter.setFont(m_compact ? m_theme.measures().small() : m_theme.measures().smallBold());
    painter.setPen(m_compact ? m_theme.colours().quiet : m_theme.colours().accent.words);
    painter.drawText(boxes.more, Qt::AlignLeft | Qt::AlignVCenter,
                     m_compact ? u'+' + number : tr("+%1 more").arg(number));
}

void DayDelegate::paintTarget(QPainter &painter, const QRect &cell, int top) const
{
    const Colours &c = m_theme.colours();
    const Measures &m = m_theme.measures();
    const Tone &tone = toneOf(c, m_target.answer.verdict);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tone.ink, 2, m_target.answer.verdict == Verdict::Refused ? Qt::DotLine : Qt::SolidLine));
    painter.drawRoundedRect(QRectF(cell).adjusted(2, 2, -2.5, -2.5), m.px(6), m.px(6));
    const int side = m.px(9);
    const int width = cell.width() - 2 * side;
    // The words stand at the lower edge, on a ground of their own where cards lie beneath.
    const QStringList lines = wrapLines(m_targetWords, m.smallBold(), width, m_compact ? 1 : mostTargetLines);
    const int height = linesHeight(lines.size(), m.smallBold()) + m.px(6);
    const int free = cell.bottom() - m.px(4) - top;
    const int y = free >= height + m.px(50) ? top + m.px(50) : cell.bottom() - m.px(5) - height;
    const QRect area(cell.left() + side, std::max(cell.top() + m.px(3), y), width, height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tone.tint);
    painter.drawRoundedRect(area.adjusted(-m.px(4), 0, m.px(4), 0), m.px(4), m.px(4));
    painter.setPen(tone.words);
    paintLines(painter, lines, m.smallBold(), area.adjusted(0, m.px(3), 0, 0));
}

void DayDelegate::paintCard(QPainter &painter, const CardBox &box, const Card &card) const
{
    const Colours &c = m_theme.colours();
    const Measures &m = m_theme.measures();
    const Tone &tone = toneOf(c, card.kind);
    const bool past = card.state != ItemState::Planned && card.count.isEmpty();
    const QRectF frame = QRectF(box.frame).adjusted(0.5, 0.5, -0.5, -0.5);
    const double radius = m_compact ? m.px(4) : m.itemRadius();
    painter.setPen(Qt::NoPen);
    painter.setBrush(tone.tint);
    painter.drawRoundedRect(frame, radius, radius);
    painter.fillPath(roundedBar(frame, radius, box.bar), tone.ink);
    const bool lifted = !m_lifted.isEmpty() && card.items.contains(m_lifted);
    if (lifted || (!m_chosen.isEmpty() && card.items.contains(m_chosen))) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tone.ink, 2, lifted ? Qt::DashLine : Qt::SolidLine));
        painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    }
    // What is over steps back by its colour of text, which still reads; nothing is made transparent.
    painter.setPen(past ? c.quiet : c.text);
    paintLines(painter, box.title, box.titleFont, box.titleArea);
    painter.setPen(c.quiet);
    paintLines(painter, box.detail, m.small(), box.detailArea);
    if (box.mark.isEmpty())
        return;
    if (card.count.isEmpty()) {
        paintGlyph(painter, glyphOf(card.state), box.mark, tone.words);
    } else {
        painter.setFont(m.smallBold());
        painter.setPen(tone.words);
        painter.drawText(box.mark, Qt::AlignRight | Qt::AlignVCenter, card.count);
    }
}

} // namespace stridewell
