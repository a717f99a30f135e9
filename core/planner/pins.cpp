// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/draft.h"

#include <algorithm>

namespace stridewell {

namespace {

/// A blocking rule against moving `item` to `day`, given everything else in the plan; null when it may go there.
const Rule *against(const Draft &draft, const Item &item, QDate day)
{
    const Traits traits = traitsOf(item);
    if (const Rule *rule = draft.book.forbidding(draft.facts, traits, day))
        return rule;
    for (const Item &other : draft.plan.items) {
        const int apart = static_cast<int>(other.day.daysTo(day));
        if (other.id == item.id || std::abs(apart) > 3)
            continue;
        const Rule *rule = apart >= 0 ? draft.book.clashing(draft.facts, traitsOf(other), traits, apart)
                                      : draft.book.clashing(draft.facts, traits, traitsOf(other), -apart);
        if (rule)
            return rule;
    }
    return nullptr;
}

} // namespace

void applyPins(Draft &draft)
{
    for (const Pin &pin : draft.facts.profile.pinned) {
        const auto it = std::find_if(draft.plan.items.begin(), draft.plan.items.end(),
                                     [&](const Item &item) { return item.id == pin.item; });
        if (it == draft.plan.items.end() || it->day == pin.day)
            continue;
        const bool movable = it->kind == ItemKind::Run || it->kind == ItemKind::Strength;
        const bool sameWeek = draft.facts.weekOf(it->day) == draft.facts.weekOf(pin.day);
        const bool inPlan = pin.day >= draft.from && pin.day <= draft.to;
        const Rule *rule = against(draft, *it, pin.day);
        const QString where = pin.day.toString(Qt::ISODate);
        if (rule) {
            draft.notice(
                NoticeKind::Warn, rule->id,
                u"\"%1\" stays on its day; on %2 a rule speaks against it: %3"_s.arg(it->title, where, rule->text));
        } else if (!movable || !sameWeek || !inPlan) {
            // Other weeks have sums of their own, which a move would break.
            draft.notice(NoticeKind::Warn, u"day.available"_s,
                         u"\"%1\" cannot be moved to %2; choose a day of its own week."_s.arg(it->title, where));
        } else {
            it->day = pin.day;
        }
    }
}

} // namespace stridewell
