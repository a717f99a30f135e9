// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/day_delegate.h"

#include "ui/models/roles.h"
#include "ui/pages/plan/text_lines.h"
#include "ui/theme/glyphs.h"

#include <QDate>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

namespace stridewell {

namespace {

QString numberText(QDate day)
{
    // The first of a month names it, since no header does.
    return QLocale().toString(day, day.day() == 1 ? QStringLiteral("d MMM") : QStringLiteral("d"));
}

QPainterPath roundedBar(const QRectF &frame, double radius, double width)
{
    QPainterPath whole;
    whole.addRoundedRect(frame, radius, radius);
    QPainterPath left;
    left.addRect(QRectF(frame.topLeft(), QSizeF(width, frame.height())));
    return whole.intersected(left);
}

} // namespace

DayDelegate::DayDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

bool DayDelegate::rowHasBand(const QModelIndex &index)
{
    for (int column = 0; column < 7; ++column) {
        if (index.siblingAtColumn(column).data(BandRole).isValid())
            return true;
    }
    return false;
}

DayBoxes DayDelegate::boxes(const QRect &cell, const QModelIndex &index) const
{
    return layoutDay(cell, index.data(CardsRole).value<QList<Card>>(), rowHasBand(index), m_theme.measures());
}

void DayDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &c = m_theme.colours();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool outside = index.data(OutsideRole).toBool();
    if (index.data(TodayRole).toBool())
        painter->fillRect(option.rect, c.today);
    else if (outside)
        painter->fillRect(option.rect, c.shade);

    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(c.line);
    painter->drawLine(option.rect.topRight(), option.rect.bottomRight());
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->setRenderHint(QPainter::Antialiasing);

    const DayBoxes boxes = this->boxes(option.rect, index);
    paintNumber(*painter, boxes, index);
    const auto cards = index.data(CardsRole).value<QList<Card>>();
    for (qsizetype i = 0; i < boxes.cards.size(); ++i)
        paintCard(*painter, boxes.cards[i], cards[i]);
    if (boxes.hidden > 0) {
        painter->setFont(m_theme.measures().smallBold());
        painter->setPen(c.accent.words);
        const QString text = tr("+%1 more").arg(QLocale().toString(boxes.hidden));
        painter->drawText(boxes.more, Qt::AlignLeft | Qt::AlignVCenter, text);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(c.accent.ink, 2));
        const int top = rowHasBand(index) ? bandHeight(m_theme.measures()) + 2 : 2;
        painter->drawRoundedRect(QRectF(option.rect).adjusted(2, top, -2.5, -2.5), 4, 4);
    }
    painter->restore();
}

void DayDelegate::paintNumber(QPainter &painter, const DayBoxes &boxes, const QModelIndex &index) const
{
    const Colours &c = m_theme.colours();
    const Measures &m = m_theme.measures();
    const QString text = numberText(index.data(DayRole).toDate());
    if (!index.data(TodayRole).toBool()) {
        painter.setFont(m.base());
        painter.setPen(c.quiet);
        painter.drawText(boxes.number, Qt::AlignLeft | Qt::AlignVCenter, text);
        return;
    }
    const QFontMetrics metrics(m.bold());
    QRect pill(boxes.number.topLeft(), QSize(metrics.horizontalAdvance(text) + m.px(14), boxes.number.height()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.accent.ink);
    painter.drawRoundedRect(pill, pill.height() / 2.0, pill.height() / 2.0);
    painter.setFont(m.bold());
    painter.setPen(c.onInk);
    painter.drawText(pill, Qt::AlignCenter, text);
    const QRect right = boxes.number.adjusted(pill.width() + m.px(4), 0, 0, 0);
    const QString today = QFontMetrics(m.small()).elidedText(tr("Today"), Qt::ElideRight, right.width());
    painter.setFont(m.small());
    painter.setPen(c.quiet);
    painter.drawText(right, Qt::AlignRight | Qt::AlignVCenter, today);
}

void DayDelegate::paintCard(QPainter &painter, const CardBox &box, const Card &card) const
{
    const Colours &c = m_theme.colours();
    const Measures &m = m_theme.measures();
    const Tone &tone = toneOf(c, card.kind);
    const bool past = card.state != ItemState::Planned && card.count.isEmpty();
    const QRectF frame = QRectF(box.frame).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tone.tint);
    painter.drawRoundedRect(frame, m.itemRadius(), m.itemRadius());
    painter.fillPath(roundedBar(frame, m.itemRadius(), m.itemBar()), tone.ink);
    if (!m_chosen.isEmpty() && card.items.contains(m_chosen)) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tone.ink, 2));
        painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), m.itemRadius(), m.itemRadius());
    }
    // What is over steps back by its colour of text, which still reads; nothing is made transparent.
    painter.setPen(past ? c.quiet : c.text);
    paintLines(painter, box.title, box.titleFont, box.titleAt);
    painter.setPen(c.quiet);
    paintLines(painter, box.detail, m.small(), box.detailAt);
    if (card.count.isEmpty()) {
        paintGlyph(painter, glyphOf(card.state), box.mark, tone.words);
    } else {
        painter.setFont(m.smallBold());
        painter.setPen(tone.words);
        painter.drawText(box.mark, Qt::AlignRight | Qt::AlignVCenter, card.count);
    }
}

} // namespace stridewell
