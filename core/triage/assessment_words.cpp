// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/assessment_words.h"

#include "core/triage/first_care.h"

namespace stridewell {

namespace {

bool holds(const QList<Suspicion> &suspicions, Suspicion suspicion)
{
    return suspicions.contains(suspicion);
}

void describeEmergency(Assessment &a, const QList<Suspicion> &s)
{
    a.headline = u"Get medical help now: a sign you named can be an emergency."_s;
    a.whatToDo = {u"Call the emergency number or go to an emergency department now."_s,
                  u"Say which sign you noticed and when it began."_s};
    if (holds(s, Suspicion::Compartment))
        a.whatToDo += u"Take off any bandage and keep the leg level with the heart, not above it."_s;
    if (holds(s, Suspicion::Clot))
        a.whatToDo += u"Be seen today; do not wait for an appointment."_s;
    a.mustNot = {u"No running, strength work, stretching or massage."_s,
                 u"Do not drive yourself if the leg is weak or numb."_s};
    if (holds(s, Suspicion::Compartment))
        a.mustNot += u"No ice, no compression, no raising of the leg."_s;
    a.seek = Seek{u"emergency care"_s, 0};
}

void describeUrgent(Assessment &a, const QList<Suspicion> &s, const TriageNumbers &numbers)
{
    a.headline = u"Have this looked at within two days; training is paused until then."_s;
    a.whatToDo = {u"See a doctor, a sports physician or an urgent-care clinic within 48 hours."_s,
                  u"Go at once if numbness, growing swelling, fever or shortness of breath appears."_s};
    if (holds(s, Suspicion::Avulsion) || holds(s, Suspicion::Rupture))
        a.whatToDo += u"Ask for an early assessment of the hamstring and its tendon."_s;
    if (holds(s, Suspicion::GrowthPlate))
        a.whatToDo += u"Ask whether an X-ray of the growth plate is needed."_s;
    if (holds(s, Suspicion::Tendon))
        a.whatToDo += u"Ask whoever prescribed the antibiotic before taking more of it."_s;
    if (holds(s, Suspicion::Nerve))
        a.whatToDo += u"If the weakness grows, be seen the same day."_s;
    if (holds(s, Suspicion::Compartment))
        a.whatToDo +=
            u"Take off any bandage and keep the leg level with the heart. Go at once if the pain or the tightness grows."_s;
    a.mustNot = {u"No running, strength work, stretching or massage."_s};
    if (holds(s, Suspicion::Compartment))
        a.mustNot += u"No ice, no compression, no raising of the leg."_s;
    if (holds(s, Suspicion::BoneStress))
        a.mustNot += u"Do not test the leg by hopping."_s;
    a.seek = Seek{u"doctor, sports physician or urgent care"_s, numbers.urgentWithinHours.whole()};
}

/// What the gates of a strain still keep back.
QString stillClosed(Stage stage)
{
    if (stage <= Stage::Regain)
        return u"No running and no strength work until the gates of the plan are passed."_s;
    if (stage == Stage::Strengthen)
        return u"No running until the gates of the plan are passed."_s;
    return u"No hard or long running until the last gates of the plan are passed."_s;
}

void describePhysio(Assessment &a, const QList<Suspicion> &s, Stage stage, const TriageNumbers &numbers)
{
    a.headline = u"See a physiotherapist or doctor this week; until then the plan stays gentle."_s;
    a.whatToDo = {u"Book a visit to a physiotherapist or doctor within 7 days."_s};
    if (holds(s, Suspicion::NotCovered)) {
        a.headline = u"This program has no training plan for you now; see whoever treats you this week."_s;
        a.whatToDo += u"Ask whoever treats you what the leg may do, and follow that."_s;
        a.mustNot = {u"No training from this program until then."_s};
    } else if (holds(s, Suspicion::Strain)) {
        a.whatToDo += u"Until then treat it as a strain: protect it first."_s;
        a.mustNot = {stillClosed(stage)};
        if (stage <= Stage::Regain)
            a.mustNot += u"No stretching of the sore muscle."_s;
    } else if (holds(s, Suspicion::SitBoneTendon)) {
        a.whatToDo += u"Easy flat running is fine while pain stays low."_s;
        a.mustNot = {u"No hamstring stretches, hills, speed, Nordic curls or deep bends."_s};
    } else if (holds(s, Suspicion::Sciatica)) {
        a.whatToDo += u"Keep walking gently."_s;
        a.whatToDo +=
            u"Get emergency care at once for numbness between the legs, a change of bladder or bowel, or weak legs."_s;
        a.mustNot = {u"No running or hamstring stretches for now."_s};
    } else {
        a.whatToDo += u"Walk or cycle easily as long as it does not hurt more."_s;
        a.mustNot = {u"No running or strength work until it has been looked at."_s};
    }
    a.seek = Seek{u"physiotherapist or doctor"_s, numbers.physioWithinHours.whole()};
}

/// Rest and what the conditions of the athlete leave of ice, compression and elevation.
QString firstCare(const Athlete &athlete)
{
    QStringList care;
    if (!iceForbidden(athlete))
        care += u"ice for pain relief"_s;
    if (!compressionForbidden(athlete))
        care += u"compress"_s;
    const QString raise = u"raise the leg"_s;
    return u"Rest from everything that hurts; %1."_s.arg(care.isEmpty() ? raise
                                                                        : care.join(u", "_s) + u" and "_s + raise);
}

void describeStrain(Assessment &a, const Episode &episode, const Athlete &athlete, const StrainNumbers &numbers)
{
    a.headline = u"This looks like a strain: protect the hamstring first, then build it up step by step."_s;
    // First care belongs to the first days only, however late a check-in comes (rule rice.window).
    if (hoursBetween(episode.began, a.at) < numbers.windowHours.value)
        a.whatToDo = {firstCare(athlete), u"From the third day move gently as far as it does not hurt."_s};
    else
        a.whatToDo = {u"Do what the plan holds and leave out what hurts."_s};
    a.whatToDo += u"Check in again tomorrow, sooner if anything new appears."_s;
    a.mustNot = {stillClosed(episode.stage)};
    if (episode.stage <= Stage::Regain)
        a.mustNot += u"No stretching of the sore muscle, no heat and no massage in the first days."_s;
}

void describeSoreness(Assessment &a)
{
    a.headline = u"This looks like ordinary muscle soreness; gentle movement helps more than full rest."_s;
    a.whatToDo = {u"Walk or cycle easily for 20 to 40 minutes a day."_s, u"Drink enough and eat enough protein."_s,
                  u"Check in again within 72 hours."_s};
    a.mustNot = {u"No hard or long run and no harder strength work until it has settled."_s,
                 u"No forceful stretching of the sore muscle."_s};
}

} // namespace

QString nameOf(Suspicion suspicion)
{
    switch (suspicion) {
    case Suspicion::CaudaEquina:
        return u"pressed nerves at the end of the spine"_s;
    case Suspicion::Compartment:
        return u"dangerous pressure in the thigh"_s;
    case Suspicion::MuscleBreakdown:
        return u"muscle breakdown"_s;
    case Suspicion::Fracture:
        return u"broken bone or damaged blood vessel"_s;
    case Suspicion::Clot:
        return u"blood clot in the leg"_s;
    case Suspicion::Bleeding:
        return u"bleeding into the thigh"_s;
    case Suspicion::HeartOrLung:
        return u"heart or lung trouble"_s;
    case Suspicion::Infection:
        return u"infection"_s;
    case Suspicion::Avulsion:
        return u"tendon pulled off the bone"_s;
    case Suspicion::Rupture:
        return u"large or complete tear"_s;
    case Suspicion::GrowthPlate:
        return u"growth-plate injury"_s;
    case Suspicion::BoneStress:
        return u"bone stress injury"_s;
    case Suspicion::Nerve:
        return u"nerve damage"_s;
    case Suspicion::Tendon:
        return u"tendon harmed by a medicine"_s;
    case Suspicion::Illness:
        return u"illness behind the pain"_s;
    case Suspicion::Strain:
        return u"hamstring strain"_s;
    case Suspicion::SitBoneTendon:
        return u"irritated tendon at the sit bone"_s;
    case Suspicion::Sciatica:
        return u"sciatica-like pain"_s;
    case Suspicion::LastingTrouble:
        return u"trouble that outlasts its time"_s;
    case Suspicion::NotCovered:
        return u"outside what this program covers"_s;
    case Suspicion::Unclear:
        return u"unclear"_s;
    case Suspicion::Soreness:
        return u"delayed onset muscle soreness (DOMS)"_s;
    }
    return {};
}

void describe(Assessment &assessment, const QList<Suspicion> &suspicions, const Episode &episode,
              const Athlete &athlete, const Protocols &protocols)
{
    const TriageNumbers &numbers = protocols.triage;
    if (assessment.triageClass != TriageClass::None) {
        for (Suspicion suspicion : suspicions)
            assessment.suspected += nameOf(suspicion);
    }
    switch (assessment.triageClass) {
    case TriageClass::Emergency:
        describeEmergency(assessment, suspicions);
        break;
    case TriageClass::Urgent:
        describeUrgent(assessment, suspicions, numbers);
        break;
    case TriageClass::Physio:
        describePhysio(assessment, suspicions, episode.stage, numbers);
        break;
    case TriageClass::Strain:
        describeStrain(assessment, episode, athlete, protocols.strain);
        break;
    case TriageClass::Soreness:
        describeSoreness(assessment);
        break;
    case TriageClass::None:
        assessment.headline = u"Nothing you said speaks against training as planned."_s;
        assessment.whatToDo = {u"Follow the plan; check in when anything changes."_s};
        break;
    }
}

} // namespace stridewell
