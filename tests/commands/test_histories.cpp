// SPDX-License-Identifier: GPL-3.0-or-later
// Real histories from the file to a plan that breaks no rule, by commands alone. The true counts and sums come from
// truth.json, which independent readers made.
#include "tests/commands/program.h"
#include "tests/kit/fit_writer.h"
#include "tests/kit/places.h"
#include "tests/kit/zip_writer.h"

#include <QDir>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace stridewell;
using namespace Qt::StringLiterals;

namespace {

const QString sharedData = kit::inSharedData();

QJsonObject truthOf(const QString &name)
{
    const QJsonObject all = QJsonDocument::fromJson(bytesOf(sharedData + u"/truth.json"_s)).object();
    return all.value(u"files"_s).toObject().value(name).toObject().value(u"runs"_s).toObject();
}

} // namespace

class TestHistories : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void becomesACleanPlan_data();
    void becomesACleanPlan();
    void manyWaysLeaveOneSet();
    void foldersAndArchivesAreRead();
};

void TestHistories::becomesACleanPlan_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("now"); // empty = the real today
    for (const auto &[label, now] :
         {std::pair{"after the last run", u"2025-08-26T08:00:00+02:00"_s}, {"today", QString()}})
        QTest::addRow("Strava, %s", label) << u"csv/strava-2025-99cols.csv"_s << now;
    for (const auto &[label, now] :
         {std::pair{"after the last run", u"2026-01-05T08:00:00+01:00"_s}, {"today", QString()}})
        QTest::addRow("Garmin, %s", label) << u"csv/garmin-en-comma-decimal.csv"_s << now;
}

void TestHistories::becomesACleanPlan()
{
    QFETCH(QString, name);
    QFETCH(QString, now);
    const QString file = sharedData + u'/' + name;
    if (!QFile::exists(file))
        QSKIP("the real histories are not here; set STRIDEWELL_SHARED_DATA to their folder");
    QTemporaryDir folder;
    const QStringList fixed = now.isEmpty() ? QStringList() : QStringList{u"--now"_s, now};
    const QStringList where = QStringList{u"--db"_s, folder.filePath(u"x.db"_s), u"--profile"_s, u"P"_s} + fixed;

    const Outcome imported = runProgram(QStringList{u"import"_s, file} + where);
    QCOMPARE(imported.status, 0);
    const QJsonObject report = QJsonDocument::fromJson(imported.out).array().first().toObject();
    const QJsonObject truth = truthOf(name);
    QCOMPARE(report.value(u"added"_s).toInt(), truth.value(u"n"_s).toInt(-1));
    QCOMPARE(report.value(u"damaged"_s).toInt(-1), 0);

    const Outcome exported = runProgram(QStringList{u"export"_s, u"--format"_s, u"json"_s} + where);
    QCOMPARE(exported.status, 0);
    const QJsonArray runs = QJsonDocument::fromJson(exported.out).object().value(u"runs"_s).toArray();
    QCOMPARE(runs.size(), truth.value(u"n"_s).toInt(-1));
    double metres = 0;
    for (const auto &run : runs)
        metres += run.toObject().value(u"distance_m"_s).toDouble();
    const double expected = truth.contains(u"distance_m"_s)
                                ? truth.value(u"distance_m"_s).toDouble()
                                : truth.value(u"distance_sum_file_unit"_s).toDouble() * 1'000;
    QVERIFY2(std::abs(metres - expected) < 0.5, qPrintable(QString::number(metres, 'f', 1)));

    const QString profile = folder.filePath(u"profile.json"_s);
    QVERIFY(put(profile, exported.out));
    for (const auto &weeks : {u"4"_s, u"53"_s}) {
        const Outcome plan = runProgram(QStringList{u"plan"_s, u"-"_s, u"--weeks"_s, weeks} + fixed, exported.out);
        QCOMPARE(plan.status, 0);
        QVERIFY(QJsonDocument::fromJson(plan.out).object().value(u"items"_s).toArray().size() > 20);
        const Outcome check = runProgram({u"check"_s, profile, u"-"_s}, plan.out);
        QCOMPARE(check.out, QByteArray("[]\n"));
        QCOMPARE(check.status, 0);
    }
}

