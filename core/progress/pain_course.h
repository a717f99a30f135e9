// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/history.h"

#include <optional>

namespace stridewell {

/// The worst pain that was told of a day.
struct PainDay
{
    QDate day = {};
    PainScore worst = 0;
    bool operator==(const PainDay &) const = default;
};

struct StageSpan
{
    DaySpan span = {};
    Stage stage = Stage::Protect;
    bool operator==(const StageSpan &) const = default;
};

/// A time in which something was the matter.
struct EpisodeSpan
{
    DaySpan span = {}; ///< up to today while it is open
    bool open = false;
    PictureKind kind = PictureKind::Healthy; ///< the newest that the episode was judged as
    QList<StageSpan> stages = {};            ///< of a suspected strain
    bool operator==(const EpisodeSpan &) const = default;
};

/// Days on which pain was told of, by day: from check-ins, runs, and logs with their next day. What a check-in calls
/// the worst belongs to the day on which it says that the trouble began; without that day it is not counted.
QList<PainDay> painDays(const History &history);

/// Episodes as triage saw them from check-in to check-in, by their first day.
QList<EpisodeSpan> episodes(const History &history);

/// True when an episode covers `day`.
bool inEpisode(QDate day, const QList<EpisodeSpan> &episodes);

} // namespace stridewell
