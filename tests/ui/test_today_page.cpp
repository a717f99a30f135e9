// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/protocol_loader.h"
#include "tests/kit/sample_plan.h"
#include "ui/charts/episode_pain_chart.h"
#include "ui/figures/figure_view.h"
#include "ui/figures/move_button.h"
#include "ui/pages/plan/log_form.h"
#include "ui/pages/today/exercise_sheet.h"
#include "ui/pages/today/how_to_card.h"
#include "ui/pages/today/item_card.h"
#include "ui/pages/today/run_checklist.h"
#include "ui/pages/today/set_field.h"
#include "ui/pages/today/side_cards.h"
#include "ui/pages/today/state_card.h"
#include "ui/pages/today/timeline.h"
#include "ui/pages/today/timer_bar.h"
#include "ui/pages/today/today_page.h"
#include "ui/parts/choice_row.h"
#include "ui/parts/pain_slider.h"

#include <QAccessible>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTest>

#include <memory>

using namespace stridewell;
using namespace std::chrono_literals;

namespace {

/// The log that an edit of the page asks for.
std::optional<Log> loggedBy(const QList<QVariant> &edit)
{
    return std::get<SetLog>(edit.first().value<QList<Change>>().first()).after;
}

} // namespace

class TestTodayPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_page.reset(); }
    void titlesSayTimeStateAndTurn();
    void arrowsGoFromTitleToTitle();
    void doneByKeyboard();
    void painAndStateInline();
    void whatIsTypedStays();
    void takesBackAnAnswer();
    void iceRunsAndAsks();
    void anotherAthleteStartsAfresh();
    void holdsCountThemselves();
    void setsAreLoggedOneByOne();
    void runIsAChecklist();
    void theDayAfterIsAsked();
    void reasonsAndHelpOpenInline();
    void alarmSaysWhomAndWhen();
    void chartHasItsPoints();
    void aCheckInIsAnsweredByItsQuestions();
    void theFigureGoesOnMoving();
    void fitsASmallWindow();
    void setsBeginWhereReadingDoes();

private:
    void show(const PlanView &view, QSize size = QSize(1360, 860));
    /// What the session does with an edit: the log is in the view that comes next.
    void follow(PlanView &view, const Log &log);
    TimelineRow *current() const { return m_page->timeline()->row(m_page->list().current); }
    QStringList texts() const;

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<TodayPage> m_page;
    std::chrono::milliseconds m_time = 1h;
};

void TestTodayPage::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    m_theme = std::make_unique<Theme>();
}

void TestTodayPage::show(const PlanView &view, QSize size)
{
    m_page = std::make_unique<TodayPage>(*m_theme, builtInPoses().value(), [this] { return m_time; });
    m_theme->dress(m_page.get());
    m_page->resize(size);
    m_page->show();
    m_page->setView(view);
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->takeFocus();
}

void TestTodayPage::follow(PlanView &view, const Log &log)
{
    view.logs.insert(log.item, log);
    const auto item = std::ranges::find(view.plan.items, log.item, &Item::id);
    item->state = log.state == LogState::Done     ? ItemState::Done
                  : log.state == LogState::Partly ? ItemState::Partly
                                                  : ItemState::Skipped;
    m_page->setView(view);
}

QStringList TestTodayPage::texts() const
{
    QStringList all;
    for (const QLabel *label : m_page->findChildren<QLabel *>()) {
        if (label->isVisible())
            all += label->text();
    }
    return all;
}

void TestTodayPage::titlesSayTimeStateAndTurn()
{
    show(kit::strainPlan());
    QCOMPARE(m_page->timeline()->rows().size(), 9);
    QAccessibleInterface *title = QAccessible::queryAccessibleInterface(current()->title());
    QVERIFY(title);
    QCOMPARE(title->role(), QAccessible::Button);
    QCOMPARE(title->text(QAccessible::Name), u"14:00, ice 15 minutes, planned, now"_s);
    QVERIFY(current()->title()->hasFocus());
    QVERIFY(texts().contains(u"Tuesday 24 November"_s));
    QVERIFY(texts().contains(u"2 of 9 done"_s));
    QVERIFY(texts().contains(u"Any time today"_s));
    for (const QPushButton *button : m_page->findChildren<QPushButton *>())
        QVERIFY(!button->isVisible() || !button->accessibleName().isEmpty());
}

