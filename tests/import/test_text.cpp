// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/csv.h"
#include "core/import/dates.h"
#include "core/import/gunzip.h"
#include "core/import/numbers.h"
#include "core/import/sniffer.h"
#include "core/import/sports.h"
#include "core/import/text_decoding.h"
#include "tests/kit/activity_csv_writer.h"

#include <QTest>

using namespace stridewell;
using namespace Qt::StringLiterals;

class TestText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sniffsContent_data();
    void sniffsContent();
    void unpacks();
    void refusesBombs();
    void decodes_data();
    void decodes();
    void readsCells();
    void findsDelimiter_data();
    void findsDelimiter();
    void openQuoteSpoilsItsLineOnly();
    void findsDecimalMark_data();
    void findsDecimalMark();
    void readsNumbers_data();
    void readsNumbers();
    void readsDurations_data();
    void readsDurations();
    void stripsGuards();
    void readsDates_data();
    void readsDates();
    void refusesDates_data();
    void refusesDates();
    void columnTellsDateOrder();
    void namesSports_data();
    void namesSports();
};

void TestText::sniffsContent_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("content");
    const auto row = [](const char *name, const QByteArray &bytes, Content content) {
        QTest::newRow(name) << bytes << static_cast<int>(content);
    };
    row("nothing", "", Content::Empty);
    row("blanks", " \r\n\r\n", Content::Empty);
    row("gzip", "\x1F\x8B\x08", Content::Gzip);
    row("zip", "PK\x03\x04rest", Content::Zip);
    row("fit 14", QByteArray("\x0E\x10\x43\x08\x78\x06\x09\x00.FIT\x00\x00", 14), Content::Fit);
    row("fit 12", QByteArray("\x0C\x10\x43\x08\x78\x06\x09\x00.FIT@", 13), Content::Fit);
    row("tcx after ten blanks", "          <?xml version=\"1.0\"?>\n<TrainingCenterDatabase xmlns=\"x\">",
        Content::Tcx);
    row("gpx with mark", "\xEF\xBB\xBF<?xml version=\"1.0\"?><!-- a --><gpx version=\"1.1\">", Content::Gpx);
    row("gpx under a prefix", "<x:gpx xmlns:x=\"y\">", Content::Gpx);
    row("other xml", "<?xml version=\"1.0\"?><kml>", Content::OtherXml);
    row("json", "{\"summarizedActivitiesExport\": []}", Content::Json);
    row("csv", "Activity Type,Date\n", Content::Text);
    row("csv that talks of gpx", "Name,File\nRun,a.gpx\n", Content::Text);
    row("utf-16",
        QByteArray("\xFF\xFE"
                   "A\0",
                   4),
        Content::Text);
    row("binary", QByteArray("ab\0cd", 5), Content::Binary);
}

void TestText::sniffsContent()
{
    QFETCH(QByteArray, bytes);
    QTEST(static_cast<int>(sniff(bytes)), "content");
}

void TestText::unpacks()
{
    const QByteArray text = "a,b\n1,2\n";
    const QByteArray packed = kit::gzipped(text);
    QCOMPARE(gunzip(packed)->bytes, text);
    QVERIFY(gunzip(packed)->whole);
    QCOMPARE(gunzip(packed + packed)->bytes, text + text);
    QCOMPARE(gunzip(packed + QByteArray(100, '\0'))->bytes, text);

    const auto cut = gunzip(packed.chopped(8));
    QVERIFY(cut.has_value());
    QVERIFY(!cut->whole);
    QCOMPARE(cut->bytes, text);
    QCOMPARE(gunzip(packed.first(5)).error().code, ErrorCode::BadInput);
}

void TestText::refusesBombs()
{
    const QByteArray bomb = kit::gzipped(QByteArray(30'000'000, 'x'));
    QVERIFY(bomb.size() < 200'000);
    QCOMPARE(gunzip(bomb).error().code, ErrorCode::Refused);
    QCOMPARE(gunzip(kit::gzipped("0123456789"), 9).error().code, ErrorCode::Refused);
}

void TestText::decodes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("utf-8") << QByteArray("L\xC3\xA4ufe") << u"Läufe"_s;
    QTest::newRow("mark") << QByteArray("\xEF\xBB\xBFL\xC3\xA4ufe") << u"Läufe"_s;
    QTest::newRow("windows-1252") << QByteArray("L\xE4ufe \x80 \x96 x") << u"Läufe € – x"_s;
    QTest::newRow("cut in a character") << QByteArray("L\xC3\xA4ufe \xE3\x83") << u"Läufe "_s;
    QTest::newRow("one wrong byte") << QByteArray("\xC3\xA4\xC3\xB6\xFF x") << u"äö\uFFFD x"_s;
    QTest::newRow("utf-16") << QByteArray("\xFF\xFE"
                                          "A\0\xE4\0",
                                          6)
                            << u"Aä"_s;
}

