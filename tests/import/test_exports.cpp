// SPDX-License-Identifier: GPL-3.0-or-later
// Whole exports: zip archives, folders, and what hostile ones try.
#include "core/import/file_reading.h"
#include "core/import/import_report.h"
#include "tests/kit/activity_csv_writer.h"
#include "tests/kit/fit_writer.h"
#include "tests/kit/xml_activity_writer.h"
#include "tests/kit/zip_writer.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace stridewell;
using namespace stridewell::kit;
using namespace Qt::StringLiterals;

namespace {

using Files = QList<std::pair<QString, QByteArray>>;

Zone home()
{
    return *Zone::named(u"Europe/Madrid"_s);
}

bool put(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// A row of the list: the run of smallFit() where `shown` is 0.18 km.
QList<std::pair<qsizetype, QString>> row(int id, const QString &upload, const QString &shown = u"0.18"_s,
                                         const QString &type = u"Run"_s)
{
    return {{strava::Id, QString::number(id)},   {strava::Date, u"Sep %1, 2021, 1:46:40 AM"_s.arg(id)},
            {strava::Name, u"Run %1"_s.arg(id)}, {strava::Type, type},
            {strava::Elapsed, u"70"_s},          {strava::Shown, shown},
            {strava::Filename, upload},          {strava::Elapsed2, u"70"_s},
            {strava::Moving, u"66"_s},           {strava::Metres, QString::number(shown.toDouble() * 1'000)}};
}

/// An export with a run whose file is packed, one whose file is missing, a ride, one that was cropped and one typed in.
Files anExport()
{
    ActivityCsv csv(stravaHeader());
    csv.row(row(8, u"activities/80.fit.gz"_s));
    csv.row(row(9, u"activities/90.fit"_s));
    csv.row(row(10, u"activities/100.fit"_s, u"0.18"_s, u"Ride"_s));
    csv.row(row(11, u"activities/110.gpx"_s, u"0.10"_s));
    csv.row(row(12, QString()));
    return {{u"activities.csv"_s, csv.bytes()},
            {u"profile.csv"_s, "private"},
            {u"activities/80.fit.gz"_s, gzipped(smallFit())},
            {u"activities/100.fit"_s, smallFit()},
            {u"activities/110.gpx"_s, gpxFile({xmlPoints(121, 3)})}};
}

/// Empty when the reading is that of anExport().
QString faultOf(const FileReading &reading)
{
    if (reading.status != ReadStatus::Ok || reading.runs.size() != 5)
        return u"%1 activities: %2"_s.arg(reading.runs.size()).arg(reading.problem);
    const RunSummary &recorded = reading.runs[0];
    if (recorded.source != RunSource::Fit || recorded.moving != Seconds(60) || recorded.name != u"Run 8"_s ||
        recorded.externalId != u"8"_s)
        return u"the recorded run"_s;
    for (const qsizetype listed : {1, 2, 3, 4}) {
        if (reading.runs[listed].source != RunSource::StravaCsv || reading.runs[listed].moving != Seconds(66))
            return u"row %1"_s.arg(listed);
    }
    return {};
}

} // namespace

class TestExports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stravaZip();
    void stravaFolder();
    void zipOnStandardInput();
    void oneFolderDeep();
    void originalOfGarmin();
    void archivesWithinAnArchive();
    void namesOfEveryKind();
    void damagedMember();
    void pathsStayInside();
    void linksAreNotFollowed();
    void zipBomb();
    void cutZip();
    void workbook();
    void folderOfFiles();
    void emptyFolder();
    void fileThatCannotBeRead_data();
    void fileThatCannotBeRead();
    void progressCanStop();
    void threeWaysLeaveOneSet();
};

void TestExports::stravaZip()
{
    const QTemporaryDir folder;
    const QString zip = folder.filePath(u"export_1.zip"_s);
    QVERIFY(writeZip(zip, anExport()));
    const FileReading reading = readActivityFile(zip, home());
    QCOMPARE(faultOf(reading), QString());
    QCOMPARE(reading.file, zip);
    QCOMPARE(reading.format, FileFormat::Csv);
}

void TestExports::stravaFolder()
{
    const QTemporaryDir folder;
    for (const auto &[name, bytes] : anExport())
        QVERIFY(put(folder.filePath(name), bytes));
    QCOMPARE(faultOf(readActivityFile(folder.path(), home())), QString());
    QCOMPARE(filesToRead({folder.path()}), QStringList{folder.path()});
}

void TestExports::zipOnStandardInput()
{
    const QTemporaryDir folder;
    const QString zip = folder.filePath(u"export_1.zip"_s);
    QVERIFY(writeZip(zip, anExport()));
    QFile file(zip);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(faultOf(readActivityBytes(u"-"_s, file.readAll(), home())), QString());
}

void TestExports::oneFolderDeep()
{
    const QTemporaryDir folder;
    const QString zip = folder.filePath(u"a.zip"_s);
    Files files = anExport();
    for (auto &[name, bytes] : files)
        name.prepend(u"export_1/"_s);
    QVERIFY(writeZip(zip, files));
    QCOMPARE(faultOf(readActivityFile(zip, home())), QString());
}

void TestExports::originalOfGarmin()
{
    const QTemporaryDir folder;
    const QString zip = folder.filePath(u"123.zip"_s);
    QVERIFY(writeZip(zip, {{u"123_ACTIVITY.fit"_s, smallFit()}}));
    const FileReading reading = readActivityFile(zip, home());
    QCOMPARE(reading.format, FileFormat::Fit);
    QCOMPARE(reading.runs.size(), 1);
    QCOMPARE(reading.runs[0].distance, Metres(180));
}

void TestExports::archivesWithinAnArchive()
{
    const QTemporaryDir folder;
    const QString inner = folder.filePath(u"UploadedFiles_0-_Part1.zip"_s);
    QVERIFY(writeZip(inner, {{u"a/1.fit"_s, smallFit()}}));
    QFile packed(inner);
    QVERIFY(packed.open(QIODevice::ReadOnly));
    const QString account = folder.filePath(u"account.zip"_s);
    QVERIFY(writeZip(account, {{u"DI_CONNECT/UploadedFiles_0-_Part1.zip"_s, packed.readAll()},
                               {u"DI_CONNECT/profile.json"_s, "{}"}}));
    const FileReading reading = readActivityFile(account, home());
    QCOMPARE(reading.status, ReadStatus::Ok);
    QCOMPARE(reading.runs.size(), 1);
    // A third level is not opened.
    QFile twice(account);
    QVERIFY(twice.open(QIODevice::ReadOnly));
    const QString thrice = folder.filePath(u"thrice.zip"_s);
    QVERIFY(writeZip(thrice, {{u"account.zip"_s, twice.readAll()}}));
    QCOMPARE(readActivityFile(thrice, home()).status, ReadStatus::Refused);
}

void TestExports::namesOfEveryKind()
{
    // As macOS, old Windows programs and phones write them.
    const QTemporaryDir folder;
    const QString zip = folder.filePath(u"mac.zip"_s);
    QVERIFY(writeZip(zip, {{u"L\u00e4ufe/\u30e9\u30f3.fit"_s, smallFit()},
                           {u"__MACOSX/L\u00e4ufe/._1.fit"_s, QByteArray("\0\5\26\7", 4)},
                           {u"L\u00e4ufe/._1.fit"_s, QByteArray("\0\5\26\7", 4)}}));
    const FileReading reading = readActivityFile(zip, home());
    QVERIFY2(reading.status == ReadStatus::Ok, qPrintable(reading.problem));
    QCOMPARE(reading.runs.size(), 1);
    // Code page 437 marks no name as UTF-8, as plain letters do not.
    const QString old = folder.filePath(u"old.zip"_s);
    QVERIFY(writeZip(old, {{u"Laeufe/1.fit"_s, smallFit()}}));
    QFile file(old);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll().replace("Laeufe", "L\x84ufe_");
    QCOMPARE(readActivityBytes(u"-"_s, bytes, home()).runs.size(), 1);
}

void TestExports::damagedMember()
{
    const QTemporaryDir folder;
    const QString zip = folder.filePath(u"a.zip"_s);
    Files files = anExport();
    files[2].second = "no gzip";
    QVERIFY(writeZip(zip, files));
    const FileReading reading = readActivityFile(zip, home());
    QCOMPARE(reading.runs.size(), 5);
    QCOMPARE(reading.runs[0].source, RunSource::StravaCsv);
    QVERIFY2(reading.problem.contains(u"could not be read: 1, the first activities/80.fit.gz"),
             qPrintable(reading.problem));
}

void TestExports::pathsStayInside()
{
    const QTemporaryDir folder;
    QVERIFY(put(folder.filePath(u"secret.fit"_s), smallFit()));
    for (const QString &way : {u"activities/../../secret.fit"_s, u"../secret.fit"_s, folder.filePath(u"secret.fit"_s),
                               u"activities\\..\\..\\secret.fit"_s}) {
        ActivityCsv csv(stravaHeader());
        csv.row(row(8, way));
        const QString inside = folder.filePath(u"export"_s);
        QVERIFY(put(inside + u"/activities.csv"_s, csv.bytes()));
        QVERIFY(put(inside + u"/activities/1.fit"_s, smallFit()));
        const FileReading reading = readActivityFile(inside, home());
        QCOMPARE(reading.runs.value(0).source, RunSource::StravaCsv);
    }
}

void TestExports::linksAreNotFollowed()
{
    const QTemporaryDir folder;
    QVERIFY(put(folder.filePath(u"secret.fit"_s), smallFit()));
    ActivityCsv csv(stravaHeader());
    csv.row(row(8, u"activities/8.fit"_s));
    const QString inside = folder.filePath(u"export"_s);
    QVERIFY(put(inside + u"/activities.csv"_s, csv.bytes()));
    QVERIFY(QDir(inside).mkdir(u"activities"_s));
    QVERIFY(QFile::link(folder.filePath(u"secret.fit"_s), inside + u"/activities/8.fit"_s));
    QCOMPARE(readActivityFile(inside, home()).runs.value(0).source, RunSource::StravaCsv);
}

void TestExports::zipBomb()
{
    const QTemporaryDir folder;
    const QString zip = folder.filePath(u"a.zip"_s);
    QVERIFY(writeZip(zip, {{u"activities.csv"_s, QByteArray(30'000'000, 'x')}}));
    const FileReading reading = readActivityFile(zip, home());
    QCOMPARE(reading.status, ReadStatus::Refused);
    QVERIFY2(reading.problem.contains(u"far more"), qPrintable(reading.problem));
}

void TestExports::cutZip()
{
    const QTemporaryDir folder;
    const QString zip = folder.filePath(u"a.zip"_s);
    QVERIFY(writeZip(zip, anExport()));
    QFile file(zip);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    for (qsizetype size = 4; size < bytes.size(); ++size) {
        const FileReading reading = readActivityBytes(u"-"_s, bytes.first(size), home());
        QCOMPARE(reading.status, ReadStatus::Refused);
        QVERIFY(!reading.problem.isEmpty());
    }
}

void TestExports::workbook()
{
    const QTemporaryDir folder;
    const QString book = folder.filePath(u"runs.xlsx"_s);
    QVERIFY(writeZip(book, {{u"xl/workbook.xml"_s, "<workbook/>"}}));
    const FileReading reading = readActivityFile(book, home());
    QCOMPARE(reading.status, ReadStatus::Refused);
    QVERIFY(reading.problem.contains(u"workbook"));
}

void TestExports::folderOfFiles()
{
    const QTemporaryDir folder;
    QVERIFY(put(folder.filePath(u"2020/b.fit"_s), smallFit()));
    QVERIFY(put(folder.filePath(u"a.gpx"_s), gpxFile({xmlPoints(121, 3)})));
    QVERIFY(put(folder.filePath(u".hidden"_s), "x"));
    QCOMPARE(filesToRead({folder.path(), u"-"_s}),
             QStringList({folder.filePath(u"2020/b.fit"_s), folder.filePath(u"a.gpx"_s), u"-"_s}));
}

void TestExports::emptyFolder()
{
    const QTemporaryDir folder;
    QCOMPARE(filesToRead({folder.path()}), QStringList{folder.path()});
    const FileReading reading = readActivityFile(folder.path(), home());
    QCOMPARE(reading.status, ReadStatus::Refused);
    QVERIFY(reading.problem.contains(u"Nothing in it"));
}

void TestExports::fileThatCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    QTest::newRow("empty") << QByteArray() << u"empty"_s;
    QTest::newRow("picture named .fit") << QByteArray("\x89PNG\r\n\x1A\n\0\0", 10) << u"no file of activities"_s;
    QTest::newRow("fit named .gpx, cut") << smallFit().first(20) << u"breaks off"_s;
}

void TestExports::fileThatCannotBeRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"a.fit"_s);
    QVERIFY(put(name, bytes));
    const FileReading reading = readActivityFile(name, home());
    QCOMPARE(reading.status, ReadStatus::Refused);
    QVERIFY2(reading.problem.contains(words), qPrintable(reading.problem));

