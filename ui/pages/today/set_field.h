// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/countdown.h"
#include "ui/models/session_log.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSpinBox;

namespace stridewell {

/// One set of an exercise: its field with the target beside it, or the countdown of a hold.
class SetField : public QWidget
{
    Q_OBJECT

public:
    SetField(const Theme &theme, qsizetype set, QWidget *parent = nullptr);

    /// A set that was done can be put right; the first that was not is next; those after it wait.
    void setLine(const ExerciseLine &line, const Formats &formats);
    /// Shows the countdown of this hold; null = none runs.
    void showCountdown(const Countdown *countdown, const Formats &formats);

    QSpinBox *reps() const { return m_reps; }
    QPushButton *button() const { return m_button; }

Q_SIGNALS:
    void said(int reps);
    void holdRequested(std::chrono::seconds length);
    void holdStopped();

private:
    void press();

    qsizetype m_set;
    ExerciseLine m_line;
    bool m_holding = false;
    QLabel *m_name;
    QSpinBox *m_reps;
    QLabel *m_target;
    QPushButton *m_button;
};

} // namespace stridewell
