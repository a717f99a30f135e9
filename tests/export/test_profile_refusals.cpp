// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/profile_json.h"
#include "tests/export/sample_profiles.h"

#include <QTest>

using namespace stridewell;
using namespace stridewell::profiles;

/// Each kind of bad input to a profile document, with the place its error names.
class TestProfileRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void namesTheNearestKey();
    void namesWhatWouldBeRight();
    void errorsAreOneLine();
};

void TestProfileRefusals::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("where");
    const auto row = [](const char *name, const QByteArray &text, const char *where) {
        QTest::newRow(name) << text << QString::fromLatin1(where);
    };
    row("no object", "[]", "");
    row("no format", R"({"version": 1, "athlete": {}})", "format");
    row("other format", R"({"format": "stridewell-plan", "version": 1, "athlete": {}})", "format");
    row("no version", R"({"format": "stridewell-profile", "athlete": {}})", "version");
    row("newer version", R"({"format": "stridewell-profile", "version": 2, "athlete": {}})", "version");
    row("version zero", R"({"format": "stridewell-profile", "version": 0, "athlete": {}})", "version");
    row("no athlete", R"({"format": "stridewell-profile", "version": 1})", "athlete");
    row("null athlete", R"({"format": "stridewell-profile", "version": 1, "athlete": null})", "athlete");
    row("unknown at the top", document(R"("checkins": [])"), "checkins");
    row("doubled list", document(R"("runs": [], "runs": [])"), "runs");
    row("list is an object", document(R"("runs": {})"), "runs");
    row("entry is no object", document(R"("runs": [5])"), "runs[0]");

    row("unknown in athlete", athlete(R"("nickname": "x")"), "athlete.nickname");
    row("name is a number", athlete(R"("name": 5)"), "athlete.name");
    row("no such day", athlete(R"("born": "1986-02-30")"), "athlete.born");
    row("born before 1900", athlete(R"("born": "1899-12-31")"), "athlete.born");
    row("unknown zone", athlete(R"("time_zone": "Europe/Madridd")"), "athlete.time_zone");
    row("empty zone", athlete(R"("time_zone": "")"), "athlete.time_zone");
    row("light body", athlete(R"("body_mass_kg": 19.9)"), "athlete.body_mass_kg");
    row("heavy body", athlete(R"("body_mass_kg": 300.1)"), "athlete.body_mass_kg");
    row("units", athlete(R"("units": "miles")"), "athlete.units");
    row("week starts on a Tuesday", athlete(R"("week_starts": "tue")"), "athlete.week_starts");
    row("unknown condition", athlete(R"("conditions": ["diabetes", "flu"])"), "athlete.conditions[1]");
    row("doubled condition", athlete(R"("conditions": ["diabetes", "cancer", "diabetes"])"), "athlete.conditions[2]");
    row("doubled medicine", athlete(R"("medicines": ["corticosteroid", "corticosteroid"])"), "athlete.medicines[1]");
    row("doubled run day", athlete(R"("run_days": ["mon", "mon"])"), "athlete.run_days[1]");
    row("doubled strength day", athlete(R"("strength_days": ["mon", "mon"])"), "athlete.strength_days[1]");
    row("doubled hard day", athlete(R"("hard_days": ["mon", "mon"])"), "athlete.hard_days[1]");
    row("long weekday", athlete(R"("long_run_day": "sunday")"), "athlete.long_run_day");
    row("one strength session", athlete(R"("strength_per_week": 1)"), "athlete.strength_per_week");
    row("four strength sessions", athlete(R"("strength_per_week": 4)"), "athlete.strength_per_week");
    row("half a session", athlete(R"("strength_per_week": 2.5)"), "athlete.strength_per_week");
    row("short clock time", athlete(R"("wakes": "7:00")"), "athlete.wakes");
    row("midnight as 24", athlete(R"("sleeps": "24:00")"), "athlete.sleeps");
    row("target too far", athlete(R"("target_week_m": 500001)"), "athlete.target_week_m");
    row("negative target", athlete(R"("target_week_m": -1)"), "athlete.target_week_m");
    row("one bridge side", athlete(R"("bridge_reps": {"left": 5})"), "athlete.bridge_reps.right");
    row("many bridges", athlete(R"("bridge_reps": {"left": 5, "right": 201})"), "athlete.bridge_reps.right");
    row("third bridge side", athlete(R"("bridge_reps": {"left": 5, "right": 5, "both": 5})"),
        "athlete.bridge_reps.both");
    row("thomas", athlete(R"("thomas_tight": "yes")"), "athlete.thomas_tight");
    row("cadence of one leg", athlete(R"("cadence_spm": 82)"), "athlete.cadence_spm");
    row("cadence", athlete(R"("cadence_spm": 251)"), "athlete.cadence_spm");

    row("run without start", document(R"("runs": [{"distance_m": 5}])"), "runs[0].start");
    row("run without distance", document(R"("runs": [{"start": "2026-11-20T08:00:00Z"}])"), "runs[0].distance_m");
    row("run of no distance", document(R"("runs": [{"start": "2026-11-20T08:00:00Z", "distance_m": 0}])"),
        "runs[0].distance_m");
    row("run too far", document(R"("runs": [{"start": "2026-11-20T08:00:00Z", "distance_m": 500001}])"),
        "runs[0].distance_m");
    row("start without offset", document(R"("runs": [{"start": "2026-11-20T08:00:00", "distance_m": 5}])"),
        "runs[0].start");
    row("moving over 31 days", run(R"("moving_s": 2678401)"), "runs[0].moving_s");
    row("negative elapsed", run(R"("elapsed_s": -1)"), "runs[0].elapsed_s");
    row("negative ascent", run(R"("ascent_m": -1)"), "runs[0].ascent_m");
    row("run type", run(R"("type": "fartlek")"), "runs[0].type");
    row("rpe", run(R"("rpe": 11)"), "runs[0].rpe");
    row("pain as text", run(R"("pain": "3")"), "runs[0].pain");
    row("unknown in run", run(R"("distance": 5)"), "runs[0].distance");

    row("check-in without at", document(R"("check_ins": [{"gap": "yes"}])"), "check_ins[0].at");
    row("pain over 10", checkIn(R"("pain_now": 11)"), "check_ins[1].pain_now");
    row("pain under 0", checkIn(R"("pain_worst": -1)"), "check_ins[1].pain_worst");
    row("half a pain", checkIn(R"("pain_now": 3.5)"), "check_ins[1].pain_now");
    row("pain beyond int", checkIn(R"("pain_now": 1e300)"), "check_ins[1].pain_now");
    row("null answer", checkIn(R"("gap": null)"), "check_ins[1].gap");
    row("flag answer", checkIn(R"("gap": true)"), "check_ins[1].gap");
    row("case matters", checkIn(R"("gap": "Yes")"), "check_ins[1].gap");
    row("misspelt sign", checkIn(R"("chest_pian": "yes")"), "check_ins[1].chest_pian");
    row("doubled sign", checkIn(R"("gap": "yes", "gap": "no")"), "check_ins[1].gap");
    row("sign said maybe", checkIn(R"("fever": "maybe")"), "check_ins[1].fever");
    row("feel is a text", checkIn(R"("feel": "sharp")"), "check_ins[1].feel");
    row("feel holds a number", checkIn(R"("feel": ["sharp", 1])"), "check_ins[1].feel[1]");
    row("doubled feel", checkIn(R"("feel": ["ache", "ache"])"), "check_ins[1].feel[1]");
    row("unknown gate", checkIn(R"("gates": ["slow_jogging"])"), "check_ins[1].gates[0]");
    row("doubled gate", checkIn(R"("gates": ["slow_jog", "run_70", "slow_jog"])"), "check_ins[1].gates[2]");
    row("calf", checkIn(R"("calf_difference_cm": 20.1)"), "check_ins[1].calf_difference_cm");
    row("pregnant weeks", checkIn(R"("pregnant_weeks": 46)"), "check_ins[1].pregnant_weeks");
    row("earlier strain", checkIn(R"("earlier_strain_months": 1201)"), "check_ins[1].earlier_strain_months");
    row("weeks since return", checkIn(R"("weeks_since_return": -1)"), "check_ins[1].weeks_since_return");
    row("began later", checkIn(R"("started_at": "2026-11-21T08:00:01Z")"), "check_ins[1].started_at");
    row("two at one moment", document(R"("check_ins": [{"at": "2026-11-21T08:00:00Z"}, {"at": "2026-11-20T08:00:00Z"},
        {"at": "2026-11-21T09:00:00+01:00"}])"),
        "check_ins[2].at");

    row("log without item", document(R"("logs": [{"at": "2026-11-20T08:00:00Z", "state": "done"}])"), "logs[0].item");
    row("log without at", document(R"("logs": [{"item": "a", "state": "done"}])"), "logs[0].at");
    row("log without state", log(R"("pain": 1)"), "logs[0].state");
    row("log of no item", document(R"("logs": [{"item": "", "at": "2026-11-20T08:00:00Z", "state": "done"}])"),
        "logs[0].item");
    row("log state", log(R"("state": "missed")"), "logs[0].state");
    row("log pain", log(R"("state": "done", "pain_next_day": 11)"), "logs[0].pain_next_day");
    row("set without exercise", log(R"("state": "done", "sets": [{"reps": [5]}])"), "logs[0].sets[0].exercise");
    row("half a repetition", log(R"("state": "done", "sets": [{"exercise": "a", "reps": [5, 4.5]}])"),
        "logs[0].sets[0].reps[1]");
    row("negative repetitions", log(R"("state": "done", "sets": [{"exercise": "a", "reps": [-5]}])"),
        "logs[0].sets[0].reps[0]");

    row("request without type", document(R"("requests": [{"day": "2026-12-06"}])"), "requests[0].type");
    row("request without day", document(R"("requests": [{"type": "long"}])"), "requests[0].day");
    row("request too far",
        document(R"("requests": [{"day": "2026-12-06", "type": "long", "distance_m": 5e5}, {"day": "2026-12-06",
        "type": "long", "distance_m": 500001}])"),
        "requests[1].distance_m");
    row("pin without day", document(R"("pinned": [{"item": "a"}])"), "pinned[0].day");
    row("pin without item", document(R"("pinned": [{"day": "2026-12-06"}])"), "pinned[0].item");
    row("pin day as moment", document(R"("pinned": [{"item": "a", "day": "2026-12-06T08:00:00Z"}])"), "pinned[0].day");
}

