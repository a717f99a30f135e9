// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/countdown_keeper.h"

#include "ui/pages/today/today_page.h"
#include "ui/window/main_window.h"

namespace stridewell {

CountdownKeeper::CountdownKeeper(MainWindow &window, std::function<Moment()> now,
                                 const std::optional<KeptCountdown> &kept, QObject *parent)
    : QObject(parent), m_window(window), m_now(std::move(now)), m_kept(kept)
{
    connect(&window, &MainWindow::viewShown, this, &CountdownKeeper::takeUp);
    connect(window.todayPage(), &TodayPage::countdownChanged, this, &CountdownKeeper::tell);
}

void CountdownKeeper::takeUp(const PlanView &view)
{
    const std::optional<KeptCountdown> kept = std::exchange(m_kept, std::nullopt);
    if (!kept || kept->athlete != view.profile.athlete.name)
        return;
    const auto passed = std::chrono::milliseconds(m_now() - kept->began);
    // A clock that was set back cannot say how long it was: rather too short than a cold pack on for too long.
    const auto known = passed < std::chrono::milliseconds(0) ? kept->length : passed;
    m_window.todayPage()->resumeCountdown(kept->item, kept->line, kept->length, known);
}

void CountdownKeeper::tell()
{
    const TodayPage &today = *m_window.todayPage();
    const RunningTime &running = today.running();
    if (!running.countdown || !running.countdown->isRunning()) {
        Q_EMIT changed(std::nullopt);
        return;
    }
    const std::chrono::milliseconds passed = running.countdown->length() - running.countdown->left();
    Q_EMIT changed(KeptCountdown{m_window.view()->profile.athlete.name, running.item, running.line, m_now() - passed,
                                 running.countdown->length()});
}

} // namespace stridewell
