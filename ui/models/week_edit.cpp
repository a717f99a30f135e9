// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/week_edit.h"

#include "core/base/words.h"

#include <algorithm>

namespace stridewell {

namespace {

constexpr int daysPerWeek = 7;
constexpr int farthestShift = 14; ///< days that a shift may reach

bool isTraining(const Item &item)
{
    return (item.kind == ItemKind::Run || item.kind == ItemKind::Strength) && item.state == ItemState::Planned;
}

QList<Item> trainingOn(const Plan &plan, QDate day)
{
    QList<Item> items;
    for (const Item &item : plan.items) {
        if (item.day == day && isTraining(item))
            items += item;
    }
    return items;
}

const Item *itemOf(const Plan &plan, const ItemId &id)
{
    const auto it = std::ranges::find(plan.items, id, &Item::id);
    return it == plan.items.end() ? nullptr : &*it;
}

void setPin(QList<Pin> &pins, const ItemId &item, QDate day)
{
    pins.removeIf([&](const Pin &pin) { return pin.item == item; });
    pins += Pin{item, day, {}};
}

/// What comes of sending items to other days.
struct Shift
{
    QList<Pin> pins = {};
    QList<Item> left = {}; ///< what the rules keep where it is
    int moved = 0;
};

/// Sends the items `days` on and sees what the planner makes of it; what it refuses is not sent.
Result<Shift> shiftBy(const PlanTrial &trial, const QList<Item> &items, int days)
{
    Shift shift;
    Profile profile = trial.view().profile;
    const QList<Pin> before = profile.pinned;
    for (const Item &item : items)
        setPin(profile.pinned, item.id, item.day.addDays(days));
    auto plan = trial.planWith(profile);
    if (!plan)
        return tl::unexpected(plan.error());
    shift.pins = before;
    for (const Item &item : items) {
        const Item *now = itemOf(*plan, item.id);
        if (now && now->day == item.day.addDays(days)) {
            setPin(shift.pins, item.id, now->day);
            ++shift.moved;
        } else {
            shift.left += item;
        }
    }
    return shift;
}

QString leftWords(const QList<Item> &left, const Formats &formats)
{
    QStringList names;
    for (const Item &item : left)
        names += Words::tr("%1 (%2)").arg(item.title, formats.shortDay(item.day));
    return names.isEmpty() ? QString()
                           : Words::tr("The rules keep in place: %1.").arg(formats.locale.createSeparatedList(names));
}

PlanEdit shifted(const PlanTrial &trial, const Shift &shift, const QString &name, const QString &told)
{
    PlanEdit edit;
    edit.changes = {SetPins{trial.view().profile.pinned, shift.pins}};
    edit.name = name;
    const QString left = leftWords(shift.left, trial.view().formats);
    edit.told = left.isEmpty() ? told : told + u' ' + left;
    return edit;
}

} // namespace

PlanEdit copyWeekEdit(const PlanTrial &trial, QDate from, QDate to)
{
    const PlanView &view = trial.view();
    const Formats &formats = view.formats;
    Profile wished = view.profile;
    QList<RunRequest> asked;
    for (const Item &item : view.plan.items) {
        const bool copied = item.run && item.day >= from && item.day < from.addDays(daysPerWeek);
        const QDate day = to.addDays(from.daysTo(item.day));
        if (!copied || day < view.today() || day > view.plan.to)
            continue;
        const bool known = std::ranges::find(asked, day, &RunRequest::day) != asked.end();
        if (!known)
            asked += requestLike(item, day);
    }
    if (from == to || asked.isEmpty())
        return refusedEdit(
            Words::tr("There is no run to copy to that week. Only runs are copied, to days from today on; "
                      "strength sessions follow from the plan."));
    for (const RunRequest &request : std::as_const(asked))
        wished = withRequest(wished, request);
    const auto plan = trial.planWith(wished);
    if (!plan)
        return refusedEdit(plan.error().detail);
    Profile kept = view.profile;
    QStringList dropped;
    int taken = 0;
    for (const RunRequest &request : std::as_const(asked)) {
        const Item *made = runFirstPlannedFor(*plan, request.day);
        if (made && made->run->type == request.type) {
            kept = withRequest(kept, request);
            ++taken;
        } else {
            dropped += formats.shortDay(request.day);
        }
    }
    if (taken == 0)
        return refusedEdit(Words::tr("The rules leave no place for these runs in that week."));
    PlanEdit edit;
    edit.changes = {SetRequests{view.profile.requests, kept.requests}};
    edit.name = Words::tr("copy of the week of %1").arg(formats.shortDay(from));
    edit.told = Words::tr("%n run(s) asked for in the week of %1.", nullptr, taken).arg(formats.shortDay(to));
    if (!dropped.isEmpty())
        edit.told +=
            u' ' + Words::tr("The rules leave no place on %1.").arg(formats.locale.createSeparatedList(dropped));
    return edit;
}

PlanEdit insertRestEdit(const PlanTrial &trial, QDate day)
{
    const PlanView &view = trial.view();
    if (day < view.today())
        return refusedEdit(Words::tr("That day is over; choose today or a later one."));
    if (trainingOn(view.plan, day).isEmpty())
        return refusedEdit(Words::tr("Nothing is to be trained on that day: it is free already."));
    QList<Item> items;
    for (QDate at = day; at <= day.addDays(farthestShift); at = at.addDays(1)) {
        const QList<Item> here = trainingOn(view.plan, at);
        if (here.isEmpty())
            break;
        items += here;
    }
    const auto shift = shiftBy(trial, items, 1);
    if (!shift)
        return refusedEdit(shift.error().detail);
    const auto stays = std::ranges::find(shift->left, day, &Item::day);
    if (stays != shift->left.end()) {
        const MoveAnswer why = trial.judgeMove(stays->id, day.addDays(1));
        return refusedEdit(
            Words::tr("The day cannot be made free: %1 has no place on the next one. %2").arg(stays->title, why.text));
    }
    const QString named = view.formats.shortDay(day);
    return shifted(trial, *shift, Words::tr("rest day on %1").arg(named),
                   Words::tr("%1 is a rest day now.").arg(named));
}

PlanEdit removeRestEdit(const PlanTrial &trial, QDate day)
{
    const PlanView &view = trial.view();
    if (day < view.today())
        return refusedEdit(Words::tr("That day is over; choose today or a later one."));
    if (!trainingOn(view.plan, day).isEmpty())
        return refusedEdit(Words::tr("That is no free day; choose one without a run or strength session."));
    QList<Item> items;
    for (QDate at = day.addDays(1); at <= day.addDays(farthestShift); at = at.addDays(1)) {
        const QList<Item> here = trainingOn(view.plan, at);
        if (here.isEmpty())
            break;
        items += here;
    }
    const auto shift = items.isEmpty() ? Result<Shift>(Shift{}) : shiftBy(trial, items, -1);
    if (!shift)
        return refusedEdit(shift.error().detail);
    const bool filled = std::ranges::any_of(items, [&](const Item &item) {
        return item.day == day.addDays(1) && std::ranges::find(shift->left, item.id, &Item::id) == shift->left.end();
    });
    if (!filled) {
        const MoveAnswer why = items.isEmpty() ? MoveAnswer{} : trial.judgeMove(items.first().id, day);
        return refusedEdit(Words::tr("The rest day stays: nothing may come a day earlier. %1").arg(why.text).trimmed());
    }
    const QString named = view.formats.shortDay(day);
    return shifted(trial, *shift, Words::tr("removal of the rest day on %1").arg(named),
                   Words::tr("%1 is a training day now.").arg(named));
}

} // namespace stridewell
