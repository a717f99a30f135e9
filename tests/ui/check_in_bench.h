// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/planner.h"
#include "core/protocol/protocol_loader.h"
#include "core/triage/triage.h"
#include "ui/dialogs/check_in/check_in_dialog.h"

#include <memory>

namespace stridewell::kit {

/// 2026-11-24T14:30+01:00, a Tuesday.
inline constexpr Moment checkInNow{1'795'527'000'000};

inline Zone checkInZone()
{
    return Zone::fixedOffset(3600);
}

/// A check-in dialog over a profile, judged by the real triage without a plan.
inline CheckInSetting settingFor(const Profile &profile, Moment now = checkInNow)
{
    static const auto protocols = std::make_shared<const Protocols>(builtInProtocols().value());
    CheckInSetting setting;
    setting.background = backgroundOf(profile, *protocols, checkInZone(), now);
    setting.formats = {QLocale::c(), Units::Km, checkInZone()};
    setting.citations = protocols->citations;
    setting.look = [profile](const CheckIn &checkIn) -> Result<Preview> {
        Profile asked = profile;
        asked.checkIns += checkIn;
        Preview preview;
        if (const auto outcome = triage(asked, *protocols, checkInZone()))
            preview.plan.assessment = outcome->assessment;
        return preview;
    };
    return setting;
}

} // namespace stridewell::kit
