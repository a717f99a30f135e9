// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rescue.h"

#include "core/store/backup.h"
#include "core/store/files.h"
#include "core/store/recovery.h"
#include "ui/dialogs/backups/rescue_dialog.h"

#include <QFile>

namespace stridewell {

namespace {

/// What can be read of a damaged store, in a file that goes when it is not wanted.
class Readable
{
public:
    Readable(const QString &store, Moment now) : m_file(temporaryName(store)), m_found(recoverStore(store, m_file, now))
    {
    }
    ~Readable() { QFile::remove(m_file); }
    Readable(const Readable &) = delete;
    Readable &operator=(const Readable &) = delete;

    QString file() const { return m_file; }
    std::optional<RescueDialog::Readable> found() const
    {
        if (!m_found)
            return std::nullopt;
        return RescueDialog::Readable{m_found->saved.profiles, static_cast<int>(m_found->saved.runs), m_found->leftOut};
    }

private:
    QString m_file;
    Result<Recovery> m_found;
};

} // namespace

Result<Store> openOrRescue(const QString &path, Clock clock, const BackupFolder &backups, Theme &theme)
{
    auto store = Store::open(path, clock);
    QString problem = store ? QString() : store.error().detail;
    while (!store && store.error().code == ErrorCode::StoreDamaged) {
        const Readable readable(path, clock.now());
        RescueDialog dialog(theme, problem, backupRows(backups), readable.found(),
                            Formats{QLocale(), Units::Km, Zone::system()});
        // No other loop runs yet: this one is the program until the store is open.
        dialog.exec();
        if (dialog.way() == RescueDialog::Way::Quit)
            break;
        const bool takesBackup = dialog.way() == RescueDialog::Way::RestoreBackup;
        const auto kept = restoreStore(takesBackup ? dialog.backup() : readable.file(), path, clock.now());
        if (!kept) {
            problem = toText(kept.error());
            continue;
        }
        store = Store::open(path, clock);
    }
    return store;
}

} // namespace stridewell
