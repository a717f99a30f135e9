// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/protocol_groups.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace stridewell {

namespace {

/// The values and tables of one file, each taken by its name. What nobody took is unknown: a misspelt name must
/// not leave another number in force than the one somebody meant.
class Group
{
public:
    Group(const JsonPlace &file, ProtocolReading &reading)
        : m_values(file.member("values"_L1)), m_tables(file.member("tables"_L1)), m_reading(reading)
    {
    }

    void value(QLatin1StringView key, QLatin1StringView unit, Parameter &to)
    {
        m_taken.insert(key);
        to = readParameter(m_values.member(key), unit, m_reading);
    }

    /// Rows of a table, read by `readRow`; returns the place of its rows for further checks.
    template <typename Row, typename ReadRow>
    JsonPlace table(QLatin1StringView key, QList<Row> &to, ReadRow readRow)
    {
        m_taken.insert(key);
        const JsonPlace place = m_tables.member(key);
        place.onlyMembers({"sources"_L1, "certainty"_L1, "rows"_L1, "note"_L1});
        readSources(place, m_reading);
        readCertainty(place);
        const JsonPlace rows = place.member("rows"_L1);
        for (const JsonPlace &row : rows.elements())
            to += readRow(row);
        return rows;
    }

    void doses(QLatin1StringView key, QList<Dose> &to) { table(key, to, readDose); }

    /// Notes a problem at `key` unless `smaller` is at most `larger`.
    void notAbove(QLatin1StringView key, const Parameter &smaller, const Parameter &larger)
    {
        if (smaller.value > larger.value)
            m_values.member(key).wrong(u"value %1 must not be above %2"_s.arg(smaller.value).arg(larger.value));
    }

    void finish()
    {
        for (const JsonPlace *part : {&m_values, &m_tables}) {
            const QStringList keys = part->keys();
            for (const QString &key : keys) {
                if (!m_taken.contains(key))
                    part->unknownMember(key);
            }
        }
    }

private:
    JsonPlace m_values;
    JsonPlace m_tables;
    ProtocolReading &m_reading;
    QSet<QString> m_taken;
};

constexpr std::array gatedStages{Stage::Regain, Stage::Strengthen, Stage::ReturnToRun, Stage::Full};

void readGates(Group &group, ProtocolReading &reading, QList<GateNumbers> &to)
{
    const JsonPlace rows =
        group.table("gates"_L1, to, [&reading](const JsonPlace &row) { return readGate(row, reading); });
    const bool inOrder = std::equal(to.cbegin(), to.cend(), gatedStages.begin(), gatedStages.end(),
                                    [](const GateNumbers &gate, Stage stage) { return gate.stage == stage; });
    if (!inOrder)
        rows.wrong(u"must be regain, strengthen, return_to_run, full, once each and in this order"_s);
}

} // namespace

void readGroup(const JsonPlace &file, ProtocolReading &reading, TriageNumbers &to)
{
    Group group(file, reading);
    group.value("severe_pain"_L1, "score"_L1, to.severePain);
    group.value("calf_difference"_L1, "cm"_L1, to.calfDifferenceCm);
    group.value("clot_likely_points"_L1, "points"_L1, to.clotLikelyPoints);
    group.value("earlier_strain_months"_L1, "months"_L1, to.earlierStrainMonths);
    group.value("watch_months"_L1, "months"_L1, to.watchMonths);
    group.value("limp_hours"_L1, "h"_L1, to.limpHours);
    group.value("soreness_from_hours"_L1, "h"_L1, to.sorenessFromHours);
    group.value("soreness_to_hours"_L1, "h"_L1, to.sorenessToHours);
    group.value("soreness_refer_days"_L1, "days"_L1, to.sorenessReferDays);
    group.value("strain_refer_days"_L1, "days"_L1, to.strainReferDays);
    group.value("no_gate_refer_days"_L1, "days"_L1, to.noGateReferDays);
    group.value("recheck_acute_hours"_L1, "h"_L1, to.recheckAcuteHours);
    group.value("urgent_within_hours"_L1, "h"_L1, to.urgentWithinHours);
    group.value("physio_within_hours"_L1, "h"_L1, to.physioWithinHours);
    group.value("carry_forward_days"_L1, "days"_L1, to.carryForwardDays);
    group.value("episode_lapse_days"_L1, "days"_L1, to.episodeLapseDays);
    group.notAbove("soreness_from_hours"_L1, to.sorenessFromHours, to.sorenessToHours);
    group.finish();
}

