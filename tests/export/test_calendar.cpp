// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/ical.h"
#include "tests/export/sample_plan.h"

#include <QTest>

using namespace stridewell;
using namespace stridewell::plans;

namespace {

/// Content lines with their folds taken out, as RFC 5545 section 3.1 says.
QList<QByteArray> contentLines(QByteArray calendar)
{
    calendar.replace("\r\n ", "");
    QList<QByteArray> lines;
    for (const QByteArray &line : calendar.split('\n')) {
        if (!line.isEmpty())
            lines += line.chopped(1);
    }
    return lines;
}

/// Lines of the event with this UID.
QList<QByteArray> eventOf(const QByteArray &calendar, const QByteArray &uid)
{
    QList<QByteArray> event;
    for (const QByteArray &line : contentLines(calendar)) {
        if (line == "BEGIN:VEVENT")
            event.clear();
        event += line;
        if (line == "END:VEVENT" && event.contains("UID:" + uid + "@stridewell"))
            return event;
    }
    return {};
}

} // namespace

/// The calendar of a plan: its bytes by RFC 5545, its events, what it keeps to itself.
class TestCalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoAthletesDoNotShareEvents();
    void bytes();
    void events();
    void keepsConfidence();
};

void TestCalendar::bytes()
{
    const QByteArray calendar = writeCalendar(samplePlan(), Athlete{});
    QVERIFY(calendar.startsWith("BEGIN:VCALENDAR\r\n"));
    QVERIFY(calendar.endsWith("END:VCALENDAR\r\n"));
    // Every CR belongs to a LF and the other way round.
    QCOMPARE(calendar.count('\n'), calendar.count("\r\n"));
    QCOMPARE(calendar.count('\r'), calendar.count("\r\n"));
    QVERIFY(isUtf8(calendar));
    bool folded = false;
    for (const QByteArray &line : calendar.split('\n')) {
        const QByteArray octets = line.endsWith('\r') ? line.chopped(1) : line;
        QVERIFY2(octets.size() <= 75, octets.constData());
        QVERIFY(isUtf8(octets)); // no sequence is cut by a fold
        for (const char c : octets)
            QVERIFY(static_cast<unsigned char>(c) >= 0x20);
        folded |= octets.startsWith(' ');
    }
    QVERIFY(folded);
    const Item longTitle = samplePlan().items.last();
    QVERIFY(contentLines(calendar).contains("SUMMARY:" + longTitle.title.toUtf8()));
    for (const char *absent : {"METHOD", "RRULE", "VTIMEZONE", "\xEF\xBB\xBF"})
        QVERIFY2(!calendar.contains(absent), absent);
}

void TestCalendar::events()
{
    const QByteArray calendar = writeCalendar(samplePlan(), Athlete{});
    QCOMPARE(calendar.count("BEGIN:VEVENT\r\n"), 5);
    QCOMPARE(calendar.count("END:VEVENT\r\n"), 5);
    QCOMPARE(calendar.count("VERSION:2.0\r\n"), 1);
    QCOMPARE(calendar.count("PRODID:"), 1);

    const auto ice = eventOf(calendar, "22222222-bbbb");
    QVERIFY(ice.contains("DTSTAMP:20261123T063000Z"));
    QVERIFY(ice.contains("DTSTART:20261124T070000Z"));
    QVERIFY(ice.contains("DURATION:PT15M"));
    QVERIFY(ice.contains("SEQUENCE:0"));
    QVERIFY(ice.contains("CATEGORIES:Ice"));
    QVERIFY(ice.contains("STATUS:CONFIRMED"));
    QVERIFY(ice.contains(R"(SUMMARY:Cool\; then rest\, quietly \\ at home)"));
    // The zone of the athlete has another day than UTC here; the moment decides.
    QVERIFY(eventOf(calendar, "11111111-aaaa").contains("DTSTART:20261123T223000Z"));

    const auto run = eventOf(calendar, "33333333-cccc");
    QVERIFY(run.contains("DTSTART;VALUE=DATE:20261124"));
    QVERIFY(run.contains("DTEND;VALUE=DATE:20261125"));
    QVERIFY(run.contains("TRANSP:TRANSPARENT"));
    QByteArray description;
    for (const QByteArray &line : run) {
        QVERIFY(!line.startsWith("DURATION"));
        if (line.startsWith("DESCRIPTION:"))
            description = line;
    }
    QVERIFY(description.startsWith("DESCRIPTION:8.2 km\\nWarm-up: Leg swing 2 \xC3\x97 10\\n"));
    QVERIFY(description.contains("Stop when pain rises.\\nWalk home."));
    QVERIFY(eventOf(calendar, "44444444-dddd").contains("STATUS:CANCELLED"));
}

void TestCalendar::keepsConfidence()
{
    const QByteArray calendar = writeCalendar(samplePlan(), Athlete{});
    for (const char *word : {"pulled", "strain", "Within ten percent", "gates"})
        QVERIFY2(!calendar.contains(word), word);
}

void TestCalendar::twoAthletesDoNotShareEvents()
{
    const auto uids = [](const QByteArray &calendar) {
        QList<QByteArray> lines = calendar.split('\n');
        lines.removeIf([](const QByteArray &line) { return !line.startsWith("UID:"); });
        return lines;
    };
    const QList<QByteArray> ann = uids(writeCalendar(samplePlan(), Athlete{.name = u"Ann"_s}));
    const QList<QByteArray> ben = uids(writeCalendar(samplePlan(), Athlete{.name = u"Ben"_s}));
    QVERIFY(!ann.isEmpty());
    QCOMPARE(uids(writeCalendar(samplePlan(), Athlete{.name = u"Ann"_s})), ann);
    for (const QByteArray &uid : ann)
        QVERIFY(!ben.contains(uid));
}

QTEST_GUILESS_MAIN(TestCalendar)
#include "test_calendar.moc"
