// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/note.h"
#include "tests/kit/desk.h"
#include "ui/models/plan_model.h"
#include "ui/models/plan_trial.h"
#include "ui/models/roles.h"
#include "ui/pages/plan/calendar_view.h"
#include "ui/pages/plan/carry.h"
#include "ui/pages/plan/day_delegate.h"
#include "ui/pages/plan/day_panel.h"
#include "ui/pages/plan/inspector.h"
#include "ui/pages/plan/move_bar.h"
#include "ui/pages/plan/plan_editor.h"
#include "ui/pages/plan/plan_header.h"
#include "ui/pages/plan/plan_page.h"
#include "ui/pages/plan/run_form.h"
#include "ui/pages/plan/search_bar.h"
#include "ui/parts/command_palette.h"
#include "ui/parts/message_bar.h"
#include "ui/parts/note_field.h"

#include <QAbstractItemModelTester>
#include <QContextMenuEvent>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace stridewell;

namespace {

struct Move
{
    ItemId item = {};
    QDate from = {};
    QDate to = {};
    QString title = {};
};

} // namespace

/// Planning by hand in the real window over a real store: by mouse, by keys, and back again.
class TestPlanEditing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
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
    void restDays();
    void aWeekIsCopied();
    void aRunByKeys();
    void distanceInTheDetails();
    void notesAreKept();
    void aNoteThatCannotBeStoredStays();
    void aMoveThatCannotBeStored();
    void spans();
    void searchJumps();
    void paletteDoes();

private:
    PlanPage *page() const { return m_desk->window.planPage(); }
    CalendarView *calendar() const { return page()->calendar(); }
    const Item *item(const ItemId &id) const { return page()->model()->item(id); }
    const Profile &profile() const { return m_desk->workspace.profile(); }
    QString undoText() const { return m_desk->action(u"Undo"_s)->text(); }
    void undo() const { m_desk->action(u"Undo"_s)->trigger(); }
    /// A move of at most `farthest` days inside one week that the rules answer so.
    std::optional<Move> moveThatIs(Verdict verdict, ItemKind kind, int farthest = 5) const;
    /// The middle of an item's card, after scrolling to it.
    QPoint cardOf(const ItemId &id) const;
    QPoint dayAt(QDate day) const;
    void drag(const Move &move, Qt::KeyboardModifiers keys = {}, bool letGo = true) const;
    void choose(const ItemId &id) const { calendar()->goTo(item(id)->day, id); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<kit::Desk> m_desk;
};

void TestPlanEditing::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_desk = std::make_unique<kit::Desk>(m_folder->path());
    m_desk->window.resize(1440, 1000);
    m_desk->window.show();
    QVERIFY(m_desk->session.open(m_desk->id).has_value());
    m_desk->window.showPage(page());
    QVERIFY(QTest::qWaitForWindowActive(&m_desk->window));
    calendar()->setFocus();
}

void TestPlanEditing::cleanup()
{
    m_desk.reset();
    m_folder.reset();
}

std::optional<Move> TestPlanEditing::moveThatIs(Verdict verdict, ItemKind kind, int farthest) const
{
    const PlanView &view = page()->model()->view();
    const PlanTrial trial(view);
    for (const Item &item : view.plan.items) {
        if (item.kind != kind || item.state != ItemState::Planned || item.day <= view.today().addDays(6))
            continue;
        for (int away = -farthest; away <= farthest; ++away) {
            const QDate to = item.day.addDays(away);
            const bool sameWeek = weekStart(to, view.weekStarts) == weekStart(item.day, view.weekStarts);
            if (away != 0 && sameWeek && trial.judgeMove(item.id, to).verdict == verdict)
                return Move{item.id, item.day, to, item.title};
        }
    }
    return std::nullopt;
}

QPoint TestPlanEditing::cardOf(const ItemId &id) const
{
    const QModelIndex index = page()->model()->indexOf(item(id)->day);
    calendar()->scrollTo(index);
    const auto cards = index.data(CardsRole).value<QList<Card>>();
    const auto *days = qobject_cast<DayDelegate *>(calendar()->itemDelegate());
    const DayBoxes boxes = days->boxes(calendar()->visualRect(index), index);
    for (qsizetype i = 0; i < boxes.cards.size(); ++i) {
        if (cards[i].items.contains(id))
            return boxes.cards[i].frame.center();
    }
    return {};
}

