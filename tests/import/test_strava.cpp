// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/zone.h"
#include "core/import/reader.h"
#include "tests/kit/activity_csv_writer.h"

#include <QTest>

using namespace stridewell;
using namespace stridewell::kit;
using namespace Qt::StringLiterals;

namespace {

using Cells = QList<std::pair<qsizetype, QString>>;

/// A run of 10.0 km, everything filled in.
Cells aRun()
{
    return {{strava::Id, u"100"_s},
            {strava::Date, u"May 29, 2022, 3:53:35 PM"_s},
            {strava::Name, u"Morning"_s},
            {strava::Type, u"Run"_s},
            {strava::Elapsed, u"3700"_s},
            {strava::Shown, u"10.00"_s},
            {strava::Elapsed2, u"3700"_s},
            {strava::Moving, u"3600"_s},
            {strava::Metres, u"10004.5"_s},
            {strava::Ascent, u"61.9"_s},
            {strava::Cadence, u"82.5"_s},
            {strava::HeartRate, u"151.2"_s},
            {strava::Filename, u"activities/7.fit.gz"_s}};
}

Cells with(Cells cells, const Cells &changes)
{
    cells += changes;
    return cells;
}

FileReading read(const QByteArray &bytes)
{
    // A home zone far from UTC: a Strava file must not depend on it.
    return readActivities(u"activities.csv"_s, bytes, Zone::fixedOffset(9 * 3'600));
}

FileReading readRows(const QList<Cells> &rows, const QStringList &header = stravaHeader())
{
    ActivityCsv csv(header);
    for (const Cells &row : rows)
        csv.row(row);
    return read(csv.bytes());
}

} // namespace

class TestStrava : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsARun();
    void readsOtherLanguages_data();
    void readsOtherLanguages();
    void readsTheFirstEra();
    void readsTheEraOfKilometres();
    void paceDecidesTheUnit();
    void firstBlockWinsAfterCropping();
    void blocksAgreeWithinOnePercentAndTenMetres();
    void otherUnitsOfOtherSports();
    void milesInTheFirstBlock();
    void emptySecondBlock();
    void headersMayBeHtml();
    void fewerColumnsInTheFirstBlock();
    void cellsWithLineBreaks();
    void savedAgainByASpreadsheet();
    void leavesOutBadRows();
    void namesFiveRowsAndCounts();
    void guardedNames();
};

void TestStrava::readsARun()
{
    const FileReading reading = readRows({aRun()});
    QCOMPARE(reading.status, ReadStatus::Ok);
    QCOMPARE(reading.problem, QString());
    QCOMPARE(reading.format, FileFormat::Csv);
    QVERIFY(!reading.wallClock);
    QCOMPARE(reading.runs.size(), 1);
    const RunSummary run = reading.runs[0];
    // The original FIT file of this start says 15:53:35Z.
    QCOMPARE(run.start, *parseMoment(u"2022-05-29T15:53:35Z"));
    QCOMPARE(run.sport, u"running"_s);
    QCOMPARE(run.distance.value, 10'004.5);
    QCOMPARE(run.elapsed, Seconds(3'700));
    QCOMPARE(run.moving, Seconds(3'600));
    QCOMPARE(run.ascent, Metres(61.9));
    QCOMPARE(run.avgHr, 151.2);
    QCOMPARE(run.avgCadenceSpm, 165.0); // 82.5 a leg
    QCOMPARE(run.name, u"Morning"_s);
    QCOMPARE(run.externalId, u"100"_s);
}

void TestStrava::readsOtherLanguages_data()
{
    QTest::addColumn<QStringList>("header");
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("shown");
    QTest::newRow("de") << stravaHeaderGerman() << u"29.05.2022, 15:53:35"_s << u"Lauf"_s << u"10,00"_s;
    QTest::newRow("unknown header, cs cells")
        << stravaHeaderUnknown() << u"29. 5. 2022 15:53:35"_s << u"Běh"_s << u"10,00"_s;
    QTest::newRow("unknown header, ja cells")
        << stravaHeaderUnknown() << u"2022/05/29 15:53:35"_s << u"ランニング"_s << u"10.00"_s;
}

void TestStrava::readsOtherLanguages()
{
    QFETCH(QStringList, header);
    QFETCH(QString, date);
    QFETCH(QString, type);
    QFETCH(QString, shown);
    const auto reading =
        readRows({with(aRun(), {{strava::Date, date}, {strava::Type, type}, {strava::Shown, shown}})}, header);
    QCOMPARE(reading.status, ReadStatus::Ok);
    QCOMPARE(reading.runs.size(), 1);
    QCOMPARE(reading.runs[0].start, *parseMoment(u"2022-05-29T15:53:35Z"));
    QCOMPARE(reading.runs[0].sport, u"running"_s);
    QCOMPARE(reading.runs[0].distance.value, 10'004.5);
    QCOMPARE(reading.runs[0].moving, Seconds(3'600));
    QCOMPARE(reading.runs[0].elapsed, Seconds(3'700));
    QCOMPARE(reading.runs[0].ascent, Metres(61.9));
}

void TestStrava::readsTheFirstEra()
{
    const auto reading = read("id,date,name,type,description,elapsed_time,distance,commute,gear,filename\n"
                              "5,2014-09-12 16:54:28,Run,Run,,1800,5003.2,false,,activities/5.gpx\n"
                              "6,2014-09-13 16:54:28,Ride,Ride,,1800,12000.0,false,,activities/6.gpx\n");
    QCOMPARE(reading.problem, QString());
    QCOMPARE(reading.runs.size(), 2);
    QCOMPARE(reading.runs[0].distance.value, 5'003.2);
    QCOMPARE(reading.runs[0].start, *parseMoment(u"2014-09-12T16:54:28Z"));
    QCOMPARE(reading.runs[0].elapsed, Seconds(1'800));
    QVERIFY(!reading.runs[0].moving);
    QCOMPARE(reading.runs[1].sport, u"ride"_s);
    QCOMPARE(reading.runs[1].distance.value, 12'000.0);
}

void TestStrava::readsTheEraOfKilometres()
{
    const auto reading = read("Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,"
                              "Distance,Commute,Activity Gear,Filename\n"
                              "5,\"Sep 12, 2018, 3:02:23 PM\",Run,Run,,1800,5.00,false,,\n");
    QCOMPARE(reading.problem, QString());
    QCOMPARE(reading.runs.size(), 1);
    QCOMPARE(reading.runs[0].distance.value, 5'000.0);
    QCOMPARE(reading.runs[0].start, *parseMoment(u"2018-09-12T15:02:23Z"));
}

void TestStrava::paceDecidesTheUnit()
{
    // Metres under the header of the kilometre era: 5003 km in half an hour is no run.
    const auto reading = read("Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,"
                              "Distance,Commute,Activity Gear,Filename\n"
                              "5,\"Sep 12, 2018, 3:02:23 PM\",Run,Run,,1800,5003.2,false,,\n");
    QCOMPARE(reading.runs.size(), 1);
    QCOMPARE(reading.runs[0].distance.value, 5'003.2);
    QVERIFY(reading.problem.contains(u"metres"));
}

void TestStrava::firstBlockWinsAfterCropping()
{
    const auto reading = readRows({aRun(), with(aRun(), {{strava::Shown, u"3.80"_s},
                                                         {strava::Elapsed, u"1400"_s},
                                                         {strava::Metres, u"20195.8"_s},
                                                         {strava::Elapsed2, u"10744"_s}})});
    QCOMPARE(reading.status, ReadStatus::Ok);
    QCOMPARE(reading.runs.size(), 2);
    QCOMPARE(reading.runs[1].distance.value, 3'800.0);
    QCOMPARE(reading.runs[1].elapsed, Seconds(1'400));
    // Moving time and ascent still speak of the uncropped run.
    QVERIFY(!reading.runs[1].moving);
    QVERIFY(!reading.runs[1].ascent);
    QVERIFY(reading.problem.contains(u"line 3"));
}

void TestStrava::blocksAgreeWithinOnePercentAndTenMetres()
{
    // 10.00 km shown: up to 110 m either way is rounding, more is an edit.
    const auto reading =
        readRows({with(aRun(), {{strava::Metres, u"10109"_s}}), with(aRun(), {{strava::Metres, u"9891"_s}}),
                  with(aRun(), {{strava::Metres, u"10111"_s}}), with(aRun(), {{strava::Metres, u"9889"_s}})});
    QCOMPARE(reading.runs.size(), 4);
    QCOMPARE(reading.runs[0].distance.value, 10'109.0);
    QCOMPARE(reading.runs[1].distance.value, 9'891.0);
    QCOMPARE(reading.runs[2].distance.value, 10'000.0);
    QCOMPARE(reading.runs[3].distance.value, 10'000.0);
    QVERIFY(reading.problem.contains(u"lines 4, 5"));
}

void TestStrava::otherUnitsOfOtherSports()
{
    const auto reading = readRows(
        {aRun(), with(aRun(), {{strava::Type, u"Swim"_s}, {strava::Shown, u"1,025"_s}, {strava::Metres, u"1025.0"_s}}),
         with(aRun(), {{strava::Type, u"Sail"_s}, {strava::Shown, u"15.9"_s}, {strava::Metres, u"29610.49"_s}})});
    QCOMPARE(reading.problem, QString());
    QCOMPARE(reading.runs.size(), 3);
    QCOMPARE(reading.runs[1].distance.value, 1'025.0);
    QCOMPARE(reading.runs[2].distance.value, 29'610.49);
    QVERIFY(!reading.runs[1].avgCadenceSpm);
}

void TestStrava::milesInTheFirstBlock()
{
    // 6.21 mi are 9994 m; the row without a second block must be read in the unit of its neighbours.
    const auto reading = readRows({with(aRun(), {{strava::Shown, u"6.22"_s}}),
                                   with(aRun(), {{strava::Shown, u"3.00"_s}, {strava::Metres, QString()}})});
    QCOMPARE(reading.runs.size(), 2);
    QCOMPARE(reading.runs[0].distance.value, 10'004.5);
    QCOMPARE(reading.runs[1].distance.value, 3 * 1'609.344);
    QVERIFY(reading.problem.contains(u"miles"));
}

void TestStrava::emptySecondBlock()
{
    const auto reading = readRows({with(aRun(), {{strava::Metres, QString()},
                                                 {strava::Elapsed2, QString()},
                                                 {strava::Moving, QString()},
                                                 {strava::Ascent, QString()}})});
    QCOMPARE(reading.runs.size(), 1);
    QCOMPARE(reading.runs[0].distance.value, 10'000.0);
    QCOMPARE(reading.runs[0].elapsed, Seconds(3'700));
    QVERIFY(!reading.runs[0].moving);
}

void TestStrava::headersMayBeHtml()
{
    QStringList header = stravaHeader();
    header[strava::Filename] = u"<span class=\"translation_missing\" title=\"a\">Filename</span>"_s;
    header[35] = u"<span class=\"translation_missing\" title=\"b\">Flagged</span>"_s;
    const auto reading = readRows({with(aRun(), {{strava::Filename, QString()}})}, header);
    QCOMPARE(reading.runs.size(), 1);
    QCOMPARE(reading.runs[0].distance.value, 10'004.5);
}

void TestStrava::fewerColumnsInTheFirstBlock()
{
    // 2020: neither Max Heart Rate nor Activity Private Note before Filename.
    QStringList header = stravaHeader();
    Cells cells;
    for (const auto &[column, text] : aRun())
        cells.append({column > strava::Shown ? column - 2 : column, text});
    header.removeAt(10);
    header.removeAt(7);
    const auto reading = readRows({cells}, header);
    QCOMPARE(reading.runs.size(), 1);
    QCOMPARE(reading.runs[0].distance.value, 10'004.5);
    QCOMPARE(reading.runs[0].moving, Seconds(3'600));
}

void TestStrava::cellsWithLineBreaks()
{
    const auto reading =
        readRows({with(aRun(), {{strava::Name, u"A \"fine\" 🏃 run"_s}, {strava::Description, u"one\ntwo,\r\nthree"_s}}),
                  with(aRun(), {{strava::Date, u"nonsense"_s}})});
    QCOMPARE(reading.runs.size(), 1);
    QCOMPARE(reading.runs[0].name, u"A \"fine\" 🏃 run"_s);
    // The first row covers the lines 2 to 4.
    QVERIFY(reading.problem.contains(u"line 5"));
}

void TestStrava::savedAgainByASpreadsheet()
{
    ActivityCsv csv(stravaHeader());
    csv.row(
        with(aRun(),
             {{9, u"FALSE"_s}, {strava::Shown, u"10"_s}, {strava::Metres, u"10004,5"_s}, {strava::Ascent, u"61,9"_s}}));
    const auto reading = read("\xEF\xBB\xBF" + csv.bytes(u';', u"\r\n"_s));
    QCOMPARE(reading.problem, QString());
    QCOMPARE(reading.runs.size(), 1);
    QCOMPARE(reading.runs[0].distance.value, 10'004.5);
}

void TestStrava::leavesOutBadRows()
{
    const auto reading = readRows({aRun(), with(aRun(), {{strava::Date, u"3/4/2022 10:00"_s}}),
                                   with(aRun(), {{strava::Shown, u"0.00"_s}, {strava::Metres, u"0.0"_s}}),
                                   with(aRun(), {{strava::Shown, u"600"_s}, {strava::Metres, u"600000"_s}}),
                                   with(aRun(), {{strava::Moving, u"60"_s}, {strava::Elapsed, u"60"_s}})});
    QCOMPARE(reading.status, ReadStatus::Partial);
    QCOMPARE(reading.runs.size(), 1);
    QCOMPARE(reading.rowsLeftOut, 4);
    for (const QString &words : {u"4 rows"_s, u"line 3 (\"3/4/2022 10:00\" may be two different days"_s, u"line 4"_s,
                                 u"no distance"_s, u"500 km"_s, u"faster"_s})
        QVERIFY2(reading.problem.contains(words), qPrintable(reading.problem));

    const auto none = readRows({with(aRun(), {{strava::Date, u"3/4/2022 10:00"_s}})});
    QCOMPARE(none.status, ReadStatus::Refused);
}

void TestStrava::namesFiveRowsAndCounts()
{
    QList<Cells> rows(8, with(aRun(), {{strava::Date, u"never"_s}}));
    rows += aRun();
    const auto reading = readRows(rows);
    QCOMPARE(reading.problem.count(u"line "), 5);
    QVERIFY(reading.problem.startsWith(u"8 rows were left out: line 2"));
    QVERIFY(reading.problem.endsWith(u"and 3 more"));
}

void TestStrava::guardedNames()
{
    const auto reading = readRows({with(aRun(), {{strava::Name, u"'=HYPERLINK(1)"_s}})});
    QCOMPARE(reading.runs[0].name, u"=HYPERLINK(1)"_s);
}

QTEST_APPLESS_MAIN(TestStrava)
#include "test_strava.moc"
