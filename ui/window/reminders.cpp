// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/reminders.h"

#include "ui/models/due_reminders.h"
#include "ui/pages/today/today_page.h"
#include "ui/window/main_window.h"
#include "ui/window/notifier.h"

#include <QApplication>

namespace stridewell {

Reminders::Reminders(MainWindow &window, Notifier &notifier, QObject *parent)
    : QObject(parent), m_window(window), m_notifier(notifier)
{
    connect(&window, &MainWindow::remindersWanted, this, &Reminders::follow);
    connect(&window, &MainWindow::viewShown, this, &Reminders::look);
    connect(window.todayPage(), &TodayPage::timeUp, this, &Reminders::tell);
    connect(&notifier, &Notifier::openRequested, this, &Reminders::openWindow);
    connect(&notifier, &Notifier::quitRequested, qApp, &QCoreApplication::quit);
}

void Reminders::setOn(bool on)
{
    m_problem.clear();
    if (on && !m_notifier.isAvailable()) {
        m_problem = tr("Reminders stay off: this desktop has no place beside the clock for them. The times are on the "
                       "page Today.");
        m_window.showMessage(m_problem);
        on = false;
    }
    m_on = on;
    m_notifier.setShown(on);
    m_window.setReminders(on);
    // With its icon beside the clock the program goes on without a window.
    QApplication::setQuitOnLastWindowClosed(!on);
}

void Reminders::follow(bool wanted)
{
    setOn(wanted);
    if (m_on)
        m_window.showNote(tr("Reminders are on. When you close the window, Stridewell stays beside the clock; quit it "
                             "there or by File, Quit."));
    Q_EMIT switched(m_on);
}

void Reminders::look(const PlanView &view)
{
    QStringList due;
    for (const DueReminder &reminder : dueReminders(view)) {
        // Two athletes can have items of one id, and an item can be given another time.
        const QString key = view.profile.athlete.name + reminder.item.value + reminder.title;
        due += key;
        if (!m_told.contains(key))
            tell(reminder.title, reminder.text);
    }
    m_told = due;
}

void Reminders::tell(const QString &title, const QString &text)
{
    const bool inFront = QApplication::activeWindow() != nullptr;
    if (m_on && !inFront)
        m_notifier.notify(title, text);
}

void Reminders::openWindow()
{
    m_window.showPage(m_window.todayPage());
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

} // namespace stridewell
