// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/protocol_entries.h"

#include "core/base/words.h"
#include "core/protocol/exercise_ids.h"
#include "core/protocol/protocol_fields.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace stridewell {

namespace {

constexpr std::array certainties{"SEED"_L1, "RCT"_L1,  "SR"_L1,   "COH"_L1, "LAB"_L1,
                                 "CPG"_L1,  "CONS"_L1, "PRAC"_L1, "D"_L1};

// Limits of sense, not of medicine: they only catch slips of the keyboard.
constexpr int mostSets = 20;
constexpr int mostReps = 100;
constexpr int mostHoldSeconds = 600;
constexpr int mostRestSeconds = 900;
constexpr double mostDoseMetres = 1'000;
constexpr double mostLoadKg = 300;
constexpr double mostPhaseMinutes = 120;
constexpr double mostPhaseMetres = 42'195;
constexpr int mostRpe = 10;
constexpr int highestVersion = 1'000'000;

template <typename Keys>
QString joined(const Keys &keys)
{
    QStringList all;
    for (const auto &key : keys)
        all += QString(key);
    return all.join(u", "_s);
}

template <typename Keys>
QString oneOf(const JsonPlace &place, const Keys &keys)
{
    const QString text = place.text();
    if (std::find(keys.begin(), keys.end(), text) == keys.end())
        place.wrong(Words::tr("\"%1\" is not known, must be one of %2").arg(text.left(40), joined(keys)));
    return text;
}

template <typename E>
E enumValue(const JsonPlace &place)
{
    return fromKey<E>(oneOf(place, keysOf<E>)).value_or(E{});
}

QList<int> readReps(const JsonPlace &place)
{
    QList<int> reps;
    for (const JsonPlace &set : place.elements())
        reps += set.whole(1, mostReps);
    return reps;
}

bool flag(const JsonPlace &place, QLatin1StringView key)
{
    return place.has(key) && place.member(key).truth();
}

QList<Gate> readNeeds(const JsonPlace &place)
{
    QList<Gate> needs;
    for (const JsonPlace &need : place.member("needs"_L1).elements()) {
        const Gate painless = enumValue<Gate>(need);
        if (needs.contains(painless))
            need.wrong(Words::tr("\"%1\" is named twice").arg(keyOf(painless)));
        needs += painless;
    }
    return needs;
}

} // namespace

bool isProtocolId(const QString &text)
{
    return !text.isEmpty() && text.size() <= longestProtocolId && std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_' || c == u'-';
    });
}

QString readProtocolId(const JsonPlace &place)
{
    const QString id = place.text();
    if (!isProtocolId(id))
        place.wrong(Words::tr("must be made of a to z, 0 to 9, _ and -"));
    return id;
}

int readProtocolVersion(const JsonPlace &place)
{
    return place.whole(1, highestVersion);
}

Citation readCitation(const QString &id, const JsonPlace &place)
{
    place.onlyMembers({"text"_L1, "origin"_L1, "certainty"_L1, "confirmed"_L1});
    return Citation{.id = id,
                    .text = place.member("text"_L1).text(),
                    .origin = place.member("origin"_L1).text(),
                    .certainty = readCertainty(place),
                    .confirmed = place.member("confirmed"_L1).truth()};
}

QString readCertainty(const JsonPlace &place)
{
    return oneOf(place.member("certainty"_L1), certainties);
}

QStringList readSources(const JsonPlace &place, const ProtocolReading &reading)
{
    QStringList ids;
    for (const JsonPlace &source : place.member("sources"_L1).elements()) {
        const QString id = source.text();
        if (!reading.citations.contains(id))
            source.wrong(Words::tr("\"%1\" does not stand in sources.json").arg(id.left(40)));
        ids += id;
    }
    return ids;
}

Parameter readParameter(const JsonPlace &place, const QString &key, QLatin1StringView unit, ProtocolReading &reading)
{
    place.onlyMembers({"value"_L1, "unit"_L1, "least"_L1, "most"_L1, "sources"_L1, "certainty"_L1, "note"_L1});
    Parameter read{.value = place.member("value"_L1).number(),
                   .unit = place.member("unit"_L1).text(),
                   .least = place.member("least"_L1).number(),
                   .most = place.member("most"_L1).number(),
                   .sources = readSources(place, reading),
                   .certainty = readCertainty(place)};
    if (read.unit != unit)
        place.member("unit"_L1).wrong(Words::tr("is \"%1\", must be \"%2\"").arg(read.unit.left(40), unit));
    if (!(read.value >= read.least && read.value <= read.most))
        place.wrong(Words::tr("value %1 must lie from %2 to %3").arg(read.value).arg(read.least).arg(read.most));
    if (isCounted(unit) && read.value != std::floor(read.value))
        place.wrong(Words::tr("value %1 must be a whole number").arg(read.value));
    const auto limit = reading.limits.constFind(key);
    if (limit != reading.limits.cend() && (read.least < limit->least || read.most > limit->most))
        place.wrong(Words::tr("its range may not reach beyond %1 to %2").arg(limit->least).arg(limit->most));
    reading.parameters.insert(key, read);
    return read;
}

