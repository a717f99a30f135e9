// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/sample_plan.h"
#include "ui/models/citation_words.h"
#include "ui/models/plan_model.h"
#include "ui/models/roles.h"
#include "ui/pages/plan/calendar_view.h"
#include "ui/pages/plan/day_delegate.h"
#include "ui/pages/plan/inspector.h"
#include "ui/pages/plan/item_details.h"
#include "ui/pages/plan/log_form.h"
#include "ui/pages/plan/plan_page.h"
#include "ui/pages/plan/status_strip.h"
#include "ui/parts/choice_row.h"
#include "ui/parts/pain_slider.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

#include <memory>

using namespace stridewell;

namespace {

/// The log that an edit of a page asks for.
Log loggedBy(const QList<QVariant> &edit)
{
    const auto changes = edit.first().value<QList<Change>>();
    return std::get<SetLog>(changes.first()).after.value();
}

} // namespace

class TestPlanPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_page.reset(); }
    void arrowsMoveBetweenDays();
    void keysForTodayAndWeeks();
    void entersCardsAndLeavesThem();
    void accessibleCells();
    void doneIsLogged();
    void aCheckInIsAnsweredByItsQuestions();
    void painIsNotSaidUntilTouched();
    void picksOneOfSeveralTimes();
    void aDayAheadCannotBeLogged();
    void refreshKeepsWhatIsChosen();
    void moreCardsOpen();
    void sourcesOpenInline();
    void stopSaysWhatToDo();
    void stripTellsTheHoursLeft();
    void detailsCoverASmallWindow();

private:
    void show(const PlanView &view, QSize size = QSize(1360, 860));
    QDate currentDay() const { return m_page->calendar()->currentIndex().data(DayRole).toDate(); }
    QStringList texts() const;

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<PlanPage> m_page;
};

namespace {
const QDate tuesday(2026, 11, 24);
} // namespace

void TestPlanPage::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    m_theme = std::make_unique<Theme>();
}

void TestPlanPage::show(const PlanView &view, QSize size)
{
    const auto poses = builtInPoses();
    QVERIFY(poses.has_value());
    m_page = std::make_unique<PlanPage>(*m_theme, *poses);
    m_theme->dress(m_page.get());
    m_page->resize(size);
    m_page->show();
    m_page->setView(view);
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->calendar()->setFocus();
}

QStringList TestPlanPage::texts() const
{
    QStringList all;
    for (const QLabel *label : m_page->findChildren<QLabel *>()) {
        if (label->isVisible())
            all += label->text();
    }
    return all;
}

void TestPlanPage::arrowsMoveBetweenDays()
{
    show(kit::healthyPlan());
    QCOMPARE(currentDay(), tuesday);
    QTest::keyClick(m_page->calendar(), Qt::Key_Right);
    QCOMPARE(currentDay(), tuesday.addDays(1));
    QTest::keyClick(m_page->calendar(), Qt::Key_Down);
    QCOMPARE(currentDay(), tuesday.addDays(8));
    QTest::keyClick(m_page->calendar(), Qt::Key_Left);
    QCOMPARE(currentDay(), tuesday.addDays(7));
}

void TestPlanPage::keysForTodayAndWeeks()
{
    show(kit::healthyPlan());
    QTest::keyClick(m_page->calendar(), Qt::Key_PageDown);
    QCOMPARE(currentDay(), tuesday.addDays(7));
    QTest::keyClick(m_page->calendar(), Qt::Key_PageDown);
    QCOMPARE(currentDay(), tuesday.addDays(7));
    QTest::keyClick(m_page->calendar(), Qt::Key_T);
    QCOMPARE(currentDay(), tuesday);
    QTest::keyClick(m_page->calendar(), Qt::Key_PageUp);
    QCOMPARE(currentDay(), tuesday.addDays(-7));
}

void TestPlanPage::entersCardsAndLeavesThem()
{
    show(kit::strainPlan());
    CalendarView *calendar = m_page->calendar();
    QTest::keyClick(calendar, Qt::Key_Escape);
    QVERIFY(calendar->chosen().isEmpty());
    QSignalSpy chosen(calendar, &CalendarView::cardChosen);
    QTest::keyClick(calendar, Qt::Key_Return);
    QCOMPARE(m_page->model()->item(calendar->chosen())->kind, ItemKind::Recheck);
    // On from card to card, all five of the day, and then out of the calendar.
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(calendar, Qt::Key_Tab);
        QVERIFY(calendar->hasFocus());
    }
    QCOMPARE(chosen.count(), 5);
    QTest::keyClick(calendar, Qt::Key_Tab);
    QCOMPARE(chosen.count(), 5);
    QVERIFY(!calendar->hasFocus());
    calendar->setFocus();
    QTest::keyClick(calendar, Qt::Key_Return);
    QVERIFY(m_page->inspector()->isAncestorOf(m_page->focusWidget()));
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Escape);
    QVERIFY(calendar->hasFocus());
}

