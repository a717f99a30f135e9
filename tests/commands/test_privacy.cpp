// SPDX-License-Identifier: GPL-3.0-or-later
// What others on the computer and on the network learn of a journey through the program: nothing.
#include "tests/commands/program.h"

#include "core/export/profile_json.h"
#include "core/store/store.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace stridewell;
using namespace Qt::StringLiterals;

namespace {

const QByteArray history = "Activity Type,Date,Favorite,Title,Distance,Calories,Time,Avg HR,Avg Stride Length\n"
                           "Running,2026-11-18 18:20:00,false,Evening,7.50,500,00:43:00,150,1.05\n";

constexpr auto others =
    QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

} // namespace

class TestPrivacy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nobodyElseReadsWhatIsWritten();
    void noSocketLeavesTheComputer_data();
    void noSocketLeavesTheComputer();
    void complaintsNameNobody();
    void sealedFilesNeedTheirPassphrase();
    void whatPeopleWriteStaysText();

private:
    QString at(const QString &name) const { return m_folder->filePath(name); }
    QStringList importing(const QString &file) const
    {
        return {u"import"_s,    at(file),         u"--db"_s,  at(u"runs.db"_s),
                u"--profile"_s, u"Secret Name"_s, u"--now"_s, fixedNow};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPrivacy::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(put(at(u"history.csv"_s), history));
    QVERIFY(put(at(u"more.csv"_s), QByteArray(history).replace("11-18", "11-19")));
    QVERIFY(put(at(u"profile.json"_s), profileDocument()));
}

void TestPrivacy::nobodyElseReadsWhatIsWritten()
{
    for (const QString &name : {u"history.csv"_s, u"more.csv"_s})
        QCOMPARE(runProgram(importing(name)).status, 0);
    const QString db = at(u"runs.db"_s);
    QCOMPARE(runProgram({u"backup"_s, u"--db"_s, db, u"--out"_s, at(u"copy.db"_s)}).status, 0);
    QCOMPARE(runProgram({u"restore"_s, at(u"copy.db"_s), u"--db"_s, db}).status, 0);
    for (const QString &format : {u"json"_s, u"ics"_s, u"csv"_s, u"pdf"_s}) {
        const Outcome written = runProgram({u"export"_s, u"--db"_s, db, u"--profile"_s, u"Secret Name"_s, u"--format"_s,
                                            format, u"--out"_s, at(u"out."_s + format), u"--now"_s, fixedNow});
        QVERIFY2(written.status == 0, written.err.constData());
    }
    QVERIFY(QFile::exists(at(u"backups"_s)));
    QDirIterator files(m_folder->path(), QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden,
                       QDirIterator::Subdirectories);
    int seen = 0;
    while (files.hasNext()) {
        const QString file = files.next();
        if (file.endsWith(u"history.csv"_s) || file.endsWith(u"more.csv"_s) || file.endsWith(u"profile.json"_s))
            continue; // a test wrote these
        ++seen;
        QVERIFY2(!(QFile::permissions(file) & others), qPrintable(file));
    }
    QVERIFY(seen >= 8);
}

void TestPrivacy::noSocketLeavesTheComputer_data()
{
    QTest::addColumn<QStringList>("words");
    const QString db = u"runs.db"_s;
    QTest::newRow("import") << QStringList{u"import"_s, u"history.csv"_s, u"--db"_s, db, u"--profile"_s, u"A"_s};
    QTest::newRow("plan") << QStringList{u"plan"_s, u"profile.json"_s, u"--format"_s, u"text"_s};
    QTest::newRow("pdf") << QStringList{u"export"_s,   u"--db"_s, db,         u"--profile"_s, u"A"_s,
                                        u"--format"_s, u"pdf"_s,  u"--out"_s, u"out.pdf"_s};
    QTest::newRow("window") << QStringList{u"--db"_s, db, u"--profile"_s, u"A"_s};
}

void TestPrivacy::noSocketLeavesTheComputer()
{
    QFETCH(QStringList, words);
    const QString strace = QStandardPaths::findExecutable(u"strace"_s);
    if (strace.isEmpty())
        QSKIP("strace is not installed; it shows which sockets a program opens");
    if (words.first() != u"import"_s && words.first() != u"plan"_s)
        QCOMPARE(
            runProgram({u"import"_s, at(u"history.csv"_s), u"--db"_s, at(u"runs.db"_s), u"--profile"_s, u"A"_s}).status,
            0);
    QProcess process;
    process.setWorkingDirectory(m_folder->path());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_CONFIG_HOME"_s, at(u"config"_s));
    environment.insert(u"XDG_DATA_HOME"_s, at(u"data"_s));
    process.setProcessEnvironment(environment);
    process.start(strace,
                  QStringList{u"-f"_s, u"-e"_s, u"trace=%net"_s, u"-o"_s, at(u"trace"_s), programPath()} + words);
    QVERIFY(process.waitForStarted());
    if (!process.waitForFinished(words.first() == u"--db"_s ? 8'000 : 60'000))
        process.terminate();
    process.waitForFinished();
    const QByteArray trace = bytesOf(at(u"trace"_s));
    if (trace.contains("ptrace") || !QFile::exists(at(u"trace"_s)))
        QSKIP("this computer lets no program be watched");
    // The screen, the login and another window of ours are on this computer.
    static const QRegularExpression socket(u"socket\\((AF_[A-Z0-9]+)"_s);
    QRegularExpressionMatchIterator found = socket.globalMatch(QString::fromUtf8(trace));
    while (found.hasNext()) {
        const QString family = found.next().captured(1);
        QVERIFY2(family == u"AF_UNIX"_s || family == u"AF_LOCAL"_s || family == u"AF_NETLINK"_s, qPrintable(family));
    }
    QVERIFY(!trace.contains("AF_INET"));
}

