// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/sheets.h"

namespace stridewell {

/// The runs of a list as rows, walk–run steps in words, then what to do before and after and when to stop. Nothing
/// without runs.
QList<Piece> runPieces(const Sheet &sheet, const QList<Item> &items, bool sayDays);

} // namespace stridewell
