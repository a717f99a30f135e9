// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QScrollArea;
class QWidget;

namespace stridewell {

/// Puts `content` into an area that scrolls it up and down where it is too high. The area takes no focus of its own.
QScrollArea *scrolled(QWidget *content, QWidget *parent);

} // namespace stridewell
