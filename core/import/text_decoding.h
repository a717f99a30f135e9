// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace stridewell {

/// Text of unknown encoding: UTF-8 or UTF-16 by its byte order mark, else UTF-8 where it is well formed, else
/// Windows-1252. One wrong byte in a text that is UTF-8 otherwise becomes U+FFFD and does not turn every
/// accent into two letters; a character cut off by the end of the text is dropped.
QString decodeText(const QByteArray &bytes);

} // namespace stridewell
