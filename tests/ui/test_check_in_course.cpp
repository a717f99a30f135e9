// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/check_in_bench.h"
#include "ui/models/check_in_doubts.h"
#include "ui/models/check_in_questions.h"
#include "ui/models/when_choices.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace stridewell;
using kit::checkInNow;
using kit::checkInZone;

/// Which questions a check-in asks, in which order, and what it says of answers that do not go together.
class TestCheckInCourse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksEveryKey();
    void eachAnswerGoesInAndOut_data();
    void eachAnswerGoesInAndOut();
    void allFineAsksNothing();
    void emergencySignsComeFirst();
    void noAlarmingSignIsEverSkipped();
    void pointlessQuestionsFallAway();
    void gatesAreAskedWhenDue();
    void anOpenAlarmIsAskedAnew();
    void theSameTroubleIsNotToldTwice();
    void contradictionsAreTold_data();
    void contradictionsAreTold();
    void momentsAreNamed();
    void reasonsSpeakInAnswers();
};

namespace {

Profile somebody()
{
    Profile profile;
    profile.athlete.name = u"Somebody"_s;
    return profile;
}

CheckInBackground backgroundAt(const Profile &profile, Moment now)
{
    return kit::settingFor(profile, now).background;
}

CheckInDraft hurting()
{
    CheckInDraft draft;
    draft.said.at = checkInNow;
    draft.feeling = Feeling::Hurts;
    return draft;
}

QStringList askedIn(const CheckInDraft &draft, const CheckInBackground &background)
{
    QStringList keys;
    for (const CourseStep &step : courseOf(draft, background))
        keys += step.questions;
    return keys;
}

QStringList stepsOf(const CheckInDraft &draft, const CheckInBackground &background)
{
    QStringList ids;
    for (const CourseStep &step : courseOf(draft, background))
        ids += step.id;
    return ids;
}

QVariant sampleAnswer(const Question &question)
{
    switch (question.kind) {
    case Question::Kind::One:
        return static_cast<int>(question.options.size()) - 1;
    case Question::Kind::Many:
        return QVariant::fromValue(QList<int>{0, static_cast<int>(question.options.size()) - 1});
    case Question::Kind::Scale:
        return 7;
    case Question::Kind::Number:
        return question.most;
    case Question::Kind::When:
        return (checkInNow - hours(30)).ms;
    }
    return {};
}

/// A suspected strain, told three hours after it happened.
CheckIn strain(Moment injury)
{
    CheckIn checkIn;
    checkIn.at = injury + hours(3);
    checkIn.startedAt = injury;
    checkIn.onset = Onset::DuringRun;
    checkIn.feel = {Feel::Sharp};
    checkIn.side = Side::Left;
    checkIn.site = Site::MidThigh;
    checkIn.event = Event::Twinge;
    checkIn.painNow = 4;
    return checkIn;
}

} // namespace

void TestCheckInCourse::asksEveryKey()
{
    // The table CHECK_IN of the public contract, without `at`.
    const QStringList contract =
        u"started_at pain_now pain_worst onset feel spread side site event bruise swelling gap "
        "tender walking weakness improving calf_difference_cm dark_urine saddle_numbness "
        "bladder_or_bowel_change tingling_below_knee back_pain foot_cold_or_numb deformity "
        "hot_and_red fever breathless chest_pain pitting_oedema recent_immobility wooden_thigh "
        "pain_out_of_proportion pain_on_passive_stretch night_pain hop_pain sitting_pain "
        "weight_loss unwell unusual_load earlier_strain_months weeks_since_return "
        "pregnant_weeks gates"_s.split(u' ');
    QStringList asked;
    for (const Question &question : checkInQuestions())
        asked += question.key;
    QCOMPARE(QSet<QString>(asked.begin(), asked.end()), QSet<QString>(contract.begin(), contract.end()));
    QCOMPARE(asked.size(), contract.size());
    QCOMPARE(signCount, size_t(21));
}

void TestCheckInCourse::eachAnswerGoesInAndOut_data()
{
    QTest::addColumn<QString>("key");
    for (const Question &question : checkInQuestions())
        QTest::newRow(qPrintable(question.key)) << question.key;
}

void TestCheckInCourse::eachAnswerGoesInAndOut()
{
    QFETCH(QString, key);
    const Question &question = questionOf(key);
    CheckIn checkIn;
    QVERIFY(!question.read(checkIn).isValid());
    question.write(checkIn, sampleAnswer(question));
    QVERIFY(checkIn != CheckIn{});
    QCOMPARE(question.read(checkIn), sampleAnswer(question));
    // Nothing else may have been answered on the way.
    for (const Question &other : checkInQuestions())
        QCOMPARE(other.read(checkIn).isValid(), other.key == question.key);
    question.write(checkIn, {});
    QCOMPARE(checkIn, CheckIn{});
}

