// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/words.h"
#include "core/rules/load.h"
#include "core/rules/rule_book.h"
#include "core/rules/strength.h"

#include <algorithm>

namespace stridewell {

namespace {

bool suspendedForbids(const Facts &facts, Traits traits, QDate day)
{
    if (!facts.isSuspended())
        return false;
    if ((traits & (trait::exercise | trait::hard)) != 0)
        return true;
    if ((traits & (trait::recheck | trait::refer)) != 0)
        return false;
    const bool firstAidToday =
        day <= facts.today && facts.triage->episode.firstAid && (traits & (trait::firstAid | trait::rest)) != 0;
    return !firstAidToday;
}

bool notCoveredForbids(const Facts &facts, Traits traits, QDate)
{
    return facts.kind == PictureKind::NotCovered && (traits & (trait::exercise | trait::hard)) != 0;
}

bool pictureForbids(const Facts &facts, Traits traits, QDate)
{
    switch (facts.kind) {
    case PictureKind::Unclear:
        return (traits & (trait::run | trait::strength | trait::mobility)) != 0;
    case PictureKind::Lasting:
    case PictureKind::Sciatica:
        return (traits & (trait::run | trait::strength | trait::hamstringStretch)) != 0;
    case PictureKind::SitBone: {
        const bool tooSore = facts.painNow().value_or(0) > facts.numbers().strain.tendonPainLimit.whole();
        return (traits & (trait::hard | trait::longRun | trait::eccentric | trait::hamstringStretch)) != 0 ||
               (tooSore && (traits & trait::run) != 0);
    }
    case PictureKind::Healthy:
    case PictureKind::Soreness:
    case PictureKind::Strain:
    case PictureKind::NotCovered:
    case PictureKind::Suspended:
        return false;
    }
    return false;
}

/// Lunges bend the hip deeply under load, which the tendon at the sit bone dislikes.
bool lungesOnSitBone(const Facts &facts, Traits traits, QDate)
{
    return facts.kind == PictureKind::SitBone && (traits & trait::lunge) != 0;
}

/// The gates take over where the first days, which have rules of their own, end.
bool beforeStage(const Facts &facts, Stage stage, QDate day)
{
    return facts.isStrain() && facts.stage() < stage && !facts.inRiceWindow(day);
}

bool regainGate(const Facts &facts, Traits traits, QDate)
{
    return facts.isStrain() && facts.stage() < Stage::Regain && (traits & trait::mobility) != 0;
}

bool strengthenGate(const Facts &facts, Traits traits, QDate day)
{
    return beforeStage(facts, Stage::Strengthen, day) && (traits & trait::strength) != 0;
}

bool runGate(const Facts &facts, Traits traits, QDate day)
{
    return beforeStage(facts, Stage::ReturnToRun, day) && (traits & trait::run) != 0;
}

bool fullGate(const Facts &facts, Traits traits, QDate day)
{
    return beforeStage(facts, Stage::Full, day) && (traits & (trait::hard | trait::longRun)) != 0;
}

bool nordicStage(const Facts &facts, Traits traits, QDate)
{
    return facts.isStrain() && facts.stage() < Stage::Strengthen && (traits & trait::nordic) != 0;
}

/// After a strain the table starts again from its first row.
void nordicFromFirstRow(const Case &c, Findings &findings)
{
    if (!c.facts.triage || !c.facts.triage->lastStrain)
        return;
    NordicCourse course = nordicCourseInto(c.begins, c.facts);
    for (const Case::Entry &entry : c.entries) {
        if (!entry.ahead() || (entry.traits & trait::nordic) == 0)
            continue;
        if (exceedsRow(*entry.item, course.rowOn(entry.day), c.facts.numbers().strength))
            findings.add(entry.day, entry.item, Words::tr("More Nordic curls than so soon after the strain."));
        course.take(entry.day);
    }
}

bool returnTable(const Facts &facts, Traits traits, QDate day)
{
    // The first days have their own rule.
    if (facts.isStrain() && facts.inRiceWindow(day))
        return false;
    // The table comes first after a strain, whatever stage the gates have opened.
    const bool afterStrain = facts.isStrain() || facts.isWatched(facts.today);
    const bool first = facts.table.active && afterStrain;
    if (first && facts.table.answerDue && day == facts.today && (traits & trait::run) != 0)
        return true;
    return first && (traits & (trait::hard | trait::longRun)) != 0;
}

bool walkRunsTooClose(const Facts &facts, Traits earlier, Traits later, int daysApart)
{
    const bool both = (earlier & trait::run) != 0 && (later & trait::run) != 0;
    const bool table = ((earlier | later) & trait::walkRun) != 0;
    return both && table && daysApart <= facts.numbers().walkRun.restDays.whole();
}

/// Minutes of the longest stretch that a session runs without a walk; 0 where it does not say.
double longestRun(const Item &item)
{
    double longest = 0;
    double stretch = 0;
    for (const Segment &segment : item.run.value_or(RunDetail{}).segments) {
        stretch = segment.walk ? 0 : stretch + segment.minutes;
        longest = std::max(longest, stretch);
    }
    return longest;
}

/// Sessions ahead go through the table one after the other, from where the logs have come.
void tableSequence(const Case &c, Findings &findings)
{
    const WalkRunNumbers &numbers = c.facts.numbers().walkRun;
    const bool afterStrain = c.facts.isStrain() || c.facts.isWatched(c.facts.today);
    TableProgress progress = c.facts.table;
    if (!progress.active)
        return;
    // A plan that begins ahead goes on from the sessions that may lie before it.
    const int untold = c.untoldDays(c.facts.today, static_cast<int>(c.facts.today.daysTo(c.plan.to)));
    for (int day = 0; day < untold && !progress.finished(numbers); day += numbers.restDays.whole() + 1)
        progress.advance(numbers);
    for (const Case::Entry &entry : c.entries) {
        if (progress.finished(numbers))
            return;
        if (!entry.countsAsRun(c.facts))
            continue;
        const Metres distance = entry.distance;
        const bool fromTable = (entry.traits & trait::walkRun) != 0;
        if (!fromTable && afterStrain)
            findings.add(entry.day, entry.item, Words::tr("The walk–run table is not done yet."));
        if (!fromTable)
            continue;
        const Metres next = progress.next(numbers);
        if (distance > next + Metres(0.5))
            findings.add(entry.day, entry.item,
                         Words::tr("This session is longer than the next one of the walk–run table."), distance.value,
                         next.value, u"m"_s);
        else if (const double runs = longestRun(*entry.item); runs > progress.longestRun(numbers))
            findings.add(
                entry.day, entry.item,
                Words::tr("This session runs for longer without a walk than the next one of the walk–run table."), runs,
                progress.longestRun(numbers), u"min"_s);
        else if (distance > next - Metres(0.5))
            progress.advance(numbers);
    }
}

/// No jump in speed or hills while a healed strain is watched.
void speedLast(const Case &c, Findings &findings)
{
    const auto hardAhead = [&](QDate week) {
        return std::any_of(c.entries.begin(), c.entries.end(), [&](const Case::Entry &entry) {
            return entry.ahead() && (entry.traits & trait::hard) != 0 && entry.day >= week &&
                   entry.day < week.addDays(7);
        });
    };
    for (QDate week : c.weeks) {
        const QDate before = week.addDays(-7);
        // Of a plan that begins ahead nobody tells how much speed the week before it holds.
        if (!c.facts.isWatched(week) || !hardAhead(week) || c.untoldDays(before, 7) > 0)
            continue;
        const auto judge = [&](Metres now, Metres last, const QString &what) {
            const Metres limit = watchedHardLimit(c.facts, c.ledger.distance(before), last);
            if (now > limit + Metres(0.5))
                findings.add(week, nullptr, what, now.value / 1000.0, limit.value / 1000.0, u"km"_s);
        };
        judge(c.ledger.speedDistance(week), c.ledger.speedDistance(before),
              Words::tr("Speed jumps in the weeks after a strain."));
        judge(c.ledger.hillDistance(week), c.ledger.hillDistance(before),
              Words::tr("Hills jump in the weeks after a strain."));
    }
}

void stopNotice(const Case &c, Findings &findings)
{
    if (!c.facts.isSuspended())
        return;
    for (const Notice &notice : c.plan.notices) {
        if (notice.kind == NoticeKind::Stop && !notice.text.isEmpty())
            return;
    }
    findings.add(c.plan.from, nullptr, Words::tr("The plan does not say to stop, whom to see and by when."));
}

void referral(const Case &c, Findings &findings, const QString &rule)
{
    if (!c.facts.referBy.isValid() || c.facts.referRule != rule || c.facts.referBy < c.plan.from)
        return;
    for (const Case::Entry &entry : c.entries) {
        if ((entry.traits & trait::refer) != 0 && entry.day <= c.facts.referBy)
            return;
    }
    findings.add(std::min(c.facts.referBy, c.plan.to), nullptr,
                 Words::tr("No visit to a physiotherapist or doctor is planned by %1.")
                     .arg(c.facts.referBy.toString(Qt::ISODate)));
}

void triageReferral(const Case &c, Findings &findings)
{
    referral(c, findings, u"triage.refer"_s);
}

void notSettling(const Case &c, Findings &findings)
{
    referral(c, findings, u"refer.not_settling"_s);
}

void notCoveredReferral(const Case &c, Findings &findings)
{
    referral(c, findings, u"people.not_covered"_s);
}

void recheck(const Case &c, Findings &findings)
{
    // Soreness has a rule of its own, doms.recheck.
    if (!c.facts.recheckDue || c.facts.kind == PictureKind::Soreness)
        return;
    const QDate dueDay = c.facts.zone.day(*c.facts.recheckDue);
    if (dueDay < c.plan.from || dueDay > c.plan.to)
        return;
    // An ice item that is going on when the check-in falls due may be finished first.
    const auto slack = std::chrono::minutes(c.facts.numbers().strain.iceMinutesMost.whole());
    for (const Case::Entry &entry : c.entries) {
        const bool inTime = entry.item->start && *entry.item->start <= *c.facts.recheckDue + slack;
        if ((entry.traits & trait::recheck) != 0 && inTime)
            return;
    }
    findings.add(dueDay, nullptr,
                 Words::tr("No new check-in is planned by %1.").arg(c.facts.zone.toIso(*c.facts.recheckDue)));
}

QList<Rule> triageRules()
{
    return {
        {.id = u"triage.suspended"_s,
         .text = QT_TRANSLATE_NOOP("stridewell", "A warning sign pauses all training until it has been looked at."),
         .sources = {u"S9"_s, u"S45"_s, u"7.8"_s, u"7.9"_s},
         .forbids = suspendedForbids},
        {.id = u"triage.stop"_s,
         .text = QT_TRANSLATE_NOOP("stridewell", "What to do, whom to see and by when stands on the plan."),
         .sources = {u"S45"_s},
         .judge = stopNotice},
        {.id = u"triage.refer"_s,
         .text =
             QT_TRANSLATE_NOOP("stridewell", "This should be looked at by a physiotherapist or doctor in good time."),
         .sources = {u"S45"_s, u"7.16"_s},
         .judge = triageReferral},
        {.id = u"triage.recheck"_s,
         .text = QT_TRANSLATE_NOOP("stridewell",
                                   "Things change in the first days: check in again so that the plan can follow."),
         .sources = {u"S4"_s, u"6.8"_s},
         .judge = recheck},
        {.id = u"triage.allows"_s,
         .text =
             QT_TRANSLATE_NOOP("stridewell", "Until it has been looked at, only what this picture allows is planned."),
         .sources = {u"S45"_s, u"7.18"_s, u"7.19"_s, u"7.20"_s},
         .forbids = pictureForbids},
        {.id = u"triage.allows"_s,
         .severity = Severity::Warn,
         .text = QT_TRANSLATE_NOOP("stridewell", "A sore tendon at the sit bone does without lunges for now."),
         .sources = {u"7.19"_s},
         .forbids = lungesOnSitBone},
        {.id = u"people.not_covered"_s,
         .text = QT_TRANSLATE_NOOP(
             "stridewell", "After recent surgery or with a nerve disease the plan comes from whoever treats you."),
         .sources = {u"12.7"_s},
         .forbids = notCoveredForbids,
         .judge = notCoveredReferral},
    };
}

QList<Rule> gateRules()
{
    return {
        {.id = u"gate.regain"_s,
         .text = QT_TRANSLATE_NOOP(
             "stridewell",
             "Gentle loading starts when 48 hours have passed and a brisk walk of 30 minutes is painless."),
         .sources = {u"4.2"_s, u"9.1"_s},
         .forbids = regainGate},
        {.id = u"gate.strengthen"_s,
         .text = QT_TRANSLATE_NOOP("stridewell", "Strength work starts when walking, a slow jog, holds, a single-leg "
                                                 "squat, easy cycling and straightening the knee are painless."),
         .sources = {u"4.2"_s},
         .forbids = strengthenGate},
        {.id = u"gate.run"_s,
         .text = QT_TRANSLATE_NOOP(
             "stridewell",
             "No running before a brisk walk of 30 minutes and the tests of the stages before are painless."),
         .sources = {u"4.2"_s, u"9.1"_s},
         .forbids = runGate},
        {.id = u"gate.full"_s,
         .text = QT_TRANSLATE_NOOP(
             "stridewell",
             "Hard and long running waits until full-effort running and changes of direction are painless."),
         .sources = {u"4.2"_s, u"9.4"_s, u"S14"_s},
         .forbids = fullGate},
        {.id = u"stage.nordic"_s,
         .text = QT_TRANSLATE_NOOP(
             "stridewell", "Nordic curls wait for the strengthening stage and start at the first row of their table."),
         .sources = {u"4.2"_s, u"2.1"_s},
         .forbids = nordicStage,
         .judge = nordicFromFirstRow},
        {.id = u"run.return_table"_s,
         .text = QT_TRANSLATE_NOOP(
             "stridewell",
             "Coming back to running goes through the walk–run table, with a day off between its sessions."),
         .sources = {u"9.2"_s},
         .forbids = returnTable,
         .clashes = walkRunsTooClose,
         .judge = tableSequence},
        {.id = u"run.speed_last"_s,
         .text = QT_TRANSLATE_NOOP(
             "stridewell",
             "Speed and hills come last after a strain, one step of effort at a time, without jumps for two months."),
         .sources = {u"4.10"_s, u"9.2"_s, u"S14"_s},
         .judge = speedLast},
        {.id = u"refer.not_settling"_s,
         .text = QT_TRANSLATE_NOOP("stridewell", "A strain that does not settle should be looked at."),
         .sources = {u"S45"_s, u"7.20"_s},
         .judge = notSettling},
    };
}

} // namespace

QList<Rule> stageRules()
{
    return triageRules() + gateRules();
}

} // namespace stridewell
