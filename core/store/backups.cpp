// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backups.h"

#include "core/base/words.h"
#include "core/store/backup.h"
#include "core/store/database.h"
#include "core/store/files.h"
#include "core/store/run_table.h"
#include "core/store/table.h"
#include "core/store/thinning.h"
#include "core/store/verification.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSqlRecord>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stridewell {

namespace {

const QString unfinishedMark = u".new-"_s;

/// What the name of a copy tells behind the name of the store.
std::optional<Backup> backupOf(const QFileInfo &file, const QString &storeName)
{
    static const QRegularExpression shape(u"^\\.([a-z]+(?:-[a-z]+)?)(?:-\\d+)?-(\\d{8}-\\d{6})(?:-\\d+)?$"_s);
    const QRegularExpressionMatch match = shape.match(file.fileName().mid(storeName.size()));
    if (!file.fileName().startsWith(storeName) || !match.hasMatch())
        return std::nullopt;
    const auto reason = fromKey<BackupReason>(match.captured(1));
    QDateTime made = QDateTime::fromString(match.captured(2), u"yyyyMMdd-HHmmss"_s);
    made.setTimeSpec(Qt::UTC);
    if (!reason || !made.isValid())
        return std::nullopt;
    return Backup{file.absoluteFilePath(), Moment{made.toMSecsSinceEpoch()}, *reason};
}

/// A sum of what belongs to nobody in particular, such as the head of a clinic: its changes show in no profile.
Result<QByteArray> sumOfShared(const QString &store)
{
    const auto opened = Database::look(store, newestVersion(builtInSteps()));
    if (!opened)
        return tl::unexpected(opened.error());
    const Database &database = *opened;
    QByteArray rows;
    QDataStream stream(&rows, QIODevice::WriteOnly);
    QStringList tables = database.connection().tables();
    tables.sort();
    for (const QString &table : std::as_const(tables)) {
        const QSqlRecord record = database.connection().record(table);
        if (table == u"profiles"_s || table == u"schema_version"_s || record.contains(u"profile_id"_s))
            continue;
        QStringList columns;
        for (int i = 0; i < record.count(); ++i)
            columns += record.fieldName(i);
        Statement select(database, selectSql(table, columns) + " order by "_L1 + columns.join(u", "_s));
        auto more = select.run().and_then([&] { return select.next(); });
        for (; more && *more; more = select.next()) {
            for (int i = 0; i < columns.size(); ++i)
                stream << select.value(i);
        }
        if (!more)
            return tl::unexpected(more.error());
    }
    return QCryptographicHash::hash(rows, QCryptographicHash::Sha256);
}

Result<void> makePrivateFolder(const QString &folder)
{
    if (QFileInfo(folder).isDir())
        return {};
    if (!QDir().mkpath(folder))
        return failure(ErrorCode::Unwritable, folder,
                       Words::tr("the folder for backups cannot be made; choose another in the list of backups"));
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return {};
}

} // namespace

std::optional<Moment> BackupContents::lastChange() const
{
    const auto newest = std::ranges::max_element(profiles, {}, &ProfileInfo::lastChange);
    return newest == profiles.end() ? std::nullopt : std::optional(newest->lastChange);
}

Result<BackupContents> examineBackup(const QString &file)
{
    const auto database = Database::look(file, newestVersion(builtInSteps()));
    if (!database)
        return tl::unexpected(database.error());
    auto profiles = profile_table::list(*database);
    if (!profiles)
        return tl::unexpected(profiles.error());
    const auto runs = run_table::count(*database);
    if (!runs)
        return tl::unexpected(runs.error());
    return BackupContents{*std::move(profiles), *runs, QFileInfo(file).size()};
}

BackupFolder::BackupFolder(const QString &store, const QString &folder)
    : m_store(QFileInfo(store).absoluteFilePath()), m_folder(folder.isEmpty() ? usualFolder(store) : folder)
{
}

QString BackupFolder::usualFolder(const QString &store)
{
    return QFileInfo(store).absoluteDir().filePath(u"backups"_s);
}

