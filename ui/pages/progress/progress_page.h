// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/history.h"
#include "ui/pages/page.h"
#include "ui/pages/progress/progress_charts.h"

class QHBoxLayout;
class QScrollArea;
class QStackedWidget;
class QTableView;

namespace stridewell {

class ProgressControls;
class ProgressModel;

/// How running, strength and pain went: charts with a cursor, the same data as a table, what stands out.
class ProgressPage : public Page
{
    Q_OBJECT

public:
    explicit ProgressPage(const Theme &theme, QWidget *parent = nullptr);

    void setView(const PlanView &view) override;
    void takeFocus() override;

    ProgressControls *controls() const { return m_controls; }
    ProgressCharts *charts() const { return m_charts; }
    QTableView *table() const { return m_table; }

    /// Writes what is shown: a picture (.png, .svg) or, by the name .csv, its numbers. Whole or not at all.
    /// Errors: Unwritable.
    [[nodiscard]] Result<void> saveTo(const QString &file);

Q_SIGNALS:
    void importRequested();
    void logRunRequested();
    void saveRequested();
    /// The table lies on the clipboard.
    void copied();

private:
    QHBoxLayout *makeHeader();
    void makeTable();
    void copyTable();
    /// Reads everything anew from the view.
    void gather();
    /// Shows the time that is looked at.
    void showContent();
    QList<DaySpan> spansShown() const;
    void paintPicture(QPainter &painter) const;

    const Theme &m_theme;
    ProgressControls *m_controls;
    ProgressCharts *m_charts;
    ProgressModel *m_model;
    QTableView *m_table;
    QScrollArea *m_scroll;
    QStackedWidget *m_stack;
    PlanView m_view;
    std::optional<History> m_history;
    QList<WeekLoad> m_weeks;
    QList<PainDay> m_pain;
    QList<EpisodeSpan> m_episodes;
    QList<ProgressRow> m_rows;
};

} // namespace stridewell
