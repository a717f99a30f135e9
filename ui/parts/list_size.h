// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QListWidget;

namespace stridewell {

/// Makes a list as high as its rows, at most `most` of them.
void fitRows(QListWidget *list, int most);

/// Moves the current row of a list for a key pressed in the field that filters it; false for another key.
bool stepRow(QListWidget *list, int key);

} // namespace stridewell
