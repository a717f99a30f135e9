// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/plan_view.h"

namespace stridewell {

namespace {

/// The newest check-in that names an injury time, or null.
const CheckIn *newestInjury(const QList<CheckIn> &checkIns)
{
    const CheckIn *newest = nullptr;
    for (const CheckIn &checkIn : checkIns) {
        if (checkIn.startedAt && (!newest || checkIn.at > newest->at))
            newest = &checkIn;
    }
    return newest;
}

} // namespace

std::optional<Moment> episodeStart(const Plan &plan, const QList<CheckIn> &checkIns)
{
    const CheckIn *newest = plan.stage ? newestInjury(checkIns) : nullptr;
    return newest ? newest->startedAt : std::nullopt;
}

std::optional<AcuteWindow> acuteWindow(const Plan &plan, const QList<CheckIn> &checkIns, double windowHours)
{
    if (!plan.stage || (*plan.stage != Stage::Protect && *plan.stage != Stage::Regain))
        return std::nullopt;
    const CheckIn *newest = newestInjury(checkIns);
    if (!newest)
        return std::nullopt;
    const AcuteWindow window{*newest->startedAt, *newest->startedAt + hours(windowHours)};
    // A later check-in of the same episode names the same start, so the first one to name it counts.
    Moment firstTold = newest->at;
    for (const CheckIn &checkIn : checkIns) {
        if (checkIn.startedAt == newest->startedAt && checkIn.at < firstTold)
            firstTold = checkIn.at;
    }
    if (firstTold >= window.end)
        return std::nullopt;
    return window;
}

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
