// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/zone.h"
#include "core/model/athlete.h"
#include "core/model/profile.h"
#include "core/model/run_summary.h"

#include <QTest>

using namespace stridewell;

class TestBase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsMoments_data();
    void readsMoments();
    void refusesWhatIsNoMoment_data();
    void refusesWhatIsNoMoment();
    void clockChanges();
    void leapDays();
    void weeks();
    void ages();
    void keysRoundTrip();
};

void TestBase::readsMoments_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("ms");
    // Seconds since 1970 from GNU date -d … +%s.
    QTest::newRow("offset") << u"2026-11-23T07:30:00+01:00"_s << qint64(1'795'415'400'000);
    QTest::newRow("Z") << u"2026-11-23T06:30:00Z"_s << qint64(1'795'415'400'000);
    QTest::newRow("no seconds") << u"2026-11-23T06:30Z"_s << qint64(1'795'415'400'000);
    QTest::newRow("fraction") << u"2026-11-23T06:30:00.250Z"_s << qint64(1'795'415'400'250);
    QTest::newRow("before 1970") << u"1969-12-31T23:59:59Z"_s << qint64(-1'000);
    QTest::newRow("negative offset") << u"2026-11-22T23:30:00-07:00"_s << qint64(1'795'415'400'000);
}

void TestBase::readsMoments()
{
    QFETCH(QString, text);
    QFETCH(qint64, ms);
    const auto moment = parseMoment(text);
    QVERIFY(moment.has_value());
    QCOMPARE(moment->ms, ms);
}

void TestBase::refusesWhatIsNoMoment_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "2026-11-23", "2026-11-23T07:30:00", "2026-02-30T07:30:00Z", "2026-11-23T24:00:00Z",
                             "2026-11-23T07:60:00Z", "2026-11-23T07:30:00+99:00", "2026-11-23T07:30:00 Z", "now",
                             "0026-11-23T07:30:00Z", "2026-11-23T07:30:00.Z", "2026-11-23T07:30:00+01:00x"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestBase::refusesWhatIsNoMoment()
{
    QFETCH(QString, text);
    QVERIFY(!parseMoment(text).has_value());
}

void TestBase::clockChanges()
{
    const Zone madrid = Zone::named(u"Europe/Madrid"_s).value();
    // Clocks go forward on 2027-03-28 at 01:00 UTC: 02:30 does not exist and is taken as 03:30 CEST.
    QCOMPARE(madrid.toIso(madrid.at(QDate(2027, 3, 28), QTime(2, 30))), u"2027-03-28T03:30:00+02:00"_s);
    // Clocks go back on 2026-10-25 at 01:00 UTC: 02:30 occurs twice, the first is meant.
    QCOMPARE(madrid.toIso(madrid.at(QDate(2026, 10, 25), QTime(2, 30))), u"2026-10-25T02:30:00+02:00"_s);
    QCOMPARE(madrid.toIso(madrid.at(QDate(2026, 10, 25), QTime(12, 0))), u"2026-10-25T12:00:00+01:00"_s);
    QCOMPARE(madrid.toIso(madrid.at(QDate(2027, 3, 28), QTime(12, 0))), u"2027-03-28T12:00:00+02:00"_s);
    const Moment start = parseMoment(u"2026-10-24T12:00:00+02:00").value();
    QCOMPARE(madrid.toIso(start + hours(72)), u"2026-10-27T11:00:00+01:00"_s);
    QCOMPARE(madrid.day(parseMoment(u"2026-11-22T23:30:00Z").value()), QDate(2026, 11, 23));
    for (const auto &unknown :
         {u"Europe/Madridd"_s, u"Mars"_s, u"XYZ3"_s, u"../zoneinfo/UTC"_s, u"zone.tab"_s, QString()})
        QVERIFY2(!Zone::named(unknown).has_value(), qPrintable(unknown));
    for (const auto &known : {u"UTC"_s, u"Etc/UTC"_s, u"CET"_s, u"Asia/Calcutta"_s, u"UTC+01:00"_s})
        QVERIFY2(Zone::named(known).has_value(), qPrintable(known));
    QCOMPARE(Zone::fixedOffset(-5 * 3600).toIso(Moment{0}), u"1969-12-31T19:00:00-05:00"_s);
}

void TestBase::leapDays()
{
    QVERIFY(parseDay(u"2028-02-29").has_value());
    QVERIFY(!parseDay(u"2027-02-29").has_value());
    QVERIFY(!parseDay(u"2027-2-9").has_value());
}

void TestBase::weeks()
{
    const QDate monday(2026, 11, 23);
    QCOMPARE(weekStart(monday, Weekday::Mon), monday);
    QCOMPARE(weekStart(monday.addDays(6), Weekday::Mon), monday);
    QCOMPARE(weekStart(monday, Weekday::Sun), monday.addDays(-1));
    QCOMPARE(weekStart(monday, Weekday::Sat), monday.addDays(-2));
}

void TestBase::ages()
{
    Athlete athlete;
    athlete.born = QDate(2008, 11, 24);
    QCOMPARE(ageOn(athlete, QDate(2026, 11, 23)).value(), 17);
    QCOMPARE(ageOn(athlete, QDate(2026, 11, 24)).value(), 18);
    athlete.born = QDate(2008, 2, 29);
    QCOMPARE(ageOn(athlete, QDate(2026, 2, 28)).value(), 17);
    QCOMPARE(ageOn(athlete, QDate(2026, 3, 1)).value(), 18);
}

void TestBase::keysRoundTrip()
{
    QCOMPARE(fromKey<Sign>(u"bladder_or_bowel_change"), Sign::BladderOrBowelChange);
    QCOMPARE(keyOf(Sign::Unwell), "unwell"_L1);
    QCOMPARE(fromKey<Gate>(u"palpation"), Gate::Palpation);
    QCOMPARE(fromKey<Walking>(u"cannot_bear_weight"), Walking::CannotBearWeight);
    QVERIFY(!fromKey<Answer>(u"maybe").has_value());
}

QTEST_GUILESS_MAIN(TestBase)
#include "test_base.moc"
