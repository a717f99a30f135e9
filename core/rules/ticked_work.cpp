// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/ticked_work.h"

#include "core/rules/item_id.h"
#include "core/rules/load.h"

#include <algorithm>

namespace stridewell {

namespace {

constexpr int lateLogDays = 7; ///< days on which an item is still marked as done
constexpr int nearDays = 14;   ///< no rule of distance looks further back

/// The day an item of a log was done on: where it stood, or before that where it was marked ahead of its time.
QDate dayDone(const Facts &facts, const Log &log, ItemKind kind)
{
    const QDate logged = facts.zone.day(log.at);
    const QDate first = firstDayOf(log.item, kind, logged.addDays(-lateLogDays), logged.addDays(1));
    if (first.isValid())
        return std::min(first, logged);
    const auto &pins = facts.profile.pinned;
    const auto pin = std::find_if(pins.begin(), pins.end(), [&](const Pin &p) { return p.item == log.item; });
    const bool moved = pin != pins.end() &&
                       firstDayOf(log.item, kind, pin->day.addDays(-movedDays), pin->day.addDays(movedDays)).isValid();
    return moved ? std::min(pin->day, logged) : QDate();
}

int painOf(const Log &log)
{
    return std::max(log.pain.value_or(0), log.painNextDay.value_or(0));
}

/// A run that nobody described may have been the hard one of somebody who runs hard.
bool mayHaveBeenHard(const Facts &facts, QDate day)
{
    const auto &asked = facts.profile.requests;
    const bool hardAsked = std::any_of(asked.begin(), asked.end(), [&](const RunRequest &request) {
        return request.day == day && isHardType(request.type);
    });
    const QList<Weekday> &wanted = facts.athlete().hardDays;
    if (hardAsked || !wanted.isEmpty())
        return hardAsked || wanted.contains(weekdayOf(day));
    const int weeks = facts.numbers().load.levelWeeks.whole();
    const auto &runs = facts.profile.runs;
    return std::any_of(runs.begin(), runs.end(), [&](const Run &run) {
        return facts.zone.day(run.start).daysTo(day) <= 7 * weeks && isHardRun(run, facts.numbers().load);
    });
}

Run tickedRun(const Facts &facts, const Log &log, QDate day)
{
    Run run;
    run.start = facts.zone.day(log.at) == day ? log.at : facts.zone.at(day, facts.wakes);
    run.pain = log.pain;
    const QList<Run> &runs = facts.profile.runs; // by start
    const auto later =
        std::find_if(runs.begin(), runs.end(), [&](const Run &other) { return other.start > run.start; });
    const bool onTheTable = later == runs.begin() || std::prev(later)->type == RunType::WalkRun;
    run.type = onTheTable ? RunType::WalkRun : RunType::Easy;
    if (mayHaveBeenHard(facts, day))
        run.rpe = facts.numbers().load.hardEffort.whole();
    return run;
}

} // namespace

bool isLogOf(const Facts &facts, const Log &log, ItemKind kind)
{
    return dayDone(facts, log, kind).isValid();
}

QDate tickedStrengthDay(const Facts &facts, const Log &log)
{
    return log.state == LogState::Skipped || !log.sets.isEmpty() ? QDate() : dayDone(facts, log, ItemKind::Strength);
}

QList<Run> tickedRuns(const Facts &facts)
{
    const int limit = facts.numbers().strain.painLimit.whole();
    QList<Run> ticked;
    for (const Log &log : facts.profile.logs) {
        const int daysAgo = static_cast<int>(facts.zone.day(log.at).daysTo(facts.today));
        const bool hurt = painOf(log) > limit;
        // What was marked long ago keeps nothing at a distance any more.
        const bool counts = log.at <= facts.now && daysAgo <= (hurt ? historyDays : nearDays);
        if (!counts || log.state == LogState::Skipped || !log.sets.isEmpty())
            continue;
        const QDate day = dayDone(facts, log, ItemKind::Run);
        if (!day.isValid() || (day == facts.today && !hurt))
            continue;
        const auto isOfThatDay = [&](const Run &run) { return facts.zone.day(run.start) == day; };
        const QList<Run> &recorded = facts.profile.runs;
        if (std::none_of(recorded.crbegin(), recorded.crend(), isOfThatDay) &&
            std::none_of(ticked.cbegin(), ticked.cend(), isOfThatDay))
            ticked += tickedRun(facts, log, day);
    }
    return ticked;
}

} // namespace stridewell
