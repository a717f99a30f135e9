// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace stridewell {

/// A name for comparison: folded to lower case, without blanks around it, apostrophes straight, blanks plain.
QString foldedName(QStringView name);

/// The sport that an activity type of Strava or Garmin Connect means, in any language known here: "running",
/// "trail_running", "treadmill_running" or "track_running" for runs; every other type is kept as its own word
/// in lower case with underscores ("Nordic Ski" is "nordic_ski"). Empty for an empty type.
QString sportOf(QStringView type);

/// The same, but `unknownSport` where `type` names none, whether empty or without a letter.
QString sportOrUnknown(QStringView type);

/// The name of a sport for people, in their language where it is one that programs commonly write: "trail running".
QString sportWords(const QString &sport);

/// True for the four sports that count as runs.
bool isRunningSport(QStringView sport);

} // namespace stridewell
