// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colours.h"

#include <QPalette>

namespace stridewell {

/// Whether a system's palette is one of high contrast: text and ground almost black and white. Qt 6.4 does not tell.
bool isHighContrast(const QPalette &system);

/// A palette of high contrast for a system that shows none: white on black where it is dark, else black on white.
QPalette contrastPalette(bool dark);

/// Colours made from such a palette: its ground, text and highlight, no tints, every tone at least 7:1.
Colours highContrastColours(const QPalette &system);

} // namespace stridewell
