// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/check_in_course.h"

#include "core/base/words.h"
#include "core/triage/triage.h"

#include <algorithm>

namespace stridewell {

namespace {

using Kind = CourseStep::Kind;

constexpr double recentRunHours = 4 * 24;
constexpr double hoursPerDay = 24;
constexpr PainScore worstImaginable = 10;

CourseStep step(const char *id, Kind kind, const QString &title, const QString &hint, const QStringList &questions = {})
{
    return {QString::fromLatin1(id), kind, title, hint, questions};
}

QStringList keysOfSigns(std::initializer_list<Sign> signs)
{
    QStringList keys;
    for (const Sign sign : signs)
        keys += QString(keyOf(sign));
    return keys;
}

/// Answers that tell how it is now and may have changed since; what happened once cannot be answered anew.
bool canChange(const QString &key)
{
    static const QStringList states{u"weakness"_s, u"swelling"_s,          u"bruise"_s, u"gap"_s, u"walking"_s,
                                    u"tender"_s,   u"calf_difference_cm"_s};
    const auto isSign = [&key](QLatin1StringView sign) { return key == sign; };
    return states.contains(key) || std::any_of(keysOf<Sign>.begin(), keysOf<Sign>.end(), isSign);
}

QStringList alarmKeys(const Assessment &assessment)
{
    QStringList keys;
    if (!isMoreAlarming(assessment.triageClass, TriageClass::Physio))
        return keys;
    for (const Reason &reason : assessment.reasons) {
        for (const QString &quote : reason.because.split(u", "_s)) {
            const QString key = quote.section(u" = "_s, 0, 0);
            if (canChange(key) && !keys.contains(key))
                keys += key;
        }
    }
    return keys;
}

QList<Gate> gatesDue(const Episode &episode, const StrainNumbers &numbers, Moment now)
{
    const auto next = std::find_if(numbers.gates.begin(), numbers.gates.end(), [&](const GateNumbers &gate) {
        return static_cast<int>(gate.stage) == static_cast<int>(episode.stage) + 1;
    });
    if (next == numbers.gates.end() || hoursBetween(episode.began, now) < next->earliestHours.value)
        return {};
    QList<Gate> due;
    std::copy_if(next->needs.begin(), next->needs.end(), std::back_inserter(due),
                 [&](Gate gate) { return !episode.painless.contains(gate); });
    return due;
}

const CheckIn &firstToTell(const QList<CheckIn> &checkIns, const Episode &episode)
{
    const auto it = std::find_if(checkIns.begin(), checkIns.end(),
                                 [&](const CheckIn &checkIn) { return checkIn.at == episode.firstSaid; });
    return it == checkIns.end() ? checkIns.last() : *it;
}

bool isSudden(const CheckIn &said)
{
    return said.onset == Onset::DuringRun || said.onset == Onset::DuringOther || said.feel.contains(Feel::Sharp) ||
           said.feel.contains(Feel::Sudden);
}

QStringList placeKeys(const CheckIn &said)
{
    QStringList keys{u"side"_s, u"site"_s, u"pain_now"_s};
    if (said.painNow != worstImaginable)
        keys += u"pain_worst"_s;
    return keys;
}

QStringList feelKeys(const CheckIn &said)
{
    QStringList keys{u"feel"_s};
    if (said.side != Side::Both && said.site != Site::WholeLeg)
        keys += u"spread"_s;
    return keys;
}

QStringList otherSigns(const CheckIn &said)
{
    using enum Sign;
    QStringList keys = keysOfSigns({NightPain, HopPain, SittingPain, WeightLoss, RecentImmobility});
    // Back pain tells something only together with a nerve's way of hurting.
    if (said.feel.contains(Feel::Burning) || said.sign(TinglingBelowKnee).value_or(Answer::No) != Answer::No)
        keys += QString(keyOf(BackPain));
    return keys;
}

QStringList beforeKeys(const CheckIn &said, Moment now)
{
    QStringList keys;
    if (!isSudden(said))
        keys += u"unusual_load"_s;
    if (said.startedAt && hoursBetween(*said.startedAt, now) > hoursPerDay)
        keys += u"improving"_s;
    keys += u"earlier_strain_months"_s;
    if (said.earlierStrainMonths)
        keys += u"weeks_since_return"_s;
    keys += u"pregnant_weeks"_s;
    return keys;
}

void addSafety(QList<CourseStep> &steps)
{
    using enum Sign;
    steps += step("body", Kind::Signs, Words::tr("First, your safety: is any of this new?"),
                  Words::tr("These need help quickly. If you are not sure, say so."),
                  keysOfSigns({ChestPain, Breathless, SaddleNumbness, BladderOrBowelChange, DarkUrine, Fever, Unwell}));
    steps += step("leg", Kind::Signs, Words::tr("And in the leg?"), Words::tr("Compare it with the other one."),
                  keysOfSigns({FootColdOrNumb, Deformity, WoodenThigh, PainOutOfProportion, PainOnPassiveStretch,
                               HotAndRed, TinglingBelowKnee, PittingOedema}));
}

void addStory(QList<CourseStep> &steps, const CheckInDraft &draft, const CheckInBackground &background)
{
    const bool known = draft.sameTrouble == true;
    if (!known) {
        steps += step("start", Kind::Questions, Words::tr("When did it begin?"),
                      Words::tr("The moment it happened, the session that caused it, or the first day you noticed it."),
                      {u"started_at"_s});
        steps += step("story", Kind::Questions, Words::tr("How it came about"),
                      Words::tr("This tells ordinary soreness from a strain."), {u"onset"_s, u"event"_s});
        steps += step("feel", Kind::Questions, Words::tr("How does it feel?"), Words::tr("Choose what comes closest."),
                      feelKeys(draft.said));
    } else if (!background.trouble->event) {
        steps += step("story", Kind::Questions, Words::tr("How it came about"),
                      Words::tr("This was left open last time."), {u"event"_s});
    }
}

} // namespace

CheckInBackground backgroundOf(const Profile &profile, const Protocols &protocols, const Zone &zone, Moment now)
{
    CheckInBackground background;
    background.now = now;
    background.zone = zone;
    background.painLimit = protocols.strain.painLimit.whole();
    std::copy_if(profile.runs.begin(), profile.runs.end(), std::back_inserter(background.recentRuns),
                 [now](const Run &run) { return run.start <= now && hoursBetween(run.start, now) < recentRunHours; });
    std::sort(background.recentRuns.begin(), background.recentRuns.end(),
              [](const Run &a, const Run &b) { return a.start > b.start; });
    const auto outcome = triage(profile, protocols, zone);
    if (!outcome || outcome->assessment.triageClass == TriageClass::None ||
        hoursBetween(outcome->episode.lastSaid, now) > protocols.triage.episodeLapseDays.value * hoursPerDay)
        return background;
    background.trouble = firstToTell(profile.checkIns, outcome->episode);
    background.strainOpen = outcome->episode.kind == PictureKind::Strain;
    background.openAlarms = alarmKeys(outcome->assessment);
    if (background.strainOpen)
        background.gatesDue = gatesDue(outcome->episode, protocols.strain, now);
    return background;
}

bool isBegun(const CheckInDraft &draft)
{
    CheckIn nothing;
    nothing.at = draft.said.at;
    return draft.said != nothing;
}

QList<CourseStep> courseOf(const CheckInDraft &draft, const CheckInBackground &background)
{
    QList<CourseStep> steps{step("feeling", Kind::Feeling, Words::tr("How is the back of your thigh today?"),
                                 Words::tr("If it is fine, that is all; it takes one click."))};
    if (draft.feeling == Feeling::NotSaid)
        return steps;
    if (!background.openAlarms.isEmpty()) {
        steps += step("alarms", Kind::Questions, Words::tr("Is this still so?"),
                      Words::tr("Last time this gave a warning. It stays in force until you answer it anew."),
                      background.openAlarms);
    }
    const CheckIn &said = draft.said;
    if (draft.feeling == Feeling::Hurts) {
        addSafety(steps);
        if (background.trouble)
            steps += step("same", Kind::Same, Words::tr("Is it the same trouble as before?"),
                          Words::tr("Then some questions fall away."));
        steps += step("place", Kind::Questions, Words::tr("Where does it hurt, and how much?"),
                      Words::tr("Click the back of the thigh, or choose here."), placeKeys(said));
        addStory(steps, draft, background);
        steps += step("see", Kind::Questions, Words::tr("What do you see and feel?"),
                      Words::tr("Compare the sore leg with the other one."),
                      {u"bruise"_s, u"swelling"_s, u"gap"_s, u"tender"_s, u"calf_difference_cm"_s});
        steps += step("use", Kind::Questions, Words::tr("What can the leg do?"), Words::tr("As it is today."),
                      {u"walking"_s, u"weakness"_s});
        steps += step("other", Kind::Signs, Words::tr("Is any of this so?"),
                      Words::tr("Most people answer no to all of these."), otherSigns(said));
        if (draft.sameTrouble != true)
            steps += step("before", Kind::Questions, Words::tr("Before this"),
                          Words::tr("Earlier trouble changes what is sensible now."), beforeKeys(said, background.now));
    }
    if (!background.gatesDue.isEmpty() && said.painNow.value_or(0) <= background.painLimit)
        steps += step("gates", Kind::Questions, Words::tr("What can you do without pain now?"),
                      Words::tr("The next stage of your plan opens when all of these are painless."), {u"gates"_s});
    // What is asked anew is not asked a second time.
    for (CourseStep &each : steps) {
        if (each.id != u"alarms"_s)
            each.questions.removeIf([&](const QString &key) { return background.openAlarms.contains(key); });
    }
    steps += step("answer", Kind::Answer, Words::tr("This is how it looks"),
                  Words::tr("Nothing is stored before you take it."));
    return steps;
}

void takeSameTrouble(CheckIn &said, const CheckInBackground &background)
{
    const CheckIn &before = *background.trouble;
    said.startedAt = before.startedAt ? before.startedAt : before.at;
    if (!said.side)
        said.side = before.side;
    if (!said.site)
        said.site = before.site;
    if (background.strainOpen)
        return;
    said.onset = before.onset;
    said.feel = before.feel;
    said.spread = before.spread;
    said.unusualLoad = before.unusualLoad;
}

} // namespace stridewell
