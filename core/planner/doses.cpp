// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/doses.h"

#include "core/base/words.h"
#include "core/planner/draft.h"
#include "core/planner/movable.h"
#include "core/planner/strength_items.h"
#include "core/rules/judging.h"
#include "core/rules/override.h"

#include <algorithm>

namespace stridewell {

namespace {

Plan planWith(Plan plan, const Item &changed)
{
    *std::ranges::find(plan.items, changed.id, &Item::id) = changed;
    return plan;
}

/// What of the rule book a plan would break anew with one of its items changed.
QList<Violation> brokenWith(const Plan &plan, const Item &changed, const Facts &facts, const RuleBook &book)
{
    return newViolations(judgePlan(plan, facts, book), judgePlan(planWith(plan, changed), facts, book));
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

MoveAnswer answerOf(const QList<Violation> &broken, const Facts &facts)
{
    return answerTo(broken, [&facts](const QString &rule) { return mayOverrideDose(facts, rule); });
}

/// True when the audit, too, finds the reason of a dose to answer for all that the dose breaks.
bool isExcused(const Draft &draft, const Item &changed)
{
    const QList<Violation> broken = newViolations(audit(draft.plan, draft.facts, draft.book),
                                                  audit(planWith(draft.plan, changed), draft.facts, draft.book));
    return std::ranges::none_of(broken, [](const Violation &v) { return v.severity == Severity::Block; });
}

/// The item tells each rule that its dose stands against.
void tellOverridden(Item &item, const QList<Violation> &broken, const QString &reason, const RuleBook &book)
{
    for (const Violation &violation : broken) {
        const Why why{violation.rule, overrideWords(true, reason), book.rule(violation.rule).sources};
        if (violation.severity == Severity::Block && !item.why.contains(why))
            item.why += why;
    }
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
    return item ? answerOf(brokenWith(current, *item, facts, RuleBook::standard()), facts) : MoveAnswer{};
}

void applyDoses(Draft &draft)
{
    for (const DoseChange &change : draft.facts.profile.doses) {
        auto changed = changedItem(draft.plan, change, draft.facts.today);
        if (!changed)
            continue;
        const QList<Violation> broken = brokenWith(draft.plan, *changed, draft.facts, draft.book);
        const MoveAnswer answer = answerOf(broken, draft.facts);
        if (answer.mayOverride && !change.reason.isEmpty() && isExcused(draft, *changed))
            tellOverridden(*changed, broken, change.reason, draft.book);
        else if (answer.verdict == Verdict::Refused) {
            draft.notice(NoticeKind::Warn, answer.rule,
                         Words::tr("\"%1\" on %2 has the planned dose again; against the changed one speaks a rule: %3")
                             .arg(changed->title, changed->day.toString(Qt::ISODate), answer.text));
            continue;
        }
        *std::ranges::find(draft.plan.items, changed->id, &Item::id) = *changed;
    }
}

} // namespace stridewell
