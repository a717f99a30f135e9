// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/chosen_protocol.h"
#include "core/model/profile.h"
#include "core/store/profile_table.h"

namespace stridewell {

/// Runs the athlete asks for; a list that is replaced as a whole and keeps its order.
namespace request_table {
[[nodiscard]] Result<void> replace(Database &database, const ProfileId &profile, const QList<RunRequest> &requests);
[[nodiscard]] Result<QList<RunRequest>> load(const Database &database, const ProfileId &profile);
/// Takes away the rows that are no values of ours; how many they were.
[[nodiscard]] Result<int> removeUnreadable(Database &database);
} // namespace request_table

/// Items moved by hand; a list that is replaced as a whole and keeps its order.
namespace pin_table {
[[nodiscard]] Result<void> replace(Database &database, const ProfileId &profile, const QList<Pin> &pins);
[[nodiscard]] Result<QList<Pin>> load(const Database &database, const ProfileId &profile);
/// Takes away the rows that are no values of ours; how many they were.
[[nodiscard]] Result<int> removeUnreadable(Database &database);
} // namespace pin_table

/// Doses changed by hand; a list that is replaced as a whole and keeps its order.
namespace dose_change_table {
[[nodiscard]] Result<void> replace(Database &database, const ProfileId &profile, const QList<DoseChange> &changes);
[[nodiscard]] Result<QList<DoseChange>> load(const Database &database, const ProfileId &profile);
} // namespace dose_change_table

/// Protocols chosen in place of defaults; a list that is replaced as a whole and keeps its order.
namespace protocol_table {
[[nodiscard]] Result<void> replace(Database &database, const ProfileId &profile, const QList<ChosenProtocol> &chosen);
[[nodiscard]] Result<QList<ChosenProtocol>> load(const Database &database, const ProfileId &profile);
/// Takes away the rows that are no values of ours; how many they were.
[[nodiscard]] Result<int> removeUnreadable(Database &database);
} // namespace protocol_table

/// Ids of the clinic's own exercises on an athlete's handout; a list that is replaced as a whole and keeps its order.
namespace handout_table {
[[nodiscard]] Result<void> replace(Database &database, const ProfileId &profile, const QStringList &exercises);
[[nodiscard]] Result<QStringList> load(const Database &database, const ProfileId &profile);
} // namespace handout_table

} // namespace stridewell
