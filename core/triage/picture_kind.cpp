// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/picture_kind.h"

#include <utility>

namespace stridewell {

namespace {

PictureKind kindOf(TriageClass triageClass, const QList<Suspicion> &suspicions)
{
    if (triageClass == TriageClass::Emergency || triageClass == TriageClass::Urgent)
        return PictureKind::Suspended;
    constexpr std::pair<Suspicion, PictureKind> byRestriction[] = {
        {Suspicion::NotCovered, PictureKind::NotCovered}, {Suspicion::Strain, PictureKind::Strain},
        {Suspicion::Unclear, PictureKind::Unclear},       {Suspicion::Sciatica, PictureKind::Sciatica},
        {Suspicion::SitBoneTendon, PictureKind::SitBone}, {Suspicion::LastingTrouble, PictureKind::Lasting},
        {Suspicion::Soreness, PictureKind::Soreness}};
    for (const auto &[suspicion, kind] : byRestriction) {
        if (suspicions.contains(suspicion))
            return kind;
    }
    return PictureKind::Healthy;
}

/// Easy running may go on with a tendon at the sit bone only where its whole story is told: pain on sitting alone must
/// not allow what the same trouble without it does not.
PictureKind safelyRead(PictureKind kind, const Picture &picture, const QList<Suspicion> &suspicions)
{
    const bool told = picture.said.onset == Onset::Gradual && picture.nearSitBone();
    if (kind != PictureKind::SitBone || told)
        return kind;
    return suspicions.contains(Suspicion::LastingTrouble) ? PictureKind::Lasting : PictureKind::Unclear;
}

} // namespace

PictureKind pictureKindOf(TriageClass triageClass, const QList<Suspicion> &suspicions, const Picture &picture)
{
    return safelyRead(kindOf(triageClass, suspicions), picture, suspicions);
}

} // namespace stridewell
