// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/run.h"
#include "core/store/profile_table.h"

namespace stridewell {

/// A run and where it came from.
struct SourcedRun
{
    Run run = {};
    QString source = {};     ///< e.g. a file's name; empty = typed in
    QString externalId = {}; ///< its id there, e.g. the Strava activity id; empty = none
    bool operator==(const SourcedRun &) const = default;
};

namespace run_table {

/// Adds the runs that are not there yet; the same start and distance is the same run. Returns how many were added.
[[nodiscard]] Result<int> insert(Database &database, const ProfileId &profile, const QList<SourcedRun> &runs);
/// Removes runs by start and distance; one that is not there is passed over.
[[nodiscard]] Result<void> remove(Database &database, const ProfileId &profile, const QList<Run> &runs);
/// Of everybody.
[[nodiscard]] Result<int> count(const Database &database);
/// By start, then distance.
[[nodiscard]] Result<QList<SourcedRun>> load(const Database &database, const ProfileId &profile);
/// Takes away the rows that are no values of ours; how many they were.
[[nodiscard]] Result<int> removeUnreadable(Database &database);

} // namespace run_table

} // namespace stridewell
