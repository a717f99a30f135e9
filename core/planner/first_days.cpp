// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/draft.h"

#include "core/base/words.h"
#include "core/rules/rice.h"

#include <algorithm>
#include <cmath>

namespace stridewell {

namespace {

using std::chrono::minutes;

constexpr qint64 msPerMinute = 60'000;
constexpr int slotStep = 5; ///< minutes: starts are whole multiples

Moment roundedUp(Moment moment)
{
    const qint64 step = slotStep * msPerMinute;
    return Moment{(moment.ms + step - 1) / step * step};
}

/// Starts of the ice items of a day, spread over its waking time inside the window.
QList<Moment> iceStarts(const TimeSpan &span, const StrainNumbers &numbers, bool wholeDay)
{
    const Moment first = roundedUp(wholeDay ? span.from + std::chrono::hours(1) : span.from);
    const Moment last = span.to - minutes(numbers.iceMinutes.whole());
    if (first > last)
        return {};
    const double room = hoursBetween(first, last);
    const double easyGap = numbers.iceEasyGapHours.value;
    const int legal = static_cast<int>(room / numbers.iceGapHours.value) + 1;
    const int easy = static_cast<int>(room / easyGap) + 1;
    const int least = numbers.icePerDayLeast.whole();
    const int wanted = std::min({numbers.icePerDay.whole(), legal, std::max(least, easy)});
    // The last one lies an hour or two before bedtime where the day is long enough.
    const double gap = wanted < 2 ? 0.0
                                  : std::clamp(std::floor((room - 1.0) / (wanted - 1) * 2.0) / 2.0,
                                               numbers.iceGapHours.value, std::max(easyGap, numbers.iceGapHours.value));
    QList<Moment> starts;
    for (int i = 0; i < wanted; ++i)
        starts += first + hours(gap * i);
    while (!starts.isEmpty() && starts.last() > last)
        starts.removeLast();
    return starts;
}

/// The starts of a day do not depend on when the plan is made, so that they stay where they are from plan to
/// plan; where too few of them are left today, the time from now on is spread anew.
QList<Moment> iceStartsLeft(const Draft &draft, QDate day, const TimeSpan &left)
{
    const Facts &facts = draft.facts;
    const StrainNumbers &numbers = facts.numbers().strain;
    const TimeSpan wholeDay{facts.zone.at(day, QTime(0, 0)), facts.zone.at(day.addDays(1), QTime(0, 0))};
    const TimeSpan awake = draft.holds(u"day.awake") ? facts.awake(day) : wholeDay;
    const Moment end = draft.holds(u"rice.window") ? std::min(awake.to, facts.rice->to) : awake.to;
    // On the first day care begins a few minutes after it was told of.
    const Moment told = facts.triage->episode.firstSaid + minutes(2 * slotStep);
    const TimeSpan whole{std::max({awake.from, facts.rice->from, told}), end};
    QList<Moment> starts;
    if (whole.from < whole.to)
        starts = iceStarts(whole, numbers, whole.from == awake.from && whole.to == awake.to);
    starts.removeIf([&](Moment start) { return start < facts.now; });
    if (starts.size() < std::min(iceCapacity(left, numbers), numbers.icePerDayLeast.whole()))
        starts = iceStarts(left, numbers, false);
    return starts;
}

void planIce(Draft &draft, QDate day, const TimeSpan &left)
{
    const Facts &facts = draft.facts;
    const int minutesLong = facts.numbers().strain.iceMinutes.whole();
    for (Moment start : iceStartsLeft(draft, day, left)) {
        // An awake span can reach past midnight; the item then belongs to the day of its clock time, which tells
        // the items of a day apart as well.
        const int minuteOfDay = facts.zone.time(start).msecsSinceStartOfDay() / static_cast<int>(msPerMinute);
        Item ice = draft.maker.make(ItemKind::Ice, facts.zone.day(start), Words::tr("Ice %1 min").arg(minutesLong),
                                    {"rice.ice", "rice.window"}, minuteOfDay);
        ice.start = start;
        ice.minutes = minutesLong;
        ice.stopRule = Words::tr("Cloth between ice and skin. Stop when the skin goes white, numb or burns.");
        draft.add(std::move(ice));
    }
}

void planRiceDay(Draft &draft, QDate day)
{
    const Facts &facts = draft.facts;
    const auto span = riceTime(facts, day);
    if (!span)
        return;
    if (!facts.iceForbidden() && draft.holds(u"rice.ice"))
        planIce(draft, day, *span);
    if (!facts.compressionForbidden() && draft.holds(u"rice.compression")) {
        Item wrap =
            draft.maker.make(ItemKind::Compression, day, Words::tr("Compress"), {"rice.compression", "rice.window"});
        wrap.stopRule = Words::tr("Elastic bandage while awake. Loosen it at once when the skin beyond it turns blue, "
                                  "cold, numb or painful; off at night.");
        draft.add(std::move(wrap));
    }
    if (!draft.holds(u"rice.elevation"))
        return;
    Item raise =
        draft.maker.make(ItemKind::Elevation, day, Words::tr("Elevate the leg"), {"rice.elevation", "rice.window"});
    raise.minutes = facts.numbers().strain.elevationMinutes.whole();
    raise.stopRule = Words::tr("Above the heart, after each ice. Lower the leg if it tingles or hurts more.");
    draft.add(std::move(raise));
}

void planMovement(Draft &draft, QDate day)
{
    Item walk = draft.maker.make(ItemKind::ActiveRecovery, day, Words::tr("Painless walk"), {"acute.movement"});
    walk.activity = u"walk"_s;
    walk.minutes = draft.facts.numbers().strain.movementMinutes.whole();
    walk.stopRule = Words::tr("Only as far and as fast as it does not hurt.");
    draft.add(std::move(walk));
}

void planRegain(Draft &draft, QDate day)
{
    Item holds = draft.maker.make(ItemKind::Mobility, day, Words::tr("Gentle holds and bridges"),
                                  {"gate.regain", "acute.movement"});
    holds.strength = draft.facts.numbers().strain.regainDoses;
    if (draft.facts.avoidsSupine(day)) {
        for (Dose &dose : holds.strength) {
            if ((traitsOf(dose) & trait::supine) != 0)
                dose.exercise = exercise::standingHipExtension;
        }
    }
    holds.minutes = 10;
    holds.stopRule = Words::tr("Pain stays at %1 or less, or the exercise is left out.")
                         .arg(draft.facts.numbers().strain.painLimit.whole());
    draft.add(std::move(holds));
}

void planGentleDay(Draft &draft, QDate day, const char *rule)
{
    const SorenessNumbers &numbers = draft.facts.numbers().soreness;
    Item walk = draft.maker.make(ItemKind::ActiveRecovery, day, Words::tr("Easy walk or cycle"), {rule});
    walk.activity = u"walk"_s;
    walk.minutes = numbers.activeMinutes.whole();
    if (draft.facts.walkHurt && draft.holds(u"pain.limit")) {
        walk.minutes = numbers.activeMinutesLeast.whole();
        walk.why += draft.maker.why(u"pain.limit"_s);
    }
    walk.stopRule = Words::tr("Easy enough to talk; stop if the pain rises.");
    draft.add(std::move(walk));
}

void planNutrition(Draft &draft, QDate day)
{
    const SorenessNumbers &numbers = draft.facts.numbers().soreness;
    Item drink = draft.maker.make(ItemKind::Nutrition, day, Words::tr("Drink to thirst"), {"support.nutrition"}, 0);
    draft.add(std::move(drink));
    QString title = Words::tr("Protein with each meal");
    if (const auto mass = draft.facts.athlete().bodyMass) {
        title = Words::tr("Protein %1–%2 g")
                    .arg(std::round(mass->value * numbers.proteinLeast.value))
                    .arg(std::round(mass->value * numbers.proteinMost.value));
    }
    draft.add(draft.maker.make(ItemKind::Nutrition, day, title, {"support.nutrition"}, 1));
}

/// Massage is what eased soreness most in trials. It is put forward for any sore muscle; the rules take it away
/// from a fresh strain and from thinned blood.
void planMassage(Draft &draft, QDate day)
{
    Item massage =
        draft.maker.make(ItemKind::ActiveRecovery, day, Words::tr("Light massage, if you like"), {"doms.active"}, 1);
    massage.activity = u"massage"_s;
    massage.minutes = draft.facts.numbers().soreness.massageMinutes.whole();
    massage.stopRule = Words::tr("Gentle pressure only; stop if it hurts.");
    draft.add(std::move(massage));
}

} // namespace

void planFirstDays(Draft &draft)
{
    const Facts &facts = draft.facts;
    for (QDate day = draft.from; day <= draft.to; day = day.addDays(1)) {
        if (facts.rice && facts.inRiceWindow(day)) {
            planRiceDay(draft, day);
            if (facts.isStrain())
                planNutrition(draft, day);
        }
        if (wantsMovement(facts, day))
            planMovement(draft, day);
        if (facts.isStrain() && facts.stage() <= Stage::Regain)
            planRegain(draft, day);
        if (facts.inSoreness(day)) {
            if (draft.holds(u"doms.active"))
                planGentleDay(draft, day, "doms.active");
            planNutrition(draft, day);
        }
        if (facts.inSoreness(day) || facts.inRiceWindow(day))
            planMassage(draft, day);
        const bool gentleOnly = facts.kind == PictureKind::Lasting || facts.kind == PictureKind::Sciatica ||
                                facts.kind == PictureKind::Unclear;
        if (gentleOnly)
            planGentleDay(draft, day, "triage.allows");
    }
}

} // namespace stridewell
