// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/sign_rule.h"

#include "core/base/words.h"

namespace stridewell {

namespace {

constexpr double daysPerMonth = 30.44;

bool beganInActivity(const Picture &p)
{
    return p.said.onset == Onset::DuringRun || p.said.onset == Onset::DuringOther;
}

QString severeSharp(const Picture &p)
{
    // Where nobody says when it came, it may have been in the run.
    const bool during = !p.said.onset || beganInActivity(p);
    const bool severe = p.worstPain().value_or(0) >= p.numbers().severePain.whole();
    // The same for how it felt, once it is known to have come in the run and nobody calls it dull.
    const bool dull = p.feels(Feel::Ache) || p.feels(Feel::Stiff) || p.feels(Feel::Tight);
    const bool sharp = p.feels(Feel::Sharp) || p.feels(Feel::Sudden) || (beganInActivity(p) && !dull);
    if (!during || !severe || !sharp)
        return {};
    const bool worst = p.said.painWorst.value_or(0) >= p.numbers().severePain.whole();
    return worst ? answered("pain_worst"_L1, double(*p.said.painWorst))
                 : answered("pain_now"_L1, double(*p.said.painNow));
}

QString bruiseOrSwelling(const Picture &p)
{
    if (p.bruised())
        return answered("bruise"_L1, p.said.bruise);
    return p.swollen() ? answered("swelling"_L1, p.said.swelling) : QString();
}

QString lastingLimp(const Picture &p)
{
    if (p.said.walking == Walking::LimpOver24h || p.said.walking == Walking::CannotWalkNormally)
        return answered("walking"_L1, p.said.walking);
    const bool over = p.hoursSinceStart().value_or(0) > p.numbers().limpHours.value;
    return p.said.walking == Walking::Limp && over ? answered("walking"_L1, p.said.walking) : QString();
}

QString poppedOrSplit(const Picture &p)
{
    const bool tore = p.said.event == Event::Pop || p.said.event == Event::Split;
    return tore ? answered("event"_L1, p.said.event) : QString();
}

QString secondStrain(const Picture &p)
{
    if (!p.strainLike())
        return {};
    if (p.said.earlierStrainMonths && *p.said.earlierStrainMonths < p.numbers().earlierStrainMonths.value)
        return answered("earlier_strain_months"_L1, *p.said.earlierStrainMonths);
    const double watchWeeks = p.numbers().watchMonths.value * daysPerMonth / 7.0;
    return p.said.weeksSinceReturn && *p.said.weeksSinceReturn <= watchWeeks
               ? answered("weeks_since_return"_L1, *p.said.weeksSinceReturn)
               : QString();
}

QString sciaticaLike(const Picture &p)
{
    if (p.alarming(Sign::TinglingBelowKnee))
        return answered(keyOf(Sign::TinglingBelowKnee), p.said.sign(Sign::TinglingBelowKnee));
    return p.yes(Sign::BackPain) && p.feels(Feel::Burning)
               ? answered(keyOf(Sign::BackPain), p.said.sign(Sign::BackPain))
               : QString();
}

QString sitBoneTendon(const Picture &p)
{
    if (p.suddenStart())
        return {};
    const bool slow = p.said.onset == Onset::Gradual;
    if (slow && p.nearSitBone())
        return answered("onset"_L1, p.said.onset);
    return p.yes(Sign::SittingPain) && (slow || p.nearSitBone())
               ? answered(keyOf(Sign::SittingPain), p.said.sign(Sign::SittingPain))
               : QString();
}

QString lasting(const Picture &p)
{
    const auto since = p.hoursSinceStart();
    if (!since || !p.anyComplaint())
        return {};
    const double days = *since / 24.0;
    // Only the story of a strain, or of a slow onset, has the longer time: a sore spot or a limp on top of soreness
    // that outlasts its week must not put the visit off.
    const bool longer = p.openStrain || beganInActivity(p) || p.said.onset == Onset::Gradual;
    // Soreness is referred once the seventh day is reached, a mild strain once fourteen days are over.
    const bool over = longer ? days > p.numbers().strainReferDays.value : days >= p.numbers().sorenessReferDays.value;
    return over ? answered("started_at"_L1, QLatin1String(QByteArray::number(static_cast<int>(days)) + " days ago"))
                : QString();
}

QString noGatePassed(const Picture &p)
{
    const auto since = p.hoursSinceStart();
    const bool isStrain = p.openStrain || beganInActivity(p);
    const bool over = since && *since / 24.0 >= p.numbers().noGateReferDays.value;
    return isStrain && over && !p.gatePassed ? answered("gates"_L1, "none"_L1) : QString();
}

QString blow(const Picture &p)
{
    return p.said.event == Event::Blow ? answered("event"_L1, p.said.event) : QString();
}

QString notCovered(const Picture &p)
{
    for (Condition condition : {Condition::RecentSurgery, Condition::NerveDisease}) {
        if (p.athlete.has(condition))
            return answered("conditions"_L1, keyOf(condition));
    }
    return {};
}

/// An urgent question answered "unsure": not an alarm, and not to be passed over either.
QString unsureOfUrgent(const Picture &p)
{
    if (p.said.gap == Answer::Unsure)
        return answered("gap"_L1, p.said.gap);
    for (Sign sign : {Sign::HotAndRed, Sign::HopPain, Sign::NightPain, Sign::WeightLoss, Sign::PittingOedema}) {
        if (p.unsure(sign))
            return answered(keyOf(sign), p.said.sign(sign));
    }
    return {};
}

QString feelingIll(const Picture &p)
{
    for (Sign sign : {Sign::Fever, Sign::Unwell}) {
        if (p.yes(sign))
            return answered(keyOf(sign), p.said.sign(sign));
    }
    return {};
}

} // namespace

// NOLINTNEXTLINE(readability-function-size): a table
const QList<SignRule> &physioSigns()
{
    using enum TriageClass;
    static const QList<SignRule> signs{
        {u"triage.severe_sharp"_s,
         Physio,
         Suspicion::Strain,
         QT_TRANSLATE_NOOP(
             "stridewell",
             "A severe, sharp pain in the middle of a run should be looked at by a physiotherapist or doctor."),
         {u"S45"_s, u"7.16"_s},
         severeSharp},
        {u"triage.bruise_or_swelling"_s,
         Physio,
         Suspicion::Strain,
         QT_TRANSLATE_NOOP("stridewell", "A bruise or swelling tells of torn fibres; have its size judged this week."),
         {u"S12"_s, u"7.16"_s},
         bruiseOrSwelling},
        {u"triage.lasting_limp"_s,
         Physio,
         Suspicion::Strain,
         QT_TRANSLATE_NOOP("stridewell", "A limp of more than a day should be looked at this week."),
         {u"7.16"_s},
         lastingLimp},
        {u"triage.pop"_s,
         Physio,
         Suspicion::Strain,
         QT_TRANSLATE_NOOP(
             "stridewell",
             "A pop, or a leg that slid away into a split, should be looked at even if it hurts little now."),
         {u"7.8"_s, u"7.16"_s},
         poppedOrSplit},
        {u"triage.second_strain"_s,
         Physio,
         Suspicion::Strain,
         QT_TRANSLATE_NOOP("stridewell", "A second strain of the same leg within a year, or soon after coming back, is "
                                         "better managed with a physiotherapist."),
         {u"7.17"_s, u"4.6"_s},
         secondStrain},
        {u"triage.sciatica_like"_s,
         Physio,
         Suspicion::Sciatica,
         QT_TRANSLATE_NOOP("stridewell", "Tingling or numbness below the knee, or burning pain with back pain, can "
                                         "come from a nerve in the back rather than the muscle."),
         {u"7.18"_s},
         sciaticaLike},
        {u"triage.sit_bone_tendon"_s,
         Physio,
         Suspicion::SitBoneTendon,
         QT_TRANSLATE_NOOP("stridewell",
                           "Deep pain at the sit bone that came slowly and dislikes sitting fits an irritated tendon. "
                           "It takes months and its own programme, without stretching."),
         {u"7.19"_s},
         sitBoneTendon},
        {u"triage.lasting"_s,
         Physio,
         Suspicion::LastingTrouble,
         QT_TRANSLATE_NOOP("stridewell", "It has gone on longer than it should; have it looked at this week."),
         {u"S45"_s, u"7.20"_s, u"6.8"_s},
         lasting},
        {u"triage.no_gate"_s,
         Physio,
         Suspicion::Strain,
         QT_TRANSLATE_NOOP(
             "stridewell",
             "Ten days without painless brisk walking are long for a mild strain; have it looked at this week."),
         {u"S45"_s, u"7.20"_s, u"4.2"_s},
         noGatePassed},
        {u"triage.blow"_s,
         Physio,
         Suspicion::Unclear,
         QT_TRANSLATE_NOOP(
             "stridewell",
             "A blow to the thigh is a different injury from a strain; have it looked at before training."),
         {u"12.7"_s},
         blow},
        {u"triage.not_covered"_s,
         Physio,
         Suspicion::NotCovered,
         QT_TRANSLATE_NOOP("stridewell", "After recent surgery or with a nerve disease this program has no plan that "
                                         "fits; ask whoever treats you."),
         {u"12.7"_s},
         notCovered},
        {u"triage.unsure"_s,
         Physio,
         Suspicion::Unclear,
         QT_TRANSLATE_NOOP("stridewell",
                           "You were unsure about a sign that matters; let somebody look at it this week."),
         {u"S45"_s},
         unsureOfUrgent},
        {u"triage.unwell"_s,
         Physio,
         Suspicion::Unclear,
         QT_TRANSLATE_NOOP("stridewell", "Fever or feeling ill does not go with ordinary soreness."),
         {u"7.7"_s},
         feelingIll},
    };
    return signs;
}

} // namespace stridewell