void TestPlanPage::accessibleCells()
{
    show(kit::healthyPlan());
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(m_page->calendar());
    QVERIFY(table && table->tableInterface());
    QCOMPARE(table->tableInterface()->columnCount(), 8);
    QAccessibleInterface *cell = table->tableInterface()->cellAt(1, 1);
    QVERIFY(cell);
    QVERIFY(cell->text(QAccessible::Name).startsWith(u"Tue 24 November, today, strength a"_s));
}

void TestPlanPage::doneIsLogged()
{
    show(kit::healthyPlan());
    QSignalSpy logged(m_page.get(), &PlanPage::editRequested);
    LogForm *form = m_page->inspector()->form();
    QTest::mouseClick(form->states()->button(static_cast<int>(LogState::Done)), Qt::LeftButton);
    QCOMPARE(logged.count(), 1);
    auto log = loggedBy(logged.last());
    QCOMPARE(log.state, LogState::Done);
    QCOMPARE(log.item, m_page->inspector()->shown());
    QCOMPARE(log.at, kit::sampleNow());
    QCOMPARE(logged.last().at(1).toString(), u"Strength A: Done"_s);
    QCOMPARE(log.pain, std::optional<PainScore>());
    form->note()->setText(u"Heavy legs"_s);
    QTest::keyClick(form->note(), Qt::Key_Return);
    QCOMPARE(logged.count(), 2);
    QCOMPARE(loggedBy(logged.last()).note, u"Heavy legs"_s);
}

void TestPlanPage::aCheckInIsAnsweredByItsQuestions()
{
    show(kit::strainPlan());
    QCOMPARE(m_page->model()->item(m_page->inspector()->shown())->kind, ItemKind::Recheck);
    QVERIFY(!m_page->inspector()->form()->isVisible());
    QSignalSpy asked(m_page.get(), &PlanPage::checkInRequested);
    QTest::keyClick(m_page->calendar(), Qt::Key_Return);
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Space);
    QCOMPARE(asked.count(), 1);
}

void TestPlanPage::painIsNotSaidUntilTouched()
{
    show(kit::healthyPlan());
    QSignalSpy logged(m_page.get(), &PlanPage::editRequested);
    LogForm *form = m_page->inspector()->form();
    QTest::keyClick(form->pain()->slider(), Qt::Key_Right);
    QTest::keyClick(form->pain()->slider(), Qt::Key_Right);
    QVERIFY2(logged.isEmpty(), "pain alone does not say what became of the item");
    form->states()->button(static_cast<int>(LogState::Partly))->click();
    QCOMPARE(loggedBy(logged.last()).pain, std::optional<PainScore>(2));
    QCOMPARE(loggedBy(logged.last()).state, LogState::Partly);
}

void TestPlanPage::picksOneOfSeveralTimes()
{
    show(kit::strainPlan());
    QTest::keyClick(m_page->calendar(), Qt::Key_Tab);
    QCoreApplication::processEvents();
    // Two of today's five ice times are done: the third is offered.
    const Item *item = m_page->model()->item(m_page->inspector()->shown());
    QVERIFY(item && item->start);
    QCOMPARE(Zone::fixedOffset(3600).time(*item->start), QTime(14, 0));
    for (auto *row : m_page->inspector()->findChildren<ChoiceRow *>()) {
        if (row != m_page->inspector()->form()->states() && row->isVisible())
            row->button(4)->click();
    }
    item = m_page->model()->item(m_page->inspector()->shown());
    QCOMPARE(Zone::fixedOffset(3600).time(*item->start), QTime(20, 0));
}

void TestPlanPage::aDayAheadCannotBeLogged()
{
    show(kit::healthyPlan());
    QVERIFY(m_page->inspector()->form()->isVisible());
    QTest::keyClick(m_page->calendar(), Qt::Key_Right);
    QTest::keyClick(m_page->calendar(), Qt::Key_Return);
    QVERIFY(!m_page->inspector()->form()->isVisible());
    QVERIFY(texts().join(u' ').contains(u"From Wed 25 November on"_s));
}

