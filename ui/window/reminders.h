// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/plan_view.h"

#include <QObject>
#include <QStringList>

namespace stridewell {

class MainWindow;
class Notifier;

/// Reminds of what has a clock time, and of a countdown that ran out, while the window is not in front. Off until
/// switched on; while it is on, closing the window leaves the program beside the clock.
class Reminders : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive the reminders.
    Reminders(MainWindow &window, Notifier &notifier, QObject *parent = nullptr);

    /// Where the desktop cannot show notifications, they stay off and the window says so.
    void setOn(bool on);
    bool isOn() const { return m_on; }
    /// Why they could not be switched on the last time; empty = they could.
    QString problem() const { return m_problem; }

Q_SIGNALS:
    /// The person switched them on or off.
    void switched(bool on);

private:
    void follow(bool wanted);
    void look(const PlanView &view);
    void tell(const QString &title, const QString &text);
    void openWindow();

    MainWindow &m_window;
    Notifier &m_notifier;
    bool m_on = false;
    QString m_problem;
    QStringList m_told; ///< what is due now and was told, or seen in the window
};

} // namespace stridewell
