// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/draft.h"

#include "core/base/words.h"
#include "core/model/note.h"

#include <QUuid>

#include <algorithm>

namespace stridewell {

namespace {

const CheckIn *newestCheckIn(const Facts &facts)
{
    const CheckIn *newest = nullptr;
    for (const CheckIn &said : facts.profile.checkIns) {
        if (said.at <= facts.now && (!newest || newest->at <= said.at))
            newest = &said;
    }
    return newest;
}

bool tore(const CheckIn &said)
{
    return said.event == Event::Pop || said.event == Event::Crack || said.event == Event::Split;
}

void answersAgainstEachOther(Draft &draft, const CheckIn &said)
{
    const Facts &facts = draft.facts;
    const auto tell = [&](const QString &rule, const QString &text) { draft.notice(NoticeKind::Ask, rule, text); };
    const bool saidBefore = std::any_of(facts.profile.checkIns.begin(), facts.profile.checkIns.end(),
                                        [&](const CheckIn &earlier) { return earlier.at < said.at && tore(earlier); });
    if (said.event == Event::None && facts.triage->assessment.triageClass != TriageClass::None && saidBefore) {
        tell(u"triage.recheck"_s, Words::tr("You once felt a pop, crack or split and now say that nothing happened: "
                                            "what you felt still counts. Check in again if it was a slip."));
    }
    const int limit = facts.numbers().strain.painLimit.whole();
    const bool limps = said.walking && *said.walking >= Walking::Limp;
    if (!said.gates.isEmpty() && (limps || said.painNow.value_or(0) > limit)) {
        tell(u"gate.run"_s, Words::tr("Tests named as painless do not count while you limp or have pain above %1. Try "
                                      "them again when that has settled.")
                                .arg(limit));
    }
    if (said.painNow && said.painWorst && *said.painNow > *said.painWorst)
        tell(u"triage.recheck"_s, Words::tr("Your pain now is higher than your worst pain: the higher one counts."));
}

void timesAhead(Draft &draft)
{
    const Facts &facts = draft.facts;
    const auto ahead = [&](Moment moment) { return moment > facts.now; };
    const QList<CheckIn> &checkIns = facts.profile.checkIns;
    const auto said =
        std::find_if(checkIns.begin(), checkIns.end(), [&](const CheckIn &checkIn) { return ahead(checkIn.at); });
    if (said != checkIns.end()) {
        draft.notice(NoticeKind::Ask, u"triage.recheck"_s,
                     Words::tr("The check-in of %1 is dated ahead of now: until then it may raise an alarm, but takes "
                               "none away. Correct its time if it is wrong.")
                         .arg(facts.zone.toIso(said->at)));
    }
    const QList<Run> &runs = facts.profile.runs;
    const auto run =
        std::find_if(runs.begin(), runs.end(), [&](const Run &candidate) { return ahead(candidate.start); });
    if (run != runs.end()) {
        draft.notice(
            NoticeKind::Ask, u"load.weekly"_s,
            Words::tr("The run of %1 is dated ahead of now: it counts from then on. Correct its time if it is wrong.")
                .arg(facts.zone.toIso(run->start)));
    }
}

/// Ids of items are named ones (version 5); anything else was never on a plan. Notes on days and weeks are no logs of
/// work.
void logsOfNothing(Draft &draft)
{
    const QList<Log> &logs = draft.facts.profile.logs;
    const auto strange = std::count_if(logs.begin(), logs.end(), [](const Log &log) {
        return QUuid::fromString(log.item.value).version() != QUuid::Sha1 && !notePlace(log.item);
    });
    if (strange > 0) {
        draft.notice(NoticeKind::Info, u"pain.limit"_s,
                     Words::tr("Logs that belong to no item of a plan: %1. They mark nothing as done; the work and the "
                               "pain they tell of count.")
                         .arg(strange));
    }
}

} // namespace

void planContradictions(Draft &draft)
{
    if (const CheckIn *said = newestCheckIn(draft.facts); said && draft.facts.triage)
        answersAgainstEachOther(draft, *said);
    timesAhead(draft);
    logsOfNothing(draft);
}

} // namespace stridewell
