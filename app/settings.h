// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/import_choices.h"
#include "ui/dialogs/settings/preferences.h"
#include "ui/models/kept_countdown.h"
#include "ui/print/print_choices.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace stridewell {

/// What the program remembers between starts, each with its type. Only its file touches QSettings.
class Settings
{
public:
    /// The name of the profile that was open last; empty = none.
    QString lastProfile() const;
    void setLastProfile(const QString &name);

    /// The disclaimer was read once on this computer.
    bool disclaimerRead() const;
    void setDisclaimerRead();

    /// Size and place of the window as QWidget::saveGeometry gives it; empty = never saved.
    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

    /// The page that was shown last, by MainWindow::pageKey(); empty = none.
    QString lastPage() const;
    void setLastPage(const QString &key);

    /// Whether the system's notifications remind of what is due; off until it was switched on.
    bool reminders() const;
    void setReminders(bool on);

    /// Whether the window shows a clinic with its patients; off until it was switched on.
    bool clinic() const;
    void setClinic(bool on);

    /// The folder for backups of a store; empty = the usual one beside it.
    QString backupFolder(const QString &store) const;
    void setBackupFolder(const QString &store, const QString &folder);

    /// What is kept of the passphrase that the window locks by; empty = it does not lock.
    QByteArray lockPassphrase() const;
    void setLockPassphrase(const QByteArray &remembered);

    /// A countdown that ran when the program was closed.
    std::optional<KeptCountdown> countdown() const;
    void setCountdown(const std::optional<KeptCountdown> &countdown);

    /// How the last print was wished; what cannot be read is as at first.
    PrintChoices printChoices() const;
    void setPrintChoices(const PrintChoices &choices);

    /// What was answered in imports; what cannot be read is as at first.
    ImportChoices importChoices() const;
    void setImportChoices(const ImportChoices &choices);

    /// What is set in the dialog of that name, reminders, paper and clinic among it; what cannot be read is as at
    /// first.
    Preferences preferences() const;
    void setPreferences(const Preferences &preferences);
};

} // namespace stridewell
