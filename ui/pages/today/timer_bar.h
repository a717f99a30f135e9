// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/countdown.h"
#include "ui/models/units.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace stridewell {

/// Start, what is left, and the question at the end, for one item that takes some minutes.
class TimerBar : public QWidget
{
    Q_OBJECT

public:
    explicit TimerBar(const Theme &theme, QWidget *parent = nullptr);

    /// What the item takes.
    void setLength(std::chrono::minutes length, const Formats &formats);
    /// Shows a countdown that runs or ran for this item; null = none does. `now` tells when it will end.
    void showCountdown(const Countdown *countdown, Moment now, const Formats &formats);

    QPushButton *startButton() const { return m_start; }
    QPushButton *stopButton() const { return m_stop; }
    QLabel *text() const { return m_text; }

Q_SIGNALS:
    void startRequested();
    void stopRequested();

private:
    void showLeft(const Countdown &countdown, Moment now, const Formats &formats);

    QLabel *m_text;
    QLabel *m_until;
    QProgressBar *m_bar;
    QPushButton *m_start;
    QPushButton *m_stop;
    std::chrono::minutes m_length = {};
};

} // namespace stridewell
