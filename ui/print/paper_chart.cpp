// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper_chart.h"

#include "ui/models/ticks.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace stridewell {

namespace {

constexpr int mostSteps = 4;
constexpr std::array inkShares{1.0, 0.55, 0.28, 0.16}; ///< of the layers, from below
constexpr double bandShare = 0.10;

/// Ink thinned with the white of the paper.
QColor thinned(const PaperStyle &style, double share)
{
    const QColor ink = style.ink();
    const auto mixed = [share](int value) { return static_cast<int>(255 - (255 - value) * share); };
    return {mixed(ink.red()), mixed(ink.green()), mixed(ink.blue())};
}

QColor shadeOf(const PaperStyle &style, qsizetype layer)
{
    return thinned(style, inkShares[static_cast<size_t>(layer) % inkShares.size()]);
}

/// Where things lie on the paper.
class Plot
{
public:
    Plot(const Sheet &sheet, const PaperChart &chart, const QRectF &area, double top)
        : m_sheet(sheet), m_chart(chart), m_area(area), m_top(top)
    {
    }

    double y(double value) const { return m_area.bottom() - value / m_top * m_area.height(); }
    double x(QDate day) const
    {
        const QDate first = m_chart.spans.first().from;
        const double all = double(first.daysTo(m_chart.spans.last().to)) + 1;
        return m_area.left() + std::clamp(double(first.daysTo(day)) / all, 0.0, 1.0) * m_area.width();
    }
    /// Between two days, the second included, mirrored where the reader's language runs from right to left.
    QRectF column(const DaySpan &span, double from, double to) const
    {
        const double left = x(span.from);
        return placed(QRectF(left, to, x(span.to.addDays(1)) - left, from - to), m_sheet.width);
    }

    void paint(QPainter &painter) const
    {
        paintBands(painter);
        paintScale(painter);
        paintDays(painter);
        for (qsizetype i = 0; i < m_chart.spans.size(); ++i)
            paintSpan(painter, i);
    }

private:
    void paintBands(QPainter &painter) const
    {
        for (const DaySpan &band : m_chart.bands)
            painter.fillRect(column(band, m_area.bottom(), m_area.top()), thinned(m_sheet.style, bandShare));
    }

    void paintScale(QPainter &painter) const
    {
        painter.setFont(m_sheet.style.small());
        const double step = niceStep(m_top, mostSteps, m_chart.least / mostSteps);
        const int steps = static_cast<int>(m_top / step + 1e-3);
        for (int i = 0; i <= steps; ++i) {
            const double value = step * i;
            const double line = y(value);
            painter.setPen(QPen(m_sheet.style.ruleInk(), pt(0.4)));
            painter.drawLine(QPointF(m_area.left(), line), QPointF(m_area.right(), line));
            const double high = m_sheet.style.em(14);
            const QRectF label(0, line - high / 2, m_area.left() - m_sheet.style.em(4), high);
            painter.setPen(m_sheet.style.quietInk());
            painter.drawText(placed(label, m_sheet.width), int(Qt::AlignTrailing) | int(Qt::AlignVCenter),
                             m_sheet.view.formats.number(value));
        }
    }

    void paintDays(QPainter &painter) const
    {
        painter.setPen(m_sheet.style.quietInk());
        const double wide = m_sheet.style.em(60);
        for (const Tick &tick : dayTicks(m_chart.spans, m_sheet.view.formats.locale)) {
            const double left = x(QDate::fromJulianDay(static_cast<qint64>(tick.at)));
            if (left + wide / 2 > m_area.right())
                continue;
            const QRectF label(left, m_area.bottom() + m_sheet.style.em(2), wide, m_sheet.style.em(14));
            painter.drawText(placed(label, m_sheet.width), int(Qt::AlignLeading) | int(Qt::AlignTop), tick.text);
        }
    }

    void paintSpan(QPainter &painter, qsizetype at) const
    {
        constexpr double share = 0.7; // of a span's width
        double below = 0;
        for (qsizetype layer = 0; layer < m_chart.values.size(); ++layer) {
            const double value = m_chart.values[layer][at];
            if (!(value > 0))
                continue;
            QRectF bar = column(m_chart.spans[at], y(below), y(below + value));
            const double margin = bar.width() * (1 - share) / 2;
            bar.adjust(margin, 0, -margin, 0);
            painter.fillRect(bar, shadeOf(m_sheet.style, layer));
            below += value;
        }
        if (const auto limit = m_chart.limits.value(at)) {
            const QRectF line = column(m_chart.spans[at], y(*limit), y(*limit));
            painter.setPen(QPen(m_sheet.style.ink(), pt(1.2)));
            painter.drawLine(line.topLeft(), line.topRight());
        }
    }

