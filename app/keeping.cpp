// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keeping.h"

#include "core/store/store.h"
#include "ui/window/main_window.h"
#include "ui/window/session.h"

#include <algorithm>

namespace stridewell {

Keeping::Keeping(const WindowParts &parts, Session &session, Prompts &prompts, Settings &settings, Clock clock,
                 const BackupFolder &backups)
    : m_caretaker(parts.store, parts.workspace, clock, backups),
      m_backingUp(parts, m_caretaker, prompts),
      m_lock(parts.window, parts.theme, settings.lockPassphrase())
{
    connect(&m_backingUp, &BackingUp::folderChanged, this, [this, &settings, parts](const QString &folder) {
        settings.setBackupFolder(parts.store.path(), folder);
        Q_EMIT backupFolderChanged(folder);
    });
    connect(&m_backingUp, &BackingUp::restored, this, [this, &session, parts] { openAfterRestore(session, parts); });
    connect(&m_lock, &IdleLock::switched, this, [this, &settings](const QByteArray &remembered) {
        settings.setLockPassphrase(remembered);
        Q_EMIT lockSwitched(m_lock.isOn());
    });
}

void Keeping::openAfterRestore(Session &session, const WindowParts &parts)
{
    const auto profiles = parts.store.profiles();
    if (!profiles || profiles->isEmpty()) {
        parts.window.showMessage(profiles
                                     ? tr("Nobody is in the store that was restored. Start Stridewell again to begin.")
                                     : toText(profiles.error()));
        return;
    }
    const ProfileId shown = parts.workspace.profileId();
    const bool isThere = std::ranges::any_of(*profiles, [&](const ProfileInfo &info) { return info.id == shown; });
    if (const auto opened = session.open(isThere ? shown : profiles->first().id); !opened)
        parts.window.showMessage(toText(opened.error()));
}

} // namespace stridewell
