// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/strength.h"

#include "core/base/words.h"
#include "core/rules/ladder.h"
#include "core/rules/rule_book.h"
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

int fewestSessions(const Facts &facts, int daysOpen)
{
    constexpr int daysPerWeek = 7;
    const StrengthNumbers &numbers = facts.numbers().strength;
    const PeopleNumbers &people = facts.numbers().people;
    const int elsewhere = std::min(numbers.perWeekMost.whole(), (daysPerWeek - daysOpen + 1) / 2);
    const int fewest = std::max(0, numbers.perWeekLeast.whole() - elsewhere);
    const bool older = facts.age && *facts.age >= people.olderAge.whole();
    if (!facts.strength.bridgeStopped || !older)
        return fewest;
    return std::min(fewest, daysPerWeek * 24 / people.olderGapHours.whole());
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

NordicCourse nordicCourseInto(QDate begins, const Facts &facts)
{
    NordicCourse course(facts, facts.strength);
    for (QDate day = facts.today; day < begins; day = facts.weekOf(day).addDays(7))
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

bool exceedsRow(const Item &item, const NordicRow &row, const StrengthNumbers &numbers)
{
    const QList<int> &limit = row.repsMost.isEmpty() ? row.reps : row.repsMost;
    // Weight comes when the table holds no more repetitions (evidence 2.13).
    const bool mayLoad = row.reps == numbers.nordicTable.last().reps;
    QList<int> sets;
    for (const Dose &dose : nordicDoses(item)) {
        const bool loaded = dose.load.value_or(Kilograms()).value > 0;
        if (dose.reps.isEmpty() || (loaded && !mayLoad))
            return true; // nothing to measure it by, or more than it measures
        sets += repsOfSets(dose);
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
        const int fewest = fewestSessions(c.facts, openDays(c, week).strength);
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
    NordicCourse course = nordicCourseInto(c.begins, c.facts);
    NordicCourse known(c.facts, c.facts.strength);
    for (QDate week : c.weeks) {
        int count = nordicsLoggedIn(c.facts.strength, c.facts, week);
        int most = count;
        for (const Case::Entry *entry : sessions(c, week)) {
            if ((entry->traits & trait::nordic) == 0)
                continue;
            const NordicRow &row = course.rowOn(entry->day);
            ++count;
            most = std::max(most, row.sessionsPerWeek);
            // A plan that begins ahead may have come less far; the last rows have fewer sessions.
            for (int index = known.indexOn(entry->day); index <= course.indexOn(entry->day); ++index)
                most = std::max(most, numbers.nordicTable[index].sessionsPerWeek);
            if (exceedsRow(*entry->item, row, numbers)) {
                const auto reps = nordicReps(*entry->item);
                findings.add(
                    entry->day, entry->item,
                    reps ? Words::tr("More Nordic curls than this week's row of the table.")
                         : Words::tr(
                               "Nordic curls without their sets and repetitions cannot be held against the table."),
                    reps, total(row.reps), u"reps"_s);
            }
            const QDate last = known.last();
            const int gap = last.isValid() && last >= c.facts.today ? static_cast<int>(last.daysTo(entry->day)) : 0;
            if (gap >= numbers.nordicMaxGapDays.whole())
                findings.add(entry->day, entry->item, Words::tr("Too long without Nordic curls before this session."),
                             gap, numbers.nordicMaxGapDays.value, u"days"_s);
            course.take(entry->day);
            known.take(entry->day);
        }
        if (count > most)
            findings.add(week, nullptr, Words::tr("More sessions with Nordic curls than this week's row of the table."),
                         count, most, u"sessions"_s);
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
