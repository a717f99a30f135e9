// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/calendar_update.h"
#include "tests/export/sample_plan.h"

#include <QTest>

#include <algorithm>

using namespace stridewell;
using namespace stridewell::plans;

namespace {

const CalendarSpan bothWeeks{QDate(2026, 11, 23), QDate(2026, 12, 6)};

Item &itemIn(Plan &plan, QLatin1StringView id)
{
    return *std::ranges::find_if(plan.items, [&](const Item &item) { return item.id.value == id; });
}

/// What an export of `plan` tells a calendar that knows `known`.
CalendarUpdate exported(const Plan &plan, const QList<CalendarEvent> &known, const CalendarSpan &span = bothWeeks,
                        const CalendarChoices &choices = {})
{
    const QList<CalendarEvent> planned = calendarEvents(plan, Units::Km, u"stridewell"_s, choices);
    return updateCalendar(known, planned, span, plan.madeAt, madrid().day(plan.madeAt));
}

/// What the calendar knows after an export.
QList<CalendarEvent> after(QList<CalendarEvent> known, const CalendarUpdate &update)
{
    for (const CalendarEvent &event : update.toRemember) {
        known.removeIf([&](const CalendarEvent &old) { return old.item == event.item; });
        known += event;
    }
    return known;
}

CalendarEvent eventOf(const CalendarUpdate &update, QLatin1StringView id)
{
    const auto it = std::ranges::find_if(update.events, [&](const CalendarEvent &e) { return e.item.value == id; });
    return it == update.events.end() ? CalendarEvent{} : *it;
}

} // namespace

/// What one export after another tells a calendar.
class TestCalendarUpdate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstTellsAll();
    void theSameAgainIsTheSame();
    void aMovedItemKeepsItsIdAndCountsUp();
    void whatIsGoneIsCancelledAndStaysSo();
    void whatComesBackIsConfirmedAgain();
    void whatHasBegunIsHistory();
    void daysOutsideAreLeftAlone();
    void choicesShape_data();
    void choicesShape();
    void reasonsOnlyWhenAsked();
    void alarms();
};

void TestCalendarUpdate::theFirstTellsAll()
{
    const CalendarUpdate first = exported(samplePlan(), {});
    QCOMPARE(first.added, 5);
    QCOMPARE(first.changed, 0);
    QCOMPARE(first.cancelled, 1); // the skipped one
    QCOMPARE(first.events, first.toRemember);
    for (const CalendarEvent &event : first.events)
        QCOMPARE(event.sequence, 0);
}

void TestCalendarUpdate::theSameAgainIsTheSame()
{
    Plan plan = samplePlan();
    const CalendarUpdate first = exported(plan, {});
    plan.madeAt = plan.madeAt + hours(1);
    plan.items[2].why += Why{u"load.weekly"_s, u"Other words of why, which no calendar sees."_s, {}};
    const CalendarUpdate second = exported(plan, after({}, first));
    QVERIFY(second.toRemember.isEmpty());
    QCOMPARE(second.added + second.changed, 0);
    QCOMPARE(writeCalendar(second.events), writeCalendar(first.events));
}

void TestCalendarUpdate::aMovedItemKeepsItsIdAndCountsUp()
{
    Plan plan = samplePlan();
    const CalendarUpdate first = exported(plan, {});
    plan.madeAt = plan.madeAt + hours(2);
    itemIn(plan, "33333333-cccc"_L1).day = QDate(2026, 11, 27);
    const CalendarUpdate second = exported(plan, after({}, first));
    QCOMPARE(second.changed, 1);
    const CalendarEvent moved = eventOf(second, "33333333-cccc"_L1);
    QCOMPARE(moved.uid, eventOf(first, "33333333-cccc"_L1).uid);
    QCOMPARE(moved.sequence, 1);
    QCOMPARE(moved.changed, plan.madeAt);
    QVERIFY(moved.content.startsWith(u"DTSTART;VALUE=DATE:20261127\n"_s));
    QCOMPARE(second.toRemember, QList<CalendarEvent>{moved});
    itemIn(plan, "33333333-cccc"_L1).title = u"Easier run"_s;
    const CalendarUpdate third = exported(plan, after(after({}, first), second));
    QCOMPARE(eventOf(third, "33333333-cccc"_L1).sequence, 2);
    QCOMPARE(eventOf(third, "22222222-bbbb"_L1).sequence, 0);
}

void TestCalendarUpdate::whatIsGoneIsCancelledAndStaysSo()
{
    Plan plan = samplePlan();
    const CalendarUpdate first = exported(plan, {});
    plan.items.removeIf([](const Item &item) { return item.id.value == u"33333333-cccc"_s; });
    const CalendarUpdate second = exported(plan, after({}, first));
    const CalendarEvent gone = eventOf(second, "33333333-cccc"_L1);
    QVERIFY(gone.cancelled);
    QCOMPARE(gone.sequence, 1);
    // Whoever did not read the second file learns it from the third.
    const CalendarUpdate third = exported(plan, after(after({}, first), second));
    QCOMPARE(eventOf(third, "33333333-cccc"_L1), gone);
    QVERIFY(third.toRemember.isEmpty());
    const QByteArray calendar = writeCalendar(third.events, CalendarAlarm{15, QTime(7, 0)});
    const auto event = calendar.sliced(calendar.indexOf("UID:33333333-cccc"));
    QVERIFY(event.first(event.indexOf("END:VEVENT")).contains("STATUS:CANCELLED"));
    QVERIFY(!event.first(event.indexOf("END:VEVENT")).contains("VALARM"));
}

