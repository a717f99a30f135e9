// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace stridewell {

class DayDelegate;
class PlanModel;
class SumsDelegate;

/// Widths of the columns of a calendar.
struct ColumnWidths
{
    int day = 0;
    int sums = 0;
    bool operator==(const ColumnWidths &) const = default;
};

enum class CalendarSpan {
    Week,       ///< one week fills the view
    ThreeWeeks, ///< three share it
    Season      ///< a line a week
};

/// How high each week of the calendar is. What a week needs is kept until it changes, since breaking the texts of half
/// a year anew at each edit would be felt.
class WeekHeights
{
public:
    /// All must outlive the heights.
    WeekHeights(const Theme &theme, const PlanModel *model, const DayDelegate *days, const SumsDelegate *sums);

    /// Heights of all weeks in a view `height` high.
    QList<int> fitted(CalendarSpan span, int height, const ColumnWidths &widths);
    /// Shows all cards of a week, however many.
    void open(QDate week);
    void forget(QDate week) { m_needed.remove(week); }
    void forgetAll() { m_needed.clear(); }

private:
    int needed(int row);

    const Theme &m_theme;
    const PlanModel *m_model;
    const DayDelegate *m_days;
    const SumsDelegate *m_sums;
    QSet<QDate> m_open;
    QHash<QDate, int> m_needed;
    ColumnWidths m_widths;
};

} // namespace stridewell
