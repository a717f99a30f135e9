// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/zone.h"
#include "core/model/assessment.h"
#include "core/model/plan.h"
#include "core/model/profile.h"
#include "core/protocol/protocol.h"
#include "core/triage/sign_rule.h"

#include <optional>

namespace stridewell {

/// What the plan has to reckon with; the most restrictive picture that fits.
enum class PictureKind {
    Healthy,    ///< nothing the matter
    Soreness,   ///< ordinary soreness
    Strain,     ///< suspected strain, referred or not
    SitBone,    ///< irritated tendon at the sit bone
    Sciatica,   ///< nerve-like
    Lasting,    ///< soreness that outlasts its time
    Unclear,    ///< to be looked at first
    NotCovered, ///< no plan for this person
    Suspended   ///< emergency or urgent: nothing is trained
};

/// The trouble that the newest check-in belongs to.
struct Episode
{
    PictureKind kind = PictureKind::Healthy;
    Moment began = {};     ///< the injury, the session that caused it, or the first day
    Moment firstSaid = {}; ///< the check-in that told of it first
    Moment lastSaid = {};  ///< the newest check-in
    std::optional<PainScore> painNow = {};
    Stage stage = Stage::Protect; ///< of a strain
    QList<Gate> painless = {};    ///< gates of a strain reported painless
    bool firstAid = false; ///< urgent, of a kind for which rest, ice and compression may stay today (7.8 to 7.10)
    std::optional<Side> side = {};
    std::optional<double> pregnantWeeks = {};
};

/// A day on which something was the matter.
struct Complaint
{
    Moment at = {};
    TriageClass triageClass = TriageClass::None;
};

struct TriageOutcome
{
    Assessment assessment = {};
    Episode episode = {};
    std::optional<Moment> lastStrain = {}; ///< when the newest suspected strain began
    std::optional<Moment> fullSince = {};  ///< when its last gate was passed; absent while it is open
    QList<Complaint> complaints = {};      ///< every check-in that was not `none`, oldest first
};

/// Judges the newest check-in of a profile in the light of those before it: an alarming answer stays until it is
/// answered anew, and a strain stays a strain until its gates are passed. Absent when there is no check-in.
std::optional<TriageOutcome> triage(const Profile &profile, const Protocols &protocols, const Zone &zone);

/// The same at a moment: a check-in dated ahead of it may raise an alarm, since clocks go wrong, but never takes one
/// away.
std::optional<TriageOutcome> triageAt(const Profile &profile, const Protocols &protocols, const Zone &zone, Moment now);

} // namespace stridewell
