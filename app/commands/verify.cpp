// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/verification.h"

#include "app/commands/commands.h"
#include "app/commands/output.h"

#include "core/store/backups.h"
#include "core/store/recovery.h"

#include <QTemporaryDir>

namespace stridewell {

namespace {

/// What can be saved of a damaged store, and the newest backup that is whole.
QString waysOut(const Arguments &arguments)
{
    const QTemporaryDir folder;
    const auto recovered = recoverStore(arguments.store, folder.filePath(u"readable.db"_s), arguments.clock().now());
    QString ways = recovered ? u"; profiles %1 and runs %2 of it can still be read"_s.arg(recovered->saved.profiles)
                                   .arg(recovered->saved.runs)
                             : QString();
    if (const auto backup = BackupFolder(arguments.store).newestGood())
        ways += u"; the newest backup that is whole is %1"_s.arg(backup->file);
    return ways;
}

} // namespace

Result<int> commands::verify(const Arguments &arguments)
{
    const auto counts = verifyStore(arguments.store);
    if (!counts) {
        const Error &error = counts.error();
        const bool isDamaged = error.code == ErrorCode::StoreDamaged;
        return failure(error.code, error.where, error.detail + (isDamaged ? waysOut(arguments) : QString()));
    }
    const QString line =
        u"%1 is whole: profiles %2, runs %3, check-ins %4, logs %5, plan items %6.\n"_s.arg(arguments.store)
            .arg(counts->profiles)
            .arg(counts->runs)
            .arg(counts->checkIns)
            .arg(counts->logs)
            .arg(counts->planItems);
    return writeOut(arguments.out, line.toUtf8()).map([] { return exit_status::done; });
}

} // namespace stridewell
