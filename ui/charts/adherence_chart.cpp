// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/adherence_chart.h"

#include "ui/models/progress_words.h"

#include <algorithm>

namespace stridewell {

AdherenceChart::AdherenceChart(const Theme &theme, QWidget *parent) : BarChart(theme, parent)
{
    for (const QString &name : adherenceNames())
        addLayer(name);
    recolour();
}

void AdherenceChart::setContent(const QList<ProgressRow> &rows, Period period, const Formats &formats)
{
    m_rows = rows;
    m_period = period;
    m_formats = formats;
    QList<DaySpan> spans;
    QList<double> heights[5];
    double top = 0;
    for (const ProgressRow &row : rows) {
        const SpanAdherence &sum = row.adherence;
        spans += sum.span;
        const int parts[] = {sum.done, sum.partly, sum.eased, sum.skipped, sum.missed};
        for (int i = 0; i < 5; ++i)
            heights[i] += parts[i];
        top = std::max(top, double(sum.planned()));
    }
    setEmptyText(top > 0 ? QString() : tr("Nothing planned is over yet."));
    setScale(spans, top, 1, formats.locale);
    for (int layer = 0; layer < 5; ++layer)
        setLayer(layer, spans, heights[layer]);
}

QStringList AdherenceChart::reading(int place) const
{
    return adherenceReading(m_rows[place].adherence, m_period, m_formats);
}

MarkLook AdherenceChart::look(int layer) const
{
    return adherenceLook(theme().colours(), layer);
}

MarkLook adherenceLook(const Colours &colours, int layer)
{
    switch (layer) {
    case 0:
        return {colours.run.ink, {}, false};
    case 1:
        return {colours.run.tint, colours.run.ink, false};
    case 2:
        return {colours.ice.tint, colours.ice.ink, false};
    case 3:
        return {colours.rest.tint, colours.rest.ink, false};
    default:
        return {colours.card, colours.rest.ink, true};
    }
}

} // namespace stridewell
