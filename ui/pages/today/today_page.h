// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/steady_clock.h"
#include "ui/figures/pose.h"
#include "ui/models/countdown.h"
#include "ui/models/today_list.h"
#include "ui/pages/page.h"
#include "ui/pages/today/timeline_row.h"
#include "ui/theme/theme.h"

class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace stridewell {

class ComingCard;
class HelpCard;
class HowToCard;
class NextDayCard;
class PainCard;
class PastWeeksCard;
class StateCard;
class Timeline;
class WeekCard;

/// The page to begin a day with: the state in one card, the day as a timeline with one thing that is due now, how
/// it is done, and when to get help. Knows no store: values in, wishes out.
class TodayPage : public Page
{
    Q_OBJECT

public:
    /// `time` measures countdowns.
    TodayPage(const Theme &theme, const Poses &poses, SteadyTime time = steadyTime, QWidget *parent = nullptr);

    void setView(const PlanView &view) override;
    void takeFocus() override;

    const TodayList &list() const { return m_list; }
    StateCard *stateCard() const { return m_state; }
    Timeline *timeline() const { return m_timeline; }
    NextDayCard *nextDayCard() const { return m_nextDay; }
    PainCard *painCard() const { return m_pain; }
    HowToCard *howToCard() const { return m_howTo; }
    WeekCard *weekCard() const { return m_week; }
    PastWeeksCard *pastWeeksCard() const { return m_pastWeeks; }

    /// The countdown that runs or ran.
    const RunningTime &running() const { return m_running; }
    /// Takes a countdown up again of which `passed` is over; does nothing where today asks for no such thing any more.
    void resumeCountdown(const ItemId &item, qsizetype line, std::chrono::seconds length,
                         std::chrono::milliseconds passed);

Q_SIGNALS:
    /// A countdown began or ended, or was stopped.
    void countdownChanged();
    /// A countdown has run out; for a person who looks elsewhere.
    void timeUp(const QString &title, const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QHBoxLayout *makeHeader();
    QVBoxLayout *makeLeft();
    QVBoxLayout *makeRight();
    void connectTimeline();
    void refresh();
    void showHowTo();
    void showTitle();
    void showCount();
    void arrange();

    void take(Log log);
    void takeSet(const Log &said);
    void takeBack(const Log &log);
    void emitLog(const Log &log);
    void startCountdown(const ItemId &item, qsizetype line, std::chrono::seconds length);
    void endCountdown();
    void stopCountdown();
    const TodayEntry *entry(const ItemId &item) const;

    const Theme &m_theme;
    PlanView m_view;
    TodayList m_list;
    ItemId m_busy; ///< an item that somebody is in the middle of
    Countdown m_countdown;
    RunningTime m_running;

    QScrollArea *m_scroll;
    QBoxLayout *m_columns;
    QLabel *m_title;
    QLabel *m_episode;
    StateCard *m_state;
    NextDayCard *m_nextDay;
    QLabel *m_count;
    QLabel *m_word;
    Timeline *m_timeline;
    WeekCard *m_week;
    PastWeeksCard *m_pastWeeks;
    ComingCard *m_coming;
    HowToCard *m_howTo;
    PainCard *m_pain;
    HelpCard *m_help;
};

} // namespace stridewell
