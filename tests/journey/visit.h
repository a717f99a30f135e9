// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/planner.h"
#include "core/store/store.h"
#include "core/workspace/workspace.h"
#include "tests/kit/fake_prompts.h"
#include "ui/window/first_run_flow.h"
#include "ui/window/main_window.h"
#include "ui/window/session.h"

#include <QSet>

class QAbstractButton;

namespace stridewell {

class CheckInDialog;
class StepPage;
class TimelineRow;

/// What somebody answers to the questions of a check-in.
struct Feels
{
    bool fine = false;   ///< "All fine"
    bool better = true;  ///< else of the same trouble: not getting better
    int painNow = 0;     ///< 0..10
    QSet<Gate> can = {}; ///< what is painless by now; of it the questions take what they ask for
};

/// The program, started at a moment that stands still, over a store that is there already or not; and a person before
/// it who has a keyboard and a mouse. Going away closes the program.
class Visit
{
public:
    Visit(const QString &store, Moment now);

    const Plan &plan() const { return m_workspace.plan(); }
    const Profile &profile() const { return m_workspace.profile(); }
    QDate today() const { return m_workspace.today(); }
    const Workspace &workspace() const { return m_workspace; }
    /// The items of today of a kind, whatever became of them.
    QList<Item> todays(ItemKind kind) const;
    /// Blocking violations that `check` finds in what the plan holds from today on, a line each; empty = none.
    QString broken() const;

    /// From nothing to a plan: a name, four weeks of `km` in `runs` runs typed in, and something that hurts.
    void firstRun(const QString &name, int km, int runs);
    /// Answers the questions that come up then: a sudden sharp twinge in the middle of the left thigh, just now.
    void tellOfStrain(int painNow);
    /// Ctrl+I, and the questions of a later check-in.
    void checkIn(const Feels &feels);
    /// The question that Today asks on the day after a session, if it asks one.
    void answerNextDay(int pain);
    /// Says of every item of this kind that is still open today that it was done. Strength set by set where `bySets`.
    /// Returns how many there were.
    int finish(ItemKind kind, bool bySets = false);
    /// Ctrl+L and the form for a run.
    void logRun(double km, const QString &time, RunType kind, int pain);
    void undo();
    void redo();

private:
    CheckInDialog *questions() const;
    void takeAnswer(CheckInDialog *dialog);
    TimelineRow *openRow(ItemKind kind) const;
    void say(StepPage *page, const QString &key, int place) const;
    void slide(const QWidget *holder, int score) const;
    void sayGates(StepPage *page, const QSet<Gate> &can) const;

    Theme m_theme;
    kit::FakePrompts m_prompts;
    Store m_store;
    Workspace m_workspace;
    MainWindow m_window;
    Session m_session;
    FirstRunFlow m_flow;
};

} // namespace stridewell
