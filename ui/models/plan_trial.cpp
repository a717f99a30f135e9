// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/plan_trial.h"

#include "core/base/words.h"
#include "core/model/validation.h"
#include "core/planner/doses.h"
#include "core/planner/movable.h"

#include <algorithm>

namespace stridewell {

namespace {

MoveAnswer refused(const QString &text)
{
    return MoveAnswer{.verdict = Verdict::Refused, .rule = QString::fromUtf16(plainRefusal), .text = text};
}

/// What the new plan says about a day that the present one does not say.
QList<Notice> newNotices(const Plan &before, const Plan &after, QDate day)
{
    const QString named = day.toString(Qt::ISODate);
    QList<Notice> notices;
    for (const Notice &notice : after.notices) {
        if (notice.text.contains(named) && !before.notices.contains(notice))
            notices += notice;
    }
    return notices;
}

} // namespace

PlanTrial::PlanTrial(const PlanView &view) : m_view(view), m_facts(factsOf(requestOf(view.profile))) {}

PlanRequest PlanTrial::requestOf(const Profile &profile) const
{
    PlanRequest request;
    request.profile = profile;
    request.protocols = m_view.protocols;
    request.now = m_view.now;
    request.nowOffsetSeconds = m_view.formats.zone.offsetAt(m_view.now);
    request.from = m_view.plan.from;
    request.weeks = static_cast<int>(m_view.plan.from.daysTo(m_view.plan.to) / 7) + 1;
    return request;
}

const Item *PlanTrial::item(const ItemId &id) const
{
    const QList<Item> &items = m_view.plan.items;
    const auto it = std::ranges::find(items, id, &Item::id);
    return it == items.end() ? nullptr : &*it;
}

MoveAnswer PlanTrial::judgeMove(const ItemId &id, QDate to) const
{
    return m_facts ? stridewell::judgeMove(*m_facts, m_view.plan, id, to) : refused(m_facts.error().detail);
}

MoveAnswer PlanTrial::judgeRun(const RunRequest &wanted) const
{
    if (wanted.day < m_view.today() || wanted.day > m_view.plan.to)
        return refused(Words::tr("A run can be asked for from today to the end of the plan; choose another day."));
    if (const auto valid = validate(wanted); !valid)
        return refused(valid.error().detail);
    const auto plan = planWith(withRequest(m_view.profile, wanted));
    if (!plan)
        return refused(plan.error().detail);
    const Item *made = runFirstPlannedFor(*plan, wanted.day);
    const bool there = made && made->run->type == wanted.type;
    MoveAnswer answer;
    answer.verdict = there ? Verdict::Allowed : Verdict::Refused;
    for (const Notice &notice : newNotices(m_view.plan, *plan, wanted.day)) {
        answer.verdict = std::max(answer.verdict, Verdict::Warned);
        answer.rule = notice.rule;
        answer.text += (answer.text.isEmpty() ? QString() : u" "_s) + notice.text;
    }
    return there || !answer.text.isEmpty() ? answer : refused(Words::tr("The week has no place for this run."));
}

MoveAnswer PlanTrial::judgeCopy(const ItemId &id, QDate to) const
{
    const Item *source = item(id);
    if (!source || !source->run) {
        return refused(
            Words::tr("Only runs can be copied. Strength, ice and check-ins follow from the plan; move them or "
                      "change how many you want instead."));
    }
    if (source->day == to)
        return refused(Words::tr("This run is on that day already; choose another day."));
    if (std::ranges::find(m_view.profile.requests, to, &RunRequest::day) != m_view.profile.requests.end())
        return refused(Words::tr("A run is asked for on that day already; choose another day or remove that one."));
    return judgeRun(requestLike(*source, to));
}

MoveAnswer PlanTrial::judgeDoses(const DoseChange &change) const
{
    if (const auto valid = validate(change); !valid)
        return refused(valid.error().detail);
    return m_facts ? stridewell::judgeDoses(*m_facts, m_view.plan, change) : refused(m_facts.error().detail);
}

QList<Week> PlanTrial::weeksWith(const ItemId &id, QDate to, bool copy) const
{
    Plan plan = m_view.plan;
    const auto it = std::ranges::find(plan.items, id, &Item::id);
    if (it == plan.items.end() || !m_facts)
        return plan.weeks;
    if (copy) {
        Item another = *it;
        another.day = to;
        plan.items += another;
    } else {
        it->day = to;
    }
    return sumWeeks(plan, *m_facts);
}

Result<ReplanAnswer> PlanTrial::move(const ItemId &id, QDate to, const QString &reason) const
{
    return replanAfterMove(requestOf(m_view.profile), m_view.plan, id, to, reason);
}

Result<Plan> PlanTrial::planWith(const Profile &profile) const
{
    return makePlan(requestOf(profile));
}

RunRequest requestLike(const Item &run, QDate day)
{
    return {day, run.run->type, run.run->distance};
}

const Item *runFirstPlannedFor(const Plan &plan, QDate day)
{
    const auto it = std::ranges::find_if(plan.items, [day](const Item &item) {
        return item.run && item.plannedDay == day && item.state == ItemState::Planned;
    });
    return it == plan.items.end() ? nullptr : &*it;
}

Profile withRequest(Profile profile, const RunRequest &request)
{
    profile.requests.removeIf([&](const RunRequest &other) { return other.day == request.day; });
    profile.requests += request;
    std::ranges::sort(profile.requests, {}, &RunRequest::day);
    return profile;
}

} // namespace stridewell
