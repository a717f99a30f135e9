// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/documents.h"
#include "app/commands/output.h"
#include "core/export/plan_json.h"

namespace stridewell {

Result<int> commands::read(const Arguments &arguments)
{
    const auto home = homeZone({}, arguments);
    if (!home)
        return tl::unexpected(home.error());
    const QList<FileReading> readings = readAll(arguments.files, *home);
    return writeOut(arguments.out, writeReadings(readings, *home)).map([&readings] {
        return complainOfRefused(readings);
    });
}

} // namespace stridewell