void readGroup(const JsonPlace &file, ProtocolReading &reading, StrainNumbers &to)
{
    Group group(file, reading);
    group.value("window_hours"_L1, "h"_L1, to.windowHours);
    group.value("ice_minutes"_L1, "min"_L1, to.iceMinutes);
    group.value("ice_minutes_least"_L1, "min"_L1, to.iceMinutesLeast);
    group.value("ice_minutes_most"_L1, "min"_L1, to.iceMinutesMost);
    group.value("ice_per_day"_L1, "per_day"_L1, to.icePerDay);
    group.value("ice_per_day_least"_L1, "per_day"_L1, to.icePerDayLeast);
    group.value("ice_gap_hours"_L1, "h"_L1, to.iceGapHours);
    group.value("elevation_minutes"_L1, "min"_L1, to.elevationMinutes);
    group.value("movement_from_hours"_L1, "h"_L1, to.movementFromHours);
    group.value("movement_minutes"_L1, "min"_L1, to.movementMinutes);
    group.value("no_heat_hours"_L1, "h"_L1, to.noHeatHours);
    group.value("pain_limit"_L1, "score"_L1, to.painLimit);
    group.value("tendon_pain_limit"_L1, "score"_L1, to.tendonPainLimit);
    group.value("stretch_pain_limit"_L1, "score"_L1, to.stretchPainLimit);
    group.notAbove("ice_minutes_least"_L1, to.iceMinutesLeast, to.iceMinutes);
    group.notAbove("ice_minutes"_L1, to.iceMinutes, to.iceMinutesMost);
    group.notAbove("ice_per_day_least"_L1, to.icePerDayLeast, to.icePerDay);
    readGates(group, reading, to.gates);
    group.doses("regain_doses"_L1, to.regainDoses);
    group.finish();
}

void readGroup(const JsonPlace &file, ProtocolReading &reading, SorenessNumbers &to)
{
    Group group(file, reading);
    group.value("active_minutes"_L1, "min"_L1, to.activeMinutes);
    group.value("active_minutes_least"_L1, "min"_L1, to.activeMinutesLeast);
    group.value("active_minutes_most"_L1, "min"_L1, to.activeMinutesMost);
    group.value("pain_limit"_L1, "score"_L1, to.painLimit);
    group.value("least_hours"_L1, "h"_L1, to.leastHours);
    group.value("recheck_hours"_L1, "h"_L1, to.recheckHours);
    group.value("usual_days"_L1, "days"_L1, to.usualDays);
    group.value("protein_least"_L1, "g/kg/day"_L1, to.proteinLeast);
    group.value("protein_most"_L1, "g/kg/day"_L1, to.proteinMost);
    group.notAbove("active_minutes_least"_L1, to.activeMinutesLeast, to.activeMinutes);
    group.notAbove("active_minutes"_L1, to.activeMinutes, to.activeMinutesMost);
    group.notAbove("protein_least"_L1, to.proteinLeast, to.proteinMost);
    group.finish();
}

void readGroup(const JsonPlace &file, ProtocolReading &reading, StrengthNumbers &to)
{
    Group group(file, reading);
    group.value("per_week_least"_L1, "per_week"_L1, to.perWeekLeast);
    group.value("per_week_most"_L1, "per_week"_L1, to.perWeekMost);
    group.value("per_week_default"_L1, "per_week"_L1, to.perWeekDefault);
    group.value("gap_hours"_L1, "h"_L1, to.gapHours);
    group.value("before_hard_hours"_L1, "h"_L1, to.beforeHardHours);
    group.value("nordic_max_gap_days"_L1, "days"_L1, to.nordicMaxGapDays);
    group.value("nordic_rest"_L1, "s"_L1, to.nordicRest);
    group.value("step_up_sessions"_L1, "sessions"_L1, to.stepUpSessions);
    group.value("step_down_pain"_L1, "score"_L1, to.stepDownPain);
    group.value("stop_pain"_L1, "score"_L1, to.stopPain);
    group.notAbove("per_week_least"_L1, to.perWeekLeast, to.perWeekDefault);
    group.notAbove("per_week_default"_L1, to.perWeekDefault, to.perWeekMost);
    group.notAbove("step_down_pain"_L1, to.stepDownPain, to.stopPain);
    group.table("nordic"_L1, to.nordicTable, readNordicRow);
    group.doses("bridge_ladder"_L1, to.bridgeLadder);
    group.doses("deadlift_ladder"_L1, to.deadliftLadder);
    group.finish();
}

