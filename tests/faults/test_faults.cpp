// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"
#include "core/store/verification.h"

#include "tests/faults/journey.h"
#include "tests/kit/faulty_memory.h"
#include "tests/kit/faulty_vfs.h"
#include "tests/store/store_folder.h"

#include <unistd.h>

using namespace stridewell;
using kit::DiskFault;
namespace disk = kit::faulty_vfs;
namespace memory = kit::faulty_memory;

namespace {

/// What became of one step under one fault at every place of it.
struct Outcome
{
    int places = 0;
    int before = 0; ///< the store is as it was before the step
    int after = 0;
    QStringList told = {};

    void tell(const Error &error)
    {
        if (!told.contains(error.detail))
            told += error.detail;
    }
};

void print(const QString &fault, const QString &place, const Outcome &outcome)
{
    qInfo("| %s | %s | %d | %s | before %d, after %d |", qPrintable(fault), qPrintable(place), outcome.places,
          outcome.told.isEmpty() ? "nothing: it is done" : qPrintable(outcome.told.join(u" / "_s)), outcome.before,
          outcome.after);
}

} // namespace

/// Each fault at each place of a journey: afterwards the store is as before or as after, and it goes on.
class TestFaults : public QObject, protected StoreFolder
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyEditIsOnTheDisk();
    void disksFail_data();
    void disksFail();
    void memoryFails();
    void lockedForLong();
    void slowDisksAreWaitedFor();
    void failsWhileOpening();
    void failsWhileBackingUp();
    void readOnlyFolder();
    void removedUnderneath();
    void replacedUnderneath();
    void theLogIsRemovedUnderneath();
    void theClockJumpsBack();

private:
    /// Takes `step` from `stage` with a fault that `arm` sets and `met` looks for; what is left is compared.
    bool tryOnce(const Step &step, const QByteArray &stage, const StoreState &before, const StoreState &after,
                 const std::function<void()> &arm, const std::function<bool()> &met, Outcome &outcome);
    void forEachStep(
        const std::function<void(const Step &, const QByteArray &, const StoreState &, const StoreState &)> &work);
    QString path() const { return at(u"a.db"_s); }

    QList<QByteArray> m_stages; ///< the store before each step of the journey, and after the last
    QList<StoreState> m_states;
};

void TestFaults::init()
{
    QVERIFY(begin());
    if (!m_stages.isEmpty())
        return;
    QVERIFY(open(u"a.db"_s).has_value());
    const QList<Step> steps = journey();
    for (qsizetype i = 0; i <= steps.size(); ++i) {
        m_stages += bytesOf(path());
        m_states += stateOf(path()).value();
        if (i < steps.size()) {
            Store store = open(u"a.db"_s).value();
            QVERIFY(steps[i].take(store).has_value());
        }
    }
    for (qsizetype i = 0; i < steps.size(); ++i)
        QVERIFY2(!(m_states[i] == m_states[i + 1]), qPrintable(steps[i].name));
}

void TestFaults::cleanup()
{
    disk::disarm();
    memory::failFrom(0);
}

void TestFaults::forEachStep(
    const std::function<void(const Step &, const QByteArray &, const StoreState &, const StoreState &)> &work)
{
    const QList<Step> steps = journey();
    for (qsizetype i = 0; i < steps.size(); ++i)
        work(steps[i], m_stages[i], m_states[i], m_states[i + 1]);
}

bool TestFaults::tryOnce(const Step &step, const QByteArray &stage, const StoreState &before, const StoreState &after,
                         const std::function<void()> &arm, const std::function<bool()> &met, Outcome &outcome)
{
    for (const QString &name : files())
        QFile::remove(at(name));
    write(path(), stage);
    bool wasMet = false;
    {
        Store store = open(u"a.db"_s).value();
        arm();
        const auto done = step.take(store);
        wasMet = met();
        cleanup();
        if (!done) {
            outcome.tell(done.error());
            if (done.error().detail.size() < 20 || done.error().code == ErrorCode::BadInput)
                QTest::qFail(qPrintable(u"an odd message: "_s + toText(done.error())), __FILE__, __LINE__);
            // Another connection sees what is on the disk while this one is still open.
            const auto seen = stateOf(path());
            if (!seen || !(*seen == before || *seen == after))
                QTest::qFail("neither before nor after", __FILE__, __LINE__);
            (seen == after ? outcome.after : outcome.before)++;
            // And it goes on.
            if (seen == before && !step.take(store))
                QTest::qFail("it does not go on", __FILE__, __LINE__);
        } else {
            ++outcome.after;
        }
    }
    const auto left = stateOf(path());
    if (!left || !(*left == after))
        QTest::qFail("the end of the step is not on the disk", __FILE__, __LINE__);
    ++outcome.places;
    return wasMet && !QTest::currentTestFailed();
}

