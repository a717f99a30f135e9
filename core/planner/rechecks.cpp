// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/draft.h"

#include "core/base/words.h"

#include <algorithm>

namespace stridewell {

namespace {

/// A free minute at or before `due` where no timed item is going on; after it where the time before is over.
Moment freeMoment(const Draft &draft, Moment due)
{
    for (const Item &item : draft.plan.items) {
        if (!item.start)
            continue;
        const Moment end = *item.start + std::chrono::minutes(item.minutes.value_or(0));
        if (due >= *item.start && due < end) {
            const Moment before = *item.start - std::chrono::minutes(5);
            const bool fits = before >= draft.facts.now && draft.facts.whileAwake(before, false) == before;
            return fits ? before : end;
        }
    }
    return due;
}

void planRecheck(Draft &draft, Moment due, const QString &title, std::initializer_list<const char *> rules, int ordinal)
{
    const Moment at = freeMoment(draft, due);
    const QDate day = draft.facts.zone.day(at);
    if (day < draft.from || day > draft.to)
        return;
    Item recheck = draft.maker.make(ItemKind::Recheck, day, title, rules, ordinal);
    recheck.start = at;
    draft.add(std::move(recheck));
}

void planVisit(Draft &draft)
{
    const Facts &facts = draft.facts;
    const auto &seek = facts.triage ? facts.triage->assessment.seek : std::nullopt;
    const QString who = seek ? seek->who : Words::tr("physiotherapist or doctor");
    const QDate day = std::clamp(std::min(facts.referBy, facts.today.addDays(1)), draft.from, draft.to);
    const bool now = facts.triage && facts.triage->assessment.triageClass == TriageClass::Emergency;
    const QString title = now ? Words::tr("Get emergency care now")
                          : facts.isSuspended()
                              ? Words::tr("See a %1 by %2").arg(who, Words::day(facts.referBy))
                              : Words::tr("Book a visit: %1, by %2").arg(who, Words::day(facts.referBy));
    Item visit;
    visit = draft.maker.make(ItemKind::Refer, now ? draft.from : day, title, {});
    visit.why = {draft.maker.why(facts.referRule)};
    if (facts.triage) {
        for (const Reason &reason : facts.triage->assessment.reasons) {
            if (reason.rule.startsWith("triage."_L1))
                visit.why += Why{reason.rule, reason.text, reason.sources};
        }
    }
    draft.add(std::move(visit));
}

} // namespace

void planRechecks(Draft &draft)
{
    const Facts &facts = draft.facts;
    const bool sore = facts.kind == PictureKind::Soreness;
    if (facts.recheckDue && sore && draft.holds(u"doms.recheck"))
        planRecheck(draft, *facts.recheckDue, Words::tr("Check in again"), {"doms.recheck"}, 0);
    if (facts.recheckDue && !sore && draft.holds(u"triage.recheck"))
        planRecheck(draft, *facts.recheckDue, Words::tr("Check in again"), {"triage.recheck"}, 0);
    if (facts.windowRecheckDue && facts.isStrain() && draft.holds(u"triage.recheck")) {
        planRecheck(draft, *facts.windowRecheckDue, Words::tr("Check in: window over"),
                    {"triage.recheck", "rice.window"}, 1);
    }
    const bool dueInPlan = facts.referBy.isValid() && facts.referBy >= draft.from && draft.holds(facts.referRule);
    if (dueInPlan && draft.from <= draft.to)
        planVisit(draft);
}

} // namespace stridewell
