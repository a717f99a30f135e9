// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/profile.h"
#include "core/store/store.h"

#include <optional>
#include <variant>

namespace stridewell {

// What can be done to an open athlete. Each holds the values before and after, so that it can be undone and done
// again, and never a pointer.

struct AddCheckIn
{
    CheckIn checkIn = {};
    bool operator==(const AddCheckIn &) const = default;
};

struct RemoveCheckIn
{
    CheckIn checkIn = {};
    bool operator==(const RemoveCheckIn &) const = default;
};

/// The log of one item; absent = none.
struct SetLog
{
    std::optional<Log> before = {};
    std::optional<Log> after = {};
    bool operator==(const SetLog &) const = default;
};

struct AddRuns
{
    QList<SourcedRun> runs = {};
    ImportNote note = {}; ///< of the import that they come from; empty for runs typed in
    bool operator==(const AddRuns &) const = default;
};

/// Undone, the runs have the source that is given here: take it from Store::loadRuns where it matters.
struct RemoveRuns
{
    QList<SourcedRun> runs = {};
    ImportNote note = {}; ///< of an import that is taken back with them
    bool operator==(const RemoveRuns &) const = default;
};

struct EditAthlete
{
    Athlete before = {};
    Athlete after = {};
    bool operator==(const EditAthlete &) const = default;
};

struct SetRequests
{
    QList<RunRequest> before = {};
    QList<RunRequest> after = {};
    bool operator==(const SetRequests &) const = default;
};

struct SetPins
{
    QList<Pin> before = {};
    QList<Pin> after = {};
    bool operator==(const SetPins &) const = default;
};

/// The doses changed by hand.
struct SetDoses
{
    QList<DoseChange> before = {};
    QList<DoseChange> after = {};
    bool operator==(const SetDoses &) const = default;
};

/// The protocols chosen for the athlete in place of defaults; no part of the profile.
struct SetProtocols
{
    QList<ChosenProtocol> before = {};
    QList<ChosenProtocol> after = {};
    bool operator==(const SetProtocols &) const = default;
};

using Change = std::variant<AddCheckIn, RemoveCheckIn, SetLog, AddRuns, RemoveRuns, EditAthlete, SetRequests, SetPins,
                            SetDoses, SetProtocols>;

/// The change that takes `change` back.
Change inverse(const Change &change);

/// The profile after `change`, ordered as arrange() does.
/// Errors: NotFound when what it removes is not there; Refused when what it adds is there already or its value
/// before is not the present one; BadInput when it makes no sense in itself.
[[nodiscard]] Result<Profile> applied(Profile profile, const Change &change);

/// Writes `change` into the store. Errors: those of the store.
[[nodiscard]] Result<void> writeChange(Store &store, const ProfileId &id, const Change &change);

} // namespace stridewell