QPoint TestPlanEditing::dayAt(QDate day) const
{
    return calendar()->visualRect(page()->model()->indexOf(day)).center();
}

void TestPlanEditing::drag(const Move &move, Qt::KeyboardModifiers keys, bool letGo) const
{
    QWidget *viewport = calendar()->viewport();
    const QPoint from = cardOf(move.item);
    const auto send = [&](QEvent::Type type, QPoint at, Qt::MouseButton button, Qt::MouseButtons buttons) {
        QMouseEvent event(type, at, viewport->mapToGlobal(at), button, buttons, keys);
        QCoreApplication::sendEvent(viewport, &event);
    };
    send(QEvent::MouseButtonPress, from, Qt::LeftButton, Qt::LeftButton);
    const QPoint to = dayAt(move.to);
    for (int step = 1; step <= 4; ++step)
        send(QEvent::MouseMove, from + (to - from) * step / 4, Qt::NoButton, Qt::LeftButton);
    if (letGo)
        send(QEvent::MouseButtonRelease, to, Qt::LeftButton, Qt::NoButton);
}

void TestPlanEditing::aCardIsDragged()
{
    const QAbstractItemModelTester tester(page()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto move = moveThatIs(Verdict::Allowed, ItemKind::Strength);
    QVERIFY(move.has_value());
    const Profile before = profile();
    drag(*move);
    QCOMPARE(item(move->item)->day, move->to);
    QCOMPARE(m_desk->store.loadProfile(m_desk->id)->pinned.last().item, move->item);
    QCOMPARE(undoText(), u"&Undo move of "_s + move->title);
    QVERIFY(page()->header()->undoButton()->isVisible());
    // It stays chosen where it lies now, and that is said.
    QCOMPARE(calendar()->chosen(), move->item);
    QCOMPARE(calendar()->currentDay(), move->to);
    QVERIFY(calendar()->accessibleDescription().contains(page()->model()->view().formats.longDay(move->to)));
    page()->header()->undoButton()->click();
    QVERIFY(profile() == before);
    QCOMPARE(item(move->item)->day, move->from);
    QVERIFY(!page()->header()->undoButton()->isVisible());
    m_desk->action(u"Redo"_s)->trigger();
    QCOMPARE(item(move->item)->day, move->to);
}

void TestPlanEditing::aRefusedDropOffersADay()
{
    const auto move = moveThatIs(Verdict::Refused, ItemKind::Strength);
    QVERIFY(move.has_value());
    const Profile before = profile();
    drag(*move, {}, false);
    const DropTarget target = calendar()->carry()->target();
    QCOMPARE(target.day, move->to);
    QCOMPARE(target.answer.verdict, Verdict::Refused);
    QVERIFY(dropWords(target, page()->model()->view().formats).startsWith(u"Not here: "_s));
    const QPoint at = dayAt(move->to);
    QTest::mouseRelease(calendar()->viewport(), Qt::LeftButton, {}, at);
    QVERIFY(profile() == before);
    MoveBar *bar = page()->moveBar();
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->text(), target.answer.text);
    QVERIFY(target.answer.nearest.has_value());
    QVERIFY(bar->nearest()->hasFocus());
    QVERIFY(bar->nearest()->text().contains(page()->model()->view().formats.shortDay(*target.answer.nearest)));
    QTest::keyClick(bar->nearest(), Qt::Key_Space);
    QCOMPARE(item(move->item)->day, *target.answer.nearest);
    QVERIFY(!bar->isVisible());
    undo();
    QVERIFY(profile() == before);
}

void TestPlanEditing::escapeEndsADrag()
{
    const auto move = moveThatIs(Verdict::Allowed, ItemKind::Run);
    QVERIFY(move.has_value());
    const Profile before = profile();
    drag(*move, {}, false);
    QVERIFY(calendar()->carry()->isOn());
    QTest::keyClick(calendar(), Qt::Key_Escape);
    QVERIFY(!calendar()->carry()->isOn());
    QTest::mouseRelease(calendar()->viewport(), Qt::LeftButton, {}, dayAt(move->to));
    QVERIFY(profile() == before);
}

