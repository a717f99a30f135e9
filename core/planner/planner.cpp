// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/planner.h"

#include "core/base/words.h"
#include "core/planner/draft.h"
#include "core/planner/week_budget.h"
#include "core/rules/item_states.h"
#include "core/rules/load.h"

#include <algorithm>

namespace stridewell {

namespace {

constexpr int fewestWeeks = 1;
constexpr int mostWeeks = 53;
constexpr int farthestStart = 371; ///< days ahead of today a plan may begin

/// Days of a training week that hold nothing else.
void planRestDays(Draft &draft)
{
    const PictureKind kind = draft.facts.kind;
    if (kind != PictureKind::Healthy && kind != PictureKind::Soreness)
        return;
    QList<QDate> busy;
    for (const Item &item : draft.plan.items)
        busy += item.day;
    std::sort(busy.begin(), busy.end());
    for (QDate day = draft.from; day <= draft.to; day = day.addDays(1)) {
        if (!std::binary_search(busy.cbegin(), busy.cend(), day))
            draft.add(draft.maker.make(ItemKind::Rest, day, Words::tr("Rest day"), {"load.hard_gap"}));
    }
}

void sortItems(QList<Item> &items)
{
    std::stable_sort(items.begin(), items.end(), [](const Item &a, const Item &b) {
        const auto key = [](const Item &item) {
            // Strength comes after the run of its day (evidence 8.13).
            const int rank = item.kind == ItemKind::Run ? static_cast<int>(ItemKind::Strength) * 2 - 1
                                                        : static_cast<int>(item.kind) * 2;
            return std::tuple(item.day, item.start.has_value() ? item.start->ms : 0, rank);
        };
        return key(a) < key(b);
    });
}

Week sumsOf(const Draft &draft, QDate week)
{
    const Facts &facts = draft.facts;
    const LoadNumbers &numbers = facts.numbers().load;
    const WalkRunNumbers &table = facts.numbers().walkRun;
    Week sums;
    sums.starts = week;
    sums.distance = draft.ledger.distance(week);
    sums.lastWeek = draft.ledger.distance(week.addDays(-7));
    sums.longestRun = draft.ledger.longest(week, 7);
    QDate firstRun = week;
    QDate longestDay = week;
    for (QDate day = week; day < week.addDays(7); day = day.addDays(1)) {
        if (day >= facts.today && firstRun == week && draft.ledger.runs(day, 1) > 0)
            firstRun = day;
        if (sums.longestRun.value > 0 && draft.ledger.longest(day, 1) == sums.longestRun)
            longestDay = day;
    }
    sums.ceiling = weekLimit(RuleBook::standard(), facts, draft.ledger, week, firstRun);
    const int days = numbers.singleRunDays.whole();
    sums.longest30d = draft.ledger.longest(longestDay.addDays(-days), days);
    sums.singleRunCeiling = singleRunCeiling(draft.ledger, numbers, table, longestDay, sums.longest30d.value <= 0);
    sums.strengthSessions = facts.strengthLoggedFrom(week, 7);
    QList<QDate> hard;
    for (const DoneWork &work : facts.recentWork) {
        if ((work.traits & trait::hard) != 0 && work.day >= week && work.day < week.addDays(7) &&
            !hard.contains(work.day))
            hard += work.day;
    }
    sums.hardDays = static_cast<int>(hard.size());
    return sums;
}

QList<Week> sumsOf(const Draft &draft)
{
    QList<Week> weeks;
    for (QDate week = draft.facts.weekOf(draft.plan.from); week <= draft.to; week = week.addDays(7))
        weeks += sumsOf(draft, week);
    for (const Item &item : draft.plan.items) {
        const qint64 index = weeks.isEmpty() ? -1 : weeks.first().starts.daysTo(item.day) / 7;
        if (index < 0 || index >= weeks.size() || item.state != ItemState::Planned)
            continue;
        weeks[index].strengthSessions += item.kind == ItemKind::Strength ? 1 : 0;
        weeks[index].hardDays += item.hard ? 1 : 0;
    }
    return weeks;
}

} // namespace

Draft::Draft(const Facts &theFacts, const RuleBook &theBook, QDate first, QDate last)
    : facts(theFacts),
      book(theBook),
      from(std::max(first, theFacts.today)),
      to(last),
      ledger(theFacts.today.addDays(-historyDays), std::max(last, theFacts.today)),
      m_states(loggedStates(theFacts))
{
    for (QDate day = facts.today.addDays(-historyDays); day <= facts.today; day = day.addDays(1)) {
        if (facts.done.runs(day, 1) > 0)
            ledger.addDay(day, facts.done);
    }
}

const MilderWeek *Draft::milder(QDate day) const
{
    const qint64 index = facts.weekOf(facts.today).daysTo(day) / 7;
    return index < static_cast<qint64>(milderWeeks.size()) ? &milderWeeks[static_cast<size_t>(index)] : nullptr;
}

void Draft::notice(NoticeKind kind, const QString &rule, const QString &text)
{
    const Notice notice{kind, rule, text};
    if (!plan.notices.contains(notice))
        plan.notices += notice;
}

void Draft::add(Item item)
{
    if (item.day < from || item.day > to || book.forbidding(facts, m_traits.of(item), item.day))
        return;
    item.state = stateOf(item.id);
    plan.items += std::move(item);
}

void Draft::sumUpDay(QDate day)
{
    ledger.clear(day);
    if (day <= facts.today)
        ledger.addDay(day, facts.done);
    for (const Item &item : plan.items) {
        if (item.day == day && Case::Entry{&item, traitsOf(item), day, item.state}.countsAsRun(facts))
            ledger.add(day, item.run->distance, item.run->type, item.hard);
    }
}

QList<Week> sumWeeks(const Plan &plan, const Facts &facts)
{
    Draft draft(facts, RuleBook::standard(), plan.from, plan.to);
    draft.plan = plan;
    for (const Item &item : plan.items) {
        if (Case::Entry{&item, traitsOf(item), item.day}.countsAsRun(facts))
            draft.ledger.add(item.day, item.run->distance, item.run->type, item.hard);
    }
    return sumsOf(draft);
}

Result<Plan> makePlan(const PlanRequest &request)
{
    return makePlanBy(RuleBook::standard(), request);
}

Result<Plan> makePlanBy(const RuleBook &book, const PlanRequest &request)
{
    const auto facts = factsOf(request);
    if (!facts)
        return tl::unexpected(facts.error());
    return planFrom(book, *facts, request);
}

Result<Facts> factsOf(const PlanRequest &request)
{
    return gatherFacts(request.profile, request.protocols, request.now, request.nowOffsetSeconds);
}

Result<Plan> planFrom(const RuleBook &book, const Facts &facts, const PlanRequest &request)
{
    if (request.weeks < fewestWeeks || request.weeks > mostWeeks) {
        return failure(
            ErrorCode::BadInput, u"weeks"_s,
            Words::tr("%1 is out of range; choose %2 to %3 weeks").arg(request.weeks).arg(fewestWeeks).arg(mostWeeks));
    }
    const QDate from = request.from.isValid() ? request.from : facts.today;
    if (facts.today.daysTo(from) > farthestStart || from.daysTo(facts.today) > farthestStart) {
        return failure(
            ErrorCode::BadInput, u"from"_s,
            Words::tr("%1 lies more than a year from today; choose a nearer day").arg(from.toString(Qt::ISODate)));
    }
    Draft draft(facts, book, from, from.addDays(request.weeks * 7 - 1));
    draft.plan.from = from;
    draft.plan.to = draft.to;
    draft.plan.madeAt = facts.now;
    draft.plan.protocols = facts.numbers().refs;
    if (facts.triage) {
        draft.plan.assessment = facts.triage->assessment;
        if (facts.isStrain())
            draft.plan.stage = facts.stage();
    }
    planNotices(draft);
    planContradictions(draft);
    planFirstDays(draft);
    planRechecks(draft);
    draft.moved = movedItems(draft);
    draft.milderWeeks = milderWeeks(draft);
    planTraining(draft);
    applyPins(draft);
    applyDoses(draft);
    planRestDays(draft);
    sortItems(draft.plan.items);
    draft.plan.weeks = sumsOf(draft);
    return std::move(draft.plan);
}

} // namespace stridewell
