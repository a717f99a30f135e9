// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/paper_head.h"
#include "ui/print/piece.h"

#include <QPageLayout>
#include <QString>

#include <optional>

class QPainter;

namespace stridewell {

/// What stands at the head and the foot of a print.
struct PrintFrame
{
    QString title = {}; ///< "Hamstring plan, stage 3 of 5: Strengthen"
    QString about = {}; ///< whose it is, which days, which version
    PaperHead clinic = {};
    QString foot = {};    ///< when it was printed
    QString subject = {}; ///< the title of the document as a file
};

/// A print, dealt out to pages: preview, PDF and printer all paint these.
class PrintedPages
{
public:
    PrintedPages(const QPageLayout &layout, const PaperStyle &style, const PrintFrame &frame,
                 const QList<Piece> &pieces);

    int count() const { return static_cast<int>(m_pages.size()); }
    const QPageLayout &layout() const { return m_layout; }
    const PrintFrame &frame() const { return m_frame; }
    /// Width of what may be printed on, in paper units.
    double width() const;

    /// Draws a page, counted from 0, with the corner of the printable area at the origin and in paper units.
    void paint(QPainter &painter, int page) const;

private:
    Piece foot(int page) const;

    QPageLayout m_layout;
    PaperStyle m_style;
    PrintFrame m_frame;
    Piece m_firstHead;
    Piece m_laterHead;
    QList<QList<PlacedPiece>> m_pages;
};

/// Width of what may be printed on with a layout, in paper units.
double printableWidth(const QPageLayout &layout);

} // namespace stridewell
