// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rule_book.h"

#include "core/base/words.h"

#include <algorithm>

namespace stridewell {

namespace {

bool isGentle(const Case::Entry &entry, const SorenessNumbers &numbers)
{
    const bool walkOrCycle = entry.item->activity == "walk"_L1 || entry.item->activity == "cycle"_L1;
    const int minutes = entry.item->minutes.value_or(0);
    return (entry.traits & trait::active) != 0 && walkOrCycle && minutes >= numbers.activeMinutesLeast.whole() &&
           minutes <= numbers.activeMinutesMost.whole();
}

void active(const Case &c, Findings &findings)
{
    const SorenessNumbers &numbers = c.facts.numbers().soreness;
    for (QDate day = std::max(c.plan.from, c.facts.today); day <= c.plan.to; day = day.addDays(1)) {
        if (!c.facts.inSoreness(day))
            continue;
        const auto entries = c.on(day, trait::active);
        const bool gentle = std::any_of(entries.begin(), entries.end(),
                                        [&](const Case::Entry *entry) { return isGentle(*entry, numbers); });
        if (gentle)
            continue;
        const double minutes = entries.empty() ? 0.0 : entries.front()->item->minutes.value_or(0);
        const bool tooLong = minutes > numbers.activeMinutesMost.value;
        findings.add(day, entries.empty() ? nullptr : entries.front()->item,
                     Words::tr("A sore day has %1 to %2 minutes of easy walking or cycling.")
                         .arg(numbers.activeMinutesLeast.value)
                         .arg(numbers.activeMinutesMost.value),
                     minutes, tooLong ? numbers.activeMinutesMost.value : numbers.activeMinutesLeast.value, u"min"_s);
    }
}

bool noHardForbids(const Facts &facts, Traits traits, QDate day)
{
    if (!facts.holdsBackHard(day))
        return false;
    const int limit = facts.numbers().soreness.painLimit.whole();
    const bool sore = facts.inSoreness(day) && facts.painNow().value_or(limit + 1) > limit;
    return (traits & (trait::hard | trait::longRun | trait::eccentric)) != 0 || (sore && (traits & trait::run) != 0);
}

void recheck(const Case &c, Findings &findings)
{
    if (c.facts.kind != PictureKind::Soreness || !c.facts.recheckDue)
        return;
    const Moment due = std::max(*c.facts.recheckDue,
                                c.facts.triage->episode.began + hours(c.facts.numbers().soreness.recheckHours.value));
    const QDate dueDay = c.facts.zone.day(due);
    // Due at night it is asked for the evening before, which may lie before the plan.
    if (c.facts.zone.day(*c.facts.recheckDue) < c.plan.from || dueDay > c.plan.to)
        return;
    for (const Case::Entry &entry : c.entries) {
        if ((entry.traits & trait::recheck) != 0 && entry.item->start && *entry.item->start <= due)
            return;
    }
    findings.add(dueDay, nullptr, Words::tr("Soreness is looked at again within 72 hours."));
}

void nutrition(const Case &c, Findings &findings)
{
    for (QDate day = std::max(c.plan.from, c.facts.today); day <= c.plan.to; day = day.addDays(1)) {
        const size_t planned = c.facts.inSoreness(day) ? c.on(day, trait::nutrition).size() : 2;
        if (planned < 2)
            findings.add(day, nullptr, Words::tr("A sore day has a reminder to drink and one to eat protein."),
                         double(planned), 2.0, u"a day"_s);
    }
}

} // namespace

QList<Rule> sorenessRules()
{
    return {
        {.id = u"doms.active"_s,
         .text = QT_TRANSLATE_NOOP(
             "stridewell",
             "Gentle movement helps sore muscles more than full rest: 20 to 40 minutes, easy, without more pain."),
         .sources = {u"S31"_s, u"S32"_s, u"6.10"_s},
         .judge = active},
        {.id = u"doms.no_hard"_s,
         .text = QT_TRANSLATE_NOOP("stridewell", "Hard and long runs, Nordic curls and deadlifts wait until soreness "
                                                 "is 2 or less and 48 hours have passed."),
         .sources = {u"6.10"_s, u"6.7"_s},
         .forbids = noHardForbids},
        {.id = u"doms.recheck"_s,
         .text = QT_TRANSLATE_NOOP("stridewell", "Soreness should be fading within 72 hours; check in again, and have "
                                                 "it looked at if it is still there on day 7."),
         .sources = {u"6.8"_s, u"S8"_s},
         .judge = recheck},
        {.id = u"support.nutrition"_s,
         .severity = Severity::Warn,
         .text = QT_TRANSLATE_NOOP("stridewell", "Fluids and protein give the muscle what it repairs itself with."),
         .sources = {u"S34"_s, u"6.5"_s},
         .judge = nutrition},
    };
}

} // namespace stridewell
