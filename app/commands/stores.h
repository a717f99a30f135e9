// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/arguments.h"
#include "core/store/store.h"

namespace stridewell {

/// Opens the store of --db, or makes it. Errors: as Store::open, with StoreUnavailable for whatever cannot be
/// written beside it.
[[nodiscard]] Result<Store> openOrMakeStore(const Arguments &arguments);

/// Opens the store of --db, which must be there. Errors: as openOrMakeStore; StoreUnavailable when it is missing.
[[nodiscard]] Result<Store> openStore(const Arguments &arguments);

/// The profile of --profile. Errors: NotFound, naming those that are there.
[[nodiscard]] Result<ProfileId> findProfile(const Store &store, const QString &name);

/// The error as one of the store, whose files could not be written.
Error asStoreError(Error error);

} // namespace stridewell
