// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/run_items.h"

#include "core/base/words.h"
#include "core/planner/run_item.h"
#include "core/rules/load.h"
#include "core/rules/pain.h"

#include <algorithm>
#include <cmath>

namespace stridewell {

RunItems::RunItems(Draft &draft, const RunningHabit &habit) : m_draft(draft), m_habit(habit), m_table(draft.facts.table)
{
    m_table.active = m_table.active && draft.holds(u"run.return_table");
    if (draft.holds(u"pain.limit") && !m_table.active)
        m_easier = easierRun(draft.facts);
}

void RunItems::startTable()
{
    m_table = TableProgress{.active = true};
}

Metres RunItems::goal() const
{
    if (const auto target = m_draft.facts.athlete().targetWeek)
        return *target;
    if (m_habit.level.value > 0)
        return m_habit.level;
    return endOfTable(m_draft.facts);
}

QList<RunItems::Slot> RunItems::slotsOf(QDate week, const WeekLayout &layout, const QList<RunRequest> &asked) const
{
    QList<Slot> runs;
    for (int d = 0; d < daysPerWeek; ++d) {
        const auto bit = static_cast<DayMask>(1u << d);
        if ((layout.runs & bit) == 0)
            continue;
        Slot slot{week.addDays(d)};
        const auto it = std::find_if(asked.begin(), asked.end(),
                                     [&](const RunRequest &request) { return request.day == slot.day; });
        if (it != asked.end()) {
            slot.asked = *it;
            slot.type = it->type;
        } else if (layout.hard & bit) {
            slot.type = m_habit.hardType;
        } else if (layout.longRun & bit) {
            slot.type = RunType::Long;
        } else if (m_table.active) {
            slot.type = RunType::WalkRun;
        }
        runs += slot;
    }
    return runs;
}

Metres RunItems::limitOf(QDate week, QDate firstRun) const
{
    return weekLimit(m_draft.book, m_draft.facts, m_draft.ledger, week, firstRun);
}

std::vector<DoneWork> RunItems::fill(QDate week, const WeekLayout &layout, const QList<RunRequest> &asked)
{
    m_filled.clear();
    m_hardAsked = {};
    const QList<Slot> runs = slotsOf(week, layout, asked);
    if (runs.isEmpty())
        return {};
    const WeeklyCeiling ceiling = weeklyCeiling(m_draft.ledger, m_draft.facts, week);
    const Metres limit = limitOf(week, runs.first().day);
    const Metres done = m_draft.ledger.distance(week);
    if (ceiling.easyWeekBefore && !m_easyWeekTold) {
        m_easyWeekTold = true;
        m_draft.notice(NoticeKind::Info, u"load.weekly"_s,
                       Words::tr("The skipped or easy week does not throw you back: the next one builds on %1.")
                           .arg(lengthWords(ceiling.base, m_draft.facts.athlete().units)));
    }
    // A week with less the matter is a ceiling for what is planned, not another whole week to take shares of.
    Metres room = weekLimit(m_draft, week, runs.first().day) - done;
    for (const Slot &slot : runs) {
        // A run asked for may leave no room for those before it and then be the first after a break.
        if (slot.asked)
            room = std::min(room, limitOf(week, slot.day) - done);
    }
    if (m_table.active) {
        const auto target = m_draft.facts.athlete().targetWeek;
        fillFromTable(runs, target ? std::min(room, *target - done) : room);
        return std::move(m_filled);
    }
    // What was missed earlier in the week is not caught up on: each run left keeps its share of the week.
    const int doneRuns = m_draft.ledger.runs(week);
    const double share = double(runs.size()) / double(std::max(int(runs.size()) + doneRuns, m_habit.runsPerWeek));
    const Metres whole = std::min(limit, goal());
    fillByShares(runs, std::min(whole * share, room), room, week);
    return std::move(m_filled);
}

void RunItems::fillFromTable(const QList<Slot> &runs, Metres room)
{
    const WalkRunNumbers &numbers = m_draft.facts.numbers().walkRun;
    Metres left = room;
    for (Slot slot : runs) {
        const bool special = isHardType(slot.type) || slot.type == RunType::Long;
        if (slot.asked && special) {
            const Metres distance = askedDistance(slot, m_table.next(numbers), left);
            if (distance.value > 0)
                addRun(slot, distance);
            left = left - distance;
            continue;
        }
        const int last = static_cast<int>(numbers.phases.size()) - 1;
        int phase = std::min(m_table.phase, last);
        // A later session is not paid for by leaving out an earlier one: stay on a shorter phase where the week is
        // full.
        while (phase > 0 && numbers.phases[phase].distance > left)
            --phase;
        const WalkRunPhase &session = numbers.phases[phase];
        if (passes(session.distance, left))
            break;
        left = left - session.distance;
        slot.type = RunType::WalkRun;
        const bool counts = addRun(slot, session.distance, segmentsOf(session, numbers));
        if (counts && phase == m_table.phase)
            m_table.advance(numbers);
    }
    m_table.active = !m_table.finished(numbers);
}

/// Speed may rise or distance, not both: what is hard stays at last week's amount while the week grows.
Metres RunItems::hardDistance(Metres share, Metres total, QDate week) const
{
    const LoadLedger &ledger = m_draft.ledger;
    const QDate before = week.addDays(-7);
    const Metres last = m_habit.hardType == RunType::Hills ? ledger.hillDistance(before) : ledger.speedDistance(before);
    // Weeks after a strain grow more carefully still.
    const bool watched = m_draft.facts.isWatched(week) && m_draft.holds(u"run.speed_last");
    const Metres allowed =
        watched ? std::min(share, watchedHardLimit(m_draft.facts, ledger.distance(before), last)) : share;
    return total > ledger.distance(before) ? std::min(allowed, last) : allowed;
}

Metres RunItems::askedDistance(const Slot &slot, Metres fallback, Metres room)
{
    const Units units = m_draft.facts.athlete().units;
    const QString day = slot.day.toString(Qt::ISODate);
    const Metres wanted = slot.asked->distance.value_or(fallback);
    const Protocols &p = m_draft.facts.numbers();
    const Metres fits = singleRunCeiling(m_draft.ledger, p.load, p.walkRun, slot.day, slot.type == RunType::WalkRun);
    const QDate week = m_draft.facts.weekOf(slot.day);
    if (isHardType(slot.type) && m_draft.facts.isWatched(week) && m_draft.holds(u"run.speed_last")) {
        const LoadLedger &ledger = m_draft.ledger;
        const QDate before = week.addDays(-7);
        const bool hills = slot.type == RunType::Hills;
        const Metres last = hills ? ledger.hillDistance(before) : ledger.speedDistance(before);
        const Metres now = hills ? ledger.hillDistance(week) : ledger.speedDistance(week);
        room = std::min(room, std::max(Metres(0), watchedHardLimit(m_draft.facts, ledger.distance(before), last) - now -
                                                      m_hardAsked));
    }
    Metres given = wanted;
    if (wanted > fits && fits.value > 0) {
        const int percent = static_cast<int>(std::round((wanted / fits * p.load.singleRunGrowth.value - 1.0) * 100.0));
        m_draft.notice(NoticeKind::Warn, u"load.single_run"_s,
                       Words::tr("The run of %1 asked for on %2 is %3 % longer than your longest of the 30 days before "
                                 "it; %4 would fit.")
                           .arg(lengthWords(wanted, units), day, QString::number(percent), lengthWords(fits, units)));
    }
    if (wanted > room) {
        // What stands in for it is no wish any more, so both limits hold for it.
        given = roundedDown(fits.value > 0 ? std::min(room, fits) : room, p.load);
        if (given.value < p.load.shortestRun.value / 2.0) {
            m_draft.notice(NoticeKind::Warn, u"load.weekly"_s,
                           Words::tr("The run of %1 asked for on %2 is not planned: its week has no room for it.")
                               .arg(lengthWords(wanted, units), day));
            return Metres(0);
        }
        m_draft.notice(NoticeKind::Warn, u"load.weekly"_s,
                       Words::tr("The run of %1 asked for on %2 is planned as %3: its week has no room for all of it.")
                           .arg(lengthWords(wanted, units), day, lengthWords(given, units)));
    }
    m_hardAsked += isHardType(slot.type) ? given : Metres(0);
    return given;
}

void RunItems::fillByShares(const QList<Slot> &runs, Metres total, Metres room, QDate week)
{
    const LoadNumbers &numbers = m_draft.facts.numbers().load;
    const WalkRunNumbers &table = m_draft.facts.numbers().walkRun;
    const Metres equal = total / double(runs.size());
    Metres left = room;
    const auto place = [&](const Slot &slot, Metres distance) {
        if (distance.value < numbers.distanceStep.value)
            return;
        left = left - distance;
        addRun(slot, distance);
    };

    Metres forOthers = total;
    int others = 0;
    QList<std::pair<Slot, Metres>> special;
    const bool growing = total > m_draft.ledger.distance(week.addDays(-7));
    for (const Slot &slot : runs) {
        Metres distance;
        if (slot.asked) {
            distance = askedDistance(slot, equal, left);
        } else if (slot.type == RunType::Long) {
            distance = std::max(total * numbers.longShare.value, equal * 1.1);
        } else if (isHardType(slot.type)) {
            distance = hardDistance(std::min(total * numbers.hardShare.value, equal), total, week);
        } else {
            ++others;
            continue;
        }
        if (!slot.asked)
            distance = std::min(distance, singleRunCeiling(m_draft.ledger, numbers, table, slot.day, false));
        distance = std::min(roundedDown(distance, numbers), left);
        Slot kept = slot;
        // No room for speed while the distance grows: the run stays easy this week.
        const bool speedWaits = !slot.asked && isHardType(slot.type) && growing && distance < equal * 0.5;
        if (speedWaits) {
            kept.type = RunType::Easy;
            const Metres fits = singleRunCeiling(m_draft.ledger, numbers, table, slot.day, false);
            distance = std::min(roundedDown(std::min(equal, fits), numbers), left);
        }
        special += {kept, distance};
        forOthers = forOthers - distance;
        left = left - distance;
    }
    left = room;
    const Metres each = others > 0 ? std::max(Metres(0), forOthers) / double(others) : Metres(0);
    Metres longest = each;
    for (const auto &[slot, distance] : special) {
        if (slot.type == RunType::Long)
            longest = distance;
    }
    qsizetype next = 0;
    for (const Slot &slot : runs) {
        if (next < special.size() && special[next].first.day == slot.day) {
            place(special[next].first, special[next].second);
            ++next;
            continue;
        }
        const Metres fits = singleRunCeiling(m_draft.ledger, numbers, table, slot.day, false);
        place(slot, roundedDown(std::min({each, fits, longest}), numbers));
    }
}

/// After the walk–run table and before full training easy runs hold strides, faster step by step.
const EffortStep *RunItems::effortStep(RunType type)
{
    const Facts &facts = m_draft.facts;
    const WalkRunNumbers &numbers = facts.numbers().walkRun;
    if (!facts.isStrain() || type != RunType::Easy || numbers.efforts.isEmpty())
        return nullptr;
    const QList<Gate> &painless = facts.triage->episode.painless;
    const int earned =
        std::min(m_table.runsAfter / numbers.timesEach.whole(), static_cast<int>(numbers.efforts.size()) - 1);
    const EffortStep *step = nullptr;
    for (int i = 0; i <= earned; ++i) {
        const EffortStep &candidate = numbers.efforts[i];
        const bool passed = std::all_of(candidate.needs.begin(), candidate.needs.end(),
                                        [&](Gate need) { return painless.contains(need); });
        if (!passed)
            break;
        step = &candidate;
    }
    ++m_table.runsAfter;
    return step;
}

bool RunItems::addRun(const Slot &wanted, Metres distance, QList<Segment> segments)
{
    Slot slot = wanted;
    const Metres wantedDistance = distance;
    const bool eased = m_easier.has_value();
    if (eased) {
        // The last run hurt: this one is short and easy whatever it was to be.
        const Metres most = std::min(distance, *m_easier);
        const Metres rounded = roundedDown(most, m_draft.facts.numbers().load);
        distance = rounded.value > 0 ? rounded : most;
        slot.type = slot.type == RunType::WalkRun ? slot.type : RunType::Easy;
        segments = shortened(segments, distance / wantedDistance);
        m_easier.reset();
        if (distance.value <= 0)
            return false;
    }
    Item item = runItem(m_draft, {.day = slot.day,
                                  .type = slot.type,
                                  .distance = distance,
                                  .segments = std::move(segments),
                                  .strides = effortStep(slot.type),
                                  .eased = eased});
    item.state = m_draft.stateOf(item.id);
    const bool counts = item.state == ItemState::Planned || item.state == ItemState::Done;
    if (counts && slot.day <= m_draft.to)
        m_draft.ledger.add(slot.day, distance, slot.type, item.hard);
    m_filled.push_back({slot.day, {}, traitsOf(item)});
    m_draft.add(std::move(item));
    return counts;
}

} // namespace stridewell
