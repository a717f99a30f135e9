// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/judging.h"

#include "core/base/words.h"

#include <algorithm>
#include <cmath>

namespace stridewell {

namespace {

int daysApart(const Placed &earlier, const Placed &later)
{
    const int calendarDays = static_cast<int>(earlier.day.daysTo(later.day));
    if (!earlier.start || !later.start || calendarDays == 0)
        return calendarDays;
    // An evening and the next morning are less than a day apart, and still not the same day.
    return std::max(1, static_cast<int>(hoursBetween(*earlier.start, *later.start) / 24.0));
}

/// The fewest days between two such things that the rule lets pass; absent where none within reach does.
std::optional<double> legalGap(const Rule &rule, const Facts &facts, Traits earlier, Traits later, int apart)
{
    for (int days = apart + 1; days <= farthestPair + 1; ++days) {
        if (!rule.clashes(facts, earlier, later, days))
            return days;
    }
    return std::nullopt;
}

/// How far a limit is passed, upwards or downwards; 0 where nothing is measured.
double excess(const Violation &violation)
{
    return violation.measured && violation.limit ? std::abs(*violation.measured - *violation.limit) : 0.0;
}

bool isAsBad(const Violation &known, const Violation &found)
{
    constexpr double rounding = 1e-9;
    return known.rule == found.rule && known.severity == found.severity && known.item == found.item &&
           known.day == found.day && excess(known) + rounding >= excess(found);
}

} // namespace

std::vector<Placed> placedWork(const Case &laidOut, QDate from, QDate to)
{
    std::vector<Placed> placed;
    for (const DoneWork &work : laidOut.facts.recentWork) {
        if ((!from.isValid() || work.day >= from) && (!to.isValid() || work.day <= to))
            placed.push_back({nullptr, work.traits, work.day, std::nullopt});
    }
    auto it = laidOut.entries.begin();
    if (from.isValid()) {
        it = std::lower_bound(it, laidOut.entries.end(), from,
                              [](const Case::Entry &entry, QDate wanted) { return entry.day < wanted; });
    }
    for (; it != laidOut.entries.end() && (!to.isValid() || it->day <= to); ++it) {
        if (it->ahead() && (it->traits & (trait::run | trait::strength)) != 0)
            placed.push_back({it->item, it->traits, it->day, it->item->start});
    }
    std::stable_sort(placed.begin(), placed.end(), [](const Placed &a, const Placed &b) {
        return std::tuple(a.day, a.start.value_or(Moment{})) < std::tuple(b.day, b.start.value_or(Moment{}));
    });
    return placed;
}

void judgePair(const Rule &rule, const Facts &facts, const Placed &earlier, const Placed &later, Findings &findings)
{
    if (!earlier.item && !later.item)
        return;
    const int apart = daysApart(earlier, later);
    const bool untimedSameDay = apart == 0 && !(earlier.start && later.start);
    bool clash = rule.clashes(facts, earlier.traits, later.traits, apart);
    // Without clock times the order inside a day is open, so a rule about order has nothing to object to; one that
    // does not care about the order objects both ways round.
    if (untimedSameDay)
        clash = clash && rule.clashes(facts, later.traits, earlier.traits, apart);
    if (clash) {
        const Placed &named = later.item ? later : earlier;
        findings.add(named.day, named.item, Words::tr(rule.text), double(apart),
                     legalGap(rule, facts, earlier.traits, later.traits, apart), u"days apart"_s);
    }
}

QList<Violation> newViolations(const QList<Violation> &before, const QList<Violation> &after)
{
    QList<Violation> known = before;
    QList<Violation> found;
    for (const Violation &violation : after) {
        const auto it = std::find_if(known.cbegin(), known.cend(),
                                     [&](const Violation &candidate) { return isAsBad(candidate, violation); });
        if (it == known.cend())
            found += violation;
        else
            known.erase(it); // one of a kind excuses one
    }
    return found;
}

} // namespace stridewell
