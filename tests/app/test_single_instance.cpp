// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/single_instance.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QFile>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace stridewell;
using namespace Qt::StringLiterals;

namespace {

/// A start of its own: says what it became and, as the first, what it is handed; what the tests start.
int start(const QStringList &arguments)
{
    SingleInstance instance(arguments[3], arguments[2]);
    if (instance.claim(arguments.mid(4)) == SingleInstance::Claim::HandedOver) {
        std::puts("handed over");
        return 0;
    }
    QObject::connect(&instance, &SingleInstance::raised, &instance, [](const QStringList &files) {
        std::printf("raised %s\n", qPrintable(files.join(u' ')));
        std::fflush(stdout);
    });
    std::puts("first");
    std::fflush(stdout);
    return QCoreApplication::exec();
}

} // namespace

/// Two starts for one store.
class TestSingleInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theSecondHandsItsFilesOver();
    void storesHaveWindowsOfTheirOwn();
    void whatAKillLeftIsTakenOver();
    void manyStartsAtOnce();
    void nobodyElseMayUseIt();
    void nonsenseIsNotTaken();
    void opensWhereNoSocketCanBe();

private:
    void begin(QProcess &process, const QStringList &files, const QString &store = u"/tmp/a.db"_s) const
    {
        process.start(QCoreApplication::applicationFilePath(),
                      QStringList{u"--start"_s, m_folder->path(), store} + files);
    }
    static QByteArray line(QProcess &process)
    {
        while (!process.canReadLine()) {
            if (!process.waitForReadyRead(10'000))
                return {};
        }
        return process.readLine().trimmed();
    }
    void kill(QProcess &process) const
    {
        process.kill();
        QVERIFY(process.waitForFinished());
    }
    QString socket() const
    {
        const QStringList found = QDir(m_folder->path()).entryList({u"stridewell-*"_s}, QDir::System);
        return found.isEmpty() ? QString() : m_folder->filePath(found.first());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSingleInstance::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestSingleInstance::theSecondHandsItsFilesOver()
{
    QProcess first;
    QProcess second;
    begin(first, {});
    QCOMPARE(line(first), "first");
    begin(second, {u"/tmp/a.fit"_s, u"/tmp/b c.gpx"_s});
    QCOMPARE(line(second), "handed over");
    QVERIFY(second.waitForFinished());
    QCOMPARE(line(first), "raised /tmp/a.fit /tmp/b c.gpx");
    begin(second, {});
    QCOMPARE(line(second), "handed over");
    QCOMPARE(line(first), "raised");
    QVERIFY(second.waitForFinished());
    kill(first);
}

void TestSingleInstance::storesHaveWindowsOfTheirOwn()
{
    QProcess first;
    QProcess second;
    begin(first, {});
    QCOMPARE(line(first), "first");
    begin(second, {}, u"/tmp/b.db"_s);
    QCOMPARE(line(second), "first");
    kill(first);
    kill(second);
}

void TestSingleInstance::whatAKillLeftIsTakenOver()
{
    for (int round = 0; round < 3; ++round) {
        QProcess first;
        begin(first, {});
        QCOMPARE(line(first), "first");
        kill(first);
        QVERIFY(!socket().isEmpty());
    }
    QProcess next;
    QProcess last;
    begin(next, {});
    QCOMPARE(line(next), "first");
    begin(last, {});
    QCOMPARE(line(last), "handed over");
    QVERIFY(last.waitForFinished());
    kill(next);
}

void TestSingleInstance::manyStartsAtOnce()
{
    QProcess starts[5];
    for (QProcess &process : starts)
        begin(process, {});
    int firsts = 0;
    for (QProcess &process : starts)
        firsts += line(process) == "first" ? 1 : 0;
    QCOMPARE(firsts, 1);
    for (QProcess &process : starts)
        kill(process);
}

void TestSingleInstance::nobodyElseMayUseIt()
{
    SingleInstance instance(u"/tmp/a.db"_s, m_folder->path());
    QVERIFY(instance.claim({}) == SingleInstance::Claim::First);
    QVERIFY(!socket().isEmpty());
    QVERIFY(!(QFile::permissions(socket()) &
              (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
}

void TestSingleInstance::nonsenseIsNotTaken()
{
    SingleInstance instance(u"/tmp/a.db"_s, m_folder->path());
    QVERIFY(instance.claim({}) == SingleInstance::Claim::First);
    const QSignalSpy spy(&instance, &SingleInstance::raised);
    QByteArray other;
    QDataStream stream(&other, QIODevice::WriteOnly);
    stream << QByteArray("something-else") << QStringList{u"/etc/passwd"_s};
    for (const QByteArray &nonsense : {QByteArray("GET / HTTP/1.1\r\n\r\n"), QByteArray(64, '\xff'), other}) {
        QLocalSocket client;
        client.connectToServer(socket());
        QVERIFY(client.waitForConnected());
        client.write(nonsense);
        QTRY_COMPARE_WITH_TIMEOUT(client.state(), QLocalSocket::UnconnectedState, 6000);
    }
    QCOMPARE(spy.count(), 0);
}

void TestSingleInstance::opensWhereNoSocketCanBe()
{
    SingleInstance instance(u"/tmp/a.db"_s, m_folder->filePath(u"missing/folder"_s));
    QVERIFY(instance.claim({}) == SingleInstance::Claim::First);
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() >= 4 && arguments[1] == u"--start"_s)
        return start(arguments);
    TestSingleInstance test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_single_instance.moc"
