// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/moved_items.h"

#include "core/planner/draft.h"
#include "core/planner/planner.h"
#include "core/rules/item_id.h"

#include <algorithm>
#include <cmath>

namespace stridewell {

namespace {

/// The first day of the item of a pin, where it is over: today counts once too little of it is left.
QDate firstDayOver(const Facts &facts, const Pin &pin, ItemKind kind)
{
    const QDate last = facts.timeLeft(facts.today) ? facts.today.addDays(-1) : facts.today;
    return firstDayOf(pin.item, kind, pin.day.addDays(-movedDays), last);
}

bool isOver(const Draft &draft, const MovedItem &moved)
{
    const Facts &facts = draft.facts;
    const bool doneThatDay =
        moved.kind == ItemKind::Run ? facts.done.runs(moved.day, 1) > 0 : facts.strengthLoggedFrom(moved.day, 1) > 0;
    return moved.day < facts.today || draft.stateOf(moved.id) != ItemState::Planned || doneThatDay;
}

/// What kind of run stood on a day, by the plan as it was made that morning.
RunType typeOn(const Draft &draft, const ItemId &id, QDate day)
{
    const Facts &now = draft.facts;
    const Moment morning = now.zone.at(day, now.wakes);
    Profile profile = now.profile;
    profile.pinned.clear();
    profile.checkIns.removeIf([&](const CheckIn &said) { return said.at > morning; });
    const auto facts = gatherFacts(profile, now.protocols, morning, now.zone.offsetAt(morning));
    const auto plan = facts ? planFrom(draft.book, *facts, PlanRequest{.from = day, .weeks = 1}) : Result<Plan>(Plan{});
    if (!plan)
        return RunType::Easy;
    const auto it =
        std::find_if(plan->items.begin(), plan->items.end(), [&](const Item &item) { return item.id == id; });
    return it != plan->items.end() && it->run ? it->run->type : RunType::Easy;
}

} // namespace

QList<MovedItem> movedItems(const Draft &draft)
{
    QList<MovedItem> items;
    for (const Pin &pin : draft.facts.profile.pinned) {
        items.removeIf([&](const MovedItem &moved) { return moved.id == pin.item; });
        if (pin.day < draft.facts.today || pin.day > draft.to)
            continue;
        for (ItemKind kind : {ItemKind::Run, ItemKind::Strength}) {
            MovedItem moved{pin.item, kind, firstDayOver(draft.facts, pin, kind), pin.day};
            if (!moved.firstDay.isValid() || isOver(draft, moved))
                continue;
            if (kind == ItemKind::Run)
                moved.type = typeOn(draft, moved.id, moved.firstDay);
            items += moved;
        }
    }
    return items;
}

void takeUpMovedItems(Draft &draft)
{
    const QList<Pin> &pins = draft.facts.profile.pinned;
    const auto isPinned = [&](const Item &item) {
        return std::any_of(pins.begin(), pins.end(), [&](const Pin &pin) { return pin.item == item.id; });
    };
    for (const MovedItem &moved : std::as_const(draft.moved)) {
        Item *nearest = nullptr;
        for (Item &item : draft.plan.items) {
            const bool fits = item.kind == moved.kind && item.state == ItemState::Planned && !isPinned(item) &&
                              draft.facts.weekOf(item.day) == draft.facts.weekOf(moved.day);
            if (fits && (!nearest || std::abs(item.day.daysTo(moved.day)) < std::abs(nearest->day.daysTo(moved.day))))
                nearest = &item;
        }
        if (!nearest)
            continue;
        nearest->id = moved.id;
        nearest->plannedDay = moved.firstDay;
    }
}

} // namespace stridewell
