// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// Profile documents: one with every key of the contract, and small ones around the members under test.
namespace stridewell::profiles {

/// Every key of the contract once, enumerations at their last values, in the zone of the athlete.
inline constexpr auto everyKey = R"({
  "format": "stridewell-profile", "version": 1,
  "athlete": {
    "name": "Ana “la rápida” Ruiz", "born": "1986-05-04", "time_zone": "Europe/Madrid", "body_mass_kg": 68.5,
    "units": "mi", "week_starts": "sat",
    "conditions": [ "raynaud", "cold_urticaria", "cryoglobulinaemia", "reduced_sensation", "poor_circulation",
                    "arterial_disease", "diabetes", "anticoagulant", "bleeding_disorder", "cancer", "previous_dvt",
                    "missed_periods", "pregnant", "recent_surgery", "nerve_disease" ],
    "medicines": [ "fluoroquinolone", "corticosteroid" ],
    "run_days": ["mon","wed","fri","sun"], "strength_days": ["tue","sat"], "long_run_day": "sun",
    "strength_per_week": 3, "hard_days": ["wed"], "wakes": "07:00", "sleeps": "22:30", "target_week_m": 40000,
    "bridge_reps": {"left": 24, "right": 19}, "thomas_tight": "both", "cadence_spm": 164 },
  "runs": [ { "start": "2026-11-20T07:30:00+01:00", "distance_m": 8200, "moving_s": 2640, "elapsed_s": 2700.5,
              "ascent_m": 60, "type": "walk_run", "rpe": 4, "pain": 1 } ],
  "check_ins": [ {
    "at": "2026-11-23T07:30:00+01:00", "started_at": "2026-11-22T09:00:00+01:00", "pain_now": 3, "pain_worst": 10,
    "onset": "gradual", "feel": ["sharp","sudden","ache","stiff","cramp","burning","tight"], "spread": "diffuse",
    "side": "both", "site": "whole_leg", "event": "cramp_resolved", "bruise": "spreading", "swelling": "growing",
    "gap": "unsure", "tender": "general", "walking": "cannot_bear_weight", "weakness": "both_legs",
    "improving": "no", "calf_difference_cm": -1.5,
    "dark_urine": "no", "saddle_numbness": "yes", "bladder_or_bowel_change": "unsure", "tingling_below_knee": "no",
    "back_pain": "yes", "foot_cold_or_numb": "unsure", "deformity": "no", "hot_and_red": "yes", "fever": "unsure",
    "breathless": "no", "chest_pain": "yes", "pitting_oedema": "unsure", "recent_immobility": "no",
    "wooden_thigh": "yes", "pain_out_of_proportion": "unsure", "pain_on_passive_stretch": "no", "night_pain": "yes",
    "hop_pain": "unsure", "sitting_pain": "no", "weight_loss": "yes", "unwell": "unsure",
    "unusual_load": "right", "earlier_strain_months": 14, "weeks_since_return": 6.5, "pregnant_weeks": 20,
    "gates": ["brisk_walk_30min","slow_jog","isometric_hold","single_leg_squat","bike_5min","full_knee_extension",
              "single_leg_bridge","jog_moderate","run_70","run_100","change_direction","palpation"] } ],
  "logs": [ { "item": "a1", "at": "2026-11-21T18:00:00+01:00", "state": "skipped", "pain": 2, "pain_next_day": 1,
              "sets": [ {"exercise": "nordic_curl", "reps": [5,5]} ], "note": "line one\nline two" } ],
  "requests": [ { "day": "2026-12-06", "type": "long", "distance_m": 22000 } ],
  "pinned": [ { "item": "b2", "day": "2026-11-25", "reason": "travel" } ] })";

/// A document with an empty athlete and these members.
inline QByteArray document(const QByteArray &members)
{
    return R"({"format": "stridewell-profile", "version": 1, "athlete": {})" +
           (members.isEmpty() ? "" : ", " + members) + "}";
}

/// A document of an athlete with these members.
inline QByteArray athlete(const QByteArray &members)
{
    return R"({"format": "stridewell-profile", "version": 1, "athlete": {)" + members + "}}";
}

/// A document whose second check-in has these members.
inline QByteArray checkIn(const QByteArray &members)
{
    return document(R"("check_ins": [{"at": "2026-11-20T08:00:00Z"}, {"at": "2026-11-21T08:00:00Z", )" + members +
                    "}]");
}

/// A document with one run that has these members too.
inline QByteArray run(const QByteArray &members)
{
    return document(R"("runs": [{"start": "2026-11-20T08:00:00Z", "distance_m": 5000, )" + members + "}]");
}

/// A document with one log that has these members too.
inline QByteArray log(const QByteArray &members)
{
    return document(R"("logs": [{"item": "a", "at": "2026-11-20T08:00:00Z", )" + members + "}]");
}

} // namespace stridewell::profiles
