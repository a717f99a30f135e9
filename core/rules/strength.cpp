// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/strength.h"

#include "core/base/words.h"
#include "core/rules/rule_book.h"
#include "core/rules/screening.h"
#include "core/rules/strength_replay.h"

#include <algorithm>
#include <numeric>

namespace stridewell {

OpenDays openDays(const RuleBook &book, const Facts &facts, QDate from, QDate to)
{
    constexpr Traits bridges = trait::strength | trait::bridge;
    OpenDays open;
    for (QDate day = from; day <= to; day = day.addDays(1)) {
        if (!facts.timeLeft(day) || book.forbidding(facts, bridges, day))
            continue;
        const bool eccentric = !book.forbidding(facts, bridges | trait::deadlift, day);
        open.eccentric += eccentric ? 1 : 0;
        // A session of bridges alone is empty while bridges rest.
        open.strength += eccentric || !facts.strength.bridgeStopped ? 1 : 0;
    }
    return open;
}

bool mayDoNordics(const Facts &facts)
{
    return !facts.strength.nordicStopped;
}

bool mayDoEccentrics(const Facts &facts)
{
    return mayDoNordics(facts) || !facts.strength.deadliftStopped;
}

bool mayTrainStrength(const Facts &facts)
{
    // Nordics alone come too seldom in their table to make up a week.
    return !facts.strength.deadliftStopped || !facts.strength.bridgeStopped;
}

int fewestSessions(const StrengthNumbers &numbers, int daysOpen)
{
    constexpr int daysPerWeek = 7;
    const int elsewhere = std::min(numbers.perWeekMost.whole(), (daysPerWeek - daysOpen + 1) / 2);
    return std::max(0, numbers.perWeekLeast.whole() - elsewhere);
}

NordicCourse::NordicCourse(const Facts &facts, const StrengthProgress &progress)
    : m_facts(facts), m_row(progress.nordicRow), m_last(progress.lastNordic)
{
}

int NordicCourse::indexOn(QDate day) const
{
    return nextNordicRow(m_facts.numbers().strength, m_row, m_last, day, m_facts.athlete().weekStarts);
}

const NordicRow &NordicCourse::rowOn(QDate day) const
{
    return m_facts.numbers().strength.nordicTable[indexOn(day)];
}

void NordicCourse::take(QDate day)
{
    m_row = indexOn(day);
    m_last = day;
}

NordicCourse nordicCourseInto(const Plan &plan, const Facts &facts)
{
    NordicCourse course(facts, facts.strength);
    for (QDate day = facts.today; day < plan.from; day = facts.weekOf(day).addDays(7))
        course.take(day);
    return course;
}

int nordicsLoggedIn(const StrengthProgress &progress, const Facts &facts, QDate week)
{
    return progress.lastNordic.isValid() && facts.weekOf(progress.lastNordic) == week ? progress.nordicsThatWeek : 0;
}

QList<Dose> nordicDoses(const Item &item)
{
    const RunDetail run = item.run.value_or(RunDetail{});
    QList<Dose> doses = run.warmUp + item.strength + run.coolDown;
    doses.removeIf([](const Dose &dose) { return (traitsOf(dose) & trait::nordic) == 0; });
    return doses;
}

bool exceedsRow(const Item &item, const NordicRow &row)
{
    const QList<int> &limit = row.repsMost.isEmpty() ? row.reps : row.repsMost;
    const QList<Dose> doses = nordicDoses(item);
    QList<int> sets;
    for (const Dose &dose : doses) {
        if (dose.reps.isEmpty())
            return true; // nothing to measure it by
        sets += dose.reps;
        // Fewer numbers than sets: the last one goes on.
        for (qsizetype set = dose.reps.size(); set < dose.sets; ++set)
            sets += dose.reps.last();
    }
    if (sets.isEmpty() || sets.size() > limit.size())
        return true;
    return !std::equal(sets.begin(), sets.end(), limit.begin(), [](int reps, int most) { return reps <= most; });
}

Dose ladderDose(const QList<Dose> &ladder, int rung)
{
    return ladder[std::clamp(rung, 0, static_cast<int>(ladder.size()) - 1)];
}

namespace {

/// Days of a week inside the plan that may hold strength work.
OpenDays openDays(const Case &c, QDate week)
{
    return openDays(RuleBook::standard(), c.facts, std::max(week, c.plan.from), std::min(week.addDays(6), c.plan.to));
}

std::vector<const Case::Entry *> sessions(const Case &c, QDate week)
{
    std::vector<const Case::Entry *> found;
    for (QDate day = week; day < week.addDays(7); day = day.addDays(1)) {
        for (const Case::Entry *entry : c.on(day, trait::strength)) {
            if (entry->ahead())
                found.push_back(entry);
        }
    }
    return found;
}

void frequency(const Case &c, Findings &findings)
{
    const StrengthNumbers &numbers = c.facts.numbers().strength;
    for (QDate week : c.weeks) {
        const int planned = static_cast<int>(sessions(c, week).size());
        const int done = c.facts.strengthLoggedFrom(week, 7);
        const int most = numbers.perWeekMost.whole();
        if (planned > 0 && planned + done > most)
            findings.add(week, nullptr, Words::tr("A week holds at most %n strength sessions.", nullptr, most),
                         planned + done, most, u"sessions"_s);
        const int fewest = fewestSessions(numbers, openDays(c, week).strength);
        if (planned + done < fewest && mayTrainStrength(c.facts))
            findings.add(week, nullptr, Words::tr("A week holds at least %n strength sessions.", nullptr, fewest),
                         planned + done, fewest, u"sessions"_s);
    }
}

bool tooClose(const Facts &facts, Traits earlier, Traits later, int daysApart)
{
    const bool both = (earlier & trait::strength) != 0 && (later & trait::strength) != 0;
    return both && daysApart * 24 < facts.numbers().strength.gapHours.whole();
}

void core(const Case &c, Findings &findings)
{
    for (QDate week : c.weeks) {
        // Only a week that is open throughout has to hold all three.
        if (openDays(c, week).eccentric < 7 || !mayTrainStrength(c.facts))
            continue;
        Traits held = 0;
        for (const DoneWork &work : c.facts.recentWork)
            held |= c.facts.weekOf(work.day) == week ? work.traits : 0;
        for (const Case::Entry *entry : sessions(c, week))
            held |= entry->traits;
        const bool tooYoung = c.facts.age && *c.facts.age < c.facts.numbers().people.nordicAge.whole();
        const bool needsNordic = mayDoNordics(c.facts) && !tooYoung;
        const bool needsDeadlift = !c.facts.strength.deadliftStopped;
        const bool needsBridge = !c.facts.strength.bridgeStopped;
        if (needsNordic && (held & trait::nordic) == 0)
            findings.add(week, nullptr, Words::tr("This week holds no Nordic curl."));
        if (needsDeadlift && (held & trait::deadlift) == 0)
            findings.add(week, nullptr, Words::tr("This week holds no single-leg deadlift."));
        if (needsBridge && (held & trait::bridge) == 0)
            findings.add(week, nullptr, Words::tr("This week holds no glute bridge."));
    }
}

int total(const QList<int> &reps)
{
    return std::accumulate(reps.begin(), reps.end(), 0);
}

/// Repetitions of an item's Nordic curls; absent where they do not say.
std::optional<double> nordicReps(const Item &item)
{
    int reps = 0;
    for (const Dose &dose : nordicDoses(item))
        reps += total(dose.reps);
    return reps > 0 ? std::optional<double>(reps) : std::nullopt;
}

void nordicTable(const Case &c, Findings &findings)
{
    const StrengthNumbers &numbers = c.facts.numbers().strength;
    NordicCourse course = nordicCourseInto(c.plan, c.facts);
    for (QDate week : c.weeks) {
        int count = nordicsLoggedIn(c.facts.strength, c.facts, week);
        int most = count;
        for (const Case::Entry *entry : sessions(c, week)) {
            if ((entry->traits & trait::nordic) == 0)
                continue;
            const NordicRow &row = course.rowOn(entry->day);
            ++count;
            most = row.sessionsPerWeek;
            if (exceedsRow(*entry->item, row)) {
                const auto reps = nordicReps(*entry->item);
                findings.add(
                    entry->day, entry->item,
                    reps ? Words::tr("More Nordic curls than this week's row of the table.")
                         : Words::tr(
                               "Nordic curls without their sets and repetitions cannot be held against the table."),
                    reps, total(row.reps), u"reps"_s);
            }
            const QDate last = course.last();
            const int gap = last.isValid() && last >= c.facts.today ? static_cast<int>(last.daysTo(entry->day)) : 0;
            if (gap >= numbers.nordicMaxGapDays.whole())
                findings.add(entry->day, entry->item, Words::tr("Too long without Nordic curls before this session."),
                             gap, numbers.nordicMaxGapDays.value, u"days"_s);
            course.take(entry->day);
        }
        if (count > most)
            findings.add(week, nullptr, Words::tr("More sessions with Nordic curls than this week's row of the table."),
                         count, most, u"sessions"_s);
    }
}

bool rungAllows(const QList<Dose> &ladder, int rung, const Dose &dose)
{
    for (int i = 0; i <= std::min(rung, static_cast<int>(ladder.size()) - 1); ++i) {
        const Dose &allowed = ladder[i];
        // Weight comes with the rungs that have one; how much more it gets is up to whoever lifts it.
        const bool weightTooSoon = dose.load && !allowed.load;
        if (allowed.exercise != dose.exercise || dose.sets > allowed.sets || weightTooSoon)
            continue;
        bool within = dose.reps.size() <= allowed.reps.size();
        for (qsizetype k = 0; within && k < dose.reps.size(); ++k)
            within = dose.reps[k] <= allowed.reps[k];
        if (within)
            return true;
    }
    return false;
}

bool onLadder(const QList<Dose> &ladder, const Dose &dose)
{
    return std::any_of(ladder.begin(), ladder.end(), [&](const Dose &rung) { return rung.exercise == dose.exercise; });
}

/// All that an item asks for, but the gentle holds of the days after a strain, which have a dose of their own.
QList<Dose> ladderedDoses(const Item &item, const StrainNumbers &strain)
{
    if (!item.run && item.kind == ItemKind::Strength)
        return item.strength;
    const RunDetail run = item.run.value_or(RunDetail{});
    QList<Dose> doses = run.warmUp + item.strength + run.coolDown;
    doses.removeIf([&](const Dose &dose) { return strain.regainDoses.contains(dose); });
    return doses;
}

void ladderStep(const Case &c, Findings &findings)
{
    const StrengthNumbers &numbers = c.facts.numbers().strength;
    const StrengthProgress &progress = c.facts.strength;
    const std::optional<Side> weak = weakBridgeSide(c.facts);
    for (const Case::Entry &entry : c.entries) {
        if (!entry.ahead())
            continue;
        for (const Dose &dose : ladderedDoses(*entry.item, c.facts.numbers().strain)) {
            const auto judge = [&](const QList<Dose> &ladder, int rung, bool stopped) {
                const bool extra = weak && dose == extraBridgeSet(c.facts.numbers().people, *weak);
                if (onLadder(ladder, dose) && (stopped || !(extra || rungAllows(ladder, rung, dose))))
                    findings.add(entry.day, entry.item,
                                 Words::tr("A step of the ladder that the logs have not earned yet."));
            };
            judge(numbers.bridgeLadder, progress.bridgeRung, progress.bridgeStopped);
            judge(numbers.deadliftLadder, progress.deadliftRung, progress.deadliftStopped);
        }
    }
}

bool beforeHard(const Facts &facts, Traits earlier, Traits later, int daysApart)
{
    const bool hardAfter = (later & trait::demanding) != 0;
    return (earlier & trait::eccentric) != 0 && hardAfter && daysApart >= 1 &&
           daysApart * 24 < facts.numbers().strength.beforeHardHours.whole();
}

} // namespace

QList<Rule> strengthRules()
{
    return {
        {.id = u"strength.frequency"_s,
         .text = QT_TRANSLATE_NOOP("stridewell",
                                   "Two to three strength sessions a week build the muscle's capacity. They cut "
                                   "hamstring strains in field sports; for distance runners that is not proven."),
         .sources = {u"S38"_s, u"2.4"_s, u"2.14"_s},
         .judge = frequency,
         .dayMatters = trait::strength},
        {.id = u"strength.spacing"_s,
         .text = QT_TRANSLATE_NOOP("stridewell", "A clear day between strength sessions lets the muscle recover."),
         .sources = {u"S38"_s, u"8.10"_s},
         .clashes = tooClose},
        {.id = u"strength.core"_s,
         .text = QT_TRANSLATE_NOOP(
             "stridewell",
             "Nordic curl, single-leg deadlift and glute bridge are all in each week: they load knee and hip."),
         .sources = {u"S2"_s, u"S36"_s, u"S37"_s},
         .judge = core,
         .dayMatters = trait::strength},
        {.id = u"nordic.table"_s,
         .text = QT_TRANSLATE_NOOP("stridewell",
                                   "Nordic curls follow their table row by row, and no two weeks pass without them."),
         .sources = {u"2.1"_s, u"2.8"_s, u"2.12"_s},
         .judge = nordicTable,
         .dayMatters = trait::nordic,
         .carriesOn = true},
        {.id = u"ladder.step"_s,
         .text = QT_TRANSLATE_NOOP(
             "stridewell",
             "Deadlifts and bridges go up one step after two sessions with all repetitions and little pain."),
         .sources = {u"3.12"_s},
         .judge = ladderStep,
         .dayMatters = 0},
        {.id = u"nordic.before_hard"_s,
         .text = QT_TRANSLATE_NOOP("stridewell", "No Nordic curls or deadlifts in the 48 hours before a hard or long "
                                                 "run; on such a day or right after it is best."),
         .sources = {u"8.13"_s, u"8.11"_s, u"6.7"_s},
         .clashes = beforeHard},
    };
}

} // namespace stridewell
