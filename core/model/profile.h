// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/athlete.h"
#include "core/model/check_in.h"
#include "core/model/dose.h"
#include "core/model/log.h"
#include "core/model/run.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace stridewell {

/// A run the athlete asks for.
struct RunRequest
{
    QDate day = {};
    RunType type = RunType::Easy;
    std::optional<Metres> distance = {};
    bool operator==(const RunRequest &) const = default;
};

/// An item moved by hand.
struct Pin
{
    ItemId item = {};
    QDate day = {};
    QString reason = {};
    bool operator==(const Pin &) const = default;
};

/// Doses of an item changed by hand, in place of those of the same exercises that the planner gives it.
struct DoseChange
{
    ItemId item = {};
    QList<Dose> doses = {};
    std::optional<int> minutes = {}; ///< of an item that is done by the clock
    QString by = {};                 ///< who changed it; empty = the athlete
    QString reason = {};
    bool operator==(const DoseChange &) const = default;
};

/// Everything known of one athlete: the profile document as values, and what the store knows beside it.
struct Profile
{
    Athlete athlete = {};
    QList<Run> runs = {};         ///< any order
    QList<CheckIn> checkIns = {}; ///< any order
    QList<Log> logs = {};
    QList<RunRequest> requests = {};
    QList<Pin> pinned = {};
    QList<DoseChange> doses = {}; ///< no part of the document, whose keys are fixed

    bool operator==(const Profile &) const = default;
};

} // namespace stridewell
