// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace stridewell {

/// A text as an id can hold it: its letters a to z (of accented ones the letter beneath) and digits, small, everything
/// else between them as one `between`; at most `longest` characters. "Été – slow!" is "ete-slow"; empty for a text
/// without such letters.
QString asciiWords(const QString &text, QChar between, qsizetype longest = 40);

} // namespace stridewell
