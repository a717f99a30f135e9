// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/profile_json.h"
#include "tests/kit/desk.h"
#include "ui/dialogs/check_in/check_in_dialog.h"
#include "ui/dialogs/check_in/check_in_frame.h"
#include "ui/dialogs/check_in/choice_page.h"
#include "ui/dialogs/difference/difference_dialog.h"
#include "ui/dialogs/first_run/first_run_dialog.h"
#include "ui/dialogs/import/import_dialog.h"
#include "ui/dialogs/import/import_log_dialog.h"
#include "ui/dialogs/log_run/log_run_dialog.h"
#include "ui/models/import_model.h"
#include "ui/models/plan_model.h"
#include "ui/pages/plan/calendar_view.h"
#include "ui/pages/plan/inspector.h"
#include "ui/pages/plan/log_form.h"
#include "ui/pages/plan/plan_page.h"
#include "ui/pages/progress/progress_page.h"
#include "ui/parts/choice_row.h"
#include "ui/parts/message_bar.h"
#include "ui/window/navigation.h"
#include "ui/window/page_stack.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDragEnterEvent>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QUrl>

#include <algorithm>

using namespace stridewell;

namespace {

using kit::Desk;

constexpr Moment now = kit::deskNow;

/// The import dialog that is open, once it has read its files.
ImportDialog *readyDialog(const MainWindow &window)
{
    const QList<ImportDialog *> dialogs = window.findChildren<ImportDialog *>();
    ImportDialog *dialog = dialogs.isEmpty() ? nullptr : dialogs.last();
    if (!dialog || !QTest::qWaitFor([dialog] { return !dialog->isReading(); }, 10'000))
        qFatal("no import can be looked at");
    return dialog;
}

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void demoEndsBeforeNow();
    void showsTheOpenAthlete();
    void doneIsStored();
    void undoTakesBackAndSaysWhat();
    void checkInChangesThePlan();
    void aClosedCheckInIsOfferedAgain();
    void failuresAreToldInline();
    void importsRuns();
    void anImportThatChangesThePlanIsShownFirst();
    void loggedRunIsOneStep();
    void savesTheProgressPicture();
    void startsOnAnEmptyStore();
    void pagesComeWhenTheyAreNeeded();
};

void TestSession::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
}

void TestSession::demoEndsBeforeNow()
{
    for (const Moment moment : {now, now + hours(24 * 400)}) {
        const auto profile = demoProfile(moment);
        QVERIFY(profile.has_value());
        Moment newest{0};
        for (const Run &run : profile->runs)
            newest = std::max(newest, run.start);
        QVERIFY(newest <= moment);
        QVERIFY(hoursBetween(newest, moment) < 7 * 24);
    }
}

void TestSession::showsTheOpenAthlete()
{
    QTemporaryDir folder;
    Desk desk(folder.path());
    QVERIFY(desk.session.open(desk.id).has_value());
    const PlanView &view = desk.window.planPage()->model()->view();
    QCOMPARE(view.plan, desk.workspace.plan());
    QVERIFY(!view.plan.items.isEmpty());
    QVERIFY(desk.action(u"Demo runner"_s));
    QVERIFY(desk.action(u"Demo runner"_s)->isChecked());
    QVERIFY(!desk.window.messageBar()->isVisibleTo(&desk.window));
}

void TestSession::doneIsStored()
{
    QTemporaryDir folder;
    Desk desk(folder.path());
    QVERIFY(desk.session.open(desk.id).has_value());
    PlanPage *page = desk.window.planPage();
    desk.window.show();
    const QList<Item> &items = desk.workspace.plan().items;
    const auto today =
        std::find_if(items.begin(), items.end(), [&](const Item &item) { return item.day == desk.workspace.today(); });
    QVERIFY(today != items.end());
    const ItemId id = today->id;
    const qsizetype logsBefore = desk.workspace.profile().logs.size();
    page->inspector()->setItems({id}, *page->model());
    page->inspector()->form()->states()->button(static_cast<int>(LogState::Done))->click();
    QCOMPARE(desk.window.messageBar()->message(), QString());
    const auto stored = desk.store.loadProfile(desk.id);
    QVERIFY(stored.has_value());
    QCOMPARE(stored->logs.size(), logsBefore + 1);
    const auto log =
        std::find_if(stored->logs.begin(), stored->logs.end(), [&id](const Log &l) { return l.item == id; });
    QVERIFY(log != stored->logs.end());
    QCOMPARE(log->at, now);
    QCOMPARE(page->model()->item(id)->state, ItemState::Done);
    // Said anew, it replaces what was said before.
    page->inspector()->form()->states()->button(static_cast<int>(LogState::Skipped))->click();
    QCOMPARE(desk.store.loadProfile(desk.id)->logs.size(), logsBefore + 1);
    QCOMPARE(page->model()->item(id)->state, ItemState::Skipped);
}

void TestSession::undoTakesBackAndSaysWhat()
{
    QTemporaryDir folder;
    Desk desk(folder.path());
    QVERIFY(desk.session.open(desk.id).has_value());
    const Profile before = desk.workspace.profile();
    QAction *undo = desk.action(u"Undo"_s);
    QAction *redo = desk.action(u"Redo"_s);
    QVERIFY(!undo->isEnabled() && !redo->isEnabled());
    LogForm *form = desk.window.planPage()->inspector()->form();
    form->states()->button(static_cast<int>(LogState::Done))->click();
    QVERIFY(desk.workspace.profile() != before);
    QVERIFY2(undo->isEnabled() && undo->text().endsWith(u": Done"_s), qPrintable(undo->text()));
    undo->trigger();
    QVERIFY(desk.workspace.profile() == before);
    QVERIFY(desk.store.loadProfile(desk.id).value() == before);
    QVERIFY(!undo->isEnabled() && redo->isEnabled());
    redo->trigger();
    QVERIFY(desk.workspace.profile() != before);
    desk.window.showUndoable(u"Something is gone."_s);
    desk.window.messageBar()->action()->click();
    QVERIFY(desk.workspace.profile() == before);
}

void TestSession::checkInChangesThePlan()
{
    QTemporaryDir folder;
    Desk desk(folder.path());
    QVERIFY(desk.session.open(desk.id).has_value());
    CheckInDialog *dialog = desk.session.askCheckIn();
    CheckInDraft draft;
    draft.feeling = Feeling::Hurts;
    draft.said.startedAt = now - hours(5);
    draft.said.onset = Onset::DuringRun;
    draft.said.feel = {Feel::Sharp, Feel::Sudden};
    draft.said.painNow = 4;
    draft.said.walking = Walking::Stiff;
    draft.step = u"answer"_s;
    dialog->setDraft(draft);
    QCOMPARE(dialog->frame()->take()->text(), u"Take it and change the plan"_s);
    const Plan before = desk.workspace.plan();
    dialog->frame()->take()->click();
    QCOMPARE(desk.workspace.profile().checkIns.size(), 1);
    const PlanView &view = desk.window.planPage()->model()->view();
    QVERIFY(view.plan.assessment.has_value());
    QCOMPARE(view.plan.assessment->triageClass, TriageClass::Strain);
    QCOMPARE(view.plan.stage, Stage::Protect);
    QVERIFY(view.window.has_value());
    QCOMPARE(view.window->start, now - hours(5));
    QCOMPARE(desk.window.messageBar()->message(), u"Check-in taken."_s);
    desk.window.messageBar()->action()->click();
    QVERIFY(desk.workspace.profile().checkIns.isEmpty());
    QCOMPARE(desk.workspace.plan(), before);
}

void TestSession::aClosedCheckInIsOfferedAgain()
{
    QTemporaryDir folder;
    Desk desk(folder.path());
    QVERIFY(desk.session.open(desk.id).has_value());
    CheckInDialog *dialog = desk.session.askCheckIn();
    CheckInDraft draft;
    draft.feeling = Feeling::Hurts;
    draft.said.side = Side::Left;
    draft.step = u"place"_s;
    dialog->setDraft(draft);
    dialog->reject();
    QVERIFY(desk.workspace.profile().checkIns.isEmpty());
    dialog = desk.session.askCheckIn();
    dialog->choices()->option(2)->click();
    QCOMPARE(dialog->step(), u"place"_s);
    QCOMPARE(dialog->draft().said.side, Side::Left);
}

void TestSession::failuresAreToldInline()
{
    QTemporaryDir folder;
    Desk desk(folder.path());
    QVERIFY(desk.session.open(desk.id).has_value());
    desk.prompts.filesToOpen = {folder.filePath(u"missing.csv"_s)};
    desk.action(u"Import"_s)->trigger();
    ImportDialog *dialog = readyDialog(desk.window);
    QVERIFY(dialog->model()->asText().startsWith(u"missing.csv: "_s));
    dialog->reject();
    Q_EMIT desk.window.profileChosen(u"nobody"_s);
    QVERIFY(!desk.window.messageBar()->message().isEmpty());
    QCOMPARE(desk.workspace.profileId(), desk.id);
}

void TestSession::importsRuns()
{
    QTemporaryDir folder;
    Desk desk(folder.path());
    QVERIFY(desk.session.open(desk.id).has_value());
    const auto before = desk.workspace.profile().runs.size();
    QFile file(folder.filePath(u"garmin.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Activity Type,Date,Title,Distance,Time,Moving Time,Avg Run Cadence,Avg Stride Length\n"
               "Running,2026-07-01 08:00:00,Morning,8.00,00:44:00,00:44:00,165,1.10\n"
               "Cycling,2026-07-02 08:00:00,Ride,30.00,01:10:00,01:10:00,--,0.00\n");
    file.close();
    desk.prompts.filesToOpen = {file.fileName()};
    desk.action(u"Import"_s)->trigger();
    ImportDialog *dialog = readyDialog(desk.window);
    QCOMPARE(dialog->sums(), u"1 new \u00b7 1 not a run"_s);
    dialog->accept();
    QVERIFY2(desk.window.messageBar()->message().contains(u"1 new"_s), qPrintable(desk.window.messageBar()->message()));
    QCOMPARE(desk.workspace.profile().runs.size(), before + 1);
    QVERIFY(desk.action(u"Undo import of a run"_s));
    // The log of imports tells of it, and the undo takes it back with the run.
    const QList<ImportedFile> log = desk.store.importedFiles(desk.id).value();
    QCOMPARE(log.size(), 1);
    QCOMPARE(log.first().file, u"garmin.csv"_s);
    QCOMPARE(log.first().added, 1);
    QCOMPARE(log.first().notRuns, 1);
    desk.action(u"rlier imports"_s)->trigger();
    auto *shown = desk.window.findChild<ImportLogDialog *>();
    QVERIFY(shown);
    QCOMPARE(shown->table()->model()->index(0, 1).data().toString(), u"garmin.csv"_s);
    shown->reject();
    desk.action(u"Undo import of a run"_s)->trigger();
    QVERIFY(desk.store.importedFiles(desk.id)->isEmpty());
    desk.action(u"Redo import of a run"_s)->trigger();
    QCOMPARE(desk.store.importedFiles(desk.id).value(), log);
    // Dropped on the window they come the same way; what is known is not ticked.
    QTest::qWait(0);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.fileName())});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&desk.window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&desk.window, &drop);
    dialog = readyDialog(desk.window);
    QCOMPARE(dialog->sums(), u"1 known already \u00b7 1 not a run"_s);
    QVERIFY(!dialog->takeButton()->isEnabled());
    dialog->reject();
    Q_EMIT desk.window.undoRequested();
    QCOMPARE(desk.workspace.profile().runs.size(), before);
}

