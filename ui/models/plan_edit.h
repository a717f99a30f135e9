// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/note.h"
#include "core/workspace/change.h"
#include "ui/models/plan_trial.h"

namespace stridewell {

/// An edit of the plan that a person asked for: what to change, or why it cannot be.
struct PlanEdit
{
    QList<Change> changes = {}; ///< empty where nothing would change
    QString name = {};          ///< completes "Undo %1"
    QString told = {};          ///< what came of it where the calendar alone does not show it
    MoveAnswer refusal = {};    ///< why not; says so in `text` and may name a day that fits

    bool isRefused() const { return refusal.verdict == Verdict::Refused; }
};

/// An edit that cannot be, with the sentence that says why.
PlanEdit refusedEdit(const QString &text);

/// Moves an item by hand. A clinician's `reason` lets pass what a reason may.
PlanEdit moveEdit(const PlanTrial &trial, const ItemId &id, QDate to, const QString &reason = {});
/// Asks for the same run on another day.
PlanEdit copyEdit(const PlanTrial &trial, const ItemId &id, QDate to);
/// Asks for a run; the planner may give it less than the distance wanted, which is told.
PlanEdit runEdit(const PlanTrial &trial, const RunRequest &wanted);
/// Asks for another distance of a planned run.
PlanEdit distanceEdit(const PlanTrial &trial, const ItemId &id, Metres distance);
/// Gives an item other doses than the plan does, beside those that were changed before.
PlanEdit doseEdit(const PlanTrial &trial, const DoseChange &change);
/// Gives an item the doses of the plan again.
PlanEdit plannedDoseEdit(const PlanTrial &trial, const ItemId &id);
/// Takes a run that was asked for out of the plan, or puts an item back on the day it was first planned for.
PlanEdit removeEdit(const PlanTrial &trial, const ItemId &id);
/// Writes a note on a day or week; an empty text takes it away.
PlanEdit noteEdit(const PlanView &view, const NotePlace &place, const QString &text);

/// The request that an item stands for, or null where the planner chose it.
const RunRequest *requestBehind(const Profile &profile, const Item &item);
/// Whether an item stands where a person moved it.
bool isMovedByHand(const Profile &profile, const Item &item);
/// What was changed by hand about the doses of an item, or null.
const DoseChange *doseChangeOf(const Profile &profile, const ItemId &id);
/// The text of the note there; empty without one.
QString noteAt(const QHash<ItemId, Log> &logs, const NotePlace &place);

} // namespace stridewell
