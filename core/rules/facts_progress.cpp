// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/facts_parts.h"
#include "core/rules/item_id.h"
#include "core/rules/strength_replay.h"
#include "core/rules/ticked_work.h"

#include <algorithm>

namespace stridewell {

namespace {

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
    if (session.nextDay)
        return session;
    // Of several answers of the day after the worst one counts.
    const StrainNumbers &strain = facts.numbers().strain;
    for (const CheckIn &said : facts.profile.checkIns) {
        const double later = hoursBetween(run.start, said.at);
        if (said.painNow && later >= strain.answerFromHours.value && later <= strain.answerToHours.value)
            session.nextDay = std::max(session.nextDay.value_or(0), *said.painNow);
    }
    return session;
}

/// The usual length of a run of the last weeks, for one that nobody measured.
Metres usualRun(const Facts &facts)
{
    const int days = facts.numbers().load.singleRunDays.whole();
    const QDate from = facts.today.addDays(-days);
    return facts.done.distance(from, days + 1) / double(std::max(1, facts.done.runs(from, days + 1)));
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
    const Metres distance = newest->distance.value > 0 ? newest->distance : usualRun(facts);
    facts.soreRun = SoreRun{distance, pain, newest->type.value_or(RunType::Easy), answered};
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

/// Nobody has said yet how the leg was the day after the newest run, though that can be told by now.
bool answerIsDue(const Facts &facts)
{
    const QList<Run> &runs = facts.profile.runs;
    const auto newest =
        std::find_if(runs.crbegin(), runs.crend(), [&](const Run &run) { return run.start <= facts.now; });
    const auto &strain = facts.triage->lastStrain;
    if (newest == runs.crend() || !strain || newest->start < *strain)
        return false;
    const Moment from = newest->start + hours(facts.numbers().strain.answerFromHours.value);
    const auto &said = facts.profile.checkIns;
    const bool asked = std::any_of(said.begin(), said.end(),
                                   [&](const CheckIn &one) { return one.at >= from && one.at <= facts.now; });
    return from <= facts.now && !asked && !sessionOf(facts, *newest).nextDay;
}

void setTable(Facts &facts)
{
    const QDate last = facts.done.lastRunBefore(facts.today.addDays(1));
    const bool broke = !last.isValid() || last.daysTo(facts.today) - 1 >= facts.numbers().load.breakDays.whole();
    const int days = facts.numbers().load.singleRunDays.whole();
    const Metres longest = facts.done.longest(facts.today.addDays(-days), days + 1);
    // Less than the first session of the table is no level that anything could grow from.
    const bool hardlyRan = longest < facts.numbers().walkRun.phases.first().distance;
    const bool afterStrain = facts.isStrain() || facts.isWatched(facts.today);
    const QList<TableSession> sessions = tableSessions(facts);
    if ((broke || hardlyRan) && !afterStrain) {
        facts.table = TableProgress{.active = true};
        return;
    }
    facts.table = replayTable(sessions, facts.numbers());
    facts.table.active = !facts.table.finished(facts.numbers().walkRun) && (afterStrain || !sessions.isEmpty());
    facts.table.answerDue = facts.table.active && afterStrain && answerIsDue(facts);
}

/// Gentle work that hurt since the last check-in: one that is sore anyway may feel as much as was said there.
void setGentleWork(Facts &facts)
{
    Moment answered{};
    for (const CheckIn &said : facts.profile.checkIns)
        answered = said.at <= facts.now ? std::max(answered, said.at) : answered;
    const int limit = facts.numbers().strain.painLimit.whole();
    for (const Log &log : facts.profile.logs) {
        const int pain = std::max(log.pain.value_or(0), log.painNextDay.value_or(0));
        const bool open = log.at >= answered && log.at <= facts.now && log.state != LogState::Skipped;
        if (!open || pain <= limit)
            continue;
        facts.holdsHurt = facts.holdsHurt || isLogOf(facts, log, ItemKind::Mobility);
        const bool more = facts.isStrain() || pain > facts.painNow().value_or(0);
        facts.walkHurt = facts.walkHurt || (more && isLogOf(facts, log, ItemKind::ActiveRecovery));
    }
}

} // namespace

void setProgress(Facts &facts)
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
    setGentleWork(facts);
}

} // namespace stridewell
