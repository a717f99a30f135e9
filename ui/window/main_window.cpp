// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include "ui/pages/exercises/exercises_page.h"
#include "ui/pages/patients/patients_page.h"
#include "ui/pages/plan/plan_page.h"
#include "ui/pages/progress/progress_page.h"
#include "ui/pages/today/today_page.h"
#include "ui/parts/message_bar.h"
#include "ui/window/importing.h"
#include "ui/window/main_menus.h"
#include "ui/window/navigation.h"
#include "ui/window/page_stack.h"
#include "ui/window/patient_bar.h"
#include "ui/window/prompts.h"

#include <QDropEvent>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMimeData>
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
      m_profiles(new ProfileSwitch),
      m_menus(new MainMenus(*this, m_profiles->profiles())),
      m_messages(new MessageBar),
      m_navigation(new Navigation(theme)),
      m_pages(new PageStack),
      m_today(new TodayPage(theme, poses)),
      m_patientBar(new PatientBar(theme))
{
    setWindowTitle(tr("Stridewell"));
    setAcceptDrops(true);
    addPages();
    layOut();
    connect(m_menus, &MainMenus::pageChosen, this, &MainWindow::bringUp);
    connect(m_menus, &MainMenus::planAboutToShow, this, &MainWindow::planPage);
    connect(m_profiles, &ProfileSwitch::profileChosen, this, &MainWindow::profileChosen);
    connect(m_navigation, &Navigation::pageChosen, this, &MainWindow::bringUp);
    connect(m_navigation->addTool(tr("Settings"), Glyph::Gear), &QAbstractButton::clicked, this,
            &MainWindow::settingsRequested);
    connect(m_messages, &MessageBar::actionChosen, this, [this] {
        // Taken out first: what is undone may show a message of its own.
        const auto action = std::exchange(m_messageAction, {});
        action ? action() : Q_EMIT undoRequested();
    });
    const Measures &m = theme.measures();
    setMinimumSize(m.px(760), m.px(520));
    resize(m.px(1440), m.px(900));
    bringUp(0);
    // Last, so that each widget gets the style once.
    theme.dress(this);
}

void MainWindow::layOut()
{
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
}

void MainWindow::addPages()
{
    connect(m_pages, &PageStack::pageBuilt, this, &MainWindow::follow);
    addPage<TodayPage>(tr("Today"), Glyph::Sun, [this] { return m_today; });
    addPage<PlanPage>(tr("Plan"), Glyph::Calendar, [this] { return makePlanPage(); });
    addPage<ProgressPage>(tr("Progress"), Glyph::Bars, [this] { return makeProgressPage(); });
    addPage<ExercisesPage>(tr("Exercises"), Glyph::Runner, [this] { return new ExercisesPage(m_theme, m_poses); });
    addClinic();
}

template <typename Kind>
void MainWindow::addPage(const QString &name, Glyph glyph, const std::function<Page *()> &make)
{
    const int place = m_pages->addPage(make);
    m_keys += QLatin1StringView(Kind::staticMetaObject.className());
    m_navigation->addPage(name, glyph);
    m_menus->addPage(name, place);
}

PlanPage *MainWindow::planPage()
{
    return static_cast<PlanPage *>(m_pages->page(placeOf(Place::Plan)));
}

ProgressPage *MainWindow::progressPage()
{
    return static_cast<ProgressPage *>(m_pages->page(placeOf(Place::Progress)));
}

ExercisesPage *MainWindow::exercisesPage()
{
    return static_cast<ExercisesPage *>(m_pages->page(placeOf(Place::Exercises)));
}

PlanPage *MainWindow::makePlanPage()
{
    auto *plan = new PlanPage(m_theme, m_poses);
    connect(plan, &PlanPage::undoRequested, this, &MainWindow::undoRequested);
    connect(plan, &PlanPage::printRequested, this, &MainWindow::printRequested);
    plan->fillMenu(m_menus->plan());
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
    return m_keys[m_pages->currentIndex()];
}

void MainWindow::showPage(const QString &key)
{
    const int place = static_cast<int>(m_keys.indexOf(key));
    if (place >= 0 && (place != placeOf(Place::Patients) || m_clinicOn))
        bringUp(place);
}

void MainWindow::bringUp(int place)
{
    Page *page = m_pages->page(place);
    if (m_view && m_stale.remove(page))
        page->setView(*m_view);
    m_pages->setCurrentIndex(place);
    m_navigation->setCurrent(place);
    m_patientBar->setVisible(m_clinicOn && place != placeOf(Place::Patients));
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
    m_menus->setReminders(on);
}

QHBoxLayout *MainWindow::makeTopRow()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(m_theme.measures().px(6), 0, m_theme.measures().px(10), 0);
    row->addWidget(m_menus->bar(), 1);
    row->addWidget(m_profiles);
    return row;
}

QMenuBar *MainWindow::menus() const
{
    return m_menus->bar();
}

QMenu *MainWindow::helpMenu() const
{
    return m_menus->help();
}

void MainWindow::setProfiles(const QList<ProfileSwitch::Choice> &profiles, const QString &current)
{
    m_profiles->setProfiles(profiles, current);
}

void MainWindow::setLockable(bool on)
{
    m_menus->setLockable(on);
}

void MainWindow::openSearch()
{
    if (m_pages->currentIndex() == placeOf(Place::Patients)) {
        patientsPage()->openSearch();
        return;
    }
    showPage(planPage());
    planPage()->openSearch();
}

void MainWindow::setUndo(const QString &undo, const QString &redo)
{
    m_menus->setUndo(undo, redo);
    m_undoName = undo;
    if (Page *plan = m_pages->builtPage(placeOf(Place::Plan)))
        static_cast<PlanPage *>(plan)->setUndo(undo);
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
