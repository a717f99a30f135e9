// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/first_run/first_run_dialog.h"

#include "ui/dialogs/first_run/history_page.h"
#include "ui/parts/labels.h"
#include "ui/parts/option_card.h"
#include "ui/parts/scrolled.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace stridewell {

FirstRunDialog::FirstRunDialog(Theme &theme, const RunnerPage::Start &start, QDate today, QWidget *parent)
    : QDialog(parent),
      m_theme(theme),
      m_pages(new QStackedWidget(this)),
      m_runner(new RunnerPage(theme, start)),
      m_history(new HistoryPage(theme, today)),
      m_problem(makeLabel({}, "words", this))
{
    const Measures &m = theme.measures();
    setWindowTitle(tr("Welcome to Stridewell"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    add(m_runner);
    add(m_history);
    add(makePainPage());
    layout->addWidget(m_pages, 1);
    setLook(m_problem, "words", "stop");
    m_problem->setMargin(m.px(12));
    m_problem->hide();
    layout->addWidget(m_problem);
    layout->addWidget(makeFoot());
    connect(m_runner, &RunnerPage::changed, this, &FirstRunDialog::follow);
    connect(m_history, &HistoryPage::changed, this, &FirstRunDialog::follow);
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

QWidget *FirstRunDialog::makePainPage()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(m_theme.measures().px(8));
    layout->addStretch(2);
    layout->addWidget(makeLabel(tr("Does the back of your thigh hurt now?"), "title", page));
    layout->addWidget(makeLabel(tr("Then a few questions follow before the plan."), "quiet", page));
    m_painFree = makeRadioCard(m_theme, tr("No, all fine"), tr("The plan comes at once"), page);
    m_painful = makeRadioCard(m_theme, tr("Yes, something hurts"), tr("A few questions, two minutes at most"), page);
    for (QAbstractButton *card : {m_painFree, m_painful}) {
        layout->addWidget(card);
        connect(card, &QAbstractButton::toggled, this, &FirstRunDialog::follow);
    }
    layout->addStretch(3);
    return page;
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
    m_problem->setVisible(!text.isEmpty());
}

void FirstRunDialog::goOn()
{
    if (page() + 1 < m_pages->count())
        showPage(page() + 1);
    else
        Q_EMIT completed(m_runner->athlete(), m_history->weeks(), m_painful->isChecked());
}

void FirstRunDialog::follow()
{
    if (!m_next)
        return;
    const bool last = page() + 1 == m_pages->count();
    const bool answered = m_painFree->isChecked() || m_painful->isChecked();
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
