// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/week_budget.h"

#include "core/planner/draft.h"
#include "core/rules/load.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace stridewell {

namespace {

template <typename T>
T medianOf(QList<T> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

struct UsualWeek
{
    Metres distance = {};
    int runs = 0;
};

/// Medians of the last weeks with runs that end before `until`.
UsualWeek usualWeekBefore(const Facts &facts, QDate until)
{
    QList<double> distances;
    QList<int> runs;
    QDate week = facts.weekOf(until).addDays(-7);
    for (int back = 0; back * 7 < historyDays && distances.size() < facts.numbers().load.levelWeeks.whole(); ++back) {
        if (facts.done.runs(week) > 0) {
            distances += facts.done.distance(week).value;
            runs += facts.done.runs(week);
        }
        week = week.addDays(-7);
    }
    return distances.isEmpty() ? UsualWeek{} : UsualWeek{Metres(medianOf(distances)), medianOf(runs)};
}

/// The first of the walk–run sessions that the runs of the last weeks come back by; invalid when they do not.
QDate returnStart(const Facts &facts, QDate notBefore)
{
    QDate start;
    const QList<Run> &runs = facts.profile.runs;
    for (auto it = runs.crbegin(); it != runs.crend(); ++it) {
        if (it->start > facts.now)
            continue;
        const QDate day = facts.zone.day(it->start);
        const bool fromTable = it->type == RunType::WalkRun;
        if (start.isValid() ? !fromTable : day < notBefore)
            break;
        if (fromTable)
            start = day;
    }
    return start;
}

/// The day on which a break, or a way back through the walk–run table, put an end to the usual weeks not long ago;
/// invalid when none did. What was usual before it is the level to come back to. Told by the runs alone: what hurts
/// lowers no level and raises none.
QDate interruptionStart(const Facts &facts)
{
    const QDate notBefore = facts.today.addDays(-facts.numbers().triage.episodeLapseDays.whole());
    QDate later = facts.today;
    for (QDate run = facts.done.lastRunBefore(facts.today.addDays(1)); run >= notBefore;
         run = facts.done.lastRunBefore(run)) {
        if (run.daysTo(later) - 1 >= facts.numbers().load.breakDays.whole())
            return run.addDays(1);
        later = run;
    }
    return returnStart(facts, notBefore);
}

/// The weekday that held the longest run of most of the last weeks; Sunday where they say nothing.
Weekday usualLongRunDay(const Facts &facts)
{
    std::array<int, 7> times{};
    QDate week = facts.weekOf(facts.today).addDays(-7);
    for (int back = 0; back < 2 * facts.numbers().load.levelWeeks.whole(); ++back, week = week.addDays(-7)) {
        if (facts.done.runs(week) < facts.numbers().load.runsLeast.whole())
            continue;
        const Metres longest = facts.done.longest(week, 7);
        for (QDate day = week; day < week.addDays(7); day = day.addDays(1)) {
            if (facts.done.longest(day, 1) == longest)
                ++times[static_cast<size_t>(weekdayOf(day))];
        }
    }
    // Sunday wins a tie: it is looked at last.
    Weekday usual = Weekday::Sun;
    for (int day = 6; day >= 0; --day) {
        if (times[static_cast<size_t>(day)] > times[static_cast<size_t>(usual)])
            usual = static_cast<Weekday>(day);
    }
    return usual;
}

} // namespace

Metres endOfTable(const Facts &facts)
{
    return facts.numbers().walkRun.phases.last().distance * facts.numbers().load.runsBeginner.value;
}

RunningHabit habitOf(const Facts &facts)
{
    const LoadNumbers &numbers = facts.numbers().load;
    RunningHabit habit;
    habit.runsPerWeek = numbers.runsBeginner.whole();
    const QDate thisWeek = facts.weekOf(facts.today);
    UsualWeek usual = usualWeekBefore(facts, thisWeek);
    if (const QDate interrupted = interruptionStart(facts); interrupted.isValid()) {
        const UsualWeek before = usualWeekBefore(facts, interrupted);
        usual = before.distance > usual.distance ? before : usual;
        // Somebody who began with the table goes on from its end.
        if (before.runs == 0)
            usual.distance = std::max(usual.distance, endOfTable(facts));
    }
    if (usual.runs == 0 && facts.done.runs(thisWeek) > 0)
        usual = UsualWeek{facts.done.distance(thisWeek), habit.runsPerWeek};
    if (usual.runs > 0) {
        habit.beginner = false;
        habit.level = usual.distance;
        habit.runsPerWeek = std::clamp(usual.runs, numbers.runsLeast.whole(), numbers.runsMost.whole());
    }
    // Nobody said how many runs, but on which days: so many at most.
    if (const auto days = facts.athlete().runDays.size(); days > 0)
        habit.runsPerWeek = std::min(habit.runsPerWeek, static_cast<int>(days));
    habit.longRunDay = usualLongRunDay(facts);
    const Moment fourWeeksAgo = facts.now - std::chrono::hours(28 * 24);
    for (auto it = facts.profile.runs.crbegin(); it != facts.profile.runs.crend() && it->start >= fourWeeksAgo; ++it) {
        const RunType type = it->type.value_or(RunType::Easy);
        if (it->start > facts.now || !isHardType(type) || type == RunType::Race)
            continue;
        habit.doesHard = true;
        habit.hardType = type;
        break;
    }
    return habit;
}

Metres weekLimit(const RuleBook &book, const Facts &facts, const LoadLedger &ledger, QDate week, QDate firstRun)
{
    Metres limit(1e9);
    if (book.holds(u"load.weekly"))
        limit = weeklyCeiling(ledger, facts, week).limit;
    const auto afterBreak = ceilingAfterBreak(ledger, facts, firstRun);
    if (afterBreak && book.holds(u"load.return_from_break"))
        limit = std::min(limit, *afterBreak);
    return limit;
}

Metres weekLimit(const Draft &draft, QDate week, QDate firstRun)
{
    const Metres limit = weekLimit(draft.book, draft.facts, draft.ledger, week, firstRun);
    const MilderWeek *milder = draft.milder(week);
    return milder ? std::min(limit, milder->distance) : limit;
}

Metres roundedDown(Metres distance, const LoadNumbers &numbers)
{
    const double step = numbers.distanceStep.value;
    // A millimetre of room keeps 12 000.0 from becoming 11 900 by a rounding of doubles.
    return Metres(std::max(0.0, std::floor((distance.value + 0.001) / step) * step));
}

} // namespace stridewell
