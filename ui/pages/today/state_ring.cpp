// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/state_ring.h"

#include "ui/theme/glyphs.h"

#include <QPainter>

namespace stridewell {

StateRing::StateRing(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void StateRing::setState(const TodayState &state)
{
    m_state = state;
    setAccessibleName(state.ringSpoken);
    update();
}

QSize StateRing::sizeHint() const
{
    const int side = m_theme.measures().px(88);
    return {side, side};
}

void StateRing::paintEvent(QPaintEvent *)
{
    const Measures &m = m_theme.measures();
    const Colours &c = m_theme.colours();
    const Tone &tone = toneOf(c, m_state.triageClass);
    const double thick = m.px(7);
    const QRectF ring = QRectF(rect()).adjusted(thick, thick, -thick, -thick);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_state.alarm) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tone.solid);
        painter.drawEllipse(ring);
        painter.setPen(c.onSolid);
        QFont font = m.title();
        font.setPixelSize(static_cast<int>(ring.height() * 0.62));
        painter.setFont(font);
        painter.drawText(ring, Qt::AlignCenter, u"!"_s);
        return;
    }
    painter.setBrush(c.card);
    painter.setPen(QPen(c.track, thick));
    painter.drawEllipse(ring);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tone.ink, thick, Qt::SolidLine, Qt::RoundCap));
    const bool calm = m_state.ringNumber.isEmpty();
    const double share = calm ? 1.0 : m_state.share;
    const int turn = layoutDirection() == Qt::RightToLeft ? 1 : -1;
    painter.drawArc(ring, 90 * 16, static_cast<int>(turn * share * 360 * 16));
    if (calm)
        paintGlyph(painter, Glyph::Check, ring.adjusted(thick * 3, thick * 3, -thick * 3, -thick * 3), tone.ink);
    else
        paintNumber(painter, ring, tone);
}

void StateRing::paintNumber(QPainter &painter, const QRectF &ring, const Tone &tone) const
{
    const Measures &m = m_theme.measures();
    const double numberTall = QFontMetrics(m.cardTitle()).height();
    const double captionTall = QFontMetrics(m.small()).height();
    const double top = ring.center().y() - (numberTall + captionTall) / 2;
    // "41 h" is read as its own words are, whatever the window's direction.
    painter.setLayoutDirection(m_state.ringCaption.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.setFont(m.cardTitle());
    painter.setPen(tone.words);
    painter.drawText(QRectF(ring.left(), top, ring.width(), numberTall), Qt::AlignCenter, m_state.ringNumber);
    QFont caption = m.small();
    const double room = ring.width() * 0.78;
    while (QFontMetricsF(caption).horizontalAdvance(m_state.ringCaption) > room && caption.pixelSize() > 7)
        caption.setPixelSize(caption.pixelSize() - 1);
    painter.setFont(caption);
    painter.setPen(m_theme.colours().quiet);
    painter.drawText(QRectF(ring.left(), top + numberTall, ring.width(), captionTall), Qt::AlignCenter,
                     m_state.ringCaption);
}

} // namespace stridewell
