// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/plan_json.h"

#include "core/export/json_writer.h"

namespace stridewell {

namespace {

using Layout = JsonWriter::Layout;

template <typename List, typename Write>
void list(JsonWriter &out, QLatin1StringView key, const List &values, Write &&write)
{
    out.key(key);
    out.beginArray();
    for (const auto &value : values)
        write(out, value);
    out.endArray();
}

void writeReason(JsonWriter &out, const Reason &reason)
{
    out.beginObject();
    out.text("rule"_L1, reason.rule);
    out.text("because"_L1, reason.because);
    out.text("text"_L1, reason.text);
    out.texts("sources"_L1, reason.sources);
    out.endObject();
}

void assessmentObject(JsonWriter &out, const Assessment &assessment)
{
    out.beginObject();
    out.text("format"_L1, u"stridewell-assessment");
    out.whole("version"_L1, 1);
    out.moment("at"_L1, assessment.at);
    out.choice("class"_L1, assessment.triageClass);
    out.texts("suspected"_L1, assessment.suspected);
    out.text("headline"_L1, assessment.headline);
    out.texts("what_to_do"_L1, assessment.whatToDo);
    out.texts("must_not"_L1, assessment.mustNot);
    out.key("seek"_L1);
    if (assessment.seek) {
        out.beginObject(Layout::Line);
        out.text("who"_L1, assessment.seek->who);
        out.whole("within_h"_L1, assessment.seek->withinHours);
        out.endObject();
    } else {
        out.null();
    }
    if (assessment.recheckAt)
        out.moment("recheck_at"_L1, *assessment.recheckAt);
    else
        out.null("recheck_at"_L1);
    list(out, "reasons"_L1, assessment.reasons, writeReason);
    out.endObject();
}

void writeDose(JsonWriter &out, const Dose &dose)
{
    out.beginObject(Layout::Line);
    out.text("exercise"_L1, dose.exercise);
    out.whole("sets"_L1, dose.sets);
    if (!dose.reps.isEmpty())
        out.wholes("reps"_L1, dose.reps);
    out.whole("hold_s"_L1, dose.holdSeconds);
    out.number("distance_m"_L1, dose.distance);
    out.flag("each_side"_L1, dose.eachSide);
    out.whole("rest_s"_L1, dose.restSeconds);
    out.number("load_kg"_L1, dose.load);
    out.flag("static_stretch"_L1, dose.staticStretch);
    out.endObject();
}

void writeSegment(JsonWriter &out, const Segment &segment)
{
    out.beginObject(Layout::Line);
    out.number("minutes"_L1, segment.minutes);
    out.text("do"_L1, segment.walk ? u"walk" : u"run");
    out.endObject();
}

void writeRunDetail(JsonWriter &out, const RunDetail &run)
{
    out.beginObject();
    out.choice("type"_L1, run.type);
    out.number("distance_m"_L1, run.distance.value);
    if (!run.segments.isEmpty())
        list(out, "segments"_L1, run.segments, writeSegment);
    list(out, "warm_up"_L1, run.warmUp, writeDose);
    list(out, "cool_down"_L1, run.coolDown, writeDose);
    out.endObject();
}

void writeWhy(JsonWriter &out, const Why &why)
{
    out.beginObject();
    out.text("rule"_L1, why.rule);
    out.text("text"_L1, why.text);
    out.texts("sources"_L1, why.sources);
    out.endObject();
}

void writeItem(JsonWriter &out, const Item &item)
{
    out.beginObject();
    out.text("id"_L1, item.id.value);
    out.day("day"_L1, item.day);
    out.choice("kind"_L1, item.kind);
    out.text("title"_L1, item.title);
    if (item.start)
        out.moment("start"_L1, *item.start);
    out.whole("minutes"_L1, item.minutes);
    out.flag("hard"_L1, item.hard);
    if (item.run) {
        out.key("run"_L1);
        writeRunDetail(out, *item.run);
    }
    if (!item.strength.isEmpty())
        list(out, "strength"_L1, item.strength, writeDose);
    out.word("activity"_L1, item.activity);
    list(out, "why"_L1, item.why, writeWhy);
    out.word("stop_rule"_L1, item.stopRule);
    out.choice("state"_L1, item.state);
    out.day("planned_day"_L1, item.plannedDay.isValid() ? item.plannedDay : item.day);
    out.endObject();
}

void writeWeek(JsonWriter &out, const Week &week)
{
    out.beginObject();
    if (week.starts.isValid())
        out.day("starts"_L1, week.starts);
    out.number("distance_m"_L1, week.distance.value);
    out.number("last_week_m"_L1, week.lastWeek.value);
    out.number("ceiling_m"_L1, week.ceiling.value);
    out.number("longest_run_m"_L1, week.longestRun.value);
    out.number("longest_30d_m"_L1, week.longest30d.value);
    out.number("single_run_ceiling_m"_L1, week.singleRunCeiling.value);
    out.whole("strength_sessions"_L1, week.strengthSessions);
    out.whole("hard_days"_L1, week.hardDays);
    out.endObject();
}

void writeNotice(JsonWriter &out, const Notice &notice)
{
    out.beginObject();
    out.choice("kind"_L1, notice.kind);
    out.text("rule"_L1, notice.rule);
    out.text("text"_L1, notice.text);
    out.endObject();
}

void writeProtocol(JsonWriter &out, const ProtocolRef &protocol)
{
    out.beginObject(Layout::Line);
    out.text("id"_L1, protocol.id);
    out.whole("version"_L1, protocol.version);
    out.endObject();
}

void writeViolation(JsonWriter &out, const Violation &violation)
{
    out.beginObject();
    out.text("rule"_L1, violation.rule);
    out.choice("severity"_L1, violation.severity);
    if (violation.item.isEmpty())
        out.null("item"_L1);
    else
        out.text("item"_L1, violation.item.value);
    if (violation.day.isValid())
        out.day("day"_L1, violation.day);
    out.text("text"_L1, violation.text);
    out.number("measured"_L1, violation.measured);
    out.number("limit"_L1, violation.limit);
    out.word("unit"_L1, violation.unit);
    out.endObject();
}

void writeSummary(JsonWriter &out, const RunSummary &run)
{
    out.beginObject();
    if (run.offsetSeconds)
        out.text("start"_L1, Zone::fixedOffset(*run.offsetSeconds).toIso(run.start));
    else
        out.moment("start"_L1, run.start);
    out.text("sport"_L1, run.sport);
    out.number("distance_m"_L1, run.distance.value);
    out.number("moving_s"_L1, run.moving);
    out.number("elapsed_s"_L1, run.elapsed);
    out.number("ascent_m"_L1, run.ascent);
    if (run.fast) {
        out.number("fast_m"_L1, run.fast->atFast.value);
        out.number("very_fast_m"_L1, run.fast->atVeryFast.value);
    }
    out.number("avg_hr"_L1, run.avgHr);
    out.number("avg_cadence_spm"_L1, run.avgCadenceSpm);
    out.word("name"_L1, run.name);
    out.endObject();
}

void writeReading(JsonWriter &out, const FileReading &reading)
{
    out.beginObject();
    out.text("file"_L1, reading.file);
    out.choice("format"_L1, reading.format);
    out.choice("status"_L1, reading.status);
    out.word("problem"_L1, reading.problem);
    list(out, "runs"_L1, reading.runs, writeSummary);
    out.endObject();
}

} // namespace

QByteArray writePlan(const Plan &plan, const Zone &zone)
{
    JsonWriter out(zone);
    out.beginObject();
    out.text("format"_L1, u"stridewell-plan");
    out.whole("version"_L1, 1);
    out.day("from"_L1, plan.from);
    out.day("to"_L1, plan.to);
    out.moment("made_at"_L1, plan.madeAt);
    list(out, "protocols"_L1, plan.protocols, writeProtocol);
    out.key("assessment"_L1);
    if (plan.assessment)
        assessmentObject(out, *plan.assessment);
    else
        out.null();
    if (plan.stage)
        out.choice("stage"_L1, *plan.stage);
    else
        out.null("stage"_L1);
    list(out, "notices"_L1, plan.notices, writeNotice);
    list(out, "items"_L1, plan.items, writeItem);
    list(out, "weeks"_L1, plan.weeks, writeWeek);
    out.endObject();
    return out.take();
}

QByteArray writeAssessment(const Assessment &assessment, const Zone &zone)
{
    JsonWriter out(zone);
    assessmentObject(out, assessment);
    return out.take();
}

QByteArray writeViolations(const QList<Violation> &violations)
{
    JsonWriter out{Zone()};
    out.beginArray();
    for (const Violation &violation : violations)
        writeViolation(out, violation);
    out.endArray();
    return out.take();
}

QByteArray writeReadings(const QList<FileReading> &readings, const Zone &zone)
{
    JsonWriter out(zone);
    out.beginArray();
    for (const FileReading &reading : readings)
        writeReading(out, reading);
    out.endArray();
    return out.take();
}

} // namespace stridewell
