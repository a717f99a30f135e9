// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/triage.h"
#include "tests/kit/athletes.h"

#include <QTest>

using namespace stridewell;

namespace {

const Moment injury = kit::moment("2026-03-02T18:00:00+01:00");

CheckIn bland(Moment at)
{
    CheckIn said;
    said.at = at;
    said.painNow = 0;
    return said;
}

Profile of(const QList<CheckIn> &checkIns)
{
    Profile profile;
    profile.athlete = kit::adult();
    profile.checkIns = checkIns;
    return profile;
}

TriageOutcome outcomeOf(const Profile &profile)
{
    const auto zone = Zone::named(profile.athlete.timeZone);
    return triage(profile, *kit::builtIn(), *zone).value_or(TriageOutcome{});
}

QString classOf(const QList<CheckIn> &checkIns)
{
    return QString(keyOf(outcomeOf(of(checkIns)).assessment.triageClass));
}

} // namespace

/// How one check-in follows another: what stays, what is lifted, and what stays open.
class TestTriageCourse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingSaidIsNotJudged();
    void alarmOutlastsBlandCheckIns_data();
    void alarmOutlastsBlandCheckIns();
    void explicitAnswerLiftsAlarm();
    void referralOutlastsBlandCheckIns();
    void everyReferralOutlastsBlandCheckIns_data();
    void everyReferralOutlastsBlandCheckIns();
    void firstCareStaysOnlyForTears_data();
    void firstCareStaysOnlyForTears();
    void pregnancyGoesOn();
    void openStrainIsReferredInTime();
    void strainStaysOpenUntilItsGates();
    void gatesOpenStagesInOrder_data();
    void gatesOpenStagesInOrder();
    void gateIsNoneWhileItHurtsAgain();
    void flareUpGoesBackToGentleHolds_data();
    void flareUpGoesBackToGentleHolds();
    void newSignGoesBackToGentleHolds_data();
    void newSignGoesBackToGentleHolds();
    void strainOutranksLaterSoreness();
    void fadedSorenessIsOver();
    void orderOfCheckInsDoesNotMatter();
    void recheckTimes_data();
    void recheckTimes();
};

void TestTriageCourse::initTestCase()
{
    QVERIFY(kit::builtIn());
}

void TestTriageCourse::nothingSaidIsNotJudged()
{
    const Profile profile = of({});
    QVERIFY(!triage(profile, *kit::builtIn(), *Zone::named(profile.athlete.timeZone)).has_value());
}

void TestTriageCourse::alarmOutlastsBlandCheckIns_data()
{
    QTest::addColumn<CheckIn>("alarm");
    QTest::addColumn<QString>("expected");
    CheckIn said = bland(injury + hours(2));
    said.painNow = 4;
    const auto with = [&](auto change) {
        CheckIn changed = said;
        change(changed);
        return changed;
    };
    QTest::newRow("dark urine") << with([](CheckIn &c) { c.sign(Sign::DarkUrine) = Answer::Yes; }) << u"emergency"_s;
    QTest::newRow("perhaps dark urine") << with([](CheckIn &c) { c.sign(Sign::DarkUrine) = Answer::Unsure; })
                                        << u"emergency"_s;
    QTest::newRow("crack") << with([](CheckIn &c) { c.event = Event::Crack; }) << u"emergency"_s;
    QTest::newRow("gap") << with([](CheckIn &c) { c.gap = Answer::Yes; }) << u"urgent"_s;
    QTest::newRow("foot drop") << with([](CheckIn &c) { c.weakness = Weakness::NewFootDrop; }) << u"urgent"_s;
    QTest::newRow("hop") << with([](CheckIn &c) { c.sign(Sign::HopPain) = Answer::Yes; }) << u"urgent"_s;
    QTest::newRow("pop in the buttock") << with([](CheckIn &c) {
        c.event = Event::Pop;
        c.site = Site::Buttock;
        c.walking = Walking::CannotWalkNormally;
    }) << u"urgent"_s;
}

void TestTriageCourse::alarmOutlastsBlandCheckIns()
{
    QFETCH(const CheckIn, alarm);
    QFETCH(const QString, expected);
    QList<CheckIn> told = {alarm};
    QCOMPARE(classOf(told), expected);
    for (const double later : {12.0, 36.0, 72.0}) {
        told += bland(alarm.at + hours(later));
        QCOMPARE(classOf(told), expected);
    }
}

