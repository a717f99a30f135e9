// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/steady_clock.h"

#include <QLocale>
#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>

namespace stridewell {

/// Counts a length of time down. What is left follows from the steady time, never from how often the timer fired:
/// a clock set back, a machine that slept and a hidden window change nothing.
class Countdown : public QObject
{
    Q_OBJECT

public:
    explicit Countdown(SteadyTime time, QObject *parent = nullptr);

    /// Begins anew with `length`, whatever ran before.
    void start(std::chrono::seconds length);
    /// Goes on with one of which `passed` is over already; nothing left of it counts as run out, without telling so.
    void resume(std::chrono::seconds length, std::chrono::milliseconds passed);
    void stop();

    bool isRunning() const { return m_timer.isActive(); }
    /// The time has run out and was not stopped before.
    bool isOver() const { return m_over; }
    std::chrono::seconds length() const { return m_length; }
    /// Whole seconds left, rounded up: it says 0 only when the time is over.
    std::chrono::seconds left() const;

Q_SIGNALS:
    /// What left() says is another second now.
    void ticked();
    /// Sent once, when the time has run out.
    void ended();

private:
    void look();

    SteadyTime m_time;
    QTimer m_timer;
    std::chrono::seconds m_length = {};
    std::chrono::milliseconds m_end = {};
    std::chrono::seconds m_told = {};
    bool m_over = false;
};

/// "14:59", or "1:02:03" from an hour on: digits of the locale, read from the largest unit on.
QString countdownText(std::chrono::seconds left, const QLocale &locale);

} // namespace stridewell
