// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/progress_rows.h"
#include "core/protocol/protocol.h"
#include "ui/charts/bar_chart.h"
#include "ui/models/units.h"

namespace stridewell {

/// Repetitions of the three core exercises, stacked; by week also the sessions, as dots against the band that the
/// protocol asks for, in a strip at the top.
class StrengthChart : public BarChart
{
    Q_OBJECT

public:
    explicit StrengthChart(const Theme &theme, QWidget *parent = nullptr);

    void setContent(const QList<ProgressRow> &rows, Period period, const StrengthNumbers &numbers,
                    const Formats &formats);

    QStringList reading(int place) const override;
    QList<QPointF> sessions() const { return m_sessions->points(); }

protected:
    MarkLook look(int layer) const override;
    void paintUnder(QPainter &painter) const override;
    void paintOver(QPainter &painter) const override;

private:
    double sessionY(double sessions) const;

    QList<ProgressRow> m_rows;
    Period m_period = Period::Week;
    Formats m_formats;
    double m_least = 0; ///< sessions a week
    double m_most = 0;
    QScatterSeries *m_sessions;
};

/// How a layer of the chart is painted: Nordic curl, deadlift, bridge, other.
MarkLook strengthLook(const Colours &colours, int layer);
/// The band in which the sessions of a week are wanted.
MarkLook sessionBandLook(const Colours &colours);

} // namespace stridewell
