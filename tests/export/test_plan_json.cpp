// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/plan_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace stridewell;

namespace {

/// Every key of the contract once.
constexpr auto everyKey = R"({
  "format": "stridewell-plan", "version": 1, "from": "2026-11-23", "to": "2026-12-20",
  "made_at": "2026-11-23T07:30:00+01:00",
  "protocols": [ {"id": "strain", "version": 3} ],
  "assessment": {
    "format": "stridewell-assessment", "version": 1, "at": "2026-11-23T07:00:00+01:00", "class": "urgent",
    "suspected": ["a larger tear"], "headline": "Have this looked at soon.", "what_to_do": ["rest", "call"],
    "must_not": ["stretch"], "seek": {"who": "a doctor", "within_h": 48}, "recheck_at": "2026-11-24T07:30:00+01:00",
    "reasons": [ {"rule": "triage.gap", "because": "gap = yes", "text": "A gap you can feel.", "sources": ["S12", "7.1"]} ] },
  "stage": "return_to_run",
  "notices": [ {"kind": "stop", "rule": "triage.gap", "text": "Nothing hard for now."} ],
  "items": [
    { "id": "6d1f", "day": "2026-11-24", "kind": "run", "title": "Easy run", "start": "2026-11-24T18:00:00+01:00",
      "minutes": 50, "hard": true,
      "run": { "type": "walk_run", "distance_m": 8000.5,
               "segments": [ {"minutes": 2, "do": "walk"}, {"minutes": 0.5, "do": "run"} ],
               "warm_up": [ {"exercise": "leg_swing", "sets": 2, "reps": [10, 10], "each_side": true, "static_stretch": false} ],
               "cool_down": [ {"exercise": "calf_stretch", "sets": 2, "hold_s": 30, "each_side": true, "static_stretch": true} ] },
      "why": [ {"rule": "load.weekly", "text": "Within ten percent.", "sources": ["S40"]} ],
      "stop_rule": "Stop when it hurts.", "state": "partly", "planned_day": "2026-11-23" },
    { "id": "7e2a", "day": "2026-11-25", "kind": "strength", "title": "Strength", "hard": false,
      "strength": [ {"exercise": "single_leg_deadlift", "sets": 3, "reps": [8, 8, 6], "distance_m": 20, "each_side": true,
                     "rest_s": 120, "load_kg": 7.5, "static_stretch": false} ],
      "activity": "walk", "why": [], "state": "planned", "planned_day": "2026-11-25" } ],
  "weeks": [ {"starts": "2026-11-23", "distance_m": 30000, "last_week_m": 28000, "ceiling_m": 30800,
              "longest_run_m": 12000, "longest_30d_m": 11000, "single_run_ceiling_m": 12100,
              "strength_sessions": 2, "hard_days": 1} ] })";

Zone madrid()
{
    return Zone::named(u"Europe/Madrid"_s).value();
}

QByteArray plan(const QByteArray &members)
{
    return R"({"format": "stridewell-plan", "version": 1, "from": "2026-11-23", "to": "2026-12-20")" +
           (members.isEmpty() ? "" : ", " + members) + "}";
}

QByteArray item(const QByteArray &members)
{
    return plan(R"("items": [{"id": "a", "day": "2026-11-24", "kind": "run")" +
                (members.isEmpty() ? "" : ", " + members) + "}]");
}

QJsonObject first(const QByteArray &list)
{
    return QJsonDocument::fromJson(list).array().first().toObject();
}

} // namespace

class TestPlanJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryKey();
    void writesEveryKeyBack();
    void acceptsTheLeast();
    void writesNullsOfTheContract();
    void refuses_data();
    void refuses();
    void writesAssessments();
    void writesViolations();
    void writesReadings();
    void flippedBytesNeverCrash();
};

