// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/protocol_fields.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace stridewell {

namespace {

constexpr std::array wholeUnits{"score"_L1, "points"_L1, "days"_L1,    "weeks"_L1,    "months"_L1,
                                "years"_L1, "min"_L1,    "per_day"_L1, "per_week"_L1, "sessions"_L1,
                                "times"_L1, "s"_L1,      "sets"_L1,    "reps"_L1};

void visitTriage(TriageNumbers &to, FieldVisitor &fields)
{
    fields.value("severe_pain"_L1, "score"_L1, to.severePain);
    fields.value("calf_difference"_L1, "cm"_L1, to.calfDifferenceCm);
    fields.value("clot_likely_points"_L1, "points"_L1, to.clotLikelyPoints);
    fields.value("earlier_strain_months"_L1, "months"_L1, to.earlierStrainMonths);
    fields.value("watch_months"_L1, "months"_L1, to.watchMonths);
    fields.value("limp_hours"_L1, "h"_L1, to.limpHours);
    fields.value("soreness_from_hours"_L1, "h"_L1, to.sorenessFromHours);
    fields.value("soreness_to_hours"_L1, "h"_L1, to.sorenessToHours);
    fields.value("soreness_refer_days"_L1, "days"_L1, to.sorenessReferDays);
    fields.value("strain_refer_days"_L1, "days"_L1, to.strainReferDays);
    fields.value("no_gate_refer_days"_L1, "days"_L1, to.noGateReferDays);
    fields.value("recheck_acute_hours"_L1, "h"_L1, to.recheckAcuteHours);
    fields.value("urgent_within_hours"_L1, "h"_L1, to.urgentWithinHours);
    fields.value("physio_within_hours"_L1, "h"_L1, to.physioWithinHours);
    fields.value("carry_forward_days"_L1, "days"_L1, to.carryForwardDays);
    fields.value("episode_lapse_days"_L1, "days"_L1, to.episodeLapseDays);
    fields.notAbove("soreness_from_hours"_L1, to.sorenessFromHours, to.sorenessToHours);
}

void visitStrain(StrainNumbers &to, FieldVisitor &fields)
{
    fields.value("window_hours"_L1, "h"_L1, to.windowHours);
    fields.value("ice_minutes"_L1, "min"_L1, to.iceMinutes);
    fields.value("ice_minutes_least"_L1, "min"_L1, to.iceMinutesLeast);
    fields.value("ice_minutes_most"_L1, "min"_L1, to.iceMinutesMost);
    fields.value("ice_per_day"_L1, "per_day"_L1, to.icePerDay);
    fields.value("ice_per_day_least"_L1, "per_day"_L1, to.icePerDayLeast);
    fields.value("ice_gap_hours"_L1, "h"_L1, to.iceGapHours);
    fields.value("ice_easy_gap_hours"_L1, "h"_L1, to.iceEasyGapHours);
    fields.value("elevation_minutes"_L1, "min"_L1, to.elevationMinutes);
    fields.value("movement_from_hours"_L1, "h"_L1, to.movementFromHours);
    fields.value("movement_minutes"_L1, "min"_L1, to.movementMinutes);
    fields.value("no_heat_hours"_L1, "h"_L1, to.noHeatHours);
    fields.notAbove("ice_minutes_least"_L1, to.iceMinutesLeast, to.iceMinutes);
    fields.notAbove("ice_minutes"_L1, to.iceMinutes, to.iceMinutesMost);
    fields.notAbove("ice_per_day_least"_L1, to.icePerDayLeast, to.icePerDay);
    fields.table("gates"_L1, to.gates);
    fields.table("regain_doses"_L1, to.regainDoses);
}

void visitPain(StrainNumbers &strain, StrengthNumbers &strength, FieldVisitor &fields)
{
    fields.value("rehab_limit"_L1, "score"_L1, strain.painLimit);
    fields.value("tendon_limit"_L1, "score"_L1, strain.tendonPainLimit);
    fields.value("easier_share"_L1, "ratio"_L1, strain.easierShare);
    fields.value("answer_from"_L1, "h"_L1, strain.answerFromHours);
    fields.value("answer_to"_L1, "h"_L1, strain.answerToHours);
    fields.value("rest_after_stop"_L1, "days"_L1, strength.restAfterStopDays);
    fields.value("stretch_limit"_L1, "score"_L1, strain.stretchPainLimit);
    fields.value("step_down"_L1, "score"_L1, strength.stepDownPain);
    fields.value("stop"_L1, "score"_L1, strength.stopPain);
    fields.notAbove("step_down"_L1, strength.stepDownPain, strength.stopPain);
}

void visitSoreness(SorenessNumbers &to, FieldVisitor &fields)
{
    fields.value("massage_minutes"_L1, "min"_L1, to.massageMinutes);
    fields.value("active_minutes"_L1, "min"_L1, to.activeMinutes);
    fields.value("active_minutes_least"_L1, "min"_L1, to.activeMinutesLeast);
    fields.value("active_minutes_most"_L1, "min"_L1, to.activeMinutesMost);
    fields.value("pain_limit"_L1, "score"_L1, to.painLimit);
    fields.value("least_hours"_L1, "h"_L1, to.leastHours);
    fields.value("recheck_hours"_L1, "h"_L1, to.recheckHours);
    fields.value("usual_days"_L1, "days"_L1, to.usualDays);
    fields.value("protein_least"_L1, "g/kg/day"_L1, to.proteinLeast);
    fields.value("protein_most"_L1, "g/kg/day"_L1, to.proteinMost);
    fields.notAbove("active_minutes_least"_L1, to.activeMinutesLeast, to.activeMinutes);
    fields.notAbove("active_minutes"_L1, to.activeMinutes, to.activeMinutesMost);
    fields.notAbove("protein_least"_L1, to.proteinLeast, to.proteinMost);
}

void visitStrength(StrengthNumbers &to, FieldVisitor &fields)
{
    fields.value("per_week_least"_L1, "per_week"_L1, to.perWeekLeast);
    fields.value("per_week_most"_L1, "per_week"_L1, to.perWeekMost);
    fields.value("per_week_default"_L1, "per_week"_L1, to.perWeekDefault);
    fields.value("gap_hours"_L1, "h"_L1, to.gapHours);
    fields.value("before_hard_hours"_L1, "h"_L1, to.beforeHardHours);
    fields.value("nordic_max_gap_days"_L1, "days"_L1, to.nordicMaxGapDays);
    fields.value("nordic_rest"_L1, "s"_L1, to.nordicRest);
    fields.value("step_up_sessions"_L1, "sessions"_L1, to.stepUpSessions);
    fields.value("own_sets_most"_L1, "sets"_L1, to.ownSetsMost);
    fields.value("own_reps_most"_L1, "reps"_L1, to.ownRepsMost);
    fields.value("own_hold_most"_L1, "s"_L1, to.ownHoldMost);
    fields.notAbove("per_week_least"_L1, to.perWeekLeast, to.perWeekDefault);
    fields.notAbove("per_week_default"_L1, to.perWeekDefault, to.perWeekMost);
    fields.table("nordic"_L1, to.nordicTable);
    fields.table("bridge_ladder"_L1, to.bridgeLadder);
    fields.table("deadlift_ladder"_L1, to.deadliftLadder);
}

void visitLoad(LoadNumbers &to, FieldVisitor &fields)
{
    fields.value("weekly_growth"_L1, "ratio"_L1, to.weeklyGrowth);
    fields.value("small_base"_L1, "m"_L1, to.smallBase);
    fields.value("small_base_step"_L1, "m"_L1, to.smallBaseStep);
    fields.value("first_week"_L1, "m"_L1, to.firstWeek);
    fields.value("single_run_growth"_L1, "ratio"_L1, to.singleRunGrowth);
    fields.value("single_run_days"_L1, "days"_L1, to.singleRunDays);
    fields.value("easy_week_share"_L1, "share"_L1, to.easyWeekShare);
    fields.value("easy_week_base"_L1, "share"_L1, to.easyWeekBase);
    fields.value("easy_two_weeks_base"_L1, "share"_L1, to.easyTwoWeeksBase);
    fields.value("break_days"_L1, "days"_L1, to.breakDays);
    fields.value("hard_gap_hours"_L1, "h"_L1, to.hardGapHours);
    fields.value("hard_gap_long_hours"_L1, "h"_L1, to.hardGapLongHours);
    fields.value("hard_effort"_L1, "score"_L1, to.hardEffort);
    fields.value("runs_least"_L1, "per_week"_L1, to.runsLeast);
    fields.value("runs_most"_L1, "per_week"_L1, to.runsMost);
    fields.value("runs_beginner"_L1, "per_week"_L1, to.runsBeginner);
    fields.value("level_weeks"_L1, "weeks"_L1, to.levelWeeks);
    fields.value("long_share"_L1, "share"_L1, to.longShare);
    fields.value("hard_share"_L1, "share"_L1, to.hardShare);
    fields.value("distance_step"_L1, "m"_L1, to.distanceStep);
    fields.value("shortest_run"_L1, "m"_L1, to.shortestRun);
    fields.notAbove("runs_least"_L1, to.runsLeast, to.runsBeginner);
    fields.notAbove("runs_beginner"_L1, to.runsBeginner, to.runsMost);
    fields.notAbove("hard_gap_hours"_L1, to.hardGapHours, to.hardGapLongHours);
    fields.notAbove("easy_two_weeks_base"_L1, to.easyTwoWeeksBase, to.easyWeekBase);
}

void visitWalkRun(WalkRunNumbers &to, FieldVisitor &fields)
{
    fields.value("times_each"_L1, "times"_L1, to.timesEach);
    fields.value("rest_days"_L1, "days"_L1, to.restDays);
    fields.value("run_speed"_L1, "m/s"_L1, to.runSpeed);
    fields.value("walk_speed"_L1, "m/s"_L1, to.walkSpeed);
    fields.table("phases"_L1, to.phases);
    fields.table("efforts"_L1, to.efforts);
}

void visitFrame(FrameNumbers &to, FieldVisitor &fields)
{
    fields.value("easy_warm_up_minutes"_L1, "min"_L1, to.easyWarmUpMinutes);
    fields.value("hard_warm_up_minutes"_L1, "min"_L1, to.hardWarmUpMinutes);
    fields.value("cool_down_minutes"_L1, "min"_L1, to.coolDownMinutes);
    fields.table("easy_warm_up"_L1, to.easyWarmUp);
    fields.table("hard_warm_up"_L1, to.hardWarmUp);
    fields.table("cool_down"_L1, to.coolDown);
}

void visitPeople(PeopleNumbers &to, FieldVisitor &fields)
{
    fields.value("adult_age"_L1, "years"_L1, to.adultAge);
    fields.value("nordic_age"_L1, "years"_L1, to.nordicAge);
    fields.value("older_age"_L1, "years"_L1, to.olderAge);
    fields.value("older_gap_hours"_L1, "h"_L1, to.olderGapHours);
    fields.value("supine_until_week"_L1, "weeks"_L1, to.supineUntilWeek);
    fields.value("bridge_reps_low"_L1, "reps"_L1, to.bridgeRepsLow);
    fields.value("bridge_gap_share"_L1, "ratio"_L1, to.bridgeGapShare);
    fields.value("bridge_extra_reps"_L1, "reps"_L1, to.bridgeExtraReps);
    fields.value("hip_flexor_sets"_L1, "sets"_L1, to.hipFlexorSets);
    fields.value("cadence_low"_L1, "steps/min"_L1, to.cadenceLow);
    fields.value("cadence_step"_L1, "ratio"_L1, to.cadenceStep);
    fields.notAbove("nordic_age"_L1, to.nordicAge, to.adultAge);
}

} // namespace

