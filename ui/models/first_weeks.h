// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/zone.h"
#include "core/model/athlete.h"
#include "core/model/run.h"

#include <QList>
#include <QLocale>

#include <optional>

namespace stridewell {

/// A week of running as somebody remembers it.
struct WeekByHand
{
    Metres distance = {};
    int runs = 0;
    std::optional<Metres> longest = {}; ///< absent = all alike

    bool operator==(const WeekByHand &) const = default;
};

/// What does not go together in it, as a sentence; empty = nothing.
QString problemOf(const WeekByHand &week);

/// Runs that sum up to the weeks told, spread evenly over the days of each. The first week is the one of `today`, so
/// far (its days before today; none are made on the first day of a week), the others are the whole weeks before it,
/// newest first. They start in the morning. Weeks with a problem are left out.
QList<Run> runsByHand(const QList<WeekByHand> &weeks, QDate today, const Zone &zone, Weekday weekStarts);

/// An athlete with the units and the week start that people use where `locale` is at home.
Athlete athleteOf(const QLocale &locale);

} // namespace stridewell
