// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/commands/program.h"
#include "tests/kit/places.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace stridewell;
using namespace Qt::StringLiterals;

class TestArguments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsItsVersion();
    void helps_data();
    void helps();
    void refuses_data();
    void refuses();
    void saysThatThereIsNoDisplay();
    void takesOptionsInAnyFormAndPlace();
};

void TestArguments::tellsItsVersion()
{
    const Outcome outcome = runProgram({u"--version"_s});
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.out, QByteArray("stridewell 0.1.0\n"));
    QCOMPARE(outcome.err, QByteArray());
}

void TestArguments::helps_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("names");
    QTest::newRow("whole") << QStringList{u"--help"_s} << QByteArray("stridewell verify --db FILE");
    const QList<std::pair<QString, QByteArray>> commands = {
        {u"triage"_s, "triage DOC"}, {u"plan"_s, "--weeks N"},        {u"check"_s, "DOC PLAN"},
        {u"read"_s, "read FILE..."}, {u"import"_s, "--profile NAME"}, {u"export"_s, "--format json|ics|csv"},
        {u"backup"_s, "--out FILE"}, {u"restore"_s, "restore FILE"},  {u"verify"_s, "verify --db FILE"},
    };
    for (const auto &[command, names] : commands)
        QTest::newRow(qPrintable(command)) << QStringList{command, u"--help"_s} << names;
}

void TestArguments::helps()
{
    QFETCH(QStringList, words);
    QFETCH(QByteArray, names);
    const Outcome outcome = runProgram(words);
    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.out.contains(names));
    QVERIFY(outcome.out.contains("--now TIME"));
    for (const QByteArray &line : outcome.out.split('\n'))
        QVERIFY2(line.size() <= 80, line.constData());
}

void TestArguments::refuses_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("parts");
    const auto row = [](const char *name, const QStringList &words, const QStringList &parts) {
        QTest::newRow(name) << words << parts;
    };
    const QString demo = kit::inSourceTree(u"resources/demo/demo-profile.json"_s);
    row("unknown command", {u"plna"_s}, {u"plna"_s, u"--help"_s});
    row("unknown option", {u"plan"_s, demo, u"--week"_s, u"4"_s}, {u"--week:"_s});
    row("option of another command", {u"triage"_s, demo, u"--weeks"_s, u"4"_s}, {u"--weeks"_s, u"triage"_s});
    row("short option", {u"plan"_s, demo, u"-w"_s}, {u"-w"_s});
    row("now twice", {u"plan"_s, demo, u"--now"_s, fixedNow, u"--now"_s, fixedNow}, {u"--now"_s, u"twice"_s});
    row("value missing at the end", {u"plan"_s, demo, u"--now"_s}, {u"--now"_s, u"value"_s});
    row("value missing before an option", {u"plan"_s, demo, u"--now"_s, u"--weeks"_s, u"4"_s}, {u"--now"_s});
    row("empty value", {u"plan"_s, demo, u"--from="_s}, {u"--from"_s});
    row("now without an offset", {u"plan"_s, demo, u"--now"_s, u"2026-11-23T08:00:00"_s}, {u"--now"_s, u"offset"_s});
    row("now on no day", {u"plan"_s, demo, u"--now"_s, u"2026-02-30T08:00:00Z"_s}, {u"--now"_s});
    row("from on no day", {u"plan"_s, demo, u"--from"_s, u"2026-02-29"_s}, {u"--from"_s, u"2026-02-29"_s});
    row("0 weeks", {u"plan"_s, demo, u"--weeks"_s, u"0"_s}, {u"--weeks"_s, u"53"_s});
    row("54 weeks", {u"plan"_s, demo, u"--weeks"_s, u"54"_s}, {u"--weeks"_s, u"53"_s});
    row("weeks in words", {u"plan"_s, demo, u"--weeks"_s, u"four"_s}, {u"--weeks"_s, u"four"_s});
    row("unknown format", {u"plan"_s, demo, u"--format"_s, u"pdf"_s}, {u"--format"_s, u"json, text, ics, csv"_s});
    row("document missing", {u"plan"_s}, {u"DOC"_s});
    row("plan missing", {u"check"_s, demo}, {u"PLAN"_s});
    row("document too many", {u"plan"_s, demo, u"second.json"_s}, {u"second.json"_s});
    row("standard input twice", {u"check"_s, u"-"_s, u"-"_s}, {u"standard input"_s});
    row("store missing", {u"verify"_s}, {u"--db"_s});
    row("profile missing", {u"import"_s, u"a.csv"_s, u"--db"_s, u"a.db"_s}, {u"--profile"_s});
    row("export without format", {u"export"_s, u"--db"_s, u"a.db"_s, u"--profile"_s, u"A"_s}, {u"--format"_s});
    row("layout of no pages",
        {u"export"_s, u"--db"_s, u"a.db"_s, u"--profile"_s, u"A"_s, u"--format"_s, u"json"_s, u"--layout"_s, u"week"_s},
        {u"--layout"_s, u"--format pdf"_s});
    row("unknown layout",
        {u"export"_s, u"--db"_s, u"a.db"_s, u"--profile"_s, u"A"_s, u"--format"_s, u"pdf"_s, u"--layout"_s,
         u"poster"_s},
        {u"--layout"_s, u"week, handout, log"_s});
    row("backup without out", {u"backup"_s, u"--db"_s, u"a.db"_s}, {u"--out"_s});
    row("backup to standard output", {u"backup"_s, u"--db"_s, u"a.db"_s, u"--out"_s, u"-"_s}, {u"--out"_s});
    row("sealed calendar",
        {u"export"_s, u"--db"_s, u"a.db"_s, u"--profile"_s, u"A"_s, u"--format"_s, u"ics"_s, u"--passphrase-file"_s,
         u"p"_s},
        {u"--passphrase-file"_s, u"json"_s});
    row("file that is not there", {u"missing.fit"_s}, {u"missing.fit"_s, u"--help"_s});
    row("window of standard input", {u"--db"_s, u"a.db"_s, u"-"_s}, {u"standard input"_s});
    row("window with out", {u"--out"_s, u"x"_s}, {u"--out"_s});
}

void TestArguments::refuses()
{
    QFETCH(QStringList, words);
    QFETCH(QStringList, parts);
    QVERIFY(isRefusal(runProgram(words), 2, parts));
}

void TestArguments::saysThatThereIsNoDisplay()
{
    QTemporaryDir folder;
    const QString store = folder.filePath(u"new.db"_s);
    QVERIFY(isRefusal(runProgram({u"--db"_s, store}), 1, {u"display"_s}));
    QVERIFY(!QFile::exists(store));
}

void TestArguments::takesOptionsInAnyFormAndPlace()
{
    const QByteArray document = profileDocument();
    const Outcome behind = runProgram({u"plan"_s, u"-"_s, u"--weeks"_s, u"2"_s, u"--now"_s, fixedNow}, document);
    const Outcome before = runProgram({u"plan"_s, u"--now="_s + fixedNow, u"--weeks=2"_s, u"--"_s, u"-"_s}, document);
    QCOMPARE(behind.status, 0);
    QVERIFY(!behind.out.isEmpty());
    QCOMPARE(before.out, behind.out);
}

QTEST_GUILESS_MAIN(TestArguments)
#include "test_arguments.moc"
