// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/plan_view.h"

namespace stridewell {

QHash<ItemId, Log> newestLogs(const QList<Log> &logs)
{
    QHash<ItemId, Log> newest;
    for (const Log &log : logs) {
        const auto it = newest.constFind(log.item);
        if (it == newest.constEnd() || it->at <= log.at)
            newest.insert(log.item, log);
    }
    return newest;
}

} // namespace stridewell
