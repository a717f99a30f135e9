// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/plan_desk.h"
#include "ui/models/plan_trial.h"
#include "ui/models/roles.h"
#include "ui/pages/plan/carry.h"
#include "ui/pages/plan/move_bar.h"
#include "ui/pages/plan/plan_editor.h"
#include "ui/pages/plan/plan_header.h"
#include "ui/parts/message_bar.h"

#include <QAbstractItemModelTester>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace stridewell;

/// Moving and copying by hand in the real window over a real store, and taking it back.
class TestPlanMoving : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }
    void aCardIsDragged();
    void aRefusedDropOffersADay();
    void escapeEndsADrag();
    void sumsChangeWhileDragging();
    void ctrlDragCopies();
    void altArrowsMove();
    void altIsHeldOverSeveralDays();
    void mirroredArrows();
    void cutAndPaste();
    void copyAndPaste();
    void menuByKey();
    void aReasonPassesARule();
    void aMoveThatCannotBeStored();

private:
    std::unique_ptr<PlanDesk> m_desk;
};

void TestPlanMoving::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    m_desk = std::make_unique<PlanDesk>();
}

void TestPlanMoving::aCardIsDragged()
{
    const QAbstractItemModelTester tester(m_desk->page()->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto move = m_desk->moveThatIs(Verdict::Allowed, ItemKind::Strength);
    QVERIFY(move.has_value());
    const Profile before = m_desk->profile();
    m_desk->drag(*move);
    QCOMPARE(m_desk->item(move->item)->day, move->to);
    QCOMPARE(m_desk->desk().store.loadProfile(m_desk->desk().id)->pinned.last().item, move->item);
    QCOMPARE(m_desk->undoText(), u"&Undo move of "_s + move->title);
    QVERIFY(m_desk->page()->header()->undoButton()->isVisible());
    // It stays chosen where it lies now, and that is said.
    QCOMPARE(m_desk->calendar()->chosen(), move->item);
    QCOMPARE(m_desk->calendar()->currentDay(), move->to);
    QVERIFY(m_desk->calendar()->accessibleDescription().contains(
        m_desk->page()->model()->view().formats.longDay(move->to)));
    m_desk->page()->header()->undoButton()->click();
    QVERIFY(m_desk->profile() == before);
    QCOMPARE(m_desk->item(move->item)->day, move->from);
    QVERIFY(!m_desk->page()->header()->undoButton()->isVisible());
    m_desk->desk().action(u"Redo"_s)->trigger();
    QCOMPARE(m_desk->item(move->item)->day, move->to);
}

void TestPlanMoving::aRefusedDropOffersADay()
{
    const auto move = m_desk->moveThatIs(Verdict::Refused, ItemKind::Strength);
    QVERIFY(move.has_value());
    const Profile before = m_desk->profile();
    m_desk->drag(*move, {}, false);
    const DropTarget target = m_desk->calendar()->carry()->target();
    QCOMPARE(target.day, move->to);
    QCOMPARE(target.answer.verdict, Verdict::Refused);
    QVERIFY(dropWords(target, m_desk->page()->model()->view().formats).startsWith(u"Not here: "_s));
    const QPoint at = m_desk->dayAt(move->to);
    QTest::mouseRelease(m_desk->calendar()->viewport(), Qt::LeftButton, {}, at);
    QVERIFY(m_desk->profile() == before);
    MoveBar *bar = m_desk->page()->moveBar();
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->text(), target.answer.text);
    QVERIFY(target.answer.nearest.has_value());
    QVERIFY(bar->nearest()->hasFocus());
    QVERIFY(bar->nearest()->text().contains(m_desk->page()->model()->view().formats.shortDay(*target.answer.nearest)));
    QTest::keyClick(bar->nearest(), Qt::Key_Space);
    QCOMPARE(m_desk->item(move->item)->day, *target.answer.nearest);
    QVERIFY(!bar->isVisible());
    m_desk->undo();
    QVERIFY(m_desk->profile() == before);
}

void TestPlanMoving::escapeEndsADrag()
{
    const auto move = m_desk->moveThatIs(Verdict::Allowed, ItemKind::Run);
    QVERIFY(move.has_value());
    const Profile before = m_desk->profile();
    m_desk->drag(*move, {}, false);
    QVERIFY(m_desk->calendar()->carry()->isOn());
    QTest::keyClick(m_desk->calendar(), Qt::Key_Escape);
    QVERIFY(!m_desk->calendar()->carry()->isOn());
    QTest::mouseRelease(m_desk->calendar()->viewport(), Qt::LeftButton, {}, m_desk->dayAt(move->to));
    QVERIFY(m_desk->profile() == before);
}

