// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/strength_items.h"

#include "core/base/words.h"
#include "core/rules/screening.h"
#include "core/rules/strength.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace stridewell {

namespace {

constexpr double secondsPerRep = 5.0;
constexpr int settlingMinutes = 5; ///< getting warm and set up

int sumOf(const QList<int> &reps)
{
    return std::accumulate(reps.begin(), reps.end(), 0);
}

} // namespace

int sessionMinutes(const QList<Dose> &doses)
{
    double seconds = 0;
    for (const Dose &dose : doses) {
        double work = 0;
        for (int reps : dose.reps)
            work += reps * secondsPerRep;
        if (dose.holdSeconds)
            work = std::max(work, double(*dose.holdSeconds * dose.sets));
        seconds += work * (dose.eachSide ? 2 : 1) + dose.sets * dose.restSeconds.value_or(60);
    }
    return settlingMinutes + static_cast<int>(std::ceil(seconds / 60.0));
}

StrengthItems::StrengthItems(Draft &draft)
    : m_draft(draft),
      m_progress(draft.holds(u"stage.nordic") ? draft.facts.strength : draft.facts.strengthWithoutStrain),
      m_course(draft.facts, m_progress)
{
    const Facts &facts = draft.facts;
    const StrengthNumbers &numbers = facts.numbers().strength;
    const bool stepwise = draft.holds(u"ladder.step");
    m_weak = weakBridgeSide(facts);
    const int bridgeRung = std::max(0, facts.strength.bridgeRung - (m_weak ? 1 : 0));
    m_bridge = stepwise ? ladderDose(numbers.bridgeLadder, bridgeRung) : numbers.bridgeLadder.last();
    m_deadlift =
        stepwise ? ladderDose(numbers.deadliftLadder, facts.strength.deadliftRung) : numbers.deadliftLadder.last();
}

Dose StrengthItems::bridgeOn(QDate day) const
{
    Dose bridge = m_bridge;
    const bool swap = m_draft.holds(u"people.pregnant") && m_draft.facts.avoidsSupine(day);
    if (swap && (traitsOf(bridge) & trait::supine) != 0) {
        bridge.exercise = exercise::standingHipExtension;
        bridge.eachSide = true;
        bridge.load.reset();
    }
    return bridge;
}

/// The Nordics of a session that may hold them; absent where their table, or what the same runner would do without a
/// complaint, leaves none for it.
std::optional<Dose> StrengthItems::nordicsOn(QDate day, int &sessionsInWeek)
{
    const Facts &facts = m_draft.facts;
    const StrengthNumbers &numbers = facts.numbers().strength;
    const bool forbidden = m_draft.book.forbidding(facts, trait::strength | trait::nordic, day) != nullptr;
    if (!mayDoNordics(facts) || forbidden)
        return std::nullopt;
    const NordicRow &row = m_draft.holds(u"nordic.table") ? m_course.rowOn(day) : numbers.nordicTable.last();
    if (sessionsInWeek >= row.sessionsPerWeek)
        return std::nullopt;
    QList<int> reps = row.reps;
    if (const MilderWeek *milder = m_draft.milder(day)) {
        while (!reps.isEmpty() && m_nordicReps + sumOf(reps) > milder->nordicReps)
            reps.removeLast();
    }
    if (reps.isEmpty())
        return std::nullopt;
    ++sessionsInWeek;
    m_course.take(day);
    m_nordicReps += sumOf(reps);
    Dose curl;
    curl.exercise = exercise::nordicCurl;
    curl.sets = static_cast<int>(reps.size());
    curl.reps = reps;
    curl.restSeconds = numbers.nordicRest.whole();
    return curl;
}

QList<Dose> StrengthItems::dosesOf(QDate day, bool eccentric, const std::optional<Dose> &nordics) const
{
    const StrengthProgress &progress = m_draft.facts.strength;
    QList<Dose> doses;
    if (nordics)
        doses += *nordics;
    if (eccentric && !progress.deadliftStopped)
        doses += m_deadlift;
    if (!progress.bridgeStopped && (m_draft.holds(u"strength.core") || !eccentric))
        doses += bridgeOn(day);
    const Traits supine = trait::strength | trait::bridge | trait::supine;
    const bool mayAdd = !progress.bridgeStopped && !m_draft.book.forbidding(m_draft.facts, supine, day);
    if (m_weak && mayAdd)
        doses += extraBridgeSet(m_draft.facts.numbers().people, *m_weak);
    return doses;
}

/// Words, reasons and the time it takes.
void StrengthItems::describe(Item &item, int place, SessionKind kind)
{
    const Facts &facts = m_draft.facts;
    item.title = Words::tr("Strength %1").arg(QChar(u'A' + static_cast<char16_t>(place)));
    for (const QString &rule : {u"strength.frequency"_s, u"strength.core"_s})
        item.why += m_draft.maker.why(rule);
    if (kind.nordics)
        item.why += m_draft.maker.why(u"nordic.table"_s);
    if (!kind.eccentric)
        item.why += m_draft.maker.why(u"nordic.before_hard"_s);
    item.why += m_draft.maker.why(u"ladder.step"_s);
    item.minutes = sessionMinutes(item.strength);
    item.stopRule =
        Words::tr("Stop an exercise when pain goes above %1.").arg(facts.numbers().strain.painLimit.whole());
    if (kind.afterRun)
        item.stopRule.prepend(Words::tr("After the run.") + u' ');
    if (m_weak && *m_weak != Side::Both && item.strength.last() == extraBridgeSet(facts.numbers().people, *m_weak))
        item.stopRule += *m_weak == Side::Left
                             ? u' ' + Words::tr("The single set of single-leg bridges is for the left.")
                             : u' ' + Words::tr("The single set of single-leg bridges is for the right.");
}

void StrengthItems::fill(QDate week, const WeekLayout &layout, int logged)
{
    const Facts &facts = m_draft.facts;
    int nordicSessions = nordicsLoggedIn(m_progress, facts, week);
    int session = logged;
    for (int d = 0; d < daysPerWeek; ++d) {
        const auto day = static_cast<DayMask>(1u << d);
        if ((layout.strength & day) == 0)
            continue;
        const bool eccentric = (layout.eccentric & day) != 0;
        const std::optional<Dose> nordics = eccentric ? nordicsOn(week.addDays(d), nordicSessions) : std::nullopt;
        const QList<Dose> doses = dosesOf(week.addDays(d), eccentric, nordics);
        if (doses.isEmpty())
            continue;
        Item item = m_draft.maker.bare(ItemKind::Strength, week.addDays(d));
        item.strength = doses;
        if (m_draft.worded)
            describe(item, session,
                     {.nordics = nordics.has_value(), .eccentric = eccentric, .afterRun = (layout.runs & day) != 0});
        ++session;
        m_draft.add(std::move(item));
    }
}

} // namespace stridewell
