// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/plan_desk.h"
#include "ui/models/roles.h"
#include "ui/pages/plan/day_panel.h"
#include "ui/pages/plan/inspector.h"
#include "ui/pages/plan/plan_editor.h"
#include "ui/pages/plan/plan_header.h"
#include "ui/pages/plan/run_form.h"
#include "ui/pages/plan/search_bar.h"
#include "ui/parts/command_palette.h"
#include "ui/parts/message_bar.h"
#include "ui/parts/note_field.h"

#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace stridewell;

/// Runs asked for, rest days, weeks, notes and the ways through the plan, in the real window over a real store.
class TestPlanWriting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }
    void restDays();
    void aWeekIsCopied();
    void aRunByKeys();
    void distanceInTheDetails();
    void notesAreKept();
    void aNoteThatCannotBeStoredStays();
    void spans();
    void searchJumps();
    void paletteDoes();

private:
    std::unique_ptr<PlanDesk> m_desk;
};

void TestPlanWriting::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    m_desk = std::make_unique<PlanDesk>();
}

void TestPlanWriting::restDays()
{
    const Profile before = m_desk->profile();
    const QDate today = m_desk->today();
    bool done = false;
    for (int ahead = 7; ahead < 28 && !done; ++ahead) {
        m_desk->calendar()->goTo(today.addDays(ahead));
        QTest::keyClick(m_desk->calendar(), Qt::Key_Insert);
        done = m_desk->profile() != before;
    }
    QVERIFY(done);
    QVERIFY(m_desk->undoText().contains(u"rest day on"_s));
    QVERIFY(m_desk->desk().window.messageBar()->message().contains(u"is a rest day now"_s));
    m_desk->desk().window.messageBar()->action()->click();
    QVERIFY(m_desk->profile() == before);
    // A day in the past is not touched, nor is one that is free already.
    m_desk->calendar()->goTo(today.addDays(-3));
    QVERIFY(!m_desk->page()->editor()->actions().insertRest->isEnabled());
}

