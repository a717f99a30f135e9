// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/table_reading.h"

#include "core/base/words.h"
#include "core/import/csv.h"
#include "core/import/garmin_csv.h"
#include "core/import/generic_csv.h"
#include "core/import/reading_parts.h"
#include "core/import/strava_csv.h"

using namespace Qt::StringLiterals;

namespace stridewell {

namespace {

constexpr qsizetype mostNamed = 5;

/// "2 rows were left out: line 5 (why), line 9 (why)", with at most five named.
QString leftOutWords(const QList<RowProblem> &leftOut)
{
    QStringList named;
    for (qsizetype i = 0; i < qMin(leftOut.size(), mostNamed); ++i)
        named += Words::tr("line %1 (%2)").arg(leftOut[i].line).arg(leftOut[i].what);
    const auto count = static_cast<int>(leftOut.size());
    const QString told =
        count == 1 ? Words::tr("1 row was left out: %1") : Words::tr("%n rows were left out: %1", nullptr, count);
    QString words = told.arg(named.join(u", "_s));
    if (leftOut.size() > mostNamed)
        words += u' ' + Words::tr("and %n more", nullptr, count - static_cast<int>(mostNamed));
    return words;
}

QString unknownColumns(const QString &missing)
{
    return Words::
        tr("The columns are not known. Export the history of Strava or Garmin Connect again, with its first line, or "
           "name the columns of a table of your own: %1")
            .arg(missing);
}

} // namespace

TableReading readTable(const QByteArray &bytes, const Zone &home, std::optional<Units> unit)
{
    const auto table = readCsv(bytes);
    if (!table)
        return {refusedReading(table.error().detail, FileFormat::Csv), {}};
    if (isStravaHistory(*table))
        return readingOf(readStravaHistory(*table), false);
    if (isGarminList(*table))
        return readingOf(readGarminList(*table, home, unit), true);
    const GenericMapping mapping = previewOf(*table).guess;
    if (const QString missing = missingIn(mapping); !missing.isEmpty())
        return {refusedReading(unknownColumns(missing), FileFormat::Csv), {}};
    return readingOf(readGeneric(*table, mapping, home), true);
}

TableReading readingOf(ActivityRows rows, bool wallClock)
{
    TableReading table;
    FileReading &reading = table.reading;
    reading.format = FileFormat::Csv;
    reading.wallClock = wallClock;
    table.uploads = std::move(rows.uploads);
    reading.runs = std::move(rows.runs);
    reading.rowsLeftOut = static_cast<int>(rows.leftOut.size());
    reading.unit = rows.unit;
    QStringList sentences;
    if (!rows.leftOut.isEmpty()) {
        reading.status = reading.runs.isEmpty() ? ReadStatus::Refused : ReadStatus::Partial;
        sentences += leftOutWords(rows.leftOut);
    } else if (reading.runs.isEmpty()) {
        sentences += Words::tr("The file has the right columns and no activity");
    }
    sentences += rows.remarks;
    reading.problem = sentences.join(u". "_s);
    return table;
}

} // namespace stridewell
