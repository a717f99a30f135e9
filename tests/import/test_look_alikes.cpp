// SPDX-License-Identifier: GPL-3.0-or-later
// Files as other programs and other languages write them: what is odd about each is in its row.
#include "core/import/reader.h"
#include "tests/kit/activity_csv_writer.h"
#include "tests/kit/xml_activity_writer.h"

#include <QStringConverter>
#include <QTest>

using namespace stridewell;
using namespace stridewell::kit;
using namespace Qt::StringLiterals;

namespace {

FileReading read(const QByteArray &bytes)
{
    return readActivities(u"a"_s, bytes, *Zone::named(u"Europe/Madrid"_s));
}

QByteArray inUtf16(const QString &text)
{
    QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    return encoder(text);
}

/// A Strava list of one run of 10,442.3 m whose header no program knows.
QByteArray stravaRow(const QString &date, const QString &type, const QString &shown)
{
    ActivityCsv csv(stravaHeaderUnknown());
    csv.row({{strava::Id, u"123"_s},
             {strava::Date, date},
             {strava::Type, type},
             {strava::Elapsed, u"3661"_s},
             {strava::Shown, shown},
             {strava::Filename, u"activities/1.fit.gz"_s},
             {strava::Elapsed2, u"3661.0"_s},
             {strava::Moving, u"3600.0"_s},
             {strava::Metres, u"10442.3"_s}});
    return csv.bytes();
}

/// A GPX track of 600 m in 200 s, without a type, with `inside` in each of its points.
QByteArray gpxWith(const QByteArray &inside, const QByteArray &root = {})
{
    return gpxFile({xmlPoints(201, 3)}, {}).replace("</trkpt>", inside + "</trkpt>").replace("<gpx ", "<gpx " + root);
}

} // namespace

class TestLookAlikes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stravaInOtherLanguages_data();
    void stravaInOtherLanguages();
    void garminInSpanish();
    void tracks_data();
    void tracks();
    void multisportTcx();
    void textsOfOtherSystems_data();
    void textsOfOtherSystems();
};

void TestLookAlikes::stravaInOtherLanguages_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("sport");
    QTest::newRow("fr") << u"6 juil. 2026, 15:09:27"_s << u"Course \u00e0 pied"_s << u"10,44"_s << u"running"_s;
    QTest::newRow("fr, at") << u"6 juil. 2026 \u00e0 15:09:27"_s << u"Trail"_s << u"10,44"_s << u"trail_running"_s;
    QTest::newRow("pt") << u"6 de jul. de 2026, 15:09:27"_s << u"Corrida"_s << u"10,44"_s << u"running"_s;
    QTest::newRow("it") << u"6 lug 2026, 15:09:27"_s << u"Corsa"_s << u"10,44"_s << u"running"_s;
    QTest::newRow("es") << u"6 jul 2026, 15:09:27"_s << u"Carrera"_s << u"10,44"_s << u"running"_s;
    QTest::newRow("nl") << u"6 jul. 2026 15:09:27"_s << u"Hardloopsessie"_s << u"10,44"_s << u"running"_s;
    QTest::newRow("ja") << u"2026/07/06 15:09:27"_s << u"\u30e9\u30f3\u30cb\u30f3\u30b0"_s << u"10.44"_s
                        << u"running"_s;
    QTest::newRow("zh") << u"2026\u5e747\u67086\u65e5 15:09:27"_s << u"\u8dd1\u6b65"_s << u"10.44"_s << u"running"_s;
    QTest::newRow("ru") << u"6 \u0438\u044e\u043b. 2026 \u0433., 15:09:27"_s << u"\u0417\u0430\u0431\u0435\u0433"_s
                        << u"10,44"_s << u"running"_s;
    QTest::newRow("en-GB") << u"6 Jul 2026, 15:09:27"_s << u"Run"_s << u"10.44"_s << u"running"_s;
    QTest::newRow("narrow blank") << u"Jul 6, 2026, 3:09:27\u202fPM"_s << u"Run"_s << u"10.44"_s << u"running"_s;
}

