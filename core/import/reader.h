// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/zone.h"
#include "core/model/athlete.h"
#include "core/model/run_summary.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace stridewell {

/// Reads a file of activities, whatever bytes it holds: FIT, TCX, GPX, activities.csv of a Strava export or the list
/// that Garmin Connect exports as CSV, each also packed with gzip. The kind is told by the content; `name` is only
/// repeated in the answer. `home` is the zone of the athlete, for times without one. `unit` settles kilometres
/// or miles where the file does not say and the guess was wrong.
///
/// Activities that are no runs are listed too, with their sport. Good rows are kept: status Partial and
/// `problem` then name the rows left out. Refused means nothing could be read, and `problem` says what would be
/// right; `format` is set whenever the kind of file was recognised.
FileReading readActivities(const QString &name, const QByteArray &bytes, const Zone &home,
                           std::optional<Units> unit = {});

} // namespace stridewell
