// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/words.h"
#include "core/export/json_reader.h"
#include "core/export/plan_json.h"
#include "core/model/validation.h"

#include <QSet>

namespace stridewell {

namespace {

/// Far beyond any dated advice; `within_h` is set by protocol data, so it is not held to 0, 48 and 168.
constexpr int maxSeekHours = 8'760;

/// An absent text is an empty one.
QString textOf(JsonReader &reader, QLatin1StringView key)
{
    return reader.text(key).value_or(QString());
}

Metres metresOf(JsonReader &reader, QLatin1StringView key)
{
    return reader.quantity<Metres>(key).value_or(Metres());
}

int countOf(JsonReader &reader, QLatin1StringView key, int most)
{
    const int value = reader.whole(key).value_or(0);
    if (value < 0 || value > most)
        reader.fail(key, Words::tr("%1 is outside 0 to %2").arg(value).arg(most));
    return value;
}

Assessment readAssessment(JsonReader &reader)
{
    reader.expectFormat("stridewell-assessment"_L1, 1);
    Assessment assessment;
    assessment.at = reader.moment("at"_L1).value_or(Moment{});
    assessment.triageClass = reader.choice<TriageClass>("class"_L1).value_or(TriageClass::None);
    assessment.suspected = reader.texts("suspected"_L1);
    assessment.headline = textOf(reader, "headline"_L1);
    assessment.whatToDo = reader.texts("what_to_do"_L1);
    assessment.mustNot = reader.texts("must_not"_L1);
    if (!reader.skipNull("seek"_L1)) {
        reader.object("seek"_L1, [&](JsonReader &seek) {
            assessment.seek = Seek{textOf(seek, "who"_L1), countOf(seek, "within_h"_L1, maxSeekHours)};
        });
    }
    if (!reader.skipNull("recheck_at"_L1))
        assessment.recheckAt = reader.moment("recheck_at"_L1);
    reader.each("reasons"_L1, [&](JsonReader &reason) {
        assessment.reasons += Reason{textOf(reason, "rule"_L1), textOf(reason, "because"_L1), textOf(reason, "text"_L1),
                                     reason.texts("sources"_L1)};
    });
    return assessment;
}

QList<Dose> readDoses(JsonReader &reader, QLatin1StringView key)
{
    QList<Dose> doses;
    reader.each(key, [&](JsonReader &entry) {
        entry.require("exercise"_L1);
        Dose dose;
        dose.exercise = entry.word("exercise"_L1).value_or(QString());
        const auto sets = entry.whole("sets"_L1);
        dose.reps = entry.wholes("reps"_L1);
        // One number a set, so the numbers tell how many sets there are where nobody says.
        dose.sets = sets.value_or(std::max(1, static_cast<int>(dose.reps.size())));
        dose.holdSeconds = entry.whole("hold_s"_L1);
        dose.distance = entry.quantity<Metres>("distance_m"_L1);
        dose.eachSide = entry.flag("each_side"_L1).value_or(false);
        dose.restSeconds = entry.whole("rest_s"_L1);
        dose.load = entry.quantity<Kilograms>("load_kg"_L1);
        dose.staticStretch = entry.flag("static_stretch"_L1).value_or(false);
        doses += dose;
    });
    return doses;
}

RunDetail readRunDetail(JsonReader &reader)
{
    RunDetail run;
    run.type = reader.choice<RunType>("type"_L1).value_or(RunType::Easy);
    run.distance = metresOf(reader, "distance_m"_L1);
    reader.each("segments"_L1, [&](JsonReader &segment) {
        const QString what = segment.word("do"_L1).value_or(u"run"_s);
        if (what != u"walk" && what != u"run")
            segment.fail("do"_L1, Words::tr("\"%1\" is not one of walk, run").arg(what.left(40)));
        run.segments += Segment{segment.number("minutes"_L1).value_or(0), what == u"walk"};
    });
    run.warmUp = readDoses(reader, "warm_up"_L1);
    run.coolDown = readDoses(reader, "cool_down"_L1);
    return run;
}

Item readItem(JsonReader &reader)
{
    for (const auto key : {"id"_L1, "day"_L1, "kind"_L1})
        reader.require(key);
    Item item;
    item.id = ItemId{reader.word("id"_L1).value_or(QString())};
    item.day = reader.day("day"_L1).value_or(QDate());
    item.kind = reader.choice<ItemKind>("kind"_L1).value_or(ItemKind::Rest);
    item.title = textOf(reader, "title"_L1);
    item.start = reader.moment("start"_L1);
    item.minutes = reader.whole("minutes"_L1);
    item.hard = reader.flag("hard"_L1).value_or(false);
    reader.object("run"_L1, [&](JsonReader &run) { item.run = readRunDetail(run); });
    item.strength = readDoses(reader, "strength"_L1);
    item.activity = textOf(reader, "activity"_L1);
    reader.each("why"_L1, [&](JsonReader &why) {
        item.why += Why{textOf(why, "rule"_L1), textOf(why, "text"_L1), why.texts("sources"_L1)};
    });
    item.stopRule = textOf(reader, "stop_rule"_L1);
    item.state = reader.choice<ItemState>("state"_L1).value_or(ItemState::Planned);
    item.plannedDay = reader.day("planned_day"_L1).value_or(item.day);
    reader.check(validate(item));
    return item;
}

Week readWeek(JsonReader &reader)
{
    Week week;
    week.starts = reader.day("starts"_L1).value_or(QDate());
    week.distance = metresOf(reader, "distance_m"_L1);
    week.lastWeek = metresOf(reader, "last_week_m"_L1);
    week.ceiling = metresOf(reader, "ceiling_m"_L1);
    week.longestRun = metresOf(reader, "longest_run_m"_L1);
    week.longest30d = metresOf(reader, "longest_30d_m"_L1);
    week.singleRunCeiling = metresOf(reader, "single_run_ceiling_m"_L1);
    week.strengthSessions = countOf(reader, "strength_sessions"_L1, 1'000);
    week.hardDays = countOf(reader, "hard_days"_L1, 7);
    return week;
}

void readHead(JsonReader &root, Plan &plan)
{
    root.require("format"_L1);
    root.expectFormat("stridewell-plan"_L1, 1);
    for (const auto key : {"version"_L1, "from"_L1, "to"_L1})
        root.require(key);
    plan.from = root.day("from"_L1).value_or(QDate());
    plan.to = root.day("to"_L1).value_or(QDate());
    if (plan.to < plan.from)
        root.fail("to"_L1, Words::tr("it lies before \"from\"; a plan ends on or after its first day"));
    plan.madeAt = root.moment("made_at"_L1).value_or(Moment{});
    root.each("protocols"_L1, [&](JsonReader &entry) {
        plan.protocols += ProtocolRef{textOf(entry, "id"_L1), countOf(entry, "version"_L1, 1'000'000)};
    });
    if (!root.skipNull("assessment"_L1))
        root.object("assessment"_L1, [&](JsonReader &entry) { plan.assessment = readAssessment(entry); });
    if (!root.skipNull("stage"_L1))
        plan.stage = root.choice<Stage>("stage"_L1);
    root.each("notices"_L1, [&](JsonReader &entry) {
        plan.notices += Notice{entry.choice<NoticeKind>("kind"_L1).value_or(NoticeKind::Info), textOf(entry, "rule"_L1),
                               textOf(entry, "text"_L1)};
    });
}

Plan readRoot(JsonReader &root)
{
    Plan plan;
    readHead(root, plan);
    QSet<QString> ids;
    root.each("items"_L1, [&](JsonReader &entry) {
        plan.items += readItem(entry);
        const QString &id = plan.items.last().id.value;
        if (ids.contains(id))
            entry.fail("id"_L1, Words::tr("\"%1\" is the id of another item; give each its own").arg(id.left(40)));
        ids.insert(id);
    });
    root.each("weeks"_L1, [&](JsonReader &entry) { plan.weeks += readWeek(entry); });
    return plan;
}

} // namespace

Result<Plan> readPlan(const QByteArray &document)
{
    return readDocument(document, readRoot);
}

} // namespace stridewell
