// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace stridewell {

/// Sizes and fonts, all grown from one font so that a larger system font grows everything.
/// Lengths are device-independent pixels.
class Measures
{
public:
    /// `base` is the font of ordinary text; its pixel size over 13 is the scale of all lengths.
    explicit Measures(const QFont &base);

    /// A length that is `pixels` at a 13-pixel font.
    int px(double pixels) const;

    int pageMargin() const { return px(22); }
    int itemRadius() const { return px(8); }
    int itemBar() const { return px(4); }

    const QFont &base() const { return m_base; }
    QFont bold() const;
    QFont small() const;
    QFont smallBold() const;
    QFont cardTitle() const;
    QFont title() const;
    int pixelSize() const { return m_pixelSize; }

private:
    QFont sized(double factor, QFont::Weight weight) const;

    QFont m_base;
    int m_pixelSize;
};

} // namespace stridewell
