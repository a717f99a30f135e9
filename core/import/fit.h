// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/zone.h"
#include "core/model/run_summary.h"

#include <QByteArrayView>

namespace stridewell {

/// Reads a FIT file: an activity for each session, those of chained files too. `file` of the answer stays empty.
/// Rules, as real devices show them:
/// - What a session does not say of itself (distance, times, ascent) comes from its records; of several sessions, each
///   has the records of its own time.
/// - Where the device counts time from when it was switched on, the day comes from the wall clock in the activity
///   message; it names no zone, so it is taken as that of `home` (wallClock). Without one the file is refused.
/// - A zone is believed when wall clock and UTC differ by whole quarters of an hour, -12 h to +14 h, and not by 0,
///   which some devices write for all zones.
/// - Without a session, as after a crash, the activity is put together from the records.
/// - Courses and workouts are plans and refused. Damage keeps what came before it (Partial).
FileReading readFit(QByteArrayView bytes, const Zone &home);

} // namespace stridewell
