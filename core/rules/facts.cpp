// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/facts.h"

#include "core/rules/item_id.h"
#include "core/rules/load.h"
#include "core/rules/strength_replay.h"
#include "core/triage/first_care.h"

#include <algorithm>

namespace stridewell {

namespace {

constexpr int recentDays = 4; ///< no spacing rule looks further back
const QTime usualWaking(7, 0);
const QTime usualSleeping(22, 30);

int daysCovering(double h)
{
    return static_cast<int>(std::ceil(h / 24.0));
}

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
    for (const Log &log : facts.profile.logs) {
        if (log.state == LogState::Skipped || log.sets.isEmpty() || log.at > facts.now)
            continue;
        Traits traits = 0;
        for (const LoggedSet &set : log.sets)
            traits |= traitsOf(Dose{.exercise = set.exercise});
        if ((traits & (trait::eccentric | trait::bridge)) == 0)
            continue;
        const QDate day = facts.zone.day(log.at);
        facts.strengthDaysDone.push_back(day);
        if (day.daysTo(facts.today) <= recentDays)
            facts.recentWork.push_back({day, log.at, traits | trait::strength});
    }
    std::sort(facts.strengthDaysDone.begin(), facts.strengthDaysDone.end());
    facts.strengthDaysDone.erase(std::unique(facts.strengthDaysDone.begin(), facts.strengthDaysDone.end()),
                                 facts.strengthDaysDone.end());
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

void setPicture(Facts &facts)
{
    facts.triage = triageAt(facts.profile, facts.numbers(), facts.zone, facts.now);
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

/// Pain of a run: as it was entered with it, and as the log of its plan item or a check-in of the days after tells.
TableSession sessionOf(const Facts &facts, const Run &run)
{
    TableSession session{run.distance, run.pain, {}, facts.triage && facts.triage->lastStrain.has_value()};
    const QDate day = facts.zone.day(run.start);
    ItemId item = itemIdFor(ItemKind::Run, day, 0);
    for (const Pin &pin : facts.profile.pinned) {
        // A run moved by hand keeps the id of its first day.
        if (pin.day == day && firstDayOf(pin.item, ItemKind::Run, day.addDays(-7), day.addDays(7)).isValid())
            item = pin.item;
    }
    for (const Log &log : facts.profile.logs) {
        if (log.item != item || log.at > facts.now)
            continue;
        session.during = log.pain ? log.pain : session.during;
        session.nextDay = log.painNextDay ? log.painNextDay : session.nextDay;
    }
    const StrainNumbers &strain = facts.numbers().strain;
    for (const CheckIn &said : facts.profile.checkIns) {
        const double later = hoursBetween(run.start, said.at);
        if (!session.nextDay && said.painNow && later >= strain.answerFromHours.value &&
            later <= strain.answerToHours.value)
            session.nextDay = said.painNow;
    }
    return session;
}

void setSoreRun(Facts &facts)
{
    const QList<Run> &runs = facts.profile.runs;
    const auto newest =
        std::find_if(runs.crbegin(), runs.crend(), [&](const Run &run) { return run.start <= facts.now; });
    if (newest == runs.crend() || newest->type == RunType::WalkRun)
        return;
    const TableSession felt = sessionOf(facts, *newest);
    const int pain = std::max(felt.during.value_or(0), felt.nextDay.value_or(0));
    if (pain <= facts.numbers().strain.painLimit.whole())
        return;
    const bool answered =
        std::any_of(facts.profile.checkIns.begin(), facts.profile.checkIns.end(),
                    [&](const CheckIn &said) { return said.at >= newest->start && said.at <= facts.now; });
    facts.soreRun = SoreRun{newest->distance, pain, newest->type.value_or(RunType::Easy), answered};
}

/// The runs that count for the table: all since a strain, else the newest row of walk–run sessions.
QList<TableSession> tableSessions(const Facts &facts)
{
    QList<TableSession> sessions;
    const bool strained = facts.triage && facts.triage->lastStrain;
    const Moment strain = strained ? *facts.triage->lastStrain : Moment{};
    for (auto it = facts.profile.runs.crbegin(); it != facts.profile.runs.crend(); ++it) {
        if (it->start > facts.now)
            continue;
        const bool counts = strained ? it->start > strain : it->type == RunType::WalkRun;
        if (!counts)
            break;
        sessions.prepend(sessionOf(facts, *it));
    }
    return sessions;
}

void setTable(Facts &facts)
{
    const QDate last = facts.done.lastRunBefore(facts.today.addDays(1));
    const bool broke = !last.isValid() || last.daysTo(facts.today) - 1 >= facts.numbers().load.breakDays.whole();
    const bool afterStrain = facts.isStrain() || facts.isWatched(facts.today);
    const QList<TableSession> sessions = tableSessions(facts);
    if (broke && !afterStrain) {
        facts.table = TableProgress{.active = true};
        return;
    }
    facts.table = replayTable(sessions, facts.numbers());
    facts.table.active = !facts.table.finished(facts.numbers().walkRun) && (afterStrain || !sessions.isEmpty());
}

void setAfterStrain(Facts &facts)
{
    const std::optional<Moment> strain = facts.triage ? facts.triage->lastStrain : std::nullopt;
    if (facts.triage) {
        if (const auto full = facts.triage->fullSince) {
            const int months = facts.numbers().triage.watchMonths.whole();
            const QDate until = facts.zone.day(*full).addMonths(months);
            facts.watchUntil = until >= facts.today ? until : QDate();
        }
    }
    facts.strengthWithoutStrain = replayStrength(facts);
    facts.strength = strain ? replayStrength(facts, strain) : facts.strengthWithoutStrain;
    setSoreRun(facts);
    setTable(facts);
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
    if (!triage)
        return false;
    return std::any_of(triage->complaints.begin(), triage->complaints.end(), [&](const Complaint &complaint) {
        const QDate day = zone.day(complaint.at);
        return day >= week && day < week.addDays(7);
    });
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
    const auto byStart = [](const Run &a, const Run &b) { return a.start < b.start; };
    if (!std::is_sorted(facts.profile.runs.cbegin(), facts.profile.runs.cend(), byStart))
        std::stable_sort(facts.profile.runs.begin(), facts.profile.runs.end(), byStart);
    facts.today = facts.zone.day(now);
    facts.age = ageOn(profile.athlete, facts.today);
    facts.wakes = profile.athlete.wakes.value_or(usualWaking);
    facts.sleeps = profile.athlete.sleeps.value_or(usualSleeping);
    readHistory(facts);
    readLoggedStrength(facts);
    setPicture(facts);
    setAfterStrain(facts);
    return facts;
}

} // namespace stridewell
