// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/backup_model.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace stridewell {

class BackupTable;
class MessageBar;

/// The dated copies of the store: what each holds, where they lie, and what can be done with them. Tells wishes; what
/// came of them is told to it.
class BackupsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit BackupsDialog(Theme &theme, QWidget *parent = nullptr);

    void setBackups(const QList<BackupModel::Row> &rows, const QString &folder, const Formats &formats);
    void showProblem(const QString &text);
    /// With `canTakeBack` a button beside the words wishes takeBackRequested().
    void showNote(const QString &text, bool canTakeBack = false);

    BackupTable *table() const { return m_table; }
    MessageBar *messageBar() const { return m_messages; }
    QPushButton *restoreButton() const { return m_restore; }

Q_SIGNALS:
    void backupRequested();
    void restoreRequested(const QString &file);
    void restoreFromFileRequested();
    void takeBackRequested();
    void sealedCopyRequested();
    void folderChangeRequested();

private:
    QWidget *makeFolderRow();

    MessageBar *m_messages;
    BackupTable *m_table;
    QLabel *m_folder;
    QPushButton *m_restore;
};

} // namespace stridewell
