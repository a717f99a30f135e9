// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/move.h"

#include "core/base/words.h"
#include "core/planner/movable.h"
#include "core/rules/override.h"

#include <algorithm>

namespace stridewell {

namespace {

MoveAnswer plainlyRefused(const QString &text)
{
    return MoveAnswer{.verdict = Verdict::Refused, .rule = QString::fromUtf16(plainRefusal), .text = text};
}

/// In place of an earlier pin of the item, so that pins that build upon each other keep their order.
QList<Pin> withPin(QList<Pin> pins, const Pin &pin)
{
    const auto it = std::find_if(pins.begin(), pins.end(), [&](const Pin &other) { return other.item == pin.item; });
    if (it == pins.end()) {
        pins += pin;
        return pins;
    }
    *it = pin;
    const auto later = [&](const Pin &other) { return other.item == pin.item; };
    const auto kept = std::remove_if(it + 1, pins.end(), later);
    pins.resize(std::distance(pins.begin(), kept));
    return pins;
}

/// The facts as they are once the item is moved: a day chosen by hand is a wish of its own.
Facts withMove(Facts facts, const Pin &pin)
{
    facts.profile.pinned = withPin(std::move(facts.profile.pinned), pin);
    return facts;
}

/// `facts` hold the pin of the move already.
MoveAnswer judgePinned(const Facts &facts, const Plan &current, const ItemId &id, QDate to)
{
    const auto it =
        std::find_if(current.items.begin(), current.items.end(), [&](const Item &item) { return item.id == id; });
    if (it == current.items.end())
        return plainlyRefused(Words::tr("The plan no longer holds this."));
    if (const QString fixed = fixedBecause(facts, current, *it, to); !fixed.isEmpty())
        return plainlyRefused(fixed);
    if (it->day == to)
        return {};
    MoveJudge judge(current, facts);
    MoveAnswer answer =
        answerTo(judge.newlyBroken(id, to), [&facts](const QString &rule) { return mayOverride(facts, rule); });
    if (answer.verdict == Verdict::Refused)
        answer.nearest = nearestLegalDay(judge, facts, current, *it, to);
    return answer;
}

} // namespace

MoveAnswer answerTo(const QList<Violation> &broken, const std::function<bool(const QString &rule)> &overridable)
{
    const auto found = weightiest(broken);
    if (!found)
        return {};
    const bool refused = found->severity == Severity::Block;
    const bool mayPass = std::all_of(broken.begin(), broken.end(), [&](const Violation &violation) {
        return violation.severity == Severity::Warn || overridable(violation.rule);
    });
    return MoveAnswer{.verdict = refused ? Verdict::Refused : Verdict::Warned,
                      .rule = found->rule,
                      .text = found->text,
                      .measured = found->measured,
                      .limit = found->limit,
                      .unit = found->unit,
                      .mayOverride = refused && mayPass};
}

MoveAnswer judgeMove(const Facts &facts, const Plan &current, const ItemId &item, QDate to)
{
    return judgePinned(withMove(facts, Pin{item, to, {}}), current, item, to);
}

Result<MoveAnswer> judgeMove(const PlanRequest &request, const Plan &current, const ItemId &item, QDate to)
{
    const auto facts = factsOf(request);
    if (!facts)
        return tl::unexpected(facts.error());
    return judgeMove(*facts, current, item, to);
}

Result<ReplanAnswer> replanAfterMove(const PlanRequest &request, const Plan &current, const ItemId &item, QDate to,
                                     const QString &reason)
{
    auto gathered = factsOf(request);
    if (!gathered)
        return tl::unexpected(gathered.error());
    const Facts facts = withMove(*std::move(gathered), Pin{item, to, reason});
    ReplanAnswer answer;
    answer.move = judgePinned(facts, current, item, to);
    const bool overridden = answer.move.mayOverride && !reason.isEmpty();
    if (answer.move.verdict == Verdict::Refused && !overridden)
        return answer;
    auto plan = planFrom(RuleBook::standard(), facts, request);
    if (!plan)
        return tl::unexpected(plan.error());
    answer.difference = differenceOf(current, *plan, facts);
    answer.plan = *std::move(plan);
    answer.pinned = facts.profile.pinned;
    return answer;
}

} // namespace stridewell