void TestText::decodes()
{
    QFETCH(QByteArray, bytes);
    QTEST(decodeText(bytes), "text");
}

void TestText::readsCells()
{
    const auto table = readCsv("a,b,c\r\n\r\n\"x \"\"y\"\" z\",\"two\nlines\", \"blank before\"\n,,last\n\"\",1,\r\n");
    QVERIFY(table.has_value());
    QCOMPARE(table->rowCount(), 4);
    QCOMPARE(table->cell(1, 0), u"x \"y\" z");
    QCOMPARE(table->cell(1, 1), u"two\nlines");
    QCOMPARE(table->cell(1, 2), u"blank before");
    QCOMPARE(table->line(1), 3);
    QCOMPARE(table->line(2), 5);
    QCOMPARE(table->cell(2, 2), u"last");
    QCOMPARE(table->cellCount(3), 3);
    QCOMPARE(table->cell(3, 2), u"");
    QCOMPARE(table->cell(3, 9), u"");
    QCOMPARE(table->cell(3, -1), u"");
    QVERIFY(!readCsv("\n\n").has_value());
    QVERIFY(!readCsv(QByteArray("a\0b", 3)).has_value());
}

void TestText::findsDelimiter_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("second");
    QTest::newRow("comma") << QByteArray("a,b;x\n") << u"b;x"_s;
    QTest::newRow("semicolon") << QByteArray("\"a,b,c\";d;e\n") << u"d"_s;
    QTest::newRow("tab") << QByteArray("a, b\tc\td\n") << u"c"_s;
}

void TestText::findsDelimiter()
{
    QFETCH(QByteArray, bytes);
    const auto table = readCsv(bytes);
    QTEST(table->cell(0, 1).toString(), "second");
}

void TestText::openQuoteSpoilsItsLineOnly()
{
    const auto table = readCsv("a,b\n1,\"open\n2,\"fine\"\n3,\"\"\n");
    // The first line end inside pairs with the quote of the next line; whichever way, the last rows stay whole.
    QVERIFY(table->rowCount() >= 3);
    const qsizetype last = table->rowCount() - 1;
    QCOMPARE(table->cell(last, 0), u"3");
    QCOMPARE(table->line(last), 4);

    const auto open = readCsv("a,b\n1,x\n2,\"open\n3,y\n4,z\n");
    QCOMPARE(open->rowCount(), 5);
    QVERIFY(open->isUnclosed(2));
    QVERIFY(!open->isUnclosed(3));
    QCOMPARE(open->cell(4, 1), u"z");
    QCOMPARE(open->line(4), 5);
}

void TestText::findsDecimalMark_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<bool>("comma");
    QTest::newRow("two digits") << QStringList{u"3,40"_s, u"2.932"_s} << true;
    QTest::newRow("dot") << QStringList{u"8.90"_s, u"4,404"_s} << false;
    QTest::newRow("both") << QStringList{u"1.234,5"_s} << true;
    QTest::newRow("twice is thousands") << QStringList{u"1.234.567"_s} << true;
    QTest::newRow("duration") << QStringList{u"00:01:39,6"_s} << true;
    QTest::newRow("zero before") << QStringList{u"0,214"_s} << true;
    QTest::newRow("says nothing") << QStringList{u"1,214"_s, u"--"_s, u"a,b"_s, u"12"_s} << false;
    QTest::newRow("majority") << QStringList{u"3.4"_s, u"5.6"_s, u"1,2"_s} << false;
    QTest::newRow("guarded") << QStringList{u"'-1,5"_s} << true;
}

void TestText::findsDecimalMark()
{
    QFETCH(QStringList, cells);
    DecimalMarkVote vote;
    for (const QString &cell : cells)
        vote.look(cell);
    QTEST(vote.mark() == DecimalMark::Comma, "comma");
}

