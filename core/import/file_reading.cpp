// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/file_reading.h"

#include "core/base/file_bytes.h"
#include "core/base/words.h"
#include "core/import/gunzip.h"
#include "core/import/reader.h"
#include "core/import/reading_parts.h"
#include "core/import/sniffer.h"
#include "core/import/strava_export.h"

#include <QDirIterator>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace stridewell {

namespace {

FileReading readFile(const QString &path, const Zone &home, std::optional<Units> unit, const Progress &progress)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refusedReading(
            Words::tr("cannot be read (%1); check the name and that you may read it").arg(file.errorString()));
    const bool isZip = QFileInfo(path).isFile() && sniff(file.peek(4)) == Content::Zip;
    // An archive is read in place: it may be far larger than what is needed of it.
    if (isZip) {
        file.close();
        const auto archive = openZip(path);
        if (!archive)
            return refusedReading(archive.error().detail);
        return readExport(**archive, home, progress);
    }
    if (file.size() > mostBytes)
        return refusedReading(tooLargeWords());
    const auto bytes = readUpTo(file, mostBytes);
    return bytes ? readActivities({}, *bytes, home, unit) : refusedReading(bytes.error().detail);
}

} // namespace

FileReading readActivityFile(const QString &path, const Zone &home, std::optional<Units> unit, const Progress &progress)
{
    FileReading reading;
    if (QFileInfo(path).isDir())
        reading = readExport(*openFolder(path), home, progress);
    else
        reading = readFile(path, home, unit, progress);
    reading.file = path;
    return reading;
}

FileReading readActivityBytes(const QString &name, const QByteArray &bytes, const Zone &home)
{
    if (sniff(bytes) != Content::Zip)
        return readActivities(name, bytes, home);
    const auto archive = openZip(bytes);
    FileReading reading = archive ? readExport(**archive, home) : refusedReading(archive.error().detail);
    reading.file = name;
    return reading;
}

QStringList filesToRead(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir() || !stravaListIn(openFolder(path)->names()).isEmpty()) {
            files += path;
            continue;
        }
        QStringList below;
        QDirIterator walk(path, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
        while (walk.hasNext())
            below += walk.next();
        below.sort();
        // An empty folder is named in the report, not passed over.
        files += below.isEmpty() ? QStringList{path} : below;
    }
    return files;
}

} // namespace stridewell
