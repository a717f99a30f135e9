// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bar_chart.h"

#include <QPainter>

#include <algorithm>

namespace stridewell {

QList<QPointF> BarChart::layer(int place) const
{
    return m_layers[place]->points();
}

void BarChart::addLayer(const QString &name)
{
    auto *series = new QScatterSeries;
    series->setName(name);
    addSeries(series, true);
    m_layers += series;
}

void BarChart::setLayer(int place, const QList<DaySpan> &spans, const QList<double> &heights)
{
    QList<QPointF> points;
    points.reserve(spans.size());
    for (qsizetype i = 0; i < spans.size(); ++i)
        points += QPointF(middleOf(spans[i]), heights[i]);
    m_layers[place]->replace(points);
}

QRectF BarChart::barBox(const DaySpan &span, double from, double to) const
{
    const double begin = xAt(double(span.from.toJulianDay()));
    const double end = xAt(double(span.to.toJulianDay()) + 1);
    const double left = std::min(begin, end);
    const double width = std::abs(end - begin);
    // Bars of many years are thin: below a pixel of gap they stand side by side.
    const double gap = width * 0.16 < 0.5 ? 0 : std::min(width * 0.16, double(theme().measures().px(10)));
    return QRectF(QPointF(left + gap, yAt(to)), QPointF(left + width - gap, yAt(from)));
}

void BarChart::paintOver(QPainter &painter) const
{
    const double round = theme().measures().px(3);
    QList<double> ground(spans().size(), 0.0);
    for (int place = 0; place < m_layers.size(); ++place) {
        const MarkLook bar = look(place);
        painter.setBrush(bar.fill);
        // The edge of a thin bar would be all there is to see of it.
        const bool thin = spans().isEmpty() || barBox(spans().first(), 0, 0).width() < 2 * round;
        painter.setPen(thin ? QPen(Qt::NoPen) : bar.pen());
        const QList<QPointF> points = m_layers[place]->points();
        for (qsizetype i = 0; i < points.size(); ++i) {
            if (points[i].y() <= 0)
                continue;
            const QRectF box = barBox(spans()[i], ground[i], ground[i] + points[i].y());
            if (bar.rounded && !thin && box.height() > 2 * round)
                painter.drawRoundedRect(box, round, round);
            else
                painter.drawRect(box);
            ground[i] += points[i].y();
        }
    }
}

} // namespace stridewell
