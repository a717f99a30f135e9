// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/protocol_words.h"

#include "core/base/keys.h"
#include "core/base/words.h"
#include "core/model/plan.h"
#include "ui/models/words.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace stridewell {

namespace {

struct Named
{
    const char *key;
    const char *words;
};

// clang-format off
constexpr Named numbers[] = {
    {"triage.severe_pain", QT_TRANSLATE_NOOP("stridewell", "Sharp pain counts as severe from")},
    {"triage.calf_difference", QT_TRANSLATE_NOOP("stridewell", "Calf thicker than the other by")},
    {"triage.clot_likely_points", QT_TRANSLATE_NOOP("stridewell", "A blood clot counts as likely from")},
    {"triage.earlier_strain_months", QT_TRANSLATE_NOOP("stridewell", "A second strain needs a physio within")},
    {"triage.watch_months", QT_TRANSLATE_NOOP("stridewell", "Watched after full training for")},
    {"triage.limp_hours", QT_TRANSLATE_NOOP("stridewell", "A limp needs a look after")},
    {"triage.soreness_from_hours", QT_TRANSLATE_NOOP("stridewell", "Soreness begins no earlier than")},
    {"triage.soreness_to_hours", QT_TRANSLATE_NOOP("stridewell", "Soreness begins no later than")},
    {"triage.soreness_refer_days", QT_TRANSLATE_NOOP("stridewell", "Soreness is referred after")},
    {"triage.strain_refer_days", QT_TRANSLATE_NOOP("stridewell", "A mild strain is referred after")},
    {"triage.no_gate_refer_days", QT_TRANSLATE_NOOP("stridewell", "Referred when no gate is passed for")},
    {"triage.recheck_acute_hours", QT_TRANSLATE_NOOP("stridewell", "Next check-in of a fresh strain after")},
    {"triage.urgent_within_hours", QT_TRANSLATE_NOOP("stridewell", "Urgent means within")},
    {"triage.physio_within_hours", QT_TRANSLATE_NOOP("stridewell", "See a physio means within")},
    {"triage.carry_forward_days", QT_TRANSLATE_NOOP("stridewell", "An alarming answer stays for")},
    {"triage.episode_lapse_days", QT_TRANSLATE_NOOP("stridewell", "A strain is over after silence for")},
    {"strain.window_hours", QT_TRANSLATE_NOOP("stridewell", "First care lasts")},
    {"strain.ice_minutes", QT_TRANSLATE_NOOP("stridewell", "Ice, each time")},
    {"strain.ice_minutes_least", QT_TRANSLATE_NOOP("stridewell", "Ice, each time at least")},
    {"strain.ice_minutes_most", QT_TRANSLATE_NOOP("stridewell", "Ice, each time at most")},
    {"strain.ice_per_day", QT_TRANSLATE_NOOP("stridewell", "Ice, how often")},
    {"strain.ice_per_day_least", QT_TRANSLATE_NOOP("stridewell", "Ice, how often at least")},
    {"strain.ice_gap_hours", QT_TRANSLATE_NOOP("stridewell", "Between two ice packs")},
    {"strain.ice_easy_gap_hours", QT_TRANSLATE_NOOP("stridewell", "Between two ice packs while the day has room")},
    {"strain.elevation_minutes", QT_TRANSLATE_NOOP("stridewell", "Leg raised, each time")},
    {"strain.movement_from_hours", QT_TRANSLATE_NOOP("stridewell", "Painless movement from")},
    {"strain.movement_minutes", QT_TRANSLATE_NOOP("stridewell", "Painless movement, each time")},
    {"strain.no_heat_hours", QT_TRANSLATE_NOOP("stridewell", "No heat or massage for")},
    {"pain.rehab_limit", QT_TRANSLATE_NOOP("stridewell", "Pain allowed in rehab, at most")},
    {"pain.tendon_limit", QT_TRANSLATE_NOOP("stridewell", "Pain allowed with a sore tendon, at most")},
    {"pain.easier_share", QT_TRANSLATE_NOOP("stridewell", "Share of a run that hurt, next time")},
    {"pain.answer_from", QT_TRANSLATE_NOOP("stridewell", "The day after a run begins")},
    {"pain.answer_to", QT_TRANSLATE_NOOP("stridewell", "The day after a run ends")},
    {"pain.rest_after_stop", QT_TRANSLATE_NOOP("stridewell", "An exercise that hurt rests for")},
    {"pain.stretch_limit", QT_TRANSLATE_NOOP("stridewell", "Nothing sore is stretched above")},
    {"pain.step_down", QT_TRANSLATE_NOOP("stridewell", "An exercise gets easier from")},
    {"pain.stop", QT_TRANSLATE_NOOP("stridewell", "An exercise stops above")},
    {"soreness.massage_minutes", QT_TRANSLATE_NOOP("stridewell", "Massage, each time")},
    {"soreness.active_minutes", QT_TRANSLATE_NOOP("stridewell", "Gentle movement a day")},
    {"soreness.active_minutes_least", QT_TRANSLATE_NOOP("stridewell", "Gentle movement a day, at least")},
    {"soreness.active_minutes_most", QT_TRANSLATE_NOOP("stridewell", "Gentle movement a day, at most")},
    {"soreness.pain_limit", QT_TRANSLATE_NOOP("stridewell", "Easy training goes on up to")},
    {"soreness.least_hours", QT_TRANSLATE_NOOP("stridewell", "Nothing hard before")},
    {"soreness.recheck_hours", QT_TRANSLATE_NOOP("stridewell", "Next check-in after")},
    {"soreness.usual_days", QT_TRANSLATE_NOOP("stridewell", "Mostly gone after")},
    {"soreness.protein_least", QT_TRANSLATE_NOOP("stridewell", "Protein, at least")},
    {"soreness.protein_most", QT_TRANSLATE_NOOP("stridewell", "Protein, at most")},
    {"strength.per_week_least", QT_TRANSLATE_NOOP("stridewell", "Sessions, at least")},
    {"strength.per_week_most", QT_TRANSLATE_NOOP("stridewell", "Sessions, at most")},
    {"strength.per_week_default", QT_TRANSLATE_NOOP("stridewell", "Sessions, when nothing is said")},
    {"strength.gap_hours", QT_TRANSLATE_NOOP("stridewell", "Between two sessions")},
    {"strength.before_hard_hours", QT_TRANSLATE_NOOP("stridewell", "No Nordics or deadlifts before a hard run for")},
    {"strength.nordic_max_gap_days", QT_TRANSLATE_NOOP("stridewell", "Never without Nordics for")},
    {"strength.nordic_rest", QT_TRANSLATE_NOOP("stridewell", "Rest between sets of Nordics")},
    {"strength.step_up_sessions", QT_TRANSLATE_NOOP("stridewell", "A step up after painless sessions")},
    {"strength.own_sets_most", QT_TRANSLATE_NOOP("stridewell", "Sets of an exercise of your own, at most")},
    {"strength.own_reps_most", QT_TRANSLATE_NOOP("stridewell", "Repetitions of each of these sets, at most")},
    {"strength.own_hold_most", QT_TRANSLATE_NOOP("stridewell", "Each of these sets is held, at most")},
    {"load.weekly_growth", QT_TRANSLATE_NOOP("stridewell", "A week against the one before, at most")},
    {"load.small_base", QT_TRANSLATE_NOOP("stridewell", "A week counts as small below")},
    {"load.small_base_step", QT_TRANSLATE_NOOP("stridewell", "A small week may grow by")},
    {"load.first_week", QT_TRANSLATE_NOOP("stridewell", "The very first week")},
    {"load.single_run_growth", QT_TRANSLATE_NOOP("stridewell", "A run against the longest lately, at most")},
    {"load.single_run_days", QT_TRANSLATE_NOOP("stridewell", "\u201cLately\u201d is")},
    {"load.easy_week_share", QT_TRANSLATE_NOOP("stridewell", "A week counts as easy below this share")},
    {"load.easy_week_base", QT_TRANSLATE_NOOP("stridewell", "Share to go on from after an easy week")},
    {"load.easy_two_weeks_base", QT_TRANSLATE_NOOP("stridewell", "Share to go on from after two easy weeks")},
    {"load.break_days", QT_TRANSLATE_NOOP("stridewell", "A break begins after")},
    {"load.hard_gap_hours", QT_TRANSLATE_NOOP("stridewell", "Between hard days")},
    {"load.hard_gap_long_hours", QT_TRANSLATE_NOOP("stridewell", "Between hard days, after hills or when older")},
    {"load.hard_effort", QT_TRANSLATE_NOOP("stridewell", "A run counts as hard from effort")},
    {"load.runs_least", QT_TRANSLATE_NOOP("stridewell", "Runs, at least")},
    {"load.runs_most", QT_TRANSLATE_NOOP("stridewell", "Runs, at most")},
    {"load.runs_beginner", QT_TRANSLATE_NOOP("stridewell", "Runs of a beginner")},
    {"load.level_weeks", QT_TRANSLATE_NOOP("stridewell", "The present level is that of the last")},
    {"load.long_share", QT_TRANSLATE_NOOP("stridewell", "Share of the week in its long run")},
    {"load.hard_share", QT_TRANSLATE_NOOP("stridewell", "Share of the week in its hard run")},
    {"load.distance_step", QT_TRANSLATE_NOOP("stridewell", "Distances are rounded to")},
    {"load.shortest_run", QT_TRANSLATE_NOOP("stridewell", "The shortest run")},
    {"walk_run.times_each", QT_TRANSLATE_NOOP("stridewell", "Each phase, at least")},
    {"walk_run.rest_days", QT_TRANSLATE_NOOP("stridewell", "Between two sessions")},
    {"walk_run.run_speed", QT_TRANSLATE_NOOP("stridewell", "Speed taken for running")},
    {"walk_run.walk_speed", QT_TRANSLATE_NOOP("stridewell", "Speed taken for walking")},
    {"frame.easy_warm_up_minutes", QT_TRANSLATE_NOOP("stridewell", "Warm-up of an easy run")},
    {"frame.hard_warm_up_minutes", QT_TRANSLATE_NOOP("stridewell", "Warm-up of a hard run")},
    {"frame.cool_down_minutes", QT_TRANSLATE_NOOP("stridewell", "Cool-down")},
    {"people.adult_age", QT_TRANSLATE_NOOP("stridewell", "Adult from")},
    {"people.nordic_age", QT_TRANSLATE_NOOP("stridewell", "Nordics from")},
    {"people.older_age", QT_TRANSLATE_NOOP("stridewell", "Older runner from")},
    {"people.older_gap_hours", QT_TRANSLATE_NOOP("stridewell", "Between hard days of an older runner")},
    {"people.supine_until_week", QT_TRANSLATE_NOOP("stridewell", "In pregnancy nothing on the back after")},
    {"people.bridge_reps_low", QT_TRANSLATE_NOOP("stridewell", "Single-leg bridge counts as weak below")},
    {"people.bridge_gap_share", QT_TRANSLATE_NOOP("stridewell", "A side counts as weaker from this share on")},
    {"people.bridge_extra_reps", QT_TRANSLATE_NOOP("stridewell", "Extra set of the weaker side")},
    {"people.hip_flexor_sets", QT_TRANSLATE_NOOP("stridewell", "Stretches added for a tight hip")},
    {"people.cadence_low", QT_TRANSLATE_NOOP("stridewell", "Quicker steps are offered below")},
    {"people.cadence_step", QT_TRANSLATE_NOOP("stridewell", "Quicker steps, against one\u2019s own")},
};

constexpr Named units[] = {
    {"h", QT_TRANSLATE_NOOP("stridewell", "h")}, {"min", QT_TRANSLATE_NOOP("stridewell", "min")},
    {"s", QT_TRANSLATE_NOOP("stridewell", "s")}, {"days", QT_TRANSLATE_NOOP("stridewell", "days")},
    {"weeks", QT_TRANSLATE_NOOP("stridewell", "weeks")}, {"months", QT_TRANSLATE_NOOP("stridewell", "months")},
    {"years", QT_TRANSLATE_NOOP("stridewell", "years")}, {"m", QT_TRANSLATE_NOOP("stridewell", "m")},
    {"cm", QT_TRANSLATE_NOOP("stridewell", "cm")}, {"m/s", QT_TRANSLATE_NOOP("stridewell", "m/s")},
    {"score", QT_TRANSLATE_NOOP("stridewell", "of 10")}, {"points", QT_TRANSLATE_NOOP("stridewell", "points")},
    {"per_day", QT_TRANSLATE_NOOP("stridewell", "times a day")},
    {"per_week", QT_TRANSLATE_NOOP("stridewell", "a week")},
    {"sessions", QT_TRANSLATE_NOOP("stridewell", "sessions")}, {"times", QT_TRANSLATE_NOOP("stridewell", "times")},
    {"reps", QT_TRANSLATE_NOOP("stridewell", "repetitions")}, {"sets", QT_TRANSLATE_NOOP("stridewell", "sets")},
    {"steps/min", QT_TRANSLATE_NOOP("stridewell", "steps a minute")},
    {"g/kg/day", QT_TRANSLATE_NOOP("stridewell", "g a day for each kg")}, {"ratio", ""}, {"share", ""},
};

constexpr Named certainties[] = {
    {"SEED", QT_TRANSLATE_NOOP("stridewell", "the article")},
    {"RCT", QT_TRANSLATE_NOOP("stridewell", "randomised trial")},
    {"SR", QT_TRANSLATE_NOOP("stridewell", "review of trials")},
    {"COH", QT_TRANSLATE_NOOP("stridewell", "people followed over time")},
    {"LAB", QT_TRANSLATE_NOOP("stridewell", "laboratory")},
    {"CPG", QT_TRANSLATE_NOOP("stridewell", "guideline")},
    {"CONS", QT_TRANSLATE_NOOP("stridewell", "agreement of experts")},
    {"PRAC", QT_TRANSLATE_NOOP("stridewell", "common practice")},
    {"D", QT_TRANSLATE_NOOP("stridewell", "our own choice")},
};
// clang-format on

/// The words for `key`; `otherwise` where the list has none.
template <size_t Size>
QString found(const Named (&list)[Size], const QString &key, const QString &otherwise)
{
    for (const Named &named : list) {
        if (key == QLatin1StringView(named.key))
            return *named.words ? Words::tr(named.words) : QString();
    }
    return otherwise;
}

} // namespace

QString protocolNumberName(const QString &key)
{
    const QStringList parts = key.split(u'.');
    // The hours from which a gate may open its stage: "strain.gates.regain.earliest".
    if (parts.size() == 4 && parts[1] == u"gates"_s) {
        if (const auto stage = fromKey<Stage>(parts[2]))
            return Words::tr("%1 begins no earlier than").arg(words(*stage));
    }
    return found(numbers, key, capitalised(key.section(u'.', -1).replace(u'_', u' ')));
}

QString protocolUnitWords(const QString &unit)
{
    return found(units, unit, unit);
}

QString certaintyWords(const QString &certainty)
{
    return found(certainties, certainty, certainty);
}

} // namespace stridewell
