// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/movable.h"

#include "core/base/words.h"

#include <algorithm>

namespace stridewell {

namespace {

constexpr int searchDays = 14;

bool blocks(const Violation &violation)
{
    return violation.severity == Severity::Block;
}

} // namespace

QString fixedBecause(const Facts &facts, const Plan &plan, const Item &item, QDate to)
{
    if (item.state != ItemState::Planned || item.day < facts.today)
        return Words::tr("What is over stays as it was.");
    if (item.kind == ItemKind::Rest)
        return Words::tr("A rest day follows from what stands around it; move a run or a strength session instead.");
    if (!to.isValid() || to < plan.from || to > plan.to) {
        return Words::tr("The plan goes from %1 to %2; choose a day inside it.")
            .arg(plan.from.toString(Qt::ISODate), plan.to.toString(Qt::ISODate));
    }
    if (to < facts.today)
        return Words::tr("That day is over; choose today or a later one.");
    const bool gone = item.start && facts.zone.at(to, facts.zone.time(*item.start)) < facts.now;
    if (gone || !facts.timeLeft(to))
        return Words::tr("Too little is left of today; choose a later day.");
    return {};
}

std::optional<Violation> weightiest(const QList<Violation> &violations)
{
    const auto it = std::find_if(violations.begin(), violations.end(), blocks);
    if (it != violations.end())
        return *it;
    return violations.isEmpty() ? std::nullopt : std::optional(violations.first());
}

std::optional<QDate> nearestLegalDay(MoveJudge &judge, const Facts &facts, const Plan &plan, const Item &item,
                                     QDate wanted)
{
    const auto isLegal = [&](QDate day) {
        if (day == item.day || !fixedBecause(facts, plan, item, day).isEmpty())
            return false;
        const QList<Violation> broken = judge.newlyBroken(item.id, day);
        return std::none_of(broken.begin(), broken.end(), blocks);
    };
    for (int away = 1; away <= searchDays; ++away) {
        for (const QDate day : {wanted.addDays(-away), wanted.addDays(away)}) {
            if (isLegal(day))
                return day;
        }
    }
    return std::nullopt;
}

} // namespace stridewell
