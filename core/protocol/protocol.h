// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/check_in.h"
#include "core/model/dose.h"
#include "core/model/plan.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <array>

namespace stridewell {

/// The parts of the protocol data, a file each; of each one protocol is in force.
enum class ProtocolGroup {
    Triage,
    Strain,
    Pain,
    Soreness,
    Strength,
    Load,
    WalkRun,
    Frame,
    People
};
template <>
inline constexpr auto keysOf<ProtocolGroup> =
    std::array{"triage"_L1, "strain"_L1,   "pain"_L1,  "soreness"_L1, "strength"_L1,
               "load"_L1,   "walk_run"_L1, "frame"_L1, "people"_L1};

/// A protocol that can be in force for its group, as people see it.
struct ProtocolChoice
{
    QString id = {};
    ProtocolGroup group = ProtocolGroup::Triage;
    QString name = {};
    int version = 0;
    QString source = {};
    bool isDefault = true;
    bool confirmed = true; ///< false: what sets it apart from the default rests on an unconfirmed source
    bool operator==(const ProtocolChoice &) const = default;
};

/// One clinical number: its value in `unit`, the range a clinician may move it in, the evidence rows it rests
/// on and how sure they are.
struct Parameter
{
    double value = 0;
    QString unit = {};
    double least = 0;
    double most = 0;
    QStringList sources = {};
    QString certainty = {}; ///< SEED, RCT, SR, COH, LAB, CPG, CONS, PRAC or D (our own choice)

