// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/today/timeline_row.h"

#include <QList>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace stridewell {

/// The day as a list of rows, by clock time and then what may be done at any time. Arrow keys, Home and End go from
/// title to title.
class Timeline : public QWidget
{
    Q_OBJECT

public:
    explicit Timeline(const Theme &theme, QWidget *parent = nullptr);

    /// Shows a day. A row of an item that is still there stays as it is, with what is open and typed in it.
    void setList(const TodayList &list, const PlanView &view);
    void showCountdown(const RunningTime &time);
    /// For another athlete: nothing that was begun may stay.
    void clear();

    TimelineRow *row(const ItemId &item) const;
    const QList<TimelineRow *> &rows() const { return m_rows; }

Q_SIGNALS:
    void logged(const Log &log);
    void setSaid(const Log &log);
    void takenBack(const Log &log);
    void countdownRequested(const ItemId &item, qsizetype line, std::chrono::seconds length);
    void countdownStopped();
    void checkInRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    TimelineRow *makeRow();
    void goTo(qsizetype place);

    const Theme &m_theme;
    QVBoxLayout *m_layout;
    QLabel *m_anyTime;
    QList<TimelineRow *> m_rows;
};

} // namespace stridewell
