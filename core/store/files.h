// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/base/result.h"

#include <QString>

namespace stridewell {

/// A name beside `path` that nobody uses: where a file grows until it is whole.
QString temporaryName(const QString &path);

/// "PATH.WHAT-YYYYMMDD-HHMMSS" of `now` in UTC, with "-2", "-3" … where that name is taken.
QString datedName(const QString &path, const QString &what, Moment now);

/// Writes `whole` through to the disk, for its owner alone, and gives it the name `path` in one step.
/// An existing `path` is replaced by replaceWith and refused by placeNew. Errors: Unwritable.
[[nodiscard]] Result<void> replaceWith(const QString &whole, const QString &path);
[[nodiscard]] Result<void> placeNew(const QString &whole, const QString &path);

} // namespace stridewell