void TestCalendarUpdate::whatComesBackIsConfirmedAgain()
{
    const Plan plan = samplePlan();
    Plan without = plan;
    without.items.removeAt(2);
    QList<CalendarEvent> known = after({}, exported(plan, {}));
    known = after(known, exported(without, known));
    const CalendarEvent back = eventOf(exported(plan, known), "33333333-cccc"_L1);
    QVERIFY(!back.cancelled);
    QCOMPARE(back.sequence, 2);
}

void TestCalendarUpdate::whatHasBegunIsHistory()
{
    // At noon on Tuesday Monday's check-in and the ice of 08:00 are over; a plan made now holds neither.
    Plan plan = samplePlan();
    const CalendarUpdate first = exported(plan, {});
    plan.madeAt = parseMoment(u"2026-11-24T12:00:00+01:00").value();
    plan.items.removeIf([](const Item &item) { return item.start.has_value(); });
    const CalendarUpdate second = exported(plan, after({}, first));
    QVERIFY(second.toRemember.isEmpty());
    QCOMPARE(second.events.size(), 3);
}

void TestCalendarUpdate::daysOutsideAreLeftAlone()
{
    Plan plan = samplePlan();
    const CalendarUpdate first = exported(plan, {});
    const CalendarSpan firstWeek{QDate(2026, 11, 23), QDate(2026, 11, 29)};
    const QList<CalendarEvent> known = after({}, first);
    const CalendarUpdate week = exported(plan, known, firstWeek);
    QCOMPARE(week.events.size(), 4);
    QCOMPARE(week.cancelled, 1);
    // Moved out of the days of this file: the calendar still learns where it went.
    itemIn(plan, "33333333-cccc"_L1).day = QDate(2026, 12, 3);
    const CalendarUpdate moved = exported(plan, known, firstWeek);
    QVERIFY(eventOf(moved, "33333333-cccc"_L1).content.contains(u"20261203"_s));
    QCOMPARE(moved.changed, 1);
}

void TestCalendarUpdate::choicesShape_data()
{
    QTest::addColumn<bool>("wholeDays");
    QTest::addColumn<QString>("begins");
    QTest::newRow("by the clock") << false << u"DTSTART:20261124T070000Z\nDURATION:PT15M\n"_s;
    QTest::newRow("whole days") << true
                                << u"DTSTART;VALUE=DATE:20261124\nDTEND;VALUE=DATE:20261125\nTRANSP:TRANSPARENT\n"_s;
}

void TestCalendarUpdate::choicesShape()
{
    QFETCH(bool, wholeDays);
    QFETCH(QString, begins);
    const CalendarUpdate update = exported(samplePlan(), {}, bothWeeks, {.wholeDays = wholeDays});
    QVERIFY(eventOf(update, "22222222-bbbb"_L1).content.startsWith(begins));
}

void TestCalendarUpdate::reasonsOnlyWhenAsked()
{
    const QByteArray quiet = writeCalendar(exported(samplePlan(), {}).events);
    QVERIFY(!quiet.contains("strain") && !quiet.contains("pulled") && !quiet.contains("ten percent"));
    const CalendarUpdate told = exported(samplePlan(), {}, bothWeeks, {.showsReasons = true});
    const QString run = eventOf(told, "33333333-cccc"_L1).content;
    QVERIFY(run.contains(u"\nSUMMARY:Easy run (suspected strain)\n"_s));
    QVERIFY(run.contains(u"This looks like a pulled muscle"_s));
    QVERIFY(run.contains(u"\\nWithin ten percent.\\n"_s));
}

void TestCalendarUpdate::alarms()
{
    const QList<CalendarEvent> events = exported(samplePlan(), {}).events;
    QVERIFY(!writeCalendar(events).contains("VALARM"));
    const QByteArray calendar = writeCalendar(events, CalendarAlarm{20, QTime(7, 30)});
    QCOMPARE(calendar.count("BEGIN:VALARM\r\n"), 4); // the skipped one has none
    QCOMPARE(calendar.count("ACTION:DISPLAY\r\n"), 4);
    QCOMPARE(calendar.count("TRIGGER:-PT20M\r\n"), 2);
    QCOMPARE(calendar.count("TRIGGER:PT450M\r\n"), 2); // whole days, at 07:30
    QVERIFY(calendar.contains("DESCRIPTION:Easy run\r\nTRIGGER"));
}

QTEST_GUILESS_MAIN(TestCalendarUpdate)
#include "test_calendar_update.moc"
