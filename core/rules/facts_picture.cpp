// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/facts_parts.h"

#include <algorithm>
#include <cmath>

namespace stridewell {

namespace {

int daysCovering(double h)
{
    return static_cast<int>(std::ceil(h / 24.0));
}

/// Soreness makes gentle days until the recheck, 48 h where it is down to the limit already. Hard work waits for
/// a check-in that says so, or until somebody has to look at it anyway.
void setSoreness(Facts &facts)
{
    const Episode &episode = facts.triage->episode;
    const SorenessNumbers &numbers = facts.numbers().soreness;
    const bool settled = episode.painNow && *episode.painNow <= numbers.painLimit.whole();
    const Moment gentle = episode.began + hours(settled ? numbers.leastHours.value : numbers.recheckHours.value);
    const Moment hard = settled ? gentle : episode.began + hours(facts.numbers().triage.sorenessReferDays.value * 24.0);
    const QDate first = facts.zone.day(episode.lastSaid);
    // A check-in made late is sore on its own day at least.
    facts.sorenessUntil = std::max(facts.zone.day(gentle), first);
    facts.sorenessHardUntil = settled ? facts.sorenessUntil : std::max(facts.zone.day(hard), facts.sorenessUntil);
    if (facts.sorenessHardUntil >= facts.today)
        facts.sorenessFrom = first;
}

void setRechecks(Facts &facts)
{
    const Assessment &assessment = facts.triage->assessment;
    const double silentDays = hoursBetween(assessment.at, facts.now) / 24.0;
    const bool stale =
        facts.kind == PictureKind::Soreness && silentDays > facts.numbers().triage.sorenessReferDays.value;
    if (!assessment.recheckAt || stale)
        return;
    const bool overdue = *assessment.recheckAt <= facts.now;
    facts.recheckDue = overdue ? facts.whileAwake(facts.now, false) : facts.whileAwake(*assessment.recheckAt, true);
    if (facts.rice && facts.rice->to > facts.now) {
        const Moment end = facts.whileAwake(facts.rice->to, false);
        if (end != *facts.recheckDue)
            facts.windowRecheckDue = end;
    }
}

/// When a check-in first asked for a look as urgent as the newest does: later ones do not put the visit off.
Moment firstAsked(const Facts &facts)
{
    const TriageClass now = facts.triage->assessment.triageClass;
    Moment asked = facts.triage->assessment.at;
    const QList<Complaint> &complaints = facts.triage->complaints;
    for (auto it = complaints.crbegin(); it != complaints.crend() && !isMoreAlarming(now, it->triageClass); ++it)
        asked = it->at;
    return asked;
}

void setReferral(Facts &facts)
{
    const TriageNumbers &numbers = facts.numbers().triage;
    const Assessment &assessment = facts.triage->assessment;
    const auto within = [&](const Parameter &limit) { return facts.today.addDays(daysCovering(limit.value)); };
    switch (assessment.triageClass) {
    case TriageClass::Emergency:
        facts.referBy = facts.today;
        facts.referRule = u"triage.refer"_s;
        break;
    case TriageClass::Urgent:
        facts.referBy =
            std::max(facts.today, facts.zone.day(firstAsked(facts) + hours(numbers.urgentWithinHours.value)));
        facts.referRule = u"triage.refer"_s;
        break;
    case TriageClass::Physio:
        facts.referBy =
            std::max(facts.today, facts.zone.day(firstAsked(facts) + hours(numbers.physioWithinHours.value)));
        facts.referRule = u"triage.refer"_s;
        break;
    case TriageClass::Strain: {
        const double days = hoursBetween(facts.triage->episode.began, facts.now) / 24.0;
        const bool noGate = facts.stage() == Stage::Protect && days >= numbers.noGateReferDays.value;
        if (noGate || days > numbers.strainReferDays.value) {
            facts.referBy = within(numbers.physioWithinHours);
            facts.referRule = u"refer.not_settling"_s;
        }
        break;
    }
    case TriageClass::Soreness:
    case TriageClass::None:
        break;
    }
}

/// The day before the next check-in, or run where one answers for what was felt, but so many days on at most.
QDate lastDay(const Facts &facts, Moment from, int most, bool untilRun)
{
    const QDate first = facts.zone.day(from);
    QDate last = first.addDays(most);
    const auto answer = [&](Moment at) {
        if (at > from && at <= facts.now)
            last = std::min(last, facts.zone.day(at).addDays(-1));
    };
    for (const CheckIn &said : facts.profile.checkIns)
        answer(said.at);
    if (untilRun) {
        const auto &runs = facts.profile.runs;
        const auto next = std::find_if(runs.begin(), runs.end(), [&](const Run &run) { return run.start > from; });
        if (next != runs.end())
            answer(next->start);
    }
    // Of the days to come nobody has complained yet.
    return std::max(first, std::min(last, facts.today));
}

/// A complaint goes on until something else is said: a week that nobody trains in because of it is no easy week. So
/// does a run that hurt badly, until the next one.
void setComplaints(Facts &facts)
{
    const TriageNumbers &numbers = facts.numbers().triage;
    const QList<Complaint> told = facts.triage ? facts.triage->complaints : QList<Complaint>();
    for (const Complaint &complaint : told) {
        const bool sore = complaint.triageClass == TriageClass::Soreness;
        const Parameter &most = sore ? numbers.sorenessReferDays : numbers.episodeLapseDays;
        facts.complaints.push_back({facts.zone.day(complaint.at), lastDay(facts, complaint.at, most.whole(), false)});
    }
    const int stop = facts.numbers().strength.stopPain.whole();
    for (auto run = facts.profile.runs.crbegin(); run != facts.profile.runs.crend(); ++run) {
        const QDate day = facts.zone.day(run->start);
        if (day.daysTo(facts.today) > historyDays)
            break;
        if (run->pain.value_or(0) > stop && run->start <= facts.now)
            facts.complaints.push_back({day, lastDay(facts, run->start, numbers.sorenessReferDays.whole(), true)});
    }
}

} // namespace

void setPicture(Facts &facts)
{
    facts.triage = triageAt(facts.profile, facts.numbers(), facts.zone, facts.now);
    setComplaints(facts);
    const bool notCovered =
        facts.athlete().has(Condition::RecentSurgery) || facts.athlete().has(Condition::NerveDisease);
    if (facts.triage) {
        facts.kind = facts.triage->episode.kind;
        if (facts.isStrain()) {
            const Moment began = facts.triage->episode.began;
            facts.rice = TimeSpan{began, began + hours(facts.numbers().strain.windowHours.value)};
        } else if (facts.isSuspended() && facts.triage->episode.firstAid) {
            const Moment began = facts.triage->episode.began;
            facts.rice = TimeSpan{began, began + hours(facts.numbers().strain.windowHours.value)};
        } else if (facts.kind == PictureKind::Soreness) {
            setSoreness(facts);
        }
        setRechecks(facts);
        setReferral(facts);
    }
    if (notCovered && !facts.isSuspended()) {
        facts.kind = PictureKind::NotCovered;
        if (!facts.referBy.isValid()) {
            facts.referBy = facts.today.addDays(daysCovering(facts.numbers().triage.physioWithinHours.value));
            facts.referRule = u"people.not_covered"_s;
        }
    }
}

} // namespace stridewell
