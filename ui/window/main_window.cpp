// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include "ui/pages/exercises/exercises_page.h"
#include "ui/pages/patients/patients_page.h"
#include "ui/pages/plan/calendar_view.h"
#include "ui/pages/plan/plan_page.h"
#include "ui/pages/progress/progress_page.h"
#include "ui/pages/today/today_page.h"
#include "ui/parts/command_palette.h"
#include "ui/parts/message_bar.h"
#include "ui/window/importing.h"
#include "ui/window/navigation.h"
#include "ui/window/page_stack.h"
#include "ui/window/patient_bar.h"
#include "ui/window/prompts.h"

#include <QActionGroup>
#include <QApplication>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QToolButton>
#include <QUrl>

#include <utility>

namespace stridewell {

namespace {

/// Files and folders of this computer that something dragged holds.
QStringList filesOf(const QMimeData &data)
{
    QStringList files;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            files += url.toLocalFile();
    }
    return files;
}

} // namespace

MainWindow::MainWindow(Theme &theme, const Poses &poses)
    : m_theme(theme),
      m_poses(poses),
      m_menus(new QMenuBar),
      m_profileMenu(new QMenu(tr("&Profile"), this)),
      m_profileGroup(new QActionGroup(this)),
      m_profileButton(new QToolButton),
      m_messages(new MessageBar),
      m_navigation(new Navigation(theme)),
      m_pages(new PageStack),
      m_today(new TodayPage(theme, poses)),
      m_patients(new PatientsPage(theme)),
      m_patientBar(new PatientBar(theme)),
      m_palette(new CommandPalette(this))
{
    setWindowTitle(tr("Stridewell"));
    setAcceptDrops(true);
    auto *centre = new QWidget(this);
    auto *columns = new QHBoxLayout(centre);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(m_navigation);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    auto *top = new QFrame(centre);
    setLook(top, "row");
    top->setLayout(makeTopRow());
    right->addWidget(top);
    right->addWidget(m_patientBar);
    right->addWidget(m_messages);
    right->addWidget(m_pages, 1);
    columns->addLayout(right, 1);
    setCentralWidget(centre);

    makeFileMenu();
    makeEditMenu();
    m_viewMenu = m_menus->addMenu(tr("&View"));
    addPages();
    addClinic();
    makeOtherMenus();
    connect(m_navigation, &Navigation::pageChosen, this, &MainWindow::bringUp);
    connect(m_messages, &MessageBar::actionChosen, this, [this] {
        // Taken out first: what is undone may show a message of its own.
        const auto action = std::exchange(m_messageAction, {});
        action ? action() : Q_EMIT undoRequested();
    });
    const Measures &m = theme.measures();
    setMinimumSize(m.px(760), m.px(520));
    resize(m.px(1440), m.px(900));
    theme.dress(this);
    bringUp(0);
}

void MainWindow::addPages()
{
    connect(m_pages, &PageStack::pageBuilt, this, &MainWindow::follow);
    addPage(tr("Today"), Glyph::Sun, [this] { return m_today; });
    addPage(tr("Plan"), Glyph::Calendar, [this] { return makePlanPage(); });
    addPage(tr("Progress"), Glyph::Bars, [this] { return makeProgressPage(); });
    addPage(tr("Exercises"), Glyph::Runner, [this] { return new ExercisesPage(m_theme, m_poses); });
}

void MainWindow::addPage(const QString &name, Glyph glyph, const std::function<Page *()> &make)
{
    const int place = m_pages->addPage(make);
    m_navigation->addPage(name, glyph);
    QAction *action = m_viewMenu->addAction(name, this, [this, place] { bringUp(place); });
    action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + place)));
}

Page *MainWindow::pageAt(Place place)
{
    return m_pages->page(static_cast<int>(place));
}

PlanPage *MainWindow::planPage()
{
    return static_cast<PlanPage *>(pageAt(Place::Plan));
}

ProgressPage *MainWindow::progressPage()
{
    return static_cast<ProgressPage *>(pageAt(Place::Progress));
}

