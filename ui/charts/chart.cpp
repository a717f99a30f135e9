// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart.h"

#include <QAccessible>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QValueAxis>
#include <QXYSeries>

#include <algorithm>
#include <cmath>

namespace stridewell {

Chart::Chart(const Theme &theme, QWidget *parent)
    : QChartView(parent), m_theme(theme), m_days(new QValueAxis(this)), m_values(new QValueAxis(this))
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    QChart *chart = this->chart();
    chart->legend()->hide();
    chart->setBackgroundVisible(false);
    chart->setMargins({});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->addAxis(m_days, Qt::AlignBottom);
    chart->addAxis(m_values, Qt::AlignLeft);
    for (QValueAxis *axis : {m_days, m_values}) {
        axis->setLabelsVisible(false);
        axis->setLineVisible(false);
        axis->setGridLineVisible(false);
    }
    connect(&theme, &Theme::changed, this, &Chart::recolour);
}

void Chart::recolour()
{
    viewport()->update();
}

QSize Chart::minimumSizeHint() const
{
    return {m_theme.measures().px(200), m_theme.measures().px(150)};
}

void Chart::setScale(const QList<DaySpan> &spans, double top, double leastStep, const QLocale &locale,
                     const QString &unit)
{
    constexpr int mostSteps = 5;
    const double step = niceStep(std::max(top, leastStep), mostSteps, leastStep);
    const int steps = std::max(1, static_cast<int>(std::ceil(top / step - 1e-9)));
    QList<Tick> ticks;
    for (int i = 0; i <= steps; ++i) {
        const double at = step * i;
        const QString number = locale.toString(at, 'f', step < 1 ? 1 : 0);
        ticks += Tick{at, unit.isEmpty() ? number : number + QChar(QChar::Nbsp) + unit};
    }
    setScale(spans, ticks, step * steps, locale);
}

void Chart::setScale(const QList<DaySpan> &spans, const QList<Tick> &ticks, double top, const QLocale &locale)
{
    m_spans = spans;
    m_dayTicks = dayTicks(spans, locale);
    m_valueTicks = ticks;
    m_values->setRange(0, top);
    if (!spans.isEmpty())
        m_days->setRange(double(spans.first().from.toJulianDay()), double(spans.last().to.toJulianDay()) + 1);
    m_cursor = std::min(m_cursor, static_cast<int>(spans.size()) - 1);
    placePlot();
    recolour();
}

void Chart::setEmptyText(const QString &text)
{
    m_empty = text;
    setAccessibleDescription(text);
}

void Chart::addSeries(QXYSeries *series, bool hidden)
{
    chart()->addSeries(series);
    series->attachAxis(m_days);
    series->attachAxis(m_values);
    series->setVisible(!hidden);
}

QRectF Chart::plot() const
{
    return chart()->plotArea();
}

double Chart::xAt(double day) const
{
    const QRectF area = plot();
    const double share = (day - m_days->min()) / (m_days->max() - m_days->min());
    return area.left() + area.width() * (isRightToLeft() ? 1 - share : share);
}

double Chart::yAt(double value) const
{
    const QRectF area = plot();
    return area.bottom() - area.height() * (value - m_values->min()) / (m_values->max() - m_values->min());
}

/// The plot leaves as much room as its own words need, so that nothing is cut or touches at any font size.
void Chart::placePlot()
{
    const Measures &m = m_theme.measures();
    const QFontMetrics metrics(m.small());
    int widest = 0;
    for (const Tick &tick : m_valueTicks)
        widest = std::max(widest, metrics.horizontalAdvance(tick.text));
    const int side = widest + m.px(10);
    const int other = m.px(6);
    const QRectF whole(QPointF(0, 0), QSizeF(viewport()->size()));
    const bool mirrored = isRightToLeft();
    m_days->setReverse(mirrored);
    chart()->setPlotArea(whole.adjusted(mirrored ? other : side, metrics.height() / 2.0 + 1, -(mirrored ? side : other),
                                        -(metrics.height() + m.px(8))));
}

void Chart::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    placePlot();
}

void Chart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange)
        placePlot();
}

void Chart::drawBackground(QPainter *painter, const QRectF &)
{
    if (!m_empty.isEmpty())
        return;
    paintUnder(*painter);
    paintGrid(*painter);
}

// Not the grid of the axis: it knows even steps only, and this one stands where the words do.
void Chart::paintGrid(QPainter &painter) const
{
    painter.setPen(QPen(m_theme.colours().line, 1));
    const QRectF area = plot();
    for (const Tick &tick : m_valueTicks) {
        const double y = std::round(yAt(tick.at)) + 0.5;
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    }
}

void Chart::drawForeground(QPainter *painter, const QRectF &)
{
    painter->setFont(m_theme.measures().small());
    if (!m_empty.isEmpty()) {
        painter->setPen(m_theme.colours().quiet);
        painter->drawText(plot(), Qt::AlignCenter | Qt::TextWordWrap, m_empty);
        return;
    }
    paintOver(*painter);
    paintDayTicks(*painter);
    paintValueTicks(*painter);
    paintCursor(*painter);
}

