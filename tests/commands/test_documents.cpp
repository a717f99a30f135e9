// SPDX-License-Identifier: GPL-3.0-or-later
// Bad documents: each is refused with the place of the fault, and nothing is written.
#include "tests/commands/program.h"
#include "tests/kit/places.h"

#include <QDir>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtTest>

using namespace stridewell;
using namespace Qt::StringLiterals;

class TestDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void refusesTooLarge();
    void refusesMissing();
    void namesTheFile();
    void triageNeedsACheckIn();
    void refusesDamagedProtocols();
};

namespace {

const QString dir = kit::inSourceTree(u"resources/protocols"_s);

QByteArray withCheckIn(const QJsonObject &answers)
{
    QJsonObject checkIn = {{u"at"_s, u"2026-11-22T10:00:00+01:00"_s}};
    for (auto it = answers.begin(); it != answers.end(); ++it)
        checkIn.insert(it.key(), it.value());
    return profileDocument({}, {{u"check_ins"_s, QJsonArray{checkIn}}});
}

QByteArray withRun(const QJsonObject &values)
{
    QJsonObject run = {{u"start"_s, u"2026-11-22T10:00:00+01:00"_s}, {u"distance_m"_s, 5000}};
    for (auto it = values.begin(); it != values.end(); ++it)
        run.insert(it.key(), it.value());
    return profileDocument({}, {{u"runs"_s, QJsonArray{run}}});
}

/// The lines of `document` with one text put in the place of another, which must be there.
QByteArray edited(QByteArray document, const QByteArray &from, const QByteArray &to)
{
    return document.contains(from) ? document.replace(from, to) : QByteArray();
}

} // namespace

void TestDocuments::refuses_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const QByteArray &document, const QString &place) {
        QVERIFY(!document.isEmpty());
        QTest::newRow(name) << document << place;
    };
    row("unknown key in the root", profileDocument({}, {{u"checkins"_s, QJsonArray()}}), u"checkins"_s);
    row("misspelt warning sign", withCheckIn({{u"saddle_numbnes"_s, u"yes"_s}}), u"check_ins[0].saddle_numbnes"_s);
    row("wrong type", withCheckIn({{u"pain_now"_s, u"5"_s}}), u"check_ins[0].pain_now"_s);
    row("whole number with a fraction", withCheckIn({{u"pain_now"_s, 2.5}}), u"check_ins[0].pain_now"_s);
    row("pain above the scale", withCheckIn({{u"pain_now"_s, 11}}), u"check_ins[0].pain_now"_s);
    row("unknown choice", withCheckIn({{u"walking"_s, u"fine"_s}}), u"check_ins[0].walking"_s);
    row("negative distance", withRun({{u"distance_m"_s, -1}}), u"runs[0].distance_m"_s);
    row("absurd distance", withRun({{u"distance_m"_s, 1e9}}), u"runs[0].distance_m"_s);
    row("no such hour", withRun({{u"start"_s, u"2026-11-22T25:00:00+01:00"_s}}), u"runs[0].start"_s);
    row("no such day", withRun({{u"start"_s, u"2026-02-29T10:00:00+01:00"_s}}), u"runs[0].start"_s);
    row("no offset", withRun({{u"start"_s, u"2026-11-22T10:00:00"_s}}), u"runs[0].start"_s);
    row("no such birthday", profileDocument({{u"born"_s, u"1986-13-04"_s}}), u"athlete.born"_s);
    row("unknown time zone", profileDocument({{u"time_zone"_s, u"Europe/Madird"_s}}), u"athlete.time_zone"_s);
    row("no such clock time", profileDocument({{u"wakes"_s, u"24:30"_s}}), u"athlete.wakes"_s);
    row("newer version", profileDocument({}, {{u"version"_s, 2}}), u"version"_s);
    row("another document", profileDocument({}, {{u"format"_s, u"stridewell-plan"_s}}), u"format"_s);
    row("NaN", edited(withRun({{u"distance_m"_s, 4321}}), "4321", "NaN"), u"runs[0].distance_m"_s);
    row("infinity", edited(withRun({{u"distance_m"_s, 4321}}), "4321", "1e999"), u"runs[0].distance_m"_s);
    row("broken", profileDocument().chopped(10), u"line "_s);
    row("key twice", edited(profileDocument(), "\"version\": 1", "\"version\": 1, \"version\": 1"), u"version"_s);
    row("not UTF-8", edited(profileDocument(), "Test runner", "Test \xC3 runner"), u"line "_s);
    row("a list", "[]", QString());
    row("nested too deep", QByteArray(100'000, '['), u"line 1"_s);
    QTest::newRow("nothing at all") << QByteArray() << u"standard input"_s;
}

void TestDocuments::refuses()
{
    QFETCH(QByteArray, document);
    QFETCH(QString, place);
    for (const auto &command : {u"plan"_s, u"triage"_s})
        QVERIFY(isRefusal(runProgram({command, u"-"_s, u"--now"_s, fixedNow}, document), 2, {place}));
}

void TestDocuments::refusesTooLarge()
{
    constexpr qsizetype most = 67'108'864;
    QTemporaryDir folder;
    const QString file = folder.filePath(u"large.json"_s);
    const QByteArray document = profileDocument();
    // The blanks are harmless JSON, so that only the length differs between the two.
    QVERIFY(put(file, document + QByteArray(most - document.size(), ' ')));
    QCOMPARE(runProgram({u"plan"_s, file, u"--now"_s, fixedNow}).status, 0);
    QVERIFY(put(file, document + QByteArray(most + 1 - document.size(), ' ')));
    QVERIFY(isRefusal(runProgram({u"plan"_s, file, u"--now"_s, fixedNow}), 2, {file, u"64 MiB"_s}));
}

void TestDocuments::refusesMissing()
{
    QVERIFY(isRefusal(runProgram({u"plan"_s, u"/no/such/profile.json"_s}), 2, {u"/no/such/profile.json"_s}));
    QTemporaryDir folder;
    QVERIFY(isRefusal(runProgram({u"plan"_s, folder.path()}), 2, {folder.path()}));
    const QString file = folder.filePath(u"profile.json"_s);
    QVERIFY(put(file, profileDocument()));
    QVERIFY(isRefusal(runProgram({u"check"_s, file, u"/no/such/plan.json"_s}), 2, {u"/no/such/plan.json"_s}));
}

void TestDocuments::namesTheFile()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"profile.json"_s);
    QVERIFY(put(file, withCheckIn({{u"pain_now"_s, 11}})));
    const Outcome outcome = runProgram({u"triage"_s, file});
    const QByteArray start = "stridewell: " + file.toUtf8() + ": check_ins[0].pain_now: ";
    QVERIFY2(outcome.err.startsWith(start), outcome.err.constData());

    QVERIFY(put(file, profileDocument()));
    const QByteArray plan = runProgram({u"plan"_s, file, u"--now"_s, fixedNow}).out;
    const QByteArray spoilt = edited(plan, "\"kind\": \"rest\"", "\"kind\": \"nap\"");
    QVERIFY(isRefusal(runProgram({u"check"_s, file, u"-"_s}, spoilt), 2, {u"standard input: items["_s, u"kind"_s}));
}

