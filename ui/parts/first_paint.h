// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace stridewell {

/// Does `then` once, as soon as `widget` has painted itself and nothing else waits: what need not be there when a
/// window is seen first waits until it is. Never, where the widget is not painted any more.
void afterPaint(QWidget *widget, const std::function<void()> &then);

} // namespace stridewell
