// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/pose.h"
#include "ui/pages/page.h"
#include "ui/theme/theme.h"

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace stridewell {

class CalendarView;
class Inspector;
class NoticeList;
class PlanModel;
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

public Q_SLOTS:
    void goToday();
    void previousWeek();
    void nextWeek();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QHBoxLayout *makeHeader();
    void connectParts();
    void take(Log log);
    void showTitle();
    void showDetails(bool byKey);
    void closeDetails();
    void chooseFirst();
    bool isNarrow() const;
    void arrange();

    const Theme &m_theme;
    PlanModel *m_model;
    QLabel *m_title;
    StatusStrip *m_strip;
    NoticeList *m_notices;
    CalendarView *m_calendar;
    Inspector *m_inspector;
    QHBoxLayout *m_columns;
    bool m_started = false;
    bool m_detailsOpen = false;
};

} // namespace stridewell
