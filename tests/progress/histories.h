// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/history.h"
#include "tests/kit/athletes.h"

namespace stridewell::kit {

/// Noon in Madrid on a day, where the adult of the kit lives.
inline Moment noon(QDate day)
{
    return Zone::named(u"Europe/Madrid"_s).value().at(day, QTime(12, 0));
}

inline Run runOn(QDate day, double km, RunType type = RunType::Easy)
{
    return Run{.start = noon(day), .distance = Metres(km * 1000), .type = type};
}

/// The history of `profile` at noon of `today`, under an optional plan.
inline History historyOf(const Profile &profile, QDate today, const Plan &plan = {})
{
    return gatherHistory(profile, plan, builtIn(), Zone::named(u"Europe/Madrid"_s).value(), noon(today)).value();
}

} // namespace stridewell::kit
