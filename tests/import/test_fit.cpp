// SPDX-License-Identifier: GPL-3.0-or-later
// One test for each trap in the bytes of FIT files; real files that fall into them are in test_truth.
#include "tests/import/fit_reading.h"
#include "tests/kit/activity_csv_writer.h"

using namespace stridewell;
using namespace stridewell::kit;

class TestFit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothByteOrders();
    void shortHeader();
    void compressedTimes();
    void packedDistanceGoesRound();
    void developerFieldsArePassedOver();
    void unknownTypesAreSkippedBySize();
    void localTypesChangeTheirMeaning();
    void enhancedFieldsWin();
    void invalidValuesAreAbsent();
    void chainedFiles();
    void dataSizeOfNothing();
    void badChecksum();
    void derailed();
    void copiedAsText();
    void everyPrefixIsSafe();
    void packedFiles();
};

void TestFit::bothByteOrders()
{
    compareSmall(read(smallFit(FitWriter::Order::Little)));
    const FileReading reading = read(smallFit(FitWriter::Order::Big));
    compareSmall(reading);
    QCOMPARE(reading.status, ReadStatus::Ok);
    QCOMPARE(reading.runs[0].offsetSeconds, 7'200);
    QCOMPARE(reading.runs[0].externalId, u"fit:12345:1000000000:1000000000"_s);
    QCOMPARE(reading.runs[0].source, RunSource::Fit);
}

void TestFit::shortHeader()
{
    FitWriter writer(FitWriter::Order::Little, 12);
    writer.message(0, fileId()).message(18, session(start, 60, 180), 1);
    const FileReading reading = read(writer.bytes());
    compareSmall(reading);
    QCOMPARE(reading.status, ReadStatus::Ok);
}

void TestFit::compressedTimes()
{
    // The low five bits of the start are 0; the offsets 10, 31 and 5 are 10, 31 and 37 s behind it.
    FitWriter writer = begun();
    writer.message(20, {time(start), {5, u32, 0, 0}}, 1);
    writer.message(20, {{5, u32, 0, 0}}, 2);
    for (const auto &[offset, centimetres] : {std::pair<quint8, int>{10, 3'000}, {31, 9'300}, {5, 11'100}})
        writer.compressed(2, offset, {{5, u32, centimetres, 0}});
    writer.message(12, {{0, enumeration, 1, 0}}, 3);
    const FileReading reading = read(writer.bytes());
    QCOMPARE(reading.runs.size(), 1);
    QCOMPARE(reading.runs[0].elapsed, Seconds(37));
    QCOMPARE(reading.runs[0].distance, Metres(111));
}

void TestFit::packedDistanceGoesRound()
{
    // 100 m a record are 1600 sixteenths, so the counter of 4096 goes round on the way to the fourth.
    FitWriter writer = begun();
    for (int i = 0; i < 4; ++i) {
        const int counter = 1'600 * i % 4'096;
        const int speed = 400; // hundredths
        const qint64 packed = (speed & 0xFF) | ((speed >> 8) | (counter & 0xF) << 4) << 8 | (counter >> 4) << 16;
        writer.message(20, {time(start + quint32(10 * i)), {8, 0x0D, packed, 3}}, 1);
    }
    writer.message(12, {{0, enumeration, 1, 0}}, 3);
    const FileReading reading = read(writer.bytes());
    QCOMPARE(reading.runs.size(), 1);
    QCOMPARE(reading.runs[0].distance, Metres(300));
    QCOMPARE(reading.runs[0].fast->atFast, Metres(300));
}

void TestFit::developerFieldsArePassedOver()
{
    FitWriter writer = begun();
    for (int i = 0; i < 10; ++i)
        writer.withDeveloperFields(20, record(start + quint32(i), 3 * i), QByteArray(7, '\x55'), 1);
    writer.message(18, session(start, 60, 180), 2);
    compareSmall(read(writer.bytes()));
}

void TestFit::unknownTypesAreSkippedBySize()
{
    QList<FitWriter::Field> fields = session(start, 60, 180);
    fields.prepend({77, 0x42, 0, 5});  // a base type nobody knows
    fields.prepend({16, u16, 300, 3}); // three bytes cannot hold numbers of two
    const FileReading reading = read(begun().message(18, fields, 1).bytes());
    compareSmall(reading);
    QVERIFY(!reading.runs[0].avgHr);
}

void TestFit::localTypesChangeTheirMeaning()
{
    FitWriter writer = begun();
    for (int i = 0; i <= 60; ++i)
        writer.message(20, record(start + quint32(i), 3 * i), 0);
    writer.message(18, session(start, 60, 180), 0);
    compareSmall(read(writer.bytes()));
}

void TestFit::enhancedFieldsWin()
{
    FitWriter writer = begun();
    for (int i = 0; i <= 60; ++i) {
        // Plain fields at 2 m/s and level, the enhanced ones at 5 m/s and climbing 1 m a second.
        writer.message(20,
                       {time(start + quint32(i)),
                        {5, u32, 500 * i, 0},
                        {6, u16, 2'000, 0},
                        {73, u32, 5'000, 0},
                        {2, u16, 2'500, 0},
                        {78, u32, (600 + i) * 5, 0}},
                       1);
    }
    const FileReading reading = read(writer.message(18, session(start, 60, 300), 2).bytes());
    QCOMPARE(reading.runs[0].fast->atFast, Metres(300));
    QCOMPARE(reading.runs[0].fast->atVeryFast, Metres(0));
    // The mean of nine points takes two metres off each end.
    QVERIFY(std::abs(reading.runs[0].ascent->value - 56) < 3);
}

void TestFit::invalidValuesAreAbsent()
{
    QList<FitWriter::Field> fields = session(start, 60, 180);
    fields += {{16, 0x02, 0xFF, 0}, {18, 0x02, 0xFF, 0}, {22, u16, 0xFFFF, 0}};
    fields[4].value = 0xFFFFFFFF; // elapsed
    const RunSummary run = read(begun().message(18, fields, 1).bytes()).runs.value(0);
    QVERIFY(!run.avgHr && !run.avgCadenceSpm && !run.ascent && !run.elapsed);
    QCOMPARE(run.moving, Seconds(60));
}

void TestFit::chainedFiles()
{
    FitWriter settings;
    settings.message(0, fileId(2));
    const QByteArray second = begun().message(18, session(start + 86'400, 60, 180), 1).bytes();
    const FileReading reading = read(smallFit() + settings.bytes() + second);
    QCOMPARE(reading.status, ReadStatus::Ok);
    QCOMPARE(reading.runs.size(), 2);
    QCOMPARE(reading.runs[1].start.ms - reading.runs[0].start.ms, 86'400'000);
}

void TestFit::dataSizeOfNothing()
{
    const FileReading reading = read(withRecords(61, 3).message(12, {{0, enumeration, 1, 0}}, 2).bytes(0));
    compareSmall(reading);
    QCOMPARE(reading.status, ReadStatus::Partial);
    QVERIFY(reading.problem.contains(u"read to its end"));
}

void TestFit::badChecksum()
{
    const FileReading reading = read(withRecords(61, 3).message(18, session(start, 60, 180), 2).bytes({}, false));
    compareSmall(reading);
    QCOMPARE(reading.status, ReadStatus::Partial);
    QVERIFY(reading.problem.contains(u"checksum"));
}

void TestFit::derailed()
{
    FitWriter writer = withRecords(61, 3).message(18, session(start, 60, 180), 2).raw("\x0F and no definition of it");
    const FileReading reading = read(writer.bytes());
    compareSmall(reading);
    QCOMPARE(reading.status, ReadStatus::Partial);
    QVERIFY(reading.problem.contains(u"damaged inside"));
}

void TestFit::copiedAsText()
{
    // 13 and 10 in one value are a CR LF; a copy as text turns it into a LF.
    FitWriter writer = begun();
    for (int i = 0; i < 600; ++i)
        writer.message(20, {time(start + quint32(i)), {5, u32, 0x0D0A + i, 0}, {8, 0x0D, 0x0A0D, 4}}, 1);
    QByteArray bytes = writer.message(18, session(start, 60, 180), 2).bytes();
    QVERIFY(bytes.size() > 4'096);
    bytes.replace(QByteArray("\r\n"), QByteArray("\n"));
    bytes.chop(40);
    const FileReading reading = read(bytes);
    QVERIFY(reading.status != ReadStatus::Ok);
    QVERIFY2(reading.problem.contains(u"copied as text"), qPrintable(reading.problem));
}

void TestFit::everyPrefixIsSafe()
{
    const QByteArray bytes = smallFit();
    for (qsizetype size = 0; size < bytes.size(); ++size) {
        const FileReading reading = read(bytes.first(size));
        QVERIFY2(reading.status != ReadStatus::Ok, qPrintable(QString::number(size)));
        QVERIFY(!reading.problem.isEmpty());
        for (const RunSummary &run : reading.runs) {
            QVERIFY(run.distance.value > 0 && run.distance.value <= 180);
            QCOMPARE(run.start, startMoment);
        }
    }
}

void TestFit::packedFiles()
{
    FileReading plain = read(smallFit());
    QCOMPARE(read(gzipped(smallFit())), plain);
}

QTEST_APPLESS_MAIN(TestFit)
#include "test_fit.moc"
