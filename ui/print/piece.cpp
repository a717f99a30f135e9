// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/piece.h"

#include <algorithm>

namespace stridewell {

namespace {

/// Fills one page after the other.
class Dealer
{
public:
    Dealer(double first, double rest) : m_room(first), m_rest(rest) {}

    /// Adds pieces that belong on one page.
    void add(const QList<Piece> &group)
    {
        if (m_y > 0 && m_y + heightOf(group) > m_room)
            turnPage();
        for (const Piece &piece : group) {
            // A group taller than a page breaks where it must.
            if (m_y > 0 && m_y + piece.before + piece.height > m_room)
                turnPage();
            const bool begins = m_y == 0;
            if (begins && !m_pages.isEmpty() && piece.repeated)
                put(*piece.repeated, 0);
            put(piece, begins ? 0 : piece.before);
        }
    }

    QList<QList<PlacedPiece>> pages()
    {
        if (!m_page.isEmpty() || m_pages.isEmpty())
            m_pages += m_page;
        return m_pages;
    }

private:
    double heightOf(const QList<Piece> &group) const
    {
        double height = 0;
        for (const Piece &piece : group)
            height += piece.before + piece.height;
        return height;
    }

    void turnPage()
    {
        m_pages += m_page;
        m_page.clear();
        m_room = m_rest;
        m_y = 0;
    }

    void put(const Piece &piece, double before)
    {
        const double y = m_y + before;
        const double scale = piece.height > m_room - y ? std::max(0.1, (m_room - y) / piece.height) : 1.0;
        m_page += PlacedPiece{piece, y, scale};
        m_y = y + piece.height * scale;
    }

    double m_room;
    double m_rest;
    double m_y = 0;
    QList<PlacedPiece> m_page;
    QList<QList<PlacedPiece>> m_pages;
};

} // namespace

QList<QList<PlacedPiece>> dealOut(const QList<Piece> &pieces, double first, double rest)
{
    Dealer dealer(first, rest);
    QList<Piece> group;
    for (const Piece &piece : pieces) {
        group += piece;
        if (piece.withNext)
            continue;
        dealer.add(group);
        group.clear();
    }
    dealer.add(group);
    return dealer.pages();
}

Piece gap(double height)
{
    return Piece{.height = 0, .before = height, .withNext = true};
}

} // namespace stridewell
