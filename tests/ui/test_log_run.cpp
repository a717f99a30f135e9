// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/athletes.h"
#include "ui/dialogs/log_run/log_run_dialog.h"
#include "ui/parts/pain_slider.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

using namespace stridewell;

namespace {

const Moment now = kit::moment("2026-11-24T14:30:00+01:00");

Formats formatsOf(const QLocale &locale, Units units = Units::Km)
{
    return {locale, units, Zone::named(u"Europe/Madrid"_s).value()};
}

const QLocale english(QLocale::English, QLocale::UnitedKingdom);

} // namespace

class TestLogRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void durations_data();
    void durations();
    void distances_data();
    void distances();
    void refusals_data();
    void refusals();
    void todaysRunEndedNow();
    void otherDaysAreAtNoon();
    void tenSecondsByKeys();
    void problemsStandAtTheirField();
};

void TestLogRun::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
}

void TestLogRun::durations_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("seconds"); // -1 = none
    QTest::newRow("minutes") << u"45"_s << 2'700.0;
    QTest::newRow("minutes and seconds") << u" 45:30 "_s << 2'730.0;
    QTest::newRow("over an hour in minutes") << u"90:00"_s << 5'400.0;
    QTest::newRow("hours") << u"1:02:03"_s << 3'723.0;
    QTest::newRow("sixty seconds") << u"5:60"_s << -1.0;
    QTest::newRow("ninety minutes of an hour") << u"1:90:00"_s << -1.0;
    QTest::newRow("words") << u"an hour"_s << -1.0;
    QTest::newRow("negative") << u"-5"_s << -1.0;
    QTest::newRow("empty") << QString() << -1.0;
}

void TestLogRun::durations()
{
    QFETCH(QString, text);
    QFETCH(double, seconds);
    const auto parsed = parseDuration(text);
    QCOMPARE(parsed ? parsed->value : -1.0, seconds);
}

void TestLogRun::distances_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<Units>("units");
    QTest::addColumn<double>("metres");
    QTest::newRow("dot") << u"8.5"_s << english << Units::Km << 8'500.0;
    QTest::newRow("comma in English") << u"8,5"_s << english << Units::Km << 8'500.0;
    QTest::newRow("comma in German") << u"8,5"_s << QLocale(QLocale::German) << Units::Km << 8'500.0;
    QTest::newRow("dot in German") << u"8.5"_s << QLocale(QLocale::German) << Units::Km << 8'500.0;
    QTest::newRow("miles") << u"5"_s << english << Units::Mi << 8'046.72;
}

void TestLogRun::distances()
{
    QFETCH(QString, text);
    QFETCH(QLocale, locale);
    QFETCH(Units, units);
    QFETCH(double, metres);
    const auto run = runFrom({.distance = text, .day = QDate(2026, 11, 24)}, formatsOf(locale, units), now);
    QVERIFY(run.has_value());
    QVERIFY(std::abs(run->distance.value - metres) < 0.001);
}

void TestLogRun::refusals_data()
{
    QTest::addColumn<QString>("distance");
    QTest::addColumn<QString>("time");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("field");
    const QDate today(2026, 11, 24);
    QTest::newRow("nothing") << QString() << u"45"_s << today << u"distance"_s;
    QTest::newRow("zero") << u"0"_s << u"45"_s << today << u"distance"_s;
    QTest::newRow("negative") << u"-3"_s << u"45"_s << today << u"distance"_s;
    QTest::newRow("not a number") << u"nan"_s << u"45"_s << today << u"distance"_s;
    QTest::newRow("endless") << u"inf"_s << QString() << today << u"distance"_s;
    QTest::newRow("too far") << u"99999999"_s << QString() << today << u"distance"_s;
    QTest::newRow("metres for kilometres") << u"8500"_s << u"45"_s << today << u"time"_s;
    QTest::newRow("slower than standing") << u"1"_s << u"9:00:00"_s << today << u"time"_s;
    QTest::newRow("odd time") << u"8"_s << u"4x"_s << today << u"time"_s;
    QTest::newRow("tomorrow") << u"8"_s << u"45"_s << today.addDays(1) << u"day"_s;
}

void TestLogRun::refusals()
{
    QFETCH(QString, distance);
    QFETCH(QString, time);
    QFETCH(QDate, day);
    QFETCH(QString, field);
    const auto run = runFrom({.distance = distance, .time = time, .day = day}, formatsOf(english), now);
    QVERIFY(!run.has_value());
    QCOMPARE(run.error().where, field);
    QVERIFY(run.error().detail.size() > 10);
}

void TestLogRun::todaysRunEndedNow()
{
    const QDate today(2026, 11, 24);
    const auto run = runFrom({.distance = u"8"_s, .time = u"45"_s, .day = today}, formatsOf(english), now);
    QCOMPARE(run->start, now - std::chrono::minutes(45));
    // One that began before midnight still belongs to the day that was chosen.
    const Moment night = kit::moment("2026-11-24T00:10:00+01:00");
    const auto late = runFrom({.distance = u"8"_s, .time = u"45"_s, .day = today}, formatsOf(english), night);
    QCOMPARE(late->start, kit::moment("2026-11-24T00:00:00+01:00"));
}

void TestLogRun::otherDaysAreAtNoon()
{
    const auto run = runFrom({.distance = u"8"_s, .day = QDate(2026, 7, 1)}, formatsOf(english), now);
    QCOMPARE(run->start, kit::moment("2026-07-01T12:00:00+02:00"));
    QVERIFY(!run->moving);
}

void TestLogRun::tenSecondsByKeys()
{
    Theme theme;
    LogRunDialog dialog(theme, formatsOf(english), now);
    const QSignalSpy accepted(&dialog, &QDialog::accepted);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    // The keyboard stands in the distance already.
    QTest::keyClicks(dialog.focusWidget(), u"8.5"_s);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(dialog.focusWidget(), u"45:30"_s);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    QCOMPARE(accepted.count(), 1);
    QCOMPARE(dialog.run().distance.value, 8'500.0);
    QCOMPARE(dialog.run().moving->value, 2'730.0);
    QCOMPARE(dialog.run().type, RunType::Easy);
    QVERIFY(!dialog.run().rpe && !dialog.run().pain);
}

void TestLogRun::problemsStandAtTheirField()
{
    Theme theme;
    LogRunDialog dialog(theme, formatsOf(english), now);
    dialog.show();
    dialog.distance()->setText(u"8500"_s);
    dialog.time()->setText(u"45"_s);
    dialog.effort()->setScore(6);
    dialog.type()->setCurrentIndex(3);
    dialog.accept();
    QVERIFY(dialog.isVisible());
    QVERIFY(!dialog.problem(u"time"_s).isEmpty());
    QVERIFY(dialog.problem(u"distance"_s).isEmpty());
    QCOMPARE(dialog.time()->accessibleDescription(), dialog.problem(u"time"_s));
    // Nothing typed is lost, and typing on takes the words away.
    QCOMPARE(dialog.distance()->text(), u"8500"_s);
    dialog.distance()->clear();
    QTest::keyClicks(dialog.distance(), u"8.5"_s);
    QVERIFY(dialog.problem(u"time"_s).isEmpty());
    dialog.accept();
    QVERIFY(!dialog.isVisible());
    QCOMPARE(dialog.run().rpe, 6);
    QCOMPARE(dialog.run().type, RunType::Tempo);
}

QTEST_MAIN(TestLogRun)
#include "test_log_run.moc"
