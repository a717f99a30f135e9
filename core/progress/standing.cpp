// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/standing.h"

#include "core/progress/strength_course.h"

#include <algorithm>

namespace stridewell {

namespace {

void setWeek(Standing &standing, const History &history, const QList<WeekLoad> &weeks)
{
    const QDate start = history.facts.weekOf(history.facts.today);
    const auto week = std::ranges::find(weeks, start, &WeekLoad::starts);
    if (week == weeks.end())
        return;
    standing.thisWeek = week->total();
    standing.thisWeekRun = week->run;
    standing.ceiling = week->ceiling;
}

void setLongest(Standing &standing, const History &history, const QList<WeekLoad> &weeks)
{
    const Protocols &numbers = history.facts.numbers();
    const QDate today = history.facts.today;
    // After today's run the next one is tomorrow at the earliest, and today's counts for it.
    const QDate next = history.done.runs(today, 1) > 0 ? today.addDays(1) : today;
    standing.longestDays = numbers.load.singleRunDays.whole();
    standing.longest = history.done.longest(next.addDays(-standing.longestDays), standing.longestDays);
    standing.nextUpTo = singleRunCeiling(history.done, numbers.load, numbers.walkRun, next, false);
    for (const WeekLoad &week : weeks) {
        const auto ahead = std::ranges::find_if(week.longRuns, &LongRun::ahead);
        if (ahead != week.longRuns.end()) {
            standing.tooLongAhead = *ahead;
            break;
        }
    }
}

void setStrength(Standing &standing, const History &history)
{
    const QDate start = history.facts.weekOf(history.facts.today);
    const QList<DaySpan> spans =
        spansBetween(start.addDays(-7 * standingStrengthWeeks), start.addDays(-1), Period::Week, history.weekStarts());
    const QList<SpanStrength> weeks = strengthIn(history, spans);
    const auto first = std::ranges::find_if(weeks, [](const SpanStrength &week) { return week.sessions > 0; });
    standing.strengthWeeks = static_cast<int>(weeks.end() - first);
    int sessions = 0;
    for (auto week = first; week != weeks.end(); ++week)
        sessions += week->sessions;
    if (standing.strengthWeeks > 0)
        standing.strengthPerWeek = double(sessions) / standing.strengthWeeks;
}

void setPain(Standing &standing, const History &history, const QList<PainDay> &pain)
{
    const QDate from = history.facts.today.addDays(1 - standingPainDays);
    const auto first = std::ranges::find_if(pain, [&](const PainDay &day) { return day.day >= from; });
    if (first == pain.end())
        return;
    const PainScore worst = std::ranges::max_element(first, pain.end(), {}, &PainDay::worst)->worst;
    const PainScore newest = pain.last().worst;
    const bool rose = first + 1 != pain.end() && newest > (pain.end() - 2)->worst;
    standing.worstPain = worst;
    standing.trend = worst == 0       ? PainTrend::None
                     : newest < worst ? PainTrend::Easing
                     : rose           ? PainTrend::Rising
                                      : PainTrend::Steady;
}

} // namespace

Standing standingOf(const History &history, const QList<WeekLoad> &weeks, const QList<PainDay> &pain)
{
    Standing standing;
    setWeek(standing, history, weeks);
    setLongest(standing, history, weeks);
    setStrength(standing, history);
    setPain(standing, history, pain);
    return standing;
}

} // namespace stridewell
