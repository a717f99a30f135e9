// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/placement.h"

#include "core/rules/strength.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace stridewell {

namespace {

// The wishes of placement.h, the least first. A week has seven days, so a wish of a day each can be missed seven
// times at most, and a weight of eight outweighs all that comes before it. The number of runs needs no weight: fewer
// are tried only where no legal week holds more.
constexpr int timesMissed = daysPerWeek + 1;
constexpr int mostUneven = 26; ///< two runs or two sessions side by side, each 13 above an even spread
constexpr int strengthOnLongDay = 1;
constexpr int afterDemanding = timesMissed * strengthOnLongDay;
constexpr int unevenStep = timesMissed * afterDemanding;
constexpr int strengthOffDay = (mostUneven + 1) * unevenStep;
constexpr int strengthMissing = timesMissed * strengthOffDay;
constexpr int hardOffDay = timesMissed * strengthMissing;
constexpr int hardMissing = 2 * hardOffDay;
constexpr int longOffDay = 2 * hardMissing;
constexpr int longMissing = 2 * longOffDay;
constexpr int runOffDay = 2 * longMissing;
constexpr int hardBesideLong = timesMissed * runOffDay;
constexpr int impossible = std::numeric_limits<int>::min() / 2;

DayMask bit(int day)
{
    return static_cast<DayMask>(1u << day);
}

bool has(DayMask mask, int day)
{
    return (mask & bit(day)) != 0;
}

/// std::popcount is a library call wherever the program has to run on processors without the instruction.
constexpr auto dayCounts = [] {
    std::array<std::uint8_t, 1u << daysPerWeek> counts{};
    for (unsigned mask = 1; mask < counts.size(); ++mask)
        counts[mask] = static_cast<std::uint8_t>(counts[mask / 2] + mask % 2);
    return counts;
}();

int count(DayMask mask)
{
    return dayCounts[mask & wholeWeek];
}

int offDays(DayMask used, DayMask wish)
{
    return wish == 0 ? 0 : count(static_cast<DayMask>(used & ~wish));
}

/// How unevenly days lie in a week that repeats: 0 for even, more for clusters.
int unevenness(DayMask mask)
{
    const int n = count(mask);
    if (n < 2)
        return 0;
    int first = -1;
    int last = -1;
    int squares = 0;
    for (int day = 0; day < daysPerWeek; ++day) {
        if (!has(mask, day))
            continue;
        if (first < 0)
            first = day;
        else
            squares += (day - last) * (day - last);
        last = day;
    }
    const int wrap = first + daysPerWeek - last;
    return squares + wrap * wrap - daysPerWeek * daysPerWeek / n;
}

struct RunChoice
{
    DayMask runs = 0;
    DayMask longRun = 0;
    DayMask hard = 0;
};

class WeekSearch
{
public:
    WeekSearch(const WeekFrame &frame, const ClashTable &clashes) : m_frame(frame), m_clashes(clashes) {}

    WeekLayout best()
    {
        m_best.score = impossible;
        const int most = std::min(m_frame.runs, count(m_frame.runOpen | m_frame.fixedRun));
        for (int runs = most; runs >= 0; --runs) {
            tryRunSets(runs);
            if (m_best.score > impossible)
                break;
        }
        m_best.runsDropped = m_frame.runs - count(m_best.runs);
        return m_best;
    }

private:
    ClashTable::Kind kindOn(const RunChoice &choice, int day) const
    {
        if (has(choice.hard, day))
            return ClashTable::Hard;
        if (has(choice.longRun, day))
            return ClashTable::Long;
        const bool walkRun = m_frame.walkRun || has(m_frame.fixedWalkRun, day);
        return walkRun ? ClashTable::WalkRun : ClashTable::Easy;
    }

    bool runsFit(const RunChoice &choice) const
    {
        for (int early = 0; early < daysPerWeek; ++early) {
            if (!has(choice.runs, early))
                continue;
            for (int late = early + 1; late < std::min(daysPerWeek, early + ClashTable::reach); ++late) {
                if (has(choice.runs, late) && m_clashes(kindOn(choice, early), kindOn(choice, late), late - early))
                    return false;
            }
        }
        return true;
    }

