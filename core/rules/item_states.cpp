// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/item_states.h"

#include <algorithm>

namespace stridewell {

namespace {

ItemState stateOf(LogState state)
{
    switch (state) {
    case LogState::Done:
        return ItemState::Done;
    case LogState::Partly:
        return ItemState::Partly;
    case LogState::Skipped:
        break;
    }
    return ItemState::Skipped;
}

/// Places of the items of a kind that stand planned on a day, the shortest run first.
std::vector<qsizetype> plannedOn(const Plan &plan, const std::vector<ItemState> &states, ItemKind kind, QDate day)
{
    std::vector<qsizetype> places;
    for (qsizetype i = 0; i < plan.items.size(); ++i) {
        const Item &item = plan.items[i];
        if (item.kind == kind && item.day == day && states[static_cast<size_t>(i)] == ItemState::Planned)
            places.push_back(i);
    }
    const auto length = [&](qsizetype place) {
        const Item &item = plan.items[place];
        return std::tuple(item.run ? item.run->distance.value : 0.0, item.id.value);
    };
    std::sort(places.begin(), places.end(), [&](qsizetype a, qsizetype b) { return length(a) < length(b); });
    return places;
}

void markDone(const Plan &plan, std::vector<ItemState> &states, ItemKind kind, QDate day)
{
    const std::vector<qsizetype> places = plannedOn(plan, states, kind, day);
    if (!places.empty())
        states[static_cast<size_t>(places.front())] = ItemState::Done;
}

} // namespace

QHash<ItemId, ItemState> loggedStates(const Facts &facts)
{
    QHash<ItemId, const Log *> newest;
    for (const Log &log : facts.profile.logs) {
        if (log.at > facts.now)
            continue;
        const Log *&kept = newest[log.item];
        if (!kept || kept->at <= log.at)
            kept = &log;
    }
    QHash<ItemId, ItemState> states;
    for (auto it = newest.cbegin(); it != newest.cend(); ++it)
        states[it.key()] = stateOf(it.value()->state);
    return states;
}

std::vector<ItemState> statesNow(const Plan &plan, const Facts &facts)
{
    const QHash<ItemId, ItemState> logged = loggedStates(facts);
    std::vector<ItemState> states;
    states.reserve(static_cast<size_t>(plan.items.size()));
    for (const Item &item : plan.items) {
        // What lies ahead cannot be over unless somebody told so, whatever a plan says of it.
        const bool believed = item.state != ItemState::Planned && item.day <= facts.today;
        states.push_back(believed ? item.state : logged.value(item.id, ItemState::Planned));
    }
    // A plan that does not say when it was made is taken as made now.
    const Moment made = plan.madeAt == Moment{} ? facts.now : plan.madeAt;
    const QList<Run> &runs = facts.profile.runs;
    for (auto run = runs.crbegin(); run != runs.crend() && run->start > made; ++run) {
        if (run->start <= facts.now)
            markDone(plan, states, ItemKind::Run, facts.zone.day(run->start));
    }
    for (const Log &log : facts.profile.logs) {
        const bool since = log.at > made && log.at <= facts.now;
        const bool known =
            std::any_of(plan.items.begin(), plan.items.end(), [&](const Item &item) { return item.id == log.item; });
        if (since && !known && log.state != LogState::Skipped && !log.sets.isEmpty())
            markDone(plan, states, ItemKind::Strength, facts.zone.day(log.at));
    }
    return states;
}

} // namespace stridewell
