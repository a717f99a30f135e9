// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/override.h"

#include "core/base/words.h"
#include "core/rules/judging.h"

#include <algorithm>

namespace stridewell {

namespace {

struct Override
{
    qsizetype index = 0; ///< of the item in the plan
    QString reason = {};
};

/// Moves with a reason that the plan shows as taken.
QList<Override> overridesIn(const Plan &plan, const QList<Pin> &pins)
{
    QList<Override> overrides;
    for (const Pin &pin : pins) {
        if (pin.reason.isEmpty())
            continue;
        for (qsizetype i = 0; i < plan.items.size(); ++i) {
            const Item &item = plan.items[i];
            const bool taken = item.id == pin.item && item.day == pin.day && item.state == ItemState::Planned;
            if (taken && item.plannedDay.isValid() && item.plannedDay != item.day)
                overrides += Override{i, pin.reason};
        }
    }
    return overrides;
}

void putBack(Item &item, const Zone &zone)
{
    if (item.start)
        item.start = zone.at(item.plannedDay, zone.time(*item.start));
    item.day = item.plannedDay;
}

} // namespace

bool mayOverride(const Facts &facts, QStringView rule)
{
    if (rule == u"triage.suspended" || rule == u"people.not_covered")
        return false;
    const TriageClass worst = facts.triage ? facts.triage->assessment.triageClass : TriageClass::None;
    const bool alarming = worst == TriageClass::Emergency || worst == TriageClass::Urgent;
    return !(alarming && (rule.startsWith(u"gate.") || rule.startsWith(u"triage.")));
}

bool holdsOverrides(const Plan &plan, const Facts &facts)
{
    return !overridesIn(plan, facts.profile.pinned).isEmpty();
}

QList<Violation> showOverrides(QList<Violation> violations, const Plan &plan, const Facts &facts, const RuleBook &book)
{
    const QList<Override> overrides = overridesIn(plan, facts.profile.pinned);
    const bool anyBlocks = std::any_of(violations.begin(), violations.end(),
                                       [](const Violation &v) { return v.severity == Severity::Block; });
    if (overrides.isEmpty() || !anyBlocks)
        return violations;
    Plan without = plan;
    for (const Override &taken : overrides)
        putBack(without.items[taken.index], facts.zone);
    const auto excuse = [&](const QList<Violation> &excused, const Override &by) {
        for (const Violation &found : excused) {
            const auto it = std::find(violations.begin(), violations.end(), found);
            if (found.severity != Severity::Block || !mayOverride(facts, found.rule) || it == violations.end())
                continue;
            it->severity = Severity::Warn;
            it->item = plan.items[by.index].id;
            it->text += u' ' + Words::tr("Moved against this rule, because: %1").arg(by.reason);
        }
    };
    for (const Override &taken : overrides) {
        Plan one = plan;
        putBack(one.items[taken.index], facts.zone);
        excuse(newViolations(judgePlan(one, facts, book), violations), taken);
    }
    // What is left needs more than one of them together.
    excuse(newViolations(judgePlan(without, facts, book), violations), overrides.last());
    return violations;
}

} // namespace stridewell
