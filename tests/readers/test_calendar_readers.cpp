// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/calendar_update.h"
#include "tests/export/sample_plan.h"
#include "tests/kit/places.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#ifdef STRIDEWELL_LIBICAL
#include <libical/ical.h>
#endif

using namespace stridewell;
using namespace stridewell::plans;

namespace {

constexpr int missing = 77;

/// Two exports of one plan, the second after a run was moved, an item taken out and another one added.
struct Exports
{
    Plan first = samplePlan();
    Plan second = samplePlan();
    CalendarUpdate firstTold = {};
    CalendarUpdate secondTold = {};

    Exports()
    {
        const CalendarSpan span{first.from, first.to};
        const QDate today = madrid().day(first.madeAt);
        const auto planned = [](const Plan &plan) { return calendarEvents(plan, Units::Km, u"sam.stridewell"_s); };
        firstTold = updateCalendar({}, planned(first), span, first.madeAt, today);
        second.madeAt = first.madeAt + hours(1);
        second.items[2].day = QDate(2026, 11, 27);
        second.items.removeAt(1); // the ice of tomorrow morning
        second.items += itemOf(u"66666666-ffff"_s, QDate(2026, 12, 2), ItemKind::Mobility, u"Hips; gently, daily"_s);
        secondTold = updateCalendar(firstTold.events, planned(second), span, second.madeAt, today);
    }
};

/// What the events must be read as; titles from the items, not from our own lines.
QJsonArray expectedOf(const CalendarUpdate &told, const QList<Item> &items)
{
    QHash<ItemId, Item> byId;
    for (const Item &item : items)
        byId.insert(item.id, item);
    QJsonArray expected;
    for (const CalendarEvent &event : told.events) {
        const Item item = byId.value(event.item);
        const QJsonValue start =
            event.start
                ? QJsonValue(
                      QDateTime::fromMSecsSinceEpoch(event.start->ms, Qt::UTC).toString(u"yyyyMMdd'T'HHmmss'Z'"_s))
                : QJsonValue();
        expected += QJsonObject{
            {u"uid"_s, event.uid}, {u"title"_s, item.title},        {u"day"_s, event.day.toString(Qt::ISODate)},
            {u"start"_s, start},   {u"sequence"_s, event.sequence}, {u"cancelled"_s, event.cancelled}};
    }
    return expected;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

/// Our calendars in the programs that people read them with.
class TestCalendarReaders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theChangesAreAsMeant();
    void othersReadThem_data();
    void othersReadThem();
    void libicalFindsNothingWrong();
};

void TestCalendarReaders::theChangesAreAsMeant()
{
    const Exports exports;
    QCOMPARE(exports.firstTold.events.size(), 5);
    QCOMPARE(exports.secondTold.events.size(), 6);
    QCOMPARE(exports.secondTold.cancelled, 2);
    QCOMPARE(exports.secondTold.changed, 1);
    QCOMPARE(exports.secondTold.added, 1);
}

void TestCalendarReaders::othersReadThem_data()
{
    QTest::addColumn<QString>("reader");
    for (const char *reader : {"icalendar", "vobject", "khal", "calcurse", "radicale", "ical.js"})
        QTest::newRow(reader) << QString::fromLatin1(reader);
}

void TestCalendarReaders::othersReadThem()
{
    QFETCH(QString, reader);
    const Exports exports;
    const QTemporaryDir folder;
    const CalendarAlarm alarm{15, QTime(7, 0)};
    write(folder.filePath(u"first.ics"_s), writeCalendar(exports.firstTold.events, alarm));
    write(folder.filePath(u"second.ics"_s), writeCalendar(exports.secondTold.events, alarm));
    const QJsonArray expected{expectedOf(exports.firstTold, exports.first.items),
                              expectedOf(exports.secondTold, exports.first.items + exports.second.items)};
    write(folder.filePath(u"expected.json"_s), QJsonDocument(expected).toJson());
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"STRIDEWELL_NODE_MODULES"_s, kit::inSourceTree(u"build/readers/node_modules"_s));
    environment.insert(u"HOME"_s, folder.path());
    environment.insert(u"PYTHONDONTWRITEBYTECODE"_s, u"1"_s);
    process.setProcessEnvironment(environment);
    // The system's own first: the modules that Debian packages are found by no other.
    const QString system = u"/usr/bin/python3"_s;
    process.start(QFile::exists(system) ? system : u"python3"_s,
                  {kit::inSourceTree(u"tests/readers/readers.py"_s), reader, folder.path()});
    if (!process.waitForStarted())
        QSKIP("there is no python3; how others read our calendars is not tested");
    constexpr int longest = 240'000;
    QVERIFY(process.waitForFinished(longest));
    const QByteArray told = process.readAll();
    if (process.exitCode() == missing)
        QSKIP(qPrintable(u"%1 is not installed; how it reads our calendars is not tested"_s.arg(reader)));
    QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, told.constData());
}

void TestCalendarReaders::libicalFindsNothingWrong()
{
#ifdef STRIDEWELL_LIBICAL
    const Exports exports;
    for (const CalendarUpdate *told : {&exports.firstTold, &exports.secondTold}) {
        const QByteArray calendar = writeCalendar(told->events, CalendarAlarm{15, QTime(7, 0)});
        icalcomponent *parsed = icalparser_parse_string(calendar.constData());
        QVERIFY(parsed);
        icalrestriction_check(parsed);
        const int errors = icalcomponent_count_errors(parsed);
        const int events = icalcomponent_count_components(parsed, ICAL_VEVENT_COMPONENT);
        QByteArrayList titles;
        for (icalcomponent *event = icalcomponent_get_first_component(parsed, ICAL_VEVENT_COMPONENT); event;
             event = icalcomponent_get_next_component(parsed, ICAL_VEVENT_COMPONENT))
            titles += icalcomponent_get_summary(event);
        icalcomponent_free(parsed);
        QCOMPARE(errors, 0);
        QCOMPARE(events, told->events.size());
        QVERIFY(titles.contains(exports.first.items.last().title.toUtf8()));
    }
#else
    QSKIP("libical was not there when this was built; how it reads our calendars is not tested");
#endif
}

QTEST_GUILESS_MAIN(TestCalendarReaders)
#include "test_calendar_readers.moc"
