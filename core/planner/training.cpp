// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/words.h"
#include "core/planner/draft.h"
#include "core/planner/dropped_wishes.h"
#include "core/planner/placement.h"
#include "core/planner/run_items.h"
#include "core/planner/strength_items.h"
#include "core/planner/week_budget.h"
#include "core/rules/load.h"
#include "core/rules/strength.h"

#include <algorithm>
#include <bit>

namespace stridewell {

namespace {

DayMask maskOf(const QList<Weekday> &days, QDate week)
{
    DayMask mask = 0;
    for (int d = 0; d < daysPerWeek; ++d) {
        if (days.contains(weekdayOf(week.addDays(d))))
            mask |= static_cast<DayMask>(1u << d);
    }
    return mask;
}

/// Steep hills and sprints want three days before the next hard day. A profile does not say how fast intervals are,
/// so any may be sprints.
bool needsLongGaps(const RunningHabit &habit, const Profile &profile)
{
    const auto steepOrFast = [](RunType type) { return type == RunType::Hills || type == RunType::Intervals; };
    return steepOrFast(habit.hardType) ||
           std::any_of(profile.requests.begin(), profile.requests.end(),
                       [&](const RunRequest &request) { return steepOrFast(request.type); });
}

/// Places and fills the training weeks one after the other.
class Training
{
public:
    explicit Training(Draft &draft)
        : m_draft(draft),
          m_facts(draft.facts),
          m_habit(habitOf(draft.facts)),
          m_longGaps(needsLongGaps(m_habit, draft.facts.profile)),
          m_clashes(draft.book, draft.facts, m_longGaps),
          m_runs(draft, m_habit),
          m_strength(draft)
    {
        for (const DoneWork &work : m_facts.recentWork)
            m_work.push_back(work);
    }

    void plan()
    {
        const QDate horizon = m_draft.to;
        for (QDate week = m_facts.weekOf(m_facts.today); week <= horizon; week = week.addDays(7))
            planWeek(week);
        m_dropped.tell(m_draft);
    }

private:
    void planWeek(QDate week)
    {
        QList<RunRequest> asked = requestsOf(week);
        WeekFrame frame;
        WeekLayout layout = placed(week, m_runs.takesFromTable(), asked, frame);
        const QDate first = firstDay(week, layout.runs);
        const bool broke = first.isValid() && ceilingAfterBreak(m_draft.ledger, m_facts, first).has_value();
        if (broke && !m_runs.takesFromTable() && m_draft.holds(u"run.return_table")) {
            // The gap grew to a break before the first run that fits: start again from the table.
            m_runs.startTable();
            layout = placed(week, true, asked, frame);
        }
        m_dropped.remember(frame, layout, m_facts.athlete().longRunDay.has_value());
        const std::vector<DoneWork> runs = m_runs.fill(week, layout, asked);
        m_work.insert(m_work.end(), runs.begin(), runs.end());
        m_strength.fill(week, layout, m_facts.strengthLoggedFrom(week, daysPerWeek));
        keepStrength(week, layout);
    }

    /// The best week; what was moved there by hand, and then runs asked for one by one, are given up where no legal
    /// week holds them all.
    WeekLayout placed(QDate week, bool table, QList<RunRequest> &asked, WeekFrame &frame)
    {
        frame = frameOf(week, table, asked, true);
        if (const auto layout = remembered(frame))
            return *layout;
        for (;;) {
            frame = frameOf(week, table, asked, false);
            if (const auto layout = remembered(frame))
                return *layout;
            if (asked.isEmpty())
                break;
            m_draft.notice(NoticeKind::Warn, u"strength.core"_s,
                           Words::tr("The run asked for on %1 is not planned: no legal week holds it.")
                               .arg(asked.last().day.toString(Qt::ISODate)));
            asked.removeLast();
        }
        // What lies behind closes too many days for all a full week needs; keep what can be kept.
        frame.strengthNeeded = 0;
        frame.eccentricNeeded = false;
        return remembered(frame).value_or(WeekLayout{});
    }

