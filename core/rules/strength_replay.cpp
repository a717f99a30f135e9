// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/strength_replay.h"

#include "core/rules/ticked_work.h"

#include <algorithm>

namespace stridewell {

namespace {

/// Where one ladder stands while the logs go by.
struct Ladder
{
    const QList<Dose> &rungs;
    int rung = 0;
    int goodInARow = 0;
    QDate stoppedOn = {}; ///< the day of a log with pain above the stop score

    bool covers(const QString &exercise) const
    {
        return std::any_of(rungs.begin(), rungs.end(), [&](const Dose &dose) { return dose.exercise == exercise; });
    }

    bool allReps(const QList<int> &reps) const
    {
        const QList<int> &wanted = rungs[rung].reps;
        if (reps.size() < wanted.size())
            return false;
        for (qsizetype i = 0; i < wanted.size(); ++i) {
            if (reps[i] < wanted[i])
                return false;
        }
        return true;
    }

    void heard(int pain, bool complete, QDate day, const StrengthNumbers &numbers)
    {
        if (pain >= numbers.stepDownPain.whole()) {
            // Below the lowest rung there is nothing easier than a rest.
            if (pain > numbers.stopPain.whole() || rung == 0)
                stoppedOn = day;
            goodInARow = 0;
            rung = std::max(0, rung - 1);
        } else {
            goodInARow = complete ? goodInARow + 1 : 0;
            if (goodInARow >= numbers.stepUpSessions.whole()) {
                goodInARow = 0;
                rung = std::min(static_cast<int>(rungs.size()) - 1, rung + 1);
            }
        }
    }
};

int worstPain(const Log &log)
{
    return std::max(log.pain.value_or(0), log.painNextDay.value_or(0));
}

bool hurtWithoutSets(const Facts &facts, const Log &log)
{
    return log.sets.isEmpty() && worstPain(log) >= facts.numbers().strength.stepDownPain.whole() &&
           tickedStrengthDay(facts, log).isValid();
}

/// True when they rest from now on: after too much pain, or after more than the limit in the first row.
bool moveNordics(StrengthProgress &progress, QDate day, int pain, const StrengthNumbers &numbers, Weekday weekStarts)
{
    progress.nordicRow = nextNordicRow(numbers, progress.nordicRow, progress.lastNordic, day, weekStarts);
    const QDate last = progress.lastNordic;
    if (!last.isValid() || weekStart(last, weekStarts) != weekStart(day, weekStarts))
        progress.nordicsThatWeek = 0;
    progress.nordicsThatWeek += last == day ? 0 : 1;
    progress.lastNordic = day;
    const bool hurt = pain >= numbers.stepDownPain.whole();
    const bool rests = pain > numbers.stopPain.whole() || (hurt && progress.nordicRow == 0);
    progress.nordicRow = std::max(0, progress.nordicRow - (hurt ? 1 : 0));
    return rests;
}

} // namespace

int nextNordicRow(const StrengthNumbers &numbers, int row, QDate last, QDate day, Weekday weekStarts)
{
    if (!last.isValid())
        return 0;
    const int gap = static_cast<int>(last.daysTo(day));
    if (gap >= numbers.nordicMaxGapDays.whole())
        return std::max(0, row - gap / 7);
    const bool sameWeek = weekStart(last, weekStarts) == weekStart(day, weekStarts);
    return std::min(sameWeek ? row : row + 1, static_cast<int>(numbers.nordicTable.size()) - 1);
}

int firstSingleLegRung(const StrengthNumbers &numbers)
{
    const auto it = std::find_if(numbers.deadliftLadder.begin(), numbers.deadliftLadder.end(),
                                 [](const Dose &dose) { return dose.exercise == exercise::singleLegDeadlift; });
    return it == numbers.deadliftLadder.end() ? 0 : static_cast<int>(it - numbers.deadliftLadder.begin());
}

StrengthProgress replayStrength(const Facts &facts, std::optional<Moment> since)
{
    const StrengthNumbers &numbers = facts.numbers().strength;
    QList<const Log *> sorted;
    for (const Log &log : facts.profile.logs) {
        const bool counts = log.at <= facts.now && (!since || log.at >= *since);
        const bool told = !log.sets.isEmpty() || hurtWithoutSets(facts, log);
        if (counts && log.state != LogState::Skipped && told)
            sorted += &log;
    }
    std::stable_sort(sorted.begin(), sorted.end(), [](const Log *a, const Log *b) { return a->at < b->at; });

    StrengthProgress progress;
    QDate nordicStoppedOn;
    Ladder bridge{numbers.bridgeLadder};
    Ladder deadlift{numbers.deadliftLadder, since ? 0 : firstSingleLegRung(numbers)};
    for (const Log *log : sorted) {
        const int pain = worstPain(*log);
        const QDate day = facts.zone.day(log->at);
        if (log->sets.isEmpty()) {
            // Nobody says which exercise hurt, so each of them comes back easier.
            if (pain > numbers.stopPain.whole() || progress.nordicRow == 0)
                nordicStoppedOn = day;
            progress.nordicRow = std::max(0, progress.nordicRow - 1);
            for (Ladder *ladder : {&bridge, &deadlift})
                ladder->heard(pain, false, day, numbers);
        }
        for (const LoggedSet &set : log->sets) {
            if (set.exercise == exercise::nordicCurl) {
                if (moveNordics(progress, day, pain, numbers, facts.athlete().weekStarts))
                    nordicStoppedOn = day;
            }
            for (Ladder *ladder : {&bridge, &deadlift}) {
                if (ladder->covers(set.exercise))
                    ladder->heard(pain, log->state == LogState::Done && ladder->allReps(set.reps), day, numbers);
            }
        }
    }
    progress.bridgeRung = bridge.rung;
    progress.deadliftRung = deadlift.rung;
    const auto rests = [&](QDate stoppedOn) {
        return stoppedOn.isValid() && stoppedOn.daysTo(facts.today) < numbers.restAfterStopDays.whole();
    };
    progress.bridgeStopped = rests(bridge.stoppedOn);
    progress.deadliftStopped = rests(deadlift.stoppedOn);
    progress.nordicStopped = rests(nordicStoppedOn);
    return progress;
}

} // namespace stridewell
