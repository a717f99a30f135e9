// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace stridewell {

/// A picture from a file as PNG, made smaller where it has more than a screen shows of it. Looks at its size before
/// it unpacks it. Errors: BadInput for what is no picture, Refused for one that is too large, both with the file and
/// the way on.
[[nodiscard]] Result<QByteArray> readPicture(const QString &file);

} // namespace stridewell
