// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <optional>

namespace stridewell {

/// Where `text` stops being UTF-8: the first byte of a sequence that is overlong, a surrogate, beyond U+10FFFF,
/// cut off or not begun; nothing when all of it is (RFC 3629).
std::optional<qsizetype> firstInvalidUtf8(QByteArrayView text);

} // namespace stridewell
