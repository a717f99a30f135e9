// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QRect>

class QWidget;

namespace stridewell {

/// Where a window of the frame `window` should stand on `screens`, the first of which is the main one: where it is, if
/// its head can be taken hold of there; else moved, and made smaller where need be, to lie wholly on the screen it
/// shares most with, or on the main one. `window` unchanged where there is no screen. Device-independent pixels.
QRect broughtBack(const QRect &window, const QList<QRect> &screens);

/// Gives a window the size and place that QWidget::saveGeometry() kept, brought back to a screen that is there now.
void restorePlace(QWidget &window, const QByteArray &kept);

} // namespace stridewell
