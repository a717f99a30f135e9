// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/zone.h"
#include "core/model/plan.h"
#include "core/model/profile.h"

#include <QByteArray>

namespace stridewell {

/// What became of planned items, and the notes, as CSV: UTF-8 without a byte order mark, a fixed English header, one
/// row a log in the order of their moments: at (ISO 8601 with the offset of `zone`), item, day, kind, title, state,
/// pain, pain_next_day, sets ("Nordic curl 5 5; Glute bridge 12"), note. Day, kind and title come from those of `items`
/// that have the log's id; a note has the kind "note" and the day it is about. Absent = empty cell.
QByteArray writeLogCsv(const QList<Log> &logs, const QList<Item> &items, const Zone &zone);

/// Recorded runs as CSV that our own import reads back: start, distance_m, moving_s, elapsed_s, ascent_m, run_type,
/// effort, pain; one row a run, by start.
QByteArray writeRunsCsv(const QList<Run> &runs, const Zone &zone);

} // namespace stridewell
