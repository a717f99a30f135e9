// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/quantity.h"
#include "core/model/plan.h"

#include <QDate>

#include <vector>

namespace stridewell {

/// Metres by day: what was run and what is planned, for the stretch of days that ceilings look at. Days outside
/// of the stretch count as zero.
class LoadLedger
{
public:
    LoadLedger() = default;
    /// Both days included.
    LoadLedger(QDate first, QDate last);

    void add(QDate day, Metres distance, RunType type, bool hard);
    /// Takes over what another ledger holds for a day.
    void addDay(QDate day, const LoadLedger &other);

    /// Forgets a day.
    void clear(QDate day);

    /// Sums over `days` days from `from`.
    Metres distance(QDate from, int days = 7) const;
    Metres speedDistance(QDate from, int days = 7) const; ///< intervals, tempo, race and hard efforts
    Metres hillDistance(QDate from, int days = 7) const;
    int runs(QDate from, int days = 7) const;
    /// Longest single run of `days` days from `from`.
    Metres longest(QDate from, int days) const;
    /// The last day before `day` on which something was run; invalid = none in the stretch.
    QDate lastRunBefore(QDate day) const;

private:
    struct Day
    {
        double distance = 0;
        double speed = 0;
        double hills = 0;
        double longest = 0;
        int runs = 0;
    };
    template <typename Value>
    double sum(QDate from, int days, Value value) const;

    QDate m_first;
    std::vector<Day> m_days;
};

} // namespace stridewell
