// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/first_run/first_run_dialog.h"

#include "ui/dialogs/first_run/health_page.h"
#include "ui/dialogs/first_run/history_page.h"
#include "ui/parts/help_place.h"
#include "ui/parts/labels.h"
#include "ui/parts/scrolled.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

namespace stridewell {

FirstRunDialog::FirstRunDialog(Theme &theme, const RunnerPage::Start &start, QDate today, QWidget *parent)
    : QDialog(parent),
      m_theme(theme),
      m_pages(new QStackedWidget(this)),
      m_runner(new RunnerPage(theme, start, today)),
      m_history(new HistoryPage(theme, today)),
      m_health(new HealthPage(theme)),
      m_athleteBefore(m_runner->athlete()),
      m_problemRow(new QFrame(this))
{
    const Measures &m = theme.measures();
    setWindowTitle(tr("Welcome to Stridewell"));
    setHelpPlace(this, u"start"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    add(m_runner);
    add(m_history);
    add(m_health);
    layout->addWidget(m_pages, 1);
    layout->addWidget(makeProblem());
    layout->addWidget(makeFoot());
    connect(m_runner, &RunnerPage::changed, this, &FirstRunDialog::follow);
    connect(m_history, &HistoryPage::changed, this, &FirstRunDialog::follow);
    connect(m_health, &HealthPage::changed, this, &FirstRunDialog::follow);
    resize(m.px(640), m.px(640));
    theme.dress(this);
    showPage(0);
}

void FirstRunDialog::add(QWidget *page)
{
    const Measures &m = m_theme.measures();
    auto *content = new QWidget;
    setLook(content, "page");
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(m.px(28), m.px(24), m.px(28), m.px(20));
    layout->addWidget(page);
    m_pages->addWidget(scrolled(content, m_pages));
}

QWidget *FirstRunDialog::makeProblem()
{
    const Measures &m = m_theme.measures();
    auto *row = new QHBoxLayout(m_problemRow);
    row->setContentsMargins(m.px(22), m.px(10), m.px(22), m.px(10));
    m_problem = makeLabel({}, "words", m_problemRow);
    setLook(m_problem, "words", "stop");
    m_leave = new QPushButton(tr("Close all the same"), m_problemRow);
    m_leave->setAutoDefault(false);
    row->addWidget(m_problem, 1);
    row->addWidget(m_leave);
    m_problemRow->hide();
    connect(m_leave, &QPushButton::clicked, this, &FirstRunDialog::leave);
    return m_problemRow;
}

QWidget *FirstRunDialog::makeFoot()
{
    const Measures &m = m_theme.measures();
    auto *foot = new QFrame(this);
    setLook(foot, "foot");
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(m.px(22), m.px(12), m.px(22), m.px(12));
    row->setSpacing(m.px(10));
    m_progress = makeLabel({}, "quiet", foot);
    m_back = new QPushButton(tr("Back"), foot);
    m_next = new QPushButton(foot);
    setLook(m_next, "primary");
    m_back->setAutoDefault(false);
    m_next->setDefault(true);
    row->addWidget(m_progress, 1);
    row->addWidget(m_back);
    row->addWidget(m_next);
    connect(m_back, &QPushButton::clicked, this, [this] { showPage(page() - 1); });
    connect(m_next, &QPushButton::clicked, this, &FirstRunDialog::goOn);
    return foot;
}

int FirstRunDialog::page() const
{
    return m_pages->currentIndex();
}

void FirstRunDialog::showPage(int page)
{
    m_history->setAthlete(m_runner->athlete());
    m_pages->setCurrentIndex(page);
    m_progress->setText(tr("Page %1 of %2").arg(page + 1).arg(m_pages->count()));
    showProblem({});
    follow();
}

void FirstRunDialog::showProblem(const QString &text)
{
    m_problem->setText(text);
    m_problemRow->setVisible(!text.isEmpty());
    m_leave->hide();
}

void FirstRunDialog::leave()
{
    m_mayLeave = true;
    close();
}

Athlete FirstRunDialog::athlete() const
{
    Athlete athlete = m_runner->athlete();
    athlete.conditions = m_health->conditions();
    athlete.medicines = m_health->medicines();
    return athlete;
}

bool FirstRunDialog::isBegun() const
{
    const QList<WeekByHand> weeks = m_history->weeks();
    const bool typedWeeks = std::ranges::any_of(weeks, [](const WeekByHand &week) { return week != WeekByHand{}; });
    return athlete() != m_athleteBefore || m_runner->hasDoubtfulBirthday() || typedWeeks;
}

void FirstRunDialog::closeEvent(QCloseEvent *event)
{
    if (m_mayLeave || !isBegun()) {
        QDialog::closeEvent(event);
        return;
    }
    // Asked once, in place: nothing is stored before the last page.
    event->ignore();
    showProblem(tr("What you typed here is not stored yet. Go on to keep it, or close and lose it."));
    m_leave->show();
    m_leave->setFocus(Qt::OtherFocusReason);
}

void FirstRunDialog::goOn()
{
    if (page() + 1 < m_pages->count())
        showPage(page() + 1);
    else
        Q_EMIT completed(athlete(), m_history->weeks(), m_health->hurts().value_or(false));
}

void FirstRunDialog::follow()
{
    if (!m_next)
        return;
    const bool last = page() + 1 == m_pages->count();
    const bool answered = m_health->hurts().has_value();
    m_back->setVisible(page() > 0);
    m_next->setText(last ? tr("Show my plan") : tr("Next"));
    m_next->setEnabled(page() == 0 ? m_runner->mayGoOn() : page() == 1 ? m_history->mayGoOn() : answered);
}

void FirstRunDialog::keyPressEvent(QKeyEvent *event)
{
    // A slip of the hand must not end the program with all that was typed.
    if (event->key() != Qt::Key_Escape)
        QDialog::keyPressEvent(event);
}

} // namespace stridewell