void TestProfileRefusals::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, where);
    const auto outcome = readProfile(text);
    QVERIFY(!outcome.has_value());
    QCOMPARE(outcome.error().code, ErrorCode::BadInput);
    QCOMPARE(outcome.error().where, where);
    QVERIFY(!outcome.error().detail.isEmpty());
    QVERIFY(!outcome.error().detail.endsWith(u'.'));
}

void TestProfileRefusals::namesTheNearestKey()
{
    const auto detail = [](const QByteArray &text) { return readProfile(text).error().detail; };
    QVERIFY(detail(checkIn(R"("chest_pian": "yes")")).contains(u"\"chest_pain\""));
    QVERIFY(detail(document(R"("checkins": [])")).contains(u"\"check_ins\""));
    QVERIFY(detail(run(R"("distance": 5)")).contains(u"\"distance_m\""));
    // Nothing is near: all that is known is told instead.
    QVERIFY(detail(run(R"("weather": "rain")")).contains(u"start, distance_m, moving_s"));
}

void TestProfileRefusals::namesWhatWouldBeRight()
{
    const auto detail = [](const QByteArray &text) { return readProfile(text).error().detail; };
    QVERIFY(detail(checkIn(R"("gap": "maybe")")).contains(u"no, yes, unsure"));
    QVERIFY(detail(checkIn(R"("gap": true)")).contains(u"one of no, yes, unsure is needed"));
    QVERIFY(detail(checkIn(R"("pain_now": 11)")).contains(u"0 to 10"));
    QVERIFY(detail(run(R"("pain": "3")")).contains(u"a number is needed"));
    QVERIFY(detail(athlete(R"("time_zone": "Mars")")).contains(u"Europe/Madrid"));
    QVERIFY(detail(R"({"format": "stridewell-profile", "version": 2, "athlete": {}})").contains(u"newer"));
}

void TestProfileRefusals::errorsAreOneLine()
{
    for (const QByteArray &text :
         {checkIn(R"("ga\np": "yes")"), checkIn(R"("gap": "y\u001b[2Jes")"), checkIn(R"("g\n": 1, "g\n": 2)")}) {
        const Error error = readProfile(text).error();
        const QString words = error.where + error.detail;
        for (const QChar c : words)
            QVERIFY(c.isPrint());
    }
}

QTEST_GUILESS_MAIN(TestProfileRefusals)
#include "test_profile_refusals.moc"
