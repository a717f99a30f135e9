// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/store/backups.h"
#include "core/workspace/workspace.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace stridewell {

/// Looks after an open store beside the work: a quick search for damage after opening, routine backups, copies before
/// a loss, and what other programs write. Searches and routine copies run in a thread of their own, so that no size of
/// a store makes anybody wait.
class Caretaker : public QObject
{
    Q_OBJECT

public:
    /// `store` and `workspace` must outlive it.
    Caretaker(Store &store, Workspace &workspace, Clock clock, BackupFolder backups, QObject *parent = nullptr);
    /// Waits for what runs beside.
    ~Caretaker() override;

    const BackupFolder &backups() const { return m_backups; }
    void setBackups(const BackupFolder &backups) { m_backups = backups; }

    /// Begins to search, to look out and to make copies.
    void start();
    /// Makes a routine copy where one is due, beside.
    void makeDueBackup();
    /// Makes a copy at once and waits for it; nothing where the newest holds the same. Errors: as BackupFolder::make.
    [[nodiscard]] Result<std::optional<Backup>> backUp(BackupReason reason) const;

Q_SIGNALS:
    /// The store is damaged, though it opened.
    void damageFound(const stridewell::Error &error);
    /// A copy that should be there is not; told once until one succeeds.
    void backupFailed(const stridewell::Error &error);
    void backupMade(const stridewell::Backup &backup);
    /// The store cannot be read any more, or the athlete is gone; told once until it can.
    void storeLost(const stridewell::Error &error);

private:
    void searchForDamage();
    void lookOut();
    void noteBackup(const Result<std::optional<Backup>> &made);

    Store &m_store;
    Workspace &m_workspace;
    Clock m_clock;
    BackupFolder m_backups;
    QThreadPool m_beside;
    QTimer m_look;
    QTimer m_minute;
    bool m_isMaking = false;
    bool m_failedBefore = false;
    bool m_lostBefore = false;
};

} // namespace stridewell
