// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/base/result.h"

#include <QString>

namespace stridewell {

/// Writes a consistent copy of the store's committed state to `out`, also while other programs use the store.
/// `out` appears, or is replaced, whole or not at all.
/// Errors: StoreUnavailable, StoreDamaged, StoreTooNew, Unwritable; BadInput when `out` is the store itself.
[[nodiscard]] Result<void> backupStore(const QString &store, const QString &out);

/// Copies the committed state of `store` to a temporary file beside `target` and verifies it; returns its name. It is
/// the caller's to place or to remove. Errors: as backupStore.
[[nodiscard]] Result<QString> copyBeside(const QString &store, const QString &target);

/// Puts the store in `file` in the place of `store`. What was there before is kept, with its log, as
/// "STORE.before-restore-YYYYMMDD-HHMMSS" (`now`, in UTC); the name is returned, empty when there was nothing.
/// The store must not be open in this program.
/// Errors: as verifyStore for `file`, of which nothing is changed; StoreUnavailable when another program is writing
/// to `store`; Unwritable; BadInput when both are the same file. On an error the old store is in its place.
[[nodiscard]] Result<QString> restoreStore(const QString &file, const QString &store, Moment now);

} // namespace stridewell
