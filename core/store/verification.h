// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace stridewell {

/// How much a whole store holds.
struct StoreCounts
{
    int profiles = 0;
    qsizetype runs = 0;
    qsizetype checkIns = 0;
    qsizetype logs = 0;
    qsizetype planItems = 0;
    bool operator==(const StoreCounts &) const = default;
};

/// Examines a store without changing it: the engine's own checks of pages, indexes and references, the schema's
/// version, and whether each row can be read into its value.
/// Errors: StoreDamaged with the place and what is wrong; StoreTooNew; StoreUnavailable when it cannot be read.
[[nodiscard]] Result<StoreCounts> verifyStore(const QString &store);

/// Looks for damage of the file itself, a part of what verifyStore() does: pages, not values. Errors: as verifyStore.
[[nodiscard]] Result<void> searchStore(const QString &store);

} // namespace stridewell
