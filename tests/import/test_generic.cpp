// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of nobody's kind: what is guessed of them and what must be asked.
#include "core/import/generic_csv.h"
#include "core/import/reader.h"

#include <QTest>

using namespace stridewell;
using namespace Qt::StringLiterals;

namespace {

Zone home()
{
    return *Zone::named(u"Europe/Madrid"_s);
}

FileReading read(const QByteArray &bytes)
{
    return readActivities(u"a.csv"_s, bytes, home());
}

} // namespace

class TestGeneric : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatNamesItself_data();
    void readsWhatNamesItself();
    void previewShowsFiveRows();
    void dateOrderIsFoundOutOrAsked();
    void mappingOfTheAthlete();
    void otherSportsStayOut();
    void badRowsAreLeftOut();
    void guardsAreStripped();
};

void TestGeneric::readsWhatNamesItself_data()
{
    QTest::addColumn<QByteArray>("bytes");
    // All of them: 10 km in 50 minutes on 4 July 2026 at 8:00 in Madrid.
    QTest::newRow("own names") << QByteArray("start,distance_m,moving_s\n2026-07-04T08:00:00+02:00,10000,3000\n");
    QTest::newRow("kilometres") << QByteArray("Date,Clock,Distance (km),Time\n2026-07-04,08:00,10.00,50:00\n");
    QTest::newRow("semicolons and commas")
        << QByteArray("Datum;Uhrzeit;Strecke [km];Dauer\n04.07.2026;08:00;10,00;0:50:00\n");
    QTest::newRow("tabs") << QByteArray("date\tkm\tminutes\n2026-07-04 08:00\t10\t50\n");
    QTest::newRow("windows text") << QByteArray("Fecha,km,Duraci\xF3n,minutes\n2026-07-04 08:00,10,x,50\n");
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                   "date,km,minutes\r\n2026-07-04 08:00,10,50\r\n");
    QTest::newRow("month first") << QByteArray("date,km,minutes\n7/4/2026 8:00,10,50\n7/13/2026 8:00,10,50\n");
}

void TestGeneric::readsWhatNamesItself()
{
    QFETCH(QByteArray, bytes);
    const FileReading reading = read(bytes);
    QVERIFY2(reading.status == ReadStatus::Ok, qPrintable(reading.problem));
    QVERIFY(reading.wallClock);
    QVERIFY(!reading.runs.isEmpty());
    const RunSummary &run = reading.runs[0];
    QCOMPARE(run.start, *parseMoment(u"2026-07-04T08:00:00+02:00"));
    QCOMPARE(run.distance, Metres(10'000));
    QCOMPARE(run.moving, Seconds(3'000));
    QCOMPARE(run.sport, u"running"_s);
    QCOMPARE(run.source, RunSource::OtherCsv);
}

void TestGeneric::previewShowsFiveRows()
{
    QByteArray bytes = "date,how far,notes\n";
    for (int day = 1; day <= 9; ++day)
        bytes += "2026-07-0" + QByteArray::number(day) + ",5.5,\"a, b\"\n";
    const auto table = readCsv(bytes);
    QVERIFY(table);
    const GenericPreview preview = previewOf(*table);
    QCOMPARE(preview.header, QStringList({u"date"_s, u"how far"_s, u"notes"_s}));
    QCOMPARE(preview.rowCount, 9);
    QCOMPARE(preview.rows.size(), 5);
    QCOMPARE(preview.rows[4], QStringList({u"2026-07-05"_s, u"5.5"_s, u"a, b"_s}));
    QCOMPARE(preview.guess[GenericColumn::Start], 0);
    QCOMPARE(preview.guess[GenericColumn::Distance], -1);
    QVERIFY(missingIn(preview.guess).contains(u"distance"));
}

void TestGeneric::dateOrderIsFoundOutOrAsked()
{
    const auto asks = [](const QByteArray &dates) { return previewOf(*readCsv("date,km\n" + dates)).asksDateOrder; };
    QVERIFY(asks("3/4/2026,5\n"));
    QVERIFY(!asks("3/4/2026,5\n13/4/2026,5\n"));
    QVERIFY(!asks("2026-04-03,5\n"));
    const FileReading reading = read("date,km\n3/4/2026,5\n");
    QCOMPARE(reading.status, ReadStatus::Refused);
    QVERIFY(reading.problem.contains(u"two different days"));
}

void TestGeneric::mappingOfTheAthlete()
{
    const auto table = readCsv("when,how far,how long\n3/4/2026,5,25\n");
    QVERIFY(table);
    GenericMapping mapping = previewOf(*table).guess;
    mapping[GenericColumn::Start] = 0;
    mapping[GenericColumn::Distance] = 1;
    mapping[GenericColumn::Moving] = 2;
    QVERIFY(missingIn(mapping).contains(u"unit"));
    mapping.unit = LengthUnit::Mile;
    mapping.minutes = true;
    mapping.dates = DateOrder::MonthFirst;
    QCOMPARE(missingIn(mapping), QString());
    const ActivityRows rows = readGeneric(*table, mapping, home());
    QCOMPARE(rows.runs.size(), 1);
    // A day without a time of day is taken at noon.
    QCOMPARE(rows.runs[0].start, *parseMoment(u"2026-03-04T12:00:00+01:00"));
    QCOMPARE(rows.runs[0].distance, Metres(5 * 1'609.344));
    QCOMPARE(rows.runs[0].moving, Seconds(1'500));
}

void TestGeneric::otherSportsStayOut()
{
    const FileReading reading = read("date,km,type\n2026-07-04,10,Ride\n2026-07-05,10,Trail Run\n2026-07-06,10,\n");
    QCOMPARE(reading.runs.size(), 3);
    QCOMPARE(reading.runs[0].sport, u"ride"_s);
    QCOMPARE(reading.runs[1].sport, u"trail_running"_s);
    QCOMPARE(reading.runs[2].sport, u"unknown"_s);
}

void TestGeneric::badRowsAreLeftOut()
{
    const FileReading reading = read("date,km\n2026-07-04,10\n2026-07-05,ten\nyesterday,5\n2026-07-06,0\n");
    QCOMPARE(reading.status, ReadStatus::Partial);
    QCOMPARE(reading.runs.size(), 1);
    QCOMPARE(reading.rowsLeftOut, 3);
    QVERIFY(reading.problem.contains(u"line 3 (the distance \"ten\" is no number)"));
}

void TestGeneric::guardsAreStripped()
{
    const FileReading reading = read("date,km,name\n2026-07-04,10,'=1+1\n2026-07-05,10,'quoted'\n");
    QCOMPARE(reading.runs.value(0).name, u"=1+1"_s);
    QCOMPARE(reading.runs.value(1).name, u"'quoted'"_s);
}

QTEST_APPLESS_MAIN(TestGeneric)
#include "test_generic.moc"
