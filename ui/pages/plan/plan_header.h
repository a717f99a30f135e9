// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/plan/week_heights.h"
#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace stridewell {

/// Over the calendar: which days are shown, the way to others, how many weeks at once, undo, and the check-in.
class PlanHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PlanHeader(const Theme &theme, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSpan(CalendarSpan span);
    /// What Undo would take back; empty hides the button.
    void setUndo(const QString &name);
    QPushButton *undoButton() const { return m_undo; }
    QAbstractButton *spanButton(CalendarSpan span) const { return m_spans.button(static_cast<int>(span)); }

Q_SIGNALS:
    void backAsked();
    void todayAsked();
    void forwardAsked();
    void spanAsked(CalendarSpan span);
    void undoAsked();
    void printAsked();
    void checkInAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QPushButton *addButton(QLayout *row, const QString &text, const QString &spoken);
    void addSpans(QLayout *row);
    void arrange();

    const Theme &m_theme;
    QBoxLayout *m_layout;
    QWidget *m_left;
    QWidget *m_right;
    QLabel *m_title;
    QButtonGroup m_spans;
    QPushButton *m_undo;
};

} // namespace stridewell
