// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/run.h"
#include "ui/models/units.h"

#include <QDate>

namespace stridewell {

/// A run as a person types it.
struct RunEntry
{
    QString distance = {}; ///< a number in the athlete's unit
    QString time = {};     ///< "45" minutes, "45:30" or "1:02:03"; empty = not said
    QDate day = {};
    RunType type = RunType::Easy;
    std::optional<int> effort = {}; ///< 0..10
    std::optional<PainScore> pain = {};
};

/// "45" (minutes), "45:30" (minutes and seconds), "1:02:03"; absent when it is none of them.
std::optional<Seconds> parseDuration(const QString &text);

/// The run of an entry. A run of today ended at `now`; one of another day is taken as begun at noon.
/// Errors: BadInput, `where` the field ("distance", "time", "day"), `detail` a sentence for the person: a number that
/// cannot be read, a day ahead of now, a speed no runner keeps, or a limit of the model.
[[nodiscard]] Result<Run> runFrom(const RunEntry &entry, const Formats &formats, Moment now);

} // namespace stridewell