void TestTriageCourse::explicitAnswerLiftsAlarm()
{
    CheckIn alarm = bland(injury + hours(2));
    alarm.painNow = 3;
    alarm.sign(Sign::DarkUrine) = Answer::Yes;
    CheckIn denied = bland(injury + hours(20));
    denied.sign(Sign::DarkUrine) = Answer::No;
    QCOMPARE(classOf({alarm, denied}), u"none"_s);

    // One answer lifts only its own sign.
    alarm.gap = Answer::Yes;
    QCOMPARE(classOf({alarm, denied}), u"urgent"_s);
    // Without its gap it is still a muscle that was hurt: that ends at its gates.
    denied.gap = Answer::No;
    QCOMPARE(classOf({alarm, denied}), u"strain"_s);
}

void TestTriageCourse::referralOutlastsBlandCheckIns()
{
    CheckIn severe = kit::mildStrain(injury, injury + hours(3));
    severe.feel = {Feel::Sharp};
    severe.painWorst = 8;
    const CheckIn later = bland(injury + hours(50));
    QCOMPARE(classOf({severe}), u"physio"_s);
    QCOMPARE(classOf({severe, later}), u"physio"_s);
    // After the week in which to be seen only the strain is left; its own limits go on.
    CheckIn nextWeek = bland(severe.at + hours(7 * 24 + 1));
    nextWeek.gates = kit::gatesUpTo(Stage::Regain);
    QCOMPARE(classOf({severe, later, nextWeek}), u"strain"_s);

    CheckIn bruised = kit::mildStrain(injury, injury + hours(3));
    bruised.bruise = Bruise::Small;
    QCOMPARE(classOf({bruised, later}), u"physio"_s);
    CheckIn faded = later;
    faded.bruise = Bruise::None;
    QCOMPARE(classOf({bruised, faded}), u"strain"_s);
    // A limp that is only remembered does not hold the stage back.
    CheckIn limping = kit::mildStrain(injury, injury + hours(30));
    limping.walking = Walking::LimpOver24h;
    CheckIn walked = bland(injury + hours(60));
    walked.gates = kit::gatesUpTo(Stage::Regain);
    QCOMPARE(QString(keyOf(outcomeOf(of({limping, walked})).episode.stage)), u"regain"_s);
}

void TestTriageCourse::everyReferralOutlastsBlandCheckIns_data()
{
    QTest::addColumn<CheckIn>("asked");
    QTest::addColumn<CheckIn>("answered");
    const auto add = [](const char *name, auto ask, auto answer) {
        CheckIn asked = bland(injury);
        asked.painNow = 3;
        ask(asked);
        CheckIn answered = bland(injury + hours(30));
        answer(answered);
        QTest::newRow(name) << asked << answered;
    };
    add(
        "gap, unsure", [](CheckIn &c) { c.gap = Answer::Unsure; }, [](CheckIn &c) { c.gap = Answer::No; });
    add(
        "hop, unsure", [](CheckIn &c) { c.sign(Sign::HopPain) = Answer::Unsure; },
        [](CheckIn &c) { c.sign(Sign::HopPain) = Answer::No; });
    add(
        "fever", [](CheckIn &c) { c.sign(Sign::Fever) = Answer::Yes; },
        [](CheckIn &c) { c.sign(Sign::Fever) = Answer::No; });
    add(
        "tingling", [](CheckIn &c) { c.sign(Sign::TinglingBelowKnee) = Answer::Yes; },
        [](CheckIn &c) { c.sign(Sign::TinglingBelowKnee) = Answer::No; });
}

void TestTriageCourse::everyReferralOutlastsBlandCheckIns()
{
    QFETCH(const CheckIn, asked);
    QFETCH(const CheckIn, answered);
    QCOMPARE(classOf({asked}), u"physio"_s);
    QList<CheckIn> told = {asked};
    const PictureKind kind = outcomeOf(of(told)).episode.kind;
    // "Pain has gone" on the next days does not take the visit off the plan, and opens nothing it keeps closed.
    for (const double later : {12.0, 36.0, 72.0}) {
        told += bland(asked.at + hours(later));
        QCOMPARE(classOf(told), u"physio"_s);
        QCOMPARE(outcomeOf(of(told)).episode.kind, kind);
    }
    // A later sign does not push an earlier one out.
    CheckIn other = bland(asked.at + hours(10));
    other.onset = Onset::Gradual;
    other.site = Site::SitBone;
    QCOMPARE(outcomeOf(of({asked, other})).episode.kind, kind);
    QVERIFY(classOf({asked, answered}) != u"physio"_s);
    QCOMPARE(classOf({asked, bland(asked.at + hours(7 * 24 + 1))}), u"none"_s);
}

