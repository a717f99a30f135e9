// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/spans.h"
#include "ui/models/ticks.h"
#include "ui/theme/theme.h"

#include <QChartView>
#include <QStringList>

class QValueAxis;
class QXYSeries;

namespace stridewell {

/// Values over days. Series hold the points, as days (Julian, the middle of a span) and numbers; what Qt's own
/// drawing of a series cannot show (bars as wide as a month, marks, bands) is painted from the same points.
/// A cursor reads one span after the other, by mouse or arrow keys: it is painted, and told to screen readers as the
/// chart's description.
class Chart : public QChartView
{
    Q_OBJECT

public:
    explicit Chart(const Theme &theme, QWidget *parent = nullptr);

    const QList<DaySpan> &spans() const { return m_spans; }
    /// Place of the span that is read; -1 = none.
    int cursor() const { return m_cursor; }
    void setCursor(int place);
    /// What the cursor would read there, a line for each value.
    virtual QStringList reading(int place) const = 0;
    /// A word that stands in an empty chart; empty while there is something to see.
    QString emptyText() const { return m_empty; }

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void cursorMoved(int place);

protected:
    /// Days along; upwards at least to `top`, in round steps of at least `leastStep`.
    void setScale(const QList<DaySpan> &spans, double top, double leastStep, const QLocale &locale,
                  const QString &unit = {});
    /// Days along; upwards from 0 to `top`, with these ticks.
    void setScale(const QList<DaySpan> &spans, const QList<Tick> &ticks, double top, const QLocale &locale);
    void setEmptyText(const QString &text);
    /// Puts a series on the axes. It belongs to the chart; one that is painted by hand stays hidden.
    void addSeries(QXYSeries *series, bool hidden);
    static double middleOf(const DaySpan &span) { return double(span.from.toJulianDay()) + span.days() / 2.0; }

    double xAt(double day) const;
    double yAt(double value) const;
    QRectF plot() const;
    const Theme &theme() const { return m_theme; }

    /// Bands under the grid, and marks over the series.
    virtual void paintUnder(QPainter &) const {}
    virtual void paintOver(QPainter &) const {}
    /// Colours of series that Qt draws.
    virtual void recolour();

    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void placePlot();
    void paintGrid(QPainter &painter) const;
    void paintDayTicks(QPainter &painter) const;
    void paintValueTicks(QPainter &painter) const;
    void paintCursor(QPainter &painter) const;

    const Theme &m_theme;
    QValueAxis *m_days;
    QValueAxis *m_values;
    QList<DaySpan> m_spans;
    QList<Tick> m_dayTicks;
    QList<Tick> m_valueTicks;
    QString m_empty;
    int m_cursor = -1;
};

} // namespace stridewell
