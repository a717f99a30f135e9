// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <functional>
#include <memory>

class QPainter;

namespace stridewell {

/// A part of a print that stays in one piece: a line or two, a table row, an exercise. Lengths in paper units.
struct Piece
{
    double height = 0;
    double before = 0;                          ///< gap above it; left away at the top of a page
    bool withNext = false;                      ///< stays on the page of the piece that follows, as a heading does
    std::function<void(QPainter &)> paint = {}; ///< with its upper left corner at the origin
    std::shared_ptr<const Piece> repeated = {}; ///< drawn above it where a page begins with it: the head of its table
};

/// A piece and where it lies.
struct PlacedPiece
{
    Piece piece = {};
    double y = 0;
    double scale = 1; ///< below 1 where it is taller than a whole page: nothing is cut
};

/// Deals pieces out to pages. The first page has room for `first`, all others for `rest`. At least one page.
QList<QList<PlacedPiece>> dealOut(const QList<Piece> &pieces, double first, double rest);

/// An empty strip.
Piece gap(double height);

} // namespace stridewell
