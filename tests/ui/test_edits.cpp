// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/note.h"
#include "core/workspace/workspace.h"
#include "tests/store/sample.h"
#include "ui/models/edits.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace stridewell;

namespace {

/// A planner that plans nothing, and fails while it is told to.
struct Desk
{
    explicit Desk(const QString &folder)
        : store(Store::open(folder + u"/store.db"_s, Clock(sample::monday)).value()),
          id(store.createProfile(sample::fullProfile()).value()),
          workspace(store, std::make_shared<const Protocols>(), Clock(sample::monday),
                    [this](const PlanRequest &request) -> Result<Plan> {
                        if (failing)
                            return failure(ErrorCode::StoreUnavailable, {}, u"the disk is full"_s);
                        Plan plan;
                        plan.from = request.from;
                        plan.to = request.from.addDays(6);
                        return plan;
                    }),
          edits(workspace)
    {
    }

    QString noteOf(const NotePlace &place) const
    {
        const auto it = std::ranges::find(workspace.profile().logs, noteLog(place, {}, {}).item, &Log::item);
        return it == workspace.profile().logs.end() ? QString() : it->note;
    }

    Store store;
    ProfileId id;
    bool failing = false;
    Workspace workspace;
    Edits edits;
};

const NotePlace tuesday{NoteScope::Day, QDate(2026, 11, 24)};
const NotePlace thatWeek{NoteScope::Week, QDate(2026, 11, 22)};

} // namespace

class TestEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void stepsGoBackAndForth();
    void severalChangesAreOneStep();
    void whatCannotBeStoredIsNoStep();
    void anUndoThatFailsStays();
    void aStepThatNoLongerFitsIsForgotten();
    void anotherEditEndsRedo();
    void notesKnowTheirPlace();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
};

void TestEdits::init()
{
    m_desk.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_desk = std::make_unique<Desk>(m_folder->path());
    QVERIFY(m_desk->workspace.open(m_desk->id).has_value());
}

void TestEdits::stepsGoBackAndForth()
{
    Edits &edits = m_desk->edits;
    QCOMPARE(edits.undoName(), QString());
    QSignalSpy changed(&edits, &Edits::changed);
    QVERIFY(edits.perform({SetLog{{}, noteLog(tuesday, sample::monday, u"Heavy legs"_s)}}, u"note"_s).has_value());
    QCOMPARE(edits.undoName(), u"note"_s);
    QCOMPARE(m_desk->noteOf(tuesday), u"Heavy legs"_s);
    QVERIFY(edits.undo().has_value());
    QCOMPARE(m_desk->noteOf(tuesday), QString());
    QVERIFY(m_desk->store.loadProfile(m_desk->id).value() == sample::fullProfile());
    QCOMPARE(edits.undoName(), QString());
    QCOMPARE(edits.redoName(), u"note"_s);
    QVERIFY(edits.redo().has_value());
    QCOMPARE(m_desk->noteOf(tuesday), u"Heavy legs"_s);
    QCOMPARE(changed.count(), 3);
    // With nothing left, neither does anything.
    QVERIFY(edits.redo().has_value());
    QCOMPARE(changed.count(), 3);
}

void TestEdits::severalChangesAreOneStep()
{
    const QList<Pin> pins = sample::fullProfile().pinned;
    QVERIFY(m_desk->edits
                .perform({SetPins{pins, {}}, SetLog{{}, noteLog(tuesday, sample::monday, u"a"_s)},
                          SetLog{noteLog(tuesday, sample::monday, u"a"_s), noteLog(tuesday, sample::monday, u"b"_s)}},
                         u"copy of a week"_s)
                .has_value());
    QCOMPARE(m_desk->noteOf(tuesday), u"b"_s);
    QVERIFY(m_desk->edits.undo().has_value());
    QVERIFY(m_desk->workspace.profile() == sample::fullProfile());
    // One that does not fit keeps all from being taken.
    const auto refused = m_desk->edits.perform({SetPins{pins, {}}, SetRequests{{}, {}}}, u"something impossible"_s);
    QCOMPARE(refused.error().code, ErrorCode::Refused);
    QVERIFY(m_desk->store.loadProfile(m_desk->id).value() == sample::fullProfile());
}