void TestDocuments::triageNeedsACheckIn()
{
    QVERIFY(isRefusal(runProgram({u"triage"_s, u"-"_s}, profileDocument()), 2, {u"check_ins"_s}));
}

void TestDocuments::refusesDamagedProtocols()
{
    QTemporaryDir folder;
    const QStringList names = QDir(dir).entryList(QDir::Files);
    QVERIFY(names.contains(u"load.json"_s));
    for (const QString &name : names)
        QVERIFY(put(folder.filePath(name), bytesOf(dir + u'/' + name)));
    const QStringList words = {u"plan"_s, u"-"_s, u"--now"_s, fixedNow, u"--protocols"_s, folder.path()};
    const QByteArray document = profileDocument();
    QCOMPARE(runProgram(words, document).out, runProgram(words.first(4), document).out);

    QJsonObject load = QJsonDocument::fromJson(bytesOf(folder.filePath(u"load.json"_s))).object();
    QJsonObject values = load.value(u"values"_s).toObject();
    QVERIFY(values.contains(u"weekly_growth"_s));
    values.remove(u"weekly_growth"_s);
    load.insert(u"values"_s, values);
    QVERIFY(put(folder.filePath(u"load.json"_s), QJsonDocument(load).toJson()));
    QVERIFY(isRefusal(runProgram(words, document), 2, {folder.path(), u"load.json"_s, u"weekly_growth"_s}));

    QVERIFY(QFile::remove(folder.filePath(u"load.json"_s)));
    QVERIFY(isRefusal(runProgram(words, document), 2, {folder.path(), u"load.json"_s}));
}

QTEST_GUILESS_MAIN(TestDocuments)
#include "test_documents.moc"
