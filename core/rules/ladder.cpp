// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/ladder.h"

#include "core/base/words.h"
#include "core/rules/screening.h"

#include <algorithm>

namespace stridewell {

QList<int> repsOfSets(const Dose &dose)
{
    QList<int> reps = dose.reps;
    for (qsizetype set = reps.size(); !reps.isEmpty() && set < dose.sets; ++set)
        reps += dose.reps.last();
    return reps;
}

namespace {

bool rungAllows(const QList<Dose> &ladder, int rung, const Dose &dose)
{
    for (int i = 0; i <= std::min(rung, static_cast<int>(ladder.size()) - 1); ++i) {
        const Dose &allowed = ladder[i];
        // Weight comes with the rungs that have one; how much more it gets is up to whoever lifts it.
        const bool weightTooSoon = dose.load && !allowed.load;
        const bool unmeasured = dose.reps.isEmpty() && !allowed.reps.isEmpty();
        if (allowed.exercise != dose.exercise || dose.sets > allowed.sets || weightTooSoon || unmeasured)
            continue;
        bool within = dose.reps.size() <= allowed.reps.size();
        for (qsizetype k = 0; within && k < dose.reps.size(); ++k)
            within = dose.reps[k] <= allowed.reps[k];
        if (within)
            return true;
    }
    return false;
}

bool onLadder(const QList<Dose> &ladder, const Dose &dose)
{
    return std::any_of(ladder.begin(), ladder.end(), [&](const Dose &rung) { return rung.exercise == dose.exercise; });
}

/// All that an item asks for, but the gentle holds of the days after a strain, which have a dose of their own.
QList<Dose> ladderedDoses(const Item &item, const StrainNumbers &strain)
{
    if (!item.run && item.kind == ItemKind::Strength)
        return item.strength;
    const RunDetail run = item.run.value_or(RunDetail{});
    QList<Dose> doses = run.warmUp + item.strength + run.coolDown;
    for (const Dose &gentle : strain.regainDoses)
        doses.removeOne(gentle);
    return doses;
}

/// The sets of each exercise as one dose: five times two sets are ten.
QList<Dose> together(const QList<Dose> &doses)
{
    QList<Dose> all;
    for (const Dose &dose : doses) {
        const QList<int> reps = repsOfSets(dose);
        const auto same =
            std::find_if(all.begin(), all.end(), [&](const Dose &other) { return other.exercise == dose.exercise; });
        if (same == all.end()) {
            all += dose;
            all.last().reps = reps;
            continue;
        }
        same->sets += dose.sets;
        same->reps += reps;
        same->load = same->load ? same->load : dose.load;
    }
    return all;
}

} // namespace

void ladderStep(const Case &c, Findings &findings)
{
    const StrengthNumbers &numbers = c.facts.numbers().strength;
    const StrengthProgress &progress = c.facts.strength;
    const std::optional<Side> weak = weakBridgeSide(c.facts);
    for (const Case::Entry &entry : c.entries) {
        if (!entry.ahead())
            continue;
        QList<Dose> doses = ladderedDoses(*entry.item, c.facts.numbers().strain);
        if (weak && !progress.bridgeStopped)
            doses.removeOne(extraBridgeSet(c.facts.numbers().people, *weak));
        for (const Dose &dose : together(doses)) {
            const auto judge = [&](const QList<Dose> &ladder, int rung, bool stopped) {
                if (onLadder(ladder, dose) && (stopped || !rungAllows(ladder, rung, dose)))
                    findings.add(entry.day, entry.item,
                                 Words::tr("A step of the ladder that the logs have not earned yet."));
            };
            judge(numbers.bridgeLadder, progress.bridgeRung, progress.bridgeStopped);
            judge(numbers.deadliftLadder, progress.deadliftRung, progress.deadliftStopped);
        }
    }
}

} // namespace stridewell