    std::optional<WeekLayout> remembered(const WeekFrame &frame)
    {
        if (!m_last || !(m_last->first == frame))
            m_last = {frame, placeWeek(frame, m_clashes)};
        return m_last->second;
    }

    static QDate firstDay(QDate week, DayMask days)
    {
        return days == 0 ? QDate() : week.addDays(std::countr_zero(days));
    }

    /// As careful as the placement: where hills may come, a hard run is kept as far apart as a hill run.
    Traits requestTraits(const RunRequest &request) const
    {
        if (isHardType(request.type))
            return m_clashes.traitsOf(ClashTable::Hard);
        const bool fromTable = m_runs.takesFromTable() && request.type != RunType::Long;
        return fromTable ? m_clashes.traitsOf(ClashTable::WalkRun) : traitsOf(request.type);
    }

    /// With less the matter the week would hold one more hard run than those of `kept`.
    bool mildlyHard(QDate week, const QList<RunRequest> &kept) const
    {
        const MilderWeek *milder = m_draft.milder(week);
        const auto hard =
            std::count_if(kept.begin(), kept.end(), [](const RunRequest &request) { return isHardType(request.type); });
        return !milder || hard < milder->hardDays;
    }

    /// Requests of a week that no rule keeps from their day and from each other.
    QList<RunRequest> requestsOf(QDate week)
    {
        QList<RunRequest> kept;
        for (const RunRequest &request : m_facts.profile.requests) {
            const bool isRun = request.day == m_facts.today && m_facts.done.runs(m_facts.today, 1) > 0;
            if (request.day < week || request.day >= week.addDays(7) || request.day < m_facts.today || isRun)
                continue;
            if (std::any_of(kept.begin(), kept.end(),
                            [&](const RunRequest &other) { return other.day == request.day; })) {
                m_draft.notice(NoticeKind::Warn, u"day.available"_s,
                               Words::tr("The second run asked for on %1 is not planned: a day holds one of them.")
                                   .arg(request.day.toString(Qt::ISODate)));
                continue;
            }
            const Traits traits = requestTraits(request);
            const Rule *against = m_draft.book.forbidding(m_facts, traits, request.day);
            for (const DoneWork &work : m_work) {
                const int apart = static_cast<int>(work.day.daysTo(request.day));
                if (!against && apart >= 0 && apart < ClashTable::reach)
                    against = m_draft.book.clashing(m_facts, work.traits, traits, apart);
            }
            for (const RunRequest &other : kept) {
                const bool before = other.day < request.day;
                const int apart = static_cast<int>(std::abs(other.day.daysTo(request.day)));
                if (!against && apart < ClashTable::reach)
                    against = before ? m_draft.book.clashing(m_facts, requestTraits(other), traits, apart)
                                     : m_draft.book.clashing(m_facts, traits, requestTraits(other), apart);
            }
            if (!against && isHardType(request.type) && !mildlyHard(week, kept))
                against = &m_draft.book.rule(u"load.hard_gap");
            if (against) {
                m_draft.notice(NoticeKind::Warn, against->id,
                               Words::tr("The run asked for on %1 is not planned: %2")
                                   .arg(request.day.toString(Qt::ISODate), Words::tr(against->text)));
                continue;
            }
            kept += request;
        }
        return kept;
    }

    /// Days of the week that may hold something of a kind, as far as rules about days and work already placed tell.
    DayMask openFor(ClashTable::Kind kind, QDate week) const
    {
        const Traits traits = m_clashes.traitsOf(kind);
        DayMask open = 0;
        for (int d = 0; d < daysPerWeek; ++d) {
            const QDate day = week.addDays(d);
            if (!m_facts.timeLeft(day) || m_draft.book.forbidding(m_facts, traits, day))
                continue;
            const bool clear = std::none_of(m_work.begin(), m_work.end(), [&](const DoneWork &work) {
                const int apart = static_cast<int>(work.day.daysTo(day));
                if (apart >= ClashTable::reach || apart <= -ClashTable::reach)
                    return false;
                const Traits &earlier = apart >= 0 ? work.traits : traits;
                const Traits &later = apart >= 0 ? traits : work.traits;
                return m_draft.book.clashing(m_facts, earlier, later, std::abs(apart)) ||
                       m_draft.book.clashing(m_facts, earlier, later, std::abs(apart), Severity::Warn);
            });
            if (clear)
                open |= static_cast<DayMask>(1u << d);
        }
        return open;
    }

