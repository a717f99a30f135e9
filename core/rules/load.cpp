// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/load.h"

#include "core/base/words.h"
#include "core/rules/pain.h"
#include "core/rules/rule_book.h"

#include <algorithm>
#include <cmath>

namespace stridewell {

namespace {

constexpr double oneMetre = 1.0;       ///< less than this is nothing run
constexpr double roundingMetres = 0.1; ///< what a sum of floating metres may be off

/// Weeks right before `week` that were skipped or easy; up to the first with a complaint, unless these count as well.
int easyWeeksBefore(const LoadLedger &ledger, const Facts &facts, QDate week, bool withComplaints)
{
    const LoadNumbers &numbers = facts.numbers().load;
    int easy = 0;
    for (; easy < 3; ++easy) {
        const QDate candidate = week.addDays(-7 * (easy + 1));
        const Metres before = ledger.distance(candidate.addDays(-21), 21) / 3.0;
        const bool isEasy = before.value > 0 && ledger.distance(candidate) < before * numbers.easyWeekShare.value;
        if (!isEasy || (!withComplaints && facts.complaintInWeek(candidate)))
            break;
    }
    return easy;
}

/// What counts as the week before `week` when so many easy ones came between; two at most are forgiven.
Metres baseAfter(const LoadLedger &ledger, const LoadNumbers &numbers, QDate week, int easy)
{
    const Metres last = ledger.distance(week.addDays(-7));
    if (easy != 1 && easy != 2)
        return last;
    const double share = easy == 1 ? numbers.easyWeekBase.value : numbers.easyTwoWeeksBase.value;
    return std::max(last, ledger.distance(week.addDays(-7 * (easy + 1))) * share);
}

Metres grown(Metres base, const LoadNumbers &numbers)
{
    if (base.value < oneMetre)
        return Metres(numbers.firstWeek.value);
    if (base.value < numbers.smallBase.value)
        return base + Metres(numbers.smallBaseStep.value);
    return base * numbers.weeklyGrowth.value;
}

} // namespace

bool passes(Metres distance, Metres limit)
{
    return distance > limit + Metres(roundingMetres);
}

bool isHardRun(const Run &run, const LoadNumbers &numbers)
{
    return isHardType(run.type.value_or(RunType::Easy)) || run.rpe.value_or(0) >= numbers.hardEffort.whole();
}

WeeklyCeiling weeklyCeiling(const LoadLedger &ledger, const Facts &facts, QDate week)
{
    const LoadNumbers &numbers = facts.numbers().load;
    WeeklyCeiling ceiling;
    const int forgiven = easyWeeksBefore(ledger, facts, week, false);
    ceiling.base = baseAfter(ledger, numbers, week, forgiven);
    ceiling.easyWeekBefore = ceiling.base > ledger.distance(week.addDays(-7));
    ceiling.limit = grown(ceiling.base, numbers);
    // A complaint forgives no week, and never gives more than the same weeks without it.
    const int easy = easyWeeksBefore(ledger, facts, week, true);
    ceiling.limit = std::min(ceiling.limit, grown(baseAfter(ledger, numbers, week, easy), numbers));
    return ceiling;
}

std::optional<Metres> ceilingAfterBreak(const LoadLedger &ledger, const Facts &facts, QDate firstRun)
{
    const LoadNumbers &numbers = facts.numbers().load;
    const QDate last = ledger.lastRunBefore(firstRun);
    const bool broke = !last.isValid() || last.daysTo(firstRun) - 1 >= numbers.breakDays.whole();
    return broke ? std::optional(Metres(numbers.firstWeek.value)) : std::nullopt;
}

Rises risesOf(const LoadLedger &ledger, const Facts &facts, QDate week)
{
    const Metres step(facts.numbers().load.distanceStep.value);
    const QDate before = week.addDays(-7);
    // After a forgiven easy week the distance rises from what is counted as its base.
    const Metres base = std::max(weeklyCeiling(ledger, facts, week).base, ledger.distance(before));
    return Rises{.distance = ledger.distance(week) > base + step,
                 .speed = ledger.speedDistance(week) > ledger.speedDistance(before) + step,
                 .hills = ledger.hillDistance(week) > ledger.hillDistance(before) + step};
}

Metres singleRunCeiling(const LoadLedger &ledger, const LoadNumbers &numbers, const WalkRunNumbers &table, QDate day,
                        bool walkRun)
{
    const int days = numbers.singleRunDays.whole();
    Metres ceiling = ledger.longest(day.addDays(-days), days) * numbers.singleRunGrowth.value;
    if (walkRun) {
        for (const WalkRunPhase &phase : table.phases)
            ceiling = std::max(ceiling, phase.distance);
    }
    return ceiling;
}

Metres watchedHardLimit(const Facts &facts, Metres lastTotal, Metres lastHard)
{
    const LoadNumbers &numbers = facts.numbers().load;
    const Metres start = lastTotal * (numbers.hardShare.value / 2.0);
    return std::max(lastHard * numbers.weeklyGrowth.value, start);
}

double hardGapHours(const Facts &facts, Traits earlier)
{
    const LoadNumbers &numbers = facts.numbers().load;
    const bool older = facts.age && *facts.age >= facts.numbers().people.olderAge.whole();
    const bool longGap = older || (earlier & trait::hills) != 0;
    return longGap ? numbers.hardGapLongHours.value : numbers.hardGapHours.value;
}

namespace {

QDate firstRunAhead(const Case &c, QDate week)
{
    for (QDate day = week; day < week.addDays(7); day = day.addDays(1)) {
        for (const Case::Entry *entry : c.on(day, trait::run)) {
            if (entry->ahead() && entry->item->run)
                return day;
        }
    }
    return {};
}

/// The week before is known: it was run, or the plan holds it.
bool baseIsKnown(const Case &c, QDate week)
{
    return c.untoldDays(week.addDays(-7), 7) == 0;
}

/// The most a week may have when its base may have been less than `ceiling` says: after nothing at all it may begin
/// anew, and just below the small base it grows by more.
WeeklyCeiling widest(WeeklyCeiling ceiling, const LoadNumbers &numbers)
{
    const Metres small(numbers.smallBase.value);
    ceiling.limit = std::max(ceiling.limit, Metres(numbers.firstWeek.value));
    if (ceiling.base >= small)
        ceiling.limit = std::max(ceiling.limit, small + Metres(numbers.smallBaseStep.value));
    return ceiling;
}

/// The most a week may have after weeks that are not all told: whether easy ones among them are forgiven is not known.
WeeklyCeiling mostAfter(const LoadLedger &ledger, const LoadNumbers &numbers, QDate week)
{
    Metres base;
    for (int easy = 0; easy <= 2; ++easy)
        base = std::max(base, baseAfter(ledger, numbers, week, easy));
    return widest({.base = base, .limit = grown(base, numbers)}, numbers);
}

/// What the days between now and a plan that begins ahead may have held at most: each of their weeks as much as it may
/// have.
LoadLedger fullest(const Case &c, QDate until)
{
    LoadLedger ledger = c.ledger;
    for (QDate day = c.facts.today; day < until; day = day.addDays(1)) {
        if (c.untoldDays(day, 1) == 0)
            continue;
        const QDate week = c.facts.weekOf(day);
        const Metres room = mostAfter(ledger, c.facts.numbers().load, week).limit - ledger.distance(week);
        if (room.value > 0)
            ledger.add(day, room, RunType::Easy, false);
    }
    return ledger;
}

/// The most a week may have. A plan that begins ahead is not blamed for what it does not hold: where one of the weeks
/// that decide is untold, it may have held as much as it may.
WeeklyCeiling ceilingOf(const Case &c, QDate week)
{
    constexpr int decidingDays = 5 * 7; // two easy weeks, and the three before that they are measured by
    const WeeklyCeiling told = weeklyCeiling(c.ledger, c.facts, week);
    if (c.untoldDays(week.addDays(-decidingDays), decidingDays) == 0)
        return told;
    const WeeklyCeiling most = mostAfter(fullest(c, week), c.facts.numbers().load, week);
    return most.limit > told.limit ? most : told;
}

/// The same for a single run: an untold week may have held a run that was longer by as much as one may be.
double untoldGrowth(const Case &c, QDate day)
{
    const LoadNumbers &numbers = c.facts.numbers().load;
    const int days = numbers.singleRunDays.whole();
    const int untold = c.untoldDays(day.addDays(-days), days);
    return std::pow(numbers.singleRunGrowth.value, (untold + 6) / 7);
}

QString km(Metres metres, int decimals = 1)
{
    return Words::locale().toString(metres.value / 1000.0, 'f', decimals);
}

void weekly(const Case &c, Findings &findings)
{
    for (const Case::Entry &entry : c.entries) {
        const bool isRun = (entry.traits & trait::run) != 0;
        if (isRun && entry.ahead() && entry.distance.value <= 0)
            findings.add(
                entry.day, entry.item,
                Words::tr("This run says neither how far nor how long it is, so its week cannot be added up."));
    }
    for (QDate week : c.weeks) {
        const QDate first = firstRunAhead(c, week);
        if (!first.isValid())
            continue;
        const Metres distance = c.ledger.distance(week);
        const WeeklyCeiling ceiling = ceilingOf(c, week);
        if (passes(distance, ceiling.limit)) {
            // "35.2 km, more than the 35.2 km" would tell nobody anything.
            const int decimals = km(distance) == km(ceiling.limit) ? 3 : 1;
            findings.add(week, nullptr,
                         Words::tr("This week adds up to %1 km, more than the %2 km it may have after %3 km.")
                             .arg(km(distance, decimals), km(ceiling.limit, decimals), km(ceiling.base)),
                         distance.value / 1000.0, ceiling.limit.value / 1000.0, u"km"_s);
        }
    }
}

void afterBreak(const Case &c, Findings &findings)
{
    for (QDate week : c.weeks) {
        const QDate first = firstRunAhead(c, week);
        const int breakDays = c.facts.numbers().load.breakDays.whole();
        if (!first.isValid() || c.untoldDays(first.addDays(-breakDays), breakDays) > 0)
            continue;
        const auto limit = ceilingAfterBreak(c.ledger, c.facts, first);
        const Metres distance = c.ledger.distance(week);
        if (limit && passes(distance, *limit)) {
            findings.add(week, nullptr,
                         Words::tr("After two weeks or more without running the old level is not the start."),
                         distance.value / 1000.0, limit->value / 1000.0, u"km"_s);
        }
    }
}

void singleRun(const Case &c, Findings &findings)
{
    const Protocols &p = c.facts.numbers();
    for (const Case::Entry &entry : c.entries) {
        if (!entry.ahead() || !entry.item->run)
            continue;
        const bool walkRun = (entry.traits & trait::walkRun) != 0;
        const Metres distance = entry.distance;
        Metres limit = singleRunCeiling(c.ledger, p.load, p.walkRun, entry.day, walkRun);
        if (!passes(distance, limit))
            continue;
        if (const double growth = untoldGrowth(c, entry.day); growth > 1.0) {
            const Metres now = singleRunCeiling(c.ledger, p.load, p.walkRun, c.facts.today, walkRun);
            limit = std::max(limit, now) * growth;
        }
        if (passes(distance, limit)) {
            findings.add(entry.day, entry.item,
                         Words::tr("This run is longer than the %1 km that fit the longest of the 30 days before it.")
                             .arg(km(limit)),
                         distance.value / 1000.0, limit.value / 1000.0, u"km"_s);
        }
    }
}

void oneThing(const Case &c, Findings &findings)
{
    for (QDate week : c.weeks) {
        const QDate first = firstRunAhead(c, week);
        if (!first.isValid() || !baseIsKnown(c, week))
            continue;
        const int rises = risesOf(c.ledger, c.facts, week).count();
        if (rises > 1)
            findings.add(week, nullptr, Words::tr("More than one of distance, speed and hills rises in this week."),
                         rises, 1, u"rises"_s);
    }
}

bool hardTooClose(const Facts &facts, Traits earlier, Traits later, int daysApart)
{
    const bool both = (earlier & trait::hard) != 0 && (later & trait::hard) != 0;
    return both && daysApart * 24 < static_cast<int>(hardGapHours(facts, earlier));
}

bool hardBesideLong(const Facts &, Traits earlier, Traits later, int daysApart)
{
    const bool oneHard = ((earlier ^ later) & trait::hard) != 0;
    const bool otherLong = ((earlier & trait::hard) != 0 ? later : earlier) & trait::longRun;
    return oneHard && otherLong && daysApart == 1;
}

} // namespace

QList<Rule> loadRules()
{
    return {
        {.id = u"load.weekly"_s,
         .text = QT_TRANSLATE_NOOP(
             "stridewell", "A week is at most 10 % longer than the week before it, so that the muscle can adapt."),
         .sources = {u"S40"_s, u"S41"_s, u"8.13"_s},
         .judge = weekly,
         .dayMatters = trait::run},
        {.id = u"load.return_from_break"_s,
         .text = QT_TRANSLATE_NOOP(
             "stridewell", "After two weeks or more without running, start again from little, not from the old level."),
         .sources = {u"S40"_s, u"8.13"_s, u"9.2"_s},
         .judge = afterBreak,
         .dayMatters = trait::run},
        {.id = u"pain.limit"_s,
         .text = QT_TRANSLATE_NOOP("stridewell",
                                   "What hurt more than 2 comes back easier, and above 5 not before a check-in."),
         .sources = {u"3.12"_s, u"9.3"_s},
         .forbids = hurtTooMuch,
         .judge = comesBackEasier,
         .dayMatters = trait::run},
        {.id = u"load.single_run"_s,
         .severity = Severity::Warn,
         .text = QT_TRANSLATE_NOOP("stridewell", "No run is more than 10 % longer than the longest of the 30 days "
                                                 "before it; this has better evidence than the weekly rule."),
         .sources = {u"8.3"_s, u"8.13"_s},
         .judge = singleRun,
         .dayMatters = trait::run},
        {.id = u"load.one_thing"_s,
         .severity = Severity::Warn,
         .text = QT_TRANSLATE_NOOP("stridewell", "In one week only one of distance, speed and hills rises."),
         .sources = {u"S16"_s, u"8.13"_s},
         .judge = oneThing,
         .dayMatters = trait::run},
        {.id = u"load.hard_gap"_s,
         .text = QT_TRANSLATE_NOOP("stridewell",
                                   "Hard days are at least 48 hours apart, 72 after steep hills and from age 60."),
         .sources = {u"S17"_s, u"8.10"_s, u"12.6"_s},
         .clashes = hardTooClose},
        {.id = u"load.hard_gap"_s,
         .severity = Severity::Warn,
         .text =
             QT_TRANSLATE_NOOP("stridewell", "A hard day and a long run right next to each other leave little rest."),
         .sources = {u"S17"_s, u"8.10"_s},
         .clashes = hardBesideLong},
    };
}

} // namespace stridewell
