// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/track.h"

#include "core/import/sports.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace stridewell {

namespace {

constexpr double msPerSecond = 1'000;
constexpr qint64 dayMs = 86'400'000;

double secondsBetween(const TrackPoint &a, const TrackPoint &b)
{
    return static_cast<double>(b.ms - a.ms) / msPerSecond;
}

bool hasPosition(const TrackPoint &point)
{
    return !std::isnan(point.latitude) && !std::isnan(point.longitude);
}

double metresBetween(const TrackPoint &a, const TrackPoint &b)
{
    constexpr double earthRadius = 6'371'008.8;
    constexpr double radians = std::numbers::pi / 180;
    const double sinLat = std::sin((b.latitude - a.latitude) * radians / 2);
    const double sinLon = std::sin((b.longitude - a.longitude) * radians / 2);
    const double h =
        sinLat * sinLat + std::cos(a.latitude * radians) * std::cos(b.latitude * radians) * sinLon * sinLon;
    return 2 * earthRadius * std::asin(std::min(1.0, std::sqrt(h)));
}

/// To `steps` of a unit: what is computed here is no more exact than that.
double rounded(double value, double steps)
{
    return std::round(value * steps) / steps;
}

Metres toMillimetres(double metres)
{
    return Metres(rounded(metres, 1'000));
}

/// Calls `use(step, before, here)` for every step of known distance within a segment.
void forEachStep(Track track, const auto &use)
{
    const TrackPoint *before = nullptr;
    for (const TrackPoint &here : track) {
        if (here.beginsSegment)
            before = nullptr;
        if (std::isnan(here.distance))
            continue;
        if (before)
            use(std::max(0.0, here.distance - before->distance), *before, here);
        before = &here;
    }
}

template <typename Value>
std::optional<double> meanOf(Track track, Value TrackPoint::*value)
{
    double sum = 0;
    qsizetype count = 0;
    for (const TrackPoint &point : track) {
        if (!(point.*value > 0))
            continue;
        sum += point.*value;
        ++count;
    }
    return count > 0 ? std::optional(rounded(sum / static_cast<double>(count), 10)) : std::nullopt;
}

/// Speed at a point as recorded, else over its neighbours; NaN where nothing tells it.
double speedAt(Track track, size_t at)
{
    if (!std::isnan(track[at].speed))
        return static_cast<double>(track[at].speed);
    constexpr size_t reach = 2; // a single step says more of the receiver than of the runner
    size_t from = at;
    while (from > 0 && at - from < reach && !track[from].beginsSegment)
        --from;
    size_t to = at;
    while (to + 1 < track.size() && to - at < reach && !track[to + 1].beginsSegment)
        ++to;
    const double seconds = secondsBetween(track[from], track[to]);
    return seconds > 0 ? (track[to].distance - track[from].distance) / seconds : notThere;
}

} // namespace

qsizetype dropStrayTimes(QList<TrackPoint> &points)
{
    constexpr int agreeing = 5;
    qsizetype kept = 0;
    qint64 last = 0;
    qint64 stray = 0;
    int strays = 0;
    const auto follows = [](qint64 before, qint64 ms) { return ms >= before && ms - before <= dayMs; };
    TrackPoint *const all = points.data();
    for (qsizetype i = 0; i < points.size(); ++i) {
        const qint64 ms = all[i].ms;
        if (kept > 0 && !follows(last, ms)) {
            strays = strays > 0 && follows(stray, ms) ? strays + 1 : 1;
            stray = ms;
            if (strays < agreeing || ms < last)
                continue;
            all[i].beginsSegment = true;
        }
        strays = 0;
        last = ms;
        if (kept != i)
            all[kept] = all[i];
        ++kept;
    }
    const qsizetype dropped = points.size() - kept;
    points.resize(kept);
    return dropped;
}

void measurePositions(QList<TrackPoint> &points)
{
    constexpr double standingSeconds = 10;
    constexpr double standingMetres = 5;
    constexpr double slow = 1;
    constexpr double fastest = 12;
    double total = 0;
    qsizetype before = -1;
    qsizetype back = 0; // the point some ten seconds before
    for (qsizetype i = 0; i < points.size(); ++i) {
        TrackPoint &here = points[i];
        if (here.beginsSegment)
            before = -1;
        if (!hasPosition(here))
            continue;
        if (before < 0) {
            back = i;
        } else {
            while (back + 1 < i && secondsBetween(points[back + 1], here) >= standingSeconds)
                ++back;
            const double step = metresBetween(points[before], here);
            const double seconds = secondsBetween(points[before], here);
            const bool stands = hasPosition(points[back]) && secondsBetween(points[back], here) >= standingSeconds &&
                                metresBetween(points[back], here) < standingMetres;
            const double speed = seconds > 0 ? step / seconds : 0;
            if (speed <= fastest && !(stands && speed < slow))
                total += step;
        }
        here.distance = total;
        before = i;
    }
}

std::optional<Metres> distanceOf(Track track)
{
    const auto knows = [](const TrackPoint &point) { return !std::isnan(point.distance); };
    const auto first = std::ranges::find_if(track, knows);
    const auto last = std::find_if(track.rbegin(), track.rend(), knows);
    if (first == track.end() || &*first == &*last)
        return std::nullopt;
    return toMillimetres(std::max(0.0, last->distance - first->distance));
}

std::optional<Seconds> spanOf(Track track)
{
    if (track.size() < 2)
        return std::nullopt;
    return Seconds(secondsBetween(track.front(), track.back()));
}

std::optional<Seconds> recordedTimeOf(Track track)
{
    constexpr double longestGap = 30;
    if (track.size() < 2)
        return std::nullopt;
    double sum = 0;
    for (size_t i = 1; i < track.size(); ++i) {
        const double seconds = secondsBetween(track[i - 1], track[i]);
        if (seconds > 0 && seconds <= longestGap)
            sum += seconds;
    }
    return Seconds(sum);
}

std::optional<Seconds> movingTimeOf(Track track)
{
    constexpr double standing = 1 / 3.6;
    double sum = 0;
    forEachStep(track, [&](double metres, const TrackPoint &before, const TrackPoint &here) {
        const double seconds = secondsBetween(before, here);
        // Positions know small movements that the measured distance leaves out as noise.
        const bool placed = hasPosition(before) && hasPosition(here);
        if (seconds > 0 && (placed ? metresBetween(before, here) : metres) / seconds > standing)
            sum += seconds;
    });
    return sum > 0 ? std::optional(Seconds(sum)) : std::nullopt;
}

std::optional<Metres> ascentOf(Track track)
{
    constexpr qsizetype reach = 4;
    constexpr double leastClimb = 3;
    QList<double> sums{0};
    sums.reserve(static_cast<qsizetype>(track.size()) + 1);
    for (const TrackPoint &point : track) {
        if (!std::isnan(point.altitude))
            sums += sums.back() + static_cast<double>(point.altitude);
    }
    const qsizetype count = sums.size() - 1;
    if (count < 2)
        return std::nullopt;
    double gained = 0;
    double lowest = 0;
    for (qsizetype i = 0; i < count; ++i) {
        const qsizetype from = std::max(qsizetype(0), i - reach);
        const qsizetype to = std::min(count, i + reach + 1);
        const double mean = (sums[to] - sums[from]) / static_cast<double>(to - from);
        if (i == 0 || mean < lowest) {
            lowest = mean;
        } else if (mean - lowest >= leastClimb) {
            gained += mean - lowest;
            lowest = mean;
        }
    }
    return toMillimetres(gained);
}

std::optional<FastMetres> fastMetresOf(Track track)
{
    constexpr double longestStep = 10; // watches that save memory skip seconds
    double fast = 0;
    double veryFast = 0;
    bool known = false;
    forEachStep(track, [&](double metres, const TrackPoint &before, const TrackPoint &here) {
        const double seconds = secondsBetween(before, here);
        if (!(seconds > 0 && seconds <= longestStep))
            return;
        const double speed = speedAt(track, static_cast<size_t>(&here - track.data()));
        known = known || !std::isnan(speed);
        if (speed >= FastMetres::fast)
            fast += metres;
        if (speed >= FastMetres::veryFast)
            veryFast += metres;
    });
    return known ? std::optional(FastMetres{toMillimetres(fast), toMillimetres(veryFast)}) : std::nullopt;
}

std::optional<double> meanHeartRate(Track track)
{
    return meanOf(track, &TrackPoint::heartRate);
}

std::optional<double> meanCadence(Track track)
{
    return meanOf(track, &TrackPoint::cadence);
}

double stepsPerMinute(double cadence)
{
    constexpr double fastestLeg = 120;
    return cadence > fastestLeg ? cadence : 2 * cadence;
}

void complete(RunSummary &summary, Track track)
{
    if (!summary.moving)
        summary.moving = movingTimeOf(track);
    if (!summary.elapsed)
        summary.elapsed = spanOf(track);
    if (!summary.ascent)
        summary.ascent = ascentOf(track);
    if (!summary.avgHr)
        summary.avgHr = meanHeartRate(track);
    if (!isRunningSport(summary.sport))
        return;
    summary.fast = fastMetresOf(track);
    if (summary.avgCadenceSpm)
        return;
    if (const auto cadence = meanCadence(track))
        summary.avgCadenceSpm = stepsPerMinute(*cadence);
}

} // namespace stridewell
