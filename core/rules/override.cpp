// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/override.h"

#include "core/base/words.h"
#include "core/rules/judging.h"

#include <algorithm>
#include <optional>

namespace stridewell {

namespace {

struct Override
{
    qsizetype index = 0; ///< of the item in the plan
    QString reason = {};
    std::optional<DoseChange> dose = {}; ///< absent = a move
};

bool holds(const Item &item, const DoseChange &change)
{
    const auto isIn = [&item](const Dose &dose) { return item.strength.contains(dose); };
    return std::ranges::any_of(change.doses, isIn) || (change.minutes && item.minutes == change.minutes);
}

/// Moves and doses with a reason that the plan shows as taken.
QList<Override> overridesIn(const Plan &plan, const Profile &profile)
{
    QList<Override> overrides;
    for (const Pin &pin : profile.pinned) {
        if (pin.reason.isEmpty())
            continue;
        for (qsizetype i = 0; i < plan.items.size(); ++i) {
            const Item &item = plan.items[i];
            const bool taken = item.id == pin.item && item.day == pin.day && item.state == ItemState::Planned;
            if (taken && item.plannedDay.isValid() && item.plannedDay != item.day)
                overrides += Override{i, pin.reason, {}};
        }
    }
    for (const DoseChange &change : profile.doses) {
        for (qsizetype i = 0; i < plan.items.size() && !change.reason.isEmpty(); ++i) {
            const Item &item = plan.items[i];
            if (item.id == change.item && item.state == ItemState::Planned && holds(item, change))
                overrides += Override{i, change.reason, change};
        }
    }
    return overrides;
}

/// The item without what was overridden. Which dose was planned in its place the plan does not tell, so that the
/// changed one is taken away.
void takeBack(Item &item, const Override &taken, const Zone &zone)
{
    if (taken.dose) {
        item.strength.removeIf([&](const Dose &dose) { return taken.dose->doses.contains(dose); });
        if (taken.dose->minutes)
            item.minutes.reset();
        return;
    }
    if (item.start)
        item.start = zone.at(item.plannedDay, zone.time(*item.start));
    item.day = item.plannedDay;
}

} // namespace

QString overrideWords(bool isDose, const QString &reason)
{
    return (isDose ? Words::tr("Given against this rule, because: %1")
                   : Words::tr("Moved against this rule, because: %1"))
        .arg(reason);
}

bool mayOverride(const Facts &facts, QStringView rule)
{
    if (rule == u"triage.suspended" || rule == u"people.not_covered")
        return false;
    const TriageClass worst = facts.triage ? facts.triage->assessment.triageClass : TriageClass::None;
    const bool alarming = worst == TriageClass::Emergency || worst == TriageClass::Urgent;
    return !(alarming && (rule.startsWith(u"gate.") || rule.startsWith(u"triage.")));
}

bool mayOverrideDose(const Facts &facts, QStringView rule)
{
    return rule != u"pain.limit" && mayOverride(facts, rule);
}

bool holdsOverrides(const Plan &plan, const Facts &facts)
{
    return !overridesIn(plan, facts.profile).isEmpty();
}

QList<Violation> showOverrides(QList<Violation> violations, const Plan &plan, const Facts &facts, const RuleBook &book)
{
    const QList<Override> overrides = overridesIn(plan, facts.profile);
    const bool anyBlocks = std::any_of(violations.begin(), violations.end(),
                                       [](const Violation &v) { return v.severity == Severity::Block; });
    if (overrides.isEmpty() || !anyBlocks)
        return violations;
    Plan without = plan;
    for (const Override &taken : overrides)
        takeBack(without.items[taken.index], taken, facts.zone);
    const auto excuse = [&](const Plan &back, const Override &by) {
        const QList<Violation> there = judgePlan(back, facts, book);
        const QList<Violation> elsewhere = newViolations(violations, there);
        for (const Violation &found : newViolations(there, violations)) {
            const auto it = std::find(violations.begin(), violations.end(), found);
            // What the item breaks on its own day as well is no matter of the reason. Without its dose an item is not
            // the planned one: what that breaks tells nothing of the reason.
            const bool anyDay = !by.dose && std::any_of(elsewhere.begin(), elsewhere.end(), [&](const Violation &v) {
                return v.rule == found.rule && v.severity == Severity::Block;
            });
            const bool may = by.dose ? mayOverrideDose(facts, found.rule) : mayOverride(facts, found.rule);
            const bool answered = may && !anyDay;
            if (found.severity != Severity::Block || !answered || it == violations.end())
                continue;
            it->severity = Severity::Warn;
            it->item = plan.items[by.index].id;
            it->text += u' ' + overrideWords(by.dose.has_value(), by.reason);
        }
    };
    for (const Override &taken : overrides) {
        Plan one = plan;
        takeBack(one.items[taken.index], taken, facts.zone);
        excuse(one, taken);
    }
    // What is left needs more than one of them together.
    excuse(without, overrides.last());
    return violations;
}

} // namespace stridewell