void readGroup(const JsonPlace &file, ProtocolReading &reading, LoadNumbers &to)
{
    Group group(file, reading);
    group.value("weekly_growth"_L1, "ratio"_L1, to.weeklyGrowth);
    group.value("small_base"_L1, "m"_L1, to.smallBase);
    group.value("small_base_step"_L1, "m"_L1, to.smallBaseStep);
    group.value("first_week"_L1, "m"_L1, to.firstWeek);
    group.value("single_run_growth"_L1, "ratio"_L1, to.singleRunGrowth);
    group.value("single_run_days"_L1, "days"_L1, to.singleRunDays);
    group.value("easy_week_share"_L1, "share"_L1, to.easyWeekShare);
    group.value("easy_week_base"_L1, "share"_L1, to.easyWeekBase);
    group.value("easy_two_weeks_base"_L1, "share"_L1, to.easyTwoWeeksBase);
    group.value("break_days"_L1, "days"_L1, to.breakDays);
    group.value("hard_gap_hours"_L1, "h"_L1, to.hardGapHours);
    group.value("hard_gap_long_hours"_L1, "h"_L1, to.hardGapLongHours);
    group.value("hard_effort"_L1, "score"_L1, to.hardEffort);
    group.value("runs_least"_L1, "per_week"_L1, to.runsLeast);
    group.value("runs_most"_L1, "per_week"_L1, to.runsMost);
    group.value("runs_beginner"_L1, "per_week"_L1, to.runsBeginner);
    group.value("level_weeks"_L1, "weeks"_L1, to.levelWeeks);
    group.value("long_share"_L1, "share"_L1, to.longShare);
    group.value("hard_share"_L1, "share"_L1, to.hardShare);
    group.value("distance_step"_L1, "m"_L1, to.distanceStep);
    group.value("shortest_run"_L1, "m"_L1, to.shortestRun);
    group.notAbove("runs_least"_L1, to.runsLeast, to.runsBeginner);
    group.notAbove("runs_beginner"_L1, to.runsBeginner, to.runsMost);
    group.notAbove("hard_gap_hours"_L1, to.hardGapHours, to.hardGapLongHours);
    group.notAbove("easy_two_weeks_base"_L1, to.easyTwoWeeksBase, to.easyWeekBase);
    group.finish();
}

void readGroup(const JsonPlace &file, ProtocolReading &reading, WalkRunNumbers &to)
{
    Group group(file, reading);
    group.value("times_each"_L1, "times"_L1, to.timesEach);
    group.value("rest_days"_L1, "days"_L1, to.restDays);
    group.value("run_speed"_L1, "m/s"_L1, to.runSpeed);
    group.value("walk_speed"_L1, "m/s"_L1, to.walkSpeed);
    group.table("phases"_L1, to.phases, readPhase);
    group.table("efforts"_L1, to.efforts, readEffort);
    group.finish();
}

void readGroup(const JsonPlace &file, ProtocolReading &reading, FrameNumbers &to)
{
    Group group(file, reading);
    group.value("easy_warm_up_minutes"_L1, "min"_L1, to.easyWarmUpMinutes);
    group.value("hard_warm_up_minutes"_L1, "min"_L1, to.hardWarmUpMinutes);
    group.value("cool_down_minutes"_L1, "min"_L1, to.coolDownMinutes);
    group.doses("easy_warm_up"_L1, to.easyWarmUp);
    group.doses("hard_warm_up"_L1, to.hardWarmUp);
    group.doses("cool_down"_L1, to.coolDown);
    group.finish();
}

void readGroup(const JsonPlace &file, ProtocolReading &reading, PeopleNumbers &to)
{
    Group group(file, reading);
    group.value("adult_age"_L1, "years"_L1, to.adultAge);
    group.value("nordic_age"_L1, "years"_L1, to.nordicAge);
    group.value("older_age"_L1, "years"_L1, to.olderAge);
    group.value("older_gap_hours"_L1, "h"_L1, to.olderGapHours);
    group.value("supine_until_week"_L1, "weeks"_L1, to.supineUntilWeek);
    group.notAbove("nordic_age"_L1, to.nordicAge, to.adultAge);
    group.finish();
}

} // namespace stridewell