void TestTodayPage::arrowsGoFromTitleToTitle()
{
    show(kit::strainPlan());
    const QList<TimelineRow *> rows = m_page->timeline()->rows();
    QTest::keyClick(current()->title(), Qt::Key_Down);
    QVERIFY(rows[3]->title()->hasFocus());
    QTest::keyClick(rows[3]->title(), Qt::Key_Home);
    QVERIFY(rows[0]->title()->hasFocus());
    QTest::keyClick(rows[0]->title(), Qt::Key_Up);
    QVERIFY(rows[0]->title()->hasFocus());
    QTest::keyClick(rows[0]->title(), Qt::Key_End);
    QVERIFY(rows[8]->title()->hasFocus());
    // Tab goes through a row before it goes on: the title, then its button.
    rows[3]->title()->setFocus();
    QTest::keyClick(rows[3]->title(), Qt::Key_Tab);
    QVERIFY(rows[3]->doneButton()->hasFocus());
    QTest::keyClick(rows[3]->doneButton(), Qt::Key_Tab);
    QVERIFY(rows[4]->title()->hasFocus());
    // The row of now holds more, and all of it comes before the next row.
    current()->doneButton()->setFocus();
    QTest::keyClick(current()->doneButton(), Qt::Key_Tab);
    QVERIFY(current()->timer()->startButton()->hasFocus());
    QTest::keyClick(current()->timer()->startButton(), Qt::Key_Tab);
    QVERIFY(rows[3]->title()->hasFocus());
}

void TestTodayPage::doneByKeyboard()
{
    PlanView view = kit::strainPlan();
    show(view);
    QSignalSpy edits(m_page.get(), &TodayPage::editRequested);
    current()->doneButton()->setFocus();
    QTest::keyClick(current()->doneButton(), Qt::Key_Space);
    QCOMPARE(edits.count(), 1);
    const Log log = loggedBy(edits.first()).value();
    QCOMPARE(log.state, LogState::Done);
    QCOMPARE(log.at, kit::sampleNow());
    QCOMPARE(edits.first().at(1).toString(), u"Ice: Done"_s);
    TimelineRow *row = m_page->timeline()->row(log.item);
    follow(view, log);
    QVERIFY(!row->doneButton()->isVisible());
    QVERIFY2(row->title()->hasFocus(), "the keyboard stays at the row whose button went away");
    QCOMPARE(row->title()->accessibleName(), u"14:00, ice 15 minutes, done 14:30"_s);
    QVERIFY(texts().contains(u"3 of 9 done"_s));
}

void TestTodayPage::painAndStateInline()
{
    PlanView view = kit::strainPlan();
    show(view);
    QSignalSpy edits(m_page.get(), &TodayPage::editRequested);
    TimelineRow *row = current();
    QTest::mouseClick(row->title(), Qt::LeftButton);
    QVERIFY(row->form() && row->form()->isVisible());
    QTest::keyClick(row->form()->pain()->slider(), Qt::Key_Right);
    QVERIFY(edits.isEmpty());
    row->form()->states()->button(static_cast<int>(LogState::Skipped))->click();
    QCOMPARE(loggedBy(edits.last())->state, LogState::Skipped);
    QCOMPARE(loggedBy(edits.last())->pain, std::optional<PainScore>(1));
    QTest::mouseClick(row->title(), Qt::LeftButton);
    QVERIFY(!row->form()->isVisible());
}

void TestTodayPage::whatIsTypedStays()
{
    PlanView view = kit::strainPlan();
    show(view);
    TimelineRow *row = current();
    row->title()->click();
    const QString typed = u"\u05e8\u05d2\u05dc \U0001f9ca "_s + QString(5000, u'x');
    row->form()->note()->setText(typed);
    row->form()->pain()->setScore(3);
    view.now = view.now + 1min;
    m_page->setView(view);
    QCOMPARE(row->form()->note()->text(), typed);
    QCOMPARE(row->form()->pain()->score(), std::optional<int>(3));
    QSignalSpy edits(m_page.get(), &TodayPage::editRequested);
    row->form()->states()->button(0)->click();
    QCOMPARE(loggedBy(edits.last())->note, typed);
    // A log that could not be stored: the view comes back without it, and nothing is gone.
    m_page->setView(view);
    QCOMPARE(row->form()->note()->text(), typed);
}

