// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule.h"

#include <vector>

namespace stridewell {

/// The one list of rules that planner, `check`, calendar and tests share.
class RuleBook
{
public:
    explicit RuleBook(QList<Rule> rules);
    /// Every rule there is.
    static const RuleBook &standard();

    const QList<Rule> &rules() const { return m_rules; }
    /// True when a rule of that id is in force in this book.
    bool holds(QStringView id) const;
    /// The first rule of that id; a programmer's mistake when there is none.
    const Rule &rule(QStringView id) const;
    /// The book with every rule of that id taken out; shows what a rule is good for.
    RuleBook without(QStringView id) const;
    /// A blocking rule that keeps something of these traits from a day; null when it may stand there.
    const Rule *forbidding(const Facts &facts, Traits traits, QDate day) const;
    /// A rule of that severity by which two things may not stand so many days apart; null when they may.
    const Rule *clashing(const Facts &facts, Traits earlier, Traits later, int daysApart,
                         Severity severity = Severity::Block) const;

private:
    QList<Rule> m_rules;
    /// Places of the few rules that the planner asks thousands of times.
    std::vector<qsizetype> m_forbidding; ///< blocking ones that speak of days
    std::vector<qsizetype> m_clashing;   ///< those that speak of two things
};

/// Families of the book.
QList<Rule> stageRules();    ///< triage, people not covered, gates
QList<Rule> riceRules();     ///< rice.*, acute.*
QList<Rule> sorenessRules(); ///< doms.*, support.*
QList<Rule> strengthRules(); ///< strength.*, nordic.*, ladder.*
QList<Rule> loadRules();     ///< load.*
QList<Rule> dayRules();      ///< run.frame, day.*
QList<Rule> peopleRules();   ///< people.*

/// Audits a plan, whoever made it, against every rule of the book. The violations are sorted by day, rule and
/// item, and do not depend on the order of the plan's items. What a clinician's written reason set aside is a warning
/// that quotes the reason.
QList<Violation> audit(const Plan &plan, const Facts &facts, const RuleBook &book = RuleBook::standard());

} // namespace stridewell