void TestTriageCourse::firstCareStaysOnlyForTears_data()
{
    QTest::addColumn<CheckIn>("said");
    QTest::addColumn<bool>("stays");
    const auto add = [](const char *name, bool stays, auto change) {
        CheckIn said = kit::mildStrain(injury, injury + hours(2));
        change(said);
        QTest::newRow(name) << said << stays;
    };
    add("7.8", true, [](CheckIn &c) { c.bruise = Bruise::Large; });
    add("7.9", true, [](CheckIn &c) { c.gap = Answer::Yes; });
    add("7.9 and swelling that grows", false, [](CheckIn &c) {
        c.gap = Answer::Yes;
        c.swelling = Swelling::Growing;
    });
    add("7.15", false, [](CheckIn &c) { c.walking = Walking::CannotBearWeight; });
    add("7.2 alone", false, [](CheckIn &c) { c.sign(Sign::WoodenThigh) = Answer::Yes; });
}

void TestTriageCourse::firstCareStaysOnlyForTears()
{
    QFETCH(const CheckIn, said);
    QFETCH(const bool, stays);
    QCOMPARE(classOf({said}), u"urgent"_s);
    QCOMPARE(outcomeOf(of({said})).episode.firstAid, stays);
}

void TestTriageCourse::pregnancyGoesOn()
{
    // Evidence 12.4: one clot point is enough in pregnancy, also where only an earlier check-in told of it.
    CheckIn told = bland(injury);
    told.pregnantWeeks = 10;
    CheckIn calf = bland(injury + hours(24 * 14));
    calf.site = Site::Calf;
    calf.painNow = 2;
    QCOMPARE(classOf({told, calf}), u"emergency"_s);
    QCOMPARE(outcomeOf(of({told, calf})).episode.pregnantWeeks, 12.0);
    // Weeks that no check-in could count any more are those of a child that is born.
    calf.at = injury + hours(24 * 7 * 40);
    QVERIFY(!outcomeOf(of({told, calf})).episode.pregnantWeeks);
}

void TestTriageCourse::openStrainIsReferredInTime()
{
    const CheckIn first = kit::mildStrain(injury, injury + hours(3));
    const auto on = [](double day, PainScore pain, const QList<Gate> &gates) {
        CheckIn said = bland(injury + hours(24 * day));
        said.startedAt = injury;
        said.painNow = pain;
        said.gates = gates;
        return said;
    };
    // Saying again when it began makes no soreness of it, whose limit is seven days.
    QCOMPARE(classOf({first, on(8, 1, {})}), u"strain"_s);
    QCOMPARE(classOf({first, on(9.9, 1, {})}), u"strain"_s);
    QCOMPARE(classOf({first, on(10, 1, {})}), u"physio"_s);
    QCOMPARE(classOf({first, on(10, 0, {})}), u"physio"_s);
    QCOMPARE(classOf({first, on(10, 1, {Gate::BriskWalk30min})}), u"strain"_s);
    QCOMPARE(classOf({first, on(5, 1, {Gate::BriskWalk30min}), on(14, 1, {})}), u"strain"_s);
    QCOMPARE(classOf({first, on(5, 1, {Gate::BriskWalk30min}), on(14.1, 1, {})}), u"physio"_s);
}

void TestTriageCourse::strainStaysOpenUntilItsGates()
{
    QList<CheckIn> told = {kit::mildStrain(injury, injury + hours(3))};
    QCOMPARE(classOf(told), u"strain"_s);
    for (const int day : {2, 4, 6}) {
        told += bland(injury + hours(24.0 * day));
        QCOMPARE(classOf(told), u"strain"_s);
        QCOMPARE(outcomeOf(of(told)).episode.began, injury);
    }
}

