// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/run_replay.h"

#include <algorithm>
#include <limits>

namespace stridewell {

double TableProgress::longestRun(const WalkRunNumbers &numbers) const
{
    double longest = 0;
    for (int row = 0; row <= std::min(phase, static_cast<int>(numbers.phases.size()) - 1); ++row) {
        // Without walks between them the minutes of a row are no bound any more.
        if (numbers.phases[row].walkMinutes <= 0)
            return std::numeric_limits<double>::infinity();
        longest = std::max(longest, numbers.phases[row].runMinutes);
    }
    return longest;
}

bool TableProgress::reachedBy(Metres distance, const WalkRunNumbers &numbers) const
{
    if (finished(numbers))
        return true;
    const Metres wanted = next(numbers);
    Metres shorter;
    for (const WalkRunPhase &row : numbers.phases) {
        if (row.distance < wanted)
            shorter = std::max(shorter, row.distance);
    }
    return distance.value >= (shorter.value + wanted.value) / 2.0;
}

void TableProgress::advance(const WalkRunNumbers &numbers)
{
    if (finished(numbers)) {
        ++runsAfter;
        return;
    }
    if (++timesDone >= numbers.timesEach.whole()) {
        ++phase;
        timesDone = 0;
    }
}

TableProgress replayTable(const QList<TableSession> &sessions, const Protocols &protocols)
{
    const int limit = protocols.strain.painLimit.whole();
    const int stop = protocols.strength.stopPain.whole();
    TableProgress progress;
    for (const TableSession &session : sessions) {
        const int pain = std::max(session.during.value_or(0), session.nextDay.value_or(0));
        const bool worseNextDay = session.during && session.nextDay && *session.nextDay > *session.during;
        if (pain > limit) {
            const bool back = pain > stop || worseNextDay;
            progress.phase = std::max(
                0, std::min(progress.phase, static_cast<int>(protocols.walkRun.phases.size()) - 1) - (back ? 1 : 0));
            progress.timesDone = 0;
            progress.runsAfter = 0;
        } else if ((!session.answerNeeded || session.nextDay) &&
                   progress.reachedBy(session.distance, protocols.walkRun)) {
            progress.advance(protocols.walkRun);
        }
    }
    return progress;
}

} // namespace stridewell
