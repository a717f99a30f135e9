// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/sign_rule.h"

#include "core/base/words.h"

namespace stridewell {

namespace {

QString yesTo(const Picture &p, Sign sign)
{
    return p.yes(sign) ? answered(keyOf(sign), p.said.sign(sign)) : QString();
}

QString hotAndRed(const Picture &p)
{
    // Being unsure of the redness does not make a fever harmless.
    const bool feverish = p.unsure(Sign::HotAndRed) && p.alarming(Sign::Fever);
    return feverish ? answered(keyOf(Sign::HotAndRed), p.said.sign(Sign::HotAndRed)) : yesTo(p, Sign::HotAndRed);
}

bool cannotWalk(const Picture &p)
{
    return p.said.walking == Walking::CannotWalkNormally || p.said.walking == Walking::CannotBearWeight;
}

QString avulsion(const Picture &p)
{
    // A pop high up is enough: little pain and no bruise in the first days rule nothing out (7.8).
    const bool highUp = p.nearSitBone() || p.said.site == Site::UpperThigh;
    const bool tore = p.said.event == Event::Pop || p.said.event == Event::Split;
    if (p.said.event == Event::Pop && (p.nearSitBone() || cannotWalk(p)))
        return answered("event"_L1, p.said.event);
    if (tore && highUp && (p.limps() || p.yes(Sign::SittingPain) || p.bruised()))
        return answered("event"_L1, p.said.event);
    if (p.nearSitBone() && p.suddenStart() && cannotWalk(p))
        return answered("walking"_L1, p.said.walking);
    return p.largeBruise() ? answered("bruise"_L1, p.said.bruise) : QString();
}

QString gap(const Picture &p)
{
    return p.said.gap == Answer::Yes ? answered("gap"_L1, p.said.gap) : QString();
}

QString cannotBendKnee(const Picture &p)
{
    return p.said.weakness == Weakness::CannotBendKnee ? answered("weakness"_L1, p.said.weakness) : QString();
}

QString growthPlate(const Picture &p)
{
    if (!p.age || *p.age >= p.protocols.people.adultAge.whole())
        return {};
    if (p.said.event == Event::Pop)
        return answered("event"_L1, p.said.event);
    const bool proximal = p.nearSitBone() || p.said.site == Site::UpperThigh || p.said.site == Site::Groin;
    if (p.said.site == Site::SitBone && p.said.tender && *p.said.tender != Tender::No)
        return answered("tender"_L1, p.said.tender);
    return proximal && p.suddenStart() ? answered("site"_L1, p.said.site) : QString();
}

QString boneStress(const Picture &p)
{
    if (p.yes(Sign::HopPain))
        return yesTo(p, Sign::HopPain);
    if (p.yes(Sign::NightPain))
        return yesTo(p, Sign::NightPain);
    const bool slow = p.said.onset == Onset::Gradual;
    const bool withRuns = slow || p.said.onset == Onset::AfterRun;
    if (p.said.site == Site::Groin && (withRuns || p.limps() || p.athlete.has(Condition::MissedPeriods)))
        return answered("site"_L1, p.said.site);
    // Pain of hip or thigh that grew until it made somebody limp; below the thigh there is no such bone near.
    const bool lowDown = p.said.site == Site::Calf || p.said.site == Site::BehindKnee;
    return slow && p.limps() && !lowDown ? answered("walking"_L1, p.said.walking) : QString();
}

QString footDrop(const Picture &p)
{
    return p.said.weakness == Weakness::NewFootDrop ? answered("weakness"_L1, p.said.weakness) : QString();
}

QString tendonMedicine(const Picture &p)
{
    const bool sore = p.anyComplaint();
    return p.athlete.takes(Medicine::Fluoroquinolone) && sore
               ? answered("medicines"_L1, keyOf(Medicine::Fluoroquinolone))
               : QString();
}

QString illness(const Picture &p)
{
    if (p.yes(Sign::WeightLoss))
        return yesTo(p, Sign::WeightLoss);
    return p.athlete.has(Condition::Cancer) && p.anyComplaint() ? answered("conditions"_L1, keyOf(Condition::Cancer))
                                                                : QString();
}

QString cannotBearWeight(const Picture &p)
{
    return p.said.walking == Walking::CannotBearWeight ? answered("walking"_L1, p.said.walking) : QString();
}

QString bruiseOnThinners(const Picture &p)
{
    const bool thins = p.athlete.has(Condition::Anticoagulant) || p.athlete.has(Condition::BleedingDisorder);
    if (thins && p.bruised())
        return answered("bruise"_L1, p.said.bruise);
    return thins && p.swollen() ? answered("swelling"_L1, p.said.swelling) : QString();
}

QString greatSwelling(const Picture &p)
{
    const bool great = p.said.swelling == Swelling::Severe || p.said.swelling == Swelling::Growing;
    return great ? answered("swelling"_L1, p.said.swelling) : QString();
}

QString pressureSign(const Picture &p)
{
    if (p.alarming(Sign::WoodenThigh))
        return answered(keyOf(Sign::WoodenThigh), p.said.sign(Sign::WoodenThigh));
    return p.alarming(Sign::PainOutOfProportion)
               ? answered(keyOf(Sign::PainOutOfProportion), p.said.sign(Sign::PainOutOfProportion))
               : QString();
}

QString oneClotPoint(const Picture &p)
{
    if (p.said.calfDifferenceCm && *p.said.calfDifferenceCm >= p.numbers().calfDifferenceCm.value)
        return answered("calf_difference_cm"_L1, *p.said.calfDifferenceCm);
    return yesTo(p, Sign::PittingOedema);
}

} // namespace

// NOLINTNEXTLINE(readability-function-size): a table
const QList<SignRule> &urgentSigns()
{
    using enum TriageClass;
    static const QList<SignRule> signs{
        {u"triage.hot_and_red"_s,
         Urgent,
         Suspicion::Infection,
         QT_TRANSLATE_NOOP("stridewell",
                           "A leg that is hot and red, above all with fever, may be infected or clotted."),
         {u"7.7"_s, u"7.5"_s},
         hotAndRed},
        {u"triage.avulsion"_s,
         Urgent,
         Suspicion::Avulsion,
         QT_TRANSLATE_NOOP("stridewell", "This fits a hamstring pulled off its bone. Bruising can take days to show, "
                                         "so its absence rules nothing out. An early look makes a difference."),
         {u"7.8"_s},
         avulsion,
         true},
        {u"triage.gap"_s,
         Urgent,
         Suspicion::Rupture,
         QT_TRANSLATE_NOOP("stridewell", "A gap that can be felt in the muscle can mean that it is torn through."),
         {u"S12"_s, u"7.9"_s},
         gap,
         true},
        {u"triage.cannot_bend_knee"_s,
         Urgent,
         Suspicion::Rupture,
         QT_TRANSLATE_NOOP("stridewell",
                           "Not being able to bend the knee can mean that the muscle or its tendon is torn through."),
         {u"7.9"_s},
         cannotBendKnee,
         true},
        {u"triage.growth_plate"_s,
         Urgent,
         Suspicion::GrowthPlate,
         QT_TRANSLATE_NOOP("stridewell", "Under 18 the bone still grows at the sit bone, and sudden pain there can be "
                                         "the growth plate until an X-ray says otherwise."),
         {u"7.10"_s},
         growthPlate,
         true},
        {u"triage.bone_stress"_s,
         Urgent,
         Suspicion::BoneStress,
         QT_TRANSLATE_NOOP("stridewell",
                           "Pain on hopping, at night, or deep in the groin with running can come from a stressed "
                           "bone. Stop running until it has been looked at, and do not test it by hopping."),
         {u"7.11"_s},
         boneStress},
        {u"triage.foot_drop"_s,
         Urgent,
         Suspicion::Nerve,
         QT_TRANSLATE_NOOP("stridewell",
                           "A foot that newly drops points at a nerve. If it gets worse, be seen the same day."),
         {u"7.12"_s},
         footDrop},
        {u"triage.tendon_medicine"_s,
         Urgent,
         Suspicion::Tendon,
         QT_TRANSLATE_NOOP(
             "stridewell",
             "Some antibiotics can harm tendons. Rest the leg and ask whoever prescribed it before going on."),
         {u"7.13"_s},
         tendonMedicine},
        {u"triage.illness"_s,
         Urgent,
         Suspicion::Illness,
         QT_TRANSLATE_NOOP("stridewell", "With an earlier cancer, or weight lost without wanting to, new pain deserves "
                                         "a doctor's look before training."),
         {u"7.14"_s},
         illness},
        {u"triage.cannot_bear_weight"_s,
         Urgent,
         Suspicion::Rupture,
         QT_TRANSLATE_NOOP("stridewell", "Not being able to put weight on the leg is more than a mild strain."),
         {u"7.15"_s},
         cannotBearWeight},
        {u"triage.bruise_on_thinners"_s,
         Urgent,
         Suspicion::Bleeding,
         QT_TRANSLATE_NOOP("stridewell", "With thinned blood or a bleeding disorder, any bruise or swelling after a "
                                         "strain should be looked at soon."),
         {u"12.3"_s},
         bruiseOnThinners},
        {u"triage.great_swelling"_s,
         Urgent,
         Suspicion::Rupture,
         QT_TRANSLATE_NOOP("stridewell", "Severe or growing swelling is more than ordinary soreness or a mild strain."),
         {u"S12"_s, u"7.3"_s},
         greatSwelling},
        {u"triage.pressure"_s,
         Urgent,
         Suspicion::Compartment,
         QT_TRANSLATE_NOOP(
             "stridewell",
             "Pain far beyond what happened, or a thigh hard as wood, should be looked at soon; at once if it grows."),
         {u"7.2"_s},
         pressureSign},
        {u"triage.one_clot_sign"_s,
         Urgent,
         Suspicion::Clot,
         QT_TRANSLATE_NOOP("stridewell",
                           "One leg swollen more than the other needs a look even without a second sign."),
         {u"7.5"_s},
         oneClotPoint},
    };
    return signs;
}

} // namespace stridewell