    /// Runs still to come in a week: those not done yet, and no more than the days left hold at the usual rate, so
    /// that what was missed is not crammed into its end.
    static int runsLeft(int wanted, int done, DayMask open)
    {
        const int days = std::popcount(open);
        const int usual = (2 * wanted * days + daysPerWeek) / (2 * daysPerWeek);
        return std::clamp(wanted - done, 0, days == 0 ? 0 : std::max(1, usual));
    }

    /// A small week has fewer runs rather than shorter ones; the table has sessions of its own length.
    int runsWorthWarmingUpFor(QDate week, DayMask open, bool table) const
    {
        const LoadNumbers &numbers = m_facts.numbers().load;
        const QDate first = firstDay(week, open);
        if (table || !first.isValid())
            return numbers.runsMost.whole();
        const Metres room = weekLimit(m_draft, week, first);
        return std::max(numbers.runsLeast.whole(), static_cast<int>(room.value / numbers.shortestRun.value));
    }

    /// Days that hold what was moved there by hand, where no rule keeps it from there.
    void fixMoved(QDate week, WeekFrame &frame)
    {
        for (const MovedItem &moved : std::as_const(m_draft.moved)) {
            if (m_facts.weekOf(moved.day) != week)
                continue;
            const auto day = static_cast<DayMask>(1u << week.daysTo(moved.day));
            if (moved.kind == ItemKind::Strength) {
                frame.fixedStrength |= static_cast<DayMask>(day & openFor(ClashTable::Bridges, week));
                continue;
            }
            const bool isHard = isHardType(moved.type) && !frame.walkRun &&
                                (!m_draft.milder(week) || m_draft.milder(week)->hardDays > 0);
            const bool isLong = moved.type == RunType::Long && !frame.walkRun;
            const ClashTable::Kind kind = frame.walkRun ? ClashTable::WalkRun
                                          : isHard      ? ClashTable::Hard
                                          : isLong      ? ClashTable::Long
                                                        : ClashTable::Easy;
            if ((frame.fixedRun & day) != 0 || (openFor(kind, week) & day) == 0)
                continue;
            frame.fixedRun |= day;
            frame.fixedHard |= isHard ? day : DayMask(0);
            frame.fixedLong |= isLong ? day : DayMask(0);
        }
    }

