// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/draft.h"
#include "core/planner/placement.h"
#include "core/rules/strength.h"

namespace stridewell {

/// How long a session of these doses takes with its rests, getting ready included, in minutes.
int sessionMinutes(const QList<Dose> &doses);

/// Fills the strength days of a week with Nordics by the table and ladders by what the logs have earned.
class StrengthItems
{
public:
    explicit StrengthItems(Draft &draft);

    /// `logged` sessions of the week are done already.
    void fill(QDate week, const WeekLayout &layout, int logged);

private:
    struct SessionKind
    {
        bool nordics = false;
        bool eccentric = false;
        bool afterRun = false;
    };

    void describe(Item &item, int place, SessionKind kind);
    std::optional<Dose> nordicsOn(QDate day, int &sessionsInWeek);
    /// Bridges, or what stands in for them on that day.
    Dose bridgeOn(QDate day) const;
    QList<Dose> dosesOf(QDate day, bool eccentric, const std::optional<Dose> &nordics) const;

    Draft &m_draft;
    const StrengthProgress &m_progress;
    NordicCourse m_course;
    int m_nordicReps = 0; ///< planned so far
    Dose m_bridge;
    Dose m_deadlift;
    std::optional<Side> m_weak; ///< side that gets an extra set of bridges
};

} // namespace stridewell