bool isCounted(QAnyStringView unit)
{
    return std::find(wholeUnits.begin(), wholeUnits.end(), unit) != wholeUnits.end();
}

QString gateKey(Stage stage)
{
    return keyOf(ProtocolGroup::Strain) + ".gates."_L1 + keyOf(stage) + ".earliest"_L1;
}

void visitFields(ProtocolGroup group, Protocols &protocols, FieldVisitor &fields)
{
    switch (group) {
    case ProtocolGroup::Triage:
        return visitTriage(protocols.triage, fields);
    case ProtocolGroup::Strain:
        return visitStrain(protocols.strain, fields);
    case ProtocolGroup::Pain:
        return visitPain(protocols.strain, protocols.strength, fields);
    case ProtocolGroup::Soreness:
        return visitSoreness(protocols.soreness, fields);
    case ProtocolGroup::Strength:
        return visitStrength(protocols.strength, fields);
    case ProtocolGroup::Load:
        return visitLoad(protocols.load, fields);
    case ProtocolGroup::WalkRun:
        return visitWalkRun(protocols.walkRun, fields);
    case ProtocolGroup::Frame:
        return visitFrame(protocols.frame, fields);
    case ProtocolGroup::People:
        return visitPeople(protocols.people, fields);
    }
}

} // namespace stridewell