    void tryRunSets(int runs)
    {
        const DayMask open = m_frame.runOpen | m_frame.fixedRun;
        for (unsigned set = 0; set < 128u; ++set) {
            const auto mask = static_cast<DayMask>(set);
            const bool fits = (mask & ~open) == 0 && (m_frame.fixedRun & ~mask) == 0;
            if (fits && count(mask) == runs)
                tryRoles(mask);
        }
    }

    void tryRoles(DayMask runs)
    {
        const auto free = static_cast<DayMask>(runs & ~m_frame.fixedRun);
        const auto longDays = static_cast<DayMask>(free & m_frame.longOpen);
        const auto hardDays = static_cast<DayMask>(free & m_frame.hardOpen);
        for (int longDay = -1; longDay < daysPerWeek; ++longDay) {
            if (longDay >= 0 && !(m_frame.wantsLong && has(longDays, longDay)))
                continue;
            for (int hardDay = -1; hardDay < daysPerWeek; ++hardDay) {
                if (hardDay >= 0 && (!m_frame.wantsHard || !has(hardDays, hardDay) || hardDay == longDay))
                    continue;
                RunChoice choice{runs, m_frame.fixedLong, m_frame.fixedHard};
                if (longDay >= 0)
                    choice.longRun |= bit(longDay);
                if (hardDay >= 0)
                    choice.hard |= bit(hardDay);
                if (runsFit(choice))
                    weigh(choice);
            }
        }
    }

    int runScore(const RunChoice &choice) const
    {
        int score = 0;
        const auto chosen = static_cast<DayMask>(choice.runs & ~m_frame.fixedRun);
        score -= runOffDay * offDays(chosen, m_frame.runWish);
        if (m_frame.wantsLong && choice.longRun == 0)
            score -= longMissing;
        score -= longOffDay * offDays(static_cast<DayMask>(choice.longRun & chosen), m_frame.longWish);
        if (m_frame.wantsHard && choice.hard == 0)
            score -= hardMissing;
        score -= hardOffDay * offDays(static_cast<DayMask>(choice.hard & chosen), m_frame.hardWish);
        const auto beside = static_cast<DayMask>((choice.longRun << 1) | (choice.longRun >> 1));
        score -= hardBesideLong * count(static_cast<DayMask>(choice.hard & beside));
        return score - unevenStep * unevenness(choice.runs);
    }

    void weigh(const RunChoice &choice)
    {
        const int runs = runScore(choice);
        const WeekLayout strength = bestStrength(choice);
        const int score = runs + strength.score;
        if (strength.score <= impossible || score <= m_best.score)
            return;
        m_best = strength;
        m_best.runs = choice.runs;
        m_best.longRun = choice.longRun;
        m_best.hard = choice.hard;
        m_best.score = score;
    }

    /// Strength depends on the runs only through the days before and on hard and long ones.
    WeekLayout bestStrength(const RunChoice &choice)
    {
        for (const StrengthMemo &memo : m_memos) {
            if (memo.hard == choice.hard && memo.longRun == choice.longRun)
                return memo.best;
        }
        DayMask eccentricDays = 0;
        for (int day = 0; day < daysPerWeek; ++day) {
            if (has(m_frame.eccentricOpen, day) && !beforeDemanding(choice, day))
                eccentricDays |= bit(day);
        }
        WeekLayout best;
        best.score = impossible;
        for (DayMask mask : m_clashes.spacedBridges()) {
            const int sessions = count(mask);
            const bool fits = (mask & ~m_frame.strengthOpen) == 0 && (m_frame.fixedStrength & ~mask) == 0;
            if (fits && sessions >= m_frame.strengthNeeded && sessions <= m_frame.strengthWanted)
                weighStrength(mask, eccentricDays, choice, best);
        }
        m_memos.push_back({choice.hard, choice.longRun, best});
        return m_memos.back().best;
    }

    bool beforeDemanding(const RunChoice &choice, int day) const
    {
        for (int late = day + 1; late < std::min(daysPerWeek, day + ClashTable::reach); ++late) {
            const bool demanding = has(choice.hard | choice.longRun, late);
            if (demanding && m_clashes(ClashTable::Eccentric, kindOn(choice, late), late - day))
                return true;
        }
        return false;
    }