void TestTriageCourse::gatesOpenStagesInOrder_data()
{
    QTest::addColumn<double>("dayOfGates");
    QTest::addColumn<int>("gatesUpTo");
    QTest::addColumn<int>("expected");
    // The lower limits in days: regain after the 48 h of rest, then a week, then two (evidence 4.2, 4.11, S26).
    QTest::newRow("none passed") << 8.0 << int(Stage::Protect) << int(Stage::Protect);
    QTest::newRow("walk, too early") << 1.9 << int(Stage::Regain) << int(Stage::Protect);
    QTest::newRow("walk") << 3.0 << int(Stage::Regain) << int(Stage::Regain);
    QTest::newRow("strong, too early") << 6.9 << int(Stage::Strengthen) << int(Stage::Regain);
    QTest::newRow("strong") << 7.1 << int(Stage::Strengthen) << int(Stage::Strengthen);
    QTest::newRow("ready for the table") << 8.0 << int(Stage::ReturnToRun) << int(Stage::ReturnToRun);
}

void TestTriageCourse::gatesOpenStagesInOrder()
{
    QFETCH(const double, dayOfGates);
    QFETCH(const int, gatesUpTo);
    QFETCH(const int, expected);
    CheckIn later = bland(injury + hours(24 * dayOfGates));
    later.gates = kit::gatesUpTo(static_cast<Stage>(gatesUpTo));
    const TriageOutcome outcome = outcomeOf(of({kit::mildStrain(injury, injury + hours(3)), later}));
    QCOMPARE(QString(keyOf(outcome.episode.stage)), QString(keyOf(static_cast<Stage>(expected))));
}

void TestTriageCourse::gateIsNoneWhileItHurtsAgain()
{
    // A gate of the second stage without the first opens nothing.
    CheckIn later = bland(injury + hours(24 * 9));
    later.gates = {Gate::SingleLegBridge, Gate::SingleLegSquat, Gate::Bike5min};
    const TriageOutcome skipped = outcomeOf(of({kit::mildStrain(injury, injury + hours(3)), later}));
    QCOMPARE(QString(keyOf(skipped.episode.stage)), u"protect"_s);

    // Hurt again: the way starts anew at the new injury.
    CheckIn passed = bland(injury + hours(24 * 8));
    passed.gates = kit::gatesUpTo(Stage::Strengthen);
    const Moment again = injury + hours(24 * 9);
    const TriageOutcome second =
        outcomeOf(of({kit::mildStrain(injury, injury + hours(3)), passed, kit::mildStrain(again, again + hours(1))}));
    QCOMPARE(QString(keyOf(second.episode.stage)), u"protect"_s);
    QCOMPARE(second.episode.began, again);
    QVERIFY(!isMoreAlarming(TriageClass::Strain, second.assessment.triageClass));
}

void TestTriageCourse::flareUpGoesBackToGentleHolds_data()
{
    QTest::addColumn<PainScore>("pain");
    QTest::addColumn<bool>("limps");
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("after");
    QTest::newRow("at the limit") << 2 << false << int(Stage::ReturnToRun) << int(Stage::ReturnToRun);
    QTest::newRow("hurts while running comes back") << 5 << false << int(Stage::ReturnToRun) << int(Stage::Regain);
    QTest::newRow("limps without pain") << 0 << true << int(Stage::ReturnToRun) << int(Stage::Regain);
    QTest::newRow("hurts while growing strong") << 3 << false << int(Stage::Strengthen) << int(Stage::Regain);
    QTest::newRow("hurts in gentle holds") << 3 << false << int(Stage::Regain) << int(Stage::Protect);
}

void TestTriageCourse::flareUpGoesBackToGentleHolds()
{
    QFETCH(const PainScore, pain);
    QFETCH(const bool, limps);
    QFETCH(const int, before);
    QFETCH(const int, after);
    CheckIn passed = bland(injury + hours(24 * 8));
    passed.gates = kit::gatesUpTo(static_cast<Stage>(before));
    CheckIn now = bland(injury + hours(24 * 9));
    now.painNow = pain;
    now.walking = limps ? Walking::Limp : Walking::Normal;
    // Whatever is claimed to be painless meanwhile: no Nordics and no runs on a leg that hurts or limps.
    now.gates = kit::gatesUpTo(limps || pain > 2 ? Stage::Full : Stage::Protect);
    const QList<CheckIn> told = {kit::mildStrain(injury, injury + hours(3)), passed};
    QCOMPARE(outcomeOf(of(told)).episode.stage, static_cast<Stage>(before));
    QCOMPARE(outcomeOf(of(told + QList<CheckIn>{now})).episode.stage, static_cast<Stage>(after));
}

