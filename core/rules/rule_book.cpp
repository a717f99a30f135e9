// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rule_book.h"

#include <algorithm>

namespace stridewell {

namespace {

/// Further apart than this no pair rule reaches.
constexpr int farthestPair = 3;

struct Placed
{
    const Item *item; ///< null for work already done
    Traits traits;
    QDate day;
    std::optional<Moment> start;
};

int daysApart(const Placed &earlier, const Placed &later)
{
    const int calendarDays = static_cast<int>(earlier.day.daysTo(later.day));
    if (!earlier.start || !later.start || calendarDays == 0)
        return calendarDays;
    // An evening and the next morning are less than a day apart, and still not the same day.
    return std::max(1, static_cast<int>(hoursBetween(*earlier.start, *later.start) / 24.0));
}

std::vector<Placed> placedWork(const Case &laidOut)
{
    std::vector<Placed> placed;
    for (const DoneWork &work : laidOut.facts.recentWork)
        placed.push_back({nullptr, work.traits, work.day, std::nullopt});
    for (const Case::Entry &entry : laidOut.entries) {
        if (entry.ahead() && (entry.traits & (trait::run | trait::strength)) != 0)
            placed.push_back({entry.item, entry.traits, entry.day, entry.item->start});
    }
    std::stable_sort(placed.begin(), placed.end(), [](const Placed &a, const Placed &b) {
        return std::tuple(a.day, a.start.value_or(Moment{})) < std::tuple(b.day, b.start.value_or(Moment{}));
    });
    return placed;
}

void judgePairs(const Rule &rule, const Case &laidOut, const std::vector<Placed> &placed, Findings &findings)
{
    for (size_t i = 0; i < placed.size(); ++i) {
        for (size_t k = i + 1; k < placed.size() && placed[i].day.daysTo(placed[k].day) <= farthestPair; ++k) {
            const Placed &earlier = placed[i];
            const Placed &later = placed[k];
            if (!earlier.item && !later.item)
                continue;
            const int apart = daysApart(earlier, later);
            const bool untimedSameDay = apart == 0 && !(earlier.start && later.start);
            bool clash = rule.clashes(laidOut.facts, earlier.traits, later.traits, apart);
            // Without clock times the order inside a day is open, so a rule about order has nothing to object to;
            // one that does not care about the order objects both ways round.
            if (untimedSameDay)
                clash = clash && rule.clashes(laidOut.facts, later.traits, earlier.traits, apart);
            if (clash) {
                const Placed &named = later.item ? later : earlier;
                findings.add(named.day, named.item, rule.text, double(earlier.day.daysTo(later.day)), std::nullopt,
                             u"days apart"_s);
            }
        }
    }
}

void judgeDays(const Rule &rule, const Case &laidOut, Findings &findings)
{
    for (const Case::Entry &entry : laidOut.entries) {
        if (entry.ahead() && rule.forbids(laidOut.facts, entry.traits, entry.day))
            findings.add(entry.day, entry.item, rule.text);
    }
}

} // namespace

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
    for (const Rule &rule : m_rules) {
        if (rule.forbids && rule.severity == Severity::Block && rule.forbids(facts, traits, day))
            return &rule;
    }
    return nullptr;
}

const Rule *RuleBook::clashing(const Facts &facts, Traits earlier, Traits later, int apart, Severity severity) const
{
    for (const Rule &rule : m_rules) {
        if (rule.clashes && rule.severity == severity && rule.clashes(facts, earlier, later, apart))
            return &rule;
    }
    return nullptr;
}

QList<Violation> audit(const Plan &plan, const Facts &facts, const RuleBook &book)
{
    const Case laidOut(plan, facts);
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
    std::stable_sort(violations.begin(), violations.end(), [](const Violation &a, const Violation &b) {
        return std::tie(a.day, a.rule, a.item.value, a.text) < std::tie(b.day, b.rule, b.item.value, b.text);
    });
    return violations;
}

} // namespace stridewell
