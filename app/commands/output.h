// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace stridewell {

/// Writes `bytes` to the file `out`, whole or not at all, or to standard output when `out` is empty.
/// A device or a pipe is written straight. Errors: Unwritable.
[[nodiscard]] Result<void> writeOut(const QString &out, const QByteArray &bytes);

/// Writes an error to standard error, as one line: "stridewell: FILE: WHERE: what is wrong, what would be right".
void complain(const Error &error);

/// The exit status that an error stands for.
int exitStatusOf(const Error &error);

/// The error with the file it arose in before its place.
Error inFile(const QString &file, const Error &error);

/// `file` as messages name it: "-" is standard input.
QString shownName(const QString &file);

} // namespace stridewell