QList<Backup> BackupFolder::listIn(const QString &folder) const
{
    const QString name = QFileInfo(m_store).fileName();
    QList<Backup> found;
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo &file : files) {
        if (const auto backup = backupOf(file, name))
            found += *backup;
    }
    return found;
}

QList<Backup> BackupFolder::list() const
{
    QList<Backup> all = listIn(m_folder);
    const QString beside = QFileInfo(m_store).absolutePath();
    if (QFileInfo(beside) != QFileInfo(m_folder))
        all += listIn(beside);
    std::ranges::sort(
        all, [](const Backup &a, const Backup &b) { return a.made == b.made ? a.file > b.file : a.made > b.made; });
    return all;
}

std::optional<Backup> BackupFolder::newestGood() const
{
    const QList<Backup> all = list();
    const auto good =
        std::ranges::find_if(all, [](const Backup &backup) { return verifyStore(backup.file).has_value(); });
    return good == all.end() ? std::nullopt : std::optional(*good);
}

bool BackupFolder::isDue(Moment now) const
{
    const QList<Backup> all = listIn(m_folder);
    return std::ranges::none_of(all, [&](const Backup &backup) {
        return backup.made <= now && now.ms - backup.made.ms < std::chrono::milliseconds(interval).count();
    });
}

Result<std::optional<Backup>> BackupFolder::make(BackupReason reason, Moment now, const Zone &zone) const
{
    const auto present = examineBackup(m_store);
    if (!present)
        return tl::unexpected(present.error());
    if (present->profiles.isEmpty())
        return std::nullopt;
    const QList<Backup> before = list();
    if (!before.isEmpty()) {
        const auto newest = examineBackup(before.first().file);
        if (newest && newest->profiles == present->profiles && newest->runs == present->runs &&
            sumOfShared(before.first().file) == sumOfShared(m_store))
            return std::nullopt;
    }
    if (auto made = makePrivateFolder(m_folder); !made)
        return tl::unexpected(made.error());
    removeUnfinished(now);
    const QString base = QDir(m_folder).filePath(QFileInfo(m_store).fileName());
    const QString file = datedName(base, keyOf(reason), now);
    const auto copy = copyBeside(m_store, file);
    if (!copy)
        return tl::unexpected(copy.error());
    if (auto placed = placeNew(*copy, file); !placed) {
        QFile::remove(*copy);
        return tl::unexpected(placed.error());
    }
    thin(zone);
    return Backup{file, now, reason};
}

void BackupFolder::thin(const Zone &zone) const
{
    const QList<Backup> all = listIn(m_folder);
    QList<Moment> made;
    for (const Backup &backup : all)
        made += backup.made;
    const QList<qsizetype> kept = keptCopies(made, zone);
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (!kept.contains(i))
            QFile::remove(all[i].file);
    }
}

/// Takes away what a program that was killed left half written; what is younger may be in the making.
void BackupFolder::removeUnfinished(Moment now) const
{
    constexpr qint64 hour = 3'600'000;
    const QFileInfoList files = QDir(m_folder).entryInfoList({u"*"_s + unfinishedMark + u'*'}, QDir::Files);
    for (const QFileInfo &file : files) {
        if (file.lastModified().toMSecsSinceEpoch() < now.ms - hour)
            QFile::remove(file.filePath());
    }
}

Result<BackupFolder> BackupFolder::moveTo(const QString &folder) const
{
    if (auto made = makePrivateFolder(folder); !made)
        return tl::unexpected(made.error());
    const QList<Backup> all = listIn(m_folder);
    for (const Backup &backup : all) {
        const QString target = QDir(folder).filePath(QFileInfo(backup.file).fileName());
        if (QFileInfo(target) == QFileInfo(backup.file))
            continue;
        if (!QFile::rename(backup.file, target))
            return failure(ErrorCode::Unwritable, target,
                           Words::tr("this backup cannot be moved; check that the folder may be written and has room"));
    }
    return BackupFolder(m_store, folder);
}

} // namespace stridewell