void TestPlanWriting::aWeekIsCopied()
{
    const Profile before = m_desk->profile();
    const QDate today = m_desk->today();
    m_desk->calendar()->goTo(today.addDays(7));
    QTest::keyClick(m_desk->calendar(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    m_desk->calendar()->goTo(today.addDays(14));
    QTest::keyClick(m_desk->calendar(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_desk->profile().requests.size() > before.requests.size());
    QVERIFY(m_desk->undoText().contains(u"copy of the week of"_s));
    m_desk->undo();
    QVERIFY(m_desk->profile() == before);
}

void TestPlanWriting::aRunByKeys()
{
    const Profile before = m_desk->profile();
    const QDate day = m_desk->today().addDays(10);
    m_desk->calendar()->goTo(day);
    QTest::keyClick(m_desk->calendar(), Qt::Key_R);
    RunForm *form = m_desk->page()->dayPanel()->runForm();
    QVERIFY(form->isVisible());
    form->distance()->setValue(5);
    QTest::keyClick(form->distance(), Qt::Key_Return);
    QCOMPARE(m_desk->profile().requests.size(), before.requests.size() + 1);
    QCOMPARE(m_desk->profile().requests.last().distance, std::optional(Metres(5000)));
    const Item *made = m_desk->item(m_desk->calendar()->chosen());
    QVERIFY(made && made->day == day);
    QTest::keyClick(m_desk->calendar(), Qt::Key_Delete);
    QVERIFY(m_desk->profile() == before);
    QVERIFY(m_desk->desk().window.messageBar()->action()->isVisible());
    m_desk->desk().window.messageBar()->action()->click();
    QCOMPARE(m_desk->profile().requests.size(), before.requests.size() + 1);
    m_desk->undo();
    QVERIFY(m_desk->profile() == before);
}

void TestPlanWriting::distanceInTheDetails()
{
    const PlanView view = m_desk->page()->model()->view();
    const auto run = std::ranges::find_if(view.plan.items, [&](const Item &i) {
        return i.run && i.run->type == RunType::Easy && i.state == ItemState::Planned &&
               i.day > view.today().addDays(6);
    });
    QVERIFY(run != view.plan.items.end());
    const ItemId id = run->id;
    const Profile before = m_desk->profile();
    m_desk->choose(id);
    QDoubleSpinBox *field = m_desk->page()->inspector()->distance();
    QVERIFY(field->isVisible());
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, u"4"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(m_desk->item(id)->run->distance, Metres(4000));
    QVERIFY(m_desk->undoText().contains(u"distance of"_s));
    m_desk->undo();
    QVERIFY(m_desk->profile() == before);
}

void TestPlanWriting::notesAreKept()
{
    const QDate day = m_desk->today();
    m_desk->calendar()->goTo(day);
    QTest::keyClick(m_desk->calendar(), Qt::Key_N);
    NoteField *field = m_desk->page()->dayPanel()->dayNote();
    QVERIFY(field->hasFocus());
    const QString text = u"Heavy \U0001F9B5 \u05E9\u05DC\u05D5\u05DD\nsecond line "_s + QString(5000, u'n');
    field->insertPlainText(text);
    // Another plan coming in meanwhile leaves what is being typed alone.
    QVERIFY(m_desk->desk().session.open(m_desk->desk().id).has_value());
    QCOMPARE(field->toPlainText(), text);
    m_desk->calendar()->setFocus();
    const auto stored = m_desk->desk().store.loadProfile(m_desk->desk().id).value();
    QCOMPARE(std::ranges::find(stored.logs, field->key(), [](const Log &log) { return log.item.value; })->note, text);
    QCOMPARE(m_desk->page()->model()->indexOf(day).data(NoteRole).toString(), text);
    QVERIFY(m_desk->undoText().contains(u"note on"_s));
    m_desk->undo();
    QCOMPARE(field->toPlainText(), QString());
    // A week's note, kept when the cursor goes to another week.
    m_desk->page()->dayPanel()->weekNote()->insertPlainText(u"Race week"_s);
    m_desk->calendar()->goTo(day.addDays(7));
    QCOMPARE(m_desk->page()->model()->indexOf(day).siblingAtColumn(PlanModel::sumsColumn).data(NoteRole).toString(),
             u"Race week"_s);
    QCOMPARE(m_desk->page()->dayPanel()->weekNote()->toPlainText(), QString());
    // And one that is typed when the window goes.
    m_desk->page()->dayPanel()->dayNote()->insertPlainText(u"Last words"_s);
    m_desk->desk().window.hide();
    QCOMPARE(m_desk->page()->model()->indexOf(day.addDays(7)).data(NoteRole).toString(), u"Last words"_s);
}

void TestPlanWriting::aNoteThatCannotBeStoredStays()
{
    const QDate day = m_desk->today();
    m_desk->calendar()->goTo(day);
    NoteField *field = m_desk->page()->dayPanel()->dayNote();
    field->setFocus();
    field->insertPlainText(u"Not lost"_s);
    m_desk->desk().failing = true;
    m_desk->calendar()->setFocus();
    QVERIFY(!m_desk->desk().window.messageBar()->message().isEmpty());
    QCOMPARE(field->toPlainText(), u"Not lost"_s);
    m_desk->calendar()->goTo(day.addDays(1));
    QCOMPARE(field->toPlainText(), QString());
    m_desk->desk().failing = false;
    m_desk->calendar()->goTo(day);
    QCOMPARE(field->toPlainText(), u"Not lost"_s);
    field->setFocus();
    m_desk->calendar()->setFocus();
    QCOMPARE(m_desk->page()->model()->indexOf(day).data(NoteRole).toString(), u"Not lost"_s);
}

void TestPlanWriting::spans()
{
    const auto days = [this] {
        const auto [from, to] = m_desk->calendar()->visibleDays();
        return from.daysTo(to) + 1;
    };
    QTest::keyClick(m_desk->calendar(), Qt::Key_W);
    QCOMPARE(days(), 7);
    QVERIFY(m_desk->page()->header()->spanButton(CalendarSpan::Week)->isChecked());
    QTest::keyClick(m_desk->calendar(), Qt::Key_S);
    QVERIFY(days() >= 20 * 7);
    QVERIFY(m_desk->page()->header()->spanButton(CalendarSpan::Season)->isChecked());
    QTest::keyClick(m_desk->calendar(), Qt::Key_PageDown);
    QTest::keyClick(m_desk->calendar(), Qt::Key_T);
    QCOMPARE(m_desk->calendar()->currentDay(), m_desk->today());
    m_desk->page()->header()->spanButton(CalendarSpan::ThreeWeeks)->click();
    QCOMPARE(days(), 21);
}

void TestPlanWriting::searchJumps()
{
    QTest::keyClick(m_desk->calendar(), Qt::Key_F, Qt::ControlModifier);
    SearchBar *search = m_desk->page()->search();
    QVERIFY(search->field()->hasFocus());
    QTest::keyClicks(search->field(), u"nordic"_s);
    QVERIFY(search->list()->count() > 1);
    QTest::keyClick(search->field(), Qt::Key_Down);
    QCOMPARE(search->list()->currentRow(), 1);
    QTest::keyClick(search->field(), Qt::Key_Return);
    const Item *found = m_desk->item(m_desk->calendar()->chosen());
    QVERIFY(found);
    QCOMPARE(found->kind, ItemKind::Strength);
    QCOMPARE(m_desk->calendar()->currentDay(), found->day);
    QTest::keyClick(search->field(), Qt::Key_Escape);
    QVERIFY(!search->isVisible());
    QVERIFY(m_desk->calendar()->hasFocus());
}

void TestPlanWriting::paletteDoes()
{
    QTest::keyClick(m_desk->calendar(), Qt::Key_K, Qt::ControlModifier);
    auto *palette = m_desk->desk().window.findChild<CommandPalette *>();
    QVERIFY(palette->isVisible());
    QVERIFY(palette->field()->hasFocus());
    QVERIFY(palette->list()->count() > 15);
    QTest::keyClicks(palette->field(), u"season"_s);
    QCOMPARE(palette->list()->item(0)->text(), u"Show the season"_s);
    QCOMPARE(palette->list()->item(0)->data(Qt::UserRole).toString(), u"S"_s);
    QTest::keyClick(palette->field(), Qt::Key_Return);
    QVERIFY(!palette->isVisible());
    QCOMPARE(m_desk->calendar()->span(), CalendarSpan::Season);
    QVERIFY(m_desk->calendar()->hasFocus());
    QTest::keyClick(m_desk->calendar(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClick(palette->field(), Qt::Key_Escape);
    QVERIFY(!palette->isVisible());
}

QTEST_MAIN(TestPlanWriting)
#include "test_plan_writing.moc"
