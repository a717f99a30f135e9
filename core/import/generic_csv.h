// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/zone.h"
#include "core/import/csv.h"
#include "core/import/dates.h"
#include "core/import/numbers.h"
#include "core/import/row_reading.h"

#include <QStringList>

#include <array>
#include <optional>

namespace stridewell {

/// What a column of a table may hold.
enum class GenericColumn {
    Start, ///< day, with or without the time of day, with or without an offset
    Clock, ///< time of day, where it stands apart from the day
    Distance,
    Moving,
    Elapsed,
    Ascent,
    HeartRate,
    Cadence, ///< steps per minute, or of one leg
    Sport,
    Name
};
inline constexpr size_t genericColumns = 10;

enum class LengthUnit {
    Metre,
    Kilometre,
    Mile
};

/// How to read a table: what its columns hold and how it writes. A guess to offer, or an athlete's answer.
struct GenericMapping
{
    GenericMapping() { columns.fill(-1); }

    std::array<qsizetype, genericColumns> columns = {}; ///< by GenericColumn; -1 = not there
    std::optional<LengthUnit> unit = {};                ///< of Distance; absent = nobody said
    bool minutes = false; ///< plain numbers in Moving and Elapsed are minutes, not seconds
    DateOrder dates = DateOrder::Unknown;
    DecimalMark mark = DecimalMark::Dot;

    qsizetype &operator[](GenericColumn column) { return columns[static_cast<size_t>(column)]; }
    qsizetype operator[](GenericColumn column) const { return columns[static_cast<size_t>(column)]; }
    bool operator==(const GenericMapping &) const = default;
};

/// A table of an unknown kind, ready to be shown to whoever knows what it is.
struct GenericPreview
{
    QStringList header = {};
    QList<QStringList> rows = {}; ///< the first five, as they are written
    qsizetype rowCount = 0;       ///< without the header
    GenericMapping guess = {};
    bool asksDateOrder = false; ///< no date tells whether 3/4 is in March or in April
    bool operator==(const GenericPreview &) const = default;
};

/// Looks at a table whose first row names its columns.
GenericPreview previewOf(const CsvTable &table);

/// What must still be said before a table can be read, as one sentence without a full stop; empty when nothing.
QString missingIn(const GenericMapping &mapping);

/// Reads a table by `mapping`, of which nothing may be missing. Without a column Sport every row is a run. A day
/// without a time of day is taken at noon, a time without an offset as that of `home`. Rows that cannot be read are
/// left out with their line and reason.
ActivityRows readGeneric(const CsvTable &table, const GenericMapping &mapping, const Zone &home);

} // namespace stridewell