void TestTriageCourse::newSignGoesBackToGentleHolds_data()
{
    QTest::addColumn<CheckIn>("sign");
    const auto add = [](const char *name, auto change) {
        CheckIn said = bland(injury + hours(24 * 9));
        said.gates = kit::gatesUpTo(Stage::ReturnToRun);
        change(said);
        QTest::newRow(name) << said;
    };
    add("pop", [](CheckIn &c) { c.event = Event::Pop; });
    add("gap, unsure", [](CheckIn &c) { c.gap = Answer::Unsure; });
    add("gap", [](CheckIn &c) { c.gap = Answer::Yes; });
    add("unwell", [](CheckIn &c) { c.sign(Sign::Unwell) = Answer::Yes; });
    add("tingling", [](CheckIn &c) { c.sign(Sign::TinglingBelowKnee) = Answer::Yes; });
    add("bruise", [](CheckIn &c) { c.bruise = Bruise::Small; });
    add("severe and sharp", [](CheckIn &c) {
        c.onset = Onset::DuringRun;
        c.feel = {Feel::Sharp};
        c.painWorst = 8;
    });
}

void TestTriageCourse::newSignGoesBackToGentleHolds()
{
    QFETCH(const CheckIn, sign);
    CheckIn passed = bland(injury + hours(24 * 8));
    passed.gates = kit::gatesUpTo(Stage::ReturnToRun);
    QList<CheckIn> told = {kit::mildStrain(injury, injury + hours(3)), passed};
    QCOMPARE(outcomeOf(of(told)).episode.stage, Stage::ReturnToRun);
    // Not said to be a new injury, and all gates claimed: neither runs nor Nordics until it was looked at.
    told += sign;
    QVERIFY(!isMoreAlarming(TriageClass::Physio, outcomeOf(of(told)).assessment.triageClass));
    QCOMPARE(outcomeOf(of(told)).episode.stage, Stage::Regain);
    CheckIn next = bland(sign.at + hours(20));
    next.gates = kit::gatesUpTo(Stage::ReturnToRun);
    QCOMPARE(outcomeOf(of(told + QList<CheckIn>{next})).episode.stage, Stage::Regain);
    // What was named from the start holds nothing back that its gates have opened.
    CheckIn bruised = told.first();
    bruised.bruise = Bruise::Small;
    passed.bruise = Bruise::Small;
    QCOMPARE(outcomeOf(of({bruised, passed})).episode.stage, Stage::ReturnToRun);
}

void TestTriageCourse::strainOutranksLaterSoreness()
{
    const CheckIn first = kit::mildStrain(injury, injury + hours(3));
    QCOMPARE(classOf({first, kit::soreness(injury + hours(20), injury + hours(50), 2)}), u"strain"_s);
}

void TestTriageCourse::fadedSorenessIsOver()
{
    const CheckIn first = kit::soreness(injury, injury + hours(24), 4);
    QCOMPARE(classOf({first, bland(injury + hours(80))}), u"none"_s);
}

void TestTriageCourse::orderOfCheckInsDoesNotMatter()
{
    const CheckIn first = kit::mildStrain(injury, injury + hours(3));
    CheckIn later = bland(injury + hours(24 * 8));
    later.gates = kit::gatesUpTo(Stage::Strengthen);
    QCOMPARE(outcomeOf(of({first, later})).assessment, outcomeOf(of({later, first})).assessment);
}

void TestTriageCourse::recheckTimes_data()
{
    QTest::addColumn<CheckIn>("said");
    QTest::addColumn<double>("hoursAfterStart");
    // 24 h for anything acute; 72 h for soreness (planner.md 1, evidence 6.8).
    QTest::newRow("strain") << kit::mildStrain(injury, injury + hours(3)) << 27.0;
    QTest::newRow("soreness") << kit::soreness(injury, injury + hours(24), 3) << 72.0;
}

void TestTriageCourse::recheckTimes()
{
    QFETCH(const CheckIn, said);
    QFETCH(const double, hoursAfterStart);
    const auto recheck = outcomeOf(of({said})).assessment.recheckAt;
    QVERIFY(recheck);
    QVERIFY(*recheck > said.at);
    QVERIFY2(*recheck <= injury + hours(hoursAfterStart), qPrintable(QString::number(hoursBetween(injury, *recheck))));
}

QTEST_GUILESS_MAIN(TestTriageCourse)
#include "test_triage_course.moc"