void TestPlanMoving::sumsChangeWhileDragging()
{
    const PlanView view = m_desk->page()->model()->view();
    const auto run = std::ranges::find_if(view.plan.items, [&](const Item &i) {
        return i.kind == ItemKind::Run && i.state == ItemState::Planned && i.day > view.today().addDays(6);
    });
    QVERIFY(run != view.plan.items.end());
    const QDate next = run->day.addDays(7);
    const auto sums = [&](QDate day) {
        return m_desk->page()
            ->model()
            ->indexOf(day)
            .siblingAtColumn(PlanModel::sumsColumn)
            .data(SumsRole)
            .value<WeekSums>();
    };
    const WeekSums here = sums(run->day);
    const WeekSums there = sums(next);
    m_desk->choose(run->id);
    QVERIFY(m_desk->calendar()->carryBy(7));
    QVERIFY(sums(run->day).distance != here.distance);
    QVERIFY(sums(next).distance != there.distance);
    QVERIFY(sums(next).share >= there.share);
    m_desk->calendar()->carry()->cancel();
    QCOMPARE(sums(run->day), here);
    QCOMPARE(sums(next), there);
}

void TestPlanMoving::ctrlDragCopies()
{
    const PlanView view = m_desk->page()->model()->view();
    const PlanTrial trial(view);
    std::optional<Move> copy;
    for (const Item &item : view.plan.items) {
        for (int away = 1; away < 5 && !copy; ++away) {
            const QDate to = item.day.addDays(away);
            if (item.kind == ItemKind::Run && item.state == ItemState::Planned && item.day > view.today().addDays(5) &&
                weekStart(to, view.weekStarts) == weekStart(item.day, view.weekStarts) &&
                trial.judgeCopy(item.id, to).verdict != Verdict::Refused)
                copy = Move{item.id, item.day, to, item.title};
        }
    }
    QVERIFY(copy.has_value());
    const Profile before = m_desk->profile();
    m_desk->drag(*copy, Qt::ControlModifier);
    QCOMPARE(m_desk->profile().requests.size(), before.requests.size() + 1);
    QCOMPARE(m_desk->profile().requests.last().day, copy->to);
    QCOMPARE(m_desk->undoText(), u"&Undo copy of "_s + copy->title);
    m_desk->undo();
    QVERIFY(m_desk->profile() == before);
}

void TestPlanMoving::altArrowsMove()
{
    const auto move = m_desk->moveThatIs(Verdict::Allowed, ItemKind::Strength, 1);
    QVERIFY(move.has_value());
    m_desk->choose(move->item);
    const Qt::Key key = move->to > move->from ? Qt::Key_Right : Qt::Key_Left;
    QTest::keyClick(m_desk->calendar(), key, Qt::AltModifier);
    QCOMPARE(m_desk->item(move->item)->day, move->to);
    QCOMPARE(m_desk->calendar()->currentDay(), move->to);
    QVERIFY(m_desk->calendar()->hasFocus());
    m_desk->undo();
    QCOMPARE(m_desk->item(move->item)->day, move->from);
    // Nothing chosen: said, and nothing moves.
    const Profile before = m_desk->profile();
    QTest::keyClick(m_desk->calendar(), Qt::Key_Escape);
    QTest::keyClick(m_desk->calendar(), key, Qt::AltModifier);
    QVERIFY(m_desk->calendar()->accessibleDescription().startsWith(u"Choose what to move"_s));
    QVERIFY(m_desk->profile() == before);
}

void TestPlanMoving::altIsHeldOverSeveralDays()
{
    const auto move = m_desk->moveThatIs(Verdict::Allowed, ItemKind::Strength);
    QVERIFY(move.has_value());
    m_desk->choose(move->item);
    const Qt::Key key = move->to > move->from ? Qt::Key_Right : Qt::Key_Left;
    QTest::keyPress(m_desk->calendar(), Qt::Key_Alt);
    for (int i = 0; i < std::abs(move->from.daysTo(move->to)); ++i) {
        QKeyEvent press(QEvent::KeyPress, key, Qt::AltModifier);
        QCoreApplication::sendEvent(m_desk->calendar(), &press);
    }
    QCOMPARE(m_desk->calendar()->carry()->target().day, move->to);
    QVERIFY(m_desk->calendar()->accessibleDescription().endsWith(u"Move here"_s));
    QCOMPARE(m_desk->item(move->item)->day, move->from);
    QTest::keyRelease(m_desk->calendar(), Qt::Key_Alt);
    QCOMPARE(m_desk->item(move->item)->day, move->to);
}

