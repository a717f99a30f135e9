// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/athlete_view.h"

namespace stridewell {

PlanView athleteView(const Plan &plan, const Profile &profile, std::shared_ptr<const Protocols> protocols,
                     const Zone &zone, Moment now)
{
    PlanView view;
    view.plan = plan;
    view.profile = profile;
    view.logs = newestLogs(profile.logs);
    view.window = acuteWindow(plan, profile.checkIns, protocols->strain.windowHours.value);
    view.episodeStart = episodeStart(plan, profile.checkIns);
    view.citations = protocols->citations;
    view.formats = {QLocale(), profile.athlete.units, zone};
    view.weekStarts = profile.athlete.weekStarts;
    view.now = now;
    view.protocols = std::move(protocols);
    return view;
}

} // namespace stridewell
