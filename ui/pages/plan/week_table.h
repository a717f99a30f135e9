// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/plan_model.h"
#include "ui/pages/plan/week_heights.h"
#include "ui/theme/theme.h"

#include <QTableView>

namespace stridewell {

class DayDelegate;
class SumsDelegate;

/// The weeks of a plan as a table: one, three or a season at a time, with the bands of an episode over their days.
class WeekTable : public QTableView
{
    Q_OBJECT

public:
    WeekTable(const Theme &theme, PlanModel *model, QWidget *parent = nullptr);

    void setSpan(CalendarSpan span);
    CalendarSpan span() const { return m_span; }
    /// Moves the cursor by whole weeks and shows that week on top.
    void moveWeeks(int weeks);
    void goToday();
    /// The day of the cursor; of the sums, the first day of the week. Invalid without a cursor.
    QDate currentDay() const;
    /// First and last day that can be seen.
    std::pair<QDate, QDate> visibleDays() const;

Q_SIGNALS:
    void visibleDaysChanged();
    void spanChanged();

protected:
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

    PlanModel *planModel() const { return m_model; }
    DayDelegate *days() const { return m_days; }
    /// Shows all cards of a week.
    void expand(const QModelIndex &index);

private:
    void connectParts();
    void fit();
    /// Puts the week before `row` on top when both have room, else the week itself.
    void showWeek(int row);
    void paintBand(QPainter &painter, int row) const;

    const Theme &m_theme;
    PlanModel *m_model;
    DayDelegate *m_days;
    SumsDelegate *m_sums;
    WeekHeights m_heights;
    CalendarSpan m_span = CalendarSpan::ThreeWeeks;
    QDate m_top; ///< the week the view was last asked to show; invalid once the person scrolled
};

} // namespace stridewell
