// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/facts.h"

#include "core/rules/facts_parts.h"
#include "core/rules/load.h"
#include "core/rules/ticked_work.h"
#include "core/triage/first_care.h"

#include <algorithm>
#include <utility>

namespace stridewell {

namespace {

constexpr int recentDays = 4; ///< no spacing rule looks further back

void readHistory(Facts &facts)
{
    const QDate first = facts.today.addDays(-historyDays);
    facts.done = LoadLedger(first, facts.today);
    const Moment begin = facts.zone.at(first, QTime(0, 0));
    const QList<Run> &runs = facts.profile.runs;
    auto it = std::lower_bound(runs.begin(), runs.end(), begin,
                               [](const Run &run, Moment moment) { return run.start < moment; });
    for (; it != runs.end() && it->start <= facts.now; ++it) {
        const RunType type = it->type.value_or(RunType::Easy);
        const bool hard = isHardRun(*it, facts.numbers().load);
        const QDate day = facts.zone.day(it->start);
        facts.done.add(day, it->distance, type, hard);
        if (day.daysTo(facts.today) <= recentDays)
            facts.recentWork.push_back({day, it->start, traitsOf(type) | (hard ? trait::hard : 0)});
    }
}

void readLoggedStrength(Facts &facts)
{
    constexpr int lookedUpDays = 14; // nothing counts sessions further back
    for (const Log &log : facts.profile.logs) {
        if (log.state == LogState::Skipped || log.at > facts.now)
            continue;
        QDate day = facts.zone.day(log.at);
        Traits traits = 0;
        for (const LoggedSet &set : log.sets)
            traits |= traitsOf(Dose{.exercise = set.exercise});
        if (log.sets.isEmpty() && day.daysTo(facts.today) <= lookedUpDays) {
            // A session of which nobody says what it held may have held everything.
            day = tickedStrengthDay(facts, log);
            traits = day.isValid() ? trait::eccentric | trait::bridge : 0;
        }
        if ((traits & (trait::eccentric | trait::bridge)) == 0)
            continue;
        facts.strengthDaysDone.push_back(day);
        if (day.daysTo(facts.today) <= recentDays)
            facts.recentWork.push_back({day, log.at, traits | trait::strength});
    }
    std::sort(facts.strengthDaysDone.begin(), facts.strengthDaysDone.end());
    facts.strengthDaysDone.erase(std::unique(facts.strengthDaysDone.begin(), facts.strengthDaysDone.end()),
                                 facts.strengthDaysDone.end());
}

} // namespace

std::optional<PainScore> Facts::painNow() const
{
    return triage ? triage->episode.painNow : std::nullopt;
}

TimeSpan Facts::awake(QDate day) const
{
    const QDate sleepDay = sleeps > wakes ? day : day.addDays(1);
    return TimeSpan{zone.at(day, wakes), zone.at(sleepDay, sleeps)};
}

std::optional<TimeSpan> Facts::awakeWithin(QDate day, const TimeSpan &span) const
{
    const TimeSpan waking = awake(day);
    const TimeSpan part{std::max({waking.from, span.from, now}), std::min(waking.to, span.to)};
    return part.from < part.to ? std::optional(part) : std::nullopt;
}

Moment Facts::whileAwake(Moment moment, bool earlier) const
{
    const QDate day = zone.day(moment);
    std::optional<Moment> before;
    for (QDate candidate : {day.addDays(-1), day, day.addDays(1)}) {
        const TimeSpan waking = awake(candidate);
        if (moment >= waking.from && moment < waking.to)
            return moment;
        // Ten minutes before going to bed leave time for the questions.
        const Moment bedtime = waking.to - std::chrono::minutes(10);
        if (bedtime <= moment)
            before = bedtime;
        if (waking.from > moment)
            return earlier && before && *before > now ? *before : waking.from;
    }
    return moment;
}

bool Facts::timeLeft(QDate day) const
{
    return day > today || (day == today && awake(day).to - now >= std::chrono::hours(1));
}

bool Facts::inRiceWindow(QDate day) const
{
    if (!rice)
        return false;
    const Moment begins = zone.at(day, QTime(0, 0));
    const Moment ends = zone.at(day.addDays(1), QTime(0, 0));
    return begins < rice->to && ends > rice->from;
}

bool Facts::complaintInWeek(QDate week) const
{
    return std::any_of(complaints.begin(), complaints.end(),
                       [&](const ComplaintDays &days) { return days.from < week.addDays(7) && days.to >= week; });
}

int Facts::strengthLoggedFrom(QDate from, int days) const
{
    const auto begin = std::lower_bound(strengthDaysDone.begin(), strengthDaysDone.end(), from);
    const auto end = std::lower_bound(strengthDaysDone.begin(), strengthDaysDone.end(), from.addDays(days));
    return static_cast<int>(end - begin);
}

bool Facts::iceForbidden() const
{
    return stridewell::iceForbidden(athlete());
}

bool Facts::compressionForbidden() const
{
    return stridewell::compressionForbidden(athlete());
}

bool Facts::isPregnant() const
{
    return athlete().has(Condition::Pregnant) || (triage && triage->episode.pregnantWeeks);
}

bool Facts::avoidsSupine(QDate day) const
{
    if (!isPregnant())
        return false;
    if (!triage || !triage->episode.pregnantWeeks)
        return true;
    const double since = static_cast<double>(zone.day(triage->episode.lastSaid).daysTo(day)) / 7.0;
    return *triage->episode.pregnantWeeks + since >= numbers().people.supineUntilWeek.value;
}

namespace {

/// Leaves a list alone, and shared, that is in order already.
template <typename T>
void sortBy(QList<T> &list, Moment T::*time)
{
    if (!std::ranges::is_sorted(std::as_const(list), {}, time))
        std::ranges::stable_sort(list, {}, time);
}

} // namespace

Result<Facts> gatherFacts(const Profile &profile, std::shared_ptr<const Protocols> protocols, Moment now,
                          int nowOffsetSeconds)
{
    Facts facts;
    facts.profile = profile;
    facts.protocols = std::move(protocols);
    facts.now = now;
    if (profile.athlete.timeZone.isEmpty()) {
        facts.zone = Zone::fixedOffset(nowOffsetSeconds);
    } else {
        auto zone = Zone::named(profile.athlete.timeZone);
        if (!zone)
            return failure(ErrorCode::BadInput, u"athlete.time_zone"_s, zone.error().detail);
        facts.zone = *zone;
    }
    // The order in which a file names them says nothing. Of equal times the later one counts, so these keep theirs.
    sortBy(facts.profile.runs, &Run::start);
    sortBy(facts.profile.checkIns, &CheckIn::at);
    sortBy(facts.profile.logs, &Log::at);
    facts.today = facts.zone.day(now);
    facts.age = ageOn(profile.athlete, facts.today);
    facts.wakes = profile.athlete.wakes.value_or(usualWaking);
    facts.sleeps = profile.athlete.sleeps.value_or(usualSleeping);
    if (const QList<Run> ticked = tickedRuns(facts); !ticked.isEmpty()) {
        facts.profile.runs += ticked;
        sortBy(facts.profile.runs, &Run::start);
    }
    readHistory(facts);
    readLoggedStrength(facts);
    setPicture(facts);
    setProgress(facts);
    return facts;
}

} // namespace stridewell
