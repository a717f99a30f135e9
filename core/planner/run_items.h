// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/draft.h"
#include "core/planner/placement.h"
#include "core/planner/week_budget.h"
#include "core/rules/run_replay.h"

namespace stridewell {

/// Fills the running days of a week with distances under both ceilings, or with sessions of the walk–run table.
class RunItems
{
public:
    RunItems(Draft &draft, const RunningHabit &habit);

    bool takesFromTable() const { return m_table.active; }
    void startTable();
    /// The runs of the week as work that later days keep their distance from.
    std::vector<DoneWork> fill(QDate week, const WeekLayout &layout, const QList<RunRequest> &asked);

private:
    struct Slot
    {
        QDate day;
        RunType type = RunType::Easy;
        std::optional<RunRequest> asked = {};
    };

    QList<Slot> slotsOf(QDate week, const WeekLayout &layout, const QList<RunRequest> &asked) const;
    Metres goal() const;
    Metres limitOf(QDate week, QDate firstRun) const;
    void fillFromTable(const QList<Slot> &runs, Metres room);
    void fillByShares(const QList<Slot> &runs, Metres total, Metres room, QDate week);
    Metres hardDistance(Metres share, Metres total, QDate week) const;
    Metres askedDistance(const Slot &slot, Metres fallback, Metres room);
    /// False when the session was skipped, so that it does not count.
    bool addRun(const Slot &wanted, Metres distance, QList<Segment> segments = {});
    const EffortStep *effortStep(RunType type);

    Draft &m_draft;
    RunningHabit m_habit;
    TableProgress m_table;
    Metres m_hardAsked = {};        ///< hard metres given to runs asked for in the week being filled
    std::optional<Metres> m_easier; ///< what the next run may be at most, after one that hurt
    std::vector<DoneWork> m_filled;
    bool m_easyWeekTold = false;
};

} // namespace stridewell
