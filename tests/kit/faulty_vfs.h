// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace stridewell::kit {

/// What goes wrong with the disk under a store.
enum class DiskFault {
    None,
    Full, ///< nothing can be written any more
    WriteFails,
    ReadFails,
    SyncFails, ///< what was written does not reach the disk
    Locked,    ///< another program holds the file
    Slow       ///< each write takes its time
};

/// SQLite's way to the disk with a fault in it. Qt's driver uses the SQLite library of the system, as this does: what
/// is registered here is what the driver gets.
namespace faulty_vfs {

/// Takes the place of SQLite's own way to the disk. Call once, before the first store is opened.
bool install();

/// From the `call`-th call on that `fault` is about (counted from 1), each such call meets it; `once`: only that one.
void arm(DiskFault fault, int call, bool once = false);
void disarm();

/// Calls that the armed fault is about since it was armed.
int calls();
/// How often a file whose name ends so was written through to the disk, ever.
int syncsOf(const QString &suffix);

} // namespace faulty_vfs

} // namespace stridewell::kit
