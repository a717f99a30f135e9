// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/moment.h"
#include "core/base/result.h"
#include "core/model/athlete.h"

#include <QList>

namespace stridewell {

class Database;

using ProfileId = Id<struct ProfileTag>;

/// A stored profile as a list of athletes shows it.
struct ProfileInfo
{
    ProfileId id = {};
    QString name = {};
    Moment lastChange = {};
    bool operator==(const ProfileInfo &) const = default;
};

/// Who is in the store: one row an athlete, found by id or by name (unique, letter by letter).
namespace profile_table {

/// By name.
[[nodiscard]] Result<QList<ProfileInfo>> list(const Database &database);
/// Those that were changed last and are not archived, the newest first.
[[nodiscard]] Result<QList<ProfileInfo>> recent(const Database &database, int most);
/// Errors: NotFound.
[[nodiscard]] Result<ProfileId> find(const Database &database, const QString &name);
/// Errors: Refused when the name is taken; BadInput when there is none.
[[nodiscard]] Result<void> insert(Database &database, const ProfileId &id, const Athlete &athlete, Moment now);
/// Errors: as insert, and NotFound.
[[nodiscard]] Result<void> update(Database &database, const ProfileId &id, const Athlete &athlete, Moment now);
/// Notes that something of the profile changes `now`. Errors: NotFound.
[[nodiscard]] Result<void> touch(Database &database, const ProfileId &id, Moment now);
/// Errors: NotFound when there is no such profile.
[[nodiscard]] Result<void> mustExist(const Database &database, const ProfileId &id);
/// Errors: NotFound.
[[nodiscard]] Result<Athlete> load(const Database &database, const ProfileId &id);
/// The profile and all that belongs to it. Errors: NotFound.
[[nodiscard]] Result<void> remove(Database &database, const ProfileId &id);
/// Takes away the rows that are no values of ours; how many they were.
[[nodiscard]] Result<int> removeUnreadable(Database &database);

} // namespace profile_table

} // namespace stridewell
