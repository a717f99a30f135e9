// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/picture.h"

#include <algorithm>

namespace stridewell {

std::optional<PainScore> Picture::worstPain() const
{
    if (!said.painNow && !said.painWorst)
        return std::nullopt;
    return std::max(said.painNow.value_or(0), said.painWorst.value_or(0));
}

std::optional<double> Picture::hoursSinceStart() const
{
    const std::optional<Moment> start = said.startedAt ? said.startedAt : openStrain;
    return start ? std::optional(hoursBetween(*start, said.at)) : std::nullopt;
}

bool Picture::loadExplainsSide() const
{
    return (said.unusualLoad == UnusualLoad::Left && said.side == Side::Left) ||
           (said.unusualLoad == UnusualLoad::Right && said.side == Side::Right) ||
           said.unusualLoad == UnusualLoad::BothLegs;
}

bool Picture::suddenStart() const
{
    const bool moment = said.event && *said.event != Event::None;
    return feels(Feel::Sharp) || feels(Feel::Sudden) || said.onset == Onset::DuringRun ||
           said.onset == Onset::DuringOther || moment;
}

bool Picture::strainLike() const
{
    if (suddenStart())
        return true;
    if (bruised() || swollen())
        return true;
    // A slow onset is a tendon's or a bone's story, judged by its own signs.
    if (said.onset == Onset::Gradual)
        return false;
    if (said.tender == Tender::Spot || limps() || said.weakness == Weakness::PainLimited)
        return true;
    // One-sided trouble that no one-sided or two-legged work explains is not ordinary soreness.
    if (oneSided() && said.spread == Spread::Focal)
        return true;
    if (oneSided() && !loadExplainsSide() && said.onset && *said.onset != Onset::Delayed)
        return true;
    if (oneSided() && said.unusualLoad == UnusualLoad::None)
        return true;
    // Pain within hours of the session is earlier than soreness begins, unless both legs ache alike.
    const auto since = hoursSinceStart();
    return oneSided() && said.onset == Onset::Delayed && since && *since < numbers().sorenessFromHours.value;
}

bool Picture::anyComplaint() const
{
    const bool signs = std::any_of(said.signs.begin(), said.signs.end(), [](const std::optional<Answer> &answer) {
        return answer == Answer::Yes || answer == Answer::Unsure;
    });
    return hasPain() || signs || !said.feel.isEmpty() || bruised() || swollen() || suddenStart() ||
           said.gap.value_or(Answer::No) != Answer::No || said.tender.value_or(Tender::No) != Tender::No ||
           said.walking.value_or(Walking::Normal) != Walking::Normal ||
           said.weakness.value_or(Weakness::None) != Weakness::None || said.onset.has_value();
}

QString answered(QLatin1StringView key, QLatin1StringView value)
{
    return key + u" = "_s + value;
}

QString answered(QLatin1StringView key, double value)
{
    return key + u" = "_s + QString::number(value);
}

} // namespace stridewell
