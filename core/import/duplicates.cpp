// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/duplicates.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace stridewell {

namespace {

constexpr qint64 msPerSecond = 1'000;
constexpr qint64 msPerMinute = 60 * msPerSecond;
constexpr qint64 msPerHour = 60 * msPerMinute;
constexpr qint64 sameStart = 90 * msPerSecond;
constexpr qint64 shiftTolerance = 30 * msPerSecond;
constexpr qint64 largestShift = 14 * msPerHour;
// Watches that were never stopped write durations of weeks; they must not widen the search for all.
constexpr double longestSeconds = 48 * 3'600.0;

/// Seconds a run took: elapsed, where a run may hold pauses; 0 when nothing is known.
double spanSeconds(const RunTrace &run)
{
    const double moving = run.moving ? run.moving->value : 0;
    const double elapsed = run.elapsed ? run.elapsed->value : moving;
    const double span = elapsed <= longestSeconds ? elapsed : moving;
    return std::clamp(span, 0.0, longestSeconds);
}

qint64 spanMs(const RunTrace &run)
{
    return static_cast<qint64>(spanSeconds(run) * msPerSecond);
}

bool within(double a, double b, double share)
{
    return std::abs(a - b) <= share * std::max(a, b);
}

bool overlapByHalf(const RunTrace &a, const RunTrace &b)
{
    const qint64 lengthA = spanMs(a);
    const qint64 lengthB = spanMs(b);
    const qint64 shared = std::min(a.start.ms + lengthA, b.start.ms + lengthB) - std::max(a.start.ms, b.start.ms);
    return shared * 2 > std::min(lengthA, lengthB) && shared > 0;
}

bool isSameTime(const RunTrace &a, const RunTrace &b)
{
    if (!within(a.distance.value, b.distance.value, 0.05))
        return false;
    return std::abs(a.start.ms - b.start.ms) <= sameStart || overlapByHalf(a, b);
}

/// Duration for comparison across sources: the same kind from both, absent when they share none.
bool sameDuration(const RunTrace &a, const RunTrace &b)
{
    const bool moving = a.moving && b.moving && within(a.moving->value, b.moving->value, 0.01);
    const bool elapsed = a.elapsed && b.elapsed && within(a.elapsed->value, b.elapsed->value, 0.01);
    return moving || elapsed;
}

bool isShifted(const RunTrace &a, const RunTrace &b)
{
    const qint64 apart = std::abs(a.start.ms - b.start.ms);
    if (apart > largestShift + shiftTolerance || apart < 30 * msPerMinute - shiftTolerance)
        return false;
    const auto near = [apart](qint64 minutes) {
        const qint64 rest = (apart - minutes * msPerMinute + shiftTolerance) % msPerHour;
        return rest >= 0 && rest <= 2 * shiftTolerance;
    };
    return (near(0) || near(30) || near(45)) && within(a.distance.value, b.distance.value, 0.01) && sameDuration(a, b);
}

/// Runs by their start, to look into a window of time without going through all.
class Timeline
{
public:
    explicit Timeline(const QList<RunTrace> &runs) : m_runs(runs)
    {
        m_order.reserve(runs.size());
        for (qsizetype i = 0; i < runs.size(); ++i) {
            m_order.append(i);
            m_longest = std::max(m_longest, spanMs(runs[i]));
        }
        std::ranges::stable_sort(m_order, {}, [&](qsizetype i) { return m_runs[i].start.ms; });
    }

    /// The run nearest in time to `run` for which `fits` holds, looking `reach` ms around it at least;
    /// -1 when there is none.
    qsizetype nearest(const RunTrace &run, qint64 reach, const auto &fits) const
    {
        qsizetype best = -1;
        qint64 bestApart = 0;
        forEachAround(run, reach, [&](qsizetype i) {
            const qint64 apart = std::abs(m_runs[i].start.ms - run.start.ms);
            if ((best < 0 || apart < bestApart) && fits(i)) {
                best = i;
                bestApart = apart;
            }
        });
        return best;
    }