void TestPlanEditing::sumsChangeWhileDragging()
{
    const PlanView view = page()->model()->view();
    const auto run = std::ranges::find_if(view.plan.items, [&](const Item &i) {
        return i.kind == ItemKind::Run && i.state == ItemState::Planned && i.day > view.today().addDays(6);
    });
    QVERIFY(run != view.plan.items.end());
    const QDate next = run->day.addDays(7);
    const auto sums = [&](QDate day) {
        return page()->model()->indexOf(day).siblingAtColumn(PlanModel::sumsColumn).data(SumsRole).value<WeekSums>();
    };
    const WeekSums here = sums(run->day);
    const WeekSums there = sums(next);
    choose(run->id);
    QVERIFY(calendar()->carryBy(7));
    QVERIFY(sums(run->day).distance != here.distance);
    QVERIFY(sums(next).distance != there.distance);
    QVERIFY(sums(next).share >= there.share);
    calendar()->carry()->cancel();
    QCOMPARE(sums(run->day), here);
    QCOMPARE(sums(next), there);
}

void TestPlanEditing::ctrlDragCopies()
{
    const PlanView view = page()->model()->view();
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
    const Profile before = profile();
    drag(*copy, Qt::ControlModifier);
    QCOMPARE(profile().requests.size(), before.requests.size() + 1);
    QCOMPARE(profile().requests.last().day, copy->to);
    QCOMPARE(undoText(), u"&Undo copy of "_s + copy->title);
    undo();
    QVERIFY(profile() == before);
}

void TestPlanEditing::altArrowsMove()
{
    const auto move = moveThatIs(Verdict::Allowed, ItemKind::Strength, 1);
    QVERIFY(move.has_value());
    choose(move->item);
    const Qt::Key key = move->to > move->from ? Qt::Key_Right : Qt::Key_Left;
    QTest::keyClick(calendar(), key, Qt::AltModifier);
    QCOMPARE(item(move->item)->day, move->to);
    QCOMPARE(calendar()->currentDay(), move->to);
    QVERIFY(calendar()->hasFocus());
    undo();
    QCOMPARE(item(move->item)->day, move->from);
    // Nothing chosen: said, and nothing moves.
    const Profile before = profile();
    QTest::keyClick(calendar(), Qt::Key_Escape);
    QTest::keyClick(calendar(), key, Qt::AltModifier);
    QVERIFY(calendar()->accessibleDescription().startsWith(u"Choose what to move"_s));
    QVERIFY(profile() == before);
}

void TestPlanEditing::altIsHeldOverSeveralDays()
{
    const auto move = moveThatIs(Verdict::Allowed, ItemKind::Strength);
    QVERIFY(move.has_value());
    choose(move->item);
    const Qt::Key key = move->to > move->from ? Qt::Key_Right : Qt::Key_Left;
    QTest::keyPress(calendar(), Qt::Key_Alt);
    for (int i = 0; i < std::abs(move->from.daysTo(move->to)); ++i) {
        QKeyEvent press(QEvent::KeyPress, key, Qt::AltModifier);
        QCoreApplication::sendEvent(calendar(), &press);
    }
    QCOMPARE(calendar()->carry()->target().day, move->to);
    QVERIFY(calendar()->accessibleDescription().endsWith(u"Move here"_s));
    QCOMPARE(item(move->item)->day, move->from);
    QTest::keyRelease(calendar(), Qt::Key_Alt);
    QCOMPARE(item(move->item)->day, move->to);
}