void TestTodayPage::takesBackAnAnswer()
{
    PlanView view = kit::strainPlan();
    show(view);
    TimelineRow *row = current();
    row->title()->click();
    QVERIFY(!row->takeBackButton()->isVisible());
    Log log;
    log.item = row->entry().item.id;
    log.at = view.now;
    follow(view, log);
    QVERIFY(row->takeBackButton()->isVisible());
    QSignalSpy edits(m_page.get(), &TodayPage::editRequested);
    row->takeBackButton()->click();
    const auto change = std::get<SetLog>(edits.first().first().value<QList<Change>>().first());
    QCOMPARE(change.before, std::optional<Log>(log));
    QVERIFY(!change.after);
}

void TestTodayPage::iceRunsAndAsks()
{
    PlanView view = kit::strainPlan();
    show(view);
    QSignalSpy up(m_page.get(), &TodayPage::timeUp);
    TimelineRow *row = current();
    QCOMPARE(row->timer()->startButton()->text(), u"Start 15:00"_s);
    row->timer()->startButton()->setFocus();
    QTest::keyClick(row->timer()->startButton(), Qt::Key_Space);
    QVERIFY(row->timer()->stopButton()->hasFocus());
    m_time += 61s;
    QTRY_COMPARE(row->timer()->text()->text(), u"13:59"_s);
    // The clock is set back, the page hidden, the plan made anew: the minutes go on.
    view.now = view.now - hours(3);
    m_page->setView(view);
    QCOMPARE(m_page->list().current, row->entry().item.id);
    m_page->hide();
    m_time += 60s;
    QTest::qWait(250);
    m_page->show();
    QTRY_COMPARE(row->timer()->text()->text(), u"12:59"_s);
    // The machine sleeps past the end.
    m_time += 1h;
    QTRY_COMPARE(up.count(), 1);
    QCOMPARE(row->timer()->text()->text(), u"The 15 minutes are over."_s);
    QVERIFY(row->doneButton()->isVisible());
    QSignalSpy edits(m_page.get(), &TodayPage::editRequested);
    row->doneButton()->click();
    follow(view, loggedBy(edits.first()).value());
    QVERIFY(!row->timer()->isVisible());
    QCOMPARE(up.count(), 1);
}

void TestTodayPage::anotherAthleteStartsAfresh()
{
    PlanView view = kit::strainPlan();
    show(view);
    current()->timer()->startButton()->click();
    current()->title()->click();
    current()->form()->note()->setText(u"mine"_s);
    view.profile.athlete.name = u"Somebody else"_s;
    QSignalSpy up(m_page.get(), &TodayPage::timeUp);
    m_page->setView(view);
    QTRY_VERIFY(current()->timer()->startButton()->isVisible());
    QVERIFY(!current()->form());
    m_time += 1h;
    QTest::qWait(300);
    QVERIFY(up.isEmpty());
}

void TestTodayPage::holdsCountThemselves()
{
    PlanView view = kit::strainPlan();
    view.now = Zone::fixedOffset(3600).at(QDate(2026, 11, 27), QTime(10, 0)); // the day of the gentle holds
    view.plan.items.removeIf(
        [&](const Item &item) { return item.day == view.today() && item.kind == ItemKind::Refer; });
    show(view);
    QSignalSpy edits(m_page.get(), &TodayPage::editRequested);
    TimelineRow *row = current();
    QVERIFY(row->sheet());
    SetField *first = row->sheet()->field(0, 0);
    QCOMPARE(first->button()->text(), u"Hold 10 s"_s);
    QVERIFY(!first->reps()->isVisible());
    first->button()->click();
    m_time += 4s;
    QTRY_COMPARE(first->button()->text(), u"0:06"_s);
    // Let go too early: nothing was held.
    first->button()->click();
    QCOMPARE(first->button()->text(), u"Hold 10 s"_s);
    first->button()->click();
    m_time += 10s;
    QTRY_COMPARE(edits.count(), 1);
    const Log log = loggedBy(edits.first()).value();
    QCOMPARE(log.sets, (QList<LoggedSet>{{exercise::isometricHold, {1}}}));
    QCOMPARE(log.state, LogState::Partly);
    follow(view, log);
    QCOMPARE(m_page->list().current, log.item);
    QVERIFY(row->sheet()->field(0, 1)->button()->isVisible());
}