void TestPlanJson::readsEveryKey()
{
    const auto outcome = readPlan(everyKey);
    QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(toText(outcome.error())));
    QCOMPARE(outcome->from, QDate(2026, 11, 23));
    QCOMPARE(outcome->to, QDate(2026, 12, 20));
    QCOMPARE(outcome->madeAt.ms, 1'795'415'400'000);
    QVERIFY(outcome->protocols == QList<ProtocolRef>({{u"strain"_s, 3}}));
    const Assessment &said = outcome->assessment.value();
    QCOMPARE(said.triageClass, TriageClass::Urgent);
    QCOMPARE(said.suspected, QStringList{u"a larger tear"_s});
    QCOMPARE(said.headline, u"Have this looked at soon."_s);
    QCOMPARE(said.whatToDo, (QStringList{u"rest"_s, u"call"_s}));
    QCOMPARE(said.mustNot, QStringList{u"stretch"_s});
    QVERIFY(said.seek == (Seek{u"a doctor"_s, 48}));
    QCOMPARE(hoursBetween(said.at, *said.recheckAt), 24.5);
    QVERIFY(said.reasons ==
            QList<Reason>({{u"triage.gap"_s, u"gap = yes"_s, u"A gap you can feel."_s, {u"S12"_s, u"7.1"_s}}}));
    QCOMPARE(outcome->stage, Stage::ReturnToRun);
    QVERIFY(outcome->notices == QList<Notice>({{NoticeKind::Stop, u"triage.gap"_s, u"Nothing hard for now."_s}}));

    QCOMPARE(outcome->items.size(), 2);
    const Item &run = outcome->items[0];
    QCOMPARE(run.id.value, u"6d1f"_s);
    QCOMPARE(run.day, QDate(2026, 11, 24));
    QCOMPARE(run.kind, ItemKind::Run);
    QCOMPARE(run.title, u"Easy run"_s);
    QCOMPARE(madrid().time(*run.start), QTime(18, 0));
    QCOMPARE(run.minutes, 50);
    QVERIFY(run.hard);
    QCOMPARE(run.run->type, RunType::WalkRun);
    QCOMPARE(run.run->distance.value, 8'000.5);
    QVERIFY(run.run->segments == QList<Segment>({{2, true}, {0.5, false}}));
    QCOMPARE(run.run->warmUp.first().reps, (QList{10, 10}));
    QVERIFY(run.run->warmUp.first().eachSide);
    QCOMPARE(run.run->coolDown.first().holdSeconds, 30);
    QVERIFY(run.run->coolDown.first().staticStretch);
    QVERIFY(run.why == QList<Why>({{u"load.weekly"_s, u"Within ten percent."_s, {u"S40"_s}}}));
    QCOMPARE(run.stopRule, u"Stop when it hurts."_s);
    QCOMPARE(run.state, ItemState::Partly);
    QCOMPARE(run.plannedDay, QDate(2026, 11, 23));
    const Dose &dose = outcome->items[1].strength.first();
    QCOMPARE(dose.exercise, u"single_leg_deadlift"_s);
    QCOMPARE(dose.sets, 3);
    QCOMPARE(dose.distance->value, 20.0);
    QCOMPARE(dose.restSeconds, 120);
    QCOMPARE(dose.load->value, 7.5);
    QCOMPARE(outcome->items[1].activity, u"walk"_s);

    const Week expected{QDate(2026, 11, 23),
                        Metres(30'000),
                        Metres(28'000),
                        Metres(30'800),
                        Metres(12'000),
                        Metres(11'000),
                        Metres(12'100),
                        2,
                        1};
    QVERIFY(outcome->weeks == QList<Week>({expected}));
}

void TestPlanJson::writesEveryKeyBack()
{
    const Plan read = readPlan(everyKey).value();
    const QByteArray written = writePlan(read, madrid());
    QCOMPARE(QJsonDocument::fromJson(written), QJsonDocument::fromJson(everyKey));
    QVERIFY(readPlan(written).value() == read);
    QCOMPARE(writePlan(readPlan(written).value(), madrid()), written);
    QVERIFY(written.indexOf("\"id\"") < written.indexOf("\"day\""));
    QVERIFY(written.indexOf("\"items\"") < written.indexOf("\"weeks\""));
    QVERIFY(written.contains("\n      \"title\": \"Easy run\",\n"));
}

void TestPlanJson::acceptsTheLeast()
{
    QVERIFY(readPlan(plan({})).has_value());
    const Plan read = readPlan(item({})).value();
    QCOMPARE(read.items.first().plannedDay, QDate(2026, 11, 24));
    QCOMPARE(read.items.first().state, ItemState::Planned);
    QVERIFY(!read.items.first().run);
    QVERIFY(readPlan(writePlan(read, Zone())).value() == read);
    QVERIFY(readPlan(plan(R"("assessment": null, "stage": null)")).has_value());
    QVERIFY(readPlan(plan(R"("assessment": {"class": "none", "seek": null, "recheck_at": null})")).has_value());
    QCOMPARE(
        readPlan(item(R"("strength": [{"exercise": "a", "reps": [5, 5, 5]}])"))->items.first().strength.first().sets,
        3);
    const Plan bare = readPlan(plan(R"("weeks": [{}], "notices": [{}], "protocols": [{}], "assessment": {})")).value();
    QVERIFY(readPlan(writePlan(bare, Zone())).value() == bare);
}

void TestPlanJson::writesNullsOfTheContract()
{
    Plan empty;
    empty.from = QDate(2026, 11, 23);
    empty.to = QDate(2026, 11, 29);
    empty.items += Item{ItemId{u"a"_s}, empty.from};
    const QJsonObject object = QJsonDocument::fromJson(writePlan(empty, Zone())).object();
    QVERIFY(object.value(u"assessment").isNull());
    QVERIFY(object.value(u"stage").isNull());
    const QJsonObject only = object.value(u"items").toArray().first().toObject();
    // An item that was never moved was planned for its own day.
    QCOMPARE(only.value(u"planned_day").toString(), u"2026-11-23"_s);
    for (const char16_t *absent : {u"start", u"minutes", u"run", u"strength", u"activity", u"stop_rule"})
        QVERIFY(!only.contains(QStringView(absent)));
}

void TestPlanJson::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("where");
    const auto row = [](const char *name, const QByteArray &text, const char *where) {
        QTest::newRow(name) << text << QString::fromLatin1(where);
    };
    row("a profile", R"({"format": "stridewell-profile", "version": 1})", "format");
    row("other format", R"({"format": "stridewell-profile", "version": 1, "from": "2026-11-23", "to": "2026-11-24"})",
        "format");
    row("newer", R"({"format": "stridewell-plan", "version": 9, "from": "2026-11-23", "to": "2026-11-24"})", "version");
    row("no to", R"({"format": "stridewell-plan", "version": 1, "from": "2026-11-23"})", "to");
    row("ends before it begins",
        R"({"format": "stridewell-plan", "version": 1, "from": "2026-11-23", "to": "2026-11-22"})", "to");
    row("an id there twice", plan(R"("items": [{"id": "a", "day": "2026-11-24", "kind": "run"},
        {"id": "b", "day": "2026-11-24", "kind": "rest"}, {"id": "a", "day": "2026-11-25", "kind": "run"}])"),
        "items[2].id");
    row("unknown at the top", plan(R"("item": [])"), "item");
    row("stage", plan(R"("stage": "rest")"), "stage");
    row("notice kind", plan(R"("notices": [{"kind": "alarm"}])"), "notices[0].kind");
    row("assessment of a newer version", plan(R"("assessment": {"format": "stridewell-assessment", "version": 2})"),
        "assessment.version");
    row("class", plan(R"("assessment": {"class": "bad"})"), "assessment.class");
    row("seek", plan(R"("assessment": {"seek": {"within_h": -1}})"), "assessment.seek.within_h");
    row("sources", plan(R"("assessment": {"reasons": [{"sources": [5]}]})"), "assessment.reasons[0].sources[0]");
    row("no id", plan(R"("items": [{"day": "2026-11-24", "kind": "run"}])"), "items[0].id");
    row("empty id", plan(R"("items": [{"id": "", "day": "2026-11-24", "kind": "run"}])"), "items[0].id");
    row("no day", plan(R"("items": [{"id": "a", "kind": "run"}])"), "items[0].day");
    row("no kind", plan(R"("items": [{"id": "a", "day": "2026-11-24"}])"), "items[0].kind");
    row("kind", plan(R"("items": [{"id": "a", "day": "2026-11-24", "kind": "swim"}])"), "items[0].kind");
    row("doubled key", item(R"("hard": true, "hard": false)"), "items[0].hard");
    row("hard as text", item(R"("hard": "yes")"), "items[0].hard");
    row("null start", item(R"("start": null)"), "items[0].start");
    row("long minutes", item(R"("minutes": 1441)"), "items[0].minutes");
    row("half minutes", item(R"("minutes": 1.5)"), "items[0].minutes");
    row("state", item(R"("state": "moved")"), "items[0].state");
    row("run type", item(R"("run": {"type": "sprint"})"), "items[0].run.type");
    row("run too far", item(R"("run": {"distance_m": 500001})"), "items[0].run.distance_m");
    row("segment", item(R"("run": {"segments": [{"minutes": 2, "do": "jog"}]})"), "items[0].run.segments[0].do");
    row("segment of no length", item(R"("run": {"segments": [{"minutes": -2, "do": "run"}]})"),
        "items[0].run.segments[0].minutes");
    row("dose without exercise", item(R"("strength": [{"sets": 2}])"), "items[0].strength[0].exercise");
    row("no sets", item(R"("strength": [{"exercise": "a"}, {"exercise": "a", "sets": 0}])"),
        "items[0].strength[1].sets");
    row("reps", item(R"("run": {"warm_up": [{"exercise": "a", "reps": [5, -1]}]})"), "items[0].run.warm_up[0].reps[1]");
    row("hold", item(R"("run": {"cool_down": [{"exercise": "a", "hold_s": 3601}]})"),
        "items[0].run.cool_down[0].hold_s");
    row("load", item(R"("strength": [{"exercise": "a", "load_kg": -1}])"), "items[0].strength[0].load_kg");
    row("misspelt stretch", item(R"("strength": [{"exercise": "a", "static_strech": true}])"),
        "items[0].strength[0].static_strech");
    row("why", item(R"("why": [{"reason": "x"}])"), "items[0].why[0].reason");
    row("week", plan(R"("weeks": [{"starts": "2026-11-23", "hard_days": 8}])"), "weeks[0].hard_days");
}

void TestPlanJson::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, where);
    const auto outcome = readPlan(text);
    QVERIFY(!outcome.has_value());
    QCOMPARE(outcome.error().code, ErrorCode::BadInput);
    QCOMPARE(outcome.error().where, where);
    QVERIFY(!outcome.error().detail.isEmpty());
}

void TestPlanJson::writesAssessments()
{
    const Plan read = readPlan(everyKey).value();
    const auto expected = QJsonDocument::fromJson(everyKey).object().value(u"assessment").toObject();
    QCOMPARE(QJsonDocument::fromJson(writeAssessment(*read.assessment, madrid())).object(), expected);

    const QJsonObject calm = QJsonDocument::fromJson(writeAssessment(Assessment(), Zone())).object();
    QVERIFY(calm.value(u"seek").isNull());
    QVERIFY(calm.value(u"recheck_at").isNull());
    QCOMPARE(calm.value(u"class").toString(), u"none"_s);
    QVERIFY(calm.value(u"reasons").isArray());
}

void TestPlanJson::writesViolations()
{
    QCOMPARE(writeViolations({}), QByteArray("[]\n"));
    const Violation full{
        u"load.weekly"_s, Severity::Block, ItemId{u"a"_s}, QDate(2026, 11, 24), u"Too far."_s, 45.1, 44.0, u"km"_s};
    const auto expected = QJsonDocument::fromJson(R"([{"rule": "load.weekly", "severity": "block", "item": "a",
        "day": "2026-11-24", "text": "Too far.", "measured": 45.1, "limit": 44, "unit": "km"}])");
    QCOMPARE(QJsonDocument::fromJson(writeViolations({full})), expected);
    const QJsonObject bare = first(writeViolations({Violation{u"run.frame"_s, Severity::Warn}}));
    QVERIFY(bare.value(u"item").isNull());
    QVERIFY(bare.contains(u"item"));
    QVERIFY(!bare.contains(u"measured"));
    QCOMPARE(bare.value(u"severity").toString(), u"warn"_s);
}