ExercisesPage *MainWindow::exercisesPage()
{
    return static_cast<ExercisesPage *>(pageAt(Place::Exercises));
}

PlanPage *MainWindow::makePlanPage()
{
    auto *plan = new PlanPage(m_theme, m_poses);
    connect(plan, &PlanPage::undoRequested, this, &MainWindow::undoRequested);
    connect(plan, &PlanPage::printRequested, this, &MainWindow::printRequested);
    plan->fillMenu(m_planMenu);
    plan->setUndo(m_undoName);
    return plan;
}

/// A page that was just built: its wishes are the window's, and it shows what the others show.
void MainWindow::follow(Page *page)
{
    connect(page, &Page::checkInRequested, this, &MainWindow::checkInRequested);
    connect(page, &Page::editRequested, this, &MainWindow::editRequested);
    if (m_view)
        m_stale.insert(page);
    Q_EMIT pageBuilt(page);
}

QList<Page *> MainWindow::pages()
{
    QList<Page *> pages;
    for (int place = 0; place < m_pages->count(); ++place)
        pages += m_pages->page(place);
    return pages;
}

void MainWindow::showPage(Page *page)
{
    bringUp(m_pages->indexOf(page));
}

Page *MainWindow::shownPage() const
{
    return static_cast<Page *>(m_pages->currentWidget());
}

QString MainWindow::pageKey() const
{
    return QString::fromLatin1(shownPage()->metaObject()->className());
}

void MainWindow::showPage(const QString &key)
{
    if (key.isEmpty() || key == pageKey())
        return; // as at most starts: then no other page need be built
    for (Page *page : pages()) {
        const bool isThere = page != m_patients || m_clinicOn;
        if (isThere && key == QLatin1StringView(page->metaObject()->className()))
            showPage(page);
    }
}

void MainWindow::bringUp(int place)
{
    Page *page = m_pages->page(place);
    if (m_view && m_stale.remove(page))
        page->setView(*m_view);
    m_pages->setCurrentIndex(place);
    m_navigation->setCurrent(place);
    m_patientBar->setVisible(m_clinicOn && page != m_patients);
    page->takeFocus();
}

void MainWindow::setView(const PlanView &view)
{
    if (!m_view)
        m_pages->buildTheRest();
    m_view = view;
    for (int place = 0; place < m_pages->count(); ++place) {
        if (Page *page = m_pages->builtPage(place))
            m_stale.insert(page);
    }
    Page *shown = shownPage();
    m_stale.remove(shown);
    shown->setView(view);
    tellWhose();
    Q_EMIT viewShown(view);
}

void MainWindow::setReminders(bool on)
{
    m_reminders->setChecked(on);
}

QHBoxLayout *MainWindow::makeTopRow()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(m_theme.measures().px(6), 0, m_theme.measures().px(10), 0);
    m_menus->setNativeMenuBar(false);
    row->addWidget(m_menus, 1);
    row->addWidget(m_profileButton);
    m_profileButton->setPopupMode(QToolButton::InstantPopup);
    m_profileButton->setMenu(m_profileMenu);
    setLook(m_profileButton, "flat");
    return row;
}

void MainWindow::makeFileMenu()
{
    QMenu *file = m_menus->addMenu(tr("&File"));
    file->addMenu(m_profileMenu);
    file->addSeparator();
    file->addAction(tr("&Import runs\u2026"), QKeySequence::Open, this, &MainWindow::askImport);
    file->addAction(tr("Ea&rlier imports\u2026"), this, &MainWindow::importLogRequested);
    file->addAction(tr("&Export\u2026"), Qt::CTRL | Qt::Key_E, this, &MainWindow::exportRequested);
    file->addAction(tr("&Print\u2026"), QKeySequence::Print, this, &MainWindow::printRequested);
    file->addSeparator();
    file->addAction(tr("&Backups\u2026"), this, &MainWindow::backupsRequested);
    makeLockActions(file);
    file->addSeparator();
    file->addAction(tr("&Quit"), QKeySequence::Quit, qApp, &QCoreApplication::quit);
    m_profileGroup->setExclusive(true);
    connect(m_profileGroup, &QActionGroup::triggered, this,
            [this](const QAction *action) { Q_EMIT profileChosen(action->data().toString()); });
}