void TestTodayPage::setsAreLoggedOneByOne()
{
    PlanView view = kit::healthyPlan();
    Log earlier;
    earlier.item.value = u"earlier"_s;
    earlier.at = view.now - hours(24 * 4);
    earlier.sets = {{exercise::nordicCurl, {6, 5}}};
    view.profile.logs = {earlier};
    show(view);
    QVERIFY(texts().contains(u"Last time 6, 5 on Fri 20 Nov"_s));
    QVERIFY(texts().contains(u"of 8"_s));
    QSignalSpy edits(m_page.get(), &TodayPage::editRequested);
    TimelineRow *row = current();
    SetField *first = row->sheet()->field(0, 0);
    QVERIFY(first->reps()->accessibleName().contains(u"Nordic hamstring curl, set 1 of 2, target 8"_s));
    first->reps()->setFocus();
    first->reps()->selectAll();
    QTest::keyClicks(first->reps(), u"7"_s);
    view.now = view.now + 1min;
    m_page->setView(view);
    QCOMPARE(first->reps()->value(), 7);
    QTest::keyClick(first->reps(), Qt::Key_Return);
    QCOMPARE(edits.count(), 1);
    follow(view, loggedBy(edits.last()).value());
    SetField *second = row->sheet()->field(0, 1);
    QTRY_VERIFY(second->reps()->hasFocus());
    QCOMPARE(m_page->list().current, row->entry().item.id);
    second->button()->click();
    follow(view, loggedBy(edits.last()).value());
    QCOMPARE(view.logs.value(row->entry().item.id).sets, (QList<LoggedSet>{{exercise::nordicCurl, {7, 8}}}));
    QVERIFY2(texts().contains(u"Single-leg deadlift"_s), "the exercise that comes next is explained");
    // The rest went as planned.
    row->doneButton()->click();
    const Log all = loggedBy(edits.last()).value();
    QCOMPARE(all.state, LogState::Done);
    QCOMPARE(all.sets.size(), 3);
    follow(view, all);
    QVERIFY(texts().join(u' ').contains(u"all for today"_s));
}

void TestTodayPage::runIsAChecklist()
{
    PlanView view = kit::healthyPlan();
    view.now = view.now + hours(24); // Wednesday: tempo run
    show(view);
    QSignalSpy edits(m_page.get(), &TodayPage::editRequested);
    const QList<QCheckBox *> boxes = current()->checklist()->boxes();
    QCOMPARE(boxes.size(), 4);
    QVERIFY(boxes[0]->accessibleName().startsWith(u"Warm-up: Leg swing"_s));
    boxes[0]->setFocus();
    QTest::keyClick(boxes[0], Qt::Key_Space);
    view.now = view.now + 1min;
    m_page->setView(view);
    QVERIFY(boxes[0]->isChecked());
    for (qsizetype i = 1; i < boxes.size(); ++i) {
        QVERIFY(edits.isEmpty());
        boxes[i]->click();
    }
    QCOMPARE(edits.count(), 1);
    const Log log = loggedBy(edits.first()).value();
    QCOMPARE(log.state, LogState::Done);
    QCOMPARE(log.sets.size(), 3);
    QCOMPARE(log.sets.first(), (LoggedSet{u"leg_swing"_s, {10}}));
}

void TestTodayPage::theDayAfterIsAsked()
{
    PlanView view = kit::healthyPlan();
    view.protocols = std::make_shared<const Protocols>(builtInProtocols().value());
    show(view);
    QVERIFY(!m_page->nextDayCard()->isVisible());
    const auto run = std::ranges::find_if(view.plan.items, [&](const Item &item) {
        return item.kind == ItemKind::Run && item.day == view.today().addDays(-1);
    });
    Log log;
    log.item = run->id;
    log.at = view.now - hours(21);
    view.logs.insert(log.item, log);
    m_page->setView(view);
    QVERIFY(m_page->nextDayCard()->isVisible());
    QVERIFY(!m_page->nextDayCard()->saveButton()->isEnabled());
    QTest::keyClick(m_page->nextDayCard()->slider()->slider(), Qt::Key_Right);
    QTest::keyClick(m_page->nextDayCard()->slider()->slider(), Qt::Key_Right);
    m_page->setView(view);
    QSignalSpy edits(m_page.get(), &TodayPage::editRequested);
    m_page->nextDayCard()->saveButton()->click();
    Log answered = log;
    answered.painNextDay = 2;
    QCOMPARE(loggedBy(edits.first()).value(), answered);
}