    /// Of the days that may hold Nordics or deadlifts those that keep their distance from each other: as many as
    /// can be on or after demanding days, then as many as can be at all, then the earliest.
    DayMask farEnoughApart(DayMask days, DayMask after) const
    {
        const auto worth = [after](DayMask set) {
            return daysPerWeek * count(static_cast<DayMask>(set & after)) + count(set);
        };
        DayMask kept = 0;
        for (DayMask set : m_clashes.spacedEccentrics()) {
            if ((set & ~days) == 0 && worth(set) > worth(kept))
                kept = set;
        }
        return kept;
    }

    void weighStrength(DayMask mask, DayMask eccentricDays, const RunChoice &choice, WeekLayout &best) const
    {
        const DayMask demanding = choice.hard | choice.longRun;
        const auto after = static_cast<DayMask>(demanding | (demanding << 1));
        int score = -strengthMissing * (m_frame.strengthWanted - count(mask));
        score -= strengthOffDay * offDays(static_cast<DayMask>(mask & ~m_frame.fixedStrength), m_frame.strengthWish);
        score -= unevenStep * unevenness(mask);
        score -= strengthOnLongDay * count(static_cast<DayMask>(mask & choice.longRun));
        // Most sets are beaten already, whatever they could hold.
        if (score + afterDemanding * count(static_cast<DayMask>(mask & after)) <= best.score)
            return;
        const DayMask eccentric = farEnoughApart(static_cast<DayMask>(mask & eccentricDays), after);
        if ((m_frame.bridgesRest && mask != eccentric) || (m_frame.eccentricNeeded && eccentric == 0))
            return;
        score += afterDemanding * count(static_cast<DayMask>(eccentric & after));
        if (score > best.score) {
            best.score = score;
            best.strength = mask;
            best.eccentric = eccentric;
        }
    }

    struct StrengthMemo
    {
        DayMask hard;
        DayMask longRun;
        WeekLayout best;
    };

    const WeekFrame &m_frame;
    const ClashTable &m_clashes;
    WeekLayout m_best;
    std::vector<StrengthMemo> m_memos;
};

} // namespace

Traits ClashTable::traitsOf(Kind kind) const
{
    switch (kind) {
    case Easy:
        return trait::run;
    case WalkRun:
        return trait::run | trait::walkRun;
    case Long:
        return trait::run | trait::longRun;
    case Hard:
        return trait::run | trait::hard | (m_hills ? trait::hills : 0);
    case Bridges:
        return trait::strength | trait::bridge;
    case Eccentric:
        return trait::strength | trait::bridge | trait::deadlift | (m_nordics ? trait::nordic : 0);
    case KindCount:
        break;
    }
    return 0;
}

ClashTable::ClashTable(const RuleBook &book, const Facts &facts, bool hillsAreHard) : m_hills(hillsAreHard)
{
    const QString minor = u"people.minor"_s;
    const bool tooYoung = book.holds(minor) && book.rule(minor).forbids(facts, trait::nordic, facts.today);
    m_nordics = mayDoNordics(facts) && !tooYoung;
    for (int a = 0; a < KindCount; ++a) {
        for (int b = 0; b < KindCount; ++b) {
            for (int apart = 0; apart < reach; ++apart) {
                const bool clash =
                    book.clashing(facts, traitsOf(static_cast<Kind>(a)), traitsOf(static_cast<Kind>(b)), apart);
                m_clash[static_cast<size_t>(a)][static_cast<size_t>(b)][static_cast<size_t>(apart)] = clash;
            }
        }
    }
    m_spacedBridges = setsThatKeepApart(Bridges);
    m_spacedEccentrics = setsThatKeepApart(Eccentric);
}

std::vector<DayMask> ClashTable::setsThatKeepApart(Kind kind) const
{
    const auto keepsApart = [&](DayMask days) {
        for (int early = 0; early < daysPerWeek; ++early) {
            for (int late = early + 1; late < std::min(daysPerWeek, early + reach); ++late) {
                if (has(days, early) && has(days, late) && (*this)(kind, kind, late - early))
                    return false;
            }
        }
        return true;
    };
    std::vector<DayMask> sets;
    for (DayMask days = 0; days <= wholeWeek; ++days) {
        if (keepsApart(days))
            sets.push_back(days);
    }
    return sets;
}

std::optional<WeekLayout> placeWeek(const WeekFrame &frame, const ClashTable &clashes)
{
    const WeekLayout layout = WeekSearch(frame, clashes).best();
    return layout.score > impossible ? std::optional(layout) : std::nullopt;
}

} // namespace stridewell