    int whole() const { return static_cast<int>(value); }
    bool operator==(const Parameter &) const = default;
};

/// A row of evidence: what an id such as "S40" or "8.3" stands for, in a sentence a reader understands.
struct Citation
{
    QString id = {};
    QString text = {};
    QString origin = {}; ///< where it was published
    QString certainty = {};
    bool confirmed = true; ///< false: the sheet marks the row as not confirmed
    bool operator==(const Citation &) const = default;
};

/// Thresholds of triage (evidence 6.8, 7, 12).
struct TriageNumbers
{
    Parameter severePain;          ///< score from which sharp pain in a run is severe
    Parameter calfDifferenceCm;    ///< cm
    Parameter clotLikelyPoints;    ///< points
    Parameter earlierStrainMonths; ///< months: a second strain within them needs a physio
    Parameter watchMonths;         ///< months after return to full training
    Parameter limpHours;           ///< h
    Parameter sorenessFromHours;   ///< h after the session: earliest usual start of soreness
    Parameter sorenessToHours;     ///< h: latest usual start
    Parameter sorenessReferDays;   ///< days
    Parameter strainReferDays;     ///< days a mild strain may take without a referral
    Parameter noGateReferDays;     ///< days without any gate passed
    Parameter recheckAcuteHours;   ///< h
    Parameter urgentWithinHours;   ///< h
    Parameter physioWithinHours;   ///< h
    Parameter carryForwardDays;    ///< days an alarming answer stays until it is answered anew
    Parameter episodeLapseDays;    ///< days of silence after which an old strain is history
};

/// What opens a stage of a strain: everything named must be painless.
struct GateNumbers
{
    Stage stage = Stage::Protect;
    QList<Gate> needs = {};
    Parameter earliestHours; ///< h since the injury, a lower limit
};

/// First days and stages of a suspected strain (evidence 4, 5, 9).
struct StrainNumbers
{
    Parameter easierShare;       ///< share of a run that hurt which the next one may have
    Parameter answerFromHours;   ///< h after a run: a check-in from here on tells of the day after
    Parameter answerToHours;     ///< h after a run: and up to here
    Parameter windowHours;       ///< h, RICE window from the injury
    Parameter iceMinutes;        ///< min of one ice item
    Parameter iceMinutesLeast;   ///< min, legal
    Parameter iceMinutesMost;    ///< min, legal
    Parameter icePerDay;         ///< a day
    Parameter icePerDayLeast;    ///< a day
    Parameter iceGapHours;       ///< h, start to start, at least
    Parameter iceEasyGapHours;   ///< h, start to start, where the day has room
    Parameter elevationMinutes;  ///< min
    Parameter movementFromHours; ///< h since the injury: painless movement from here on
    Parameter movementMinutes;   ///< min
    Parameter noHeatHours;       ///< h without heat or massage
    Parameter painLimit;         ///< score in rehab
    Parameter tendonPainLimit;   ///< score up to which an irritated tendon may run easily
    Parameter stretchPainLimit;  ///< score above which nothing sore is stretched
    QList<GateNumbers> gates;    ///< regain, strengthen, return_to_run, full
    QList<Dose> regainDoses;     ///< gentle holds and bridges of the stage regain
};

/// Ordinary soreness (evidence 6).
struct SorenessNumbers
{
    Parameter massageMinutes;     ///< min
    Parameter activeMinutes;      ///< min a day of gentle movement
    Parameter activeMinutesLeast; ///< min, legal
    Parameter activeMinutesMost;  ///< min, legal
    Parameter painLimit;          ///< score up to which easy running and strength go on
    Parameter leastHours;         ///< h before anything hard
    Parameter recheckHours;       ///< h
    Parameter usualDays;          ///< days after which it is mostly gone: how far ahead a plan holds back
    Parameter proteinLeast;       ///< g per kg body mass and day
    Parameter proteinMost;        ///< g per kg body mass and day
};

/// A row of the Nordic table: what one session of that week holds.
struct NordicRow
{
    int sessionsPerWeek = 1;
    QList<int> reps = {};     ///< one number a set
    QList<int> repsMost = {}; ///< the most of each set where the table gives a range; empty = reps
    bool operator==(const NordicRow &) const = default;
};

/// Strength (evidence 2, 3).
struct StrengthNumbers
{
    Parameter restAfterStopDays;  ///< days an exercise rests after pain above the stop score
    Parameter perWeekLeast;       ///< sessions a week
    Parameter perWeekMost;        ///< sessions a week
    Parameter perWeekDefault;     ///< sessions a week
    Parameter gapHours;           ///< h between sessions
    Parameter beforeHardHours;    ///< h before a hard or long run without Nordics and deadlifts
    Parameter nordicMaxGapDays;   ///< days: never this many without Nordics
    Parameter nordicRest;         ///< s between sets
    QList<NordicRow> nordicTable; ///< the last row stands for all later weeks
    QList<Dose> bridgeLadder;
    QList<Dose> deadliftLadder;
    Parameter stepUpSessions; ///< sessions in a row without pain before a step up
    Parameter stepDownPain;   ///< score from which a step down is taken
    Parameter stopPain;       ///< score above which the exercise stops
    Parameter ownSetsMost;    ///< sets of an exercise of a clinic's own
    Parameter ownRepsMost;    ///< reps of a set of it
    Parameter ownHoldMost;    ///< s of a set of it that is held
};

/// Running load (evidence 8).
struct LoadNumbers
{
    Parameter weeklyGrowth;     ///< ratio of a week to the week before it
    Parameter smallBase;        ///< m: a smaller week grows by a step, not by a ratio
    Parameter smallBaseStep;    ///< m
    Parameter firstWeek;        ///< m: the first week of somebody who has not run
    Parameter singleRunGrowth;  ///< ratio to the longest run of the days before
    Parameter singleRunDays;    ///< days
    Parameter easyWeekShare;    ///< share of the mean under which a week counts as skipped or easy
    Parameter easyWeekBase;     ///< share of the week before one easy week
    Parameter easyTwoWeeksBase; ///< share of the week before two easy weeks
    Parameter breakDays;        ///< days without a run that make a break
    Parameter hardGapHours;     ///< h between hard days
    Parameter hardGapLongHours; ///< h after hills, and for older runners
    Parameter hardEffort;       ///< effort (0..10) from which a run counts as hard
    Parameter runsLeast;        ///< runs a week
    Parameter runsMost;         ///< runs a week
    Parameter runsBeginner;     ///< runs a week
    Parameter levelWeeks;       ///< weeks that tell the present level
    Parameter longShare;        ///< share of the week in its long run
    Parameter hardShare;        ///< share of the week in its hard run
    Parameter distanceStep;     ///< m: planned distances are whole multiples
    Parameter shortestRun;      ///< m: a small week has fewer runs rather than shorter ones
};

/// A phase of the walk–run table.
struct WalkRunPhase
{
    int rpe = 0;
    double walkMinutes = 0;
    double runMinutes = 0; ///< 0 with walkMinutes 0: all running
    Metres distance = {};
    bool operator==(const WalkRunPhase &) const = default;
};

/// A step of effort after the table: strides that fast, once what it needs is painless.
struct EffortStep
{
    int percent = 0; ///< of full speed
    QList<Gate> needs = {};
    bool operator==(const EffortStep &) const = default;
};

struct WalkRunNumbers
{
    QList<WalkRunPhase> phases;
    QList<EffortStep> efforts;
    Parameter timesEach; ///< sessions a phase at least
    Parameter restDays;  ///< clear days between sessions
    Parameter runSpeed;  ///< m/s: to turn a distance into minutes of a segment list
    Parameter walkSpeed; ///< m/s
};

/// Warm-up and cool-down blocks (evidence 11.5).
struct FrameNumbers
{
    QList<Dose> easyWarmUp;
    QList<Dose> hardWarmUp;
    QList<Dose> coolDown;
    Parameter easyWarmUpMinutes; ///< min
    Parameter hardWarmUpMinutes; ///< min
    Parameter coolDownMinutes;   ///< min
};

/// Groups of people (evidence 12, 7.10).
struct PeopleNumbers
{
    Parameter bridgeRepsLow;   ///< repetitions under which a single-leg bridge counts as weak
    Parameter bridgeGapShare;  ///< share of the better side by which the other may stay behind
    Parameter bridgeExtraReps; ///< repetitions of the extra set of a weak side
    Parameter hipFlexorSets;   ///< sets a tight hip flexor adds to the cool-down
    Parameter cadenceLow;      ///< steps a minute under which a little more is offered
    Parameter cadenceStep;     ///< ratio to one's own cadence that is offered
    Parameter adultAge;        ///< years
    Parameter nordicAge;       ///< years
    Parameter olderAge;        ///< years
    Parameter olderGapHours;   ///< h
    Parameter supineUntilWeek; ///< weeks of pregnancy after which nothing is done lying on the back
};

/// All protocol data a plan is made from.
struct Protocols
{
    TriageNumbers triage;
    StrainNumbers strain;
    SorenessNumbers soreness;
    StrengthNumbers strength;
    LoadNumbers load;
    WalkRunNumbers walkRun;
    FrameNumbers frame;
    PeopleNumbers people;
    QList<ProtocolRef> refs;            ///< id and version of each protocol in force and of the sources, by id
    QList<ProtocolChoice> inForce;      ///< one for each group, in the order of the groups
    QHash<QString, Citation> citations; ///< by evidence id
};

} // namespace stridewell
