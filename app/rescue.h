// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/store/backups.h"
#include "core/store/store.h"
#include "ui/theme/theme.h"

namespace stridewell {

/// Opens a store for the window. Where it is damaged, a dialog tells what is wrong and what can be saved, and does what
/// the person chooses, until a store is open. Errors: as Store::open, when the person would rather leave.
[[nodiscard]] Result<Store> openOrRescue(const QString &path, Clock clock, const BackupFolder &backups, Theme &theme);

} // namespace stridewell
