// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printed_pages.h"

#include "core/base/words.h"
#include "ui/print/text_block.h"

#include <QPainter>

#include <algorithm>

namespace stridewell {

namespace {

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
    : m_layout(layout),
      m_style(style),
      m_frame(frame),
      m_firstHead(firstHeadPiece(frame.clinic, frame.title, frame.about, style, printableWidth(layout))),
      m_laterHead(laterHeadPiece(frame.subject, style, printableWidth(layout)))
{
    const double room = printableHeight(layout) - foot(0).height;
    m_pages = dealOut(pieces, room - m_firstHead.height, room - m_laterHead.height);
}

double PrintedPages::width() const
{
    return printableWidth(m_layout);
}

Piece PrintedPages::foot(int page) const
{
    const QString place = Words::tr("page %1 of %2").arg(page + 1).arg(std::max(1, count()));
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
    const Piece &head = page == 0 ? m_firstHead : m_laterHead;
    draw(head, 0, 1);
    for (const PlacedPiece &placedPiece : m_pages[page])
        draw(placedPiece.piece, head.height + placedPiece.y, placedPiece.scale);
    const Piece below = foot(page);
    draw(below, printableHeight(m_layout) - below.height, 1);
}

} // namespace stridewell
