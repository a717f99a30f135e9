// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/progress_rows.h"
#include "ui/charts/bar_chart.h"
#include "ui/models/units.h"

namespace stridewell {

/// Distance run and planned by week, month or year, under the ceiling of each week; runs that were longer than the
/// days before allow; times in which something was the matter. Heights are in the athlete's unit.
class MileageChart : public BarChart
{
    Q_OBJECT

public:
    explicit MileageChart(const Theme &theme, QWidget *parent = nullptr);

    struct Content
    {
        QList<ProgressRow> rows = {};
        QList<LongRun> longRuns = {};
        QList<EpisodeSpan> episodes = {};
        Period period = Period::Week;
        bool compare = false; ///< with the year before
    };
    void setContent(const Content &content, const Formats &formats);

    QStringList reading(int place) const override;
    QList<QPointF> ceilings() const;
    QList<QPointF> longRuns() const; ///< at their day and distance
    QList<QPointF> yearBefore() const;

protected:
    MarkLook look(int layer) const override;
    void paintUnder(QPainter &painter) const override;
    void paintOver(QPainter &painter) const override;

private:
    void fillSeries();
    void paintLevels(QPainter &painter, const QScatterSeries &levels, const MarkLook &look) const;
    void paintEpisode(QPainter &painter, const EpisodeSpan &episode) const;

    Content m_content;
    Formats m_formats;
    QScatterSeries *m_ceilings;
    QScatterSeries *m_longRuns;
    QScatterSeries *m_yearBefore;
};

/// How a layer of the chart is painted: run, planned.
MarkLook mileageLook(const Colours &colours, int layer);
/// A time in which something was the matter; limits and what is over one; the year before.
MarkLook episodeLook(const Colours &colours);
MarkLook ceilingLook(const Colours &colours);
MarkLook yearBeforeLook(const Colours &colours);

} // namespace stridewell
