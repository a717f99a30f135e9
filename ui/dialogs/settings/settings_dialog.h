// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/athlete.h"
#include "ui/dialogs/settings/preferences.h"
#include "ui/theme/theme.h"

#include <QDialog>
#include <QStringList>

class QAbstractButton;
class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QTimeEdit;
class QVBoxLayout;

namespace stridewell {

class ChoiceRow;
class MessageBar;

/// Everything that can be set, in one place: what belongs to the open runner, and what to this computer. Each choice
/// is told at once; there is nothing to confirm.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `languages` are the names of those that there are translations into.
    SettingsDialog(Theme &theme, const Athlete &athlete, const Preferences &preferences, const QStringList &languages,
                   QWidget *parent = nullptr);

    /// Shows what holds now, without telling of it.
    void setAthlete(const Athlete &athlete);
    void setPreferences(const Preferences &preferences);
    void setBackupFolder(const QString &folder);
    void setLocks(bool on);
    MessageBar *messageBar() const { return m_messages; }

    ChoiceRow *units() const { return m_units; }
    ChoiceRow *weekStart() const { return m_weekStart; }
    QTimeEdit *wakes() const { return m_wakes; }
    QTimeEdit *sleeps() const { return m_sleeps; }
    ChoiceRow *scheme() const { return m_scheme; }
    ChoiceRow *textSize() const { return m_textSize; }
    ChoiceRow *paper() const { return m_paper; }
    QComboBox *language() const { return m_language; }
    QAbstractButton *reminders() const { return m_reminders; }
    QAbstractButton *clinic() const { return m_clinic; }
    QLabel *backupFolder() const { return m_backupFolder; }
    QPushButton *backups() const { return m_backups; }
    QAbstractButton *lock() const { return m_lock; }

Q_SIGNALS:
    /// The runner as wished; `name` completes "Undo %1".
    void athleteEdited(const Athlete &athlete, const QString &name);
    void preferencesEdited(const Preferences &preferences);
    void backupsRequested();
    /// The lock is to be switched, which takes a passphrase; setLocks() tells what came of it.
    void lockSwitchRequested();

private:
    void makeRunnerCard(QVBoxLayout *column);
    void makeLookCard(QVBoxLayout *column);
    void makeWorkCard(QVBoxLayout *column);
    void makeSafetyCard(QVBoxLayout *column);
    QGridLayout *addCard(QVBoxLayout *column, const QString &title);
    void addRow(QGridLayout *grid, const QString &title, QWidget *field, const QString &hint = {});
    void fillLanguages(const QStringList &languages);
    QTimeEdit *makeTime(const QString &name);
    void tellTimes();
    void tellPreferences();

    Theme &m_theme;
    Athlete m_athlete;
    Preferences m_preferences;
    MessageBar *m_messages;
    ChoiceRow *m_units = nullptr;
    ChoiceRow *m_weekStart = nullptr;
    QTimeEdit *m_wakes = nullptr;
    QTimeEdit *m_sleeps = nullptr;
    ChoiceRow *m_scheme = nullptr;
    ChoiceRow *m_textSize = nullptr;
    ChoiceRow *m_paper = nullptr;
    QComboBox *m_language = nullptr;
    QAbstractButton *m_reminders = nullptr;
    QAbstractButton *m_clinic = nullptr;
    QLabel *m_backupFolder = nullptr;
    QPushButton *m_backups = nullptr;
    QAbstractButton *m_lock = nullptr;
    bool m_locks = false;
};

} // namespace stridewell
