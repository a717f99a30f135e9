// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"

#include <QColor>
#include <QRectF>

class QPainter;

namespace stridewell {

/// Small marks drawn as lines, so that they need no font and take the theme's colours.
enum class Glyph {
    Check,
    Dash,
    Ring,
    Half,
    Cross,
    Calendar,
    Runner,
    Note,
    Sun,
    Bars,
    People,
    Gear
};

/// The mark of a state: done ✓, skipped –, planned ○, partly a half ring, missed ×.
Glyph glyphOf(ItemState state);

/// Draws the glyph inside `box` (kept square, centred), in lines of about an eighth of its size.
void paintGlyph(QPainter &painter, Glyph glyph, const QRectF &box, const QColor &colour);

} // namespace stridewell
