// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include "ui/models/words.h"
#include "ui/pages/plan/calendar_view.h"
#include "ui/pages/plan/plan_page.h"
#include "ui/parts/message_bar.h"
#include "ui/window/navigation.h"
#include "ui/window/prompts.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QMenuBar>
#include <QStackedWidget>
#include <QToolButton>

namespace stridewell {

MainWindow::MainWindow(Theme &theme, const Poses &poses)
    : m_theme(theme),
      m_menus(new QMenuBar),
      m_profileMenu(new QMenu(tr("&Profile"), this)),
      m_profileGroup(new QActionGroup(this)),
      m_profileButton(new QToolButton),
      m_messages(new MessageBar),
      m_pages(new QStackedWidget),
      m_plan(new PlanPage(theme, poses))
{
    setWindowTitle(tr("Stridewell"));
    auto *centre = new QWidget(this);
    auto *columns = new QHBoxLayout(centre);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    auto *navigation = new Navigation(theme, centre);
    navigation->addPage(tr("Plan"), Glyph::Calendar);
    columns->addWidget(navigation);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    auto *top = new QFrame(centre);
    setLook(top, "row");
    top->setLayout(makeTopRow());
    right->addWidget(top);
    right->addWidget(m_messages);
    right->addWidget(m_pages, 1);
    m_pages->addWidget(m_plan);
    columns->addLayout(right, 1);
    setCentralWidget(centre);

    makeFileMenu();
    makeOtherMenus();
    connect(navigation, &Navigation::pageChosen, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_plan, &PlanPage::checkInRequested, this, &MainWindow::checkInRequested);
    const Measures &m = theme.measures();
    setMinimumSize(m.px(760), m.px(520));
    resize(m.px(1440), m.px(900));
    theme.dress(this);
    m_plan->calendar()->setFocus();
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
    file->addAction(tr("&Export profile\u2026"), QKeySequence::SaveAs, this, &MainWindow::askExport);
    file->addSeparator();
    file->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);
    m_profileGroup->setExclusive(true);
    connect(m_profileGroup, &QActionGroup::triggered, this,
            [this](const QAction *action) { Q_EMIT profileChosen(action->data().toString()); });
}

void MainWindow::makeOtherMenus()
{
    QMenu *view = m_menus->addMenu(tr("&View"));
    // The calendar knows the bare keys; these work from anywhere.
    view->addAction(tr("&Previous week"), Qt::CTRL | Qt::Key_PageUp, m_plan, &PlanPage::previousWeek);
    view->addAction(tr("&Next week"), Qt::CTRL | Qt::Key_PageDown, m_plan, &PlanPage::nextWeek);
    view->addAction(tr("&Today"), Qt::CTRL | Qt::Key_T, m_plan, &PlanPage::goToday);
    QMenu *plan = m_menus->addMenu(tr("&Plan"));
    plan->addAction(tr("&Check in\u2026"), Qt::CTRL | Qt::Key_I, this, &MainWindow::checkInRequested);
    QMenu *help = m_menus->addMenu(tr("&Help"));
    help->addAction(tr("&About Stridewell"), this, &MainWindow::tellAbout);
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

void MainWindow::askImport()
{
    if (!m_prompts)
        return;
    m_prompts->openFiles(tr("Import runs"), tr("Activities (*.csv *.fit *.tcx *.gpx *.gz);;All files (*)"),
                         [this](const QStringList &files) { Q_EMIT importRequested(files); });
}

void MainWindow::askExport()
{
    if (!m_prompts)
        return;
    m_prompts->saveFile(tr("Export profile"), u"stridewell-profile.json"_s, tr("Profile (*.json)"),
                        [this](const QString &file) { Q_EMIT exportRequested(file); });
}

void MainWindow::tellAbout()
{
    if (!m_prompts)
        return;
    const QString help = tr("Call your emergency number (112 in Europe) if you cannot feel or hold your bladder or "
                            "bowel, are numb between the legs, cannot breathe well, or your foot is cold and pale.");
    m_prompts->tell(tr("About Stridewell"), tr("Stridewell %1").arg(QStringLiteral(STRIDEWELL_VERSION)) + u"\n\n"_s +
                                                disclaimer() + u"\n\n"_s + help);
}

} // namespace stridewell
