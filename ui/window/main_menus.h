// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QString>

class QAction;
class QMenu;
class QMenuBar;

namespace stridewell {

class CommandPalette;
class MainWindow;

/// The menus of the window, and the list of all commands. What is chosen becomes a wish of the window's.
class MainMenus : public QObject
{
    Q_OBJECT

public:
    /// `profiles` are those to switch to; they stand in the first menu.
    MainMenus(MainWindow &window, QMenu *profiles);

    QMenuBar *bar() const { return m_bar; }
    QMenu *plan() const { return m_plan; }
    QMenu *help() const { return m_help; }
    /// Adds a page to those that the View menu brings up.
    void addPage(const QString &name, int place);

    /// What Undo and Redo would do; empty = nothing.
    void setUndo(const QString &undo, const QString &redo);
    void setLockable(bool on);
    void setReminders(bool on);
    void setClinic(bool on);

Q_SIGNALS:
    void pageChosen(int place);
    /// The Plan menu opens and wants what the calendar offers.
    void planAboutToShow();

private:
    void makeFile(QMenu *profiles);
    void makeLock(QMenu *menu);
    void makeEdit();
    void makeView();
    void makeClinic();
    void makePlan();
    void openPalette();

    MainWindow &m_window;
    QMenuBar *m_bar;
    QMenu *m_view = nullptr;
    QMenu *m_clinicMenu = nullptr;
    QMenu *m_plan = nullptr;
    QMenu *m_help = nullptr;
    QAction *m_afterPages = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_reminders = nullptr;
    QAction *m_lock = nullptr;
    QAction *m_lockSwitch = nullptr;
    QAction *m_clinic = nullptr;
    QPointer<CommandPalette> m_palette; ///< built when it is first opened
};

} // namespace stridewell
