// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"

#include "core/base/words.h"
#include "core/store/database.h"
#include "core/store/dialect.h"
#include "core/store/files.h"
#include "core/store/verification.h"

#include <QFile>
#include <QFileInfo>

#include <filesystem>
#include <system_error>

using namespace Qt::StringLiterals;

namespace stridewell {

namespace {

Result<void> refuseSameFile(const QString &from, const QString &to)
{
    const QString canonical = QFileInfo(from).canonicalFilePath();
    if (canonical.isEmpty() || canonical != QFileInfo(to).canonicalFilePath())
        return {};
    return failure(ErrorCode::BadInput, to, Words::tr("this is the store itself; name another file"));
}

bool keepUnder(const QString &kept, const QString &store)
{
    // A second name for the same file: until the new store takes its place, the old one is never away.
    std::error_code problem;
    std::filesystem::create_hard_link(std::filesystem::path(QFile::encodeName(store).toStdString()),
                                      std::filesystem::path(QFile::encodeName(kept).toStdString()), problem);
    return !problem || QFile::copy(store, kept);
}

/// Puts `whole` where `store` is and what was there under the name `kept`; all or nothing.
Result<void> exchange(const QString &whole, const QString &store, const QString &kept)
{
    const QStringList companions = dialect::companions(store);
    const QStringList keptCompanions = dialect::companions(kept);
    if (!keepUnder(kept, store))
        return failure(ErrorCode::Unwritable, kept,
                       Words::tr("the old store cannot be kept; check that its folder may be written"));
    // A log left beside the new store would be played into it.
    for (qsizetype i = 0; i < companions.size(); ++i)
        QFile::rename(companions[i], keptCompanions[i]);
    auto replaced = replaceWith(whole, store);
    if (!replaced) {
        for (qsizetype i = 0; i < companions.size(); ++i)
            QFile::rename(keptCompanions[i], companions[i]);
        QFile::remove(kept);
    }
    return replaced;
}

} // namespace

Result<QString> copyBeside(const QString &store, const QString &target)
{
    const QString copy = temporaryName(QFileInfo(target).absoluteFilePath());
    auto copied = Database::look(store, newestVersion(builtInSteps())).and_then([&](const Database &database) {
        return dialect::snapshot(database.connection(), copy);
    });
    if (!copied && copied.error().code == ErrorCode::Unwritable)
        copied.error().where = target;
    // What reads badly while it is copied is found now and not on the day the copy is needed.
    if (copied) {
        if (const auto whole = verifyStore(copy); !whole)
            copied = failure(whole.error().code, store, whole.error().detail);
    }
    if (!copied) {
        QFile::remove(copy);
        return tl::unexpected(copied.error());
    }
    return copy;
}

Result<void> backupStore(const QString &store, const QString &out)
{
    if (auto different = refuseSameFile(store, out); !different)
        return different;
    return copyBeside(store, out).and_then([&](const QString &copy) {
        auto placed = replaceWith(copy, out);
        if (!placed)
            QFile::remove(copy);
        return placed;
    });
}

Result<QString> restoreStore(const QString &file, const QString &store, Moment now)
{
    if (auto different = refuseSameFile(file, store); !different)
        return tl::unexpected(different.error());
    if (auto whole = verifyStore(file); !whole)
        return tl::unexpected(whole.error());
    const bool replaces = QFileInfo::exists(store);
    if (replaces) {
        // A damaged store cannot be brought to rest; it is what a restore is for, and is kept as it lies.
        const auto atRest = Database::bringToRest(store);
        if (!atRest && atRest.error().code != ErrorCode::StoreDamaged)
            return tl::unexpected(atRest.error());
    }
    const auto copy = copyBeside(file, store);
    if (!copy)
        return copy;
    const QString kept = replaces ? datedName(store, u"before-restore"_s, now) : QString();
    const auto placed = replaces ? exchange(*copy, store, kept) : placeNew(*copy, store);
    if (!placed) {
        QFile::remove(*copy);
        return tl::unexpected(placed.error());
    }
    return kept;
}

} // namespace stridewell