Dose readDose(const JsonPlace &place)
{
    place.onlyMembers({"exercise"_L1, "sets"_L1, "reps"_L1, "hold_s"_L1, "distance_m"_L1, "each_side"_L1, "rest_s"_L1,
                       "load_kg"_L1, "static_stretch"_L1, "note"_L1});
    Dose dose;
    dose.exercise = oneOf(place.member("exercise"_L1), exerciseIds());
    dose.sets = place.member("sets"_L1).whole(1, mostSets);
    if (place.has("reps"_L1)) {
        dose.reps = readReps(place.member("reps"_L1));
        if (dose.reps.size() != dose.sets)
            place.member("reps"_L1).wrong(Words::tr("must name one number for each of the %1 sets").arg(dose.sets));
    }
    if (place.has("hold_s"_L1))
        dose.holdSeconds = place.member("hold_s"_L1).whole(1, mostHoldSeconds);
    if (place.has("distance_m"_L1))
        dose.distance = Metres(place.member("distance_m"_L1).number(1, mostDoseMetres));
    if (place.has("rest_s"_L1))
        dose.restSeconds = place.member("rest_s"_L1).whole(0, mostRestSeconds);
    if (place.has("load_kg"_L1))
        dose.load = Kilograms(place.member("load_kg"_L1).number(0, mostLoadKg));
    dose.eachSide = flag(place, "each_side"_L1);
    dose.staticStretch = flag(place, "static_stretch"_L1);
    if (dose.reps.isEmpty() && !dose.holdSeconds && !dose.distance)
        place.wrong(Words::tr("must say how much: reps, hold_s or distance_m"));
    return dose;
}

EffortStep readEffort(const JsonPlace &place)
{
    place.onlyMembers({"percent"_L1, "needs"_L1, "note"_L1});
    EffortStep step{.percent = place.member("percent"_L1).whole(1, 100)};
    if (place.has("needs"_L1))
        step.needs = readNeeds(place);
    return step;
}

GateNumbers readGate(const JsonPlace &place, const QString &key, ProtocolReading &reading)
{
    place.onlyMembers({"stage"_L1, "needs"_L1, "earliest"_L1, "note"_L1});
    GateNumbers gate;
    gate.stage = enumValue<Stage>(place.member("stage"_L1));
    gate.needs = readNeeds(place);
    gate.earliestHours = readParameter(place.member("earliest"_L1), key, "h"_L1, reading);
    return gate;
}

NordicRow readNordicRow(const JsonPlace &place)
{
    place.onlyMembers({"sessions_per_week"_L1, "reps"_L1, "reps_most"_L1, "note"_L1});
    NordicRow row{.sessionsPerWeek = place.member("sessions_per_week"_L1).whole(1, 7),
                  .reps = readReps(place.member("reps"_L1))};
    if (place.has("reps_most"_L1)) {
        row.repsMost = readReps(place.member("reps_most"_L1));
        if (row.repsMost.size() != row.reps.size())
            place.member("reps_most"_L1).wrong(Words::tr("must name as many sets as reps"));
    }
    return row;
}

WalkRunPhase readPhase(const JsonPlace &place)
{
    place.onlyMembers({"rpe"_L1, "walk_minutes"_L1, "run_minutes"_L1, "distance_m"_L1, "note"_L1});
    const WalkRunPhase phase{.rpe = place.member("rpe"_L1).whole(1, mostRpe),
                             .walkMinutes = place.member("walk_minutes"_L1).number(0, mostPhaseMinutes),
                             .runMinutes = place.member("run_minutes"_L1).number(0, mostPhaseMinutes),
                             .distance = Metres(place.member("distance_m"_L1).number(100, mostPhaseMetres))};
    if (phase.runMinutes == 0 && phase.walkMinutes > 0)
        place.wrong(Words::tr("walks without running; 0 and 0 means running all the way"));
    return phase;
}

} // namespace stridewell