void TestTodayPage::reasonsAndHelpOpenInline()
{
    PlanView view = kit::strainPlan();
    show(view);
    StateCard *card = m_page->stateCard();
    QVERIFY(card->accessibleName().contains(u"41 hours left of the first days"_s));
    QVERIFY(!texts().join(u' ').contains(u"suddenly during a run"_s));
    card->whyLink()->setFocus();
    QTest::keyClick(card->whyLink(), Qt::Key_Space);
    QVERIFY(texts().join(u' ').contains(u"suddenly during a run"_s));
    card->helpLink()->click();
    QVERIFY(texts().join(u' ').contains(u"At once: call the emergency number"_s));
    view.now = view.now + 1min;
    m_page->setView(view);
    QVERIFY2(texts().join(u' ').contains(u"suddenly during a run"_s), "what was opened stays open");
}

void TestTodayPage::alarmSaysWhomAndWhen()
{
    show(kit::urgentPlan());
    QCOMPARE(m_page->stateCard()->property("look").toString(), u"alarm"_s);
    QVERIFY(m_page->stateCard()->accessibleName().contains(u"See a doctor or a sports clinic within 48 hours"_s));
    QVERIFY(texts().join(u' ').contains(u"Do not run, stretch or train the leg."_s));
    QCOMPARE(current()->doneButton()->text(), u"I was there"_s);
}

void TestTodayPage::chartHasItsPoints()
{
    show(kit::strainPlan());
    const EpisodePainChart *chart = m_page->painCard()->chart();
    QVERIFY(chart->isVisible());
    const QList<PainPoint> points = chart->history().points;
    QCOMPARE(points.size(), 5);
    for (qsizetype i = 1; i < points.size(); ++i)
        QVERIFY(chart->placeOf(points[i]).x() > chart->placeOf(points[i - 1]).x());
    QVERIFY(chart->placeOf(points.last()).y() > chart->placeOf(points.first()).y());
    QVERIFY(chart->accessibleName().startsWith(u"Pain, 0 to 10, 6 on Mon 23 Nov"_s));
    m_page->setView(kit::healthyPlan());
    QVERIFY(!m_page->painCard()->isVisible());
}

void TestTodayPage::aCheckInIsAnsweredByItsQuestions()
{
    PlanView view = kit::strainPlan();
    view.now = view.now + hours(4.6);
    show(view);
    QCOMPARE(current()->entry().item.kind, ItemKind::Recheck);
    QSignalSpy asked(m_page.get(), &TodayPage::checkInRequested);
    QSignalSpy edits(m_page.get(), &TodayPage::editRequested);
    QTest::mouseClick(current()->doneButton(), Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    QVERIFY(edits.isEmpty());
    QVERIFY2(m_page->howToCard()->isVisible(), "what comes next is explained");
}

void TestTodayPage::theFigureGoesOnMoving()
{
    PlanView view = kit::healthyPlan();
    show(view);
    const HowToCard *card = m_page->howToCard();
    QVERIFY(!card->figure()->isMoving());
    card->moveButton()->setFocus();
    QTest::keyClick(card->moveButton(), Qt::Key_Space);
    QVERIFY(card->figure()->isMoving());
    view.now = view.now + 1min;
    m_page->setView(view);
    QVERIFY(card->figure()->isMoving());
}

void TestTodayPage::fitsASmallWindow()
{
    show(kit::healthyPlan(), QSize(620, 500));
    for (const QLabel *label : m_page->findChildren<QLabel *>()) {
        if (!label->isVisible())
            continue;
        const int right = label->mapTo(m_page.get(), QPoint(label->width(), 0)).x();
        QVERIFY2(right <= m_page->width(), qPrintable(label->text()));
    }
}

void TestTodayPage::setsBeginWhereReadingDoes()
{
    show(kit::healthyPlan());
    const ExerciseSheet *sheet = current()->sheet();
    QVERIFY(sheet->field(0, 0)->x() < sheet->field(0, 1)->x());
    m_page->setLayoutDirection(Qt::RightToLeft);
    QTRY_VERIFY(sheet->field(0, 0)->x() > sheet->field(0, 1)->x());
}

QTEST_MAIN(TestTodayPage)
#include "test_today_page.moc"
