// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace stridewell {

/// What bytes are, told by their content alone; file names lie.
enum class Content {
    Empty,
    Gzip,
    Zip,
    Fit,
    Tcx,
    Gpx,
    OtherXml,
    Json,
    Text,
    Binary
};

/// Looks at the first 4 KiB. Blanks and a byte order mark before XML are skipped: exported TCX files often
/// begin with ten spaces. Text is whatever holds no NUL, UTF-16 with its byte order mark included.
Content sniff(const QByteArray &bytes);

} // namespace stridewell
