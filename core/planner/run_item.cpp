// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/run_item.h"

#include "core/base/words.h"

#include <algorithm>
#include <cmath>

namespace stridewell {

namespace {

constexpr double metresPerMile = 1609.344;

QString titleOf(RunType type, Metres distance, Units units)
{
    const QString length = lengthWords(distance, units);
    switch (type) {
    case RunType::Easy:
        return Words::tr("Easy run %1").arg(length);
    case RunType::Long:
        return Words::tr("Long run %1").arg(length);
    case RunType::Intervals:
        return Words::tr("Intervals %1").arg(length);
    case RunType::Tempo:
        return Words::tr("Tempo run %1").arg(length);
    case RunType::Hills:
        return Words::tr("Hill run %1").arg(length);
    case RunType::Race:
        return Words::tr("Race %1").arg(length);
    case RunType::WalkRun:
        return Words::tr("Walk–run %1").arg(length);
    }
    return length;
}

/// Words and reasons.
void describe(Draft &draft, const PlannedRun &planned, Item &item)
{
    item.title = titleOf(planned.type, planned.distance, draft.facts.athlete().units);
    const bool fromTable = planned.type == RunType::WalkRun;
    item.why = {draft.maker.why(u"load.weekly"_s),
                draft.maker.why(fromTable ? u"run.return_table"_s : u"load.single_run"_s)};
    if (planned.eased)
        item.why += draft.maker.why(u"pain.limit"_s);
    if (item.hard)
        item.why += draft.maker.why(u"load.hard_gap"_s);
    item.why += draft.maker.why(u"run.frame"_s);
    if (planned.strides) {
        item.title += Words::tr(", 4 strides at %1 % effort").arg(planned.strides->percent);
        item.why += draft.maker.why(u"run.speed_last"_s);
    }
    item.stopRule = Words::tr("Stop and walk home at any sharp or growing pain, then check in.");
}

QList<Dose> warmUpFor(const Draft &draft, const PlannedRun &planned)
{
    const FrameNumbers &frame = draft.facts.numbers().frame;
    QList<Dose> warmUp;
    if (draft.holds(u"run.frame"))
        warmUp = isHardType(planned.type) ? frame.hardWarmUp : frame.easyWarmUp;
    if (draft.facts.kind == PictureKind::SitBone)
        warmUp.removeIf([](const Dose &dose) { return (traitsOf(dose) & trait::lunge) != 0; });
    if (planned.strides) {
        Dose strides;
        strides.exercise = u"stride"_s;
        strides.sets = 4;
        strides.distance = Metres(60);
        warmUp += strides;
    }
    return warmUp;
}

QList<Dose> coolDownFor(const Draft &draft, QDate day)
{
    const Facts &facts = draft.facts;
    QList<Dose> coolDown;
    if (draft.holds(u"run.frame"))
        coolDown = facts.numbers().frame.coolDown;
    if (facts.athlete().thomasTight.value_or(ThomasTight::None) != ThomasTight::None) {
        for (Dose &dose : coolDown)
            dose.sets += dose.exercise == exercise::hipFlexorStretch ? facts.numbers().people.hipFlexorSets.whole() : 0;
    }
    if (facts.avoidsSupine(day) && draft.holds(u"people.pregnant")) {
        coolDown.removeIf([](const Dose &dose) {
            return (traitsOf(dose) & trait::supine) != 0 || dose.exercise == "glute_stretch"_L1;
        });
    }
    if (draft.book.forbidding(facts, trait::hamstringStretch, day))
        coolDown.removeIf([](const Dose &dose) { return (traitsOf(dose) & trait::hamstringStretch) != 0; });
    return coolDown;
}

} // namespace

QString lengthWords(Metres distance, Units units)
{
    const double value = units == Units::Mi ? distance.value / metresPerMile : distance.value / 1000.0;
    const QString number = Words::locale().toString(std::round(value * 10.0) / 10.0);
    return number + (units == Units::Mi ? u" mi"_s : u" km"_s);
}

QList<Segment> segmentsOf(const WalkRunPhase &phase, const WalkRunNumbers &numbers)
{
    const double runSpeed = numbers.runSpeed.value * 60.0;
    if (phase.walkMinutes <= 0)
        return {Segment{std::round(phase.distance.value / runSpeed), false}};
    const double cycle = phase.walkMinutes * numbers.walkSpeed.value * 60.0 + phase.runMinutes * runSpeed;
    const int cycles = std::max(1, static_cast<int>(std::round(phase.distance.value / cycle)));
    QList<Segment> segments;
    for (int i = 0; i < cycles; ++i) {
        segments += Segment{phase.walkMinutes, true};
        segments += Segment{phase.runMinutes, false};
    }
    return segments;
}

QList<Segment> shortened(const QList<Segment> &segments, double share)
{
    constexpr qsizetype repetition = 2; // a walk and a run
    const auto pairs = static_cast<double>(std::max<qsizetype>(1, segments.size() / repetition));
    const auto left = static_cast<qsizetype>(pairs * share);
    if (left >= 1)
        return segments.first(std::min(segments.size(), repetition * left));
    QList<Segment> kept = segments.first(std::min(segments.size(), repetition));
    for (Segment &segment : kept)
        segment.minutes = std::max(0.5, std::floor(segment.minutes * pairs * share * 2.0) / 2.0);
    return kept;
}

Item runItem(Draft &draft, const PlannedRun &planned)
{
    Item item = draft.maker.bare(ItemKind::Run, planned.day);
    item.hard = isHardType(planned.type);
    if (draft.worded)
        describe(draft, planned, item);
    item.run = RunDetail{.type = planned.type,
                         .distance = planned.distance,
                         .segments = planned.segments,
                         .warmUp = warmUpFor(draft, planned),
                         .coolDown = coolDownFor(draft, planned.day)};
    return item;
}

} // namespace stridewell