    WeekFrame frameOf(QDate week, bool table, const QList<RunRequest> &asked, bool keepsMoved)
    {
        const Athlete &athlete = m_facts.athlete();
        const StrengthNumbers &strength = m_facts.numbers().strength;
        WeekFrame frame;
        frame.walkRun = table;
        frame.runOpen = openFor(table ? ClashTable::WalkRun : ClashTable::Easy, week);
        const bool ranToday = m_facts.done.runs(m_facts.today, 1) > 0;
        if (ranToday && week <= m_facts.today && m_facts.today < week.addDays(7))
            frame.runOpen &= static_cast<DayMask>(~(1u << week.daysTo(m_facts.today)));
        for (const RunRequest &request : asked) {
            const auto day = static_cast<DayMask>(1u << week.daysTo(request.day));
            frame.fixedRun |= day;
            if (isHardType(request.type))
                frame.fixedHard |= day;
            if (request.type == RunType::Long)
                frame.fixedLong |= day;
            if (request.type == RunType::WalkRun)
                frame.fixedWalkRun |= day;
        }
        if (keepsMoved)
            fixMoved(week, frame);
        const int done = m_facts.done.runs(week);
        const int daysWanted = athlete.runDays.isEmpty() ? daysPerWeek : static_cast<int>(athlete.runDays.size());
        const int wanted =
            table ? std::min(m_facts.numbers().load.runsBeginner.whole(), daysWanted) : m_habit.runsPerWeek;
        frame.runs =
            std::max(runsLeft(std::min(wanted, runsWorthWarmingUpFor(week, frame.runOpen, table)), done, frame.runOpen),
                     std::popcount(frame.fixedRun));
        frame.longOpen = table ? DayMask(0) : static_cast<DayMask>(openFor(ClashTable::Long, week) & frame.runOpen);
        frame.hardOpen = table ? DayMask(0) : static_cast<DayMask>(openFor(ClashTable::Hard, week) & frame.runOpen);
        const bool hardDone = m_facts.done.speedDistance(week).value + m_facts.done.hillDistance(week).value > 0;
        const bool wantsHard = m_habit.doesHard || !athlete.hardDays.isEmpty();
        frame.wantsLong = frame.longOpen != 0 && frame.fixedLong == 0 && frame.runs >= 2;
        const MilderWeek *milder = m_draft.milder(week);
        const bool hardLeft = !milder || milder->hardDays > 0;
        frame.wantsHard =
            wantsHard && hardLeft && !hardDone && frame.fixedHard == 0 && frame.hardOpen != 0 && frame.runs >= 3;
        frame.strengthOpen = openFor(ClashTable::Bridges, week);
        frame.eccentricOpen = static_cast<DayMask>(openFor(ClashTable::Eccentric, week) & frame.strengthOpen);
        const int logged = m_facts.strengthLoggedFrom(week, daysPerWeek);
        const int sessionsAsked =
            std::min(athlete.strengthPerWeek.value_or(strength.perWeekDefault.whole()), strength.perWeekMost.whole());
        // Without the rule about their number nothing asks for more than one session.
        const int perWeek = m_draft.holds(u"strength.frequency") ? sessionsAsked : 1;
        frame.strengthWanted = std::max(0, perWeek - logged);
        const OpenDays open = openDays(m_draft.book, m_facts, week, week.addDays(daysPerWeek - 1));
        const int fewest = fewestSessions(m_facts, open.strength) - logged;
        frame.strengthNeeded = std::clamp(fewest, 0, frame.strengthWanted);
        frame.eccentricNeeded =
            m_draft.holds(u"strength.core") && open.eccentric == daysPerWeek && mayDoEccentrics(m_facts);
        frame.bridgesRest = m_facts.strength.bridgeStopped;
        if (!mayTrainStrength(m_facts))
            frame.strengthWanted = frame.strengthNeeded = 0;
        frame.runWish = maskOf(athlete.runDays, week);
        frame.strengthWish = maskOf(athlete.strengthDays, week);
        frame.hardWish = maskOf(athlete.hardDays, week);
        frame.longWish = maskOf({athlete.longRunDay.value_or(m_habit.longRunDay)}, week);
        return frame;
    }

    void keepStrength(QDate week, const WeekLayout &layout)
    {
        for (int d = 0; d < daysPerWeek; ++d) {
            const auto day = static_cast<DayMask>(1u << d);
            if ((layout.strength & day) == 0)
                continue;
            const bool eccentric = (layout.eccentric & day) != 0;
            m_work.push_back(
                {week.addDays(d), {}, m_clashes.traitsOf(eccentric ? ClashTable::Eccentric : ClashTable::Bridges)});
        }
        const QDate reachable = week.addDays(daysPerWeek - ClashTable::reach);
        std::erase_if(m_work, [&](const DoneWork &work) { return work.day < reachable; });
    }

    Draft &m_draft;
    const Facts &m_facts;
    RunningHabit m_habit;
    bool m_longGaps; ///< hard runs may be steep or sprints
    ClashTable m_clashes;
    RunItems m_runs;
    StrengthItems m_strength;
    std::vector<DoneWork> m_work; ///< of the days before the week being planned
    std::optional<std::pair<WeekFrame, std::optional<WeekLayout>>> m_last; ///< most weeks are like the one before
    DroppedWishes m_dropped;
};

} // namespace

void planTraining(Draft &draft)
{
    Training(draft).plan();
}

} // namespace stridewell
