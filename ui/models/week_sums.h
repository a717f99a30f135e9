// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"
#include "ui/models/units.h"

#include <QMetaType>

namespace stridewell {

/// The last column of a week: its sums against their ceilings, as text.
struct WeekSums
{
    struct Line
    {
        QString label = {};
        QString value = {};
        bool over = false;
        bool operator==(const Line &) const = default;
    };

    QString distance = {}; ///< "34.0 km"
    QString limit = {};    ///< "of 34.6"; empty without a ceiling
    double share = 0;      ///< of the ceiling, 0..1
    double doneShare = 0;  ///< the part of `share` that was really run
    bool over = false;     ///< more than the ceiling
    QList<Line> lines = {};
    QString accessible = {};

    bool operator==(const WeekSums &) const = default;
};

/// When a week's sums are looked at.
struct SumsFrame
{
    QDate today = {};
    bool paused = false; ///< running is held back in an episode
};

/// The sums of `week`; `items` are those of its seven days. In a week that has begun, what is done, what is still
/// planned and what was missed stand apart. While running is held back the lines speak of what helps now instead of
/// hard days.
WeekSums weekSums(const Week &week, const QList<Item> &items, const SumsFrame &frame, const Formats &formats);

} // namespace stridewell