void TestPlanJson::writesReadings()
{
    FileReading reading{u"a.fit"_s, FileFormat::Fit, ReadStatus::Partial, u"the tail is missing"_s, {}};
    RunSummary run;
    run.start = parseMoment(u"2026-11-20T06:30:00Z").value();
    run.sport = u"running"_s;
    run.distance = Metres(8'200);
    run.moving = Seconds(2'640);
    run.elapsed = Seconds(2'700);
    run.ascent = Metres(60);
    run.avgHr = 141;
    run.avgCadenceSpm = 164.5;
    run.name = u"Morning, \"easy\""_s;
    run.externalId = u"never written"_s;
    reading.runs += run;
    const auto expected = QJsonDocument::fromJson(R"([{"file": "a.fit", "format": "fit", "status": "partial",
        "problem": "the tail is missing", "runs": [{"start": "2026-11-20T07:30:00+01:00", "sport": "running",
        "distance_m": 8200, "moving_s": 2640, "elapsed_s": 2700, "ascent_m": 60, "avg_hr": 141,
        "avg_cadence_spm": 164.5, "name": "Morning, \"easy\""}]}])");
    QCOMPARE(QJsonDocument::fromJson(writeReadings({reading}, madrid())), expected);

    const QJsonObject refused = first(writeReadings({FileReading{u"b"_s, std::nullopt, ReadStatus::Refused}}, Zone()));
    QVERIFY(!refused.contains(u"format"));
    QVERIFY(!refused.contains(u"problem"));
    QVERIFY(refused.value(u"runs").toArray().isEmpty());
}

void TestPlanJson::flippedBytesNeverCrash()
{
    QRandomGenerator random(20'261'123);
    int refused = 0;
    for (int round = 0; round < 3'000; ++round) {
        QByteArray text(everyKey);
        const int flips = random.bounded(1, 4);
        for (int i = 0; i < flips; ++i)
            text[random.bounded(text.size())] = static_cast<char>(random.bounded(256));
        const auto outcome = readPlan(text);
        refused += !outcome;
        if (outcome)
            QVERIFY(readPlan(writePlan(*outcome, Zone())).value() == *outcome);
    }
    QVERIFY2(refused > 2'000, qPrintable(QString::number(refused)));
}

QTEST_GUILESS_MAIN(TestPlanJson)
#include "test_plan_json.moc"
