// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/draft.h"

#include "core/base/words.h"
#include "core/rules/screening.h"
#include "core/triage/first_care.h"

namespace stridewell {

namespace {

void stopNotice(Draft &draft)
{
    const Assessment &a = draft.facts.triage->assessment;
    QString text = a.headline;
    for (const QString &step : a.whatToDo)
        text += u' ' + step;
    draft.notice(NoticeKind::Stop, u"triage.suspended"_s, text);
}

void peopleNotices(Draft &draft)
{
    const Facts &facts = draft.facts;
    const Athlete &athlete = facts.athlete();
    const PeopleNumbers &people = facts.numbers().people;
    if (facts.age && *facts.age < people.adultAge.whole()) {
        draft.notice(NoticeKind::Ask, u"people.minor"_s,
                     Words::tr("Under 18: an adult or clinician should confirm this plan. Sudden pain at the sit bone "
                               "is to be seen by a doctor."));
    }
    if (facts.age && *facts.age < people.nordicAge.whole()) {
        draft.notice(NoticeKind::Info, u"people.minor"_s, Words::tr("Nordic curls are left out under 14."));
    }
    if (facts.age && *facts.age >= people.olderAge.whole()) {
        draft.notice(NoticeKind::Info, u"people.age"_s,
                     Words::tr("From 60 on, three days lie between hard days, since strength comes back more slowly."));
    }
    if (facts.isPregnant()) {
        const QString stop = Words::tr("Stop and call for bleeding, fluid loss, chest pain, breathlessness at rest, "
                                       "dizziness, headache, weakness, calf pain or swelling, or contractions.");
        const QString swap =
            Words::tr("Nothing is planned lying on the back; standing hip extensions stand in for bridges.");
        const QString laterSwap = Words::tr("From week %1 of the pregnancy nothing is planned lying on the back; "
                                            "standing hip extensions stand in for bridges.")
                                      .arg(people.supineUntilWeek.whole());
        draft.notice(NoticeKind::Info, u"people.pregnant"_s,
                     (facts.avoidsSupine(facts.today) ? swap : laterSwap) + u' ' + stop);
    }
    if (athlete.takes(Medicine::Fluoroquinolone)) {
        draft.notice(
            NoticeKind::Warn, u"people.medicines"_s,
            Words::tr(
                "This kind of antibiotic can harm tendons. At any pain rest the leg and ask whoever prescribed it."));
    }
    if (athlete.has(Condition::Anticoagulant) || athlete.has(Condition::BleedingDisorder)) {
        draft.notice(
            NoticeKind::Warn, u"people.medicines"_s,
            Words::tr(
                "With thinned blood or a bleeding disorder a bruise after a strain is to be seen soon; no massage."));
    }
    if (athlete.has(Condition::MissedPeriods)) {
        draft.notice(NoticeKind::Ask, u"triage.bone_stress"_s,
                     Words::tr("Missed periods in a runner deserve a doctor's look: bones may be under-fuelled."));
    }
}

/// What a run that hurt changes, and what to do about it.
void painNotices(Draft &draft)
{
    const Facts &facts = draft.facts;
    const bool trains = facts.kind == PictureKind::Healthy || facts.kind == PictureKind::Soreness;
    if (!facts.soreRun || !trains)
        return;
    const bool badly = facts.soreRun->pain > facts.numbers().strength.stopPain.whole();
    if (badly && !facts.soreRun->answered) {
        draft.notice(NoticeKind::Ask, u"pain.limit"_s,
                     Words::tr("Your last run hurt %1 of 10. Check in and say how the leg is: until then no runs, "
                               "Nordic curls or deadlifts are planned.")
                         .arg(facts.soreRun->pain));
    } else if (!facts.table.active && facts.kind == PictureKind::Healthy) {
        draft.notice(
            NoticeKind::Info, u"pain.limit"_s,
            Words::tr("Your last run hurt %1 of 10, so the next one is shorter and easy. Check in if the pain stays.")
                .arg(facts.soreRun->pain));
    }
}

/// What waits for an answer: gentle work that hurt, and the day after a run of the table.
void waitingNotices(Draft &draft)
{
    const Facts &facts = draft.facts;
    const int limit = facts.numbers().strain.painLimit.whole();
    const bool firstStages = facts.isStrain() && facts.stage() <= Stage::Regain;
    const bool gentleOnly = facts.kind == PictureKind::Lasting || facts.kind == PictureKind::Sciatica ||
                            facts.kind == PictureKind::Unclear || facts.inSoreness(facts.today);
    if (firstStages && (facts.holdsHurt || facts.walkHurt)) {
        const QString what = facts.holdsHurt && facts.walkHurt ? Words::tr("The walk and the gentle holds")
                             : facts.holdsHurt                 ? Words::tr("The gentle holds")
                                                               : Words::tr("The walk");
        draft.notice(
            NoticeKind::Ask, u"pain.limit"_s,
            Words::tr("%1 hurt more than %2 of 10. Check in and say how the leg is: until then they are left out.")
                .arg(what)
                .arg(limit));
    } else if (gentleOnly && facts.walkHurt) {
        draft.notice(
            NoticeKind::Ask, u"pain.limit"_s,
            Words::tr(
                "Your last walk hurt more than before, so the next ones are shorter. Check in if the pain stays."));
    }
    if (facts.table.answerDue && facts.stage() >= Stage::ReturnToRun) {
        draft.notice(
            NoticeKind::Ask, u"run.return_table"_s,
            Words::tr(
                "Say how the leg was the day after your last run, in its log or with a check-in: until then no run is "
                "planned for today."));
    }
}

/// Which exercises are missing from the weeks ahead because of the pain they gave.
void restingNotices(Draft &draft)
{
    const Facts &facts = draft.facts;
    QStringList resting;
    if (facts.strength.nordicStopped)
        resting += Words::tr("Nordic curls");
    if (facts.strength.deadliftStopped)
        resting += u"deadlifts"_s;
    if (facts.strength.bridgeStopped)
        resting += u"bridges"_s;
    if (resting.isEmpty() || facts.isStrain() || facts.isSuspended() || facts.kind == PictureKind::NotCovered)
        return;
    const StrengthNumbers &numbers = facts.numbers().strength;
    draft.notice(NoticeKind::Info, u"pain.limit"_s,
                 Words::tr("Resting for %n days after a session that hurt too much: %1. A plan made after that holds "
                           "them again, from an easy step. Check in if the pain stays.",
                           nullptr, numbers.restAfterStopDays.whole())
                     .arg(resting.join(u", "_s)));
}

/// What a self-test changes, said where it changes something.
void screeningNotices(Draft &draft)
{
    const Facts &facts = draft.facts;
    const PeopleNumbers &people = facts.numbers().people;
    if (facts.isStrain() || facts.isSuspended() || facts.kind == PictureKind::NotCovered)
        return;
    if (const auto weak = weakBridgeSide(facts)) {
        const QString side = *weak == Side::Both   ? Words::tr("both sides")
                             : *weak == Side::Left ? Words::tr("the left")
                                                   : Words::tr("the right");
        draft.notice(NoticeKind::Info, u"ladder.step"_s,
                     Words::tr("Your bridge test asks for an easier step and an extra set on %1.").arg(side));
    }
    const auto cadence = facts.athlete().cadenceSpm;
    if (cadence && *cadence < people.cadenceLow.whole() && facts.kind == PictureKind::Healthy &&
        !facts.isWatched(facts.today)) {
        draft.notice(
            NoticeKind::Info, u"run.frame"_s,
            Words::tr(
                "On easy runs you may try about %1 steps a minute, a little more than your %2, for two to four weeks.")
                .arg(static_cast<int>(*cadence * people.cadenceStep.value))
                .arg(*cadence));
    }
}

/// The rule that speaks for what a group of protocol data decides.
QString ruleOf(ProtocolGroup group)
{
    switch (group) {
    case ProtocolGroup::Triage:
        return u"triage.recheck"_s;
    case ProtocolGroup::Strain:
        return u"rice.window"_s;
    case ProtocolGroup::Pain:
        return u"pain.limit"_s;
    case ProtocolGroup::Soreness:
        return u"doms.active"_s;
    case ProtocolGroup::Strength:
        return u"nordic.table"_s;
    case ProtocolGroup::Load:
        return u"load.weekly"_s;
    case ProtocolGroup::WalkRun:
        return u"run.return_table"_s;
    case ProtocolGroup::Frame:
        return u"run.frame"_s;
    case ProtocolGroup::People:
        return u"people.age"_s;
    }
    Q_UNREACHABLE();
}

/// Which protocols stand in for defaults, by name, version and source.
void protocolNotices(Draft &draft)
{
    for (const ProtocolChoice &choice : draft.facts.numbers().inForce) {
        if (choice.isDefault)
            continue;
        QString text = Words::tr("This plan follows \"%1\", version %2. Source: %3.")
                           .arg(Words::ofData(choice.name))
                           .arg(choice.version)
                           .arg(Words::ofData(choice.source));
        if (!choice.confirmed)
            text += u' ' + Words::tr("What sets it apart from the usual rests on an unconfirmed source.");
        draft.notice(NoticeKind::Info, ruleOf(choice.group), text);
    }
}

/// A doctor may allow it; with another condition there is nothing to ask.
bool onlyDiabetesForbidsIce(Athlete athlete)
{
    return athlete.conditions.removeAll(Condition::Diabetes) > 0 && !iceForbidden(athlete);
}

void careNotices(Draft &draft)
{
    const Facts &facts = draft.facts;
    if (!facts.isStrain() || facts.rice->to <= facts.now) {
        if (facts.isStrain() && facts.stage() == Stage::Protect) {
            draft.notice(NoticeKind::Info, u"rice.window"_s,
                         Words::tr("The first days are over, so no ice window is planned. Check in when a brisk walk "
                                   "of 30 minutes is painless."));
        }
        return;
    }
    if (facts.iceForbidden()) {
        draft.notice(
            NoticeKind::Info, u"rice.ice"_s,
            onlyDiabetesForbidsIce(facts.athlete())
                ? Words::tr("Ice is left out: with diabetes ask your doctor first. The rest of the first care stays.")
                : Words::tr("Ice is left out because of a condition you named. The rest of the first care stays."));
    }
    if (facts.compressionForbidden()) {
        draft.notice(
            NoticeKind::Info, u"rice.compression"_s,
            Words::tr("The bandage is left out because of a condition you named. The rest of the first care stays."));
    } else if (facts.athlete().has(Condition::Diabetes)) {
        draft.notice(NoticeKind::Warn, u"rice.compression"_s,
                     Words::tr("With diabetes be careful with the bandage: loosen it early and look at the skin."));
    }
}

} // namespace

void planNotices(Draft &draft)
{
    const Facts &facts = draft.facts;
    if (facts.isSuspended() && draft.holds(u"triage.stop"))
        stopNotice(draft);
    else if (facts.isSuspended())
        return;
    else if (facts.referBy.isValid() && facts.triage && facts.triage->assessment.seek)
        draft.notice(NoticeKind::Refer, facts.referRule, facts.triage->assessment.headline);
    else if (facts.referBy.isValid())
        draft.notice(NoticeKind::Refer, facts.referRule,
                     Words::tr(draft.book.rule(facts.referRule).text) + u' ' +
                         Words::tr("See a physiotherapist or doctor by %1.").arg(Words::day(facts.referBy)));
    protocolNotices(draft);
    careNotices(draft);
    peopleNotices(draft);
    painNotices(draft);
    waitingNotices(draft);
    restingNotices(draft);
    screeningNotices(draft);
}

} // namespace stridewell
