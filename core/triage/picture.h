// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/assessment.h"
#include "core/model/athlete.h"
#include "core/model/check_in.h"
#include "core/protocol/protocol.h"

#include <QString>

#include <optional>

namespace stridewell {

/// Everything a sign of triage may look at: one check-in as it was said, the person, the thresholds.
struct Picture
{
    const CheckIn &said;
    const Athlete &athlete;
    const Protocols &protocols;
    std::optional<int> age = {};
    std::optional<Moment> openStrain = {}; ///< when a strain began that earlier check-ins tell of and no gate has ended
    bool gatePassed = false;               ///< the first gate of that strain is painless, now or before

    const TriageNumbers &numbers() const { return protocols.triage; }

    bool yes(Sign sign) const { return said.sign(sign) == Answer::Yes; }
    bool unsure(Sign sign) const { return said.sign(sign) == Answer::Unsure; }
    /// For a sign of an emergency "unsure" counts as yes.
    bool alarming(Sign sign) const { return yes(sign) || unsure(sign); }
    bool feels(Feel feel) const { return said.feel.contains(feel); }

    /// Highest pain that was said, now or at worst; absent when neither was.
    std::optional<PainScore> worstPain() const;
    bool hasPain() const { return worstPain().value_or(0) > 0; }
    /// Hours from the start of the trouble to the check-in; of the open strain where this one does not say.
    std::optional<double> hoursSinceStart() const;

    bool bruised() const { return said.bruise && *said.bruise != Bruise::None; }
    bool swollen() const { return said.swelling && *said.swelling != Swelling::None; }
    bool largeBruise() const { return said.bruise == Bruise::Large || said.bruise == Bruise::Spreading; }
    bool limps() const { return said.walking && *said.walking >= Walking::Limp; }
    bool nearSitBone() const { return said.site == Site::SitBone || said.site == Site::Buttock; }
    bool oneSided() const { return said.side && *said.side != Side::Both; }
    /// One-sided work that explains one-sided soreness of the same leg.
    bool loadExplainsSide() const;

    /// Sudden, sharp or during activity (S11), a moment that could be pointed at, a cramp that eased.
    bool suddenStart() const;
    /// Looks like a strain: S11 and what goes with it.
    bool strainLike() const;
    /// Something hurts or was felt at all.
    bool anyComplaint() const;
};

/// "key = value", as a reason quotes an answer.
QString answered(QLatin1StringView key, QLatin1StringView value);

template <typename E>
QString answered(QLatin1StringView key, const std::optional<E> &value)
{
    return value ? answered(key, keyOf(*value)) : QString();
}

QString answered(QLatin1StringView key, double value);

} // namespace stridewell
