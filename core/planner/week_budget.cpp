// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/week_budget.h"

#include <algorithm>
#include <cmath>

namespace stridewell {

namespace {

template <typename T>
T medianOf(QList<T> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

RunningHabit habitOf(const Facts &facts)
{
    const LoadNumbers &numbers = facts.numbers().load;
    RunningHabit habit;
    habit.runsPerWeek = numbers.runsBeginner.whole();
    const QDate thisWeek = facts.weekOf(facts.today);
    QList<double> distances;
    QList<int> runs;
    for (int back = 1; back * 7 <= historyDays && distances.size() < numbers.levelWeeks.whole(); ++back) {
        const QDate week = thisWeek.addDays(-7 * back);
        if (facts.done.runs(week) > 0) {
            distances += facts.done.distance(week).value;
            runs += facts.done.runs(week);
        }
    }
    if (!distances.isEmpty()) {
        habit.beginner = false;
        habit.level = Metres(medianOf(distances));
        habit.runsPerWeek = std::clamp(medianOf(runs), numbers.runsLeast.whole(), numbers.runsMost.whole());
    } else if (facts.done.runs(thisWeek) > 0) {
        habit.beginner = false;
        habit.level = facts.done.distance(thisWeek);
    }
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

void TableProgress::advance(const WalkRunNumbers &numbers)
{
    if (++timesDone >= numbers.timesEach.whole()) {
        ++phase;
        timesDone = 0;
    }
}

TableProgress tableProgressOf(const Facts &facts, const RunningHabit &habit)
{
    const WalkRunNumbers &numbers = facts.numbers().walkRun;
    TableProgress progress;
    const QDate last = facts.done.lastRunBefore(facts.today.addDays(1));
    const bool broke = !last.isValid() || last.daysTo(facts.today) - 1 >= facts.numbers().load.breakDays.whole();
    if (habit.beginner || broke) {
        progress.active = true;
        return progress;
    }
    // The newest runs tell: a row of walk–run sessions is a table that is being worked through.
    QList<const Run *> sessions;
    for (auto it = facts.profile.runs.crbegin(); it != facts.profile.runs.crend(); ++it) {
        if (it->start > facts.now)
            continue;
        if (it->type != RunType::WalkRun)
            break;
        sessions.prepend(&*it);
    }
    for (const Run *run : sessions) {
        const bool tooSore = run->pain.value_or(0) > facts.numbers().strain.painLimit.whole();
        if (tooSore)
            progress.timesDone = 0;
        else if (!progress.finished(numbers))
            progress.advance(numbers);
    }
    progress.active = !sessions.isEmpty() && !progress.finished(numbers);
    return progress;
}

Metres roundedDown(Metres distance, const LoadNumbers &numbers)
{
    const double step = numbers.distanceStep.value;
    // A millimetre of room keeps 12 000.0 from becoming 11 900 by a rounding of doubles.
    return Metres(std::max(0.0, std::floor((distance.value + 0.001) / step) * step));
}

} // namespace stridewell
