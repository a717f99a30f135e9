// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace stridewell {

/// Says which chapter of the handbook tells of a widget and all it holds: F1 opens it there.
void setHelpPlace(QWidget *widget, const QString &chapter);
/// The chapter of a widget or of the nearest one it lies in that has one; empty = none has.
QString helpPlaceOf(const QWidget *widget);

} // namespace stridewell
