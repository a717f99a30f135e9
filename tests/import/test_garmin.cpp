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

/// 10 km in 50 minutes: 1.18 m x 170 steps a minute x 50 = 10030 m.
Cells aRun()
{
    return {{garmin::Type, u"Running"_s},    {garmin::Date, u"2026-07-04 12:38:59"_s},
            {garmin::Favorite, u"false"_s},  {garmin::Title, u"Lunch"_s},
            {garmin::Distance, u"10.00"_s},  {garmin::Calories, u"600"_s},
            {garmin::Time, u"00:50:00"_s},   {garmin::HeartRate, u"152"_s},
            {garmin::Cadence, u"170"_s},     {garmin::Ascent, u"1,234"_s},
            {garmin::Stride, u"1.18"_s},     {garmin::Steps, u"8,500"_s},
            {garmin::Moving, u"00:49:00"_s}, {garmin::Elapsed, u"00:55:00.5"_s}};
}

Cells with(Cells cells, const Cells &changes)
{
    cells += changes;
    return cells;
}

Zone madrid()
{
    return *Zone::named(u"Europe/Madrid"_s);
}

FileReading read(const QByteArray &bytes, std::optional<Units> unit = {})
{
    return readActivities(u"Activities.csv"_s, bytes, madrid(), unit);
}

FileReading readRows(const QList<Cells> &rows, std::optional<Units> unit = {})
{
    ActivityCsv csv(garminHeader());
    for (const Cells &row : rows)
        csv.row(row);
    return read(csv.bytes(u',', u"\r\n"_s), unit);
}

} // namespace

class TestGarmin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsARun();
    void numberStyleIsFoundOut();
    void milesAreFoundOut();
    void unitCanBeSaid();
    void unitThatNothingTells();
    void timeIsUsedWithoutMovingTime();
    void emptyValues();
    void swimsAndTrackRunsInMetres();
    void ambiguousDatesAreRefused();
    void spreadsheetsDropSeconds();
    void headersMayRepeat();
    void translatedHeaders_data();
    void translatedHeaders();
    void unknownLanguageByPlace();
    void classicExport();
    void rowThatBreaksOff();
    void commaWithoutQuotes();
    void clockChange();
};