    // 2 GiB that take no room: refused by size, without being read.
    QFile huge(folder.filePath(u"huge.fit"_s));
    QVERIFY(huge.open(QIODevice::WriteOnly) && huge.resize(2LL << 30));
    QVERIFY(readActivityFile(huge.fileName(), home()).problem.contains(u"larger than"));
    QVERIFY(readActivityFile(folder.filePath(u"none.fit"_s), home()).problem.contains(u"check the name"));
}

void TestExports::progressCanStop()
{
    const QTemporaryDir folder;
    const QString zip = folder.filePath(u"a.zip"_s);
    QVERIFY(writeZip(zip, anExport()));
    QList<qsizetype> steps;
    const FileReading reading = readActivityFile(zip, home(), {}, [&](qsizetype done, qsizetype all) {
        steps += {done, all};
        return done < 2;
    });
    QCOMPARE(steps, QList<qsizetype>({0, 5, 1, 5, 2, 5}));
    QCOMPARE(reading.status, ReadStatus::Refused);
    QVERIFY(reading.runs.isEmpty());
}

void TestExports::threeWaysLeaveOneSet()
{
    // One history of 40 runs, two on some days, as list of Strava, as recordings, and as list of Garmin Connect read in
    // another zone than the watch was in.
    const QTemporaryDir folder;
    ActivityCsv list(stravaHeader());
    ActivityCsv watch(garminHeader());
    for (int i = 0; i < 40; ++i) {
        const quint32 at = fit_kit::start + quint32(i / 2 * 86'400 * 2 + i % 2 * 39'600);
        const Moment start{(qint64(at) + 631'065'600) * 1'000};
        const int seconds = 1'500 + i / 2 * 60;
        const double metres = 3.0 * seconds;
        const Zone utc;
        const QString day = utc.day(start).toString(u"yyyy-MM-dd");
        list.row({{strava::Id, QString::number(100 + i)},
                  {strava::Date, day + u' ' + utc.time(start).toString(u"HH:mm:ss")},
                  {strava::Type, u"Run"_s},
                  {strava::Elapsed, QString::number(seconds)},
                  {strava::Shown, QString::number(metres / 1'000, 'f', 2)},
                  {strava::Moving, QString::number(seconds - 2)},
                  {strava::Metres, QString::number(metres + 4)},
                  {strava::Filename, u"activities/%1.fit"_s.arg(i)}});
        const Moment local = start + std::chrono::hours(-5);
        watch.row(
            {{garmin::Type, u"Running"_s},
             {garmin::Date, utc.day(local).toString(u"yyyy-MM-dd") + u' ' + utc.time(local).toString(u"HH:mm:ss")},
             {garmin::Favorite, u"false"_s},
             {garmin::Distance, QString::number(metres / 1'000, 'f', 2)},
             {garmin::Time, QTime(0, 0).addSecs(seconds).toString(u"HH:mm:ss")},
             {garmin::Cadence, u"170"_s},
             {garmin::Stride, QString::number(3.0 * 60 / 170, 'f', 2)}});
        FitWriter writer;
        writer.message(0, fit_kit::fileId()).message(18, fit_kit::session(at, seconds, metres), 1);
        QVERIFY(put(folder.filePath(u"files/%1.fit"_s.arg(i)), writer.bytes()));
    }
    QVERIFY(put(folder.filePath(u"activities.csv"_s), list.bytes()));
    QVERIFY(put(folder.filePath(u"Activities.csv"_s), watch.bytes(u',', u"\r\n"_s)));
    const QStringList ways = {folder.filePath(u"activities.csv"_s), folder.filePath(u"Activities.csv"_s),
                              folder.filePath(u"files"_s)};
    const auto readings = [](const QStringList &paths) {
        QList<FileReading> all;
        for (const QString &path : filesToRead(paths))
            all += readActivityFile(path, home());
        return all;
    };
    const auto taken = [](const ImportPlan &plan) {
        QList<RunTrace> runs;
        for (const ImportRow &r : plan.rows) {
            if (r.status == RowStatus::New)
                runs += traceOf(toRun(r.run), true);
        }
        return runs;
    };
    const ImportPlan together = planImport(readings(ways), {});
    QCOMPARE(taken(together).size(), 40);
    for (const ImportRow &r : together.rows)
        QCOMPARE(r.status, r.run.source == RunSource::Fit ? RowStatus::New : RowStatus::Repeated);
    // One after another, in any order.
    for (const QStringList &order :
         {ways, QStringList{ways[2], ways[0], ways[1]}, QStringList{ways[1], ways[2], ways[0]}}) {
        QList<RunTrace> known;
        for (const QString &way : order)
            known += taken(planImport(readings({way}), known));
        QCOMPARE(known.size(), 40);
    }
}

QTEST_APPLESS_MAIN(TestExports)
#include "test_exports.moc"
