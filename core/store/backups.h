// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/keys.h"
#include "core/base/moment.h"
#include "core/base/result.h"
#include "core/base/zone.h"
#include "core/store/profile_table.h"

#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace stridewell {

/// Why a dated copy of a store was made.
enum class BackupReason {
    Routine, ///< something had changed and time had passed
    Asked,   ///< a person wanted it
    BeforeImport,
    BeforeDelete,
    BeforeRestore,
    BeforeMigration
};
/// As they stand in the names of the files; the number of the old schema follows the last one.
template <>
inline constexpr auto keysOf<BackupReason> =
    std::array{QLatin1StringView("routine"),        QLatin1StringView("asked"),
               QLatin1StringView("before-import"),  QLatin1StringView("before-delete"),
               QLatin1StringView("before-restore"), QLatin1StringView("before-schema")};

/// A dated copy of a store, as its name tells it.
struct Backup
{
    QString file = {};
    Moment made = {};
    BackupReason reason = BackupReason::Routine;
    bool operator==(const Backup &) const = default;
};

/// What a copy holds.
struct BackupContents
{
    QList<ProfileInfo> profiles = {}; ///< by name
    int runs = 0;
    qint64 bytes = 0;

    /// The moment of the newest change; nothing where nobody is in it.
    std::optional<Moment> lastChange() const;
};

/// Opens a copy to see what it holds. Errors: as verifyStore, which looks more closely.
[[nodiscard]] Result<BackupContents> examineBackup(const QString &file);

/// The folder with the dated copies of one store: "STORE.REASON-YYYYMMDD-HHMMSS" (UTC). Copies made before a restore
/// and before a step of the schema lie beside the store under the same kind of name.
class BackupFolder
{
public:
    /// Routine copies are made no more often than this.
    static constexpr std::chrono::minutes interval{30};

    /// `folder` comes into being with the first copy; empty = usualFolder().
    explicit BackupFolder(const QString &store, const QString &folder = {});

    /// "backups" beside the store.
    static QString usualFolder(const QString &store);

    QString path() const { return m_folder; }
    QString store() const { return m_store; }

    /// All copies of the store, the newest first; those beside it among them.
    QList<Backup> list() const;

    /// The newest copy that is whole; nothing where there is none.
    std::optional<Backup> newestGood() const;

    /// Whether the last copy of this folder is old enough for a routine one. A clock that was set back does not stop
    /// the copies: those from its future do not count.
    bool isDue(Moment now) const;

    /// Makes a copy, checks it by opening it, and thins the copies of this folder by Thinning in the days of `zone`.
    /// Nothing is made of a store that nobody is in, nor where the newest copy holds the same.
    /// Errors: as backupStore.
    [[nodiscard]] Result<std::optional<Backup>> make(BackupReason reason, Moment now, const Zone &zone) const;

    /// Moves the copies of this folder to another, which then holds them. Errors: Unwritable; what was moved by then
    /// stays there.
    [[nodiscard]] Result<BackupFolder> moveTo(const QString &folder) const;

private:
    QList<Backup> listIn(const QString &folder) const;
    void thin(const Zone &zone) const;
    void removeUnfinished(Moment now) const;

    QString m_store;
    QString m_folder;
};

} // namespace stridewell
