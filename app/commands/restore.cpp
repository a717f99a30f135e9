// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/documents.h"
#include "app/commands/output.h"
#include "app/commands/sealing.h"
#include "app/commands/stores.h"
#include "core/store/backup.h"
#include "core/store/verification.h"

#include <QTemporaryDir>
#include <QTemporaryFile>

#include <limits>

namespace stridewell {

namespace {

/// Puts standard input into a file, which the store needs to look at it.
Result<void> spool(QTemporaryFile &file)
{
    const auto bytes = readBytes(u"-"_s, std::numeric_limits<int>::max());
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (!file.open() || file.write(*bytes) != bytes->size() || !file.flush())
        return failure(ErrorCode::Unwritable, file.fileName(), u"cannot be written: %1"_s.arg(file.errorString()));
    return {};
}

} // namespace

Result<int> commands::restore(const Arguments &arguments)
{
    const QString &named = arguments.files.first();
    QTemporaryFile spooled;
    if (named == u"-"_s) {
        if (const auto done = spool(spooled); !done)
            return tl::unexpected(done.error());
    }
    const QTemporaryDir folder;
    const auto plain =
        openedFile(named == u"-"_s ? spooled.fileName() : named, folder.filePath(u"store.db"_s), arguments);
    if (!plain)
        return failure(plain.error().code, shownName(named), plain.error().detail);
    const QString &file = *plain;
    // A bad copy is a bad input; only what stands in the way at the store itself is the store's trouble.
    if (const auto whole = verifyStore(file); !whole)
        return failure(ErrorCode::BadInput, shownName(named), whole.error().detail);
    const auto kept = restoreStore(file, arguments.store, arguments.clock().now());
    if (!kept)
        return tl::unexpected(asStoreError(kept.error()));
    QString line = u"Restored %1 from %2"_s.arg(arguments.store, shownName(named));
    line += kept->isEmpty() ? u".\n"_s : u"; what was there before is kept in %1.\n"_s.arg(*kept);
    return writeOut(arguments.out, line.toUtf8()).map([] { return exit_status::done; });
}

} // namespace stridewell
