// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"

#include "app/commands/commands.h"
#include "app/commands/output.h"

namespace stridewell {

Result<int> commands::backup(const Arguments &arguments)
{
    const auto copied = backupStore(arguments.store, arguments.out);
    if (!copied)
        return tl::unexpected(copied.error());
    const QString line = u"Copied %1 to %2.\n"_s.arg(arguments.store, arguments.out);
    return writeOut({}, line.toUtf8()).map([] { return exitStatus::done; });
}

} // namespace stridewell
