// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/assessment_words.h"

#include "core/base/words.h"
#include "core/triage/first_care.h"

namespace stridewell {

namespace {

bool holds(const QList<Suspicion> &suspicions, Suspicion suspicion)
{
    return suspicions.contains(suspicion);
}

void describeEmergency(Assessment &a, const QList<Suspicion> &s)
{
    a.headline = Words::tr("Get medical help now: a sign you named can be an emergency.");
    a.whatToDo = {Words::tr("Call the emergency number or go to an emergency department now."),
                  Words::tr("Say which sign you noticed and when it began.")};
    if (holds(s, Suspicion::Compartment))
        a.whatToDo += Words::tr("Take off any bandage and keep the leg level with the heart, not above it.");
    if (holds(s, Suspicion::Clot))
        a.whatToDo += Words::tr("Be seen today; do not wait for an appointment.");
    a.mustNot = {Words::tr("No running, strength work, stretching or massage."),
                 Words::tr("Do not drive yourself if the leg is weak or numb.")};
    if (holds(s, Suspicion::Compartment))
        a.mustNot += Words::tr("No ice, no compression, no raising of the leg.");
    a.seek = Seek{Words::tr("emergency care"), 0};
}

void describeUrgent(Assessment &a, const QList<Suspicion> &s, const TriageNumbers &numbers)
{
    a.headline = Words::tr("Have this looked at within two days; training is paused until then.");
    a.whatToDo = {Words::tr("See a doctor, a sports physician or an urgent-care clinic within 48 hours."),
                  Words::tr("Go at once if numbness, growing swelling, fever or shortness of breath appears.")};
    if (holds(s, Suspicion::Avulsion) || holds(s, Suspicion::Rupture))
        a.whatToDo += Words::tr("Ask for an early assessment of the hamstring and its tendon.");
    if (holds(s, Suspicion::GrowthPlate))
        a.whatToDo += Words::tr("Ask whether an X-ray of the growth plate is needed.");
    if (holds(s, Suspicion::Tendon))
        a.whatToDo += Words::tr("Ask whoever prescribed the antibiotic before taking more of it.");
    if (holds(s, Suspicion::Nerve))
        a.whatToDo += Words::tr("If the weakness grows, be seen the same day.");
    if (holds(s, Suspicion::Compartment))
        a.whatToDo += Words::tr("Take off any bandage and keep the leg level with the heart. Go at once if the pain or "
                                "the tightness grows.");
    a.mustNot = {Words::tr("No running, strength work, stretching or massage.")};
    if (holds(s, Suspicion::Compartment))
        a.mustNot += Words::tr("No ice, no compression, no raising of the leg.");
    if (holds(s, Suspicion::BoneStress))
        a.mustNot += Words::tr("Do not test the leg by hopping.");
    a.seek = Seek{Words::tr("doctor, sports physician or urgent care"), numbers.urgentWithinHours.whole()};
}

/// What the gates of a strain still keep back.
QString stillClosed(Stage stage)
{
    if (stage <= Stage::Regain)
        return Words::tr("No running and no strength work until the gates of the plan are passed.");
    if (stage == Stage::Strengthen)
        return Words::tr("No running until the gates of the plan are passed.");
    return Words::tr("No hard or long running until the last gates of the plan are passed.");
}

void describePhysio(Assessment &a, const QList<Suspicion> &s, Stage stage, const TriageNumbers &numbers)
{
    a.headline = Words::tr("See a physiotherapist or doctor this week; until then the plan stays gentle.");
    a.whatToDo = {Words::tr("Book a visit to a physiotherapist or doctor within 7 days.")};
    if (holds(s, Suspicion::NotCovered)) {
        a.headline = Words::tr("This program has no training plan for you now; see whoever treats you this week.");
        a.whatToDo += Words::tr("Ask whoever treats you what the leg may do, and follow that.");
        a.mustNot = {Words::tr("No training from this program until then.")};
    } else if (holds(s, Suspicion::Strain)) {
        a.whatToDo += Words::tr("Until then treat it as a strain: protect it first.");
        a.mustNot = {stillClosed(stage)};
        if (stage <= Stage::Regain)
            a.mustNot += Words::tr("No stretching of the sore muscle.");
    } else if (holds(s, Suspicion::SitBoneTendon)) {
        a.whatToDo += Words::tr("Easy flat running is fine while pain stays low.");
        a.mustNot = {Words::tr("No hamstring stretches, hills, speed, Nordic curls or deep bends.")};
    } else if (holds(s, Suspicion::Sciatica)) {
        a.whatToDo += Words::tr("Keep walking gently.");
        a.whatToDo += Words::tr(
            "Get emergency care at once for numbness between the legs, a change of bladder or bowel, or weak legs.");
        a.mustNot = {Words::tr("No running or hamstring stretches for now.")};
    } else {
        a.whatToDo += Words::tr("Walk or cycle easily as long as it does not hurt more.");
        a.mustNot = {Words::tr("No running or strength work until it has been looked at.")};
    }
    a.seek = Seek{Words::tr("physiotherapist or doctor"), numbers.physioWithinHours.whole()};
}

/// Rest and what the conditions of the athlete leave of ice, compression and elevation.
QString firstCare(const Athlete &athlete)
{
    QStringList care;
    if (!iceForbidden(athlete))
        care += Words::tr("ice for pain relief");
    if (!compressionForbidden(athlete))
        care += Words::tr("compress");
    const QString raise = Words::tr("raise the leg");
    return Words::tr("Rest from everything that hurts; %1.")
        .arg(care.isEmpty() ? raise : Words::tr("%1 and %2").arg(care.join(u", "_s), raise));
}

void describeStrain(Assessment &a, const Episode &episode, const Athlete &athlete, const StrainNumbers &numbers)
{
    a.headline = Words::tr("This looks like a strain: protect the hamstring first, then build it up step by step.");
    // First care belongs to the first days only, however late a check-in comes (rule rice.window).
    if (hoursBetween(episode.began, a.at) < numbers.windowHours.value)
        a.whatToDo = {firstCare(athlete), Words::tr("From the third day move gently as far as it does not hurt.")};
    else
        a.whatToDo = {Words::tr("Do what the plan holds and leave out what hurts.")};
    a.whatToDo += Words::tr("Check in again tomorrow, sooner if anything new appears.");
    a.mustNot = {stillClosed(episode.stage)};
    if (episode.stage <= Stage::Regain)
        a.mustNot += Words::tr("No stretching of the sore muscle, no heat and no massage in the first days.");
}

void describeSoreness(Assessment &a)
{
    a.headline = Words::tr("This looks like ordinary muscle soreness; gentle movement helps more than full rest.");
    a.whatToDo = {Words::tr("Walk or cycle easily for 20 to 40 minutes a day."),
                  Words::tr("Drink enough and eat enough protein."), Words::tr("Check in again within 72 hours.")};
    a.mustNot = {Words::tr("No hard or long run and no harder strength work until it has settled."),
                 Words::tr("No forceful stretching of the sore muscle.")};
}

} // namespace

QString nameOf(Suspicion suspicion)
{
    switch (suspicion) {
    case Suspicion::CaudaEquina:
        return Words::tr("pressed nerves at the end of the spine");
    case Suspicion::Compartment:
        return Words::tr("dangerous pressure in the thigh");
    case Suspicion::MuscleBreakdown:
        return Words::tr("muscle breakdown");
    case Suspicion::Fracture:
        return Words::tr("broken bone or damaged blood vessel");
    case Suspicion::Clot:
        return Words::tr("blood clot in the leg");
    case Suspicion::Bleeding:
        return Words::tr("bleeding into the thigh");
    case Suspicion::HeartOrLung:
        return Words::tr("heart or lung trouble");
    case Suspicion::Infection:
        return u"infection"_s;
    case Suspicion::Avulsion:
        return Words::tr("tendon pulled off the bone");
    case Suspicion::Rupture:
        return Words::tr("large or complete tear");
    case Suspicion::GrowthPlate:
        return Words::tr("growth-plate injury");
    case Suspicion::BoneStress:
        return Words::tr("bone stress injury");
    case Suspicion::Nerve:
        return Words::tr("nerve damage");
    case Suspicion::Tendon:
        return Words::tr("tendon harmed by a medicine");
    case Suspicion::Illness:
        return Words::tr("illness behind the pain");
    case Suspicion::Strain:
        return Words::tr("hamstring strain");
    case Suspicion::SitBoneTendon:
        return Words::tr("irritated tendon at the sit bone");
    case Suspicion::Sciatica:
        return Words::tr("sciatica-like pain");
    case Suspicion::LastingTrouble:
        return Words::tr("trouble that outlasts its time");
    case Suspicion::NotCovered:
        return Words::tr("outside what this program covers");
    case Suspicion::Unclear:
        return u"unclear"_s;
    case Suspicion::Soreness:
        return Words::tr("delayed onset muscle soreness (DOMS)");
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
        assessment.headline = Words::tr("Nothing you said speaks against training as planned.");
        assessment.whatToDo = {Words::tr("Follow the plan; check in when anything changes.")};
        break;
    }
}

} // namespace stridewell