void TestPlanEditing::mirroredArrows()
{
    calendar()->setLayoutDirection(Qt::RightToLeft);
    const auto move = moveThatIs(Verdict::Allowed, ItemKind::Strength, 1);
    QVERIFY(move.has_value());
    choose(move->item);
    QTest::keyClick(calendar(), move->to > move->from ? Qt::Key_Left : Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(item(move->item)->day, move->to);
}

void TestPlanEditing::cutAndPaste()
{
    const auto move = moveThatIs(Verdict::Allowed, ItemKind::Run);
    QVERIFY(move.has_value());
    const Profile before = profile();
    choose(move->item);
    QTest::keyClick(calendar(), Qt::Key_X, Qt::ControlModifier);
    calendar()->goTo(move->to);
    QTest::keyClick(calendar(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(item(move->item)->day, move->to);
    undo();
    QVERIFY(profile() == before);
}

void TestPlanEditing::copyAndPaste()
{
    const auto strength = moveThatIs(Verdict::Allowed, ItemKind::Strength);
    QVERIFY(strength.has_value());
    const Profile before = profile();
    choose(strength->item);
    QTest::keyClick(calendar(), Qt::Key_C, Qt::ControlModifier);
    calendar()->goTo(strength->to);
    QTest::keyClick(calendar(), Qt::Key_V, Qt::ControlModifier);
    QVERIFY(page()->moveBar()->text().startsWith(u"Only runs can be copied"_s));
    QVERIFY(profile() == before);
    QTest::keyClick(page()->moveBar(), Qt::Key_Escape);
    QVERIFY(!page()->moveBar()->isVisible());
    QVERIFY(calendar()->hasFocus());
}

void TestPlanEditing::menuByKey()
{
    QMenu *menu = page()->editor()->menu();
    QTest::keyClick(calendar(), Qt::Key_F10, Qt::ShiftModifier);
    QVERIFY(menu->isVisible());
    menu->close();
    QContextMenuEvent byKey(QContextMenuEvent::Keyboard, {}, {});
    QCoreApplication::sendEvent(calendar()->viewport(), &byKey);
    QVERIFY(menu->isVisible());
    menu->close();
    const auto move = moveThatIs(Verdict::Allowed, ItemKind::Strength, 1);
    QVERIFY(move.has_value());
    choose(move->item);
    const PlanActions &actions = page()->editor()->actions();
    (move->to > move->from ? actions.dayLater : actions.dayEarlier)->trigger();
    QCOMPARE(item(move->item)->day, move->to);
    QTest::keyClick(calendar(), Qt::Key_Delete);
    QCOMPARE(item(move->item)->day, move->from);
    QVERIFY(m_desk->window.messageBar()->message().contains(u"is back on the day"_s));
    m_desk->window.messageBar()->action()->click();
    QCOMPARE(item(move->item)->day, move->to);
}

void TestPlanEditing::aReasonPassesARule()
{
    const auto move = moveThatIs(Verdict::Refused, ItemKind::Strength);
    QVERIFY(move.has_value());
    drag(*move);
    MoveBar *bar = page()->moveBar();
    QVERIFY(bar->reason()->isVisible());
    QTest::keyClicks(bar->reason(), u"Seen in the clinic"_s);
    QTest::keyClick(bar->reason(), Qt::Key_Return);
    QCOMPARE(item(move->item)->day, move->to);
    QCOMPARE(profile().pinned.last().reason, u"Seen in the clinic"_s);
    QVERIFY(std::ranges::any_of(item(move->item)->why,
                                [](const Why &why) { return why.text.contains(u"Seen in the clinic"_s); }));
}

void TestPlanEditing::restDays()
{
    const Profile before = profile();
    const QDate today = page()->model()->view().today();
    bool done = false;
    for (int ahead = 7; ahead < 28 && !done; ++ahead) {
        calendar()->goTo(today.addDays(ahead));
        QTest::keyClick(calendar(), Qt::Key_Insert);
        done = profile() != before;
    }
    QVERIFY(done);
    QVERIFY(undoText().contains(u"rest day on"_s));
    QVERIFY(m_desk->window.messageBar()->message().contains(u"is a rest day now"_s));
    m_desk->window.messageBar()->action()->click();
    QVERIFY(profile() == before);
    // A day in the past is not touched, nor is one that is free already.
    calendar()->goTo(today.addDays(-3));
    QVERIFY(!page()->editor()->actions().insertRest->isEnabled());
}

void TestPlanEditing::aWeekIsCopied()
{
    const Profile before = profile();
    const QDate today = page()->model()->view().today();
    calendar()->goTo(today.addDays(7));
    QTest::keyClick(calendar(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    calendar()->goTo(today.addDays(14));
    QTest::keyClick(calendar(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(profile().requests.size() > before.requests.size());
    QVERIFY(undoText().contains(u"copy of the week of"_s));
    undo();
    QVERIFY(profile() == before);
}

void TestPlanEditing::aRunByKeys()
{
    const Profile before = profile();
    const QDate day = page()->model()->view().today().addDays(10);
    calendar()->goTo(day);
    QTest::keyClick(calendar(), Qt::Key_R);
    RunForm *form = page()->dayPanel()->runForm();
    QVERIFY(form->isVisible());
    form->distance()->setValue(5);
    QTest::keyClick(form->distance(), Qt::Key_Return);
    QCOMPARE(profile().requests.size(), before.requests.size() + 1);
    QCOMPARE(profile().requests.last().distance, std::optional(Metres(5000)));
    const Item *made = item(calendar()->chosen());
    QVERIFY(made && made->day == day);
    QTest::keyClick(calendar(), Qt::Key_Delete);
    QVERIFY(profile() == before);
    QVERIFY(m_desk->window.messageBar()->action()->isVisible());
    m_desk->window.messageBar()->action()->click();
    QCOMPARE(profile().requests.size(), before.requests.size() + 1);
    undo();
    QVERIFY(profile() == before);
}

void TestPlanEditing::distanceInTheDetails()
{
    const PlanView view = page()->model()->view();
    const auto run = std::ranges::find_if(view.plan.items, [&](const Item &i) {
        return i.run && i.run->type == RunType::Easy && i.state == ItemState::Planned &&
               i.day > view.today().addDays(6);
    });
    QVERIFY(run != view.plan.items.end());
    const ItemId id = run->id;
    const Profile before = profile();
    choose(id);
    QDoubleSpinBox *field = page()->inspector()->distance();
    QVERIFY(field->isVisible());
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, u"4"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(item(id)->run->distance, Metres(4000));
    QVERIFY(undoText().contains(u"distance of"_s));
    undo();
    QVERIFY(profile() == before);
}

void TestPlanEditing::notesAreKept()
{
    const QDate day = page()->model()->view().today();
    calendar()->goTo(day);
    QTest::keyClick(calendar(), Qt::Key_N);
    NoteField *field = page()->dayPanel()->dayNote();
    QVERIFY(field->hasFocus());
    const QString text = u"Heavy \U0001F9B5 \u05E9\u05DC\u05D5\u05DD\nsecond line "_s + QString(5000, u'n');
    field->insertPlainText(text);
    // Another plan coming in meanwhile leaves what is being typed alone.
    QVERIFY(m_desk->session.open(m_desk->id).has_value());
    QCOMPARE(field->toPlainText(), text);
    calendar()->setFocus();
    const auto stored = m_desk->store.loadProfile(m_desk->id).value();
    QCOMPARE(std::ranges::find(stored.logs, field->key(), [](const Log &log) { return log.item.value; })->note, text);
    QCOMPARE(page()->model()->indexOf(day).data(NoteRole).toString(), text);
    QVERIFY(undoText().contains(u"note on"_s));
    undo();
    QCOMPARE(field->toPlainText(), QString());
    // A week's note, kept when the cursor goes to another week.
    page()->dayPanel()->weekNote()->insertPlainText(u"Race week"_s);
    calendar()->goTo(day.addDays(7));
    QCOMPARE(page()->model()->indexOf(day).siblingAtColumn(PlanModel::sumsColumn).data(NoteRole).toString(),
             u"Race week"_s);
    QCOMPARE(page()->dayPanel()->weekNote()->toPlainText(), QString());
    // And one that is typed when the window goes.
    page()->dayPanel()->dayNote()->insertPlainText(u"Last words"_s);
    m_desk->window.hide();
    QCOMPARE(page()->model()->indexOf(day.addDays(7)).data(NoteRole).toString(), u"Last words"_s);
}

void TestPlanEditing::aNoteThatCannotBeStoredStays()
{
    const QDate day = page()->model()->view().today();
    calendar()->goTo(day);
    NoteField *field = page()->dayPanel()->dayNote();
    field->setFocus();
    field->insertPlainText(u"Not lost"_s);
    m_desk->failing = true;
    calendar()->setFocus();
    QVERIFY(!m_desk->window.messageBar()->message().isEmpty());
    QCOMPARE(field->toPlainText(), u"Not lost"_s);
    calendar()->goTo(day.addDays(1));
    QCOMPARE(field->toPlainText(), QString());
    m_desk->failing = false;
    calendar()->goTo(day);
    QCOMPARE(field->toPlainText(), u"Not lost"_s);
    field->setFocus();
    calendar()->setFocus();
    QCOMPARE(page()->model()->indexOf(day).data(NoteRole).toString(), u"Not lost"_s);
}

void TestPlanEditing::aMoveThatCannotBeStored()
{
    const auto move = moveThatIs(Verdict::Allowed, ItemKind::Strength);
    QVERIFY(move.has_value());
    m_desk->failing = true;
    drag(*move);
    QCOMPARE(item(move->item)->day, move->from);
    QVERIFY(m_desk->window.messageBar()->message().contains(u"disk is full"_s));
    m_desk->failing = false;
    drag(*move);
    QCOMPARE(item(move->item)->day, move->to);
    // The undo that cannot be stored is still there to be tried again.
    m_desk->failing = true;
    undo();
    QCOMPARE(item(move->item)->day, move->to);
    m_desk->failing = false;
    undo();
    QCOMPARE(item(move->item)->day, move->from);
}

void TestPlanEditing::spans()
{
    const auto days = [this] {
        const auto [from, to] = calendar()->visibleDays();
        return from.daysTo(to) + 1;
    };
    QTest::keyClick(calendar(), Qt::Key_W);
    QCOMPARE(days(), 7);
    QVERIFY(page()->header()->spanButton(CalendarSpan::Week)->isChecked());
    QTest::keyClick(calendar(), Qt::Key_S);
    QVERIFY(days() >= 20 * 7);
    QVERIFY(page()->header()->spanButton(CalendarSpan::Season)->isChecked());
    QTest::keyClick(calendar(), Qt::Key_PageDown);
    QTest::keyClick(calendar(), Qt::Key_T);
    QCOMPARE(calendar()->currentDay(), page()->model()->view().today());
    page()->header()->spanButton(CalendarSpan::ThreeWeeks)->click();
    QCOMPARE(days(), 21);
}

void TestPlanEditing::searchJumps()
{
    QTest::keyClick(calendar(), Qt::Key_F, Qt::ControlModifier);
    SearchBar *search = page()->search();
    QVERIFY(search->field()->hasFocus());
    QTest::keyClicks(search->field(), u"nordic"_s);
    QVERIFY(search->list()->count() > 1);
    QTest::keyClick(search->field(), Qt::Key_Down);
    QCOMPARE(search->list()->currentRow(), 1);
    QTest::keyClick(search->field(), Qt::Key_Return);
    const Item *found = item(calendar()->chosen());
    QVERIFY(found);
    QCOMPARE(found->kind, ItemKind::Strength);
    QCOMPARE(calendar()->currentDay(), found->day);
    QTest::keyClick(search->field(), Qt::Key_Escape);
    QVERIFY(!search->isVisible());
    QVERIFY(calendar()->hasFocus());
}

void TestPlanEditing::paletteDoes()
{
    QTest::keyClick(calendar(), Qt::Key_K, Qt::ControlModifier);
    auto *palette = m_desk->window.findChild<CommandPalette *>();
    QVERIFY(palette->isVisible());
    QVERIFY(palette->field()->hasFocus());
    QVERIFY(palette->list()->count() > 15);
    QTest::keyClicks(palette->field(), u"season"_s);
    QCOMPARE(palette->list()->item(0)->text(), u"Show the season"_s);
    QCOMPARE(palette->list()->item(0)->data(Qt::UserRole).toString(), u"S"_s);
    QTest::keyClick(palette->field(), Qt::Key_Return);
    QVERIFY(!palette->isVisible());
    QCOMPARE(calendar()->span(), CalendarSpan::Season);
    QVERIFY(calendar()->hasFocus());
    QTest::keyClick(calendar(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClick(palette->field(), Qt::Key_Escape);
    QVERIFY(!palette->isVisible());
}

QTEST_MAIN(TestPlanEditing)
#include "test_plan_editing.moc"