void TestSession::loggedRunIsOneStep()
{
    QTemporaryDir folder;
    Desk desk(folder.path());
    QVERIFY(desk.session.open(desk.id).has_value());
    const QList<Run> before = desk.workspace.profile().runs;
    QAction *log = desk.action(u"Log a run"_s);
    QVERIFY(log);
    QCOMPARE(log->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_L));
    LogRunDialog *dialog = desk.session.askRun();
    dialog->distance()->setText(u"8.5"_s);
    dialog->time()->setText(u"45:30"_s);
    dialog->accept();
    QCOMPARE(desk.workspace.profile().runs.size(), before.size() + 1);
    QVERIFY(desk.action(u"Undo run of 8.5"_s));
    QCOMPARE(desk.store.loadProfile(desk.id).value().runs.size(), before.size() + 1);
    Q_EMIT desk.window.undoRequested();
    QCOMPARE(desk.workspace.profile().runs, before);
}

void TestSession::savesTheProgressPicture()
{
    QTemporaryDir folder;
    Desk desk(folder.path());
    QVERIFY(desk.session.open(desk.id).has_value());
    desk.window.showPage(desk.window.progressPage());
    desk.prompts.fileToSave = folder.filePath(u"progress.csv"_s);
    Q_EMIT desk.window.progressPage()->saveRequested();
    QFile file(desk.prompts.fileToSave);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("from,to,distance_m"));
    QVERIFY(desk.window.messageBar()->message().contains(desk.prompts.fileToSave));
    desk.prompts.fileToSave = folder.filePath(u"no/folder.png"_s);
    Q_EMIT desk.window.progressPage()->saveRequested();
    QVERIFY(desk.window.messageBar()->message().startsWith(desk.prompts.fileToSave));
}

