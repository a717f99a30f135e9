// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/milder_weeks.h"

#include "core/planner/draft.h"

#include <algorithm>

namespace stridewell {

namespace {

CheckIn wellAt(Moment at)
{
    CheckIn said;
    said.at = at;
    said.painNow = 0;
    return said;
}

/// The same moments, and all was well at each: what hurt before one of them was over by then.
QList<CheckIn> allWell(QList<CheckIn> checkIns)
{
    for (CheckIn &said : checkIns)
        said = wellAt(said.at);
    return checkIns;
}

/// The next milder account of the same days; absent when all was always well.
std::optional<Profile> milder(const Facts &facts)
{
    if (!facts.triage || facts.triage->complaints.isEmpty())
        return std::nullopt;
    Profile profile = facts.profile;
    const Moment newest = facts.triage->assessment.at;
    const auto said = std::find_if(profile.checkIns.begin(), profile.checkIns.end(),
                                   [&](const CheckIn &checkIn) { return checkIn.at == newest; });
    const PainScore limit = facts.numbers().strain.painLimit.whole();
    if (facts.triage->assessment.triageClass == TriageClass::None) {
        profile.checkIns = allWell(profile.checkIns);
    } else if (said->painNow.value_or(0) > limit) {
        said->painNow = limit;
    } else {
        CheckIn well = wellAt(newest);
        well.gates = said->gates;
        for (std::optional<Answer> &answer : well.signs)
            answer = Answer::No;
        *said = well;
        const auto outcome = triage(profile, facts.numbers(), facts.zone);
        // Where something earlier still counts, nothing milder than that is known of now.
        if (outcome && outcome->assessment.triageClass != TriageClass::None)
            profile.checkIns = allWell(profile.checkIns);
    }
    // Some people are to be seen whatever they say.
    return profile.checkIns == facts.profile.checkIns ? std::nullopt : std::optional(profile);
}

/// Some day is open to runs or strength work; else there is nothing that would have to keep below a ceiling.
bool mayTrain(const Draft &draft)
{
    const auto open = [&](QDate day) {
        return !draft.book.forbidding(draft.facts, trait::run, day) ||
               !draft.book.forbidding(draft.facts, trait::strength | trait::bridge, day);
    };
    QDate day = draft.from;
    while (day <= draft.to && !open(day))
        day = day.addDays(1);
    return day <= draft.to;
}

} // namespace

std::vector<MilderWeek> milderWeeks(const Draft &draft)
{
    if (!mayTrain(draft))
        return {};
    const std::optional<Profile> profile = milder(draft.facts);
    if (!profile)
        return {};
    const Facts &known = draft.facts;
    const auto facts = gatherFacts(*profile, known.protocols, known.now, known.zone.offsetAt(known.now));
    if (!facts)
        return {}; // cannot be: its zone is that of the draft
    // To the end of its last week, so that a ceiling does not depend on where a plan ends.
    Draft milder(*facts, draft.book, facts->today, facts->weekOf(draft.to).addDays(6));
    milder.worded = false;
    milder.moved = movedItems(milder); // who had said milder things might have been given another kind of run
    milder.milderWeeks = milderWeeks(milder);
    planTraining(milder);
    std::vector<MilderWeek> weeks;
    const QDate first = facts->weekOf(facts->today);
    for (QDate week = first; week <= draft.to; week = week.addDays(7))
        weeks.push_back({.distance = milder.ledger.distance(week)});
    for (const Item &item : milder.plan.items) {
        MilderWeek &week = weeks[static_cast<size_t>(first.daysTo(item.day) / 7)];
        week.hardDays += item.hard ? 1 : 0;
        for (const Dose &dose : item.strength) {
            for (int reps : dose.exercise == exercise::nordicCurl ? dose.reps : QList<int>())
                week.nordicReps += reps;
        }
    }
    for (size_t i = 1; i < weeks.size(); ++i)
        weeks[i].nordicReps += weeks[i - 1].nordicReps;
    return weeks;
}

} // namespace stridewell
