// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>

namespace stridewell {

/// Everything on paper is measured in tenths of a point, whatever the device: a font has whole units only, and at
/// this size no rounding shows. A device scales by its own resolution over this one.
inline constexpr double paperUnitsPerPoint = 10;
inline constexpr double paperUnitsPerInch = 72 * paperUnitsPerPoint;

/// A length of `points` in paper units.
constexpr double pt(double points)
{
    return points * paperUnitsPerPoint;
}

/// Fonts and inks of a print, all grown from the size of its ordinary text.
class PaperStyle
{
public:
    /// `textPoints` is the size of ordinary text; nothing is printed smaller than five sixths of it.
    explicit PaperStyle(int textPoints);

    const QFont &body() const { return m_body; }
    QFont bold() const { return sized(1.0, QFont::DemiBold); }
    QFont small() const { return sized(smallShare, QFont::Normal); }
    QFont smallBold() const { return sized(smallShare, QFont::DemiBold); }
    QFont heading() const { return sized(1.2, QFont::DemiBold); }
    QFont title() const { return sized(1.35, QFont::Bold); }

    /// A length that is `points` long with a text of 12 points.
    double em(double points) const { return pt(points) * m_textPoints / 12.0; }

    QColor ink() const;
    QColor quietInk() const;
    QColor ruleInk() const; ///< lines of tables and frames: seen on a copy of a copy
    QColor shade() const;   ///< behind the head of a table

private:
    static constexpr double smallShare = 5.0 / 6.0;
    QFont sized(double factor, QFont::Weight weight) const;

    int m_textPoints;
    QFont m_body;
};

/// `rect` inside a strip of that width, on the other side where the reader's language runs from right to left.
QRectF placed(const QRectF &rect, double width);

} // namespace stridewell