void TestSession::anImportThatChangesThePlanIsShownFirst()
{
    QTemporaryDir folder;
    Desk desk(folder.path());
    QVERIFY(desk.session.open(desk.id).has_value());
    const Profile before = desk.workspace.profile();
    QFile file(folder.filePath(u"garmin.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    // Far more than the demo runner ran this week: what was planned for its rest no longer fits under the ceiling.
    file.write("Activity Type,Date,Title,Distance,Time,Moving Time,Avg Run Cadence,Avg Stride Length\n"
               "Running,2026-11-23 18:00:00,Long one,30.00,02:44:00,02:44:00,165,1.10\n");
    file.close();
    desk.prompts.filesToOpen = {file.fileName()};
    for (const bool take : {false, true}) {
        desk.action(u"Import"_s)->trigger();
        readyDialog(desk.window)->accept();
        auto *dialog = desk.window.findChild<DifferenceDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(desk.workspace.profile() == before);
        take ? dialog->accept() : dialog->reject();
        QCOMPARE(desk.workspace.profile().runs.size(), before.runs.size() + (take ? 1 : 0));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QVERIFY(desk.window.messageBar()->message().contains(u"1 new"_s));
    desk.window.messageBar()->action()->click();
    QVERIFY(desk.workspace.profile() == before);
}

void TestSession::startsOnAnEmptyStore()
{
    const QTemporaryDir folder;
    // What the program remembers must not come from, or go to, the person who runs the tests.
    qputenv("XDG_CONFIG_HOME", folder.path().toUtf8());
    WindowOptions options;
    options.store = folder.filePath(u"new.db"_s);
    options.clock = Clock(now);
    QTimer::singleShot(300, qApp, &QCoreApplication::quit);
    const Result<int> status = runWindow(options);
    QVERIFY2(status.has_value(), status ? "" : qPrintable(toText(status.error())));
    QCOMPARE(*status, 0);
    // Nobody is made up: the first run asks.
    Store store = Store::open(options.store, options.clock).value();
    QVERIFY(store.profiles()->isEmpty());
    QVERIFY(QFile::exists(folder.filePath(u"stridewell/stridewell.ini"_s)));

    // A name that is not there is no dead end.
    options.profile = u"Nobody"_s;
    QTimer::singleShot(300, qApp, [] {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (auto *dialog = qobject_cast<FirstRunDialog *>(window); dialog && dialog->isVisible())
                QCOMPARE(dialog->runner()->name()->text(), u"Nobody"_s);
        }
        QCoreApplication::quit();
    });
    QVERIFY(runWindow(options).has_value());

    QVERIFY(store.createProfile(demoProfile(now).value()).has_value());
    options.profile = u"Demo runner"_s;
    QTimer::singleShot(300, qApp, &QCoreApplication::quit);
    QVERIFY(runWindow(options).has_value());
    options.store = folder.path();
    QVERIFY(!runWindow(options));
}

void TestSession::pagesComeWhenTheyAreNeeded()
{
    Theme theme;
    MainWindow window(theme, builtInPoses().value());
    auto *stack = window.findChild<PageStack *>();
    QVERIFY(stack);
    QVERIFY(stack->builtPage(0));
    for (const int place : {1, 2, 3})
        QVERIFY(!stack->builtPage(place));
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    // Pages stand at the upper end of their column, the settings alone at the lower one.
    for (const QAbstractButton *button : window.findChild<Navigation *>()->findChildren<QAbstractButton *>()) {
        const bool isLow = button->y() > window.height() / 2;
        QCOMPARE(isLow, button->text() == u"Settings"_s);
    }
    QTest::keyClick(&window, Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(stack->currentIndex(), 2);
    QVERIFY(stack->builtPage(2) && stack->builtPage(2)->isVisible());
    QVERIFY(!stack->builtPage(1));
    // The keys of the calendar bring it up.
    QTest::keyClick(&window, Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(static_cast<QWidget *>(window.planPage()), stack->currentWidget());
    // Once something is shown the rest is built while nobody waits.
    QTemporaryDir folder;
    kit::Desk desk(folder.path());
    QVERIFY(desk.session.open(desk.id).has_value());
    desk.window.show();
    auto *pages = desk.window.findChild<PageStack *>();
    QVERIFY(QTest::qWaitFor([pages] { return pages->builtPage(3) != nullptr; }));
}

QTEST_MAIN(TestSession)
#include "test_session.moc"