void TestGarmin::readsARun()
{
    const FileReading reading = readRows({aRun()});
    QCOMPARE(reading.status, ReadStatus::Ok);
    QCOMPARE(reading.problem, QString());
    QVERIFY(reading.wallClock);
    QCOMPARE(reading.unit, Units::Km);
    QCOMPARE(reading.runs.size(), 1);
    const RunSummary run = reading.runs[0];
    QCOMPARE(run.start, *parseMoment(u"2026-07-04T12:38:59+02:00"));
    QCOMPARE(run.sport, u"running"_s);
    QCOMPARE(run.distance.value, 10'000.0);
    QCOMPARE(run.moving, Seconds(2'940));
    QCOMPARE(run.elapsed, Seconds(3'300.5));
    QCOMPARE(run.ascent, Metres(1'234));
    QCOMPARE(run.avgHr, 152.0);
    QCOMPARE(run.avgCadenceSpm, 170.0);
    QCOMPARE(run.name, u"Lunch"_s);
    QCOMPARE(run.externalId, QString());
}

void TestGarmin::numberStyleIsFoundOut()
{
    const auto reading = readRows({with(aRun(), {{garmin::Distance, u"3,40"_s},
                                                 {garmin::Steps, u"2.932"_s},
                                                 {garmin::Stride, u"1,18"_s},
                                                 {garmin::Ascent, u"1.012"_s},
                                                 {garmin::Time, u"00:17:00,4"_s},
                                                 {garmin::Moving, u"00:16:51,6"_s},
                                                 {garmin::Elapsed, u"00:17:01"_s}})});
    QCOMPARE(reading.runs.size(), 1);
    QCOMPARE(reading.runs[0].distance.value, 3'400.0);
    QCOMPARE(reading.runs[0].ascent, Metres(1'012));
    QCOMPARE(reading.runs[0].moving, Seconds(1'011.6));
    QCOMPARE(reading.runs[0].elapsed, Seconds(1'021));
}

void TestGarmin::milesAreFoundOut()
{
    // 6.23 mi with the same steps: 10030 / 6.23 = 1610.
    const auto reading = readRows({with(aRun(), {{garmin::Distance, u"6.23"_s}, {garmin::Ascent, u"100"_s}})});
    QCOMPARE(reading.unit, Units::Mi);
    QVERIFY(reading.problem.contains(u"miles"));
    QCOMPARE(reading.status, ReadStatus::Ok);
    QCOMPARE(reading.runs[0].distance.value, 6.23 * 1'609.344);
    QCOMPARE(reading.runs[0].ascent->value, 30.48);
}

void TestGarmin::unitCanBeSaid()
{
    const auto reading = readRows({aRun()}, Units::Mi);
    QCOMPARE(reading.unit, Units::Mi);
    QCOMPARE(reading.problem, QString());
    QCOMPARE(reading.runs[0].distance.value, 16'093.44);
}

void TestGarmin::unitThatNothingTells()
{
    const auto reading = readRows({with(aRun(), {{garmin::Stride, u"--"_s}})});
    QCOMPARE(reading.unit, Units::Km);
    QCOMPARE(reading.runs[0].distance.value, 10'000.0);
    QVERIFY(reading.problem.contains(u"kilometres"));
}

void TestGarmin::timeIsUsedWithoutMovingTime()
{
    for (const QString &none : {u"--"_s, u"0"_s, u"00:00:00"_s, u"--:--"_s, QString()}) {
        const auto reading = readRows({with(aRun(), {{garmin::Moving, none}, {garmin::Elapsed, none}})});
        QCOMPARE(reading.runs[0].moving, Seconds(3'000));
        QVERIFY(!reading.runs[0].elapsed);
    }
}

void TestGarmin::emptyValues()
{
    const auto reading =
        readRows({with(aRun(), {{garmin::HeartRate, u"--"_s}, {garmin::Ascent, u"--"_s}, {garmin::Cadence, u"0"_s}}),
                  with(aRun(), {{garmin::HeartRate, u"0"_s}, {garmin::Ascent, u"'-12"_s}}),
                  with(aRun(), {{garmin::Distance, u"0.00"_s}}), with(aRun(), {{garmin::Distance, u"--"_s}}),
                  with(aRun(), {{garmin::Type, u"Strength Training"_s}, {garmin::Distance, u"0.00"_s}})});
    QCOMPARE(reading.status, ReadStatus::Partial);
    QCOMPARE(reading.rowsLeftOut, 2);
    QCOMPARE(reading.runs.size(), 3);
    QVERIFY(!reading.runs[0].avgHr && !reading.runs[0].ascent && !reading.runs[0].avgCadenceSpm);
    QVERIFY(!reading.runs[1].avgHr && !reading.runs[1].ascent);
    QCOMPARE(reading.runs[2].sport, u"strength_training"_s);
    QCOMPARE(reading.runs[2].distance.value, 0.0);
}

void TestGarmin::swimsAndTrackRunsInMetres()
{
    const auto reading = readRows(
        {aRun(),
         with(aRun(),
              {{garmin::Type, u"Pool Swimming"_s}, {garmin::Distance, u"7,000"_s}, {garmin::Moving, u"02:00:00"_s}}),
         with(aRun(),
              {{garmin::Type, u"Track Running"_s}, {garmin::Distance, u"5,000"_s}, {garmin::Moving, u"00:22:30"_s}})});
    QCOMPARE(reading.problem, QString());
    QCOMPARE(reading.runs.size(), 3);
    QCOMPARE(reading.runs[0].distance.value, 10'000.0);
    QCOMPARE(reading.runs[1].distance.value, 7'000.0);
    QCOMPARE(reading.runs[2].distance.value, 5'000.0);
    QCOMPARE(reading.runs[2].sport, u"track_running"_s);
}

void TestGarmin::ambiguousDatesAreRefused()
{
    const auto reading = readRows({aRun(), with(aRun(), {{garmin::Date, u"11/8/2023 8:58"_s}})});
    QCOMPARE(reading.status, ReadStatus::Partial);
    QCOMPARE(reading.runs.size(), 1);
    QVERIFY(reading.problem.contains(u"line 3"));

    const auto told = readRows(
        {with(aRun(), {{garmin::Date, u"11/8/2023 8:58"_s}}), with(aRun(), {{garmin::Date, u"11/28/2023 8:58"_s}})});
    QCOMPARE(told.runs.size(), 2);
    QCOMPARE(madrid().day(told.runs[0].start), QDate(2023, 11, 8));
}

void TestGarmin::spreadsheetsDropSeconds()
{
    // 15 km in 93 seconds cannot be; 1 h 33 min can.
    const auto reading = readRows({with(aRun(), {{garmin::Distance, u"15.00"_s},
                                                 {garmin::Time, u"1:33"_s},
                                                 {garmin::Moving, u"1:32"_s},
                                                 {garmin::Elapsed, u"1:40"_s}}),
                                   with(aRun(), {{garmin::Distance, u"4.00"_s},
                                                 {garmin::Time, u"20:46"_s},
                                                 {garmin::Moving, u"--"_s},
                                                 {garmin::Elapsed, u"21:00"_s}})});
    QCOMPARE(reading.runs.size(), 2);
    QCOMPARE(reading.runs[0].distance.value, 15'000.0);
    QCOMPARE(reading.runs[0].moving, Seconds(92 * 60));
    QCOMPARE(reading.runs[0].elapsed, Seconds(100 * 60));
    QCOMPARE(reading.runs[1].moving, Seconds(20 * 60 + 46));
}

void TestGarmin::headersMayRepeat()
{
    const QByteArray first = ActivityCsv(garminHeader()).row(aRun()).bytes();
    const QByteArray second = "Activity Type,Date,Distance,Time\nTrail Running,2026-07-05 10:00:00,5.00,00:30:00\n";
    const auto reading = read(first + first + second);
    QCOMPARE(reading.status, ReadStatus::Ok);
    QCOMPARE(reading.runs.size(), 3);
    QCOMPARE(reading.runs[2].sport, u"trail_running"_s);
    QCOMPARE(reading.runs[2].distance.value, 5'000.0);
}

void TestGarmin::translatedHeaders_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("type");
    QTest::newRow("de")
        << QByteArray("Aktivitätstyp,Datum,Favorit,Titel,Distanz,Kalorien,Zeit,Ø Herzfrequenz,Ø Schrittfrequenz "
                      "(Laufen),Anstieg gesamt,Ø Schrittlänge,Zeit in Bewegung,Verstrichene Zeit")
        << QByteArray("Laufen");
    QTest::newRow("es")
        << QByteArray("Tipo de actividad,Fecha,Favorito,Título,Distancia,Calorías,Tiempo,Frecuencia cardiaca media,"
                      "Cadencia de carrera media,Ascenso total,Longitud media de zancada,Tiempo en movimiento,"
                      "Tiempo transcurrido")
        << QByteArray("Carrera");
    QTest::newRow("fr") << QByteArray(
                               "Type d’activité,Date,Favori,Titre,Distance,Calories,Durée,Fréquence cardiaque moyenne,"
                               "Cadence de course moyenne,Ascension totale,Longueur moyenne des foulées,"
                               "Temps de déplacement,Temps écoulé")
                        << QByteArray("Course à pied");
    QTest::newRow("pt") << QByteArray("Tipo de atividade,Data,Favorito,Título,Distância,Calorias,Tempo total,FC Média,"
                                      "Cadência de corrida média,Subida total,Comprimento médio da passada,"
                                      "Tempo em movimento,Tempo transcorrido")
                        << QByteArray("Corrida");
}

void TestGarmin::translatedHeaders()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, type);
    const auto reading = read(head + "\n" + type +
                              ",2026-07-04 12:38:59,false,x,\"10.00\",600,\"00:50:00\",\"152\",\"170\",\"61\",\"1.18\","
                              "\"00:49:00\",\"00:55:00\"\n");
    QCOMPARE(reading.problem, QString());
    QCOMPARE(reading.runs.size(), 1);
    const RunSummary run = reading.runs[0];
    QCOMPARE(run.sport, u"running"_s);
    QCOMPARE(run.distance.value, 10'000.0);
    QCOMPARE(run.moving, Seconds(2'940));
    QCOMPARE(run.elapsed, Seconds(3'300));
    QCOMPARE(run.ascent, Metres(61));
    QCOMPARE(run.avgHr, 152.0);
    QCOMPARE(run.avgCadenceSpm, 170.0);
}

void TestGarmin::unknownLanguageByPlace()
{
    const auto reading = read("Nau,Whe,Fav,Tit,Dis,Kal,Tim\nRunning,2026-07-04 12:38:59,false,x,10.00,600,00:50:00\n");
    QCOMPARE(reading.runs.size(), 1);
    QCOMPARE(reading.runs[0].distance.value, 10'000.0);
    QVERIFY(!reading.problem.isEmpty()); // the unit cannot be told
}

void TestGarmin::classicExport()
{
    const auto reading = read("Activity Name,Activity Type,Start,Time,Distance,Elevation Gain,\n"
                              "Untitled,  Running, \"lun., 30 juin 2014 7:03\",00:30:00,5.02,44,\n");
    QCOMPARE(reading.runs.size(), 1);
    QCOMPARE(reading.runs[0].sport, u"running"_s);
    QCOMPARE(reading.runs[0].start, *parseMoment(u"2014-06-30T07:03:00+02:00"));
    QCOMPARE(reading.runs[0].ascent, Metres(44));
}

void TestGarmin::rowThatBreaksOff()
{
    const QByteArray whole = ActivityCsv(garminHeader()).row(aRun()).row(aRun()).bytes();
    const qsizetype distance = whole.lastIndexOf("10.00");
    const auto reading = read(whole.first(distance + 2));
    QCOMPARE(reading.status, ReadStatus::Partial);
    QCOMPARE(reading.runs.size(), 1);
    QVERIFY(reading.problem.contains(u"line 3 (the row breaks off)"));
}

void TestGarmin::commaWithoutQuotes()
{
    const QByteArray whole =
        ActivityCsv(garminHeader()).row(aRun()).row(with(aRun(), {{garmin::Title, u"@@"_s}})).bytes();
    const auto reading = read(QByteArray(whole).replace("@@", "a,b"));
    QCOMPARE(reading.runs.size(), 1);
    QVERIFY(reading.problem.contains(u"line 3 (the row has more cells than the header)"));
}

void TestGarmin::clockChange()
{
    // 02:30 on 29 March 2026 does not exist in Madrid, 02:30 on 25 October occurs twice.
    const auto reading = readRows({with(aRun(), {{garmin::Date, u"2026-03-29 02:30:00"_s}}),
                                   with(aRun(), {{garmin::Date, u"2026-10-25 02:30:00"_s}})});
    QCOMPARE(reading.runs[0].start, *parseMoment(u"2026-03-29T01:30:00Z"));
    QCOMPARE(reading.runs[1].start, *parseMoment(u"2026-10-25T00:30:00Z"));
}

QTEST_APPLESS_MAIN(TestGarmin)
#include "test_garmin.moc"
