// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/first_run/runner_page.h"
#include "ui/models/first_weeks.h"

#include <QDialog>

class QFrame;
class QStackedWidget;

namespace stridewell {

class HealthPage;
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
    HealthPage *health() const { return m_health; }
    QPushButton *nextButton() const { return m_next; }
    int page() const;
    void showPage(int page);
    /// Something could not be done; empty takes it away.
    void showProblem(const QString &text);
    /// Closes the window without a question.
    void leave();

Q_SIGNALS:
    void completed(const Athlete &athlete, const QList<WeekByHand> &weeks, bool hurts);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *makeProblem();
    QWidget *makeFoot();
    void add(QWidget *page);
    void goOn();
    void follow();
    Athlete athlete() const;
    /// Something was typed that would be gone with the window.
    bool isBegun() const;

    Theme &m_theme;
    QStackedWidget *m_pages;
    RunnerPage *m_runner;
    HistoryPage *m_history;
    HealthPage *m_health;
    Athlete m_athleteBefore; ///< as it stood in the fields at first
    bool m_mayLeave = false;
    QFrame *m_problemRow;
    QLabel *m_problem = nullptr;
    QPushButton *m_leave = nullptr;
    QLabel *m_progress = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
};

} // namespace stridewell
