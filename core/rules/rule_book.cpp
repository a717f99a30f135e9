// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rule_book.h"

#include "core/base/words.h"
#include "core/rules/judging.h"
#include "core/rules/override.h"
#include "core/rules/own_exercises.h"

#include <algorithm>

namespace stridewell {

namespace {

void judgePairs(const Rule &rule, const Case &laidOut, const std::vector<Placed> &placed, Findings &findings)
{
    for (size_t i = 0; i < placed.size(); ++i) {
        for (size_t k = i + 1; k < placed.size() && placed[i].day.daysTo(placed[k].day) <= farthestPair; ++k)
            judgePair(rule, laidOut.facts, placed[i], placed[k], findings);
    }
}

void judgeDays(const Rule &rule, const Case &laidOut, Findings &findings)
{
    for (const Case::Entry &entry : laidOut.entries) {
        if (entry.ahead() && rule.forbids(laidOut.facts, entry.traits, entry.day))
            findings.add(entry.day, entry.item, Words::tr(rule.text));
    }
}

} // namespace

RuleBook::RuleBook(QList<Rule> rules) : m_rules(std::move(rules))
{
    for (qsizetype i = 0; i < m_rules.size(); ++i) {
        if (m_rules[i].forbids && m_rules[i].severity == Severity::Block)
            m_forbidding.push_back(i);
        if (m_rules[i].clashes)
            m_clashing.push_back(i);
    }
}

const RuleBook &RuleBook::standard()
{
    static const RuleBook book([] {
        QList<Rule> all;
        for (auto family : {stageRules, riceRules, sorenessRules, strengthRules, loadRules, dayRules, peopleRules})
            all += family();
        return all;
    }());
    return book;
}

bool RuleBook::holds(QStringView id) const
{
    return std::any_of(m_rules.begin(), m_rules.end(), [id](const Rule &rule) { return rule.id == id; });
}

RuleBook RuleBook::without(QStringView id) const
{
    QList<Rule> kept = m_rules;
    kept.removeIf([id](const Rule &rule) { return rule.id == id; });
    return RuleBook(std::move(kept));
}

const Rule &RuleBook::rule(QStringView id) const
{
    const auto it = std::find_if(m_rules.begin(), m_rules.end(), [id](const Rule &rule) { return rule.id == id; });
    Q_ASSERT(it != m_rules.end());
    return *it;
}

const Rule *RuleBook::forbidding(const Facts &facts, Traits traits, QDate day) const
{
    for (qsizetype place : m_forbidding) {
        if (m_rules[place].forbids(facts, traits, day))
            return &m_rules[place];
    }
    return nullptr;
}

const Rule *RuleBook::clashing(const Facts &facts, Traits earlier, Traits later, int apart, Severity severity) const
{
    for (qsizetype place : m_clashing) {
        const Rule &rule = m_rules[place];
        if (rule.severity == severity && rule.clashes(facts, earlier, later, apart))
            return &rule;
    }
    return nullptr;
}

QList<Violation> judgePlan(const Plan &plan, const Facts &facts, const RuleBook &book)
{
    const std::optional<Plan> known = withKnownExercises(plan);
    const Case laidOut(known ? *known : plan, facts);
    const std::vector<Placed> placed = placedWork(laidOut);
    QList<Violation> violations;
    for (const Rule &rule : book.rules()) {
        Findings findings(rule, violations);
        if (rule.forbids)
            judgeDays(rule, laidOut, findings);
        if (rule.clashes)
            judgePairs(rule, laidOut, placed, findings);
        if (rule.judge)
            rule.judge(laidOut, findings);
    }
    return violations;
}

QList<Violation> audit(const Plan &plan, const Facts &facts, const RuleBook &book)
{
    QList<Violation> violations = showOverrides(judgePlan(plan, facts, book), plan, facts, book);
    std::stable_sort(violations.begin(), violations.end(), [](const Violation &a, const Violation &b) {
        return std::tie(a.day, a.rule, a.item.value, a.text) < std::tie(b.day, b.rule, b.item.value, b.text);
    });
    return violations;
}

} // namespace stridewell