void TestCheckInCourse::allFineAsksNothing()
{
    CheckInDraft draft;
    const CheckInBackground background = backgroundAt(somebody(), checkInNow);
    QCOMPARE(stepsOf(draft, background), QStringList{u"feeling"_s});
    draft.feeling = Feeling::Fine;
    QCOMPARE(stepsOf(draft, background), (QStringList{u"feeling"_s, u"answer"_s}));
}

void TestCheckInCourse::emergencySignsComeFirst()
{
    const QStringList keys = askedIn(hurting(), backgroundAt(somebody(), checkInNow));
    const qsizetype place = keys.indexOf(u"side"_s);
    for (const QString &key : {u"chest_pain"_s, u"breathless"_s, u"saddle_numbness"_s, u"bladder_or_bowel_change"_s,
                               u"dark_urine"_s, u"foot_cold_or_numb"_s, u"deformity"_s, u"wooden_thigh"_s})
        QVERIFY2(keys.indexOf(key) >= 0 && keys.indexOf(key) < place, qPrintable(key));
}

/// Evidence 7.1 to 7.15: all that an emergency or an urgent picture is made of.
void TestCheckInCourse::noAlarmingSignIsEverSkipped()
{
    const QStringList alarming =
        u"saddle_numbness bladder_or_bowel_change weakness wooden_thigh pain_out_of_proportion "
        "pain_on_passive_stretch tingling_below_knee dark_urine swelling event deformity foot_cold_or_numb "
        "recent_immobility calf_difference_cm pitting_oedema site tender hot_and_red chest_pain breathless bruise "
        "fever unwell gap walking sitting_pain hop_pain night_pain weight_loss pregnant_weeks onset feel side"_s.split(
            u' ');
    QRandomGenerator random(20261124);
    const CheckInBackground background = backgroundAt(somebody(), checkInNow);
    for (int round = 0; round < 500; ++round) {
        CheckInDraft draft = hurting();
        for (const Question &question : checkInQuestions()) {
            if (random.bounded(2) == 0 || question.key == u"gates"_s)
                continue;
            if (question.kind == Question::Kind::One)
                question.write(draft.said, random.bounded(static_cast<int>(question.options.size())));
            else
                question.write(draft.said, sampleAnswer(question));
        }
        const QStringList asked = askedIn(draft, background);
        QCOMPARE(QSet<QString>(asked.begin(), asked.end()).size(), asked.size());
        for (const QString &key : alarming)
            QVERIFY2(asked.contains(key), qPrintable(key));
    }
}

void TestCheckInCourse::pointlessQuestionsFallAway()
{
    const CheckInBackground background = backgroundAt(somebody(), checkInNow);
    CheckInDraft draft = hurting();
    QVERIFY(askedIn(draft, background).contains(u"pain_worst"_s));
    QVERIFY(askedIn(draft, background).contains(u"unusual_load"_s));
    QVERIFY(!askedIn(draft, background).contains(u"back_pain"_s));
    QVERIFY(!askedIn(draft, background).contains(u"weeks_since_return"_s));
    QVERIFY(!askedIn(draft, background).contains(u"gates"_s));
    draft.said.painNow = 10;
    draft.said.onset = Onset::DuringRun;
    draft.said.feel = {Feel::Burning};
    draft.said.earlierStrainMonths = 6;
    draft.said.side = Side::Both;
    const QStringList asked = askedIn(draft, background);
    QVERIFY(!asked.contains(u"pain_worst"_s) && !asked.contains(u"unusual_load"_s) && !asked.contains(u"spread"_s));
    QVERIFY(asked.contains(u"back_pain"_s) && asked.contains(u"weeks_since_return"_s));
}

void TestCheckInCourse::gatesAreAskedWhenDue()
{
    Profile profile = somebody();
    profile.checkIns = {strain(checkInNow - hours(30))};
    CheckInDraft draft;
    draft.feeling = Feeling::Fine;
    // Planner section 2: gentle loading not before 48 hours.
    QVERIFY(!askedIn(draft, backgroundAt(profile, checkInNow)).contains(u"gates"_s));
    const CheckInBackground later = backgroundAt(profile, checkInNow + hours(24));
    QCOMPARE(later.gatesDue, QList<Gate>{Gate::BriskWalk30min});
    QVERIFY(askedIn(draft, later).contains(u"gates"_s));
    draft.said.painNow = 5;
    QVERIFY(!askedIn(draft, later).contains(u"gates"_s));
}

void TestCheckInCourse::anOpenAlarmIsAskedAnew()
{
    Profile profile = somebody();
    CheckIn alarm = strain(checkInNow - hours(20));
    alarm.sign(Sign::SaddleNumbness) = Answer::Unsure;
    profile.checkIns = {alarm};
    const CheckInBackground background = backgroundAt(profile, checkInNow);
    QCOMPARE(background.openAlarms, QStringList{u"saddle_numbness"_s});
    CheckInDraft draft;
    draft.feeling = Feeling::Fine;
    QCOMPARE(stepsOf(draft, background).value(1), u"alarms"_s);
    draft.feeling = Feeling::Hurts;
    QCOMPARE(askedIn(draft, background).count(u"saddle_numbness"_s), 1);
    QCOMPARE(stepsOf(draft, background).value(1), u"alarms"_s);
}

