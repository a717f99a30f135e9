// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/reader.h"

#include "core/base/words.h"
#include "core/import/fit.h"
#include "core/import/gpx.h"
#include "core/import/gunzip.h"
#include "core/import/reading_parts.h"
#include "core/import/sniffer.h"
#include "core/import/table_reading.h"
#include "core/import/tcx.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace stridewell {

namespace {

QString wordsFor(Content content)
{
    const QString choose =
        Words::tr("choose a FIT, TCX or GPX file, a Strava export or the CSV list of Garmin Connect");
    switch (content) {
    case Content::Empty:
        return Words::tr("The file is empty; export the history again");
    case Content::Zip:
        return Words::tr("This is a zip archive or a workbook; unpack it, or save the sheet as CSV, and %1")
            .arg(choose);
    case Content::Gzip:
        return Words::tr("The file is packed twice; unpack it and %1").arg(choose);
    case Content::OtherXml:
    case Content::Json:
        return Words::tr("This kind of file is not read; %1").arg(choose);
    default:
        return Words::tr("This is no file of activities; %1").arg(choose);
    }
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
        return readTable(content, home, unit).reading;
    default:
        return refusedReading(wordsFor(kind));
    }
}

Result<Unpacked> unpackedOf(const QByteArray &bytes)
{
    return sniff(bytes) == Content::Gzip ? gunzip(bytes) : Unpacked{bytes, true};
}

} // namespace

FileReading readActivities(const QString &name, const QByteArray &bytes, const Zone &home, std::optional<Units> unit)
{
    FileReading reading;
    if (bytes.size() > mostBytes) {
        reading = refusedReading(tooLargeWords());
    } else if (auto unpacked = unpackedOf(bytes)) {
        reading = readContent(unpacked->bytes, home, unit);
        reading.contentHash = QCryptographicHash::hash(unpacked->bytes, QCryptographicHash::Sha256);
        if (!unpacked->whole) {
            if (reading.status == ReadStatus::Ok)
                reading.status = ReadStatus::Partial;
            addSentence(reading, Words::tr("The packed file breaks off; what came before was read"));
        }
    } else {
        reading = refusedReading(unpacked.error().detail);
    }
    reading.file = name;
    return reading;
}

} // namespace stridewell
