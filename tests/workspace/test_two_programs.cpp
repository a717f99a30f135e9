// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/verification.h"
#include "core/workspace/workspace.h"

#include "tests/store/sample.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace stridewell;

namespace {

Result<Plan> emptyPlan(const PlanRequest &request)
{
    Plan plan;
    plan.from = request.from;
    plan.to = request.from.addDays(request.weeks * 7 - 1);
    return plan;
}

/// One of the programs that have the store open.
struct Program
{
    explicit Program(const QString &path)
        : store(Store::open(path, Clock(sample::monday)).value()),
          workspace(store, ProtocolSource(std::make_shared<Protocols>()), Clock(sample::monday), emptyPlan)
    {
    }

    Result<void> open() { return workspace.open(store.profiles().value().first().id); }

    /// Adds a wish to those it knows of.
    Result<void> wish(const RunRequest &wish)
    {
        const QList<RunRequest> before = workspace.profile().requests;
        return workspace.apply(SetRequests{before, before + QList{wish}});
    }

    Store store;
    Workspace workspace;
};

RunRequest wishFor(int number)
{
    return {QDate(2027, 1, 1), RunType::Easy, Metres(1000 + number)};
}

/// Wishes for runs one after the other until its time is over and prints those that were taken; what the test of two
/// processes starts twice.
int editFor(const QString &path, qint64 milliseconds, int first)
{
    Program program(path);
    QElapsedTimer timer;
    timer.start();
    int refused = 0;
    auto opened = program.open();
    for (; !opened && opened.error().code == ErrorCode::StoreUnavailable; opened = program.open())
        ++refused;
    if (!opened) {
        std::fprintf(stderr, "not opened: %s\n", qPrintable(toText(opened.error())));
        return 1;
    }
    for (int number = first; timer.elapsed() < milliseconds; number += 2) {
        auto done = program.wish(wishFor(number));
        // Told: the other was first, or kept writing for longer than one waits.
        while (!done && (done.error().code == ErrorCode::Refused || done.error().code == ErrorCode::StoreUnavailable)) {
            ++refused;
            done = program.wish(wishFor(number));
        }
        if (!done) {
            std::fprintf(stderr, "%s\n", qPrintable(toText(done.error())));
            return 1;
        }
        std::printf("%d\n", number);
    }
    std::printf("refused %d\n", refused);
    return 0;
}

} // namespace

/// A store that two programs have open.
class TestTwoPrograms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void seesWhatTheOtherWrote();
    void theLoserIsToldAndSeesWhy();
    void changesOfDifferentThingsAreBothKept();
    void learnsOfADeletedAthlete();
    void doesNotAnswerTheOther();
    void twoProcessesLoseNothing();

