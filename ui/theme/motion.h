// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace stridewell {

/// True where the desktop's settings below `configFolder` switch animations off: `gtk-enable-animations` of GTK 3
/// or 4, or an `AnimationDurationFactor` of 0 in KDE's. Qt 6.4 itself does not tell.
bool wantsStillness(const QString &configFolder);

} // namespace stridewell
