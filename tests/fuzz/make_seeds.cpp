// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a folder of seeds for each fuzzer: small files of every shape that the writers of the kit know.
#include "tests/kit/activity_csv_writer.h"
#include "tests/kit/fit_writer.h"
#include "tests/kit/xml_activity_writer.h"
#include "tests/kit/zip_writer.h"

#include <QDir>
#include <QFile>

#include <cstdio>

using namespace stridewell::kit;
using namespace Qt::StringLiterals;

namespace {

bool put(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray compressedFit()
{
    using namespace fit_kit;
    FitWriter writer;
    writer.message(0, fileId()).message(20, {time(start), {8, 0x0D, 0x001064, 3}}, 1);
    writer.message(20, {{8, 0x0D, 0x002064, 3}, {3, u8, 150, 0}}, 2);
    for (quint8 second = 1; second < 40; ++second)
        writer.compressed(2, second, {{8, 0x0D, second << 12 | 0x064, 3}, {3, u8, 150, 0}});
    writer.withDeveloperFields(18, session(start, 40, 100), "dev", 3).message(34, activity(start, start + 3'600), 4);
    return writer.bytes();
}

QByteArray stravaList()
{
    ActivityCsv csv(stravaHeader());
    csv.row({{strava::Id, u"8"_s},
             {strava::Date, u"Sep 8, 2021, 1:46:40 AM"_s},
             {strava::Name, u"\"A\", b\nc"_s},
             {strava::Type, u"Run"_s},
             {strava::Elapsed, u"70"_s},
             {strava::Shown, u"0.18"_s},
             {strava::Filename, u"activities/80.fit"_s},
             {strava::Metres, u"180.5"_s}});
    return csv.bytes();
}

QByteArray garminList()
{
    ActivityCsv csv(garminHeader());
    csv.row({{garmin::Type, u"Running"_s},
             {garmin::Date, u"2026-07-01 12:38:59"_s},
             {garmin::Favorite, u"false"_s},
             {garmin::Distance, u"10,00"_s},
             {garmin::Time, u"00:50:00,5"_s},
             {garmin::Cadence, u"170"_s},
             {garmin::Ascent, u"1.234"_s},
             {garmin::Stride, u"1,18"_s}});
    return csv.bytes(u';', u"\r\n"_s);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fputs("usage: make_seeds FOLDER\n", stderr);
        return 2;
    }
    const QDir to(QString::fromLocal8Bit(argv[1]));
    QList<XmlPoint> points = xmlPoints(8, 3);
    points[1].altitude = 100;
    points[2].heartRate = 150;
    points[3].cadence = 83;
    const QByteArray table = "date,clock,distance_km,time,type\n2026-07-04,08:00,10.0,50:00,Run\n";
    const QByteArray gpx = gpxFile({points.first(5), points.sliced(5)});
    const bool good = put(to.filePath(u"fit/little.fit"_s), smallFit()) &&
                      put(to.filePath(u"fit/big.fit"_s), smallFit(FitWriter::Order::Big)) &&
                      put(to.filePath(u"fit/compressed.fit"_s), compressedFit()) &&
                      put(to.filePath(u"tcx/run.tcx"_s), tcxFile({{u"2026-05-04T10:00:00Z"_s, 8, 24, {points}}})) &&
                      put(to.filePath(u"gpx/run.gpx"_s), gpx) && put(to.filePath(u"csv/strava.csv"_s), stravaList()) &&
                      put(to.filePath(u"csv/garmin.csv"_s), garminList()) &&
                      put(to.filePath(u"csv/own.csv"_s), table) &&
                      put(to.filePath(u"gzip/run.gpx.gz"_s), gzipped(gpx)) && QDir().mkpath(to.filePath(u"zip"_s)) &&
                      writeZip(to.filePath(u"zip/export.zip"_s),
                               {{u"activities.csv"_s, stravaList()}, {u"activities/80.fit"_s, smallFit()}}) &&
                      writeZip(to.filePath(u"zip/original.zip"_s), {{u"1.gpx"_s, gpx}});
    return good ? 0 : 1;
}
