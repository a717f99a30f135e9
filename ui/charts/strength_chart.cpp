// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/strength_chart.h"

#include "ui/models/progress_words.h"

#include <QPainter>

#include <algorithm>

namespace stridewell {

namespace {

constexpr double stripShare = 0.25; ///< of the height, for the sessions
constexpr double stripSessions = 4; ///< sessions that the strip is high
constexpr double leastRepsOfAxis = 10;

QColor mixed(const QColor &a, const QColor &b, float share)
{
    return QColor::fromRgbF(a.redF() + (b.redF() - a.redF()) * share, a.greenF() + (b.greenF() - a.greenF()) * share,
                            a.blueF() + (b.blueF() - a.blueF()) * share);
}

} // namespace

MarkLook strengthLook(const Colours &colours, int layer)
{
    // Steps of one tone: the layers belong together and stay apart in grey.
    constexpr float lightness[] = {0.0F, 0.35F, 0.6F, 0.8F};
    return {mixed(colours.strength.ink, colours.card, lightness[layer]), colours.strength.ink, false};
}

MarkLook sessionBandLook(const Colours &colours)
{
    return {colours.run.tint, colours.run.ink, true};
}

StrengthChart::StrengthChart(const Theme &theme, QWidget *parent)
    : BarChart(theme, parent), m_sessions(new QScatterSeries)
{
    addLayer(tr("Nordic curl"));
    addLayer(tr("deadlift"));
    addLayer(tr("bridge"));
    addLayer(tr("other"));
    addSeries(m_sessions, true);
    recolour();
}

void StrengthChart::setContent(const QList<ProgressRow> &rows, Period period, const StrengthNumbers &numbers,
                               const Formats &formats)
{
    m_rows = rows;
    m_period = period;
    m_formats = formats;
    m_least = numbers.perWeekLeast.value;
    m_most = numbers.perWeekMost.value;
    QList<DaySpan> spans;
    QList<QPointF> sessions;
    QList<double> heights[4];
    double top = 0;
    int held = 0;
    for (const ProgressRow &row : rows) {
        const SpanStrength &sum = row.strength;
        spans += sum.span;
        sessions += QPointF(middleOf(sum.span), sum.sessions);
        heights[0] += sum.nordic;
        heights[1] += sum.deadlift;
        heights[2] += sum.bridge;
        heights[3] += sum.other;
        top = std::max(top, double(sum.reps()));
        held += sum.sessions;
    }
    setEmptyText(held > 0 ? QString() : tr("No strength logged yet. Mark a session of your plan as done."));
    const bool strip = period == Period::Week;
    setScale(spans, std::max(top, leastRepsOfAxis) / (strip ? 1 - stripShare : 1), leastRepsOfAxis, formats.locale);
    for (int layer = 0; layer < 4; ++layer)
        setLayer(layer, spans, heights[layer]);
    m_sessions->replace(strip ? sessions : QList<QPointF>());
}

QStringList StrengthChart::reading(int place) const
{
    return strengthReading(m_rows[place].strength, m_period, m_formats);
}

MarkLook StrengthChart::look(int layer) const
{
    return strengthLook(theme().colours(), layer);
}

double StrengthChart::sessionY(double sessions) const
{
    const QRectF area = plot();
    return area.top() + area.height() * stripShare * (1 - sessions / stripSessions);
}

void StrengthChart::paintUnder(QPainter &painter) const
{
    if (m_sessions->count() == 0)
        return;
    const QRectF area = plot();
    const QRectF band(QPointF(area.left(), sessionY(m_most + 0.5)), QPointF(area.right(), sessionY(m_least - 0.5)));
    const MarkLook look = sessionBandLook(theme().colours());
    painter.setPen(look.pen());
    painter.setBrush(look.fill);
    painter.drawRect(band);
}

void StrengthChart::paintOver(QPainter &painter) const
{
    BarChart::paintOver(painter);
    const Colours &c = theme().colours();
    const double half =
        std::min(double(theme().measures().px(3)), std::max(1.0, barBox(spans().first(), 0, 0).width() / 2));
    painter.setPen(Qt::NoPen);
    for (const QPointF &point : m_sessions->points()) {
        if (point.y() <= 0)
            continue;
        const bool inside = point.y() >= m_least && point.y() <= m_most;
        painter.setBrush(inside ? c.run.ink : c.strength.ink);
        const QPointF at(xAt(point.x()), sessionY(std::min(point.y(), stripSessions)));
        // Inside the band a dot, outside of it a square: not by colour alone.
        if (inside)
            painter.drawEllipse(at, half, half);
        else
            painter.drawRect(QRectF(at - QPointF(half, half), at + QPointF(half, half)));
    }
}

} // namespace stridewell
