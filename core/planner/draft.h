// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/item_maker.h"
#include "core/planner/milder_weeks.h"
#include "core/planner/moved_items.h"

namespace stridewell {

/// A plan in the making, handed from stage to stage of the planner.
struct Draft
{
    Draft(const Facts &theFacts, const RuleBook &theBook, QDate first, QDate last);

    const Facts &facts;
    const RuleBook &book;
    ItemMaker maker;
    QDate from;        ///< first day that may hold items: not before today
    QDate to;          ///< last day, included
    LoadLedger ledger; ///< done and planned runs
    Plan plan;

    QList<MovedItem> moved;              ///< moved by hand, their first day over
    bool worded = true;                  ///< false where nobody reads the items, which then have no words and reasons
    std::vector<MilderWeek> milderWeeks; ///< from the week of today; empty without complaints

    /// The week of a day as it would be with less the matter; null where nothing ever was.
    const MilderWeek *milder(QDate day) const;
    bool holds(QStringView rule) const { return book.holds(rule); }
    /// What the logs say became of an item.
    ItemState stateOf(const ItemId &id) const { return m_states.value(id, ItemState::Planned); }
    void notice(NoticeKind kind, const QString &rule, const QString &text);
    /// Adds an item unless a blocking rule keeps it from its day: the last door, which can only take away.
    void add(Item item);
    /// Sums up the runs of a day anew after one of them was moved.
    void sumUpDay(QDate day);

private:
    QHash<ItemId, ItemState> m_states;
    TraitsReader m_traits;
};

/// Stages of the planner, each value in, value out.
void planNotices(Draft &draft); ///< stop, refer, people
/// Answers and times that cannot all be right, and which way the plan takes them.
void planContradictions(Draft &draft);
void planFirstDays(Draft &draft); ///< RICE windows, movement, soreness days, gentle walking, reminders
void planRechecks(Draft &draft);  ///< rechecks and visits
void planTraining(Draft &draft);  ///< runs and strength, week by week
void applyPins(Draft &draft);     ///< items moved by hand
void applyDoses(Draft &draft);    ///< doses changed by hand

} // namespace stridewell
