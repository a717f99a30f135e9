// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/base/result.h"
#include "core/store/verification.h"

#include <QString>

namespace stridewell {

/// What came out of a damaged store.
struct Recovery
{
    StoreCounts saved = {};
    int nameless = 0; ///< of `saved.profiles`, those whose own row was lost; they have a name like "Recovered 1"
    int leftOut = 0;  ///< rows that were met and could not be read, or make no sense any more
};

/// Writes whatever rows can still be read of the store `damaged` into a new store at `out`, which must not exist.
/// `damaged` is only read. Errors: StoreDamaged when nothing can be read; StoreTooNew; StoreUnavailable; Unwritable;
/// Refused when `out` exists.
[[nodiscard]] Result<Recovery> recoverStore(const QString &damaged, const QString &out, Moment now);

} // namespace stridewell
