// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/pain_chart.h"

#include "ui/models/progress_words.h"
#include "ui/models/words.h"

#include <QLineSeries>
#include <QPainter>
#include <QScatterSeries>

#include <algorithm>

namespace stridewell {

namespace {

constexpr double worstPain = 10;
constexpr double axisTop = 12.5;   ///< room for the stages over the worst pain
constexpr int mostSpansByDay = 60; ///< of a longer time the worst of each span is shown, not of each day
constexpr int mostDots = 40;

const Tone &toneOfStage(const Colours &c, Stage stage)
{
    switch (stage) {
    case Stage::Protect:
        return c.ice;
    case Stage::Regain:
        return c.review;
    case Stage::Strengthen:
        return c.strength;
    case Stage::ReturnToRun:
    case Stage::Full:
        break;
    }
    return c.run;
}

} // namespace

MarkLook stageLook(const Colours &colours, int stage)
{
    return {toneOfStage(colours, static_cast<Stage>(stage)).solid, {}, false};
}

QList<QPointF> PainChart::worstOfDays(const Content &content)
{
    QList<QPointF> points;
    for (const PainDay &day : content.days) {
        if (placeOf(day.day, content.spans) >= 0)
            points += QPointF(double(day.day.toJulianDay()) + 0.5, day.worst);
    }
    return points;
}

QList<QPointF> PainChart::worstOfSpans(const Content &content)
{
    QList<QPointF> points;
    qsizetype last = -1;
    for (const PainDay &day : content.days) {
        const qsizetype place = placeOf(day.day, content.spans);
        if (place < 0)
            continue;
        if (place != last)
            points += QPointF(middleOf(content.spans[place]), 0);
        last = place;
        points.last().setY(std::max(points.last().y(), double(day.worst)));
    }
    return points;
}

PainChart::PainChart(const Theme &theme, QWidget *parent)
    : Chart(theme, parent), m_line(new QLineSeries), m_dots(new QScatterSeries)
{
    addSeries(m_line, false);
    addSeries(m_dots, false);
    m_dots->setMarkerSize(theme.measures().px(6));
    PainChart::recolour();
}

void PainChart::recolour()
{
    const Colours &c = theme().colours();
    m_line->setPen(QPen(c.text, 2));
    m_dots->setColor(c.text);
    m_dots->setBorderColor(c.text);
    Chart::recolour();
}

void PainChart::setContent(const Content &content, const Formats &formats)
{
    m_content = content;
    m_formats = formats;
    const QList<QPointF> points = content.spans.size() > mostSpansByDay ? worstOfSpans(content) : worstOfDays(content);
    const bool empty = points.isEmpty() && content.episodes.isEmpty();
    setEmptyText(empty ? tr("No pain told of. Check in when something hurts.") : QString());
    QList<Tick> ticks;
    for (const double at : {0.0, double(content.fine), double(content.stop), worstPain})
        ticks += Tick{at, formats.number(at)};
    setScale(content.spans, ticks, axisTop, formats.locale);
    m_line->replace(points);
    m_dots->replace(points);
    // Dots that would run into one another say nothing more than the line.
    m_dots->setVisible(!empty && points.size() <= mostDots);
    m_line->setVisible(!empty);
}

QStringList PainChart::reading(int place) const
{
    return painReading(m_content.spans[place], m_content.days, m_content.episodes, m_formats);
}

QList<QPointF> PainChart::points() const
{
    return m_line->points();
}

void PainChart::paintUnder(QPainter &painter) const
{
    const Colours &c = theme().colours();
    const QRectF area = plot();
    const auto zone = [&](double from, double to, const QColor &colour) {
        painter.fillRect(QRectF(QPointF(area.left(), yAt(to)), QPointF(area.right(), yAt(from))), colour);
    };
    zone(0, m_content.fine + 0.5, c.run.tint);
    zone(m_content.fine + 0.5, m_content.stop + 0.5, c.strength.tint);
    zone(m_content.stop + 0.5, worstPain, c.stop.tint);
}

void PainChart::paintSpan(QPainter &painter, const DaySpan &span, const QString &text, const QColor &colour) const
{
    const QRectF area = plot();
    const double begin = std::clamp(xAt(double(span.from.toJulianDay())), area.left(), area.right());
    const double end = std::clamp(xAt(double(span.to.toJulianDay()) + 1), area.left(), area.right());
    if (begin == end)
        return;
    const QFontMetrics metrics(theme().measures().small());
    const QRectF box(std::min(begin, end), area.top() + 1, std::max(3.0, std::abs(end - begin) - 1),
                     std::min(double(metrics.height() + 2), yAt(worstPain) - area.top() - 2));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(box, std::min(box.width(), box.height()) / 2, box.height() / 2);
    // A word that does not fit is left to the cursor.
    if (metrics.horizontalAdvance(text) + theme().measures().px(10) < box.width()) {
        painter.setPen(theme().colours().onSolid);
        painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, text);
    }
}

void PainChart::paintOver(QPainter &painter) const
{
    const Colours &c = theme().colours();
    for (const EpisodeSpan &episode : m_content.episodes) {
        if (episode.stages.isEmpty())
            paintSpan(painter, episode.span, episodeWords(episode.kind), c.rest.solid);
        for (const StageSpan &stage : episode.stages)
            paintSpan(painter, stage.span, capitalised(words(stage.stage)),
                      stageLook(c, static_cast<int>(stage.stage)).fill);
    }
}

} // namespace stridewell
