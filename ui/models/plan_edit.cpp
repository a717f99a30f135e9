// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/plan_edit.h"

#include "core/base/words.h"
#include "ui/models/log_change.h"
#include "ui/models/words.h"

#include <algorithm>

namespace stridewell {

namespace {

PlanEdit goneEdit()
{
    return refusedEdit(Words::tr("The plan no longer holds this."));
}

/// Asks for a run as the planner answers it.
PlanEdit asking(const PlanTrial &trial, const RunRequest &wanted, const MoveAnswer &answer, const QString &name)
{
    PlanEdit edit;
    if (answer.verdict == Verdict::Refused) {
        edit.refusal = answer;
        return edit;
    }
    const Profile &profile = trial.view().profile;
    edit.changes = {SetRequests{profile.requests, withRequest(profile, wanted).requests}};
    edit.name = name;
    edit.told = answer.text;
    return edit;
}

/// The changes of doses of other items than `but` that are still to come; those of the past lie in the stored plan.
QList<DoseChange> openChanges(const PlanTrial &trial, const ItemId &but)
{
    QList<DoseChange> open = trial.view().profile.doses;
    open.removeIf([&](const DoseChange &change) {
        const Item *item = trial.item(change.item);
        return change.item == but || !item || item->day < trial.view().today();
    });
    return open;
}

} // namespace

PlanEdit refusedEdit(const QString &text)
{
    PlanEdit edit;
    edit.refusal = MoveAnswer{.verdict = Verdict::Refused, .text = text};
    return edit;
}

PlanEdit moveEdit(const PlanTrial &trial, const ItemId &id, QDate to, const QString &reason)
{
    const Item *item = trial.item(id);
    if (!item)
        return goneEdit();
    if (item->day == to)
        return {};
    const auto answer = trial.move(id, to, reason.trimmed());
    if (!answer)
        return refusedEdit(answer.error().detail);
    PlanEdit edit;
    if (!answer->plan) {
        edit.refusal = answer->move;
        return edit;
    }
    edit.changes = {SetPins{trial.view().profile.pinned, answer->pinned}};
    edit.name = Words::tr("move of %1").arg(item->title);
    if (answer->move.verdict == Verdict::Warned)
        edit.told = Words::tr("Moved, but mind this: %1").arg(answer->move.text);
    return edit;
}

PlanEdit copyEdit(const PlanTrial &trial, const ItemId &id, QDate to)
{
    const Item *item = trial.item(id);
    if (!item)
        return goneEdit();
    const MoveAnswer answer = trial.judgeCopy(id, to);
    if (answer.verdict == Verdict::Refused)
        return asking(trial, {}, answer, {});
    return asking(trial, requestLike(*item, to), answer, Words::tr("copy of %1").arg(item->title));
}

PlanEdit runEdit(const PlanTrial &trial, const RunRequest &wanted)
{
    const QString name = Words::tr("%1 on %2").arg(words(wanted.type), trial.view().formats.shortDay(wanted.day));
    return asking(trial, wanted, trial.judgeRun(wanted), name);
}

PlanEdit distanceEdit(const PlanTrial &trial, const ItemId &id, Metres distance)
{
    const Item *item = trial.item(id);
    if (!item || !item->run)
        return goneEdit();
    if (item->run->type == RunType::WalkRun)
        return refusedEdit(Words::tr("Walk and run goes by its table: the next step comes when this one went well."));
    RunRequest wanted = requestLike(*item, item->plannedDay);
    wanted.distance = distance;
    return asking(trial, wanted, trial.judgeRun(wanted), Words::tr("distance of %1").arg(item->title));
}

PlanEdit doseEdit(const PlanTrial &trial, const DoseChange &change)
{
    const Item *item = trial.item(change.item);
    if (!item)
        return goneEdit();
    DoseChange whole = change;
    if (const DoseChange *before = doseChangeOf(trial.view().profile, change.item)) {
        for (const Dose &dose : before->doses) {
            if (std::ranges::find(change.doses, dose.exercise, &Dose::exercise) == change.doses.end())
                whole.doses += dose;
        }
        if (!whole.minutes)
            whole.minutes = before->minutes;
    }
    PlanEdit edit;
    const MoveAnswer answer = trial.judgeDoses(whole);
    const bool overridden = answer.mayOverride && !whole.reason.isEmpty();
    if (answer.verdict == Verdict::Refused && !overridden) {
        edit.refusal = answer;
        return edit;
    }
    const QList<DoseChange> before = trial.view().profile.doses;
    edit.changes = {SetDoses{before, openChanges(trial, change.item) + QList<DoseChange>{whole}}};
    edit.name = Words::tr("dose of %1").arg(item->title);
    if (answer.verdict == Verdict::Warned)
        edit.told = Words::tr("Changed, but mind this: %1").arg(answer.text);
    return edit;
}

PlanEdit plannedDoseEdit(const PlanTrial &trial, const ItemId &id)
{
    const Item *item = trial.item(id);
    if (!item || !doseChangeOf(trial.view().profile, id))
        return goneEdit();
    PlanEdit edit;
    edit.changes = {SetDoses{trial.view().profile.doses, openChanges(trial, id)}};
    edit.name = Words::tr("planned dose of %1").arg(item->title);
    return edit;
}

PlanEdit removeEdit(const PlanTrial &trial, const ItemId &id)
{
    const Item *item = trial.item(id);
    if (!item)
        return goneEdit();
    const Profile &profile = trial.view().profile;
    PlanEdit edit;
    const RunRequest *asked = requestBehind(profile, *item);
    if (asked) {
        QList<RunRequest> left = profile.requests;
        left.removeOne(*asked);
        edit.changes += SetRequests{profile.requests, left};
        edit.name = Words::tr("removal of %1").arg(item->title);
        edit.told = Words::tr("%1 is no longer asked for.").arg(item->title);
    }
    if (isMovedByHand(profile, *item)) {
        QList<Pin> left = profile.pinned;
        left.removeIf([&](const Pin &pin) { return pin.item == id; });
        edit.changes += SetPins{profile.pinned, left};
        if (!asked) {
            edit.name = Words::tr("putting back %1").arg(item->title);
            edit.told = Words::tr("%1 is back on the day the plan gives it.").arg(item->title);
        }
    }
    if (edit.changes.isEmpty())
        return refusedEdit(
            Words::tr("The plan put this here, so it would come again. Move it, or mark it as skipped on its "
                      "day."));
    return edit;
}

PlanEdit noteEdit(const PlanView &view, const NotePlace &place, const QString &text)
{
    PlanEdit edit;
    const QString before = noteAt(view.logs, place);
    if (text == before)
        return edit;
    const Log log = noteLog(place, view.now, text);
    Change change = logChange(view.profile, log);
    if (text.isEmpty())
        std::get<SetLog>(change).after.reset();
    edit.changes = {change};
    const QString day = view.formats.shortDay(place.day);
    edit.name =
        place.scope == NoteScope::Day ? Words::tr("note on %1").arg(day) : Words::tr("note on the week of %1").arg(day);
    return edit;
}

const RunRequest *requestBehind(const Profile &profile, const Item &item)
{
    if (!item.run || item.state != ItemState::Planned)
        return nullptr;
    const auto it = std::ranges::find(profile.requests, item.plannedDay, &RunRequest::day);
    return it == profile.requests.end() ? nullptr : &*it;
}

bool isMovedByHand(const Profile &profile, const Item &item)
{
    return std::ranges::find(profile.pinned, item.id, &Pin::item) != profile.pinned.end();
}

const DoseChange *doseChangeOf(const Profile &profile, const ItemId &id)
{
    const auto it = std::ranges::find(profile.doses, id, &DoseChange::item);
    return it == profile.doses.end() ? nullptr : &*it;
}

QString noteAt(const QHash<ItemId, Log> &logs, const NotePlace &place)
{
    return logs.value(noteLog(place, {}, {}).item).note;
}

} // namespace stridewell
