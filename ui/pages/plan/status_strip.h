// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/plan_view.h"
#include "ui/theme/theme.h"

#include <QFrame>

class QBoxLayout;
class QHBoxLayout;
class QLabel;

namespace stridewell {

/// One look tells the state: how the last check-in looks, how long the first days last, which stage it is.
class StatusStrip : public QFrame
{
    Q_OBJECT

public:
    explicit StatusStrip(const Theme &theme, QWidget *parent = nullptr);

    void setView(const PlanView &view);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setSteps(const std::optional<Stage> &stage);

    const Theme &m_theme;
    QBoxLayout *m_layout;
    QLabel *m_class;
    QLabel *m_text;
    QWidget *m_steps;
    QHBoxLayout *m_stepRow;
};

/// "First days until Thu 26 Nov 07:30 — 41 h left of 72" inside the window, else the headline of the assessment.
QString statusText(const PlanView &view);

} // namespace stridewell