void TestLookAlikes::stravaInOtherLanguages()
{
    QFETCH(QString, date);
    QFETCH(QString, type);
    QFETCH(QString, shown);
    QFETCH(QString, sport);
    const FileReading reading = read(stravaRow(date, type, shown));
    QVERIFY2(reading.runs.size() == 1, qPrintable(reading.problem));
    QCOMPARE(reading.runs[0].start, *parseMoment(u"2026-07-06T15:09:27Z"));
    QCOMPARE(reading.runs[0].sport, sport);
    QCOMPARE(reading.runs[0].distance.value, 10'442.3);
    QCOMPARE(reading.runs[0].moving, Seconds(3'600));
}

void TestLookAlikes::garminInSpanish()
{
    const FileReading reading =
        read("Tipo de actividad,Fecha,Favorito,T\u00edtulo,Distancia,Calor\u00edas,Tiempo,Frecuencia cardiaca media,"
             "Cadencia de carrera media,Ascenso total,Longitud media de zancada,Tiempo en movimiento,"
             "Tiempo transcurrido\r\n"
             "Carrera,2026-01-04 12:38:59,false,\"Madrid\",\"10,02\",\"650\",\"1:02:03,4\",\"150\",\"165\",\"1.120\","
             "\"0,98\",\"1:01:50,2\",\"1:05:00,1\"\r\n"
             "Entrenamiento en cinta,2026-01-05 07:00:00,false,\"Cinta\",\"5,00\",\"300\",\"30:00,1\",\"--\",\"164\","
             "\"--\",\"1,02\",\"--\",\"30:05,0\"\r\n");
    QCOMPARE(reading.unit, Units::Km);
    QCOMPARE(reading.runs.size(), 2);
    QCOMPARE(reading.runs[0].start, *parseMoment(u"2026-01-04T12:38:59+01:00"));
    QCOMPARE(reading.runs[0].distance.value, 10'020.0);
    QCOMPARE(reading.runs[0].moving, Seconds(3'710.2));
    QCOMPARE(reading.runs[0].ascent, Metres(1'120));
    QCOMPARE(reading.runs[1].sport, u"treadmill_running"_s);
    QCOMPARE(reading.runs[1].moving, Seconds(1'800.1));
    QVERIFY(!reading.runs[1].avgHr && !reading.runs[1].ascent);
}

void TestLookAlikes::tracks_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<double>("heartRate"); // 0 = none
    const QByteArray name = R"(xmlns:x="y" )";
    QTest::newRow("Komoot: neither type nor extensions") << gpxWith({}) << 0.0;
    QTest::newRow("OsmAnd: its own speed and heading")
        << gpxWith("<hdop>3</hdop><extensions><x:speed>3</x:speed><x:heading>1</x:heading></extensions>", name) << 0.0;
    QTest::newRow("Coros: heart rate without TrackPointExtension")
        << gpxWith("<extensions><x:hr>151</x:hr><x:cadence>85</x:cadence></extensions>", name) << 151.0;
    QTest::newRow("Garmin: temperature before the heart rate")
        << gpxWith("<extensions><x:TrackPointExtension><x:atemp>20</x:atemp><x:hr>151</x:hr></x:TrackPointExtension>"
                   "</extensions>",
                   name)
        << 151.0;
    QTest::newRow("Polar: byte order mark") << "\xEF\xBB\xBF" + gpxWith({}) << 0.0;
    QTest::newRow("UTF-16") << inUtf16(QString::fromUtf8(gpxWith({})).replace(u"UTF-8"_s, u"UTF-16"_s)) << 0.0;
}

void TestLookAlikes::tracks()
{
    QFETCH(QByteArray, bytes);
    QFETCH(double, heartRate);
    const FileReading reading = read(bytes);
    QVERIFY2(reading.runs.size() == 1, qPrintable(reading.problem));
    QVERIFY(std::abs(reading.runs[0].distance.value - 600) < 6);
    QCOMPARE(reading.runs[0].elapsed, Seconds(200));
    QCOMPARE(reading.runs[0].sport, unknownSport.toString()); // asked, not guessed
    QCOMPARE(reading.runs[0].avgHr.value_or(0), heartRate);
}

void TestLookAlikes::multisportTcx()
{
    QByteArray run = tcxFile({{u"2026-05-04T10:00:00Z"_s, 200, 600, {xmlPoints(201, 3)}}});
    const qsizetype from = run.indexOf("<Activity ");
    const qsizetype to = run.indexOf("</Activity>") + 11;
    const QByteArray activity = run.mid(from, to - from);
    QByteArray ride = activity;
    ride.replace("Running", "Biking");
    run.replace(from, to - from,
                "<MultiSportSession><FirstSport>" + ride + "</FirstSport><NextSport><Transition/>" + activity +
                    "</NextSport></MultiSportSession>");
    const FileReading reading = read(run);
    QVERIFY2(reading.runs.size() == 2, qPrintable(reading.problem));
    QCOMPARE(reading.runs[0].sport, u"cycling"_s);
    QCOMPARE(reading.runs[1].sport, u"running"_s);
    QCOMPARE(reading.runs[1].distance.value, 600.0);
}

void TestLookAlikes::textsOfOtherSystems_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString table = u"date;km;minutes\r\n2026-07-01;8,5;45\r\n2026-07-02;10;55\r\n"_s;
    QTest::newRow("CR LF") << table.toUtf8();
    QTest::newRow("LF") << QString(table).remove(u'\r').toUtf8();
    QTest::newRow("CR alone") << QString(table).remove(u'\n').toUtf8();
    QTest::newRow("UTF-16 of a spreadsheet") << inUtf16(table);
    QTest::newRow("tabs") << QString(table).replace(u';', u'\t').toUtf8();
}

void TestLookAlikes::textsOfOtherSystems()
{
    QFETCH(QByteArray, bytes);
    const FileReading reading = read(bytes);
    QVERIFY2(reading.runs.size() == 2, qPrintable(reading.problem));
    QCOMPARE(reading.runs[0].distance.value, 8'500.0);
    QCOMPARE(reading.runs[0].moving, Seconds(2'700));
}

QTEST_APPLESS_MAIN(TestLookAlikes)
#include "test_look_alikes.moc"
