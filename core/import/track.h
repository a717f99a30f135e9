// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/run_summary.h"

#include <QList>

#include <limits>
#include <optional>
#include <span>

namespace stridewell {

/// Stands for a value that a point of a track lacks.
inline constexpr double notThere = std::numeric_limits<double>::quiet_NaN();

/// One moment of a recording; NaN = the file does not say.
struct TrackPoint
{
    qint64 ms = 0;              ///< since 1970 UTC, or since whatever the clock of the device counts from
    double distance = notThere; ///< metres since the recording began
    double latitude = notThere; ///< degrees
    double longitude = notThere;
    float speed = notThere;     ///< metres per second
    float altitude = notThere;  ///< metres
    float heartRate = notThere; ///< beats per minute
    float cadence = notThere;   ///< per minute, of one leg or of both
    bool beginsSegment = false; ///< the recording was stopped before it: nothing is counted on the way to it
};

using Track = std::span<const TrackPoint>;

/// The most points that are kept of one file: three weeks at one a second. Bounds the memory of a hostile file.
inline constexpr qsizetype mostPoints = 2'000'000;

/// The most activities of one file that are kept, for the same reason.
inline constexpr qsizetype mostActivities = 10'000;

/// Takes out points whose time goes back or leaps by more than a day; a clock that was set anew meanwhile is followed
/// once several points agree with it. Returns how many were taken out.
qsizetype dropStrayTimes(QList<TrackPoint> &points);

/// Gives points without a measured distance one from their positions: great circles (sphere of 6371008.8 m) within
/// each segment. A step below 1 m/s does not count while standing (less than 5 m away from where it was 10 s before),
/// nor does one above 12 m/s: that is noise of the receiver.
void measurePositions(QList<TrackPoint> &points);

/// Metres between the first and the last point that know their distance; absent when fewer than two do.
std::optional<Metres> distanceOf(Track track);
/// From the first to the last point.
std::optional<Seconds> spanOf(Track track);
/// Sum of steps without gaps of more than 30 s.
std::optional<Seconds> recordedTimeOf(Track track);
/// Sum of the steps that went faster than 1 km/h; absent where no distance is known.
std::optional<Seconds> movingTimeOf(Track track);
/// Altitude gained: a running mean of nine points, then only climbs of 3 m and more count. Absent when fewer than two
/// points know their altitude.
std::optional<Metres> ascentOf(Track track);
/// Distance steps of at most 10 s whose speed, as recorded or else over the two points on either side, reaches a band.
/// Absent where nothing tells the speed.
std::optional<FastMetres> fastMetresOf(Track track);
/// Means of the values above 0.
std::optional<double> meanHeartRate(Track track);
std::optional<double> meanCadence(Track track);

/// Steps per minute from a cadence that is one leg's as a rule; above 120 it can only be both legs'.
double stepsPerMinute(double cadence);

/// Fills what `summary` does not say of itself from its track.
void complete(RunSummary &summary, Track track);

} // namespace stridewell
