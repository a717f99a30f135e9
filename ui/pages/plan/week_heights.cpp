// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/week_heights.h"

#include "ui/models/plan_model.h"
#include "ui/pages/plan/day_delegate.h"
#include "ui/pages/plan/sums_delegate.h"

#include <algorithm>
#include <numeric>

namespace stridewell {

namespace {
constexpr int weeksAtOnce = 3;
constexpr double leastHeight = 96;
constexpr double mostHeight = 330; ///< of a week until the person opens it
} // namespace

WeekHeights::WeekHeights(const Theme &theme, const PlanModel *model, const DayDelegate *days, const SumsDelegate *sums)
    : m_theme(theme), m_model(model), m_days(days), m_sums(sums)
{
}

void WeekHeights::open(QDate week)
{
    m_open.insert(week);
}

int WeekHeights::needed(int row)
{
    const QDate week = m_model->weekOf(row);
    if (const auto it = m_needed.constFind(week); it != m_needed.constEnd())
        return *it;
    int height = m_sums->neededHeight(m_model->index(row, PlanModel::sumsColumn), m_widths.sums);
    const QRect cell(0, 0, m_widths.day, QWIDGETSIZE_MAX / 2);
    for (int column = 0; column < PlanModel::sumsColumn; ++column)
        height = std::max(height, m_days->boxes(cell, m_model->index(row, column)).height);
    m_needed.insert(week, height);
    return height;
}

QList<int> WeekHeights::fitted(CalendarSpan span, int height, const ColumnWidths &widths)
{
    const Measures &m = m_theme.measures();
    const int rows = m_model->rowCount();
    if (span == CalendarSpan::Season)
        return QList<int>(rows, compactHeight(m));
    if (std::exchange(m_widths, widths) != widths)
        m_needed.clear();
    QList<int> heights;
    for (int row = 0; row < rows; ++row) {
        const int needs = needed(row);
        const bool whole = span == CalendarSpan::Week || m_open.contains(m_model->weekOf(row));
        heights += std::max(m.px(leastHeight), whole ? needs : std::min(needs, m.px(mostHeight)));
    }
    if (span == CalendarSpan::Week) {
        for (int &week : heights)
            week = std::max(week, height);
        return heights;
    }
    // The weeks around today share what they leave of the view, so that they end where it ends.
    const int shown = std::clamp(rows, 1, weeksAtOnce);
    const int today = std::max(0, m_model->indexOf(m_model->view().today()).row());
    const int first = std::clamp(today - 1, 0, std::max(0, rows - shown));
    const int used = std::accumulate(heights.cbegin() + first, heights.cbegin() + std::min(first + shown, rows), 0);
    const int spare = std::max(0, height - used) / shown;
    for (int &week : heights)
        week += spare;
    return heights;
}

} // namespace stridewell
