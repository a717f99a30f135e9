// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QFile>
#include <QString>

namespace stridewell {

/// The first `most` bytes of an open file, and one more where it goes on; works for pipes too.
/// Errors: BadInput without a place when reading fails on the way.
[[nodiscard]] Result<QByteArray> readUpTo(QFile &source, qsizetype most);

/// Writes a file, whole or not at all: what was there before stays until the new bytes are. Errors: Unwritable, with
/// the file and the way on.
[[nodiscard]] Result<void> writeWhole(const QString &file, const QByteArray &bytes);

} // namespace stridewell
