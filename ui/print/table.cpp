// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/table.h"

#include "ui/print/text_block.h"
#include "ui/theme/glyphs.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace stridewell {

namespace {

/// A cell with its texts laid out.
class CellBox
{
public:
    CellBox(const Cell &cell, const PaperStyle &style, double width) : m_style(style), m_cell(cell), m_width(width)
    {
        const auto add = [this, width](const QString &text, const QFont &font, const QColor &colour) {
            if (!text.isEmpty())
                m_texts += TextBlock(text, {font, colour}, width);
        };
        add(cell.bold, style.bold(), style.ink());
        add(cell.text, style.body(), style.ink());
        add(cell.small, style.small(), style.quietInk());
    }

    double height() const
    {
        double height = marksHeight();
        for (const TextBlock &text : m_texts)
            height += text.height();
        return height;
    }

    void paint(QPainter &painter, QPointF at) const
    {
        paintMarks(painter, at);
        double y = at.y() + marksHeight();
        for (const TextBlock &text : m_texts) {
            text.paint(painter, {at.x(), y});
            y += text.height();
        }
    }

private:
    double markSize() const { return m_cell.fields > 0 ? m_style.em(22) : m_style.em(13); }
    double markStep() const { return markSize() + m_style.em(5); }
    int marks() const { return m_cell.fields > 0 ? m_cell.fields : static_cast<int>(m_cell.ticks.size()); }
    int marksInRow() const { return std::max(1, static_cast<int>((m_width + m_style.em(5)) / markStep())); }
    double marksHeight() const
    {
        const int rows = (marks() + marksInRow() - 1) / marksInRow();
        return rows * markStep();
    }

    void paintMarks(QPainter &painter, QPointF at) const
    {
        // A column narrower than a mark gets a smaller one.
        const double size = std::min(markSize(), m_width);
        for (int i = 0; i < marks(); ++i) {
            const int row = i / marksInRow();
            const QPointF offset((i % marksInRow()) * markStep(), row * markStep());
            const QRectF inside = placed(QRectF(offset.x(), 0, size, size), m_width);
            const QRectF box(at + QPointF(inside.x(), offset.y() + m_style.em(1)), QSizeF(size, size));
            paintTick(painter, m_style, box, m_cell.fields > 0 ? ItemState::Planned : m_cell.ticks[i].state);
        }
    }

    PaperStyle m_style;
    Cell m_cell;
    double m_width;
    QList<TextBlock> m_texts;
};

} // namespace

void paintTick(QPainter &painter, const PaperStyle &style, const QRectF &box, ItemState state)
{
    painter.setPen(QPen(style.ink(), pt(0.9)));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box, pt(2), pt(2));
    if (state == ItemState::Planned || state == ItemState::Missed)
        return;
    const double inset = box.width() * 0.18;
    paintGlyph(painter, glyphOf(state), box.adjusted(inset, inset, -inset, -inset), style.ink());
}

Table::Table(const PaperStyle &style, const QList<TableColumn> &columns, double width)
    : m_style(style), m_columns(columns), m_width(width)
{
    QList<Cell> cells;
    for (const TableColumn &column : columns)
        cells += Cell{.small = column.head};
    Piece head = row(cells, false);
    const auto paintCells = head.paint;
    const QRectF ground(0, 0, width, head.height);
    head.paint = [style, ground, paintCells](QPainter &painter) {
        painter.fillRect(ground, style.shade());
        paintCells(painter);
    };
    head.withNext = true;
    head.repeated = {};
    m_head = std::make_shared<const Piece>(head);
}

double Table::columnWidth(qsizetype column) const
{
    const double all = std::accumulate(m_columns.begin(), m_columns.end(), 0.0,
                                       [](double sum, const TableColumn &c) { return sum + c.share; });
    return m_width * m_columns[column].share / all;
}

Piece Table::head() const
{
    return *m_head;
}

Piece Table::row(const QList<Cell> &cells, bool opens) const
{
    const double padding = Table::padding(m_style);
    QList<std::pair<QPointF, CellBox>> boxes;
    double x = 0;
    double tallest = 0;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const double inside = columnWidth(i) - 2 * padding;
        const CellBox box(cells[i], m_style, inside);
        boxes.append({placed(QRectF(x + padding, 0, inside, 0), m_width).topLeft() + QPointF(0, padding), box});
        tallest = std::max(tallest, box.height());
        x += columnWidth(i);
    }
    Piece piece;
    piece.height = tallest + 2 * padding;
    piece.repeated = m_head;
    const QLineF above(0, 0, m_width, 0);
    const QLineF below(0, piece.height, m_width, piece.height);
    const QPen thin(m_style.ruleInk(), pt(0.5));
    const QPen strong(m_style.ink(), pt(0.9));
    piece.paint = [boxes, above, below, thin, strong, opens](QPainter &painter) {
        for (const auto &[at, box] : boxes)
            box.paint(painter, at);
        painter.setPen(thin);
        painter.drawLine(below);
        if (opens) {
            painter.setPen(strong);
            painter.drawLine(above);
        }
    };
    return piece;
}

} // namespace stridewell
