// SPDX-License-Identifier: GPL-3.0-or-later
// triage, plan, check and read on good documents: what they print, where they write, how they end.
#include "tests/commands/program.h"
#include "tests/kit/places.h"

#include <QDate>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtTest>

using namespace stridewell;
using namespace Qt::StringLiterals;

class TestPlans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plansTheDemo();
    void givesEqualBytes();
    void spansTheWeeks_data();
    void spansTheWeeks();
    void startsWhereAsked();
    void writesEachFormat();
    void takesTheOffsetOfNow();
    void writesWholeOrNotAtAll();
    void judgesTheNewestCheckIn();
    void findsABlockingViolation();
    void judgesAtTheMomentOfThePlan();
    void readsPipesToTheirEnd();
};

namespace {

QJsonObject objectOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

const QString demo = kit::inSourceTree(u"resources/demo/demo-profile.json"_s);

} // namespace

void TestPlans::plansTheDemo()
{
    const Outcome plan = runProgram({u"plan"_s, demo, u"--now"_s, fixedNow});
    QCOMPARE(plan.status, 0);
    QCOMPARE(plan.err, QByteArray());
    const QJsonObject document = objectOf(plan.out);
    QCOMPARE(document.value(u"format"_s).toString(), u"stridewell-plan"_s);
    QCOMPARE(document.value(u"made_at"_s).toString(), fixedNow);
    // The last week of the demo has 34.6 km, and a week may rise by a tenth of that.
    const QJsonObject week = document.value(u"weeks"_s).toArray().first().toObject();
    QCOMPARE(week.value(u"last_week_m"_s).toDouble(), 34'600.0);
    QVERIFY(week.value(u"distance_m"_s).toDouble() > 30'000);
    QVERIFY(week.value(u"distance_m"_s).toDouble() <= 1.1 * 34'600.0);
    const Outcome check = runProgram({u"check"_s, demo, u"-"_s}, plan.out);
    QCOMPARE(check.status, 0);
    QCOMPARE(check.out, QByteArray("[]\n"));
}

void TestPlans::givesEqualBytes()
{
    for (const auto &format : {u"json"_s, u"text"_s, u"ics"_s, u"csv"_s}) {
        const QStringList words = {u"plan"_s, demo, u"--now"_s, fixedNow, u"--format"_s, format};
        const Outcome first = runProgram(words);
        QCOMPARE(first.status, 0);
        QVERIFY(!first.out.isEmpty());
        qputenv("TZ", "Asia/Kathmandu");
        qputenv("LC_ALL", "de_DE.UTF-8");
        const Outcome elsewhere = runProgram(words);
        qputenv("TZ", "UTC");
        qputenv("LC_ALL", "C.UTF-8");
        QCOMPARE(elsewhere.out, first.out);
    }
}

void TestPlans::spansTheWeeks_data()
{
    QTest::addColumn<int>("weeks");
    for (int weeks = 1; weeks <= 53; ++weeks)
        QTest::addRow("%d weeks", weeks) << weeks;
}

void TestPlans::spansTheWeeks()
{
    QFETCH(int, weeks);
    const Outcome plan = runProgram({u"plan"_s, demo, u"--now"_s, fixedNow, u"--weeks"_s, QString::number(weeks)});
    QCOMPARE(plan.status, 0);
    const QJsonObject document = objectOf(plan.out);
    QCOMPARE(document.value(u"from"_s).toString(), u"2026-11-23"_s);
    const QDate last = QDate(2026, 11, 23).addDays(weeks * 7 - 1);
    QCOMPARE(document.value(u"to"_s).toString(), last.toString(Qt::ISODate));
    QCOMPARE(document.value(u"weeks"_s).toArray().size(), weeks);
    const Outcome check = runProgram({u"check"_s, demo, u"-"_s}, plan.out);
    QCOMPARE(check.out, QByteArray("[]\n"));
    QCOMPARE(check.status, 0);
}

void TestPlans::startsWhereAsked()
{
    const Outcome plan = runProgram({u"plan"_s, demo, u"--now"_s, fixedNow, u"--from"_s, u"2026-12-07"_s});
    QCOMPARE(plan.status, 0);
    const QJsonObject document = objectOf(plan.out);
    QCOMPARE(document.value(u"from"_s).toString(), u"2026-12-07"_s);
    QCOMPARE(document.value(u"to"_s).toString(), u"2027-01-03"_s);
    const QJsonArray items = document.value(u"items"_s).toArray();
    QVERIFY(!items.isEmpty());
    for (const auto &item : items)
        QVERIFY(item.toObject().value(u"day"_s).toString() >= u"2026-12-07"_s);
    QVERIFY(isRefusal(runProgram({u"plan"_s, demo, u"--now"_s, fixedNow, u"--from"_s, u"2036-12-07"_s}), 2,
                      {u"from"_s, u"2036-12-07"_s}));
}

void TestPlans::writesEachFormat()
{
    const auto in = [](const QString &format) {
        return runProgram({u"plan"_s, demo, u"--now"_s, fixedNow, u"--format"_s, format});
    };
    QVERIFY(in(u"text"_s).out.startsWith("Plan from Mon 23 Nov to Sun 20 Dec 2026\n"));
    const QByteArray calendar = in(u"ics"_s).out;
    QVERIFY(calendar.startsWith("BEGIN:VCALENDAR\r\n"));
    QVERIFY(calendar.endsWith("END:VCALENDAR\r\n"));
    const qsizetype items = objectOf(in(u"json"_s).out).value(u"items"_s).toArray().size();
    QCOMPARE(calendar.count("BEGIN:VEVENT"), items);
    const QByteArray table = in(u"csv"_s).out;
    QVERIFY(table.startsWith("id,day,start,"));
    QCOMPARE(table.count("\r\n"), items + 1);
}

void TestPlans::takesTheOffsetOfNow()
{
    // Without a zone of the athlete's it is already the 24th in Auckland while it is the 23rd in UTC.
    QJsonObject document = objectOf(profileDocument());
    document.insert(u"athlete"_s, QJsonObject{{u"name"_s, u"Nobody's zone"_s}});
    const QByteArray bytes = QJsonDocument(document).toJson();
    const auto from = [&bytes](const QString &now) {
        return objectOf(runProgram({u"plan"_s, u"-"_s, u"--now"_s, now}, bytes).out).value(u"from"_s).toString();
    };
    QCOMPARE(from(u"2026-11-24T01:00:00+13:00"_s), u"2026-11-24"_s);
    QCOMPARE(from(u"2026-11-23T12:00:00Z"_s), u"2026-11-23"_s);
}

void TestPlans::writesWholeOrNotAtAll()
{
    QTemporaryDir folder;
    const QStringList words = {u"plan"_s, demo, u"--now"_s, fixedNow, u"--out"_s};
    const QString out = folder.filePath(u"plan.json"_s);
    QVERIFY(put(out, "what was there before"));
    const Outcome written = runProgram(words + QStringList{out});
    QCOMPARE(written.status, 0);
    QCOMPARE(written.out, QByteArray());
    QCOMPARE(bytesOf(out), runProgram(words.first(4)).out);
    QCOMPARE(namesIn(folder.path()), QStringList{u"plan.json"_s});

    QVERIFY(isRefusal(runProgram(words + QStringList{folder.path()}), 1, {folder.path()}));
    const QString nowhere = folder.filePath(u"no/such/folder/plan.json"_s);
    QVERIFY(isRefusal(runProgram(words + QStringList{nowhere}), 1, {nowhere}));
    // A failure must not touch what is there.
    QVERIFY(put(out, "what was there before"));
    const Outcome refused = runProgram({u"plan"_s, u"-"_s, u"--out"_s, out}, "{");
    QVERIFY(isRefusal(refused, 2, {u"standard input"_s}));
    QCOMPARE(bytesOf(out), QByteArray("what was there before"));
    QCOMPARE(namesIn(folder.path()), QStringList{u"plan.json"_s});
    // A device stays a device.
    QCOMPARE(runProgram(words + QStringList{u"/dev/null"_s}).status, 0);
    QVERIFY(!QFileInfo(u"/dev/null"_s).isFile());
}

void TestPlans::judgesTheNewestCheckIn()
{
    const QJsonArray checkIns = {
        QJsonObject{{u"at"_s, u"2026-11-20T10:00:00+01:00"_s}, {u"pain_now"_s, 0}},
        QJsonObject{{u"at"_s, u"2026-11-22T10:00:00+01:00"_s},
                    {u"onset"_s, u"during_run"_s},
                    {u"event"_s, u"pop"_s},
                    {u"gap"_s, u"yes"_s},
                    {u"pain_now"_s, 7}},
    };
    const QByteArray document = profileDocument({}, {{u"check_ins"_s, checkIns}});
    const Outcome outcome = runProgram({u"triage"_s, u"-"_s, u"--now"_s, fixedNow}, document);
    QCOMPARE(outcome.status, 0);
    const QJsonObject assessment = objectOf(outcome.out);
    QCOMPARE(assessment.value(u"format"_s).toString(), u"stridewell-assessment"_s);
    QCOMPARE(assessment.value(u"at"_s).toString(), u"2026-11-22T10:00:00+01:00"_s);
    // A gap in the muscle means urgent (evidence 7, row U).
    QCOMPARE(assessment.value(u"class"_s).toString(), u"urgent"_s);
    QVERIFY(outcome.out.contains("gap = yes"));
}

void TestPlans::findsABlockingViolation()
{
    QTemporaryDir folder;
    QJsonObject plan = objectOf(runProgram({u"plan"_s, demo, u"--now"_s, fixedNow}).out);
    QJsonArray items = plan.value(u"items"_s).toArray();
    bool stretched = false;
    for (QJsonValueRef value : items) {
        QJsonObject item = value.toObject();
        QJsonObject run = item.value(u"run"_s).toObject();
        if (stretched || run.isEmpty())
            continue;
        run.insert(u"distance_m"_s, 60'000);
        item.insert(u"run"_s, run);
        value = item;
        stretched = true;
    }
    QVERIFY(stretched);
    plan.insert(u"items"_s, items);
    const QByteArray bytes = QJsonDocument(plan).toJson();
    const Outcome outcome = runProgram({u"check"_s, demo, u"-"_s}, bytes);
    QCOMPARE(outcome.status, 3);
    QCOMPARE(outcome.err, QByteArray());
    const QJsonArray violations = QJsonDocument::fromJson(outcome.out).array();
    QStringList blocking;
    for (const auto &violation : violations) {
        if (violation.toObject().value(u"severity"_s).toString() == u"block"_s)
            blocking += violation.toObject().value(u"rule"_s).toString();
    }
    QVERIFY2(blocking.contains(u"load.weekly"_s), qPrintable(blocking.join(u' ')));
    // The same to a file, and from a plan in another order.
    const QString out = folder.filePath(u"violations.json"_s);
    QJsonArray reversed;
    for (const auto &item : std::as_const(items))
        reversed.prepend(item);
    plan.insert(u"items"_s, reversed);
    QCOMPARE(runProgram({u"check"_s, demo, u"-"_s, u"--out"_s, out}, QJsonDocument(plan).toJson()).status, 3);
    QCOMPARE(bytesOf(out), outcome.out);
}

void TestPlans::judgesAtTheMomentOfThePlan()
{
    QJsonObject document = objectOf(profileDocument());
    document.insert(u"athlete"_s, QJsonObject{{u"name"_s, u"Nobody's zone"_s}});
    QTemporaryDir folder;
    const QString profile = folder.filePath(u"profile.json"_s);
    QVERIFY(put(profile, QJsonDocument(document).toJson()));
    // Half a day ahead of UTC, so that days differ from those of the computer.
    const Outcome plan = runProgram({u"plan"_s, profile, u"--now"_s, u"2026-11-24T01:00:00+13:00"_s});
    for (const auto &now : {u"2026-11-24T01:00:00+13:00"_s, u"2027-06-01T12:00:00Z"_s}) {
        const Outcome check = runProgram({u"check"_s, profile, u"-"_s, u"--now"_s, now}, plan.out);
        QCOMPARE(check.out, QByteArray("[]\n"));
        QCOMPARE(check.status, 0);
    }
}

void TestPlans::readsPipesToTheirEnd()
{
    // A pipe holds 64 KiB at a time.
    const Outcome plan = runProgram({u"plan"_s, demo, u"--now"_s, fixedNow, u"--weeks"_s, u"53"_s});
    QVERIFY(plan.out.size() > 300'000);
    const Outcome check = runProgram({u"check"_s, demo, u"-"_s}, plan.out);
    QCOMPARE(check.err, QByteArray());
    QCOMPARE(check.status, 0);
}

QTEST_GUILESS_MAIN(TestPlans)
#include "test_plans.moc"
