// SPDX-License-Identifier: GPL-3.0-or-later
// Whole plans, written out and read by a person: tests/data/golden holds for each course a profile, the plan that
// belongs to it and NAME.why.md, which says why that plan is right. Nothing here writes a plan. When one has to change,
// make it anew, read it as text line by line, say in NAME.why.md what changed, and commit the three together:
//
//   stridewell plan NAME.profile.json --now NOW --weeks N --format text
//   stridewell plan NAME.profile.json --now NOW --weeks N --out NAME.plan.json
//
// NOW and N are those of the table below.
#include "core/export/plan_json.h"
#include "core/export/profile_json.h"
#include "core/planner/planner.h"
#include "core/rules/rule_book.h"
#include "tests/kit/athletes.h"
#include "tests/kit/places.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace stridewell;

namespace {

struct Course
{
    const char *name;
    const char *now;
    int weeks;
};

constexpr Course courses[] = {
    {"soreness-day-1", "2026-03-09T08:30:00+01:00", 2},
    {"soreness-day-4", "2026-03-12T09:30:00+01:00", 2},
    {"soreness-day-8", "2026-03-16T09:00:00+01:00", 1},
    {"mild-strain-day-0", "2026-03-10T19:30:00+01:00", 2},
    {"mild-strain-day-3", "2026-03-13T19:00:00+01:00", 1},
    {"mild-strain-day-9", "2026-03-19T08:00:00+01:00", 2},
    {"mild-strain-day-13", "2026-03-23T08:00:00+01:00", 4},
    {"mild-strain-setback-day-21", "2026-03-31T09:00:00+02:00", 2},
    {"mild-strain-day-30", "2026-04-09T08:00:00+02:00", 4},
    {"mild-strain-day-60", "2026-05-09T09:00:00+02:00", 4},
    {"recurrence-day-0", "2026-03-10T19:30:00+01:00", 2},
    {"recurrence-day-10", "2026-03-20T08:00:00+01:00", 2},
    {"urgent-day-0", "2026-03-10T19:30:00+01:00", 2},
    {"beginner-week-1", "2026-03-09T08:00:00+01:00", 4},
    {"beginner-week-3", "2026-03-23T08:00:00+01:00", 3},
    {"break-of-a-month", "2026-04-06T08:00:00+02:00", 4},
    {"race-week", "2026-03-09T07:30:00+01:00", 3},
    {"pregnancy-week-24", "2026-03-09T07:30:00+01:00", 2},
    {"minor-13-healthy", "2026-03-09T07:30:00+01:00", 2},
    {"minor-15-sit-bone-urgent", "2026-03-10T19:30:00+01:00", 2},
    {"raynaud-strain", "2026-03-10T19:30:00+01:00", 1},
    {"sit-bone-tendon", "2026-03-09T08:30:00+01:00", 3},
    {"sit-bone-tendon-too-sore", "2026-03-09T08:30:00+01:00", 2},
    {"season-26-weeks", "2026-03-09T07:00:00+01:00", 26},
    {"time-leap-day", "2028-02-21T07:00:00+01:00", 2},
    {"time-iso-week-53", "2026-12-21T07:00:00+01:00", 3},
    {"time-clock-forward", "2026-03-28T18:30:00+01:00", 1},
    {"time-clock-back", "2026-10-24T18:30:00+02:00", 1},
    {"time-travel-home", "2026-03-11T15:00:00+01:00", 1},
    {"time-travel-away", "2026-03-11T10:00:00-04:00", 1},
    {"time-midnight-before", "2026-03-10T23:59:00+01:00", 1},
    {"time-midnight-after", "2026-03-11T00:01:00+01:00", 1},
};

QString fileOf(const QString &name, const QString &kind)
{
    return kit::inSourceTree(u"tests/data/golden/"_s) + name + kind;
}

/// The bytes of a file; empty when there is none.
QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The first line in which two documents differ, as a message; empty when they are equal.
QString firstDifference(const QByteArray &made, const QByteArray &expected)
{
    if (made == expected)
        return {};
    const QList<QByteArray> madeLines = made.split('\n');
    const QList<QByteArray> expectedLines = expected.split('\n');
    qsizetype line = 0;
    while (line < std::min(madeLines.size(), expectedLines.size()) && madeLines[line] == expectedLines[line])
        ++line;
    return u"line %1\n  expected: %2\n  made:     %3"_s.arg(
        QString::number(line + 1), QString::fromUtf8(expectedLines.value(line, "(end of file)")),
        QString::fromUtf8(madeLines.value(line, "(end of file)")));
}

Result<PlanRequest> requestOf(const QString &name, const QByteArray &now, int weeks)
{
    auto profile = readProfile(bytesOf(fileOf(name, u".profile.json"_s)));
    if (!profile)
        return tl::unexpected(profile.error());
    PlanRequest request = kit::request(*profile, kit::moment(now.constData()), weeks);
    const auto offset = parseOffset(QString::fromLatin1(now));
    if (!offset)
        return tl::unexpected(offset.error());
    request.nowOffsetSeconds = *offset;
    return request;
}

/// The distances of planned runs from `from` on, by day.
QList<std::pair<QDate, double>> runsFrom(const Plan &plan, QDate from)
{
    QList<std::pair<QDate, double>> runs;
    for (const Item &item : plan.items) {
        if (item.run && item.day >= from)
            runs += std::pair(item.day, item.run->distance.value);
    }
    return runs;
}

/// What has a clock time, as instants.
QList<std::pair<ItemKind, Moment>> timedItems(const Plan &plan, ItemKind kind)
{
    QList<std::pair<ItemKind, Moment>> timed;
    for (const Item &item : plan.items) {
        if (item.start && item.kind == kind)
            timed += std::pair(item.kind, *item.start);
    }
    return timed;
}

} // namespace