void TestPlanPage::refreshKeepsWhatIsChosen()
{
    PlanView view = kit::healthyPlan();
    show(view);
    const ItemId shown = m_page->inspector()->shown();
    for (Item &item : view.plan.items) {
        if (item.id == shown)
            item.state = ItemState::Done;
    }
    view.logs.insert(shown, Log{shown, view.now, LogState::Done, 1, {}, {}, {}});
    m_page->setView(view);
    QCOMPARE(m_page->inspector()->shown(), shown);
    QCOMPARE(m_page->inspector()->form()->states()->chosen(), QList<int>{0});
    QCOMPARE(m_page->inspector()->form()->pain()->score(), std::optional<int>(1));
    view.plan.items.removeIf([&](const Item &item) { return item.id == shown; });
    m_page->setView(view);
    QVERIFY(m_page->inspector()->shown().isEmpty());
}

void TestPlanPage::moreCardsOpen()
{
    PlanView view = kit::strainPlan();
    for (int i = 0; i < 6; ++i) {
        Item item;
        item.id.value = u"more%1"_s.arg(i);
        item.day = item.plannedDay = tuesday;
        item.kind = ItemKind::Mobility;
        item.title = u"Range of motion %1"_s.arg(i);
        view.plan.items += item;
    }
    show(view);
    CalendarView *calendar = m_page->calendar();
    const auto boxes = [calendar] {
        const QModelIndex index = calendar->currentIndex();
        return qobject_cast<DayDelegate *>(calendar->itemDelegate())->boxes(calendar->visualRect(index), index);
    };
    QVERIFY(boxes().hidden > 0);
    QCOMPARE(boxes().cards.size() + boxes().hidden, 11);
    for (const CardBox &box : boxes().cards)
        QVERIFY(calendar->visualRect(calendar->currentIndex()).contains(box.frame));
    QTest::mouseClick(calendar->viewport(), Qt::LeftButton, {}, boxes().more.center());
    QCOMPARE(boxes().hidden, 0);
}

void TestPlanPage::sourcesOpenInline()
{
    show(kit::strainPlan());
    QTest::keyClick(m_page->calendar(), Qt::Key_Tab);
    QCoreApplication::processEvents();
    const QString sentence = u"Ice for 10 to 20 minutes several times a day."_s;
    QVERIFY(!texts().join(u' ').contains(sentence));
    for (auto *button : m_page->inspector()->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text().contains(u"rice.ice"_s))
            button->click();
    }
    QCoreApplication::processEvents();
    QVERIFY(texts().join(u' ').contains(sentence));
    QVERIFY(citationText(u"X1"_s, {}).startsWith(u"X1"_s));
}

void TestPlanPage::stopSaysWhatToDo()
{
    show(kit::urgentPlan(), QSize(1000, 640));
    const QString all = texts().join(u' ');
    QVERIFY(all.contains(u"on hold until a doctor"_s));
    QVERIFY(all.contains(u"See a doctor or a sports clinic within 48 hours."_s));
    QVERIFY(all.contains(u"Call today"_s));
    QVERIFY(all.contains(u"Do not run"_s));
}

void TestPlanPage::stripTellsTheHoursLeft()
{
    // From Tuesday 14:30 to Thursday 07:30 are 41 hours.
    QCOMPARE(statusText(kit::strainPlan()), u"First days until Thu 26 Nov 07:30 \u2014 41 h left of 72"_s);
    PlanView over = kit::strainPlan();
    over.now = over.window->end;
    QCOMPARE(statusText(over), over.plan.assessment->headline);
}

void TestPlanPage::detailsCoverASmallWindow()
{
    show(kit::healthyPlan(), QSize(944, 640));
    QVERIFY(!m_page->inspector()->isVisible());
    QTest::keyClick(m_page->calendar(), Qt::Key_Return);
    QVERIFY(m_page->inspector()->isVisible());
    QVERIFY(m_page->rect().contains(m_page->inspector()->geometry()));
    QTest::keyClick(m_page->inspector(), Qt::Key_Escape);
    QVERIFY(!m_page->inspector()->isVisible());
}

QTEST_MAIN(TestPlanPage)
#include "test_plan_page.moc"
