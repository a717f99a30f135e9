// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule_book.h"

#include <QList>

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace stridewell {

/// Days of one week as bits, the week's first day lowest.
using DayMask = std::uint8_t;

inline constexpr int daysPerWeek = 7;
inline constexpr DayMask wholeWeek = (1u << daysPerWeek) - 1;

/// What one week may and should hold, before anything has its day.
struct WeekFrame
{
    DayMask runOpen = 0; ///< days that may hold an easy or walk–run session
    DayMask longOpen = 0;
    DayMask hardOpen = 0;
    DayMask strengthOpen = 0;  ///< bridges only
    DayMask eccentricOpen = 0; ///< Nordics and deadlifts too
    DayMask fixedRun = 0;      ///< runs asked for
    DayMask fixedHard = 0;
    DayMask fixedLong = 0;
    DayMask fixedWalkRun = 0;
    DayMask fixedStrength = 0; ///< sessions moved there by hand
    int runs = 0;              ///< runs wanted, those asked for included
    bool wantsLong = false;
    bool wantsHard = false;
    bool walkRun = false; ///< sessions of the walk–run table
    int strengthWanted = 0;
    int strengthNeeded = 0; ///< fewest sessions the rules demand
    bool eccentricNeeded = false;
    bool bridgesRest = false; ///< a session without Nordics or deadlifts would be empty
    DayMask runWish = 0;      ///< 0 = any day
    DayMask strengthWish = 0;
    DayMask longWish = 0;
    DayMask hardWish = 0;

    bool operator==(const WeekFrame &) const = default;
};

/// Days chosen for one week; empty masks where nothing fits.
struct WeekLayout
{
    DayMask runs = 0;
    DayMask longRun = 0;
    DayMask hard = 0;
    DayMask strength = 0;
    DayMask eccentric = 0; ///< strength days that may hold Nordics and deadlifts
    int score = 0;
    int runsDropped = 0;
};

/// Which kinds of work may stand how many days apart, asked once of the rule book.
class ClashTable
{
public:
    enum Kind {
        Easy,
        WalkRun,
        Long,
        Hard,
        Bridges,
        Eccentric,
        KindCount
    };

    ClashTable(const RuleBook &book, const Facts &facts, bool hillsAreHard);
    bool operator()(Kind earlier, Kind later, int daysApart) const
    {
        return daysApart < reach && m_clash[earlier][later][static_cast<size_t>(daysApart)];
    }
    Traits traitsOf(Kind kind) const;
    /// The sets of days that could all hold a session of bridges, and of Nordics or deadlifts, in rising order.
    const std::vector<DayMask> &spacedBridges() const { return m_spacedBridges; }
    const std::vector<DayMask> &spacedEccentrics() const { return m_spacedEccentrics; }
    static constexpr int reach = 4;

private:
    std::vector<DayMask> setsThatKeepApart(Kind kind) const;

    bool m_hills;
    bool m_nordics;
    std::vector<DayMask> m_spacedBridges;
    std::vector<DayMask> m_spacedEccentrics;
    std::array<std::array<std::array<bool, reach>, KindCount>, KindCount> m_clash{};
};

/// The best week within the blocking rules: every set of run days, long and hard days and strength days is
/// weighed, so nothing better is left out. Of two legal weeks the one that does better on the first of these is
/// taken, however they compare on those that follow:
///  1. runs wanted that find a day,
///  2. hard days that do not lie beside a long one (the book warns of that),
///  3. run days as wished,
///  4. a long run where one is wanted, then on the wished day,
///  5. a hard run where one is wanted, then on a wished day,
///  6. strength sessions wanted that find a day,
///  7. strength days as wished,
///  8. runs, and strength sessions, spread evenly over a week that repeats: the least sum of squared gaps,
///  9. Nordics and deadlifts on or right after a hard or long day,
/// 10. no strength on the day of a long run.
/// Runs asked for, and what was moved by hand, keep their day and count for no wish about days.
/// Absent when no legal week holds what the frame demands.
std::optional<WeekLayout> placeWeek(const WeekFrame &frame, const ClashTable &clashes);

} // namespace stridewell
