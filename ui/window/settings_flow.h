// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/settings/preferences.h"
#include "ui/window/window_parts.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

namespace stridewell {

class Session;
class SettingsDialog;
struct Athlete;

/// Opens the settings over a window and carries out at once what is wished there: what belongs to the runner as an edit
/// that can be undone, the rest by telling of it.
class SettingsFlow : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it. `languages` are those that there are translations into.
    SettingsFlow(const WindowParts &parts, Session &session, const Preferences &preferences,
                 const QStringList &languages, QObject *parent = nullptr);

    SettingsDialog *open();
    const Preferences &preferences() const { return m_preferences; }
    /// What was switched elsewhere, or could not be switched here, with the reason.
    void setReminders(bool on, const QString &problem = {});
    void setClinic(bool on);
    void setBackupFolder(const QString &folder);
    void setLocks(bool on);

Q_SIGNALS:
    /// The person chose; what it differs in from `before` is to be carried out.
    void changed(const Preferences &now, const Preferences &before);

private:
    void edit(const Athlete &athlete, const QString &name);
    void take(const Preferences &preferences);

    WindowParts m_parts;
    Session &m_session;
    Preferences m_preferences;
    QStringList m_languages;
    QString m_backupFolder;
    bool m_locks = false;
    QPointer<SettingsDialog> m_dialog;
};

} // namespace stridewell
