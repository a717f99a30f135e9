// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/import_log.h"
#include "core/store/profile_table.h"

/// What imports left behind beside their runs.
namespace stridewell::import_table {

[[nodiscard]] Result<void> insert(Database &database, const ProfileId &profile, const ImportNote &note);
/// Takes back what insert() did; what is not there is passed over.
[[nodiscard]] Result<void> remove(Database &database, const ProfileId &profile, const ImportNote &note);
/// By moment, newest first, and in the order of their import.
[[nodiscard]] Result<QList<ImportedFile>> loadFiles(const Database &database, const ProfileId &profile);
/// By start.
[[nodiscard]] Result<QList<DeclinedRun>> loadDeclined(const Database &database, const ProfileId &profile);
/// Takes away the rows that are no values of ours; how many they were.
[[nodiscard]] Result<int> removeUnreadable(Database &database);

} // namespace stridewell::import_table
