// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/planner.h"
#include "core/protocol/protocol_loader.h"
#include "core/rules/rule_book.h"

#include <algorithm>

namespace stridewell::kit {

inline std::shared_ptr<const Protocols> protocols()
{
    static const auto loaded = std::make_shared<const Protocols>(builtInProtocols().value());
    return loaded;
}

inline QDate november(int day)
{
    return QDate(2026, 11, day);
}

inline QDate december(int day)
{
    return QDate(2026, 12, day);
}

/// Monday 23 November 2026, 08:00 in Madrid, after four weeks of four easy runs of 10 km, the last one on Sunday.
inline PlanRequest steadyRunner(int weeks = 4)
{
    PlanRequest request;
    request.protocols = protocols();
    request.now = parseMoment(u"2026-11-23T08:00:00+01:00").value();
    request.weeks = weeks;
    request.profile.athlete.timeZone = u"Europe/Madrid"_s;
    request.profile.athlete.born = QDate(1986, 5, 4);
    for (int back = 28; back > 0; --back) {
        const int weekday = (28 - back) % 7; // 0 = Monday
        if (weekday == 1 || weekday == 3 || weekday == 5 || weekday == 6)
            request.profile.runs +=
                Run{.start = request.now - std::chrono::hours(24 * back), .distance = Metres(10'000)};
    }
    return request;
}

inline CheckIn emergency(Moment at)
{
    CheckIn said;
    said.at = at;
    said.painNow = 4;
    said.sign(Sign::SaddleNumbness) = Answer::Yes;
    said.sign(Sign::BladderOrBowelChange) = Answer::Yes;
    return said;
}

inline const Item *itemOf(const Plan &plan, const ItemId &id)
{
    const auto it = std::find_if(plan.items.begin(), plan.items.end(), [&](const Item &item) { return item.id == id; });
    return it == plan.items.end() ? nullptr : &*it;
}

inline QList<Violation> ofSeverity(const QList<Violation> &violations, Severity severity)
{
    QList<Violation> kept;
    std::copy_if(violations.begin(), violations.end(), std::back_inserter(kept),
                 [severity](const Violation &violation) { return violation.severity == severity; });
    return kept;
}

} // namespace stridewell::kit
