// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/measures.h"

#include <QFontInfo>

#include <algorithm>
#include <cmath>

namespace stridewell {

namespace {
constexpr double titleFactor = 1.55;
constexpr double cardTitleFactor = 1.15;
constexpr double smallFactor = 0.9;
constexpr double designPixelSize = 13.0;
} // namespace

Measures::Measures(const QFont &base) : m_base(base), m_pixelSize(std::max(8, QFontInfo(base).pixelSize()))
{
    m_base.setPixelSize(m_pixelSize);
}

int Measures::px(double pixels) const
{
    return static_cast<int>(std::lround(pixels * m_pixelSize / designPixelSize));
}

QFont Measures::sized(double factor, QFont::Weight weight) const
{
    QFont font = m_base;
    font.setPixelSize(static_cast<int>(std::lround(m_pixelSize * factor)));
    font.setWeight(weight);
    return font;
}

QFont Measures::bold() const
{
    return sized(1.0, QFont::DemiBold);
}

QFont Measures::small() const
{
    return sized(smallFactor, QFont::Normal);
}

QFont Measures::smallBold() const
{
    return sized(smallFactor, QFont::DemiBold);
}

QFont Measures::cardTitle() const
{
    return sized(cardTitleFactor, QFont::DemiBold);
}

QFont Measures::title() const
{
    return sized(titleFactor, QFont::Bold);
}

} // namespace stridewell