private:
    QString path() const { return m_folder->filePath(u"a.db"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestTwoPrograms::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    Profile profile = sample::fullProfile();
    profile.requests.clear();
    QVERIFY(Store::open(path(), Clock(sample::monday))->createProfile(profile).has_value());
}

void TestTwoPrograms::seesWhatTheOtherWrote()
{
    Program first(path());
    Program second(path());
    QVERIFY(first.open() && second.open());
    const QSignalSpy spy(&second.workspace, &Workspace::profileChanged);
    QVERIFY(first.wish(wishFor(1)).has_value());
    QVERIFY(second.workspace.profile().requests.isEmpty());
    QVERIFY(second.workspace.takeInOutsideChanges().has_value());
    QCOMPARE(second.workspace.profile().requests, QList{wishFor(1)});
    QCOMPARE(spy.count(), 1);
    // Its own change is no news.
    QVERIFY(second.wish(wishFor(2)).has_value());
    QVERIFY(second.workspace.takeInOutsideChanges().has_value());
    QCOMPARE(spy.count(), 2);
}

void TestTwoPrograms::theLoserIsToldAndSeesWhy()
{
    Program first(path());
    Program second(path());
    QVERIFY(first.open() && second.open());
    QVERIFY(first.wish(wishFor(1)).has_value());
    const auto lost = second.wish(wishFor(2));
    QVERIFY(!lost.has_value());
    QCOMPARE(lost.error().code, ErrorCode::Refused);
    QVERIFY(lost.error().detail.contains(u"meanwhile"_s));
    QCOMPARE(second.workspace.profile().requests, QList{wishFor(1)});
    QVERIFY(second.wish(wishFor(2)).has_value());
    QVERIFY(first.workspace.takeInOutsideChanges().has_value());
    QCOMPARE(first.workspace.profile().requests, (QList{wishFor(1), wishFor(2)}));
}

void TestTwoPrograms::changesOfDifferentThingsAreBothKept()
{
    Program first(path());
    Program second(path());
    QVERIFY(first.open() && second.open());
    CheckIn checkIn;
    checkIn.at = sample::monday;
    QVERIFY(first.workspace.apply(AddCheckIn{checkIn}).has_value());
    QVERIFY(second.wish(wishFor(1)).has_value());
    QVERIFY(second.workspace.profile().checkIns.contains(checkIn));
    const ProfileId id = first.workspace.profileId();
    QVERIFY(first.store.loadProfile(id).value() == second.workspace.profile());
    QVERIFY(second.workspace.profile().requests.contains(wishFor(1)));
}

void TestTwoPrograms::learnsOfADeletedAthlete()
{
    Program first(path());
    Program second(path());
    QVERIFY(first.open() && second.open());
    QVERIFY(first.store.deleteProfile(first.workspace.profileId()).has_value());
    const auto gone = second.wish(wishFor(1));
    QVERIFY(!gone.has_value());
    QCOMPARE(gone.error().code, ErrorCode::NotFound);
    QVERIFY(!second.workspace.takeInOutsideChanges().has_value());
}

void TestTwoPrograms::doesNotAnswerTheOther()
{
    Program first(path());
    Program second(path());
    QVERIFY(first.open() && second.open());
    Profile other = sample::fullProfile();
    other.athlete.name = u"Somebody else"_s;
    QVERIFY(first.store.createProfile(other).has_value());
    const qint64 before = first.store.outsideVersion().value();
    QVERIFY(second.workspace.takeInOutsideChanges().has_value());
    QCOMPARE(first.store.outsideVersion().value(), before);
}

void TestTwoPrograms::twoProcessesLoseNothing()
{
    const bool isLong = qEnvironmentVariableIsSet("STRIDEWELL_LONG");
    const QString milliseconds = isLong ? u"60000"_s : u"1500"_s;
    QProcess programs[2];
    for (int i = 0; i < 2; ++i) {
        programs[i].setProcessChannelMode(QProcess::ForwardedErrorChannel);
        programs[i].start(QCoreApplication::applicationFilePath(),
                          {u"--edit"_s, path(), milliseconds, QString::number(i)});
    }
    QList<RunRequest> taken;
    int refused = 0;
    for (QProcess &program : programs) {
        QVERIFY(program.waitForFinished(120'000));
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 0);
        const QStringList lines = QString::fromLatin1(program.readAllStandardOutput()).trimmed().split(u'\n');
        for (const QString &line : lines) {
            if (line.startsWith(u"refused "_s))
                refused += line.mid(8).toInt();
            else
                taken += wishFor(line.toInt());
        }
    }
    QVERIFY(verifyStore(path()).has_value());
    const auto store = Store::open(path(), Clock(sample::monday));
    const QList<RunRequest> kept = store->loadProfile(store->profiles()->first().id)->requests;
    qInfo("two processes: %lld edits taken, %d refused and told, %lld in the store",
          static_cast<long long>(taken.size()), refused, static_cast<long long>(kept.size()));
    QCOMPARE(kept.size(), taken.size());
    for (const RunRequest &request : std::as_const(taken))
        QVERIFY(kept.contains(request));
    QVERIFY(taken.size() > 20);
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 5 && arguments[1] == u"--edit"_s)
        return editFor(arguments[2], arguments[3].toLongLong(), arguments[4].toInt());
    TestTwoPrograms test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_two_programs.moc"
