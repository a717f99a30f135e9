// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/arguments.h"

#include <QByteArray>

namespace stridewell {

/// The exit statuses of the contract.
namespace exit_status {
inline constexpr int done = 0;
inline constexpr int failed = 1; ///< anything else
inline constexpr int badInput = 2;
inline constexpr int found = 3;   ///< a blocking violation, or damage
inline constexpr int noStore = 4; ///< the store cannot be opened, read or written
} // namespace exit_status

/// Runs the subcommand of a command line and returns the exit status; complains on standard error. Needs a
/// QCoreApplication where a store is opened, and a display nowhere.
int runCommand(const Arguments &arguments);

/// The help of a command as text for a terminal; of the whole program for Command::Window.
QByteArray helpText(Command command);

/// The subcommands, a file each: they read, call the core and write. Each returns the exit status.
/// Errors: what went wrong, with the file and the place in it; nothing was written then.
namespace commands {
[[nodiscard]] Result<int> triage(const Arguments &arguments);
[[nodiscard]] Result<int> plan(const Arguments &arguments);
[[nodiscard]] Result<int> check(const Arguments &arguments);
[[nodiscard]] Result<int> read(const Arguments &arguments);
[[nodiscard]] Result<int> importFiles(const Arguments &arguments);
[[nodiscard]] Result<int> exportProfile(const Arguments &arguments);
[[nodiscard]] Result<int> backup(const Arguments &arguments);
[[nodiscard]] Result<int> restore(const Arguments &arguments);
[[nodiscard]] Result<int> verify(const Arguments &arguments);
} // namespace commands

} // namespace stridewell
