// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/fit_decoder.h"
#include "core/import/track.h"

#include <QList>

#include <optional>

namespace stridewell {

/// A part of a recording that has its own sums: a session or a lap. Times in seconds of the FIT clock.
struct FitPart
{
    std::optional<quint32> start = {};
    std::optional<quint32> end = {};
    std::optional<int> sport = {};
    std::optional<int> subSport = {};
    std::optional<double> elapsed = {};  ///< seconds
    std::optional<double> timer = {};    ///< seconds
    std::optional<double> distance = {}; ///< metres
    std::optional<double> ascent = {};   ///< metres
    std::optional<double> heartRate = {};
    std::optional<double> cadence = {}; ///< per minute and leg
};

/// What one FIT file of a chain holds of an activity. Times of points are those of its clock, in milliseconds.
struct FitContents
{
    std::optional<int> type = {}; ///< what kind of file it calls itself
    std::optional<quint32> serial = {};
    std::optional<quint32> created = {};
    QList<FitPart> sessions = {};
    QList<FitPart> laps = {};
    QList<TrackPoint> points = {};
    qsizetype records = 0; ///< points, those without anything useful and those beyond the limit included
    std::optional<int> sport = {};
    std::optional<int> subSport = {};
    std::optional<quint32> saved = {};      ///< when the activity was saved
    std::optional<quint32> savedLocal = {}; ///< the same by the wall clock, in the same epoch
};

namespace fit {
inline constexpr int activityFile = 4;
inline constexpr int workoutFile = 5;
inline constexpr int courseFile = 6;
inline constexpr quint32 firstDate = 0x10000000; ///< below, a time counts from when the device was switched on
inline constexpr qint64 epoch = 631'065'600;     ///< 1989-12-31T00:00Z in seconds since 1970
} // namespace fit

/// All files of a chain and what was wrong with their bytes.
struct FitChain
{
    QList<FitContents> files = {};
    FitFaults faults = {};
    bool tooManyPoints = false;
};

/// Sorts the messages of a FIT file into what is needed of them. The points of its first file take the memory of
/// `room`, an empty list. Errors: those of decodeFit().
[[nodiscard]] Result<FitChain> collectFit(QByteArrayView bytes, QList<TrackPoint> &&room = {});

} // namespace stridewell
