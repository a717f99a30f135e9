// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/athlete.h"
#include "core/model/check_in.h"
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

/// Everything known of one athlete: the profile document as values.
struct Profile
{
    Athlete athlete = {};
    QList<Run> runs = {};         ///< any order
    QList<CheckIn> checkIns = {}; ///< any order
    QList<Log> logs = {};
    QList<RunRequest> requests = {};
    QList<Pin> pinned = {};

    bool operator==(const Profile &) const = default;
};

} // namespace stridewell