void TestCheckInCourse::theSameTroubleIsNotToldTwice()
{
    Profile profile = somebody();
    profile.checkIns = {strain(checkInNow - hours(30))};
    const CheckInBackground background = backgroundAt(profile, checkInNow);
    CheckInDraft draft = hurting();
    QVERIFY(stepsOf(draft, background).contains(u"same"_s));
    draft.sameTrouble = true;
    takeSameTrouble(draft.said, background);
    QCOMPARE(draft.said.startedAt, std::optional(checkInNow - hours(30)));
    QCOMPARE(draft.said.side, Side::Left);
    // What happened once is not said a second time: it would count as new.
    QVERIFY(!draft.said.event && !draft.said.onset);
    const QStringList asked = askedIn(draft, background);
    for (const QString &key : {u"started_at"_s, u"onset"_s, u"event"_s, u"earlier_strain_months"_s})
        QVERIFY2(!asked.contains(key), qPrintable(key));
    QVERIFY(asked.contains(u"gap"_s) && asked.contains(u"hop_pain"_s) && asked.contains(u"chest_pain"_s));
    draft.sameTrouble = false;
    QVERIFY(askedIn(draft, background).contains(u"event"_s));
}

void TestCheckInCourse::contradictionsAreTold_data()
{
    QTest::addColumn<QString>("answers");
    QTest::addColumn<QString>("key");
    QTest::newRow("pop, gradual") << u"event=2,onset=4"_s << u"event"_s;
    QTest::newRow("sudden, delayed") << u"feel=1,onset=3"_s << u"feel"_s;
    QTest::newRow("sudden, nothing happened") << u"feel=1,onset=0,event=0"_s << u"event"_s;
    QTest::newRow("worst below now") << u"pain_now=6,pain_worst=3"_s << u"pain_worst"_s;
    QTest::newRow("gates while it hurts") << u"pain_now=6,gates=0"_s << u"gates"_s;
    QTest::newRow("limp longer than it hurts") << u"walking=3,started_at=0"_s << u"walking"_s;
    QTest::newRow("back before it happened")
        << u"earlier_strain_months=2,weeks_since_return=40"_s << u"weeks_since_return"_s;
    QTest::newRow("thicker, not swollen") << u"calf_difference_cm=3,swelling=0"_s << u"swelling"_s;
}

void TestCheckInCourse::contradictionsAreTold()
{
    QFETCH(QString, answers);
    QFETCH(QString, key);
    CheckInDraft draft = hurting();
    draft.said.painNow = 3;
    const CheckInBackground background = backgroundAt(somebody(), checkInNow);
    QVERIFY(doubtsOf(draft, background).isEmpty());
    for (const QString &answer : answers.split(u',')) {
        const Question &question = questionOf(answer.section(u'=', 0, 0));
        const int value = answer.section(u'=', 1).toInt();
        if (question.kind == Question::Kind::Many)
            question.write(draft.said, QVariant::fromValue(QList<int>{value}));
        else if (question.kind == Question::Kind::When)
            question.write(draft.said, (checkInNow - hours(2)).ms);
        else
            question.write(draft.said, value);
    }
    const QList<Doubt> doubts = doubtsOf(draft, background);
    QCOMPARE(doubts.size(), 1);
    QVERIFY(doubts.first().keys.contains(key));
    QVERIFY(!doubts.first().blocks);
}

void TestCheckInCourse::momentsAreNamed()
{
    Profile profile = somebody();
    Run run;
    run.start = checkInNow - hours(7);
    run.distance = Metres(8000);
    run.elapsed = Seconds(2700);
    profile.runs = {run};
    const CheckInBackground background = backgroundAt(profile, checkInNow);
    const QList<WhenChoice> choices = whenChoices(background, {QLocale::c(), Units::Km, checkInZone()});
    QCOMPARE(choices.first().moment, checkInNow);
    QCOMPARE(choices[1].label, u"Today\u2019s run, 07:30, 8\u00a0km"_s);
    // 07:30 and 45 minutes.
    QCOMPARE(choices[1].moment, checkInNow - hours(7) + std::chrono::minutes(45));
    for (const WhenChoice &choice : choices)
        QVERIFY(choice.moment <= checkInNow);
}

void TestCheckInCourse::reasonsSpeakInAnswers()
{
    QCOMPARE(becauseWords(u"feel = sharp"_s), u"Sharp"_s);
    QCOMPARE(becauseWords(u"gap = yes"_s), u"Do you feel a gap or a lump in the muscle? Yes"_s);
    QCOMPARE(becauseWords(u"pain_worst = 8"_s), u"How strong was it at its worst? 8"_s);
    QCOMPARE(becauseWords(u"conditions = previous_dvt"_s), u"In your profile: a blood clot in a leg or lung before"_s);
}

QTEST_GUILESS_MAIN(TestCheckInCourse)
#include "test_check_in_course.moc"
