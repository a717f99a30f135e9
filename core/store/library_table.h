// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/library.h"

#include <QList>

namespace stridewell {

class Database;

/// What a clinic adds to the program, for all athletes of the store.
namespace library_table {
/// By id.
[[nodiscard]] Result<QList<LibraryEntry>> load(const Database &database, LibraryKind kind);
/// Writes an entry over the one of the same kind and id.
[[nodiscard]] Result<void> put(Database &database, LibraryKind kind, const LibraryEntry &entry);
/// Errors: NotFound.
[[nodiscard]] Result<void> remove(Database &database, LibraryKind kind, const QString &id);
} // namespace library_table

} // namespace stridewell