void MainWindow::makeLockActions(QMenu *menu)
{
    m_lockSwitch = menu->addAction(tr("Lock &when idle"));
    m_lockSwitch->setCheckable(true);
    connect(m_lockSwitch, &QAction::triggered, this, &MainWindow::lockSwitchRequested);
    m_lock = menu->addAction(tr("&Lock now"), Qt::CTRL | Qt::SHIFT | Qt::Key_K, this, &MainWindow::lockRequested);
    setLockable(false);
}

void MainWindow::setLockable(bool on)
{
    m_lockSwitch->setChecked(on);
    m_lock->setEnabled(on);
}

void MainWindow::makeEditMenu()
{
    QMenu *edit = m_menus->addMenu(tr("&Edit"));
    m_undo = edit->addAction(QString(), QKeySequence::Undo, this, &MainWindow::undoRequested);
    m_redo = edit->addAction(QString(), QKeySequence::Redo, this, &MainWindow::redoRequested);
    edit->addSeparator();
    edit->addAction(tr("&Find in the plan\u2026"), QKeySequence::Find, this, &MainWindow::openSearch);
    edit->addAction(tr("&All commands\u2026"), Qt::CTRL | Qt::Key_K, this, &MainWindow::openPalette);
    edit->addSeparator();
    edit->addAction(tr("&Settings\u2026"), Qt::CTRL | Qt::Key_Comma, this, &MainWindow::settingsRequested);
    connect(m_navigation->addTool(tr("Settings"), Glyph::Gear), &QAbstractButton::clicked, this,
            &MainWindow::settingsRequested);
    setUndo({}, {});
}

void MainWindow::openPalette()
{
    pageAt(Place::Plan); // brings its own commands
    // A palette that offered itself would lead nowhere.
    QList<QAction *> actions = findChildren<QAction *>();
    actions.removeIf([](const QAction *action) {
        return action->menu() || action->isSeparator() || action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_K);
    });
    m_palette->open(actions);
}

void MainWindow::openSearch()
{
    if (m_pages->currentWidget() == m_patients) {
        m_patients->openSearch();
        return;
    }
    showPage(planPage());
    planPage()->openSearch();
}

void MainWindow::setUndo(const QString &undo, const QString &redo)
{
    m_undo->setText(undo.isEmpty() ? tr("&Undo") : tr("&Undo %1").arg(undo));
    m_undo->setEnabled(!undo.isEmpty());
    m_redo->setText(redo.isEmpty() ? tr("&Redo") : tr("&Redo %1").arg(redo));
    m_redo->setEnabled(!redo.isEmpty());
    m_undoName = undo;
    if (Page *plan = m_pages->builtPage(static_cast<int>(Place::Plan)))
        static_cast<PlanPage *>(plan)->setUndo(undo);
}

