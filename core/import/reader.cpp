// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/reader.h"

#include "core/import/csv.h"
#include "core/import/fit.h"
#include "core/import/garmin_csv.h"
#include "core/import/gpx.h"
#include "core/import/gunzip.h"
#include "core/import/sniffer.h"
#include "core/import/strava_csv.h"
#include "core/import/tcx.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace stridewell {

namespace {

constexpr qsizetype mostNamed = 5;

FileReading refusal(FileReading reading, const QString &problem)
{
    reading.status = ReadStatus::Refused;
    reading.problem = problem;
    return reading;
}

QString wordsFor(Content content)
{
    const QString choose = u"choose a FIT, TCX or GPX file, a Strava export or the CSV list of Garmin Connect"_s;
    switch (content) {
    case Content::Empty:
        return u"The file is empty; export the history again"_s;
    case Content::Zip:
        return u"This is a zip archive or a workbook; unpack it, or save the sheet as CSV, and "_s + choose;
    case Content::Gzip:
        return u"The file is packed twice; unpack it and "_s + choose;
    case Content::OtherXml:
    case Content::Json:
        return u"This kind of file is not read; "_s + choose;
    default:
        return u"This is no file of activities; "_s + choose;
    }
}

/// "2 rows were left out: line 5 (why), line 9 (why)", with at most five named.
QString leftOutWords(const QList<RowProblem> &leftOut)
{
    QStringList named;
    for (qsizetype i = 0; i < qMin(leftOut.size(), mostNamed); ++i)
        named += u"line %1 (%2)"_s.arg(leftOut[i].line).arg(leftOut[i].what);
    QString words = leftOut.size() == 1 ? u"1 row was left out: "_s : u"%1 rows were left out: "_s.arg(leftOut.size());
    words += named.join(u", "_s);
    if (leftOut.size() > mostNamed)
        words += u" and %1 more"_s.arg(leftOut.size() - mostNamed);
    return words;
}

FileReading readTable(FileReading reading, const CsvTable &table, const Zone &home, std::optional<Units> unit)
{
    ActivityRows rows;
    if (isStravaHistory(table)) {
        rows = readStravaHistory(table);
    } else if (isGarminList(table)) {
        rows = readGarminList(table, home, unit);
        reading.wallClock = true;
    } else {
        return refusal(
            std::move(reading),
            u"The columns are not known. A Strava export has Activity ID, Activity Date, Activity Type, "
            "Elapsed Time, Distance and Filename; a Garmin Connect list has Activity Type, Date, Distance and "
            "Time, each in the language of the account. Export the history again, with its first line"_s);
    }
    reading.runs = std::move(rows.runs);
    reading.rowsLeftOut = static_cast<int>(rows.leftOut.size());
    reading.unit = rows.unit;
    QStringList sentences;
    if (!rows.leftOut.isEmpty()) {
        reading.status = reading.runs.isEmpty() ? ReadStatus::Refused : ReadStatus::Partial;
        sentences += leftOutWords(rows.leftOut);
    } else if (reading.runs.isEmpty()) {
        sentences += u"The file has the right columns and no activity"_s;
    }
    sentences += rows.remarks;
    reading.problem = sentences.join(u". "_s);
    return reading;
}

FileReading readText(const QByteArray &content, const Zone &home, std::optional<Units> unit)
{
    FileReading reading;
    const auto table = readCsv(content);
    if (!table)
        return refusal(std::move(reading), table.error().detail);
    reading.format = FileFormat::Csv;
    return readTable(std::move(reading), *table, home, unit);
}

/// Reads unpacked bytes by what they are.
FileReading readContent(const QByteArray &content, const Zone &home, std::optional<Units> unit)
{
    switch (const Content kind = sniff(content)) {
    case Content::Fit:
        return readFit(content, home);
    case Content::Tcx:
        return readTcx(content);
    case Content::Gpx:
        return readGpx(content);
    case Content::Text:
        return readText(content, home, unit);
    default:
        return refusal({}, wordsFor(kind));
    }
}

} // namespace

FileReading readActivities(const QString &name, const QByteArray &bytes, const Zone &home, std::optional<Units> unit)
{
    FileReading reading;
    reading.file = name;
    if (bytes.size() > mostBytes)
        return refusal(std::move(reading),
                       u"The file is larger than %1 MB; choose the history alone"_s.arg(mostBytes / 1'000'000));
    QByteArray content = bytes;
    bool whole = true;
    if (sniff(content) == Content::Gzip) {
        auto unpacked = gunzip(content);
        if (!unpacked)
            return refusal(std::move(reading), unpacked.error().detail);
        content = std::move(unpacked->bytes);
        whole = unpacked->whole;
    }
    reading = readContent(content, home, unit);
    reading.file = name;
    reading.contentHash = QCryptographicHash::hash(content, QCryptographicHash::Sha256);
    if (!whole) {
        if (reading.status == ReadStatus::Ok)
            reading.status = ReadStatus::Partial;
        const QString broken = u"The packed file breaks off; what came before was read"_s;
        reading.problem = reading.problem.isEmpty() ? broken : broken + u". "_s + reading.problem;
    }
    return reading;
}

} // namespace stridewell