void TestPlanMoving::mirroredArrows()
{
    m_desk->calendar()->setLayoutDirection(Qt::RightToLeft);
    const auto move = m_desk->moveThatIs(Verdict::Allowed, ItemKind::Strength, 1);
    QVERIFY(move.has_value());
    m_desk->choose(move->item);
    QTest::keyClick(m_desk->calendar(), move->to > move->from ? Qt::Key_Left : Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(m_desk->item(move->item)->day, move->to);
}

void TestPlanMoving::cutAndPaste()
{
    const auto move = m_desk->moveThatIs(Verdict::Allowed, ItemKind::Run);
    QVERIFY(move.has_value());
    const Profile before = m_desk->profile();
    m_desk->choose(move->item);
    QTest::keyClick(m_desk->calendar(), Qt::Key_X, Qt::ControlModifier);
    m_desk->calendar()->goTo(move->to);
    QTest::keyClick(m_desk->calendar(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_desk->item(move->item)->day, move->to);
    m_desk->undo();
    QVERIFY(m_desk->profile() == before);
}

void TestPlanMoving::copyAndPaste()
{
    const auto strength = m_desk->moveThatIs(Verdict::Allowed, ItemKind::Strength);
    QVERIFY(strength.has_value());
    const Profile before = m_desk->profile();
    m_desk->choose(strength->item);
    QTest::keyClick(m_desk->calendar(), Qt::Key_C, Qt::ControlModifier);
    m_desk->calendar()->goTo(strength->to);
    QTest::keyClick(m_desk->calendar(), Qt::Key_V, Qt::ControlModifier);
    QVERIFY(m_desk->page()->moveBar()->text().startsWith(u"Only runs can be copied"_s));
    QVERIFY(m_desk->profile() == before);
    QTest::keyClick(m_desk->page()->moveBar(), Qt::Key_Escape);
    QVERIFY(!m_desk->page()->moveBar()->isVisible());
    QVERIFY(m_desk->calendar()->hasFocus());
}

void TestPlanMoving::menuByKey()
{
    QMenu *menu = m_desk->page()->editor()->menu();
    QTest::keyClick(m_desk->calendar(), Qt::Key_F10, Qt::ShiftModifier);
    QVERIFY(menu->isVisible());
    menu->close();
    QContextMenuEvent byKey(QContextMenuEvent::Keyboard, {}, {});
    QCoreApplication::sendEvent(m_desk->calendar()->viewport(), &byKey);
    QVERIFY(menu->isVisible());
    menu->close();
    const auto move = m_desk->moveThatIs(Verdict::Allowed, ItemKind::Strength, 1);
    QVERIFY(move.has_value());
    m_desk->choose(move->item);
    const PlanActions &actions = m_desk->page()->editor()->actions();
    (move->to > move->from ? actions.dayLater : actions.dayEarlier)->trigger();
    QCOMPARE(m_desk->item(move->item)->day, move->to);
    QTest::keyClick(m_desk->calendar(), Qt::Key_Delete);
    QCOMPARE(m_desk->item(move->item)->day, move->from);
    QVERIFY(m_desk->desk().window.messageBar()->message().contains(u"is back on the day"_s));
    m_desk->desk().window.messageBar()->action()->click();
    QCOMPARE(m_desk->item(move->item)->day, move->to);
}

void TestPlanMoving::aReasonPassesARule()
{
    const auto move = m_desk->moveThatIs(Verdict::Refused, ItemKind::Strength);
    QVERIFY(move.has_value());
    m_desk->drag(*move);
    MoveBar *bar = m_desk->page()->moveBar();
    QVERIFY(bar->reason()->isVisible());
    QTest::keyClicks(bar->reason(), u"Seen in the clinic"_s);
    QTest::keyClick(bar->reason(), Qt::Key_Return);
    QCOMPARE(m_desk->item(move->item)->day, move->to);
    QCOMPARE(m_desk->profile().pinned.last().reason, u"Seen in the clinic"_s);
    QVERIFY(std::ranges::any_of(m_desk->item(move->item)->why,
                                [](const Why &why) { return why.text.contains(u"Seen in the clinic"_s); }));
}

void TestPlanMoving::aMoveThatCannotBeStored()
{
    const auto move = m_desk->moveThatIs(Verdict::Allowed, ItemKind::Strength);
    QVERIFY(move.has_value());
    m_desk->desk().failing = true;
    m_desk->drag(*move);
    QCOMPARE(m_desk->item(move->item)->day, move->from);
    QVERIFY(m_desk->desk().window.messageBar()->message().contains(u"disk is full"_s));
    m_desk->desk().failing = false;
    m_desk->drag(*move);
    QCOMPARE(m_desk->item(move->item)->day, move->to);
    // The undo that cannot be stored is still there to be tried again.
    m_desk->desk().failing = true;
    m_desk->undo();
    QCOMPARE(m_desk->item(move->item)->day, move->to);
    m_desk->desk().failing = false;
    m_desk->undo();
    QCOMPARE(m_desk->item(move->item)->day, move->from);
}

QTEST_MAIN(TestPlanMoving)
#include "test_plan_moving.moc"
