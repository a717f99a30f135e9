// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/keys.h"
#include "core/base/moment.h"
#include "core/base/quantity.h"
#include "core/model/athlete.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace stridewell {

using namespace Qt::StringLiterals;

enum class FileFormat {
    Fit,
    Tcx,
    Gpx,
    Csv
};
template <>
inline constexpr auto keysOf<FileFormat> = std::array{"fit"_L1, "tcx"_L1, "gpx"_L1, "csv"_L1};

enum class ReadStatus {
    Ok,
    Partial,
    Refused
};
template <>
inline constexpr auto keysOf<ReadStatus> = std::array{"ok"_L1, "partial"_L1, "refused"_L1};

/// Where a summary comes from, the most trusted first: of two that tell of one run, the earlier kind is kept.
enum class RunSource {
    Fit,
    Tcx,
    Gpx,
    StravaCsv,
    GarminCsv,
    OtherCsv
};

/// Metres covered at a speed. Bands of measurement as sports science counts them (high-speed running, very fast
/// running), in metres per second; what a rule makes of them is protocol data.
struct FastMetres
{
    static constexpr double fast = 4.0;
    static constexpr double veryFast = 5.5;

    Metres atFast = {};     ///< at `fast` or more
    Metres atVeryFast = {}; ///< at `veryFast` or more

    bool operator==(const FastMetres &) const = default;
};

/// The sport of an activity whose file names none.
inline constexpr QStringView unknownSport = u"unknown";

/// One activity as a file tells it. `sport` is "running", "trail_running", "treadmill_running",
/// "track_running" for runs; any other word is another sport, `unknownSport` one that the file does not name.
struct RunSummary
{
    Moment start = {};
    QString sport = {};
    Metres distance = {};
    std::optional<Seconds> moving = {};
    std::optional<Seconds> elapsed = {};
    std::optional<Metres> ascent = {};
    std::optional<FastMetres> fast = {}; ///< only where a file holds the speed along the way
    std::optional<double> avgHr = {};
    std::optional<double> avgCadenceSpm = {};
    QString name = {};
    QString externalId = {};               ///< e.g. the Strava activity id; empty = none
    std::optional<int> offsetSeconds = {}; ///< of the local time where it was done, east of UTC; absent = not said
    RunSource source = RunSource::OtherCsv;

    bool operator==(const RunSummary &) const = default;
};

/// What a file held. `problem` says in words what was wrong, which rows were left out and what would be right.
struct FileReading
{
    QString file = {};
    std::optional<FileFormat> format = {};
    ReadStatus status = ReadStatus::Ok;
    QString problem = {};
    QList<RunSummary> runs = {};
    int rowsLeftOut = 0;            ///< rows of a history that could not be read
    bool wallClock = false;         ///< the file names no zone: its times were taken as those of the home zone
    QByteArray contentHash = {};    ///< SHA-256 of the bytes, unpacked; empty when they were not read
    std::optional<Units> unit = {}; ///< what distances were taken for where the file does not say; a guess to offer

    bool operator==(const FileReading &) const = default;
};

} // namespace stridewell