    /// Calls `use` for every run that may lie within `reach` ms of `run`, by start.
    void forEachAround(const RunTrace &run, qint64 reach, const auto &use) const
    {
        const qint64 from = run.start.ms - std::max(reach, m_longest);
        const qint64 to = run.start.ms + std::max(reach, spanMs(run));
        const auto begin = std::ranges::lower_bound(m_order, from, {}, [&](qsizetype i) { return m_runs[i].start.ms; });
        for (auto it = begin; it != m_order.end() && m_runs[*it].start.ms <= to; ++it)
            use(*it);
    }

private:
    const QList<RunTrace> &m_runs;
    QList<qsizetype> m_order;
    qint64 m_longest = 0;
};

QHash<QString, qsizetype> firstById(const QList<RunTrace> &runs)
{
    QHash<QString, qsizetype> ids;
    for (qsizetype i = 0; i < runs.size(); ++i) {
        if (!runs[i].externalId.isEmpty() && !ids.contains(runs[i].externalId))
            ids.insert(runs[i].externalId, i);
    }
    return ids;
}

/// An incoming run and a known one that may be the same under clocks of different zones.
struct ShiftedPair
{
    qsizetype incoming = 0;
    qsizetype known = 0;
    qint64 quarters = 0; ///< of an hour from the known one to the incoming one
};

/// Pairs of runs that no other run equals, those of the most frequent shift first: clocks of one file are wrong by the
/// same hours, while a second run of a day may lie nearer than the one meant.
QList<ShiftedPair> shiftedPairs(const QList<RunTrace> &known, const Timeline &knownTime, const QList<bool> &claimed,
                                const QList<RunTrace> &incoming, const QList<bool> &matched)
{
    QList<ShiftedPair> pairs;
    QHash<qint64, int> frequency;
    for (qsizetype i = 0; i < incoming.size(); ++i) {
        if (matched[i])
            continue;
        knownTime.forEachAround(incoming[i], largestShift + shiftTolerance, [&](qsizetype k) {
            const bool mayBe = known[k].mayBeWallClock || incoming[i].mayBeWallClock;
            if (!mayBe || claimed[k] || !isShifted(known[k], incoming[i]))
                return;
            const auto apart = static_cast<double>(incoming[i].start.ms - known[k].start.ms);
            pairs.append({i, k, std::llround(apart / (15.0 * msPerMinute))});
            ++frequency[pairs.back().quarters];
        });
    }
    std::ranges::stable_sort(pairs, [&](const ShiftedPair &a, const ShiftedPair &b) {
        const int often = frequency[a.quarters];
        const int lessOften = frequency[b.quarters];
        return often != lessOften ? often > lessOften : std::abs(a.quarters) < std::abs(b.quarters);
    });
    return pairs;
}

} // namespace

RunTrace traceOf(const Run &run, bool mayBeWallClock)
{
    return {run.start, run.distance, run.moving, run.elapsed, {}, mayBeWallClock};
}

RunTrace traceOf(const RunSummary &summary, bool mayBeWallClock)
{
    return {summary.start, summary.distance, summary.moving, summary.elapsed, summary.externalId, mayBeWallClock};
}

QList<Duplicate> findDuplicates(const QList<RunTrace> &known, const QList<RunTrace> &incoming)
{
    const Timeline knownTime(known);
    const Timeline incomingTime(incoming);
    const auto knownIds = firstById(known);
    const auto incomingIds = firstById(incoming);
    QList<bool> matched(incoming.size(), false);
    QList<bool> claimed(known.size(), false);
    QList<Duplicate> found;
    const auto add = [&](const Duplicate &duplicate) {
        matched[duplicate.incoming] = true;
        if (!duplicate.withinIncoming)
            claimed[duplicate.of] = true;
        found.append(duplicate);
    };
    for (qsizetype i = 0; i < incoming.size(); ++i) {
        const RunTrace &run = incoming[i];
        const auto sameKnown = [&](qsizetype k) { return isSameTime(known[k], run); };
        const auto sameBefore = [&](qsizetype k) { return k < i && !matched[k] && isSameTime(incoming[k], run); };
        if (const auto id = knownIds.constFind(run.externalId); id != knownIds.cend())
            add({i, *id, false, Sameness::SameId});
        else if (const qsizetype k = knownTime.nearest(run, sameStart, sameKnown); k >= 0)
            add({i, k, false, Sameness::SameTime});
        else if (const qsizetype first = incomingIds.value(run.externalId, i); first < i)
            add({i, first, true, Sameness::SameId});
        else if (const qsizetype b = incomingTime.nearest(run, sameStart, sameBefore); b >= 0)
            add({i, b, true, Sameness::SameTime});
    }
    // Only afterwards, and only against known runs that nothing has matched: else the evening lap of a course
    // would be taken for the morning lap read in another zone.
    for (const ShiftedPair &pair : shiftedPairs(known, knownTime, claimed, incoming, matched)) {
        if (!matched[pair.incoming] && !claimed[pair.known])
            add({pair.incoming, pair.known, false, Sameness::ShiftedClock});
    }
    std::ranges::sort(found, {}, &Duplicate::incoming);
    return found;
}

} // namespace stridewell
