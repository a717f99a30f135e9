// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/move_judge.h"

#include "core/base/words.h"
#include "core/rules/judging.h"
#include "core/rules/override.h"

#include <algorithm>

namespace stridewell {

namespace {

/// A week is measured against up to three before it, each of them against three more.
constexpr int weeksAfterward = 6;
/// Days around a move that the scope takes in at once, since neighbouring days are usually asked for next.
constexpr int scopeMargin = 14;

bool blocks(const Violation &violation)
{
    return violation.severity == Severity::Block;
}

} // namespace

MoveJudge::MoveJudge(const Plan &plan, const Facts &facts, const RuleBook &book)
    : m_facts(facts), m_book(book), m_case(plan, facts), m_weeks(m_case.weeks)
{
}

const Item *MoveJudge::find(const ItemId &id) const
{
    const auto it = std::find_if(m_case.entries.begin(), m_case.entries.end(),
                                 [&](const Case::Entry &entry) { return entry.item->id == id; });
    return it == m_case.entries.end() ? nullptr : it->item;
}

Plan MoveJudge::plan() const
{
    Plan moved = m_case.plan;
    for (Item &item : moved.items) {
        // The newest move of an item comes last.
        for (const Item &now : m_moved) {
            if (now.id == item.id)
                item = now;
        }
    }
    return moved;
}

QList<Violation> MoveJudge::newlyBroken(const ItemId &id, QDate to)
{
    const Item *item = find(id);
    widenScope(*item, to);
    const Item there = movedTo(*item, to);
    m_case.replace(item, &there);
    const QList<Violation> after = touching(there);
    m_case.replace(&there, item);
    QList<Violation> broken = newViolations(m_brokenNow, after);
    if (std::none_of(broken.begin(), broken.end(), blocks))
        broken += noLongerExcused(there);
    return broken;
}

/// A written reason covers what its own move breaks. A move that builds upon it must not break what the plan would
/// break without that move, too.
QList<Violation> MoveJudge::noLongerExcused(const Item &there) const
{
    const auto anyReason = [](const Pin &pin) { return !pin.reason.isEmpty(); };
    const QList<Pin> &pins = m_facts.profile.pinned;
    if (std::none_of(pins.begin(), pins.end(), anyReason))
        return {};
    const Plan now = plan();
    if (!holdsOverrides(now, m_facts))
        return {};
    Plan moved = now;
    for (Item &item : moved.items) {
        if (item.id == there.id)
            item = there;
    }
    QList<Violation> broken = newViolations(audit(now, m_facts, m_book), audit(moved, m_facts, m_book));
    broken.removeIf([](const Violation &violation) { return !blocks(violation); });
    return broken;
}

void MoveJudge::move(const ItemId &id, QDate to)
{
    const Item *item = find(id);
    m_moved.push_back(movedTo(*item, to));
    m_case.replace(item, &m_moved.back());
    m_scopeItem = {};
}

Item MoveJudge::movedTo(const Item &item, QDate to) const
{
    Item moved = item;
    if (item.start)
        moved.start = m_facts.zone.at(to, m_facts.zone.time(*item.start));
    moved.day = to;
    return moved;
}

void MoveJudge::widenScope(const Item &item, QDate to)
{
    if (m_scopeItem == item.id && to >= m_scopeFrom && to <= m_scopeTo)
        return;
    m_scopeItem = item.id;
    m_scopeFrom = std::min(item.day, to).addDays(-scopeMargin);
    m_scopeTo = std::max(item.day, to).addDays(scopeMargin);
    const QDate first = m_facts.weekOf(m_scopeFrom);
    const QDate last = m_facts.weekOf(m_scopeTo).addDays(7 * weeksAfterward);
    m_scope.clear();
    for (QDate week : m_weeks) {
        if (week >= first && week <= last)
            m_scope += week;
    }
    m_brokenNow = touching(item);
}

QList<Violation> MoveJudge::touching(const Item &item)
{
    const Traits traits = traitsOf(item);
    const std::vector<Placed> placed =
        placedWork(m_case, item.day.addDays(-farthestPair), item.day.addDays(farthestPair));
    const auto self =
        std::find_if(placed.begin(), placed.end(), [&](const Placed &work) { return work.item == &item; });
    QList<Violation> violations;
    for (const Rule &rule : m_book.rules()) {
        Findings findings(rule, violations);
        if (rule.forbids && item.state == ItemState::Planned && rule.forbids(m_facts, traits, item.day))
            findings.add(item.day, &item, Words::tr(rule.text));
        if (rule.clashes && self != placed.end()) {
            for (auto other = placed.begin(); other != self; ++other)
                judgePair(rule, m_facts, *other, *self, findings);
            for (auto other = std::next(self); other != placed.end(); ++other)
                judgePair(rule, m_facts, *self, *other, findings);
        }
        if (rule.judge && (rule.dayMatters & traits) != 0) {
            m_case.weeks = rule.carriesOn ? m_weeks : m_scope;
            rule.judge(m_case, findings);
        }
    }
    return violations;
}

} // namespace stridewell