void TestFaults::everyEditIsOnTheDisk()
{
    // WAL with full synchronisation: the log is written through before a commit returns.
    forEachStep([&](const Step &step, const QByteArray &stage, const StoreState &, const StoreState &) {
        write(path(), stage);
        Store store = open(u"a.db"_s).value();
        const int before = disk::syncsOf(u"-wal"_s);
        QVERIFY(step.take(store).has_value());
        QVERIFY2(disk::syncsOf(u"-wal"_s) > before, qPrintable(step.name));
    });
}

void TestFaults::disksFail_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<bool>("once");
    const auto row = [](const char *name, DiskFault fault, bool once) {
        QTest::newRow(name) << static_cast<int>(fault) << once;
    };
    row("disk full", DiskFault::Full, false);
    row("disk full once", DiskFault::Full, true);
    row("writing fails", DiskFault::WriteFails, false);
    row("reading fails", DiskFault::ReadFails, false);
    row("reading fails once", DiskFault::ReadFails, true);
    row("the disk forgets", DiskFault::SyncFails, false);
    row("locked for a moment", DiskFault::Locked, true);
}

void TestFaults::disksFail()
{
    QFETCH(int, fault);
    QFETCH(bool, once);
    forEachStep([&](const Step &step, const QByteArray &stage, const StoreState &before, const StoreState &after) {
        Outcome outcome;
        int call = 0;
        bool goesOn = true;
        while (goesOn) {
            ++call;
            goesOn = tryOnce(
                step, stage, before, after, [&] { disk::arm(static_cast<DiskFault>(fault), call, once); },
                [&] { return disk::calls() >= call; }, outcome);
            // Long writes repeat themselves: the first places one by one, later ones in strides.
            if (call > 12)
                call += qEnvironmentVariableIsSet("STRIDEWELL_LONG") ? 0 : 7;
        }
        print(QString::fromLatin1(QTest::currentDataTag()), step.name, outcome);
        // A lock of a moment is waited for, all else was told at least once.
        if (static_cast<DiskFault>(fault) == DiskFault::Locked)
            QCOMPARE(outcome.before, 0);
        else if (static_cast<DiskFault>(fault) != DiskFault::ReadFails)
            QVERIFY(outcome.before > 0);
    });
}

void TestFaults::memoryFails()
{
    const int stride = qEnvironmentVariableIsSet("STRIDEWELL_LONG") ? 1 : 23;
    forEachStep([&](const Step &step, const QByteArray &stage, const StoreState &before, const StoreState &after) {
        Outcome outcome;
        int call = 1;
        const auto failsAtCall = [&] {
            return tryOnce(
                step, stage, before, after, [&] { memory::failFrom(call); }, [&] { return memory::calls() >= call; },
                outcome);
        };
        while (failsAtCall())
            call += call < 20 ? 1 : stride;
        // Its end is where it is taken over or taken back: there nothing is left out.
        const int last = call;
        for (call = std::max(20, last - stride); call < last; ++call)
            failsAtCall();
        print(u"no memory"_s, step.name, outcome);
        QVERIFY(outcome.before > 0);
    });
}

void TestFaults::lockedForLong()
{
    Outcome outcome;
    const Step step = journey().at(3);
    tryOnce(
        step, m_stages[3], m_states[3], m_states[4], [] { disk::arm(DiskFault::Locked, 1); }, [] { return true; },
        outcome);
    print(u"locked for longer than it waits"_s, step.name, outcome);
    QCOMPARE(outcome.before, 1);
    QVERIFY(outcome.told.first().contains(u"another program"_s));
}

void TestFaults::slowDisksAreWaitedFor()
{
    forEachStep([&](const Step &step, const QByteArray &stage, const StoreState &before, const StoreState &after) {
        Outcome outcome;
        tryOnce(
            step, stage, before, after, [] { disk::arm(DiskFault::Slow, 1); }, [] { return true; }, outcome);
        QCOMPARE(outcome.after, 1);
    });
}

