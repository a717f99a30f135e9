// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/placement.h"
#include "core/protocol/protocol_loader.h"
#include "tests/kit/random_profile.h"

#include <QTest>

#include <algorithm>
#include <set>
#include <vector>

using namespace stridewell;

namespace {

constexpr int frames = 2'000;

using Days = std::set<int>;

/// What a week gives up, dearest first, as the order in placement.h has it; the least of all is the best.
using Cost = std::array<int, 10>;

/// One way to fill a week, written down as plainly as can be.
struct Assignment
{
    Days runs, longRuns, hard, strength, eccentric;
};

Days daysOf(DayMask mask)
{
    Days days;
    for (int day = 0; day < daysPerWeek; ++day) {
        if ((mask >> day) % 2 == 1)
            days.insert(day);
    }
    return days;
}

Days together(Days a, const Days &b)
{
    a.insert(b.begin(), b.end());
    return a;
}

bool within(const Days &part, const Days &whole)
{
    return std::includes(whole.begin(), whole.end(), part.begin(), part.end());
}

int outside(const Days &days, const Days &wished)
{
    if (wished.empty())
        return 0;
    return static_cast<int>(std::count_if(days.begin(), days.end(), [&](int day) { return !wished.contains(day); }));
}

/// Squares of the gaps between neighbours in a week that comes round again, above the least there could be.
int clustering(const Days &days)
{
    if (days.size() < 2)
        return 0;
    int sum = 0;
    for (int day : days) {
        int gap = 1;
        while (!days.contains((day + gap) % daysPerWeek))
            ++gap;
        sum += gap * gap;
    }
    return sum - 49 / static_cast<int>(days.size());
}

Days freeOf(const WeekFrame &frame, const Days &days)
{
    Days free;
    for (int day : days) {
        if (!daysOf(frame.fixedRun).contains(day))
            free.insert(day);
    }
    return free;
}

/// Missing is worse than on a day that was not wished for.
int roleCost(const WeekFrame &frame, bool wanted, const Days &days, DayMask wish)
{
    if (wanted && days.empty())
        return 2;
    return outside(freeOf(frame, days), daysOf(wish));
}

Cost costOf(const WeekFrame &frame, const Assignment &week)
{
    int beside = 0;
    int afterDemanding = 0;
    int onLong = 0;
    const Days demanding = together(week.hard, week.longRuns);
    Days movable = week.strength;
    for (int day : daysOf(frame.fixedStrength))
        movable.erase(day);
    for (int day : week.hard)
        beside += int(week.longRuns.contains(day - 1) || week.longRuns.contains(day + 1));
    for (int day : week.eccentric)
        afterDemanding += int(demanding.contains(day) || demanding.contains(day - 1));
    for (int day : week.strength)
        onLong += int(week.longRuns.contains(day));
    return {frame.runs - int(week.runs.size()),
            beside,
            outside(freeOf(frame, week.runs), daysOf(frame.runWish)),
            roleCost(frame, frame.wantsLong, week.longRuns, frame.longWish),
            roleCost(frame, frame.wantsHard, week.hard, frame.hardWish),
            frame.strengthWanted - int(week.strength.size()),
            outside(movable, daysOf(frame.strengthWish)),
            clustering(week.runs) + clustering(week.strength),
            -afterDemanding,
            onLong};
}

struct Placed
{
    int day;
    ClashTable::Kind kind;
};

std::vector<Placed> entriesOf(const WeekFrame &frame, const Assignment &week)
{
    std::vector<Placed> entries;
    for (int day = 0; day < daysPerWeek; ++day) {
        const bool walkRun = frame.walkRun || daysOf(frame.fixedWalkRun).contains(day);
        if (week.hard.contains(day))
            entries.push_back({day, ClashTable::Hard});
        else if (week.longRuns.contains(day))
            entries.push_back({day, ClashTable::Long});
        else if (week.runs.contains(day))
            entries.push_back({day, walkRun ? ClashTable::WalkRun : ClashTable::Easy});
        // Strength comes after the run of its day.
        if (week.strength.contains(day))
            entries.push_back({day, week.eccentric.contains(day) ? ClashTable::Eccentric : ClashTable::Bridges});
    }
    return entries;
}

bool keepsApart(const std::vector<Placed> &entries, const ClashTable &clashes)
{
    for (size_t i = 0; i < entries.size(); ++i) {
        for (size_t j = i + 1; j < entries.size(); ++j) {
            if (clashes(entries[i].kind, entries[j].kind, entries[j].day - entries[i].day))
                return false;
        }
    }
    return true;
}

/// A run asked for keeps the kind it was asked for with; the search gives kinds to other days only.
bool keepsKinds(const WeekFrame &frame, const Days &given, DayMask fixed)
{
    return within(daysOf(fixed), given) && freeOf(frame, given).size() + daysOf(fixed).size() == given.size();
}

bool holdsRuns(const WeekFrame &frame, const Assignment &week)
{
    const Days longFree = freeOf(frame, week.longRuns);
    const Days hardFree = freeOf(frame, week.hard);
    return within(daysOf(frame.fixedRun), week.runs) &&
           within(week.runs, together(daysOf(frame.runOpen), daysOf(frame.fixedRun))) &&
           int(week.runs.size()) <= frame.runs && keepsKinds(frame, week.longRuns, frame.fixedLong) &&
           keepsKinds(frame, week.hard, frame.fixedHard) && within(longFree, daysOf(frame.longOpen)) &&
           within(hardFree, daysOf(frame.hardOpen)) && longFree.size() <= size_t(frame.wantsLong) &&
           hardFree.size() <= size_t(frame.wantsHard) && within(together(longFree, hardFree), week.runs) &&
           std::none_of(longFree.begin(), longFree.end(), [&](int day) { return week.hard.contains(day); });
}

bool holdsStrength(const WeekFrame &frame, const Assignment &week)
{
    const int sessions = int(week.strength.size());
    return within(week.strength, daysOf(frame.strengthOpen)) && within(daysOf(frame.fixedStrength), week.strength) &&
           within(week.eccentric, week.strength) && within(week.eccentric, daysOf(frame.eccentricOpen)) &&
           sessions <= frame.strengthWanted && sessions >= frame.strengthNeeded &&
           (!frame.eccentricNeeded || !week.eccentric.empty()) &&
           (!frame.bridgesRest || week.eccentric == week.strength);
}

/// Every legal choice of run days with at most one long and one hard day of its own.
std::vector<Assignment> runChoices(const WeekFrame &frame, const ClashTable &clashes)
{
    std::vector<Assignment> legal;
    for (unsigned set = 0; set < 128; ++set) {
        for (int longDay = -1; longDay < daysPerWeek; ++longDay) {
            for (int hardDay = -1; hardDay < daysPerWeek; ++hardDay) {
                Assignment week{.runs = daysOf(DayMask(set)),
                                .longRuns = daysOf(frame.fixedLong),
                                .hard = daysOf(frame.fixedHard),
                                .strength = {},
                                .eccentric = {}};
                if (longDay >= 0 && !week.longRuns.insert(longDay).second)
                    continue;
                if (hardDay >= 0 && !week.hard.insert(hardDay).second)
                    continue;
                if (holdsRuns(frame, week) && keepsApart(entriesOf(frame, week), clashes))
                    legal.push_back(week);
            }
        }
    }
    return legal;
}

/// Every legal choice of strength days, and of those among them that hold Nordics or deadlifts.
std::vector<Assignment> strengthChoices(const WeekFrame &frame, const ClashTable &clashes)
{
    std::vector<Assignment> legal;
    for (unsigned set = 0; set < 128; ++set) {
        for (unsigned part = 0; part < 128; ++part) {
            if ((part & ~set) != 0)
                continue;
            Assignment week;
            week.strength = daysOf(DayMask(set));
            week.eccentric = daysOf(DayMask(part));
            if (holdsStrength(frame, week) && keepsApart(entriesOf(frame, week), clashes))
                legal.push_back(week);
        }
    }
    return legal;
}

std::optional<Cost> leastCost(const WeekFrame &frame, const ClashTable &clashes)
{
    std::optional<Cost> least;
    const std::vector<Assignment> strengths = strengthChoices(frame, clashes);
    for (const Assignment &runs : runChoices(frame, clashes)) {
        for (const Assignment &strength : strengths) {
            Assignment week = runs;
            week.strength = strength.strength;
            week.eccentric = strength.eccentric;
            const Cost cost = costOf(frame, week);
            if ((!least || cost < *least) && keepsApart(entriesOf(frame, week), clashes))
                least = cost;
        }
    }
    return least;
}

class Dice
{
public:
    explicit Dice(quint64 seed) : m_engine(seed) {}
    int upTo(int most) { return int(m_engine() % quint64(most + 1)); }
    bool oneIn(int n) { return upTo(n - 1) == 0; }
    DayMask days() { return DayMask(upTo(127)); }
    /// Most days, as in most weeks.
    DayMask manyDays() { return oneIn(3) ? DayMask(127) : DayMask(days() | days()); }

private:
    std::mt19937_64 m_engine;
};

WeekFrame drawFrame(Dice &dice)
{
    WeekFrame frame;
    frame.walkRun = dice.oneIn(5);
    frame.runOpen = dice.manyDays();
    frame.longOpen = frame.walkRun ? DayMask(0) : DayMask(frame.runOpen & dice.manyDays());
    frame.hardOpen = frame.walkRun ? DayMask(0) : DayMask(frame.runOpen & dice.manyDays());
    frame.strengthOpen = dice.manyDays();
    frame.eccentricOpen = DayMask(frame.strengthOpen & dice.manyDays());
    for (int asked = dice.oneIn(3) ? dice.upTo(2) : 0; asked > 0; --asked) {
        const auto day = DayMask(1 << dice.upTo(6));
        if ((frame.fixedRun & day) != 0)
            continue;
        DayMask none = 0;
        DayMask *roles[] = {&none, &frame.fixedHard, &frame.fixedLong, &frame.fixedWalkRun};
        frame.fixedRun |= day;
        *roles[dice.upTo(3)] |= day;
    }
    frame.runs = std::max(dice.upTo(6), std::popcount(frame.fixedRun));
    frame.wantsLong = frame.longOpen != 0 && frame.fixedLong == 0 && !dice.oneIn(4);
    frame.wantsHard = frame.hardOpen != 0 && frame.fixedHard == 0 && dice.oneIn(2);
    frame.strengthWanted = dice.upTo(3);
    frame.strengthNeeded = dice.upTo(frame.strengthWanted);
    if (frame.strengthWanted > 0 && dice.oneIn(4))
        frame.fixedStrength = DayMask(1 << dice.upTo(6));
    frame.eccentricNeeded = frame.strengthWanted > 0 && dice.oneIn(3);
    frame.bridgesRest = dice.oneIn(8);
    frame.runWish = dice.oneIn(2) ? dice.days() : DayMask(0);
    frame.strengthWish = dice.oneIn(2) ? dice.days() : DayMask(0);
    frame.longWish = dice.oneIn(2) ? DayMask(1 << dice.upTo(6)) : DayMask(0);
    frame.hardWish = dice.oneIn(2) ? dice.days() : DayMask(0);
    return frame;
}

QString told(const std::optional<Cost> &cost)
{
    if (!cost)
        return u"no legal week"_s;
    QStringList numbers;
    for (int number : *cost)
        numbers += QString::number(number);
    return numbers.join(u' ');
}

} // namespace

