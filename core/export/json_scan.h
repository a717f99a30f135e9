// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>

namespace stridewell {

/// Most bytes a document may have: 64 MiB.
inline constexpr qsizetype maxDocumentBytes = 67'108'864;

/// Goes through a JSON text (RFC 8259, a byte order mark allowed) before it becomes values and refuses what
/// QJsonDocument would pass in silence or explain poorly: a key that stands twice in one object (the later
/// would hide the earlier), NaN and Infinity, numbers no double can hold, text that is not UTF-8, half
/// surrogate pairs, nesting of more than 64 levels, more than maxDocumentBytes.
/// Errors: BadInput. `where` is the place of the value ("check_ins[2].gap") where the form is right, otherwise
/// "line 3, column 7", both counted from 1, the column in characters.
[[nodiscard]] Result<void> scanJson(QByteArrayView text);

} // namespace stridewell
