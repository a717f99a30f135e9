// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/move.h"
#include "ui/models/plan_view.h"

namespace stridewell {

/// Tries changes of a shown plan by the rule book and takes none: what a moved item would break, what a run asked for
/// would become. The facts are gathered once, so that every step of a drag can ask.
class PlanTrial
{
public:
    /// `view` holds protocols.
    explicit PlanTrial(const PlanView &view);

    const PlanView &view() const { return m_view; }
    /// The item with this id in the shown plan, or null.
    const Item *item(const ItemId &id) const;

    /// Judges moving an item to a day.
    MoveAnswer judgeMove(const ItemId &id, QDate to) const;
    /// Judges asking for a run: warned where the planner gives it less than was asked for, and says so.
    MoveAnswer judgeRun(const RunRequest &wanted) const;
    /// Judges a copy of an item on a day: only runs can be asked for a second time.
    MoveAnswer judgeCopy(const ItemId &id, QDate to) const;
    /// Judges a changed dose.
    MoveAnswer judgeDoses(const DoseChange &change) const;
    /// The sums of the weeks with an item on another day, or with a copy of it there; the ceilings of the weeks after
    /// follow. As they are where the plan has no such item.
    QList<Week> weeksWith(const ItemId &id, QDate to, bool copy) const;
    /// A move with all that follows from it. Errors: those of the planner.
    [[nodiscard]] Result<ReplanAnswer> move(const ItemId &id, QDate to, const QString &reason) const;
    /// The plan that `profile` would have now, for the weeks shown. Errors: those of the planner.
    [[nodiscard]] Result<Plan> planWith(const Profile &profile) const;

private:
    PlanRequest requestOf(const Profile &profile) const;

    PlanView m_view;
    Result<Facts> m_facts;
};

/// A request for the run that an item is, on another day.
RunRequest requestLike(const Item &run, QDate day);

/// The run that `day` of `plan` holds because it was asked for on that day, or null.
const Item *runFirstPlannedFor(const Plan &plan, QDate day);

/// `profile` with a run asked for, in place of what was asked for on that day before.
Profile withRequest(Profile profile, const RunRequest &request);

} // namespace stridewell
