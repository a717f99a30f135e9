// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colours.h"
#include "ui/theme/measures.h"

#include <QPalette>
#include <QString>

namespace stridewell {

/// The palette of a window in these colours.
QPalette paletteOf(const Colours &colours);

/// The style sheet of a window. Widgets choose a look through the dynamic property "look":
/// card, title, cardTitle, strong, small, quiet, pill, primary, choice, flat, link, nav and others named there;
/// a "tone" property (run, strength, ice, review, rest, stop, accent) colours pills and boxes.
QString styleSheetOf(const Colours &colours, const Measures &measures);

} // namespace stridewell