void TestFaults::failsWhileOpening()
{
    for (const DiskFault fault : {DiskFault::Full, DiskFault::WriteFails, DiskFault::ReadFails, DiskFault::SyncFails}) {
        Outcome outcome;
        // A store that exists, and one that is made.
        for (const bool isNew : {false, true}) {
            bool met = true;
            for (int call = 1; met; ++call) {
                for (const QString &name : files())
                    QFile::remove(at(name));
                if (!isNew)
                    write(path(), m_stages[4]);
                disk::arm(fault, call);
                const auto opened = open(u"a.db"_s);
                met = disk::calls() >= call;
                disk::disarm();
                ++outcome.places;
                if (!opened)
                    outcome.tell(opened.error());
                ++(opened ? outcome.after : outcome.before);
                // No half-made store: what failed is not there or is whole, and works the next time.
                QVERIFY(!isNew || opened || !QFile::exists(path()) || verifyStore(path()));
                const auto state = stateOf(path());
                QVERIFY(state.has_value());
                QVERIFY(*state == (isNew ? StoreState() : m_states[4]));
            }
        }
        print(u"disk fault %1"_s.arg(static_cast<int>(fault)), u"opening"_s, outcome);
    }
}

void TestFaults::failsWhileBackingUp()
{
    for (const DiskFault fault : {DiskFault::Full, DiskFault::WriteFails, DiskFault::ReadFails, DiskFault::SyncFails}) {
        Outcome outcome;
        bool met = true;
        for (int call = 1; met; ++call) {
            for (const QString &name : files())
                QFile::remove(at(name));
            write(path(), m_stages[4]);
            write(at(u"copy.db"_s), m_stages[2]);
            disk::arm(fault, call);
            const auto copied = backupStore(path(), at(u"copy.db"_s));
            met = disk::calls() >= call;
            disk::disarm();
            ++outcome.places;
            if (!copied)
                outcome.tell(copied.error());
            ++(copied ? outcome.after : outcome.before);
            QVERIFY2(files() == (QStringList{u"a.db"_s, u"copy.db"_s}), qPrintable(files().join(u' ')));
            const auto kept = stateOf(at(u"copy.db"_s));
            QVERIFY(kept && *kept == (copied ? m_states[4] : m_states[2]));
        }
        print(u"disk fault %1"_s.arg(static_cast<int>(fault)), u"backup"_s, outcome);
    }
}

void TestFaults::readOnlyFolder()
{
    if (::geteuid() == 0)
        QSKIP("the administrator may write everywhere; run this as another user");
    write(path(), m_stages[4]);
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner));
    const auto opened = open(u"a.db"_s);
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QCOMPARE(codeOf(opened), ErrorCode::StoreUnavailable);
    QVERIFY(opened.error().detail.contains(u"folder"_s));
    QCOMPARE(bytesOf(path()), m_stages[4]);
}

void TestFaults::removedUnderneath()
{
    write(path(), m_stages[3]);
    Store store = open(u"a.db"_s).value();
    const Step step = journey().at(3);
    QVERIFY(QFile::rename(path(), at(u"elsewhere.db"_s)));
    const auto lost = step.take(store);
    QCOMPARE(codeOf(lost), ErrorCode::StoreUnavailable);
    QVERIFY(lost.error().detail.contains(u"moved, removed or replaced"_s));
    // What is seen can still be read, and it goes on once the file is back.
    QVERIFY(store.profiles().has_value());
    QVERIFY(QFile::rename(at(u"elsewhere.db"_s), path()));
    QVERIFY(step.take(store).has_value());
    QVERIFY(stateOf(path()).value() == m_states[4]);
}

void TestFaults::replacedUnderneath()
{
    write(path(), m_stages[3]);
    Store store = open(u"a.db"_s).value();
    QVERIFY(QFile::remove(path()));
    write(path(), m_stages[1]);
    QCOMPARE(codeOf(journey().at(3).take(store)), ErrorCode::StoreUnavailable);
    QCOMPARE(bytesOf(path()), m_stages[1]);
}

void TestFaults::theLogIsRemovedUnderneath()
{
    write(path(), m_stages[3]);
    Store store = open(u"a.db"_s).value();
    QVERIFY(journey().at(3).take(store).has_value());
    QVERIFY(QFile::remove(path() + u"-wal"_s));
    QCOMPARE(codeOf(journey().at(4).take(store)), ErrorCode::StoreUnavailable);
}

void TestFaults::theClockJumpsBack()
{
    write(path(), m_stages[3]);
    const Moment yearsAgo = sample::moment(u"2001-01-01T00:00:00Z");
    {
        Store store = Store::open(path(), Clock(yearsAgo)).value();
        QVERIFY(journey().at(3).take(store).has_value());
        QCOMPARE(store.profiles()->first().lastChange.ms, yearsAgo.ms);
    }
    QVERIFY(stateOf(path()).value() == m_states[4]);
}

int main(int argc, char **argv)
{
    if (!memory::install() || !disk::install())
        return 1;
    const QCoreApplication application(argc, argv);
    TestFaults test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_faults.moc"
