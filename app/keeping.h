// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings.h"
#include "core/base/clock.h"
#include "core/workspace/caretaker.h"
#include "ui/window/backing_up.h"
#include "ui/window/idle_lock.h"

#include <QObject>

namespace stridewell {

class Prompts;
class Session;

/// What keeps an open window's store safe, joined with what the program remembers: backups, the look-out for damage and
/// for other programs, and the lock.
class Keeping : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    Keeping(const WindowParts &parts, Session &session, Prompts &prompts, Settings &settings, Clock clock,
            const BackupFolder &backups);

    /// Begins once the window is there.
    void start() { m_caretaker.start(); }
    QString backupFolder() const { return m_caretaker.backups().path(); }
    bool locks() const { return m_lock.isOn(); }

Q_SIGNALS:
    void backupFolderChanged(const QString &folder);
    void lockSwitched(bool on);

private:
    void openAfterRestore(Session &session, const WindowParts &parts);

    Caretaker m_caretaker;
    BackingUp m_backingUp;
    IdleLock m_lock;
};

} // namespace stridewell