void TestEdits::whatCannotBeStoredIsNoStep()
{
    m_desk->failing = true;
    QCOMPARE(m_desk->edits.perform({SetLog{{}, noteLog(tuesday, sample::monday, u"a"_s)}}, u"note"_s).error().code,
             ErrorCode::StoreUnavailable);
    QCOMPARE(m_desk->edits.undoName(), QString());
    QCOMPARE(m_desk->noteOf(tuesday), QString());
}

void TestEdits::anUndoThatFailsStays()
{
    QVERIFY(m_desk->edits.perform({SetLog{{}, noteLog(tuesday, sample::monday, u"a"_s)}}, u"note"_s).has_value());
    m_desk->failing = true;
    QCOMPARE(m_desk->edits.undo().error().code, ErrorCode::StoreUnavailable);
    QCOMPARE(m_desk->noteOf(tuesday), u"a"_s);
    QCOMPARE(m_desk->edits.undoName(), u"note"_s);
    m_desk->failing = false;
    QVERIFY(m_desk->edits.undo().has_value());
    m_desk->failing = true;
    QCOMPARE(m_desk->edits.redo().error().code, ErrorCode::StoreUnavailable);
    QCOMPARE(m_desk->edits.redoName(), u"note"_s);
    m_desk->failing = false;
    QVERIFY(m_desk->edits.redo().has_value());
    QCOMPARE(m_desk->noteOf(tuesday), u"a"_s);
}

void TestEdits::aStepThatNoLongerFitsIsForgotten()
{
    Edits &edits = m_desk->edits;
    QVERIFY(edits.perform({SetLog{{}, noteLog(thatWeek, sample::monday, u"w"_s)}}, u"first"_s).has_value());
    QVERIFY(edits.perform({SetLog{{}, noteLog(tuesday, sample::monday, u"a"_s)}}, u"second"_s).has_value());
    // Another program writes over the second one's note.
    QVERIFY(m_desk->store.setLog(m_desk->id, noteLog(tuesday, sample::monday, u"elsewhere"_s)).has_value());
    QVERIFY(m_desk->workspace.open(m_desk->id).has_value());
    QCOMPARE(edits.undo().error().code, ErrorCode::Refused);
    QCOMPARE(m_desk->noteOf(tuesday), u"elsewhere"_s);
    QCOMPARE(edits.redoName(), QString());
    QCOMPARE(edits.undoName(), u"first"_s);
    QVERIFY(edits.undo().has_value());
    QCOMPARE(m_desk->noteOf(thatWeek), QString());
}

void TestEdits::anotherEditEndsRedo()
{
    Edits &edits = m_desk->edits;
    QVERIFY(edits.perform({SetLog{{}, noteLog(tuesday, sample::monday, u"a"_s)}}, u"first"_s).has_value());
    QVERIFY(edits.undo().has_value());
    QVERIFY(edits.perform({SetLog{{}, noteLog(thatWeek, sample::monday, u"w"_s)}}, u"second"_s).has_value());
    QCOMPARE(edits.redoName(), QString());
    QVERIFY(edits.undo().has_value());
    QVERIFY(m_desk->workspace.profile() == sample::fullProfile());
    edits.clear();
    QCOMPARE(edits.redoName(), QString());
}

void TestEdits::notesKnowTheirPlace()
{
    for (const NotePlace &place : {tuesday, thatWeek}) {
        const Log log = noteLog(place, sample::monday, u"text"_s);
        QCOMPARE(notePlace(log.item), std::optional(place));
        QVERIFY(log.sets.isEmpty() && !log.pain);
    }
    QVERIFY(!notePlace(ItemId{u"note-day-yesterday"_s}));
    QVERIFY(!notePlace(sample::fullProfile().logs.first().item));
}

QTEST_GUILESS_MAIN(TestEdits)
#include "test_edits.moc"
