// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/plan.h"
#include "core/model/profile.h"
#include "core/protocol/protocol.h"
#include "core/rules/facts.h"

#include <memory>

namespace stridewell {

/// All that a plan is made from. Equal requests give equal plans, byte for byte.
struct PlanRequest
{
    Profile profile = {};
    std::shared_ptr<const Protocols> protocols = {};
    Moment now = {};
    int nowOffsetSeconds = 0; ///< east of UTC; the zone of an athlete who named none
    QDate from = {};          ///< first day; invalid = the day of `now`
    int weeks = 4;            ///< 1..53, of seven days from `from`
};

/// The plan of a profile. Pure but for the language of its words (see Words): no clock, settings, random numbers or
/// state.
/// Errors: BadInput when the athlete's time zone is unknown or `weeks` is out of range.
[[nodiscard]] Result<Plan> makePlan(const PlanRequest &request);

/// The sums of the weeks of a plan, with their ceilings: what its items make of them together with what was really run.
QList<Week> sumWeeks(const Plan &plan, const Facts &facts);

class RuleBook;
/// The same by another book than the standard one: with a rule taken out a plan shows what the rule was good for.
[[nodiscard]] Result<Plan> makePlanBy(const RuleBook &book, const PlanRequest &request);

/// The facts a request tells; what several questions about one request share.
/// Errors: BadInput when the athlete's time zone is unknown.
[[nodiscard]] Result<Facts> factsOf(const PlanRequest &request);

/// The plan of facts that are gathered already, from the day and for the weeks of `request`.
/// Errors: BadInput when `from` or `weeks` is out of range.
[[nodiscard]] Result<Plan> planFrom(const RuleBook &book, const Facts &facts, const PlanRequest &request);

} // namespace stridewell
