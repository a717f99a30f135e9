// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/strength_items.h"

#include "core/rules/screening.h"
#include "core/rules/strength.h"

#include <algorithm>
#include <cmath>

namespace stridewell {

namespace {

constexpr double secondsPerRep = 5.0;
constexpr int settlingMinutes = 5; ///< getting warm and set up

int minutesOf(const QList<Dose> &doses)
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

} // namespace

StrengthItems::StrengthItems(Draft &draft) : m_draft(draft)
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

QList<Dose> StrengthItems::dosesOf(QDate day, bool eccentric, bool nordic, const NordicRow &row) const
{
    const StrengthProgress &progress = m_draft.facts.strength;
    QList<Dose> doses;
    if (nordic) {
        Dose curl;
        curl.exercise = exercise::nordicCurl;
        curl.sets = static_cast<int>(row.reps.size());
        curl.reps = row.reps;
        curl.restSeconds = m_draft.facts.numbers().strength.nordicRest.whole();
        doses += curl;
    }
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

const NordicRow &StrengthItems::rowFor(QDate week) const
{
    const Facts &facts = m_draft.facts;
    const QList<NordicRow> &table = facts.numbers().strength.nordicTable;
    if (!m_draft.holds(u"nordic.table"))
        return table.last();
    const StrengthProgress &progress = m_draft.holds(u"stage.nordic") ? facts.strength : facts.strengthWithoutStrain;
    return table[nordicRow(facts, progress, week)];
}

void StrengthItems::fill(QDate week, const WeekLayout &layout, int logged)
{
    const Facts &facts = m_draft.facts;
    const NordicRow &row = rowFor(week);
    int nordicsLeft = mayDoNordics(facts) ? row.sessionsPerWeek : 0;
    int session = logged;
    for (int d = 0; d < daysPerWeek; ++d) {
        const auto day = static_cast<DayMask>(1u << d);
        if ((layout.strength & day) == 0)
            continue;
        const bool eccentric = (layout.eccentric & day) != 0;
        const bool nordic = eccentric && nordicsLeft > 0 &&
                            !m_draft.book.forbidding(facts, trait::strength | trait::nordic, week.addDays(d));
        nordicsLeft -= nordic ? 1 : 0;
        const QList<Dose> doses = dosesOf(week.addDays(d), eccentric, nordic, row);
        if (doses.isEmpty())
            continue;
        Item item = m_draft.maker.make(ItemKind::Strength, week.addDays(d),
                                       u"Strength "_s + QChar(u'A' + static_cast<char16_t>(session)),
                                       {"strength.frequency", "strength.core"});
        ++session;
        if (nordic)
            item.why += m_draft.maker.why(u"nordic.table"_s);
        if (!eccentric)
            item.why += m_draft.maker.why(u"nordic.before_hard"_s);
        item.why += m_draft.maker.why(u"ladder.step"_s);
        item.strength = doses;
        item.minutes = minutesOf(doses);
        const bool runToo = (layout.runs & day) != 0;
        item.stopRule = (runToo ? u"After the run. "_s : QString()) +
                        u"Stop an exercise when pain goes above %1."_s.arg(facts.numbers().strain.painLimit.whole());
        if (m_weak && *m_weak != Side::Both && doses.last() == extraBridgeSet(facts.numbers().people, *m_weak))
            item.stopRule += *m_weak == Side::Left ? u" The single set of single-leg bridges is for the left."_s
                                                   : u" The single set of single-leg bridges is for the right."_s;
        m_draft.add(std::move(item));
    }
}

} // namespace stridewell
