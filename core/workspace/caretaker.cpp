// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/caretaker.h"

#include "core/store/verification.h"

namespace stridewell {

namespace {

constexpr std::chrono::seconds lookInterval{2};
constexpr std::chrono::minutes dueInterval{1};

} // namespace

Caretaker::Caretaker(Store &store, Workspace &workspace, Clock clock, BackupFolder backups, QObject *parent)
    : QObject(parent), m_store(store), m_workspace(workspace), m_clock(clock), m_backups(std::move(backups))
{
    m_beside.setMaxThreadCount(1);
    connect(&m_look, &QTimer::timeout, this, &Caretaker::lookOut);
    connect(&m_minute, &QTimer::timeout, this, &Caretaker::makeDueBackup);
    store.setBeforeLoss([this](BackupReason reason) { noteBackup(backUp(reason)); });
}

Caretaker::~Caretaker()
{
    m_store.setBeforeLoss({});
    m_beside.waitForDone();
}

void Caretaker::start()
{
    searchForDamage();
    makeDueBackup();
    m_look.start(lookInterval);
    m_minute.start(dueInterval);
}

void Caretaker::searchForDamage()
{
    m_beside.start([this, path = m_store.path()] {
        const auto whole = searchStore(path);
        if (!whole && whole.error().code == ErrorCode::StoreDamaged)
            QMetaObject::invokeMethod(this, [this, error = whole.error()] { Q_EMIT damageFound(error); });
    });
}

void Caretaker::makeDueBackup()
{
    const Moment now = m_clock.now();
    if (m_isMaking || !m_backups.isDue(now))
        return;
    m_isMaking = true;
    m_beside.start([this, backups = m_backups, now] {
        const auto made = backups.make(BackupReason::Routine, now, Zone::system());
        QMetaObject::invokeMethod(this, [this, made] {
            m_isMaking = false;
            noteBackup(made);
        });
    });
}

Result<std::optional<Backup>> Caretaker::backUp(BackupReason reason) const
{
    return m_backups.make(reason, m_clock.now(), Zone::system());
}

void Caretaker::noteBackup(const Result<std::optional<Backup>> &made)
{
    if (!made && !m_failedBefore)
        Q_EMIT backupFailed(made.error());
    m_failedBefore = !made;
    if (made && *made)
        Q_EMIT backupMade(**made);
}

void Caretaker::lookOut()
{
    const Result<void> taken = m_workspace.takeInOutsideChanges();
    if (!taken && !m_lostBefore)
        Q_EMIT storeLost(taken.error());
    m_lostBefore = !taken;
}

} // namespace stridewell
