// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/today_list.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <chrono>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace stridewell {

class Countdown;
class ExerciseSheet;
class ItemCard;
class ItemTitle;
class LogForm;
class RailMark;
class RunChecklist;
class TimerBar;

/// A countdown that runs or ran for an item, or for the next set of one of its exercises.
struct RunningTime
{
    ItemId item = {};
    qsizetype line = -1; ///< place of the exercise; -1 = the item itself
    const Countdown *countdown = nullptr;
};

/// One item of the day. Its title opens the form that says how it went; whose turn it is shows at once what is
/// needed to do it: a countdown, the sets, the checklist.
class TimelineRow : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineRow(const Theme &theme, QWidget *parent = nullptr);

    void setEntry(const TodayEntry &entry, const PlanView &view, bool withTimes);
    void showCountdown(const RunningTime &time);
    void setOpen(bool open);
    bool isOpen() const { return m_open; }

    const TodayEntry &entry() const { return m_entry; }
    ItemTitle *title() const { return m_title; }
    QPushButton *doneButton() const { return m_done; }
    TimerBar *timer() const { return m_timer; }
    ExerciseSheet *sheet() const { return m_sheet; }
    RunChecklist *checklist() const { return m_checklist; }
    LogForm *form() const { return m_form; }
    QPushButton *takeBackButton() const { return m_takeBack; }

Q_SIGNALS:
    /// A log without its moment.
    void logged(const Log &log);
    /// The same while the session goes on.
    void setSaid(const Log &log);
    void takenBack(const Log &log);
    void countdownRequested(qsizetype line, std::chrono::seconds length);
    void countdownStopped();
    void checkInRequested();

private:
    QHBoxLayout *makeHead();
    void makeBody();
    void orderTabs();
    void makeForm();
    void showHead();
    void showBody();
    void showForm();
    void pressDone();
    bool isCurrent() const;

    const Theme &m_theme;
    TodayEntry m_entry;
    PlanView m_view;
    bool m_open = false;
    QLabel *m_time;
    RailMark *m_mark;
    ItemCard *m_card;
    QVBoxLayout *m_inside;
    ItemTitle *m_title;
    QLabel *m_state;
    QPushButton *m_done;
    // Made when they are first shown: a day has many rows.
    TimerBar *m_timer = nullptr;
    ExerciseSheet *m_sheet = nullptr;
    RunChecklist *m_checklist = nullptr;
    LogForm *m_form = nullptr;
    QPushButton *m_takeBack = nullptr;
};

} // namespace stridewell
