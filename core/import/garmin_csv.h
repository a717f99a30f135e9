// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/zone.h"
#include "core/import/row_reading.h"

#include <optional>

namespace stridewell {

/// True when the header is one of the activity list that Garmin Connect exports, in any known language, or in
/// an unknown one when the first rows look like it.
bool isGarminList(const CsvTable &table);

/// Reads the list that Garmin Connect exports as CSV. Its dates are clock times without a zone and are taken
/// as those of `home`. Rules, as real exports show them:
/// - Language and number style are independent; the decimal mark is found out from all numbers of the file.
/// - The unit is not stated, but stride length is always in metres: stride x cadence x minutes / distance is
///   about 1000 for kilometres and 1609 for miles; below 1300 means kilometres. Ascent is in feet with miles.
///   `unit` overrides the guess.
/// - Swims and some track runs stand in the same column in metres: taken so where the speed is impossible else.
/// - Moving time is preferred to Time, which may contain pauses.
/// - A header in the middle begins a further list. Cadence is in steps per minute.
/// Rows that cannot be read are left out with their line and reason.
ActivityRows readGarminList(const CsvTable &table, const Zone &home, std::optional<Units> unit = {});

} // namespace stridewell