/// Where something fails, the place is told and not whose it is or what was said.
void TestPrivacy::complaintsNameNobody()
{
    QJsonObject checkIn{{u"at"_s, u"2026-11-22T20:00:00Z"_s}, {u"pain_now"_s, 99}};
    QJsonObject log{{u"item"_s, u"x"_s},
                    {u"at"_s, u"2026-11-22T20:00:00Z"_s},
                    {u"state"_s, u"unheard of"_s},
                    {u"note"_s, u"a private note"_s}};
    for (const QByteArray &document :
         {profileDocument({{u"name"_s, u"Secret Name"_s}}, {{u"check_ins"_s, QJsonArray{checkIn}}}),
          profileDocument({{u"name"_s, u"Secret Name"_s}}, {{u"logs"_s, QJsonArray{log}}}),
          profileDocument({{u"name"_s, u"Secret Name"_s}}).chopped(10)}) {
        QVERIFY(put(at(u"bad.json"_s), document));
        const Outcome refused = runProgram({u"plan"_s, at(u"bad.json"_s)});
        QVERIFY(isRefusal(refused, 2, {u"bad.json"_s}));
        QVERIFY2(!refused.err.contains("Secret") && !refused.err.contains("private"), refused.err.constData());
    }
}

void TestPrivacy::sealedFilesNeedTheirPassphrase()
{
    QVERIFY(put(at(u"passphrase"_s), "correct horse\n"));
    QVERIFY(put(at(u"other"_s), "wrong horse\n"));
    QCOMPARE(runProgram(importing(u"history.csv"_s)).status, 0);
    const QString db = at(u"runs.db"_s);
    const QString right = at(u"passphrase"_s);
    const QString option = u"--passphrase-file"_s;

    QCOMPARE(runProgram({u"backup"_s, u"--db"_s, db, u"--out"_s, at(u"sealed"_s), option, right}).status, 0);
    QVERIFY(!bytesOf(at(u"sealed"_s)).contains("Secret"));
    const QString again = at(u"again.db"_s);
    QVERIFY(isRefusal(runProgram({u"restore"_s, at(u"sealed"_s), u"--db"_s, again}), 2, {option}));
    QVERIFY(isRefusal(runProgram({u"restore"_s, at(u"sealed"_s), u"--db"_s, again, option, at(u"other"_s)}), 2,
                      {u"passphrase"_s}));
    QVERIFY(!QFile::exists(again));
    QCOMPARE(runProgram({u"restore"_s, at(u"sealed"_s), u"--db"_s, again, option, right}).status, 0);
    QCOMPARE(runProgram({u"verify"_s, u"--db"_s, again}).status, 0);

    const QStringList exporting{u"export"_s,   u"--db"_s, again,      u"--profile"_s,         u"Secret Name"_s,
                                u"--format"_s, u"json"_s, u"--out"_s, at(u"profile.sealed"_s)};
    QCOMPARE(runProgram(exporting + QStringList{option, right}).status, 0);
    QVERIFY(!bytesOf(at(u"profile.sealed"_s)).contains("Secret"));
    QVERIFY(isRefusal(runProgram({u"plan"_s, at(u"profile.sealed"_s)}), 2, {u"profile.sealed"_s, option}));
    QCOMPARE(runProgram({u"plan"_s, at(u"profile.sealed"_s), option, right, u"--now"_s, fixedNow}).status, 0);
    QByteArray cut = bytesOf(at(u"profile.sealed"_s));
    cut.chop(1);
    QVERIFY(put(at(u"profile.sealed"_s), cut));
    QVERIFY(isRefusal(runProgram({u"plan"_s, at(u"profile.sealed"_s), option, right}), 2, {u"not whole"_s}));
}

/// Words that another language would take for orders: they come out as they went in and order nothing.
void TestPrivacy::whatPeopleWriteStaysText()
{
    const QString evil =
        u"x'); drop table profiles; --\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:<img src=x>=cmd|'/c'!A1"_s;
    const auto exported = [&](const QString &text, const QString &format) {
        const QJsonObject log{
            {u"item"_s, text}, {u"at"_s, u"2026-11-22T20:00:00Z"_s}, {u"state"_s, u"done"_s}, {u"note"_s, text}};
        const QByteArray document = profileDocument({{u"name"_s, text}}, {{u"logs"_s, QJsonArray{log}}});
        const QString db = at(QString::number(qHash(text)) + u".db"_s);
        if (!QFile::exists(db)) {
            const auto profile = readProfile(document);
            auto store = Store::open(db, Clock());
            if (!profile || !store || !store->createProfile(*profile))
                return QByteArray("the store refuses it");
        }
        return runProgram(
                   {u"export"_s, u"--db"_s, db, u"--profile"_s, text, u"--format"_s, format, u"--now"_s, fixedNow})
            .out;
    };
    const QByteArray calendar = exported(evil, u"ics"_s);
    QVERIFY2(calendar.contains("BEGIN:VCALENDAR"), calendar.left(200).constData());
    QCOMPARE(calendar.count("\r\nBEGIN:VEVENT"), exported(u"Anna"_s, u"ics"_s).count("\r\nBEGIN:VEVENT"));
    QCOMPARE(exported(evil, u"csv"_s).count('\n'), exported(u"Anna"_s, u"csv"_s).count('\n'));
    const auto back = readProfile(exported(evil, u"json"_s));
    QVERIFY(back.has_value());
    QCOMPARE(back->athlete.name, evil);
    QCOMPARE(back->logs.first().note, evil);
}

QTEST_GUILESS_MAIN(TestPrivacy)
#include "test_privacy.moc"
