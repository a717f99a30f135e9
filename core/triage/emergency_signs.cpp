// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/sign_rule.h"

#include "core/base/words.h"

namespace stridewell {

namespace {

QString saidSign(const Picture &picture, Sign sign)
{
    return picture.alarming(sign) ? answered(keyOf(sign), picture.said.sign(sign)) : QString();
}

QString firstOf(const Picture &picture, std::initializer_list<Sign> signs)
{
    for (Sign sign : signs) {
        if (const QString quote = saidSign(picture, sign); !quote.isEmpty())
            return quote;
    }
    return {};
}

QString joined(std::initializer_list<QString> quotes)
{
    QStringList parts;
    for (const QString &quote : quotes) {
        if (!quote.isEmpty())
            parts += quote;
    }
    return parts.join(u", "_s);
}

QString caudaEquina(const Picture &p)
{
    if (p.said.weakness == Weakness::BothLegs)
        return answered("weakness"_L1, p.said.weakness);
    return firstOf(p, {Sign::SaddleNumbness, Sign::BladderOrBowelChange});
}

QString compartment(const Picture &p)
{
    const QString wooden = saidSign(p, Sign::WoodenThigh);
    const QString other = firstOf(p, {Sign::PainOutOfProportion, Sign::PainOnPassiveStretch, Sign::TinglingBelowKnee});
    return wooden.isEmpty() || other.isEmpty() ? QString() : joined({wooden, other});
}

QString muscleBreakdown(const Picture &p)
{
    if (const QString urine = saidSign(p, Sign::DarkUrine); !urine.isEmpty())
        return urine;
    const bool weak = p.said.weakness && *p.said.weakness != Weakness::None;
    if (p.said.swelling == Swelling::Severe && weak)
        return joined({answered("swelling"_L1, p.said.swelling), answered("weakness"_L1, p.said.weakness)});
    return {};
}

QString fracture(const Picture &p)
{
    if (p.said.event == Event::Crack)
        return answered("event"_L1, p.said.event);
    return firstOf(p, {Sign::Deformity, Sign::FootColdOrNumb});
}

bool isPregnant(const Picture &p)
{
    return p.athlete.has(Condition::Pregnant) || p.said.pregnantWeeks.has_value();
}

/// Points of the Wells list that a check-in can answer. The "other diagnosis as likely" deduction is for a
/// clinician to make and never taken here.
QString clotPoints(const Picture &p, int *points)
{
    QStringList because;
    const auto count = [&](bool present, const QString &quote) {
        if (present) {
            ++*points;
            because += quote;
        }
    };
    const auto condition = [](Condition c) { return answered("conditions"_L1, keyOf(c)); };
    count(p.athlete.has(Condition::Cancer), condition(Condition::Cancer));
    count(p.athlete.has(Condition::PreviousDvt), condition(Condition::PreviousDvt));
    count(p.athlete.has(Condition::RecentSurgery) || p.alarming(Sign::RecentImmobility),
          p.athlete.has(Condition::RecentSurgery) ? condition(Condition::RecentSurgery)
                                                  : saidSign(p, Sign::RecentImmobility));
    count(p.said.calfDifferenceCm && *p.said.calfDifferenceCm >= p.numbers().calfDifferenceCm.value,
          answered("calf_difference_cm"_L1, p.said.calfDifferenceCm.value_or(0)));
    count(p.alarming(Sign::PittingOedema), saidSign(p, Sign::PittingOedema));
    count(p.swollen() && p.said.site == Site::WholeLeg, answered("site"_L1, p.said.site));
    count(p.said.site == Site::Calf && p.said.tender && *p.said.tender != Tender::No,
          answered("tender"_L1, p.said.tender));
    // A sore or swollen calf in pregnancy is a reason to stop and call in itself (evidence 12.4).
    count(isPregnant(p) && p.said.site == Site::Calf && (p.hasPain() || p.swollen()), answered("site"_L1, p.said.site));
    return because.join(u", "_s);
}

QString clot(const Picture &p)
{
    int points = 0;
    const QString because = clotPoints(p, &points);
    // Pregnancy raises the risk: one point is then enough (evidence 12.4).
    const int enough = isPregnant(p) ? 1 : p.numbers().clotLikelyPoints.whole();
    const bool legSign = p.swollen() || p.alarming(Sign::PittingOedema) || p.alarming(Sign::HotAndRed) ||
                         p.said.site == Site::Calf || p.said.site == Site::WholeLeg ||
                         (p.said.calfDifferenceCm && *p.said.calfDifferenceCm >= p.numbers().calfDifferenceCm.value);
    if (points >= enough && legSign)
        return because;
    const bool swollenHot = p.alarming(Sign::HotAndRed) && p.swollen();
    if (swollenHot && (points > 0 || isPregnant(p) || p.athlete.has(Condition::RecentSurgery)))
        return joined({saidSign(p, Sign::HotAndRed), answered("swelling"_L1, p.said.swelling)});
    return {};
}

QString heartOrLung(const Picture &p)
{
    return firstOf(p, {Sign::ChestPain, Sign::Breathless});
}

QString bleeding(const Picture &p)
{
    const bool thins = p.athlete.has(Condition::Anticoagulant) || p.athlete.has(Condition::BleedingDisorder);
    if (!thins)
        return {};
    if (p.said.swelling == Swelling::Growing || p.said.swelling == Swelling::Severe)
        return answered("swelling"_L1, p.said.swelling);
    return p.largeBruise() ? answered("bruise"_L1, p.said.bruise) : QString();
}

QString infectionVeryUnwell(const Picture &p)
{
    if (!p.alarming(Sign::HotAndRed) || !p.alarming(Sign::Fever) || !p.alarming(Sign::Unwell))
        return {};
    return joined({saidSign(p, Sign::HotAndRed), saidSign(p, Sign::Fever), saidSign(p, Sign::Unwell)});
}

} // namespace

const QList<SignRule> &emergencySigns()
{
    using enum TriageClass;
    static const QList<SignRule> signs{
        {u"triage.cauda_equina"_s,
         Emergency,
         Suspicion::CaudaEquina,
         QT_TRANSLATE_NOOP("stridewell",
                           "Numbness between the legs, a change of bladder or bowel, or weakness of both legs can mean "
                           "that nerves at the end of the spine are being pressed. That cannot wait."),
         {u"7.1"_s},
         caudaEquina},
        {u"triage.compartment"_s,
         Emergency,
         Suspicion::Compartment,
         QT_TRANSLATE_NOOP("stridewell",
                           "A thigh as tight as wood with such pain can mean dangerous pressure inside the muscle. "
                           "Take any bandage off, keep the leg level with the heart, use no ice."),
         {u"7.2"_s},
         compartment},
        {u"triage.muscle_breakdown"_s,
         Emergency,
         Suspicion::MuscleBreakdown,
         QT_TRANSLATE_NOOP("stridewell", "Dark urine, or great swelling with weakness, can mean that muscle is "
                                         "breaking down and loading the kidneys."),
         {u"7.3"_s, u"6.9"_s},
         muscleBreakdown},
        {u"triage.fracture"_s,
         Emergency,
         Suspicion::Fracture,
         QT_TRANSLATE_NOOP("stridewell",
                           "A crack that was heard, a leg out of shape, or a cold or numb foot needs emergency care."),
         {u"7.4"_s},
         fracture},
        {u"triage.clot"_s,
         Emergency,
         Suspicion::Clot,
         QT_TRANSLATE_NOOP("stridewell",
                           "Swelling of this kind can come from a blood clot in the leg and must be looked at today."),
         {u"7.5"_s},
         clot},
        {u"triage.heart_or_lung"_s,
         Emergency,
         Suspicion::HeartOrLung,
         QT_TRANSLATE_NOOP("stridewell", "Chest pain or shortness of breath comes first, whatever the leg does."),
         {u"7.5"_s, u"12.4"_s},
         heartOrLung},
        {u"triage.bleeding"_s,
         Emergency,
         Suspicion::Bleeding,
         QT_TRANSLATE_NOOP("stridewell", "With thinned blood or a bleeding disorder, a growing swelling or a large "
                                         "bruise can mean bleeding into the thigh."),
         {u"7.6"_s, u"12.3"_s},
         bleeding},
        {u"triage.infection_very_unwell"_s,
         Emergency,
         Suspicion::Infection,
         QT_TRANSLATE_NOOP("stridewell",
                           "A hot red leg with fever while feeling very unwell can be a serious infection."),
         {u"7.7"_s},
         infectionVeryUnwell},
    };
    return signs;
}

} // namespace stridewell
