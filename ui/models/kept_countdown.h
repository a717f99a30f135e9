// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/moment.h"

#include <QString>

#include <chrono>

namespace stridewell {

/// A countdown as it is kept while the program is closed: what is left follows from when it began.
struct KeptCountdown
{
    QString athlete = {}; ///< name; items of two athletes can have the same ids
    ItemId item = {};
    qsizetype line = -1; ///< place of the exercise that is held; -1 = the item itself
    Moment began = {};
    std::chrono::seconds length = {};

    bool operator==(const KeptCountdown &) const = default;
};

} // namespace stridewell
