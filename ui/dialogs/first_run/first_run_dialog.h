// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/first_run/runner_page.h"
#include "ui/models/first_weeks.h"

#include <QDialog>

class QStackedWidget;

namespace stridewell {

class HistoryPage;

/// The way to a first plan in three short pages: who runs, what was run lately, and whether anything hurts. It asks
/// for what it cannot do itself by signals; what it came to is told by completed().
class FirstRunDialog : public QDialog
{
    Q_OBJECT

public:
    FirstRunDialog(Theme &theme, const RunnerPage::Start &start, QDate today, QWidget *parent = nullptr);

    RunnerPage *runner() const { return m_runner; }
    HistoryPage *history() const { return m_history; }
    QAbstractButton *painFree() const { return m_painFree; }
    QAbstractButton *painful() const { return m_painful; }
    QPushButton *nextButton() const { return m_next; }
    int page() const;
    void showPage(int page);
    /// Something could not be done; empty takes it away.
    void showProblem(const QString &text);

Q_SIGNALS:
    void completed(const Athlete &athlete, const QList<WeekByHand> &weeks, bool hurts);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makePainPage();
    QWidget *makeFoot();
    void add(QWidget *page);
    void goOn();
    void follow();

    Theme &m_theme;
    QStackedWidget *m_pages;
    RunnerPage *m_runner;
    HistoryPage *m_history;
    QAbstractButton *m_painFree = nullptr;
    QAbstractButton *m_painful = nullptr;
    QLabel *m_problem;
    QLabel *m_progress = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
};

} // namespace stridewell
