// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/row_reading.h"

namespace stridewell {

/// True when the header is one of Strava's activities.csv, of any year and language.
bool isStravaHistory(const CsvTable &table);

/// Reads activities.csv of a Strava export. Its dates are UTC, so no zone is needed. Every kind of activity
/// becomes a summary with its activity id. Rules, as real exports of 2014 to 2026 show them:
/// - Up to the column Filename the file speaks to people, localised; a second block of the same names follows
///   for machines, in metres with dots. The second distance is taken where it agrees with the first within
///   1 % + 10 m, else the first: it is what is left after the athlete cropped the activity.
/// - Files without a second block give metres (lower-case header of 2019 and before) or kilometres; the pace
///   of the runs decides against that where it would be impossible.
/// - Cadence is counted per leg and doubled to steps per minute.
/// Rows that cannot be read are left out with their line and reason.
ActivityRows readStravaHistory(const CsvTable &table);

} // namespace stridewell
