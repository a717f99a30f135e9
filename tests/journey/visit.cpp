// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journey/visit.h"

#include "app/composition.h"
#include "core/rules/rule_book.h"
#include "ui/dialogs/check_in/body_map.h"
#include "ui/dialogs/check_in/check_in_dialog.h"
#include "ui/dialogs/check_in/check_in_frame.h"
#include "ui/dialogs/check_in/choice_page.h"
#include "ui/dialogs/check_in/question_field.h"
#include "ui/dialogs/check_in/step_page.h"
#include "ui/dialogs/first_run/first_run_dialog.h"
#include "ui/dialogs/first_run/health_page.h"
#include "ui/dialogs/first_run/history_page.h"
#include "ui/dialogs/log_run/log_run_dialog.h"
#include "ui/models/check_in_words.h"
#include "ui/pages/today/exercise_sheet.h"
#include "ui/pages/today/run_checklist.h"
#include "ui/pages/today/set_field.h"
#include "ui/pages/today/side_cards.h"
#include "ui/pages/today/timeline.h"
#include "ui/pages/today/today_page.h"
#include "ui/parts/choice_row.h"
#include "ui/parts/pain_slider.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QTest>

#include <algorithm>

namespace stridewell {

namespace {

void press(QWidget *button)
{
    QTest::keyClick(button, Qt::Key_Space);
}

void click(QWidget *button)
{
    QTest::mouseClick(button, Qt::LeftButton);
}

void type(QWidget *field, const QString &text)
{
    field->setFocus();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(field, text);
}

/// A shortcut of the window, which has to be in front for it.
void shortcut(QWidget &window, const QKeySequence &keys)
{
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keySequence(&window, keys);
}

void forgetClosedDialogs()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

} // namespace

Visit::Visit(const QString &store, Moment now)
    : m_store(Store::open(store, Clock(now)).value()),
      m_workspace(m_store, ProtocolSource::builtIn(), Clock(now),
                  [](const PlanRequest &request) { return makePlan(request); }),
      m_window(m_theme, builtInPoses().value()),
      m_session({m_theme, m_store, m_workspace, m_window}),
      m_flow({m_theme, m_store, m_workspace, m_window}, {m_prompts, [now] { return demoProfile(now); }, [] {}})
{
    m_window.setPrompts(&m_prompts);
    QObject::connect(&m_flow, &FirstRunFlow::ready, &m_session, [this](const ProfileId &id, bool hurts) {
        m_window.show();
        m_session.begin(id, hurts);
    });
    const auto runners = m_store.profiles().value();
    if (runners.isEmpty())
        return;
    QVERIFY(m_session.open(runners.first().id));
    m_window.show();
    QVERIFY(QTest::qWaitForWindowActive(&m_window));
}

QList<Item> Visit::todays(ItemKind kind) const
{
    QList<Item> found;
    std::ranges::copy_if(plan().items, std::back_inserter(found),
                         [&](const Item &item) { return item.kind == kind && item.day == today(); });
    return found;
}

QString Visit::broken() const
{
    PlanRequest request;
    request.profile = profile();
    request.protocols = m_workspace.protocols();
    request.now = m_workspace.now();
    request.nowOffsetSeconds = m_workspace.zone().offsetAt(request.now);
    const auto facts = factsOf(request);
    if (!facts)
        return facts.error().detail;
    // What is past is history; a plan that is checked begins today.
    Plan ahead = plan();
    ahead.from = today();
    ahead.items.removeIf([this](const Item &item) { return item.day < today(); });
    QStringList lines;
    for (const Violation &violation : audit(ahead, *facts)) {
        if (violation.severity == Severity::Block)
            lines += u"%1 %2: %3"_s.arg(violation.day.toString(Qt::ISODate), violation.rule, violation.text);
    }
    return lines.join(u'\n');
}

void Visit::firstRun(const QString &name, int km, int runs)
{
    FirstRunDialog *dialog = m_flow.ask();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    type(dialog->runner()->name(), name);
    press(dialog->runner()->readIt());
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(dialog->page(), 1);
    click(dialog->history()->ways()->button(static_cast<int>(HistoryPage::Way::Hand)));
    for (int week = 1; week <= 4; ++week) {
        type(dialog->history()->distance(week), QString::number(km));
        type(dialog->history()->runs(week), QString::number(runs));
    }
    click(dialog->nextButton());
    QCOMPARE(dialog->page(), 2);
    press(dialog->health()->painful());
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(m_window.isVisible());
}

CheckInDialog *Visit::questions() const
{
    const QList<CheckInDialog *> dialogs = m_window.findChildren<CheckInDialog *>();
    return dialogs.isEmpty() ? nullptr : dialogs.last();
}

void Visit::say(StepPage *page, const QString &key, int place) const
{
    const QuestionField *field = page->field(key);
    QVERIFY2(field, qPrintable(key));
    if (const auto *row = field->findChild<ChoiceRow *>())
        press(row->button(place));
    else
        press(field->findChildren<QAbstractButton *>().value(place));
}

void Visit::slide(const QWidget *holder, int score) const
{
    auto *slider = holder->findChild<PainSlider *>()->slider();
    QTest::keyClick(slider, Qt::Key_Right);
    QTest::keyClick(slider, Qt::Key_Home);
    for (int i = 0; i < score; ++i)
        QTest::keyClick(slider, Qt::Key_Right);
}

void Visit::tellOfStrain(int painNow)
{
    CheckInDialog *dialog = questions();
    QVERIFY(dialog && dialog->isVisible());
    const auto next = [dialog] { click(dialog->frame()->next()); };
    next(); // no sign of an emergency in the body
    next(); // nor in the leg
    auto *map = dialog->findChild<BodyMap *>();
    QTest::mouseClick(map, Qt::LeftButton, {}, map->pointOf(Side::Left, Site::MidThigh)->toPoint());
    slide(dialog->questions()->field(u"pain_now"_s), painNow);
    next();
    say(dialog->questions(), u"started_at"_s, 0);
    next();
    say(dialog->questions(), u"onset"_s, static_cast<int>(Onset::DuringRun));
    say(dialog->questions(), u"event"_s, static_cast<int>(Event::Twinge));
    next();
    say(dialog->questions(), u"feel"_s, static_cast<int>(Feel::Sharp));
    takeAnswer(dialog);
}

/// Leaves the rest of the questions as they are and takes what comes of it.
void Visit::takeAnswer(CheckInDialog *dialog)
{
    while (dialog->frame()->next()->isVisible())
        click(dialog->frame()->next());
    QVERIFY(dialog->frame()->take()->isEnabled());
    press(dialog->frame()->take());
    QVERIFY(!dialog->isVisible());
    forgetClosedDialogs();
}

void Visit::sayGates(StepPage *page, const QSet<Gate> &can) const
{
    const auto *row = page->field(u"gates"_s)->findChild<ChoiceRow *>();
    for (int place = 0; const QAbstractButton *button = row->button(place); ++place) {
        const bool painless = std::ranges::any_of(can, [button](Gate gate) { return words(gate) == button->text(); });
        if (painless)
            press(row->button(place));
    }
}

void Visit::checkIn(const Feels &feels)
{
    shortcut(m_window, Qt::CTRL | Qt::Key_I);
    CheckInDialog *dialog = questions();
    QVERIFY(dialog && dialog->isVisible());
    press(dialog->choices()->option(feels.fine ? 0 : 1));
    while (dialog->isVisible() && dialog->step() != u"answer"_s) {
        if (dialog->choices()) {
            press(dialog->choices()->option(feels.better ? 0 : 1));
            continue;
        }
        if (dialog->step() == u"place"_s)
            slide(dialog->questions()->field(u"pain_now"_s), feels.painNow);
        if (dialog->step() == u"gates"_s)
            sayGates(dialog->questions(), feels.can);
        QVERIFY(dialog->frame()->next()->isEnabled());
        click(dialog->frame()->next());
    }
    // "All fine" is taken at once where it changes nothing.
    if (dialog->isVisible())
        takeAnswer(dialog);
    forgetClosedDialogs();
}

void Visit::answerNextDay(int pain)
{
    m_window.showPage(m_window.todayPage());
    NextDayCard *card = m_window.todayPage()->nextDayCard();
    if (!card->isVisible())
        return;
    slide(card, pain);
    press(card->saveButton());
}

TimelineRow *Visit::openRow(ItemKind kind) const
{
    for (TimelineRow *row : m_window.todayPage()->timeline()->rows()) {
        const Item &item = row->entry().item;
        if (item.kind == kind && (item.state == ItemState::Planned || item.state == ItemState::Partly))
            return row;
    }
    return nullptr;
}

int Visit::finish(ItemKind kind, bool bySets)
{
    m_window.showPage(m_window.todayPage());
    int finished = 0;
    while (TimelineRow *row = openRow(kind)) {
        ++finished;
        const qsizetype logs = profile().logs.size();
        if (kind == ItemKind::Run) {
            row->setOpen(true);
            for (QCheckBox *box : row->checklist()->boxes())
                press(box);
        } else if (bySets) {
            row->setOpen(true);
            for (int line = 0; row->sheet()->field(line, 0); ++line) {
                for (int set = 0; const SetField *field = row->sheet()->field(line, set); ++set)
                    press(field->button());
            }
        } else {
            press(row->doneButton());
        }
        // A row that stays open would be tried for ever.
        if (profile().logs.size() == logs)
            break;
    }
    return finished;
}

void Visit::logRun(double km, const QString &time, RunType kind, int pain)
{
    shortcut(m_window, Qt::CTRL | Qt::Key_L);
    const QList<LogRunDialog *> dialogs = m_window.findChildren<LogRunDialog *>();
    QVERIFY(!dialogs.isEmpty());
    LogRunDialog *dialog = dialogs.last();
    QVERIFY(dialog->isVisible());
    type(dialog->distance(), QString::number(km));
    type(dialog->time(), time);
    for (int i = 0; i <= pain; ++i)
        QTest::keyClick(dialog->pain()->slider(), i == 0 ? Qt::Key_Home : Qt::Key_Right);
    while (dialog->type()->currentData().toInt() != static_cast<int>(kind))
        QTest::keyClick(dialog->type(), Qt::Key_Down);
    const qsizetype before = profile().runs.size();
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(profile().runs.size(), before + 1);
    forgetClosedDialogs();
}

void Visit::undo()
{
    shortcut(m_window, QKeySequence::Undo);
}

void Visit::redo()
{
    shortcut(m_window, QKeySequence::Redo);
}

} // namespace stridewell
