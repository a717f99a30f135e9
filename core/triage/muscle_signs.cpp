// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/sign_rule.h"

#include "core/base/words.h"

namespace stridewell {

namespace {

QString feelQuote(const Picture &p)
{
    for (Feel feel : {Feel::Sharp, Feel::Sudden}) {
        if (p.feels(feel))
            return answered("feel"_L1, keyOf(feel));
    }
    return {};
}

QString suddenPain(const Picture &p)
{
    if (const QString feel = feelQuote(p); !feel.isEmpty())
        return feel;
    if (p.said.onset == Onset::DuringRun || p.said.onset == Onset::DuringOther)
        return answered("onset"_L1, p.said.onset);
    return p.suddenStart() ? answered("event"_L1, p.said.event) : QString();
}

QString tornSigns(const Picture &p)
{
    if (!p.strainLike() || p.suddenStart())
        return {};
    if (p.bruised())
        return answered("bruise"_L1, p.said.bruise);
    if (p.swollen())
        return answered("swelling"_L1, p.said.swelling);
    if (p.said.tender == Tender::Spot)
        return answered("tender"_L1, p.said.tender);
    if (p.limps())
        return answered("walking"_L1, p.said.walking);
    if (p.said.weakness == Weakness::PainLimited)
        return answered("weakness"_L1, p.said.weakness);
    return p.said.spread == Spread::Focal ? answered("spread"_L1, p.said.spread) : answered("side"_L1, p.said.side);
}

QString lateDiffuseAche(const Picture &p)
{
    if (p.strainLike() || !p.anyComplaint())
        return {};
    // Soreness follows a session within two days: what crept up is soreness only where both legs ache all over.
    const bool alikeInBothLegs = p.said.side == Side::Both && p.said.spread == Spread::Diffuse;
    if (p.said.onset == Onset::Gradual && !alikeInBothLegs)
        return {};
    if (p.said.onset == Onset::Delayed || p.said.onset == Onset::AfterRun)
        return answered("onset"_L1, p.said.onset);
    if (p.said.spread == Spread::Diffuse)
        return answered("spread"_L1, p.said.spread);
    if (p.said.side == Side::Both)
        return answered("side"_L1, p.said.side);
    for (Feel feel : {Feel::Ache, Feel::Stiff, Feel::Tight}) {
        if (p.feels(feel))
            return answered("feel"_L1, keyOf(feel));
    }
    return {};
}

/// Something hurts and nothing tells soreness from strain: taken the safe way.
QString saidTooLittle(const Picture &p)
{
    if (!p.anyComplaint() || p.strainLike() || !lateDiffuseAche(p).isEmpty())
        return {};
    if (p.said.painNow.value_or(0) > 0)
        return answered("pain_now"_L1, double(*p.said.painNow));
    if (p.said.painWorst.value_or(0) > 0)
        return answered("pain_worst"_L1, double(*p.said.painWorst));
    if (!p.said.feel.isEmpty())
        return answered("feel"_L1, keyOf(p.said.feel.first()));
    if (p.said.onset)
        return answered("onset"_L1, p.said.onset);
    return p.said.walking && *p.said.walking != Walking::Normal ? answered("walking"_L1, p.said.walking)
                                                                : answered("tender"_L1, p.said.tender);
}

} // namespace

const QList<SignRule> &muscleSigns()
{
    using enum TriageClass;
    static const QList<SignRule> signs{
        {u"triage.sudden"_s,
         Strain,
         Suspicion::Strain,
         QT_TRANSLATE_NOOP("stridewell", "Pain that came suddenly, felt sharp or began during the activity fits a "
                                         "strain more than ordinary soreness, even when it is mild or has eased."),
         {u"S9"_s, u"S11"_s, u"7.21"_s},
         suddenPain},
        {u"triage.one_spot"_s,
         Strain,
         Suspicion::Strain,
         QT_TRANSLATE_NOOP("stridewell", "One sore spot, one leg only without one-sided work, or a leg that cannot be "
                                         "used freely fits a strain; when both fit, the strain counts."),
         {u"S9"_s, u"S11"_s, u"6.8"_s},
         tornSigns},
        {u"triage.soreness"_s,
         Soreness,
         Suspicion::Soreness,
         QT_TRANSLATE_NOOP("stridewell", "A general ache and stiffness that came hours after unusual work fits "
                                         "ordinary muscle soreness: a sign of adapting that fades within a few days."),
         {u"S6"_s, u"S8"_s, u"7.22"_s},
         lateDiffuseAche},
        {u"triage.said_too_little"_s,
         Strain,
         Suspicion::Strain,
         QT_TRANSLATE_NOOP("stridewell", "Something hurts, and too little is said to tell soreness from a strain; "
                                         "until then it is treated as a strain."),
         {u"S4"_s, u"S9"_s},
         saidTooLittle},
    };
    return signs;
}

} // namespace stridewell
