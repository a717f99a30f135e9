// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/pain_history.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace stridewell {

/// Pain 0 to 10 over the time of an episode, with the bands of the pain limits behind it. Its accessible name says
/// the same in a sentence.
class EpisodePainChart : public QWidget
{
    Q_OBJECT

public:
    explicit EpisodePainChart(const Theme &theme, QWidget *parent = nullptr);

    void setHistory(const PainHistory &history, Moment now, const Formats &formats);
    const PainHistory &history() const { return m_history; }
    /// Where a point is drawn, in this widget's coordinates.
    QPointF placeOf(const PainPoint &point) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRectF plotArea() const;
    double yOf(double score) const;
    double xOf(Moment at) const;
    void paintBands(QPainter &painter) const;
    void paintScores(QPainter &painter) const;
    void paintTimes(QPainter &painter) const;
    void paintPoints(QPainter &painter) const;
    QString timeText(Moment at) const;

    const Theme &m_theme;
    PainHistory m_history;
    Moment m_now;
    Formats m_formats;
};

} // namespace stridewell