    const Sheet &m_sheet;
    const PaperChart &m_chart;
    QRectF m_area;
    double m_top;
};

/// The end of the scale: a whole number of steps above all bars and limits.
double topOf(const PaperChart &chart)
{
    double top = chart.least;
    for (qsizetype i = 0; i < chart.spans.size(); ++i) {
        double sum = 0;
        for (const QList<double> &layer : chart.values)
            sum += std::isnan(layer[i]) ? 0 : layer[i];
        top = std::max({top, sum, chart.limits.value(i).value_or(0)});
    }
    const double step = niceStep(top, mostSteps, chart.least / mostSteps);
    return std::ceil(top / step) * step;
}

enum class Mark {
    Bar,
    Line,
    Band
};

struct LegendPart
{
    Mark mark;
    QColor colour;
    QString text;
};

QList<LegendPart> legendOf(const Sheet &sheet, const PaperChart &chart)
{
    QList<LegendPart> parts;
    for (qsizetype layer = 0; layer < chart.layers.size(); ++layer)
        parts += LegendPart{Mark::Bar, shadeOf(sheet.style, layer), chart.layers[layer]};
    if (!chart.limitName.isEmpty())
        parts += LegendPart{Mark::Line, sheet.style.ink(), chart.limitName};
    if (!chart.bandName.isEmpty() && !chart.bands.isEmpty())
        parts += LegendPart{Mark::Band, thinned(sheet.style, bandShare), chart.bandName};
    return parts;
}

Piece legendPiece(const Sheet &sheet, const QList<LegendPart> &parts)
{
    const PaperStyle &style = sheet.style;
    const QFontMetricsF metrics(style.small());
    const double box = style.em(9);
    const double gapWidth = style.em(5);
    struct Placed
    {
        LegendPart part;
        QRectF mark;
        QRectF text;
    };
    QList<Placed> all;
    const double line = std::ceil(metrics.height()) + style.em(2);
    QPointF at;
    for (const LegendPart &part : parts) {
        const double text = std::min(metrics.horizontalAdvance(part.text) + style.em(2), sheet.width - box - gapWidth);
        if (at.x() > 0 && at.x() + box + gapWidth + text > sheet.width)
            at = {0, at.y() + line};
        all += Placed{part, QRectF(at.x(), at.y() + (line - box) / 2, box, box),
                      QRectF(at.x() + box + gapWidth, at.y(), text, line)};
        at.rx() += box + gapWidth + text + style.em(12);
    }
    Piece piece;
    piece.height = at.y() + line;
    piece.withNext = true;
    piece.paint = [all, style, width = sheet.width](QPainter &painter) {
        painter.setFont(style.small());
        for (const Placed &entry : all) {
            const QRectF mark = placed(entry.mark, width);
            if (entry.part.mark == Mark::Line) {
                painter.setPen(QPen(entry.part.colour, pt(1.2)));
                painter.drawLine(QPointF(mark.left(), mark.center().y()), QPointF(mark.right(), mark.center().y()));
            } else {
                painter.fillRect(mark, entry.part.colour);
            }
            painter.setPen(style.ink());
            painter.drawText(placed(entry.text, width), int(Qt::AlignLeading) | int(Qt::AlignVCenter), entry.part.text);
        }
    };
    return piece;
}

} // namespace

QList<Piece> chartPieces(const Sheet &sheet, const PaperChart &chart)
{
    if (chart.spans.isEmpty())
        return {};
    const PaperStyle &style = sheet.style;
    Piece plot;
    plot.before = style.em(4);
    plot.height = pt(130) + style.em(26);
    const double left = style.em(30);
    const QRectF area(left, style.em(8), sheet.width - left, pt(130));
    plot.paint = [sheet, chart, area, top = topOf(chart)](QPainter &painter) {
        Plot(sheet, chart, area, top).paint(painter);
    };
    return {headingPiece(sheet, chart.title), legendPiece(sheet, legendOf(sheet, chart)), plot};
}

} // namespace stridewell