void Chart::paintDayTicks(QPainter &painter) const
{
    const QFontMetrics metrics(m_theme.measures().small());
    const int gap = m_theme.measures().px(12);
    painter.setPen(m_theme.colours().quiet);
    const QRectF area = plot();
    // Months follow one another in one direction; one that would touch the last that was written is left out.
    QRectF written;
    for (const Tick &tick : m_dayTicks) {
        const double width = metrics.horizontalAdvance(tick.text);
        const double left = isRightToLeft() ? xAt(tick.at) - width : xAt(tick.at);
        const QRectF box(left, area.bottom() + m_theme.measures().px(5), width + 1, metrics.height());
        const bool touches = !written.isNull() && box.adjusted(-gap, 0, gap, 0).intersects(written);
        if (touches || box.right() > viewport()->width() || box.left() < 0)
            continue;
        painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, tick.text);
        written = box;
    }
}

void Chart::paintValueTicks(QPainter &painter) const
{
    const QFontMetrics metrics(m_theme.measures().small());
    const int gap = m_theme.measures().px(6);
    painter.setPen(m_theme.colours().quiet);
    const QRectF area = plot();
    for (const Tick &tick : m_valueTicks) {
        const double width = metrics.horizontalAdvance(tick.text);
        const double left = isRightToLeft() ? area.right() + gap : area.left() - gap - width;
        painter.drawText(QRectF(left, yAt(tick.at) - metrics.height() / 2.0, width + 1, metrics.height()),
                         Qt::AlignCenter | Qt::TextSingleLine, tick.text);
    }
}

/// A line through the span that is read and a slip with its values, on whichever side has room.
void Chart::paintCursor(QPainter &painter) const
{
    if (m_cursor < 0)
        return;
    const Colours &c = m_theme.colours();
    const Measures &m = m_theme.measures();
    const QRectF area = plot();
    const double x = xAt(middleOf(m_spans[m_cursor]));
    painter.setPen(QPen(c.text, 1, Qt::DashLine));
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    const QString text = reading(m_cursor).join(u'\n');
    const QFontMetrics metrics(m.small());
    QRectF box = QRectF(metrics.boundingRect(QRect(0, 0, 2000, 2000), Qt::AlignLeading, text))
                     .adjusted(-m.px(8), -m.px(5), m.px(8), m.px(5));
    box.moveTopLeft({x + m.px(8), area.top()});
    if (box.right() > viewport()->width())
        box.moveRight(x - m.px(8));
    box.moveLeft(std::max(box.left(), 0.0));
    painter.setPen(QPen(c.control, 1));
    painter.setBrush(c.card);
    painter.drawRoundedRect(box, m.px(6), m.px(6));
    painter.setPen(c.text);
    const Qt::Alignment align =
        (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::AlignAbsolute;
    painter.drawText(box.adjusted(m.px(8), 0, -m.px(8), 0), static_cast<int>(align), text);
}

void Chart::setCursor(int place)
{
    place = m_spans.isEmpty() || !m_empty.isEmpty() ? -1 : std::clamp(place, -1, static_cast<int>(m_spans.size()) - 1);
    if (place == m_cursor)
        return;
    m_cursor = place;
    setAccessibleDescription(place < 0 ? QString() : reading(place).join(u", "_s));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    viewport()->update();
    Q_EMIT cursorMoved(place);
}

void Chart::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_spans.size()) - 1;
    const int forward = isRightToLeft() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int step = event->key() == Qt::Key_Right ? forward : -forward;
        setCursor(m_cursor < 0 ? last : std::clamp(m_cursor + step, 0, std::max(0, last)));
        break;
    }
    case Qt::Key_Home:
        setCursor(0);
        break;
    case Qt::Key_End:
        setCursor(last);
        break;
    case Qt::Key_Escape:
        setCursor(-1);
        break;
    default:
        // Not the scroll keys of a graphics view: the page scrolls.
        event->ignore();
    }
}

void Chart::mouseMoveEvent(QMouseEvent *event)
{
    const QRectF area = plot();
    const double along = (event->position().x() - area.left()) / area.width();
    const double share = isRightToLeft() ? 1 - along : along;
    const double day = m_days->min() + share * (m_days->max() - m_days->min());
    const bool inside = share >= 0 && share < 1;
    setCursor(inside ? static_cast<int>(placeOf(QDate::fromJulianDay(qint64(std::floor(day))), m_spans)) : -1);
}

void Chart::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    if (!hasFocus())
        setCursor(-1);
}

void Chart::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    // Who comes by Tab hears the newest value at once.
    if (event->reason() != Qt::MouseFocusReason && m_cursor < 0)
        setCursor(static_cast<int>(m_spans.size()) - 1);
}

void Chart::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    setCursor(-1);
}

} // namespace stridewell