void TestText::readsNumbers_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<bool>("comma");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("dot") << u"8.90"_s << false << QVariant(8.9);
    QTest::newRow("comma") << u"8,90"_s << true << QVariant(8.9);
    QTest::newRow("thousands") << u"10,029"_s << false << QVariant(10'029.0);
    QTest::newRow("thousands and fraction") << u"1.234,5"_s << true << QVariant(1'234.5);
    QTest::newRow("narrow blank") << u"1\u202F234"_s << false << QVariant(1'234.0);
    QTest::newRow("guard") << u"'-12"_s << false << QVariant(-12.0);
    QTest::newRow("many digits") << u"20195.80078125"_s << false << QVariant(20'195.80078125);
    for (const char *wrong :
         {"", "--", "1,2", "1,23,4", "12a", ".", "nan", "inf", "1e5", "0x10", "1..2", "9999999999999999"})
        QTest::newRow(wrong) << QString::fromLatin1(wrong) << false << QVariant();
}

void TestText::readsNumbers()
{
    QFETCH(QString, cell);
    QFETCH(bool, comma);
    QFETCH(QVariant, value);
    const auto number = readNumber(cell, comma ? DecimalMark::Comma : DecimalMark::Dot);
    QCOMPARE(number.has_value(), value.isValid());
    if (number)
        QCOMPARE(*number, value.toDouble());
}

void TestText::readsDurations_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<double>("seconds"); // negative = none
    QTest::newRow("full") << u"00:22:07"_s << 1'327.0;
    QTest::newRow("tenths") << u"00:08:02.2"_s << 482.2;
    QTest::newRow("minutes") << u"20:46"_s << 1'246.0;
    QTest::newRow("one digit") << u"1:04:58"_s << 3'898.0;
    QTest::newRow("hundredths") << u"10:00.43"_s << 600.43;
    for (const char *wrong : {"", "--", "--:--", "12", "1:2:3:4", "1:60:00", "1:00:99", ":30", "1:", "a:b", "1:-2"})
        QTest::newRow(wrong) << QString::fromLatin1(wrong) << -1.0;
}

void TestText::readsDurations()
{
    QFETCH(QString, cell);
    QFETCH(double, seconds);
    const auto duration = readDuration(cell, DecimalMark::Dot);
    QCOMPARE(duration ? duration->value.value : -1.0, seconds);
    QCOMPARE(readDuration(u"00:01:39,6", DecimalMark::Comma)->value.value, 99.6);
}

void TestText::stripsGuards()
{
    QCOMPARE(withoutGuard(u"'=1+1"), u"=1+1");
    QCOMPARE(withoutGuard(u"'-12"), u"-12");
    QCOMPARE(withoutGuard(u"'\uFF1D1"), u"\uFF1D1");
    QCOMPARE(withoutGuard(u"'  @x"), u"@x");
    QCOMPARE(withoutGuard(u"'s avonds"), u"'s avonds");
    QCOMPARE(withoutGuard(u"'"), u"'");
}

void TestText::readsDates_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("iso");
    QTest::newRow("en") << u"Oct 6, 2022, 11:19:20 PM"_s << u"2022-10-06T23:19:20"_s;
    QTest::newRow("en noon") << u"Oct 6, 2022, 12:19:20 PM"_s << u"2022-10-06T12:19:20"_s;
    QTest::newRow("en midnight") << u"Oct 6, 2022, 12:19:20 AM"_s << u"2022-10-06T00:19:20"_s;
    QTest::newRow("narrow blank") << u"Oct 6, 2022, 11:19:20\u202FPM"_s << u"2022-10-06T23:19:20"_s;
    QTest::newRow("hard blank") << u"Oct 6, 2022, 11:19:20\u00A0PM"_s << u"2022-10-06T23:19:20"_s;
    QTest::newRow("de") << u"21.07.2026, 15:09:27"_s << u"2026-07-21T15:09:27"_s;
    QTest::newRow("cs") << u"6. 9. 2026 11:18:40"_s << u"2026-09-06T11:18:40"_s;
    QTest::newRow("nl") << u"6 mrt. 2024 14:23:15"_s << u"2024-03-06T14:23:15"_s;
    QTest::newRow("ja") << u"2026/06/29 20:14:15"_s << u"2026-06-29T20:14:15"_s;
    QTest::newRow("fr") << u"6 juil. 2022 à 23:19:20"_s << u"2022-07-06T23:19:20"_s;
    QTest::newRow("fr june") << u"6 juin 2022, 23:19:20"_s << u"2022-06-06T23:19:20"_s;
    QTest::newRow("es") << u"6 ene 2022, 11:19:20 p. m."_s << u"2022-01-06T23:19:20"_s;
    QTest::newRow("pt") << u"6 de out. de 2022, 23:19:20"_s << u"2022-10-06T23:19:20"_s;
    QTest::newRow("da") << u"6. maj 2022 23.19.20"_s << u"2022-05-06T23:19:20"_s;
    QTest::newRow("hu") << u"2022. szept. 6. 23:19:20"_s << u"2022-09-06T23:19:20"_s;
    QTest::newRow("ru") << u"6 мар. 2022 г., 23:19:20"_s << u"2022-03-06T23:19:20"_s;
    QTest::newRow("zh") << u"2022年10月6日 23:19:20"_s << u"2022-10-06T23:19:20"_s;
    QTest::newRow("ko") << u"2022. 10. 6. 오후 11:19:20"_s << u"2022-10-06T23:19:20"_s;
    QTest::newRow("old strava") << u"2014-09-12 16:54:28"_s << u"2014-09-12T16:54:28"_s;
    QTest::newRow("classic garmin") << u"lun., 30 juin 2014 7:03"_s << u"2014-06-30T07:03:00"_s;
    QTest::newRow("tuesday like march") << u"mar., 1 juil. 2014 7:03"_s << u"2014-07-01T07:03:00"_s;
    QTest::newRow("slash, clear") << u"18/11/2023 8:58"_s << u"2023-11-18T08:58:00"_s;
    QTest::newRow("slash, clear the other way") << u"11/18/2023 8:58"_s << u"2023-11-18T08:58:00"_s;
    QTest::newRow("slash, same either way") << u"5/5/2023 8:58"_s << u"2023-05-05T08:58:00"_s;
}

void TestText::readsDates()
{
    QFETCH(QString, cell);
    QFETCH(QString, iso);
    const auto when = readWallTime(cell, DateOrder::Unknown);
    QVERIFY2(when.has_value(), qPrintable(when ? QString() : when.error().detail));
    QCOMPARE(QDateTime(when->day, when->time, Qt::UTC).toString(u"yyyy-MM-ddTHH:mm:ss"_s), iso);
}

void TestText::refusesDates_data()
{
    QTest::addColumn<QString>("cell");
    for (const char *cell : {"", "yesterday", "11/8/2023 8:58", "11-8-2023 8:58", "2023-11-08", "2023-02-30 10:00:00",
                             "Xct 6, 2022, 11:19:20 PM", "Oct 6, 2022, 11:19:20 PX", "Oct 6, 2022, 13:19:20 PM",
                             "2023-11-08 24:00:00", "2023-11-08 10:60:00", "1969-11-08 10:00:00", "2200-01-01 10:00:00",
                             "8.11.23 10:00", "20231-11-08 10:00", "2023-11-08 10:00:00:00", "99999999999999999999"})
        QTest::newRow(cell) << QString::fromLatin1(cell);
}

void TestText::refusesDates()
{
    QFETCH(QString, cell);
    QVERIFY(!readWallTime(cell, DateOrder::Unknown).has_value());
}

void TestText::columnTellsDateOrder()
{
    DateOrderVote vote;
    vote.look(u"11/8/2023 8:58");
    QCOMPARE(vote.order(), DateOrder::Unknown);
    vote.look(u"11/18/2023 8:58");
    QCOMPARE(vote.order(), DateOrder::MonthFirst);
    QCOMPARE(readWallTime(u"11/8/2023 8:58", vote.order())->day, QDate(2023, 11, 8));
    QCOMPARE(readWallTime(u"11/8/2023 8:58", DateOrder::DayFirst)->day, QDate(2023, 8, 11));
    vote.look(u"18/11/2023 8:58");
    QCOMPARE(vote.order(), DateOrder::Unknown);
}

void TestText::namesSports_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("sport");
    for (const QString &type : {u"Run"_s, u"Running"_s, u" LAUF "_s, u"Laufen"_s, u"Course à pied"_s, u"Carrera"_s,
                                u"Corrida"_s, u"Corsa"_s, u"Hardloopsessie"_s, u"Hardlopen"_s, u"Běh"_s,
                                u"ランニング"_s, u"Løb"_s, u"Futás"_s, u"Ultra Running"_s, u"Street Running"_s})
        QTest::newRow(qPrintable(type)) << type << u"running"_s;
    QTest::newRow("trail") << u"Trail Running"_s << u"trail_running"_s;
    QTest::newRow("treadmill") << u"Treadmill Running"_s << u"treadmill_running"_s;
    QTest::newRow("de treadmill") << u"Laufbandtraining"_s << u"treadmill_running"_s;
    QTest::newRow("es treadmill") << u"Entrenamiento en cinta"_s << u"treadmill_running"_s;
    QTest::newRow("pt treadmill") << u"Corrida em esteira"_s << u"treadmill_running"_s;
    QTest::newRow("virtual") << u"Virtual Run"_s << u"treadmill_running"_s;
    QTest::newRow("track") << u"Track Running"_s << u"track_running"_s;
    QTest::newRow("de track") << u"Laufen auf der Bahn"_s << u"track_running"_s;
    QTest::newRow("ride") << u"Ride"_s << u"ride"_s;
    QTest::newRow("two words") << u"Nordic Ski"_s << u"nordic_ski"_s;
    QTest::newRow("dash and accent") << u"E-Bike (Straße)"_s << u"e_bike_straße"_s;
    QTest::newRow("nothing") << u"  "_s << QString();
}

void TestText::namesSports()
{
    QFETCH(QString, type);
    QTEST(sportOf(type), "sport");
}

QTEST_APPLESS_MAIN(TestText)
#include "test_text.moc"