void TestHistories::manyWaysLeaveOneSet()
{
    // Real recordings of 13 runs; of some there are two or three, from other devices and services.
    QStringList files;
    for (const QString &name :
         {u"csv/strava-1row-94cols.csv"_s, u"gpx/vivoactivehr-run-2017.gpx"_s, u"gpx/fractional-seconds.gpx"_s,
          u"tcx/10k-garmin15.tcx"_s, u"tcx/2012-run-hr.tcx"_s, u"fit/10k-garmin15.fit"_s, u"fit/bad-file-crc.fit"_s,
          u"fit/chained-activity+settings.fit"_s, u"fit/truncated-unexpected-eof.fit"_s, u"fit/fenix2-run.fit"_s,
          u"fit/fenix5-run-57s.fit"_s, u"fit/fr60-compressed-relative-clock.fit"_s, u"fit/landal-device.fit"_s,
          u"fit/landal-strava.fit.gz"_s, u"fit/run-devfields-hrv.fit"_s, u"fit/stryd-developer-fields.fit"_s,
          u"fit/suunto-2020-run.fit"_s, u"fit/triathlon-5-sessions-chained-hr.fit"_s,
          u"fit/vivoactivehr-run-2017.fit"_s})
        files += sharedData + u'/' + name;
    if (!QFile::exists(files.first()))
        QSKIP("the real recordings are not here; set STRIDEWELL_SHARED_DATA to their folder");
    const auto runsAfter = [](const QList<QStringList> &imports) {
        const QTemporaryDir folder;
        const QStringList where = {u"--db"_s, folder.filePath(u"x.db"_s), u"--profile"_s, u"P"_s};
        for (const QStringList &import : imports) {
            if (runProgram(QStringList{u"import"_s} + import + where).status != 0)
                return qsizetype(-1);
        }
        const Outcome exported = runProgram(QStringList{u"export"_s, u"--format"_s, u"json"_s} + where);
        return QJsonDocument::fromJson(exported.out).object().value(u"runs"_s).toArray().size();
    };
    QCOMPARE(runsAfter({files}), 13);
    QCOMPARE(runsAfter({files, files}), 13);
    QStringList backwards = files;
    std::reverse(backwards.begin(), backwards.end());
    QList<QStringList> oneByOne;
    for (const QString &file : backwards)
        oneByOne += {file};
    QCOMPARE(runsAfter({backwards}), 13);
    QCOMPARE(runsAfter(oneByOne), 13);
}

void TestHistories::foldersAndArchivesAreRead()
{
    const QTemporaryDir folder;
    const QString inside = folder.filePath(u"runs"_s);
    QVERIFY(QDir().mkpath(inside));
    QVERIFY(put(inside + u"/a.fit"_s, kit::smallFit()));
    QVERIFY(put(inside + u"/b.txt"_s, "date,km\n2026-07-04,10\n"));
    const QString zip = folder.filePath(u"original.zip"_s);
    QVERIFY(kit::writeZip(zip, {{u"1.fit"_s, kit::smallFit()}}));
    const Outcome outcome = runProgram({u"read"_s, inside, zip});
    QCOMPARE(outcome.status, 0);
    const QJsonArray readings = QJsonDocument::fromJson(outcome.out).array();
    QCOMPARE(readings.size(), 3);
    QCOMPARE(readings[0].toObject().value(u"format"_s).toString(), u"fit"_s);
    QCOMPARE(readings[1].toObject().value(u"format"_s).toString(), u"csv"_s);
    QCOMPARE(readings[2].toObject().value(u"runs"_s), readings[0].toObject().value(u"runs"_s));
    const QJsonObject run = readings[0].toObject().value(u"runs"_s).toArray().first().toObject();
    QCOMPARE(run.value(u"start"_s).toString(), u"2021-09-08T03:46:40+02:00"_s); // the watch was two hours east
    QCOMPARE(run.value(u"distance_m"_s).toDouble(), 180.0);

    // The report says what was left out and because of what.
    const Outcome imported =
        runProgram({u"import"_s, zip, inside, u"--db"_s, folder.filePath(u"x.db"_s), u"--profile"_s, u"P"_s});
    QCOMPARE(imported.status, 0);
    const QJsonArray reports = QJsonDocument::fromJson(imported.out).array();
    QCOMPARE(reports[0].toObject().value(u"added"_s).toInt(), 1);
    QCOMPARE(reports[1].toObject().value(u"duplicates"_s).toInt(), 1);
    const QJsonObject left = reports[1].toObject().value(u"left_out"_s).toArray().first().toObject();
    QCOMPARE(left.value(u"because"_s).toString(), u"repeated"_s);
    QCOMPARE(left.value(u"of"_s).toString(), zip);
}

QTEST_GUILESS_MAIN(TestHistories)
#include "test_histories.moc"
