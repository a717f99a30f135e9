// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_menus.h"

#include "ui/pages/patients/patient_filters.h"
#include "ui/pages/patients/patients_page.h"
#include "ui/pages/plan/plan_page.h"
#include "ui/parts/command_palette.h"
#include "ui/window/main_window.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace stridewell {

MainMenus::MainMenus(MainWindow &window, QMenu *profiles) : QObject(&window), m_window(window), m_bar(new QMenuBar)
{
    m_bar->setNativeMenuBar(false);
    makeFile(profiles);
    makeEdit();
    makeView();
    makeClinic();
    makePlan();
    m_help = m_bar->addMenu(tr("&Help"));
}

void MainMenus::makeFile(QMenu *profiles)
{
    QMenu *file = m_bar->addMenu(tr("&File"));
    file->addMenu(profiles);
    file->addSeparator();
    file->addAction(tr("&Import runs\u2026"), QKeySequence::Open, &m_window, &MainWindow::askImport);
    file->addAction(tr("Ea&rlier imports\u2026"), &m_window, &MainWindow::importLogRequested);
    file->addAction(tr("&Export\u2026"), Qt::CTRL | Qt::Key_E, &m_window, &MainWindow::exportRequested);
    file->addAction(tr("&Print\u2026"), QKeySequence::Print, &m_window, &MainWindow::printRequested);
    file->addSeparator();
    file->addAction(tr("&Backups\u2026"), &m_window, &MainWindow::backupsRequested);
    makeLock(file);
    file->addSeparator();
    file->addAction(tr("&Quit"), QKeySequence::Quit, qApp, &QCoreApplication::quit);
}

void MainMenus::makeLock(QMenu *menu)
{
    m_lockSwitch = menu->addAction(tr("Lock &when idle"));
    m_lockSwitch->setCheckable(true);
    connect(m_lockSwitch, &QAction::triggered, &m_window, &MainWindow::lockSwitchRequested);
    m_lock = menu->addAction(tr("&Lock now"), Qt::CTRL | Qt::SHIFT | Qt::Key_K, &m_window, &MainWindow::lockRequested);
    setLockable(false);
}

void MainMenus::setLockable(bool on)
{
    m_lockSwitch->setChecked(on);
    m_lock->setEnabled(on);
}

void MainMenus::makeEdit()
{
    QMenu *edit = m_bar->addMenu(tr("&Edit"));
    m_undo = edit->addAction(QString(), QKeySequence::Undo, &m_window, &MainWindow::undoRequested);
    m_redo = edit->addAction(QString(), QKeySequence::Redo, &m_window, &MainWindow::redoRequested);
    edit->addSeparator();
    edit->addAction(tr("&Find in the plan\u2026"), QKeySequence::Find, &m_window, &MainWindow::openSearch);
    edit->addAction(tr("&All commands\u2026"), Qt::CTRL | Qt::Key_K, this, &MainMenus::openPalette);
    edit->addSeparator();
    edit->addAction(tr("&Settings\u2026"), Qt::CTRL | Qt::Key_Comma, &m_window, &MainWindow::settingsRequested);
    setUndo({}, {});
}

void MainMenus::openPalette()
{
    m_window.planPage(); // brings its own commands
    if (!m_palette)
        m_palette = new CommandPalette(&m_window);
    // A palette that offered itself would lead nowhere.
    QList<QAction *> actions = m_window.findChildren<QAction *>();
    actions.removeIf([](const QAction *action) {
        return action->menu() || action->isSeparator() || action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_K);
    });
    m_palette->open(actions);
}

void MainMenus::setUndo(const QString &undo, const QString &redo)
{
    m_undo->setText(undo.isEmpty() ? tr("&Undo") : tr("&Undo %1").arg(undo));
    m_undo->setEnabled(!undo.isEmpty());
    m_redo->setText(redo.isEmpty() ? tr("&Redo") : tr("&Redo %1").arg(redo));
    m_redo->setEnabled(!redo.isEmpty());
}