void MainWindow::makeOtherMenus()
{
    m_viewMenu->addSeparator();
    // The calendar knows the bare keys; these work from anywhere and bring it up, so that what they did is seen.
    const auto inPlan = [this](const QString &text, const QKeySequence &keys, void (PlanPage::*go)()) {
        m_viewMenu->addAction(text, keys, this, [this, go] {
            showPage(planPage());
            (planPage()->*go)();
        });
    };
    inPlan(tr("&Previous week in the plan"), Qt::CTRL | Qt::Key_PageUp, &PlanPage::previousWeek);
    inPlan(tr("&Next week in the plan"), Qt::CTRL | Qt::Key_PageDown, &PlanPage::nextWeek);
    inPlan(tr("&Today in the plan"), Qt::CTRL | Qt::Key_T, &PlanPage::goToday);
    m_viewMenu->addSeparator();
    m_reminders = m_viewMenu->addAction(tr("&Reminders"));
    m_reminders->setCheckable(true);
    connect(m_reminders, &QAction::triggered, this, &MainWindow::remindersWanted);
    m_clinic = m_viewMenu->addAction(tr("&Clinic with patients"));
    m_clinic->setCheckable(true);
    connect(m_clinic, &QAction::triggered, this, &MainWindow::clinicWanted);
    makeClinicMenu();
    m_planMenu = m_menus->addMenu(tr("&Plan"));
    // What can be done in the calendar stands above, once there is one.
    connect(m_planMenu, &QMenu::aboutToShow, this, [this] { pageAt(Place::Plan); });
    QMenu *plan = m_planMenu;
    plan->addAction(tr("&Check in\u2026"), Qt::CTRL | Qt::Key_I, this, &MainWindow::checkInRequested);
    plan->addAction(tr("&Log a run\u2026"), Qt::CTRL | Qt::Key_L, this, &MainWindow::logRunRequested);
    plan->addAction(tr("T&ype the printed log in\u2026"), Qt::CTRL | Qt::SHIFT | Qt::Key_L, this,
                    &MainWindow::logBackRequested);
    plan->addAction(tr("P&rotocols\u2026"), this, &MainWindow::protocolsRequested);
    plan->addAction(tr("Protocol &numbers\u2026"), this, &MainWindow::protocolNumbersRequested);
    m_helpMenu = m_menus->addMenu(tr("&Help"));
}

void MainWindow::setProfiles(const QList<Choice> &profiles, const QString &current)
{
    for (QAction *action : m_profileGroup->actions())
        delete action;
    for (const Choice &profile : profiles) {
        // A lone "&" in a name would become a shortcut.
        QString name = profile.name;
        QAction *action = m_profileMenu->addAction(name.replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(profile.id == current);
        action->setData(profile.id);
        m_profileGroup->addAction(action);
        if (profile.id == current) {
            m_profileButton->setText(action->text() + u" \u25be"_s);
            m_profileButton->setAccessibleName(tr("Profile: %1").arg(profile.name));
        }
    }
}

void MainWindow::showMessage(const QString &text)
{
    m_messages->showMessage(text);
}

void MainWindow::showNote(const QString &text)
{
    m_messages->showMessage(text, MessageBar::Kind::Note);
}

void MainWindow::showWayOut(const QString &text, const QString &action, const std::function<void()> &way)
{
    m_messageAction = way;
    m_messages->showMessage(text, MessageBar::Kind::Problem, action);
}

void MainWindow::showRetryable(const QString &text, const std::function<void()> &again)
{
    showWayOut(text, tr("Try again"), again);
}

void MainWindow::showUndoable(const QString &text, const std::function<void()> &undo)
{
    m_messageAction = undo;
    m_messages->showMessage(text, MessageBar::Kind::Note, tr("Undo"));
}

void MainWindow::askImport()
{
    if (!m_prompts)
        return;
    m_prompts->openFiles(tr("Import runs"), activityFilter(),
                         [this](const QStringList &files) { Q_EMIT importRequested(files); });
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!filesOf(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList files = filesOf(*event->mimeData());
    if (files.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT importRequested(files);
}

ProgressPage *MainWindow::makeProgressPage()
{
    auto *progress = new ProgressPage(m_theme);
    connect(progress, &ProgressPage::importRequested, this, &MainWindow::askImport);
    connect(progress, &ProgressPage::logRunRequested, this, &MainWindow::logRunRequested);
    connect(progress, &ProgressPage::saveRequested, this, &MainWindow::askPicture);
    connect(progress, &ProgressPage::copied, this, [this] { showNote(tr("The table was copied.")); });
    return progress;
}

void MainWindow::askPicture()
{
    if (!m_prompts)
        return;
    m_prompts->saveFile(tr("Save picture"), u"stridewell-progress.png"_s,
                        tr("Picture (*.png);;Drawing (*.svg);;Numbers (*.csv)"), [this](const QString &file) {
                            const auto saved = progressPage()->saveTo(file);
                            if (saved)
                                showNote(tr("It was written to %1.").arg(file));
                            else
                                showMessage(toText(saved.error()));
                        });
}

} // namespace stridewell
