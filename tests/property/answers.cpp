// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/property/answers.h"

#include "core/rules/item_id.h"

#include <algorithm>

namespace stridewell {

namespace {

template <Sign sign, Answer answer>
void say(CheckIn &said)
{
    said.sign(sign) = answer;
}

/// Position of the newest check-in; -1 without any.
qsizetype newestOf(const QList<CheckIn> &checkIns)
{
    const auto newest = std::max_element(checkIns.begin(), checkIns.end(),
                                         [](const CheckIn &a, const CheckIn &b) { return a.at < b.at; });
    return newest == checkIns.end() ? -1 : newest - checkIns.begin();
}

} // namespace

const QList<Answered> &suspendingAnswers()
{
    static const QList<Answered> answers{
        {"saddle numbness (7.1)", say<Sign::SaddleNumbness, Answer::Yes>},
        {"perhaps a bladder or bowel change (7.1)", say<Sign::BladderOrBowelChange, Answer::Unsure>},
        {"both legs weak (7.1)", [](CheckIn &said) { said.weakness = Weakness::BothLegs; }},
        {"wooden thigh, pain out of proportion (7.2)",
         [](CheckIn &said) {
             said.sign(Sign::WoodenThigh) = Answer::Yes;
             said.sign(Sign::PainOutOfProportion) = Answer::Unsure;
         }},
        {"perhaps dark urine (7.3)", say<Sign::DarkUrine, Answer::Unsure>},
        {"a crack (7.4)", [](CheckIn &said) { said.event = Event::Crack; }},
        {"deformity (7.4)", say<Sign::Deformity, Answer::Yes>},
        {"cold or numb foot (7.4)", say<Sign::FootColdOrNumb, Answer::Yes>},
        {"breathless (7.5)", say<Sign::Breathless, Answer::Yes>},
        {"perhaps chest pain (7.5)", say<Sign::ChestPain, Answer::Unsure>},
        {"hot red limb with fever (7.7)",
         [](CheckIn &said) {
             said.sign(Sign::HotAndRed) = Answer::Yes;
             said.sign(Sign::Fever) = Answer::Yes;
         }},
        {"a pop in the buttock, cannot walk normally (7.8)",
         [](CheckIn &said) {
             said.event = Event::Pop;
             said.site = Site::Buttock;
             said.walking = Walking::CannotWalkNormally;
         }},
        {"a gap (7.9)", [](CheckIn &said) { said.gap = Answer::Yes; }},
        {"cannot bend the knee (7.9)", [](CheckIn &said) { said.weakness = Weakness::CannotBendKnee; }},
        {"pain on hopping (7.11)", say<Sign::HopPain, Answer::Yes>},
        {"a foot that drops (7.12)", [](CheckIn &said) { said.weakness = Weakness::NewFootDrop; }},
        {"weight loss (7.14)", say<Sign::WeightLoss, Answer::Yes>},
        {"cannot bear weight (7.15)", [](CheckIn &said) { said.walking = Walking::CannotBearWeight; }},
    };
    return answers;
}

const QList<Answered> &alarmingAnswers()
{
    static const QList<Answered> answers{
        {"worst bruise", [](CheckIn &said) { said.bruise = Bruise::Spreading; }},
        {"severe swelling", [](CheckIn &said) { said.swelling = Swelling::Severe; }},
        {"gap", [](CheckIn &said) { said.gap = Answer::Yes; }},
        {"cannot bear weight", [](CheckIn &said) { said.walking = Walking::CannotBearWeight; }},
        {"both legs weak", [](CheckIn &said) { said.weakness = Weakness::BothLegs; }},
        {"crack", [](CheckIn &said) { said.event = Event::Crack; }},
    };
    return answers;
}

PlanRequest withoutPins(PlanRequest request)
{
    request.profile.pinned.clear();
    return request;
}

PlanRequest withPinsInTheirWeek(PlanRequest request)
{
    constexpr int farthest = 14; ///< days that the kit moves an item, and some
    request.profile.pinned.removeIf([&](const Pin &pin) {
        const auto began = [&](ItemKind kind) {
            return firstDayOf(pin.item, kind, pin.day.addDays(-farthest), pin.day.addDays(farthest));
        };
        const QDate first = began(ItemKind::Run).isValid() ? began(ItemKind::Run) : began(ItemKind::Strength);
        const Weekday starts = request.profile.athlete.weekStarts;
        return !first.isValid() || weekStart(first, starts) != weekStart(pin.day, starts);
    });
    return request;
}

CheckIn &newestIn(PlanRequest &request)
{
    QList<CheckIn> &checkIns = request.profile.checkIns;
    if (checkIns.isEmpty())
        checkIns += CheckIn{.at = request.now};
    return checkIns[newestOf(checkIns)];
}

} // namespace stridewell
