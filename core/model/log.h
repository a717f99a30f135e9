// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/keys.h"
#include "core/base/moment.h"
#include "core/base/quantity.h"

#include <QList>
#include <QString>

#include <optional>

namespace stridewell {

using namespace Qt::StringLiterals;

enum class LogState {
    Done,
    Partly,
    Skipped
};
template <>
inline constexpr auto keysOf<LogState> = std::array{"done"_L1, "partly"_L1, "skipped"_L1};

struct LoggedSet
{
    QString exercise = {};
    QList<int> reps = {};
    bool operator==(const LoggedSet &) const = default;
};

/// What became of a plan item.
struct Log
{
    ItemId item = {};
    Moment at = {};
    LogState state = LogState::Done;
    std::optional<PainScore> pain = {};
    std::optional<PainScore> painNextDay = {};
    QList<LoggedSet> sets = {};
    QString note = {};

    bool operator==(const Log &) const = default;
};

} // namespace stridewell
