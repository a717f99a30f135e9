// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/doses.h"

#include "core/base/words.h"
#include "core/planner/draft.h"
#include "core/planner/movable.h"
#include "core/planner/strength_items.h"
#include "core/rules/judging.h"

#include <algorithm>

namespace stridewell {

namespace {

/// What of the rule book a plan would break anew with one of its items changed.
QList<Violation> brokenWith(const Plan &plan, const Item &changed, const Facts &facts, const RuleBook &book)
{
    Plan with = plan;
    *std::ranges::find(with.items, changed.id, &Item::id) = changed;
    return newViolations(judgePlan(plan, facts, book), judgePlan(with, facts, book));
}

/// Absent where nothing is to be changed: the item is over, not in the plan, or has no such dose.
std::optional<Item> changedItem(const Plan &plan, const DoseChange &change, QDate today)
{
    const auto it = std::ranges::find(plan.items, change.item, &Item::id);
    if (it == plan.items.end() || it->state != ItemState::Planned || it->day < today)
        return std::nullopt;
    Item changed = withDoses(*it, change);
    return changed == *it ? std::nullopt : std::optional(std::move(changed));
}

MoveAnswer answerOf(const QList<Violation> &broken)
{
    MoveAnswer answer;
    const auto against = weightiest(broken);
    if (!against)
        return answer;
    answer.verdict = against->severity == Severity::Block ? Verdict::Refused : Verdict::Warned;
    answer.rule = against->rule;
    answer.text = against->text;
    answer.measured = against->measured;
    answer.limit = against->limit;
    answer.unit = against->unit;
    return answer;
}

} // namespace

Item withDoses(Item item, const DoseChange &change)
{
    QList<bool> taken(item.strength.size(), false);
    bool changed = false;
    for (const Dose &dose : change.doses) {
        for (qsizetype i = 0; i < item.strength.size(); ++i) {
            if (taken[i] || item.strength[i].exercise != dose.exercise)
                continue;
            taken[i] = true;
            changed = changed || item.strength[i] != dose;
            item.strength[i] = dose;
            break;
        }
    }
    if (item.kind == ItemKind::Strength && changed)
        item.minutes = sessionMinutes(item.strength);
    else if (change.minutes && item.minutes && item.kind != ItemKind::Strength)
        item.minutes = change.minutes;
    return item;
}

MoveAnswer judgeDoses(const Facts &facts, const Plan &current, const DoseChange &change)
{
    const auto item = changedItem(current, change, facts.today);
    return item ? answerOf(brokenWith(current, *item, facts, RuleBook::standard())) : MoveAnswer{};
}

void applyDoses(Draft &draft)
{
    for (const DoseChange &change : draft.facts.profile.doses) {
        const auto changed = changedItem(draft.plan, change, draft.facts.today);
        if (!changed)
            continue;
        const MoveAnswer answer = answerOf(brokenWith(draft.plan, *changed, draft.facts, draft.book));
        if (answer.verdict == Verdict::Refused) {
            draft.notice(NoticeKind::Warn, answer.rule,
                         Words::tr("\"%1\" on %2 has the planned dose again; against the changed one speaks a rule: %3")
                             .arg(changed->title, changed->day.toString(Qt::ISODate), answer.text));
            continue;
        }
        *std::ranges::find(draft.plan.items, changed->id, &Item::id) = *changed;
    }
}

} // namespace stridewell