class TestGolden : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(kit::builtIn()); }

    void coursesGiveTheirPlans_data();
    void coursesGiveTheirPlans();
    void runningAsPlannedGoesOnAsPlanned();
    void travelKeepsTheInstants();
    void aWindowLastsRealHours_data();
    void aWindowLastsRealHours();
};

void TestGolden::coursesGiveTheirPlans_data()
{
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<int>("weeks");
    for (const Course &course : courses)
        QTest::newRow(course.name) << QByteArray(course.now) << course.weeks;
}

void TestGolden::coursesGiveTheirPlans()
{
    QFETCH(QByteArray, now);
    QFETCH(int, weeks);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const auto request = requestOf(name, now, weeks);
    QVERIFY2(request, request ? "" : qPrintable(toText(request.error())));
    const QByteArray expected = bytesOf(fileOf(name, u".plan.json"_s));
    QVERIFY2(!expected.isEmpty(), "the expected plan is missing");
    QVERIFY2(!bytesOf(fileOf(name, u".why.md"_s)).isEmpty(), "nobody wrote down why this plan is right");

    const auto plan = makePlan(*request);
    QVERIFY2(plan, plan ? "" : qPrintable(toText(plan.error())));
    const Facts facts = kit::factsOf(*request);
    const QString difference = firstDifference(writePlan(*plan, facts.zone), expected);
    QVERIFY2(difference.isEmpty(), qPrintable(difference));

    // The document is judged, not the plan in memory: what a reader gets must hold.
    const auto read = readPlan(expected);
    QVERIFY2(read, read ? "" : qPrintable(toText(read.error())));
    for (const Violation &violation : audit(*read, facts))
        QVERIFY2(violation.severity != Severity::Block, qPrintable(violation.rule + u": "_s + violation.text));
}

/// Whoever runs exactly what the first plan says is told the same for the weeks after.
void TestGolden::runningAsPlannedGoesOnAsPlanned()
{
    const auto first = requestOf(u"beginner-week-1"_s, "2026-03-09T08:00:00+01:00", 4);
    QVERIFY(first);
    const auto before = makePlan(*first);
    QVERIFY(before);
    const QDate later(2026, 3, 23);
    PlanRequest second = *first;
    second.now = kit::moment("2026-03-23T08:00:00+01:00");
    second.weeks = 2;
    const Zone zone = kit::factsOf(*first).zone;
    for (const Item &item : before->items) {
        if (!item.run || item.day >= later)
            continue;
        Run run;
        run.start = zone.at(item.day, QTime(12, 0));
        run.distance = item.run->distance;
        run.type = item.run->type;
        run.pain = 0;
        second.profile.runs += run;
    }
    QCOMPARE(second.profile.runs.size(), 6);
    const auto after = makePlan(second);
    QVERIFY(after);
    QCOMPARE(runsFrom(*after, later), runsFrom(*before, later));
}

/// The window belongs to the injury: another zone moves clock times, neither its end nor the check-ins.
void TestGolden::travelKeepsTheInstants()
{
    const auto home = requestOf(u"time-travel-home"_s, "2026-03-11T15:00:00+01:00", 1);
    const auto away = requestOf(u"time-travel-away"_s, "2026-03-11T10:00:00-04:00", 1);
    QVERIFY(home && away);
    QCOMPARE(home->now, away->now);
    const auto homePlan = makePlan(*home);
    const auto awayPlan = makePlan(*away);
    QVERIFY(homePlan && awayPlan);
    // 24 hours after the check-in of 19:30 and 72 after the injury of 18:10, both in Madrid.
    const QList<std::pair<ItemKind, Moment>> due = {{ItemKind::Recheck, kit::moment("2026-03-11T18:30:00Z")},
                                                    {ItemKind::Recheck, kit::moment("2026-03-13T17:10:00Z")}};
    QCOMPARE(timedItems(*homePlan, ItemKind::Recheck), due);
    QCOMPARE(timedItems(*awayPlan, ItemKind::Recheck), due);
}

void TestGolden::aWindowLastsRealHours_data()
{
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<QByteArray>("end");
    // 18:00 on the Saturday and 72 hours; the clocks of Madrid change that Sunday.
    QTest::newRow("time-clock-forward") << QByteArray("2026-03-28T18:30:00+01:00")
                                        << QByteArray("2026-03-31T19:00:00+02:00");
    QTest::newRow("time-clock-back") << QByteArray("2026-10-24T18:30:00+02:00")
                                     << QByteArray("2026-10-27T17:00:00+01:00");
}

void TestGolden::aWindowLastsRealHours()
{
    QFETCH(QByteArray, now);
    QFETCH(QByteArray, end);
    const auto request = requestOf(QString::fromLatin1(QTest::currentDataTag()), now, 1);
    QVERIFY(request);
    const auto plan = makePlan(*request);
    QVERIFY(plan);
    const auto rechecks = timedItems(*plan, ItemKind::Recheck);
    QVERIFY(!rechecks.isEmpty());
    QCOMPARE(rechecks.last().second, kit::moment(end.constData()));
    const auto ices = timedItems(*plan, ItemKind::Ice);
    QVERIFY(!ices.isEmpty());
    QVERIFY(ices.last().second + std::chrono::minutes(15) <= kit::moment(end.constData()));
}

QTEST_APPLESS_MAIN(TestGolden)
#include "test_golden.moc"
