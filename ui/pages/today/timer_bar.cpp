// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/timer_bar.h"

#include "ui/parts/labels.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace stridewell {

TimerBar::TimerBar(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_text(makeLabel({}, "title", this)),
      m_until(makeLabel({}, "quiet", this)),
      m_bar(new QProgressBar(this)),
      m_start(new QPushButton(this)),
      m_stop(new QPushButton(tr("Stop"), this))
{
    const Measures &m = theme.measures();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(m.px(6), 0, 0, 0);
    layout->setSpacing(m.px(12));
    m_text->setWordWrap(false);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Part of the time that has passed"));
    setLook(m_start, "primary");
    m_stop->setAccessibleName(tr("Stop the countdown"));
    layout->addWidget(m_text);
    layout->addWidget(m_until, 1);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_start);
    layout->addWidget(m_stop);
    layout->addStretch();
    connect(m_start, &QPushButton::clicked, this, &TimerBar::startRequested);
    connect(m_stop, &QPushButton::clicked, this, &TimerBar::stopRequested);
}

void TimerBar::setLength(std::chrono::minutes length, const Formats &formats)
{
    m_length = length;
    const QString time = countdownText(length, formats.locale);
    m_start->setText(tr("Start %1").arg(time));
    m_start->setAccessibleName(tr("Start a countdown of %n minutes", nullptr, static_cast<int>(length.count())));
}

void TimerBar::showCountdown(const Countdown *countdown, Moment now, const Formats &formats)
{
    const bool running = countdown && countdown->isRunning();
    const bool over = countdown && countdown->isOver();
    const bool hadFocus = m_start->hasFocus() || m_stop->hasFocus();
    m_text->setVisible(running || over);
    m_until->setVisible(running);
    m_bar->setVisible(running);
    m_start->setVisible(!running);
    m_stop->setVisible(running);
    if (over) {
        m_text->setText(tr("The %n minutes are over.", nullptr, static_cast<int>(m_length.count())));
        m_start->setText(tr("Again"));
    } else if (!running) {
        setLength(m_length, formats);
    } else {
        showLeft(*countdown, now, formats);
    }
    setLook(m_text, over ? "strong" : "title");
    setLook(m_start, over ? "choice" : "primary");
    // The button that was pressed is gone: the keyboard goes to the one in its place.
    if (hadFocus)
        (running ? m_stop : m_start)->setFocus(Qt::OtherFocusReason);
}

void TimerBar::showLeft(const Countdown &countdown, Moment now, const Formats &formats)
{
    const QString left = countdownText(countdown.left(), formats.locale);
    m_text->setText(left);
    m_text->setAccessibleName(tr("%1 left").arg(left));
    m_until->setText(tr("until %1").arg(formats.clock(now + countdown.left())));
    m_bar->setRange(0, static_cast<int>(countdown.length().count()));
    m_bar->setValue(static_cast<int>((countdown.length() - countdown.left()).count()));
}

} // namespace stridewell
