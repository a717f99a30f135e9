// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/verification.h"

#include "app/commands/commands.h"
#include "app/commands/output.h"

namespace stridewell {

Result<int> commands::verify(const Arguments &arguments)
{
    const auto counts = verifyStore(arguments.store);
    if (!counts)
        return tl::unexpected(counts.error());
    const QString line =
        u"%1 is whole: profiles %2, runs %3, check-ins %4, logs %5, plan items %6.\n"_s.arg(arguments.store)
            .arg(counts->profiles)
            .arg(counts->runs)
            .arg(counts->checkIns)
            .arg(counts->logs)
            .arg(counts->planItems);
    return writeOut(arguments.out, line.toUtf8()).map([] { return exitStatus::done; });
}

} // namespace stridewell
