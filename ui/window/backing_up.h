// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/backups/backups_dialog.h"
#include "ui/window/window_parts.h"

#include <QObject>
#include <QPointer>
#include <QString>

namespace stridewell {

class Caretaker;
class Prompts;

/// Opens the list of backups over a window and carries out what is wished there; tells in the window what the caretaker
/// finds. Every way of restoring keeps what it replaces, as one more backup that can be restored in turn.
class BackingUp : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    BackingUp(const WindowParts &parts, Caretaker &caretaker, Prompts &prompts, QObject *parent = nullptr);

    BackupsDialog *open();

Q_SIGNALS:
    /// The store holds something else now: whoever shows it has to open somebody again.
    void restored();
    void folderChanged(const QString &folder);

private:
    void connectDialog(BackupsDialog *dialog);
    void show();
    void backUp();
    void restore(const QString &file);
    void restoreAnyFile(const QString &file);
    void restoreSealed(const QString &file);
    void saveSealed(const QString &file);
    void moveTo(const QString &folder);
    /// Why something failed, in the dialog while it is open.
    void tell(const QString &problem);

    WindowParts m_parts;
    Caretaker &m_caretaker;
    Prompts &m_prompts;
    QPointer<BackupsDialog> m_dialog;
    QString m_replaced; ///< by the last restore; empty = none
};

} // namespace stridewell