/// The week search against every assignment there is, weighed by an order written down a second time.
class TestPlacement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noAssignmentIsBetterThanTheOneFound();
};

void TestPlacement::noAssignmentIsBetterThanTheOneFound()
{
    auto loaded = builtInProtocols();
    QVERIFY2(loaded.has_value(), qPrintable(loaded ? QString() : toText(loaded.error())));
    const auto protocols = std::make_shared<const Protocols>(std::move(*loaded));
    int weeks = 0;
    int withoutWeek = 0;
    for (quint64 seed = 1; seed <= frames; ++seed) {
        const PlanRequest request = kit::randomRequest(seed, protocols);
        const auto facts = gatherFacts(request.profile, request.protocols, request.now, request.nowOffsetSeconds);
        QVERIFY(facts.has_value());
        Dice dice(seed);
        const ClashTable clashes(RuleBook::standard(), *facts, dice.oneIn(3));
        const WeekFrame frame = drawFrame(dice);
        const auto layout = placeWeek(frame, clashes);
        const std::optional<Cost> best = leastCost(frame, clashes);
        std::optional<Cost> found;
        if (layout) {
            const Assignment week{daysOf(layout->runs), daysOf(layout->longRun), daysOf(layout->hard),
                                  daysOf(layout->strength), daysOf(layout->eccentric)};
            QVERIFY2(holdsRuns(frame, week) && holdsStrength(frame, week), qPrintable(u"seed %1"_s.arg(seed)));
            QVERIFY2(keepsApart(entriesOf(frame, week), clashes), qPrintable(u"seed %1"_s.arg(seed)));
            QCOMPARE(layout->runsDropped, frame.runs - int(week.runs.size()));
            found = costOf(frame, week);
        }
        QVERIFY2(found == best, qPrintable(u"seed %1: found %2; best %3"_s.arg(seed).arg(told(found), told(best))));
        ++(layout ? weeks : withoutWeek);
    }
    // The frames must hold both: weeks to choose from, and weeks that no choice makes legal.
    QVERIFY2(weeks > frames / 2 && withoutWeek > frames / 100, qPrintable(u"%1 of %2"_s.arg(weeks).arg(frames)));
}

QTEST_GUILESS_MAIN(TestPlacement)
#include "test_placement.moc"
