// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/base/result.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace stridewell {

/// Which file lies under a name: another one of the same name is another file.
struct FileIdentity
{
    std::uint64_t device = 0;
    std::uint64_t node = 0;
    bool operator==(const FileIdentity &) const = default;
};

/// Nothing where no file has that name.
std::optional<FileIdentity> identityOf(const QString &path);

/// From now on whatever this process writes, databases and exports too, is for its owner alone.
void keepNewFilesPrivate();

/// Makes an empty file that its owner alone may read, before anything is written into it.
/// Errors: Unwritable, also when the name is taken.
[[nodiscard]] Result<void> createPrivate(const QString &path);

/// A name beside `path` that nobody uses: where a file grows until it is whole.
QString temporaryName(const QString &path);

/// "PATH.WHAT-YYYYMMDD-HHMMSS" of `now` in UTC, with "-2", "-3" … where that name is taken.
QString datedName(const QString &path, const QString &what, Moment now);

/// Writes `whole` through to the disk, for its owner alone, and gives it the name `path` in one step.
/// An existing `path` is replaced by replaceWith and refused by placeNew. Errors: Unwritable.
[[nodiscard]] Result<void> replaceWith(const QString &whole, const QString &path);
[[nodiscard]] Result<void> placeNew(const QString &whole, const QString &path);

} // namespace stridewell
