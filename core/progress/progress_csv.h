// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/progress_rows.h"

#include <QByteArray>

namespace stridewell {

/// RFC 4180 with CRLF and a fixed English header, metres, dot decimals and ISO days, whatever the language. Every
/// cell is a number, a day or empty, so no spreadsheet can take one for a formula.
QByteArray writeProgressCsv(const QList<ProgressRow> &rows);

} // namespace stridewell
