// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printed_pages.h"

#include "ui/print/text_block.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace stridewell {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("stridewell", text);
}

/// Two stacks of text beside each other above a line.
Piece headOf(const TextStack &start, const TextStack &end, double width, const QPen &line, double air)
{
    Piece piece;
    const double tall = std::max(start.height(), end.height());
    piece.height = tall + 2 * air;
    const QPointF left = placed(QRectF(0, 0, start.width(), 0), width).topLeft();
    const QPointF right = placed(QRectF(width - end.width(), 0, end.width(), 0), width).topLeft();
    const QLineF rule(0, tall + air * 0.8, width, tall + air * 0.8);
    piece.paint = [start, end, left, right, rule, line](QPainter &painter) {
        start.paint(painter, left);
        end.paint(painter, right);
        painter.setPen(line);
        painter.drawLine(rule);
    };
    return piece;
}

double printableHeight(const QPageLayout &layout)
{
    return pt(layout.paintRect(QPageLayout::Point).height());
}

} // namespace

double printableWidth(const QPageLayout &layout)
{
    return pt(layout.paintRect(QPageLayout::Point).width());
}

PrintedPages::PrintedPages(const QPageLayout &layout, const PaperStyle &style, const PrintFrame &frame,
                           const QList<Piece> &pieces)
    : m_layout(layout), m_style(style), m_frame(frame)
{
    const double room = printableHeight(layout) - foot(0).height;
    m_pages = dealOut(pieces, room - firstHead().height, room - laterHead().height);
}

double PrintedPages::width() const
{
    return printableWidth(m_layout);
}

Piece PrintedPages::firstHead() const
{
    const TextLook title{m_style.title(), m_style.ink()};
    const TextLook quiet{m_style.small(), m_style.quietInk()};
    const bool alone = m_frame.clinic.isEmpty() && m_frame.phone.isEmpty();
    TextStack plan(alone ? width() : width() * 0.62);
    TextStack clinic(alone ? 0 : width() * 0.34);
    const TextLook aside{m_style.bold(), m_style.ink(), Qt::AlignRight};
    const TextLook quietAside{m_style.small(), m_style.quietInk(), Qt::AlignRight};
    plan.add(m_frame.title, title);
    plan.add(m_frame.about, quiet, m_style.em(1));
    clinic.add(m_frame.clinic, aside);
    clinic.add(m_frame.phone, quietAside, m_style.em(1));
    return headOf(plan, clinic, width(), QPen(m_style.ink(), pt(1.4)), m_style.em(9));
}

Piece PrintedPages::laterHead() const
{
    const TextLook quiet{m_style.small(), m_style.quietInk()};
    TextStack plan(width());
    plan.add(m_frame.subject, quiet);
    return headOf(plan, TextStack(0), width(), QPen(m_style.ruleInk(), pt(0.6)), m_style.em(7));
}

Piece PrintedPages::foot(int page) const
{
    const QString place = say("page %1 of %2").arg(page + 1).arg(std::max(1, count()));
    const QFont font = m_style.small();
    TextStack said(width() * 0.72);
    said.add(m_frame.foot, {font, m_style.quietInk()});
    TextStack where(width() * 0.26);
    where.add(place, {font, m_style.quietInk(), Qt::AlignRight});
    Piece piece;
    const double air = m_style.em(8);
    piece.height = std::max(said.height(), where.height()) + air;
    const double wide = width();
    piece.paint = [said, where, wide, air](QPainter &painter) {
        said.paint(painter, placed(QRectF(0, air, said.width(), 0), wide).topLeft());
        where.paint(painter, placed(QRectF(wide - where.width(), air, where.width(), 0), wide).topLeft());
    };
    return piece;
}

void PrintedPages::paint(QPainter &painter, int page) const
{
    const auto draw = [&painter](const Piece &piece, double y, double scale) {
        if (!piece.paint)
            return;
        painter.save();
        painter.translate(0, y);
        painter.scale(scale, scale);
        piece.paint(painter);
        painter.restore();
    };
    painter.setRenderHint(QPainter::Antialiasing);
    const Piece head = page == 0 ? firstHead() : laterHead();
    draw(head, 0, 1);
    for (const PlacedPiece &placedPiece : m_pages[page])
        draw(placedPiece.piece, head.height + placedPiece.y, placedPiece.scale);
    const Piece below = foot(page);
    draw(below, printableHeight(m_layout) - below.height, 1);
}

} // namespace stridewell
