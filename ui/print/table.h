// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"
#include "ui/print/paper_style.h"
#include "ui/print/piece.h"

#include <QList>
#include <QString>

#include <optional>

namespace stridewell {

/// A square to tick; done and skipped items carry their mark already.
struct TickBox
{
    ItemState state = ItemState::Planned;
};

/// What stands in a cell, from above: boxes to tick, a bold line, ordinary text, small text; or empty fields to write
/// in.
struct Cell
{
    QString bold = {};
    QString text = {};
    QString small = {};
    QList<TickBox> ticks = {};
    int fields = 0; ///< boxes to write a number in
};

struct TableColumn
{
    QString head = {};
    double share = 1; ///< of the width
};

/// Rows of equal columns below a head that each further page repeats.
class Table
{
public:
    Table(const PaperStyle &style, const QList<TableColumn> &columns, double width);

    /// Between the edge of a cell and what stands in it.
    static double padding(const PaperStyle &style) { return style.em(4); }

    /// The head, to stand above the first row.
    Piece head() const;
    /// A row. `opens` draws the strong line that parts one day from the day before.
    Piece row(const QList<Cell> &cells, bool opens) const;

private:
    double columnWidth(qsizetype column) const;

    PaperStyle m_style;
    QList<TableColumn> m_columns;
    double m_width;
    std::shared_ptr<const Piece> m_head;
};

/// Draws a box to tick into `box`, with the mark of its state.
void paintTick(QPainter &painter, const PaperStyle &style, const QRectF &box, ItemState state);

} // namespace stridewell
