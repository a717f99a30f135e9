// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/mileage_chart.h"

#include "ui/models/progress_words.h"

#include <QPainter>

#include <algorithm>

namespace stridewell {

namespace {

enum Layer {
    RunLayer,
    PlannedLayer
};

} // namespace

MileageChart::MileageChart(const Theme &theme, QWidget *parent)
    : BarChart(theme, parent),
      m_ceilings(new QScatterSeries),
      m_longRuns(new QScatterSeries),
      m_yearBefore(new QScatterSeries)
{
    addLayer(tr("run"));
    addLayer(tr("planned"));
    addSeries(m_ceilings, true);
    addSeries(m_longRuns, true);
    addSeries(m_yearBefore, true);
    recolour();
}

void MileageChart::setContent(const Content &content, const Formats &formats)
{
    m_content = content;
    m_formats = formats;
    QList<DaySpan> spans;
    double top = 0;
    for (const ProgressRow &row : content.rows) {
        const SpanDistance &sum = row.distance;
        spans += sum.span;
        top = std::max({top, formats.inUnits(sum.run + sum.planned), formats.inUnits(row.ceiling.value_or(Metres())),
                        content.compare ? formats.inUnits(sum.yearBefore) : 0});
    }
    for (const LongRun &run : content.longRuns)
        top = std::max(top, formats.inUnits(run.distance));
    setEmptyText(top > 0 ? QString() : tr("No runs yet. Import your history, or log a run."));
    setScale(spans, top, 1, formats.locale, formats.unitName());
    fillSeries();
}

void MileageChart::fillSeries()
{
    QList<double> run;
    QList<double> planned;
    QList<QPointF> ceilings;
    QList<QPointF> before;
    for (const ProgressRow &row : m_content.rows) {
        const SpanDistance &sum = row.distance;
        run += m_formats.inUnits(sum.run);
        planned += m_formats.inUnits(sum.planned);
        if (row.ceiling)
            ceilings += QPointF(middleOf(sum.span), m_formats.inUnits(*row.ceiling));
        if (m_content.compare)
            before += QPointF(middleOf(sum.span), m_formats.inUnits(sum.yearBefore));
    }
    setLayer(RunLayer, spans(), run);
    setLayer(PlannedLayer, spans(), planned);
    QList<QPointF> longRuns;
    for (const LongRun &longRun : m_content.longRuns) {
        if (placeOf(longRun.day, spans()) >= 0)
            longRuns += QPointF(double(longRun.day.toJulianDay()) + 0.5, m_formats.inUnits(longRun.distance));
    }
    m_ceilings->replace(ceilings);
    m_longRuns->replace(longRuns);
    m_yearBefore->replace(before);
}

QStringList MileageChart::reading(int place) const
{
    return mileageReading(m_content.rows[place], m_content.period, m_content.compare, m_formats);
}

QList<QPointF> MileageChart::ceilings() const
{
    return m_ceilings->points();
}

QList<QPointF> MileageChart::longRuns() const
{
    return m_longRuns->points();
}

QList<QPointF> MileageChart::yearBefore() const
{
    return m_yearBefore->points();
}

MarkLook MileageChart::look(int layer) const
{
    return mileageLook(theme().colours(), layer);
}

MarkLook mileageLook(const Colours &colours, int layer)
{
    if (layer == PlannedLayer)
        return {colours.run.tint, colours.run.ink, true, true};
    return {colours.run.ink, colours.run.ink, false, true};
}

MarkLook episodeLook(const Colours &colours)
{
    return {colours.ice.tint, colours.ice.ink, false};
}

MarkLook ceilingLook(const Colours &colours)
{
    return {colours.stop.ink, {}, false};
}

MarkLook yearBeforeLook(const Colours &colours)
{
    return {colours.review.ink, {}, false};
}

void MileageChart::paintUnder(QPainter &painter) const
{
    for (const EpisodeSpan &episode : m_content.episodes)
        paintEpisode(painter, episode);
}

/// A band with an edge at each side, and what it was, where there is room for the words.
void MileageChart::paintEpisode(QPainter &painter, const EpisodeSpan &episode) const
{
    const Colours &c = theme().colours();
    const Measures &m = theme().measures();
    const QRectF area = plot();
    const double begin = xAt(double(episode.span.from.toJulianDay()));
    const double end = xAt(double(episode.span.to.toJulianDay()) + 1);
    const QRectF band = QRectF(std::min(begin, end), area.top(), std::abs(end - begin), area.height()) & area;
    if (band.isEmpty())
        return;
    const MarkLook look = episodeLook(c);
    painter.fillRect(band, look.fill);
    painter.setPen(look.pen());
    painter.drawLine(band.topLeft(), band.bottomLeft());
    painter.drawLine(band.topRight(), band.bottomRight());
    const QString text = episodeTitle(episode);
    const QFontMetrics metrics(m.small());
    if (metrics.horizontalAdvance(text) + m.px(12) < band.width()) {
        painter.setFont(m.small());
        painter.setPen(c.ice.words);
        painter.drawText(band.adjusted(m.px(6), m.px(3), -m.px(6), 0), Qt::AlignHCenter | Qt::AlignTop, text);
    }
}

/// A line as wide as its bar at the height of each point; the points follow one another as the spans do.
void MileageChart::paintLevels(QPainter &painter, const QScatterSeries &levels, const MarkLook &look) const
{
    painter.setPen(QPen(look.fill, 2));
    const QList<QPointF> points = levels.points();
    auto point = points.begin();
    for (const DaySpan &span : spans()) {
        if (point == points.end() || point->x() != middleOf(span))
            continue;
        const QRectF bar = barBox(span, 0, point->y());
        painter.drawLine(bar.topLeft(), bar.topRight());
        ++point;
    }
}

void MileageChart::paintOver(QPainter &painter) const
{
    BarChart::paintOver(painter);
    const Colours &c = theme().colours();
    paintLevels(painter, *m_ceilings, ceilingLook(c));
    paintLevels(painter, *m_yearBefore, yearBeforeLook(c));
    const double half = theme().measures().px(5);
    painter.setPen(QPen(c.card, 1));
    painter.setBrush(ceilingLook(c).fill);
    for (const QPointF &point : m_longRuns->points()) {
        const QPointF at(xAt(point.x()), yAt(point.y()));
        painter.drawPolygon(
            QPolygonF{at + QPointF(0, -half), at + QPointF(half, 0), at + QPointF(0, half), at + QPointF(-half, 0)});
    }
}

} // namespace stridewell
