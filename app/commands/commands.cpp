// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"

#include "app/commands/output.h"

namespace stridewell {

namespace {

Result<int> dispatch(const Arguments &arguments)
{
    switch (arguments.command) {
    case Command::Window:
        break;
    case Command::Triage:
        return commands::triage(arguments);
    case Command::Plan:
        return commands::plan(arguments);
    case Command::Check:
        return commands::check(arguments);
    case Command::Read:
        return commands::read(arguments);
    case Command::Import:
        return commands::importFiles(arguments);
    case Command::Export:
        return commands::exportProfile(arguments);
    case Command::Backup:
        return commands::backup(arguments);
    case Command::Restore:
        return commands::restore(arguments);
    case Command::Verify:
        return commands::verify(arguments);
    }
    Q_UNREACHABLE();
}

} // namespace

int runCommand(const Arguments &arguments)
{
    const Result<int> status = dispatch(arguments);
    if (status)
        return *status;
    complain(status.error());
    if (arguments.command == Command::Verify && status.error().code == ErrorCode::StoreDamaged)
        return exit_status::found;
    return exitStatusOf(status.error());
}

} // namespace stridewell
