// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/profile_json.h"

#include "core/export/json_reader.h"
#include "core/export/json_writer.h"
#include "core/model/validation.h"

#include <algorithm>

namespace stridewell {

namespace {

constexpr auto format = "stridewell-profile"_L1;
constexpr int version = 1;

Athlete readAthlete(JsonReader &reader)
{
    Athlete athlete;
    athlete.name = reader.text("name"_L1).value_or(QString());
    athlete.born = reader.day("born"_L1);
    athlete.timeZone = reader.word("time_zone"_L1).value_or(QString());
    athlete.bodyMass = reader.quantity<Kilograms>("body_mass_kg"_L1);
    athlete.units = reader.choice<Units>("units"_L1).value_or(Units::Km);
    athlete.weekStarts = reader.choice<Weekday>("week_starts"_L1).value_or(Weekday::Mon);
    athlete.conditions = reader.choices<Condition>("conditions"_L1);
    athlete.medicines = reader.choices<Medicine>("medicines"_L1);
    athlete.runDays = reader.choices<Weekday>("run_days"_L1);
    athlete.strengthDays = reader.choices<Weekday>("strength_days"_L1);
    athlete.longRunDay = reader.choice<Weekday>("long_run_day"_L1);
    athlete.strengthPerWeek = reader.whole("strength_per_week"_L1);
    athlete.hardDays = reader.choices<Weekday>("hard_days"_L1);
    athlete.wakes = reader.clockTime("wakes"_L1);
    athlete.sleeps = reader.clockTime("sleeps"_L1);
    athlete.targetWeek = reader.quantity<Metres>("target_week_m"_L1);
    reader.object("bridge_reps"_L1, [&](JsonReader &sides) {
        sides.require("left"_L1);
        sides.require("right"_L1);
        athlete.bridgeReps = BridgeReps{sides.whole("left"_L1).value_or(0), sides.whole("right"_L1).value_or(0)};
    });
    athlete.thomasTight = reader.choice<ThomasTight>("thomas_tight"_L1);
    athlete.cadenceSpm = reader.whole("cadence_spm"_L1);
    return athlete;
}

Run readRun(JsonReader &reader)
{
    reader.require("start"_L1);
    reader.require("distance_m"_L1);
    Run run;
    run.start = reader.moment("start"_L1).value_or(Moment{});
    run.distance = reader.quantity<Metres>("distance_m"_L1).value_or(Metres());
    run.moving = reader.quantity<Seconds>("moving_s"_L1);
    run.elapsed = reader.quantity<Seconds>("elapsed_s"_L1);
    run.ascent = reader.quantity<Metres>("ascent_m"_L1);
    run.type = reader.choice<RunType>("type"_L1);
    run.rpe = reader.whole("rpe"_L1);
    run.pain = reader.whole("pain"_L1);
    return run;
}

CheckIn readCheckIn(JsonReader &reader)
{
    reader.require("at"_L1);
    CheckIn said;
    said.at = reader.moment("at"_L1).value_or(Moment{});
    said.startedAt = reader.moment("started_at"_L1);
    said.painNow = reader.whole("pain_now"_L1);
    said.painWorst = reader.whole("pain_worst"_L1);
    said.onset = reader.choice<Onset>("onset"_L1);
    said.feel = reader.choices<Feel>("feel"_L1);
    said.spread = reader.choice<Spread>("spread"_L1);
    said.side = reader.choice<Side>("side"_L1);
    said.site = reader.choice<Site>("site"_L1);
    said.event = reader.choice<Event>("event"_L1);
    said.bruise = reader.choice<Bruise>("bruise"_L1);
    said.swelling = reader.choice<Swelling>("swelling"_L1);
    said.gap = reader.choice<Answer>("gap"_L1);
    said.tender = reader.choice<Tender>("tender"_L1);
    said.walking = reader.choice<Walking>("walking"_L1);
    said.weakness = reader.choice<Weakness>("weakness"_L1);
    said.improving = reader.choice<Answer>("improving"_L1);
    said.calfDifferenceCm = reader.number("calf_difference_cm"_L1);
    for (size_t i = 0; i < signCount; ++i)
        said.signs[i] = reader.choice<Answer>(keysOf<Sign>[i]);
    said.unusualLoad = reader.choice<UnusualLoad>("unusual_load"_L1);
    said.earlierStrainMonths = reader.number("earlier_strain_months"_L1);
    said.weeksSinceReturn = reader.number("weeks_since_return"_L1);
    said.pregnantWeeks = reader.number("pregnant_weeks"_L1);
    said.gates = reader.choices<Gate>("gates"_L1);
    return said;
}

Log readLog(JsonReader &reader)
{
    for (const auto key : {"item"_L1, "at"_L1, "state"_L1})
        reader.require(key);
    Log log;
    log.item = ItemId{reader.word("item"_L1).value_or(QString())};
    log.at = reader.moment("at"_L1).value_or(Moment{});
    log.state = reader.choice<LogState>("state"_L1).value_or(LogState::Done);
    log.pain = reader.whole("pain"_L1);
    log.painNextDay = reader.whole("pain_next_day"_L1);
    reader.each("sets"_L1, [&](JsonReader &set) {
        set.require("exercise"_L1);
        log.sets += LoggedSet{set.word("exercise"_L1).value_or(QString()), set.wholes("reps"_L1)};
    });
    log.note = reader.text("note"_L1).value_or(QString());
    return log;
}

RunRequest readRequest(JsonReader &reader)
{
    reader.require("day"_L1);
    reader.require("type"_L1);
    RunRequest request;
    request.day = reader.day("day"_L1).value_or(QDate());
    request.type = reader.choice<RunType>("type"_L1).value_or(RunType::Easy);
    request.distance = reader.quantity<Metres>("distance_m"_L1);
    return request;
}

Pin readPin(JsonReader &reader)
{
    reader.require("item"_L1);
    reader.require("day"_L1);
    return {ItemId{reader.word("item"_L1).value_or(QString())}, reader.day("day"_L1).value_or(QDate()),
            reader.text("reason"_L1).value_or(QString())};
}

/// A list of objects, each read by `read` and checked against the limits of its type.
template <typename T>
QList<T> readList(JsonReader &root, QLatin1StringView key, T (*read)(JsonReader &))
{
    QList<T> values;
    root.each(key, [&](JsonReader &reader) {
        values += read(reader);
        reader.check(validate(values.back()));
    });
    return values;
}

Profile readRoot(JsonReader &root)
{
    root.require("format"_L1);
    root.expectFormat(format, version);
    root.require("version"_L1);
    root.require("athlete"_L1);
    Profile profile;
    root.object("athlete"_L1, [&](JsonReader &reader) {
        profile.athlete = readAthlete(reader);
        reader.check(validate(profile.athlete));
    });
    profile.runs = readList(root, "runs"_L1, readRun);
    profile.checkIns = readList(root, "check_ins"_L1, readCheckIn);
    profile.logs = readList(root, "logs"_L1, readLog);
    profile.requests = readList(root, "requests"_L1, readRequest);
    profile.pinned = readList(root, "pinned"_L1, readPin);
    root.check(validateTogether(profile));
    return profile;
}

void writeAthlete(JsonWriter &out, const Athlete &athlete)
{
    out.key("athlete"_L1);
    out.beginObject();
    out.word("name"_L1, athlete.name);
    if (athlete.born)
        out.day("born"_L1, *athlete.born);
    out.word("time_zone"_L1, athlete.timeZone);
    out.number("body_mass_kg"_L1, athlete.bodyMass);
    out.choice("units"_L1, athlete.units);
    out.choice("week_starts"_L1, athlete.weekStarts);
    out.choices("conditions"_L1, athlete.conditions);
    out.choices("medicines"_L1, athlete.medicines);
    out.choices("run_days"_L1, athlete.runDays);
    out.choices("strength_days"_L1, athlete.strengthDays);
    out.choice("long_run_day"_L1, athlete.longRunDay);
    out.whole("strength_per_week"_L1, athlete.strengthPerWeek);
    out.choices("hard_days"_L1, athlete.hardDays);
    if (athlete.wakes)
        out.text("wakes"_L1, athlete.wakes->toString(u"HH:mm"_s));
    if (athlete.sleeps)
        out.text("sleeps"_L1, athlete.sleeps->toString(u"HH:mm"_s));
    out.number("target_week_m"_L1, athlete.targetWeek);
    if (athlete.bridgeReps) {
        out.key("bridge_reps"_L1);
        out.beginObject(JsonWriter::Layout::Line);
        out.whole("left"_L1, athlete.bridgeReps->left);
        out.whole("right"_L1, athlete.bridgeReps->right);
        out.endObject();
    }
    out.choice("thomas_tight"_L1, athlete.thomasTight);
    out.whole("cadence_spm"_L1, athlete.cadenceSpm);
    out.endObject();
}

void writeRun(JsonWriter &out, const Run &run)
{
    out.beginObject(JsonWriter::Layout::Line);
    out.moment("start"_L1, run.start);
    out.number("distance_m"_L1, run.distance.value);
    out.number("moving_s"_L1, run.moving);
    out.number("elapsed_s"_L1, run.elapsed);
    out.number("ascent_m"_L1, run.ascent);
    out.choice("type"_L1, run.type);
    out.whole("rpe"_L1, run.rpe);
    out.whole("pain"_L1, run.pain);
    out.endObject();
}

void writeCheckIn(JsonWriter &out, const CheckIn &said)
{
    out.beginObject();
    out.moment("at"_L1, said.at);
    if (said.startedAt)
        out.moment("started_at"_L1, *said.startedAt);
    out.whole("pain_now"_L1, said.painNow);
    out.whole("pain_worst"_L1, said.painWorst);
    out.choice("onset"_L1, said.onset);
    out.choices("feel"_L1, said.feel);
    out.choice("spread"_L1, said.spread);
    out.choice("side"_L1, said.side);
    out.choice("site"_L1, said.site);
    out.choice("event"_L1, said.event);
    out.choice("bruise"_L1, said.bruise);
    out.choice("swelling"_L1, said.swelling);
    out.choice("gap"_L1, said.gap);
    out.choice("tender"_L1, said.tender);
    out.choice("walking"_L1, said.walking);
    out.choice("weakness"_L1, said.weakness);
    out.choice("improving"_L1, said.improving);
    out.number("calf_difference_cm"_L1, said.calfDifferenceCm);
    for (size_t i = 0; i < signCount; ++i)
        out.choice(keysOf<Sign>[i], said.signs[i]);
    out.choice("unusual_load"_L1, said.unusualLoad);
    out.number("earlier_strain_months"_L1, said.earlierStrainMonths);
    out.number("weeks_since_return"_L1, said.weeksSinceReturn);
    out.number("pregnant_weeks"_L1, said.pregnantWeeks);
    out.choices("gates"_L1, said.gates);
    out.endObject();
}

void writeLog(JsonWriter &out, const Log &log)
{
    out.beginObject();
    out.text("item"_L1, log.item.value);
    out.moment("at"_L1, log.at);
    out.choice("state"_L1, log.state);
    out.whole("pain"_L1, log.pain);
    out.whole("pain_next_day"_L1, log.painNextDay);
    if (!log.sets.isEmpty()) {
        out.key("sets"_L1);
        out.beginArray(JsonWriter::Layout::Line);
        for (const LoggedSet &set : log.sets) {
            out.beginObject();
            out.text("exercise"_L1, set.exercise);
            out.wholes("reps"_L1, set.reps);
            out.endObject();
        }
        out.endArray();
    }
    out.word("note"_L1, log.note);
    out.endObject();
}

void writeRequest(JsonWriter &out, const RunRequest &request)
{
    out.beginObject(JsonWriter::Layout::Line);
    out.day("day"_L1, request.day);
    out.choice("type"_L1, request.type);
    out.number("distance_m"_L1, request.distance);
    out.endObject();
}

void writePin(JsonWriter &out, const Pin &pin)
{
    out.beginObject(JsonWriter::Layout::Line);
    out.text("item"_L1, pin.item.value);
    out.day("day"_L1, pin.day);
    out.word("reason"_L1, pin.reason);
    out.endObject();
}

template <typename T>
void writeList(JsonWriter &out, QLatin1StringView key, const QList<T> &values, void (*write)(JsonWriter &, const T &))
{
    out.key(key);
    out.beginArray();
    for (const T &value : values)
        write(out, value);
    out.endArray();
}

} // namespace

Result<Profile> readProfile(const QByteArray &document)
{
    auto profile = readDocument(document, readRoot);
    if (profile)
        std::ranges::stable_sort(profile->runs, {}, &Run::start);
    return profile;
}

QByteArray writeProfile(const Profile &profile, const Zone &zone)
{
    JsonWriter out(zone);
    out.beginObject();
    out.text("format"_L1, QString(format));
    out.whole("version"_L1, version);
    writeAthlete(out, profile.athlete);
    writeList(out, "runs"_L1, profile.runs, writeRun);
    writeList(out, "check_ins"_L1, profile.checkIns, writeCheckIn);
    writeList(out, "logs"_L1, profile.logs, writeLog);
    writeList(out, "requests"_L1, profile.requests, writeRequest);
    writeList(out, "pinned"_L1, profile.pinned, writePin);
    out.endObject();
    return out.take();
}

} // namespace stridewell
