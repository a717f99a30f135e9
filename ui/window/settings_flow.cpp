// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/settings_flow.h"

#include "core/workspace/workspace.h"
#include "ui/dialogs/settings/settings_dialog.h"
#include "ui/parts/message_bar.h"
#include "ui/window/main_window.h"
#include "ui/window/session.h"

#include <utility>

namespace stridewell {

SettingsFlow::SettingsFlow(const WindowParts &parts, Session &session, const Preferences &preferences,
                           const QStringList &languages, QObject *parent)
    : QObject(parent), m_parts(parts), m_session(session), m_preferences(preferences), m_languages(languages)
{
    connect(&parts.window, &MainWindow::settingsRequested, this, &SettingsFlow::open);
}

SettingsDialog *SettingsFlow::open()
{
    if (m_parts.workspace.profileId().isEmpty())
        return nullptr;
    m_dialog = new SettingsDialog(m_parts.theme, m_parts.workspace.profile().athlete, m_preferences, m_languages,
                                  &m_parts.window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &SettingsDialog::athleteEdited, this, &SettingsFlow::edit);
    connect(m_dialog, &SettingsDialog::preferencesEdited, this, &SettingsFlow::take);
    m_dialog->setBackupFolder(m_backupFolder);
    m_dialog->setLocks(m_locks);
    connect(m_dialog, &SettingsDialog::backupsRequested, &m_parts.window, &MainWindow::backupsRequested);
    connect(m_dialog, &SettingsDialog::lockSwitchRequested, &m_parts.window, &MainWindow::lockSwitchRequested);
    m_dialog->open();
    return m_dialog;
}

void SettingsFlow::edit(const Athlete &athlete, const QString &name)
{
    const Workspace &workspace = m_parts.workspace;
    const QList<Change> changes{EditAthlete{workspace.profile().athlete, athlete}};
    const auto preview = workspace.preview(changes);
    const Result<void> done = m_session.edit(changes, name);
    // Also after a failure: the fields must show what holds, not what was wished.
    m_dialog->setAthlete(workspace.profile().athlete);
    if (!done)
        m_dialog->messageBar()->showMessage(toText(done.error()));
    else if (preview && !preview->difference.isEmpty())
        m_dialog->messageBar()->showMessage(
            tr("What lies ahead in your plan was set anew by this. Edit, Undo takes it back."), MessageBar::Kind::Note);
    else
        m_dialog->messageBar()->showMessage({});
}

void SettingsFlow::take(const Preferences &preferences)
{
    const Preferences before = std::exchange(m_preferences, preferences);
    m_dialog->messageBar()->showMessage({});
    Q_EMIT changed(m_preferences, before);
}

void SettingsFlow::setReminders(bool on, const QString &problem)
{
    m_preferences.reminders = on;
    if (!m_dialog)
        return;
    m_dialog->setPreferences(m_preferences);
    m_dialog->messageBar()->showMessage(problem);
}

void SettingsFlow::setClinic(bool on)
{
    m_preferences.clinic = on;
    if (m_dialog)
        m_dialog->setPreferences(m_preferences);
}

void SettingsFlow::setBackupFolder(const QString &folder)
{
    m_backupFolder = folder;
    if (m_dialog)
        m_dialog->setBackupFolder(folder);
}

void SettingsFlow::setLocks(bool on)
{
    m_locks = on;
    if (m_dialog)
        m_dialog->setLocks(on);
}

} // namespace stridewell
