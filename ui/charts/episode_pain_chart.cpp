// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/episode_pain_chart.h"

#include "core/base/words.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace stridewell {

namespace {

constexpr int highestScore = 10;

} // namespace

EpisodePainChart::EpisodePainChart(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void EpisodePainChart::setHistory(const PainHistory &history, Moment now, const Formats &formats)
{
    m_history = history;
    m_now = now;
    m_formats = formats;
    setAccessibleName(history.accessible);
    update();
}

QSize EpisodePainChart::sizeHint() const
{
    return {m_theme.measures().px(320), m_theme.measures().px(140)};
}

QSize EpisodePainChart::minimumSizeHint() const
{
    return {m_theme.measures().px(160), m_theme.measures().px(140)};
}

QRectF EpisodePainChart::plotArea() const
{
    const Measures &m = m_theme.measures();
    const QFontMetrics small(m.small());
    const int scores = small.horizontalAdvance(m_formats.number(highestScore)) + m.px(8);
    QRectF area = QRectF(rect()).adjusted(scores, small.height() / 2.0, -m.px(6), -small.height() - m.px(6));
    if (layoutDirection() == Qt::RightToLeft)
        area.moveLeft(m.px(6));
    return area;
}

double EpisodePainChart::yOf(double score) const
{
    const QRectF area = plotArea();
    return area.bottom() - score / highestScore * area.height();
}

double EpisodePainChart::xOf(Moment at) const
{
    const QRectF area = plotArea();
    const double whole = std::max(1.0, hoursBetween(m_history.from, m_now));
    const double share = std::clamp(hoursBetween(m_history.from, at) / whole, 0.0, 1.0);
    // Time runs in the direction of reading.
    const double inset = m_theme.measures().px(6);
    const double along = inset + share * (area.width() - 2 * inset);
    return layoutDirection() == Qt::RightToLeft ? area.right() - along : area.left() + along;
}

QPointF EpisodePainChart::placeOf(const PainPoint &point) const
{
    return {xOf(point.at), yOf(point.score)};
}

void EpisodePainChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_theme.measures().small());
    paintBands(painter);
    paintScores(painter);
    if (m_history.points.isEmpty())
        return;
    paintTimes(painter);
    paintPoints(painter);
}

void EpisodePainChart::paintBands(QPainter &painter) const
{
    const Colours &c = m_theme.colours();
    const QRectF area = plotArea();
    const double calm = m_history.calm.value_or(0);
    const double stop = m_history.stop.value_or(highestScore);
    const auto band = [&](double from, double to, const QColor &colour) {
        painter.fillRect(QRectF(QPointF(area.left(), yOf(to)), QPointF(area.right(), yOf(from))), colour);
    };
    band(0, highestScore, c.shade);
    if (!m_history.calm || !m_history.stop)
        return;
    band(0, calm, c.accent.tint);
    band(calm, stop, c.strength.tint);
    band(stop, highestScore, c.stop.tint);
}

void EpisodePainChart::paintScores(QPainter &painter) const
{
    const QRectF area = plotArea();
    const Measures &m = m_theme.measures();
    const double tall = QFontMetrics(m.small()).height();
    painter.setPen(m_theme.colours().quiet);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    for (const int score : {0, m_history.calm.value_or(0), m_history.stop.value_or(0), highestScore}) {
        const double top = yOf(score) - tall / 2;
        const QRectF box = mirrored ? QRectF(area.right() + m.px(6), top, width() - area.right() - m.px(6), tall)
                                    : QRectF(0, top, area.left() - m.px(6), tall);
        const Qt::Alignment align = (mirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter | Qt::AlignAbsolute;
        painter.drawText(box, static_cast<int>(align), m_formats.number(score));
    }
}

QString EpisodePainChart::timeText(Moment at) const
{
    return m_formats.locale.toString(m_formats.zone.day(at), Words::tr("ddd d", "format")) + u' ' + m_formats.clock(at);
}

void EpisodePainChart::paintTimes(QPainter &painter) const
{
    const QRectF area = plotArea();
    const QFontMetrics small(m_theme.measures().small());
    const double top = area.bottom() + m_theme.measures().px(5);
    painter.setPen(m_theme.colours().quiet);
    // The ends first; a time between them only where it fits without touching another.
    QList<QRectF> taken;
    QList<Moment> times{m_history.from, m_now};
    for (const PainPoint &point : m_history.points)
        times += point.at;
    for (const Moment time : times) {
        const QString text = timeText(time);
        const double wide = small.horizontalAdvance(text);
        const double left = std::clamp(xOf(time) - wide / 2, area.left(), area.right() - wide);
        const QRectF box(left, top, wide + 1, small.height());
        const double air = m_theme.measures().px(10);
        const bool crowded = std::ranges::any_of(
            taken, [&](const QRectF &other) { return other.adjusted(-air, 0, air, 0).intersects(box); });
        if (crowded)
            continue;
        taken += box;
        painter.drawText(box, Qt::AlignCenter, text);
    }
}

void EpisodePainChart::paintPoints(QPainter &painter) const
{
    const QColor ink = m_theme.colours().text;
    QPolygonF line;
    for (const PainPoint &point : m_history.points)
        line += placeOf(point);
    painter.setPen(QPen(ink, m_theme.measures().px(2)));
    painter.drawPolyline(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    const double radius = m_theme.measures().px(4);
    for (const QPointF &point : line)
        painter.drawEllipse(point, radius, radius);
}

} // namespace stridewell
