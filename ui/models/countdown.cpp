// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/countdown.h"

#include <QLocale>
#include <QTime>

#include <algorithm>

namespace stridewell {

using namespace Qt::StringLiterals;
using namespace std::chrono;

Countdown::Countdown(SteadyTime time, QObject *parent) : QObject(parent), m_time(std::move(time))
{
    // Shorter than a second, so that each second is seen once.
    m_timer.setInterval(milliseconds(200));
    connect(&m_timer, &QTimer::timeout, this, &Countdown::look);
}

void Countdown::start(seconds length)
{
    m_length = length;
    m_end = m_time() + length;
    m_told = length;
    m_over = false;
    m_timer.start();
    Q_EMIT ticked();
}

void Countdown::resume(seconds length, milliseconds passed)
{
    if (passed < length) {
        start(length);
        m_end -= passed;
        m_told = left();
        Q_EMIT ticked();
        return;
    }
    m_timer.stop();
    m_length = length;
    m_over = true;
}

void Countdown::stop()
{
    m_timer.stop();
    m_over = false;
}

seconds Countdown::left() const
{
    if (!isRunning())
        return seconds(0);
    return std::max(seconds(0), ceil<seconds>(m_end - m_time()));
}

void Countdown::look()
{
    const seconds now = left();
    if (now <= seconds(0)) {
        m_timer.stop();
        m_over = true;
        Q_EMIT ended();
    } else if (now != m_told) {
        m_told = now;
        Q_EMIT ticked();
    }
}

QString countdownText(seconds left, const QLocale &locale)
{
    const QTime time = QTime(0, 0).addSecs(static_cast<int>(left.count()));
    return locale.toString(time, left >= hours(1) ? u"h:mm:ss"_s : u"m:ss"_s);
}

} // namespace stridewell
