// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule_book.h"

#include <deque>

namespace stridewell {

/// A plan laid out once, to ask what moving one of its items would break. Finds what an audit of the plan with the
/// item moved would find anew, but judges only what the move touches, so that a month of days can be tried while an
/// item is being dragged.
class MoveJudge
{
public:
    /// The plan's items, `facts` and `book` must outlive it unchanged.
    MoveJudge(const Plan &plan, const Facts &facts, const RuleBook &book = RuleBook::standard());
    Q_DISABLE_COPY_MOVE(MoveJudge)

    /// The item, where the moves taken so far have put it. Null when the plan holds no such item.
    const Item *find(const ItemId &id) const;
    /// The plan with the moves taken so far.
    Plan plan() const;

    /// What the plan would break anew, or more than now, with the item on `to`, in the order of the book. `to` lies
    /// inside the plan; a clock time of the item stays the same.
    QList<Violation> newlyBroken(const ItemId &id, QDate to);
    /// Takes a move.
    void move(const ItemId &id, QDate to);

private:
    Item movedTo(const Item &item, QDate to) const;
    void widenScope(const Item &item, QDate to);
    QList<Violation> touching(const Item &item);
    QList<Violation> noLongerExcused(const Item &there) const;

    const Facts &m_facts;
    const RuleBook &m_book;
    Case m_case;
    std::deque<Item> m_moved; ///< items of the case that stand for those of the plan
    QList<QDate> m_weeks;     ///< all weeks of the plan
    QList<QDate> m_scope;     ///< those judged now
    QDate m_scopeFrom = {};   ///< days that the scope is good for
    QDate m_scopeTo = {};
    ItemId m_scopeItem = {};
    QList<Violation> m_brokenNow; ///< with the item where it is, in the scope
};

} // namespace stridewell
