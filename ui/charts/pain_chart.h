// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/pain_course.h"
#include "ui/charts/chart.h"
#include "ui/charts/mark_look.h"
#include "ui/models/units.h"

class QLineSeries;
class QScatterSeries;

namespace stridewell {

/// The worst pain of each day that was told of, 0 to 10, over the zones of the protocol; episodes with the stages of a
/// strain stand at the top.
class PainChart : public Chart
{
    Q_OBJECT

public:
    explicit PainChart(const Theme &theme, QWidget *parent = nullptr);

    struct Content
    {
        QList<PainDay> days = {};
        QList<EpisodeSpan> episodes = {};
        QList<DaySpan> spans = {};
        int fine = 0; ///< highest score that lets training go on
        int stop = 0; ///< above it an exercise stops
    };
    void setContent(const Content &content, const Formats &formats);

    QStringList reading(int place) const override;
    QList<QPointF> points() const;

protected:
    void paintUnder(QPainter &painter) const override;
    void paintOver(QPainter &painter) const override;
    void recolour() override;

private:
    static QList<QPointF> worstOfDays(const Content &content);
    static QList<QPointF> worstOfSpans(const Content &content);
    void paintSpan(QPainter &painter, const DaySpan &span, const QString &text, const QColor &colour) const;

    Content m_content;
    Formats m_formats;
    QLineSeries *m_line;
    QScatterSeries *m_dots;
};

/// How a stage of a strain is painted.
MarkLook stageLook(const Colours &colours, int stage);

} // namespace stridewell
