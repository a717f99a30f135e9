// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/pose.h"
#include "ui/pages/page.h"
#include "ui/theme/theme.h"

class QHBoxLayout;
class QMenu;

namespace stridewell {

class CalendarView;
class DayPanel;
class Inspector;
class MoveBar;
class NoticeList;
class PlanEditor;
class PlanHeader;
class PlanModel;
class SearchBar;
class StatusStrip;

/// The plan: what state the runner is in, what there is to know, the weeks, and the chosen item's details.
/// Knows no store: values in, wishes out.
class PlanPage : public Page
{
    Q_OBJECT

public:
    PlanPage(const Theme &theme, const Poses &poses, QWidget *parent = nullptr);

    void setView(const PlanView &view) override;
    void takeFocus() override;
    CalendarView *calendar() const { return m_calendar; }
    Inspector *inspector() const { return m_inspector; }
    PlanModel *model() const { return m_model; }
    PlanHeader *header() const { return m_header; }
    PlanEditor *editor() const { return m_editor; }
    DayPanel *dayPanel() const { return m_dayPanel; }
    MoveBar *moveBar() const { return m_moveBar; }
    SearchBar *search() const { return m_search; }

    /// Puts what can be done to the plan into a menu.
    void fillMenu(QMenu *menu) const;
    /// What Undo would take back; empty = nothing.
    void setUndo(const QString &name);
    void openSearch();

Q_SIGNALS:
    void undoRequested();
    void printRequested();

public Q_SLOTS:
    void goToday();
    void previousWeek();
    void nextWeek();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void connectHeader();
    void connectCalendar();
    void connectEditing();
    void moveBy(int direction);
    void showDay();
    void openDayPanel();
    void take(Log log);
    void showTitle();
    void showDetails(bool byKey);
    void closeDetails();
    void chooseFirst();
    bool isNarrow() const;
    void arrange();

    const Theme &m_theme;
    PlanModel *m_model;
    PlanHeader *m_header;
    SearchBar *m_search;
    StatusStrip *m_strip;
    NoticeList *m_notices;
    CalendarView *m_calendar;
    MoveBar *m_moveBar;
    Inspector *m_inspector;
    DayPanel *m_dayPanel;
    PlanEditor *m_editor;
    QHBoxLayout *m_columns;
    bool m_started = false;
    bool m_detailsOpen = false;
};

} // namespace stridewell
