// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/keys.h"
#include "core/base/moment.h"
#include "core/base/quantity.h"

#include <QList>

#include <array>
#include <optional>

namespace stridewell {

using namespace Qt::StringLiterals;

enum class Onset {
    DuringRun,
    DuringOther,
    AfterRun,
    Delayed,
    Gradual
};
template <>
inline constexpr auto keysOf<Onset> =
    std::array{"during_run"_L1, "during_other"_L1, "after_run"_L1, "delayed"_L1, "gradual"_L1};

enum class Feel {
    Sharp,
    Sudden,
    Ache,
    Stiff,
    Cramp,
    Burning,
    Tight
};
template <>
inline constexpr auto keysOf<Feel> =
    std::array{"sharp"_L1, "sudden"_L1, "ache"_L1, "stiff"_L1, "cramp"_L1, "burning"_L1, "tight"_L1};

enum class Spread {
    Focal,
    Diffuse
};
template <>
inline constexpr auto keysOf<Spread> = std::array{"focal"_L1, "diffuse"_L1};

enum class Side {
    Left,
    Right,
    Both
};
template <>
inline constexpr auto keysOf<Side> = std::array{"left"_L1, "right"_L1, "both"_L1};

enum class Site {
    SitBone,
    Buttock,
    UpperThigh,
    MidThigh,
    BehindKnee,
    Groin,
    Calf,
    WholeLeg
};
template <>
inline constexpr auto keysOf<Site> = std::array{"sit_bone"_L1,    "buttock"_L1, "upper_thigh"_L1, "mid_thigh"_L1,
                                                "behind_knee"_L1, "groin"_L1,   "calf"_L1,        "whole_leg"_L1};

enum class Event {
    None,
    Twinge,
    Pop,
    Crack,
    Split,
    Blow,
    CrampResolved
};
template <>
inline constexpr auto keysOf<Event> =
    std::array{"none"_L1, "twinge"_L1, "pop"_L1, "crack"_L1, "split"_L1, "blow"_L1, "cramp_resolved"_L1};

enum class Bruise {
    None,
    Small,
    Large,
    Spreading
};
template <>
inline constexpr auto keysOf<Bruise> = std::array{"none"_L1, "small"_L1, "large"_L1, "spreading"_L1};

enum class Swelling {
    None,
    Mild,
    Severe,
    Growing
};
template <>
inline constexpr auto keysOf<Swelling> = std::array{"none"_L1, "mild"_L1, "severe"_L1, "growing"_L1};

enum class Answer {
    No,
    Yes,
    Unsure
};
template <>
inline constexpr auto keysOf<Answer> = std::array{"no"_L1, "yes"_L1, "unsure"_L1};

enum class Tender {
    No,
    Spot,
    General
};
template <>
inline constexpr auto keysOf<Tender> = std::array{"no"_L1, "spot"_L1, "general"_L1};

enum class Walking {
    Normal,
    Stiff,
    Limp,
    LimpOver24h,
    CannotWalkNormally,
    CannotBearWeight
};
template <>
inline constexpr auto keysOf<Walking> = std::array{
    "normal"_L1, "stiff"_L1, "limp"_L1, "limp_over_24h"_L1, "cannot_walk_normally"_L1, "cannot_bear_weight"_L1};

enum class Weakness {
    None,
    PainLimited,
    CannotBendKnee,
    NewFootDrop,
    BothLegs
};
template <>
inline constexpr auto keysOf<Weakness> =
    std::array{"none"_L1, "pain_limited"_L1, "cannot_bend_knee"_L1, "new_foot_drop"_L1, "both_legs"_L1};

enum class UnusualLoad {
    None,
    BothLegs,
    Left,
    Right
};
template <>
inline constexpr auto keysOf<UnusualLoad> = std::array{"none"_L1, "both_legs"_L1, "left"_L1, "right"_L1};

/// The yes / no / unsure questions, each its own key in a document.
enum class Sign {
    DarkUrine,
    SaddleNumbness,
    BladderOrBowelChange,
    TinglingBelowKnee,
    BackPain,
    FootColdOrNumb,
    Deformity,
    HotAndRed,
    Fever,
    Breathless,
    ChestPain,
    PittingOedema,
    RecentImmobility,
    WoodenThigh,
    PainOutOfProportion,
    PainOnPassiveStretch,
    NightPain,
    HopPain,
    SittingPain,
    WeightLoss,
    Unwell
};
template <>
inline constexpr auto keysOf<Sign> = std::array{"dark_urine"_L1,
                                                "saddle_numbness"_L1,
                                                "bladder_or_bowel_change"_L1,
                                                "tingling_below_knee"_L1,
                                                "back_pain"_L1,
                                                "foot_cold_or_numb"_L1,
                                                "deformity"_L1,
                                                "hot_and_red"_L1,
                                                "fever"_L1,
                                                "breathless"_L1,
                                                "chest_pain"_L1,
                                                "pitting_oedema"_L1,
                                                "recent_immobility"_L1,
                                                "wooden_thigh"_L1,
                                                "pain_out_of_proportion"_L1,
                                                "pain_on_passive_stretch"_L1,
                                                "night_pain"_L1,
                                                "hop_pain"_L1,
                                                "sitting_pain"_L1,
                                                "weight_loss"_L1,
                                                "unwell"_L1};
inline constexpr size_t signCount = keysOf<Sign>.size();

/// What is painless now: the answers that open the gates between stages.
enum class Gate {
    BriskWalk30min,
    SlowJog,
    IsometricHold,
    SingleLegSquat,
    Bike5min,
    FullKneeExtension,
    SingleLegBridge,
    JogModerate,
    Run70,
    Run100,
    ChangeDirection,
    Palpation
};
template <>
inline constexpr auto keysOf<Gate> = std::array{"brisk_walk_30min"_L1,  "slow_jog"_L1,         "isometric_hold"_L1,
                                                "single_leg_squat"_L1,  "bike_5min"_L1,        "full_knee_extension"_L1,
                                                "single_leg_bridge"_L1, "jog_moderate"_L1,     "run_70"_L1,
                                                "run_100"_L1,           "change_direction"_L1, "palpation"_L1};

/// How the back of the thigh feels, said at one moment. Every answer but `at` may be absent: "not said".
struct CheckIn
{
    Moment at = {};
    std::optional<Moment> startedAt = {}; ///< the injury, the session that caused it, or the first day
    std::optional<PainScore> painNow = {};
    std::optional<PainScore> painWorst = {};
    std::optional<Onset> onset = {};
    QList<Feel> feel = {};
    std::optional<Spread> spread = {};
    std::optional<Side> side = {};
    std::optional<Site> site = {};
    std::optional<Event> event = {};
    std::optional<Bruise> bruise = {};
    std::optional<Swelling> swelling = {};
    std::optional<Answer> gap = {};
    std::optional<Tender> tender = {};
    std::optional<Walking> walking = {};
    std::optional<Weakness> weakness = {};
    std::optional<Answer> improving = {};
    std::optional<double> calfDifferenceCm = {}; ///< sore side minus the other
    std::array<std::optional<Answer>, signCount> signs = {};
    std::optional<UnusualLoad> unusualLoad = {};
    std::optional<double> earlierStrainMonths = {}; ///< months since an earlier strain on this side
    std::optional<double> weeksSinceReturn = {};    ///< weeks since full training was resumed after it
    std::optional<double> pregnantWeeks = {};
    QList<Gate> gates = {};

    const std::optional<Answer> &sign(Sign which) const { return signs[static_cast<size_t>(which)]; }
    std::optional<Answer> &sign(Sign which) { return signs[static_cast<size_t>(which)]; }
    bool operator==(const CheckIn &) const = default;
};

} // namespace stridewell
