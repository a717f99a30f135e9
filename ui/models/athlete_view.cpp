// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/athlete_view.h"

#include "core/triage/triage.h"

namespace stridewell {

namespace {

/// None after the first stages, nor for a strain that was told of when its first days were over.
std::optional<AcuteWindow> acuteWindow(const Plan &plan, const Episode &episode, double windowHours)
{
    const AcuteWindow window{episode.began, episode.began + hours(windowHours)};
    const bool early = plan.stage == Stage::Protect || plan.stage == Stage::Regain;
    return early && episode.firstSaid < window.end ? std::optional(window) : std::nullopt;
}

} // namespace

PlanView athleteView(const Plan &plan, const Profile &profile, std::shared_ptr<const Protocols> protocols,
                     const Zone &zone, Moment now)
{
    PlanView view;
    view.plan = plan;
    view.profile = profile;
    view.logs = newestLogs(profile.logs);
    const auto triage = triageAt(profile, *protocols, zone, now);
    if (triage && triage->episode.kind != PictureKind::Healthy) {
        view.window = acuteWindow(plan, triage->episode, protocols->strain.windowHours.value);
        view.episodeStart = triage->episode.began;
    }
    view.citations = protocols->citations;
    view.formats = {QLocale(), profile.athlete.units, zone};
    view.weekStarts = profile.athlete.weekStarts;
    view.now = now;
    view.protocols = std::move(protocols);
    return view;
}

} // namespace stridewell
