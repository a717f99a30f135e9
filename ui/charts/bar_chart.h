// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"
#include "ui/charts/mark_look.h"

#include <QScatterSeries>

namespace stridewell {

/// A chart of bars, each as wide as its span, in layers that stand on one another.
class BarChart : public Chart
{
    Q_OBJECT

public:
    using Chart::Chart;

    /// The points of a layer, the lowest is 0: days and heights, one for each span.
    QList<QPointF> layer(int place) const;

protected:
    /// Makes a layer; its name is told by the legend.
    void addLayer(const QString &name);
    /// Heights of a layer, one for each of `spans`.
    void setLayer(int place, const QList<DaySpan> &spans, const QList<double> &heights);
    virtual MarkLook look(int layer) const = 0;
    /// The part of a span that its bar takes, from the left.
    QRectF barBox(const DaySpan &span, double from, double to) const;

    void paintOver(QPainter &painter) const override;

private:
    QList<QScatterSeries *> m_layers;
};

} // namespace stridewell
