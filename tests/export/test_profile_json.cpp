// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/profile_json.h"
#include "core/model/validation.h"
#include "tests/export/sample_profiles.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace stridewell;
using namespace stridewell::profiles;

class TestProfileJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryKey();
    void writesEveryKeyBack();
    void acceptsTheLeast();
    void acceptsLimits();
    void sortsRunsStably();
    void missingSignsAreNotSaid();
    void checkInsOfOneSecondStayApart();
    void flippedBytesNeverCrash();
    void longHistoryIsQuick();
    void validatesWholeProfiles();
};

void TestProfileJson::readsEveryKey()
{
    const auto outcome = readProfile(everyKey);
    QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(toText(outcome.error())));
    const Athlete &who = outcome->athlete;
    QCOMPARE(who.name, u"Ana “la rápida” Ruiz"_s);
    QCOMPARE(who.born, QDate(1986, 5, 4));
    QCOMPARE(who.timeZone, u"Europe/Madrid"_s);
    QCOMPARE(who.bodyMass->value, 68.5);
    QCOMPARE(who.units, Units::Mi);
    QCOMPARE(who.weekStarts, Weekday::Sat);
    QCOMPARE(who.conditions.size(), 15);
    QVERIFY(who.has(Condition::NerveDisease));
    QVERIFY(who.takes(Medicine::Corticosteroid));
    QCOMPARE(who.runDays, (QList{Weekday::Mon, Weekday::Wed, Weekday::Fri, Weekday::Sun}));
    QCOMPARE(who.strengthDays, (QList{Weekday::Tue, Weekday::Sat}));
    QCOMPARE(who.longRunDay, Weekday::Sun);
    QCOMPARE(who.strengthPerWeek, 3);
    QCOMPARE(who.hardDays, QList{Weekday::Wed});
    QCOMPARE(who.wakes, QTime(7, 0));
    QCOMPARE(who.sleeps, QTime(22, 30));
    QCOMPARE(who.targetWeek->value, 40'000.0);
    QCOMPARE(who.bridgeReps, (BridgeReps{24, 19}));
    QCOMPARE(who.thomasTight, ThomasTight::Both);
    QCOMPARE(who.cadenceSpm, 164);

    // Seconds since 1970 from GNU date -d … +%s.
    const Run expected{
        Moment{1'795'156'200'000}, Metres(8'200), Seconds(2'640), Seconds(2'700.5), Metres(60), RunType::WalkRun, 4, 1};
    QCOMPARE(outcome->runs.size(), 1);
    QVERIFY(outcome->runs.first() == expected);

    const CheckIn &said = outcome->checkIns.first();
    QCOMPARE(said.at.ms, 1'795'415'400'000);
    QCOMPARE(hoursBetween(*said.startedAt, said.at), 22.5);
    QCOMPARE(said.painNow, 3);
    QCOMPARE(said.painWorst, 10);
    QCOMPARE(said.onset, Onset::Gradual);
    QCOMPARE(said.feel.size(), 7);
    QCOMPARE(said.feel.last(), Feel::Tight);
    QCOMPARE(said.spread, Spread::Diffuse);
    QCOMPARE(said.side, Side::Both);
    QCOMPARE(said.site, Site::WholeLeg);
    QCOMPARE(said.event, Event::CrampResolved);
    QCOMPARE(said.bruise, Bruise::Spreading);
    QCOMPARE(said.swelling, Swelling::Growing);
    QCOMPARE(said.gap, Answer::Unsure);
    QCOMPARE(said.tender, Tender::General);
    QCOMPARE(said.walking, Walking::CannotBearWeight);
    QCOMPARE(said.weakness, Weakness::BothLegs);
    QCOMPARE(said.improving, Answer::No);
    QCOMPARE(said.calfDifferenceCm, -1.5);
    QCOMPARE(said.sign(Sign::DarkUrine), Answer::No);
    QCOMPARE(said.sign(Sign::SaddleNumbness), Answer::Yes);
    QCOMPARE(said.sign(Sign::WoodenThigh), Answer::Yes);
    QCOMPARE(said.sign(Sign::Unwell), Answer::Unsure);
    QCOMPARE(said.unusualLoad, UnusualLoad::Right);
    QCOMPARE(said.earlierStrainMonths, 14.0);
    QCOMPARE(said.weeksSinceReturn, 6.5);
    QCOMPARE(said.pregnantWeeks, 20.0);
    QCOMPARE(said.gates.size(), 12);
    QCOMPARE(said.gates.last(), Gate::Palpation);

    const Log &noted = outcome->logs.first();
    QCOMPARE(noted.item.value, u"a1"_s);
    QCOMPARE(noted.state, LogState::Skipped);
    QCOMPARE(noted.pain, 2);
    QCOMPARE(noted.painNextDay, 1);
    QVERIFY(noted.sets == QList<LoggedSet>({{u"nordic_curl"_s, {5, 5}}}));
    QCOMPARE(noted.note, u"line one\nline two"_s);
    QVERIFY(outcome->requests == QList<RunRequest>({{QDate(2026, 12, 6), RunType::Long, Metres(22'000)}}));
    QVERIFY(outcome->pinned == QList<Pin>({{ItemId{u"b2"_s}, QDate(2026, 11, 25), u"travel"_s}}));
}

void TestProfileJson::writesEveryKeyBack()
{
    const Profile profile = readProfile(everyKey).value();
    const Zone madrid = Zone::named(u"Europe/Madrid"_s).value();
    const QByteArray written = writeProfile(profile, madrid);
    // The very same members, whatever their order: nothing lost, nothing added.
    QCOMPARE(QJsonDocument::fromJson(written), QJsonDocument::fromJson(everyKey));
    QVERIFY(readProfile(written).value() == profile);
    // Another zone writes other texts for the same moments.
    QVERIFY(readProfile(writeProfile(profile, Zone::named(u"Asia/Kathmandu"_s).value())).value() == profile);
    // In the order of the contract, not the alphabet.
    QVERIFY(written.indexOf("\"format\"") < written.indexOf("\"athlete\""));
    QVERIFY(written.indexOf("\"runs\"") < written.indexOf("\"check_ins\""));
    QVERIFY(written.indexOf("\"moving_s\"") < written.indexOf("\"elapsed_s\""));
    QVERIFY(written.endsWith("}\n"));
}

void TestProfileJson::acceptsTheLeast()
{
    const auto outcome = readProfile(document({}));
    QVERIFY(outcome.has_value());
    QVERIFY(*outcome == Profile());
    QVERIFY(readProfile(writeProfile(*outcome, Zone())).value() == Profile());
}

void TestProfileJson::acceptsLimits()
{
    for (const QByteArray &text :
         {checkIn(R"("pain_now": 0, "pain_worst": 10, "calf_difference_cm": -20, "pregnant_weeks": 45)"),
          checkIn(R"("calf_difference_cm": 20, "earlier_strain_months": 1200, "weeks_since_return": 5200)"),
          checkIn(R"("started_at": "2026-11-21T08:00:00Z", "pain_now": 7.0)"),
          athlete(R"("born": "1900-01-01", "body_mass_kg": 20, "cadence_spm": 100, "target_week_m": 500000)"),
          athlete(R"("body_mass_kg": 300, "cadence_spm": 250, "bridge_reps": {"left": 0, "right": 200})"),
          athlete(R"("wakes": "00:00", "sleeps": "23:59", "strength_per_week": 2, "week_starts": "sun")"),
          run(R"("rpe": 0, "pain": 10, "moving_s": 2678400, "elapsed_s": 1)"),
          document(R"("runs": [{"start": "2026-11-20T08:00:00Z", "distance_m": 500000}])"),
          document(R"("runs": [], "check_ins": [], "logs": [], "requests": [], "pinned": [])")}) {
        const auto outcome = readProfile(text);
        QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(toText(outcome.error())));
    }
}

void TestProfileJson::sortsRunsStably()
{
    const auto outcome = readProfile(document(R"("runs": [
        {"start": "2026-11-20T08:00:00Z", "distance_m": 3000},
        {"start": "2026-11-19T08:00:00Z", "distance_m": 1000},
        {"start": "2026-11-20T09:00:00+01:00", "distance_m": 2000}])"));
    QCOMPARE(outcome->runs.size(), 3);
    QCOMPARE(outcome->runs[0].distance.value, 1'000.0);
    QCOMPARE(outcome->runs[1].distance.value, 3'000.0);
    QCOMPARE(outcome->runs[2].distance.value, 2'000.0);
}

void TestProfileJson::missingSignsAreNotSaid()
{
    const Profile profile = readProfile(checkIn(R"("gap": "no")")).value();
    for (const auto &answer : profile.checkIns[1].signs)
        QVERIFY(!answer.has_value());
    const QByteArray written = writeProfile(profile, Zone());
    QVERIFY(!written.contains("fever"));
    QVERIFY(!written.contains("null"));
}

void TestProfileJson::checkInsOfOneSecondStayApart()
{
    const auto first = readProfile(document(R"("check_ins": [{"at": "2026-11-21T08:00:00.100Z"},
                                                             {"at": "2026-11-21T08:00:00.2Z"}])"));
    QVERIFY(first.has_value());
    QVERIFY(readProfile(writeProfile(*first, Zone())).value() == *first);
}

void TestProfileJson::flippedBytesNeverCrash()
{
    QRandomGenerator random(20'261'123);
    const QByteArray whole(everyKey);
    int refused = 0;
    for (int round = 0; round < 5'000; ++round) {
        QByteArray text = whole;
        const int flips = random.bounded(1, 4);
        for (int i = 0; i < flips; ++i)
            text[random.bounded(text.size())] = static_cast<char>(random.bounded(256));
        if (round % 5 == 0)
            text.truncate(random.bounded(text.size()));
        const auto outcome = readProfile(text);
        refused += !outcome;
        if (outcome)
            QVERIFY(readProfile(writeProfile(*outcome, Zone())).value() == *outcome);
    }
    QVERIFY2(refused > 3'000, qPrintable(QString::number(refused)));
}

void TestProfileJson::longHistoryIsQuick()
{
    Profile profile;
    for (int i = 0; i < 20'000; ++i) {
        Run entry;
        entry.start = Moment{1'500'000'000'000 + i * 14'400'000LL};
        entry.distance = Metres(5'000 + i % 97);
        entry.moving = Seconds(1'800 + i % 13);
        profile.runs += entry;
    }
    const QByteArray written = writeProfile(profile, Zone::named(u"Europe/Madrid"_s).value());
    QBENCHMARK_ONCE
    {
        QVERIFY(readProfile(written).value() == profile);
    }
}

void TestProfileJson::validatesWholeProfiles()
{
    Profile profile = readProfile(everyKey).value();
    QVERIFY(validate(profile).has_value());
    profile.checkIns += profile.checkIns.first();
    QCOMPARE(validate(profile).error().where, u"check_ins[1].at"_s);
    profile.checkIns[1].at = profile.checkIns[1].at + hours(1);
    profile.checkIns[1].painNow = 12;
    QCOMPARE(validate(profile).error().where, u"check_ins[1].pain_now"_s);
    profile.athlete.bodyMass = Kilograms(std::nan(""));
    QCOMPARE(validate(profile).error().where, u"athlete.body_mass_kg"_s);
}

QTEST_GUILESS_MAIN(TestProfileJson)
#include "test_profile_json.moc"
