// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/plan_view.h"

#include <QList>

#include <optional>

namespace stridewell {

/// Pain as it was said at one moment.
struct PainPoint
{
    Moment at = {};
    PainScore score = 0;
    bool operator==(const PainPoint &) const = default;
};

/// The pain answers of an episode, for a chart.
struct PainHistory
{
    Moment from = {};             ///< when it began
    QList<PainPoint> points = {}; ///< in the order of time
    std::optional<int> calm = {}; ///< score up to which the plan goes on as it is
    std::optional<int> stop = {}; ///< score above which an exercise stops
    QString accessible = {};      ///< the chart in a sentence

    bool operator==(const PainHistory &) const = default;
};

/// The answers of check-ins and logs since the trouble began that the newest check-in belongs to. Without points
/// where nothing is the matter or nothing was said.
PainHistory painHistory(const PlanView &view);

} // namespace stridewell
