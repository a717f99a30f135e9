// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"
#include "core/rules/facts.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace stridewell {

/// A plan laid out for judging: its items by day and time with their traits, and the metres of all days.
struct Case
{
    struct Entry
    {
        const Item *item = nullptr;
        Traits traits = 0;
        QDate day = {};
        ItemState state = ItemState::Planned; ///< what has become of it by now
        Metres distance = {};                 ///< of a run; by its time where it says no distance

        /// Still to be done, as opposed to over one way or another.
        bool ahead() const { return state == ItemState::Planned; }
        /// A run of today or later that is ahead, or that was marked done without a run of its day being known.
        bool countsAsRun(const Facts &theFacts) const;
        TimeSpan span() const; ///< only where the item has a start
    };

    Case(const Plan &plan, const Facts &facts);

    const Plan &plan;
    const Facts &facts;
    std::vector<Entry> entries; ///< by day, clock time, id: the same whatever the order in the plan
    LoadLedger ledger;          ///< done and still planned runs
    QList<QDate> weeks;         ///< first days of the weeks that the plan or its items touch
    QDate begins = {};          ///< the plan's first day, or that of an item ahead before it

    /// Lets `now`, which differs in its day and clock time only, stand for the item `before`. Both outlive the case.
    void replace(const Item *before, const Item *now);
    /// Entries of one day with any of `traits`.
    std::vector<const Entry *> on(QDate day, Traits traits) const;
    /// Days of a week that lie inside the plan and are not over.
    int daysPlanned(QDate week) const;
    /// Of so many days those between now and a plan that begins ahead: nobody has told what is done on them.
    int untoldDays(QDate from, int days) const;

private:
    void sumUpDay(QDate day);
};

struct Rule;

/// Collects what a rule finds.
class Findings
{
public:
    Findings(const Rule &rule, QList<Violation> &list) : m_rule(rule), m_list(list) {}

    void add(QDate day, const Item *item, QString text, std::optional<double> measured = {},
             std::optional<double> limit = {}, QString unit = {});

private:
    const Rule &m_rule;
    QList<Violation> &m_list;
};

/// One rule of the book, in whichever of three shapes it has. The planner asks `forbids` and `clashes` while it
/// places things; `check` asks all three of a finished plan.
struct Rule
{
    QString id = {};
    Severity severity = Severity::Block;
    const char *text = nullptr; ///< marked for translation: Words::tr(text) where it is read
    QStringList sources = {};
    /// Something of these traits may not stand on that day.
    bool (*forbids)(const Facts &, Traits, QDate) = nullptr;
    /// Two things may not stand so many days apart (0 = same day, the first meant to come first where times tell).
    bool (*clashes)(const Facts &, Traits earlier, Traits later, int daysApart) = nullptr;
    /// Anything else: looks at the whole plan.
    void (*judge)(const Case &, Findings &) = nullptr;
    /// What `judge` finds can only change when an item with one of these traits gets another day.
    Traits dayMatters = ~Traits{0};
    /// `judge` carries something from week to week, so that no stretch of weeks can be judged alone.
    bool carriesOn = false;
};

/// The reason an item quotes.
Why whyOf(const Rule &rule);

} // namespace stridewell