void MainMenus::makeView()
{
    m_view = m_bar->addMenu(tr("&View"));
    m_afterPages = m_view->addSeparator();
    // The calendar knows the bare keys; these work from anywhere and bring it up, so that what they did is seen.
    const auto inPlan = [this](const QString &text, const QKeySequence &keys, void (PlanPage::*go)()) {
        m_view->addAction(text, keys, this, [this, go] {
            m_window.showPage(m_window.planPage());
            (m_window.planPage()->*go)();
        });
    };
    inPlan(tr("&Previous week in the plan"), Qt::CTRL | Qt::Key_PageUp, &PlanPage::previousWeek);
    inPlan(tr("&Next week in the plan"), Qt::CTRL | Qt::Key_PageDown, &PlanPage::nextWeek);
    inPlan(tr("&Today in the plan"), Qt::CTRL | Qt::Key_T, &PlanPage::goToday);
    m_view->addSeparator();
    m_reminders = m_view->addAction(tr("&Reminders"));
    m_reminders->setCheckable(true);
    connect(m_reminders, &QAction::triggered, &m_window, &MainWindow::remindersWanted);
    m_clinic = m_view->addAction(tr("&Clinic with patients"));
    m_clinic->setCheckable(true);
    connect(m_clinic, &QAction::triggered, &m_window, &MainWindow::clinicWanted);
}

void MainMenus::addPage(const QString &name, int place)
{
    auto *action = new QAction(name, m_view);
    action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + place)));
    connect(action, &QAction::triggered, this, [this, place] { Q_EMIT pageChosen(place); });
    m_view->insertAction(m_afterPages, action);
}

void MainMenus::setReminders(bool on)
{
    m_reminders->setChecked(on);
}

void MainMenus::makeClinic()
{
    m_clinicMenu = m_bar->addMenu(tr("&Clinic"));
    const auto showAll = [this] { m_window.showPage(m_window.patientsPage()); };
    m_clinicMenu->addAction(tr("&Patients"), Qt::CTRL | Qt::Key_0, this, showAll);
    m_clinicMenu->addAction(tr("&Today\u2019s clinic"), Qt::CTRL | Qt::SHIFT | Qt::Key_T, this, [this, showAll] {
        showAll();
        m_window.patientsPage()->filters()->choose(PatientFilter::Group::Clinic);
    });
    m_clinicMenu->addSeparator();
    m_clinicMenu->addAction(tr("&New patient\u2026"), QKeySequence::New, this,
                            [this] { Q_EMIT m_window.patientsPage()->newRequested(); });
    m_clinicMenu->addAction(tr("Print &selected patients\u2026"), Qt::CTRL | Qt::SHIFT | Qt::Key_P, this, [this] {
        PatientsPage *page = m_window.patientsPage();
        Q_EMIT page->printRequested(page->chosen());
    });
    m_clinicMenu->addAction(tr("&Head of the clinic\u2019s prints\u2026"), &m_window, &MainWindow::clinicHeadRequested);
    setClinic(false);
}

void MainMenus::setClinic(bool on)
{
    m_clinic->setChecked(on);
    // Hidden as a menu and switched off one by one: neither keys nor the list of commands know them then.
    m_clinicMenu->menuAction()->setVisible(on);
    for (QAction *action : m_clinicMenu->actions())
        action->setEnabled(on);
}

void MainMenus::makePlan()
{
    m_plan = m_bar->addMenu(tr("&Plan"));
    // What can be done in the calendar stands above, once there is one.
    connect(m_plan, &QMenu::aboutToShow, this, &MainMenus::planAboutToShow);
    m_plan->addAction(tr("&Check in\u2026"), Qt::CTRL | Qt::Key_I, &m_window, &MainWindow::checkInRequested);
    m_plan->addAction(tr("&Log a run\u2026"), Qt::CTRL | Qt::Key_L, &m_window, &MainWindow::logRunRequested);
    m_plan->addAction(tr("T&ype the printed log in\u2026"), Qt::CTRL | Qt::SHIFT | Qt::Key_L, &m_window,
                      &MainWindow::logBackRequested);
    m_plan->addAction(tr("P&rotocols\u2026"), &m_window, &MainWindow::protocolsRequested);
    m_plan->addAction(tr("Protocol &numbers\u2026"), &m_window, &MainWindow::protocolNumbersRequested);
}

} // namespace stridewell
