// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/protocol_loader.h"
#include "tests/kit/sample_plan.h"
#include "ui/models/athlete_view.h"
#include "ui/models/countdown.h"
#include "ui/models/due_reminders.h"
#include "ui/models/pain_history.h"
#include "ui/models/session_log.h"
#include "ui/models/today_list.h"
#include "ui/models/today_state.h"

#include <QSignalSpy>
#include <QTest>

using namespace stridewell;
using namespace std::chrono_literals;

namespace {

const QDate tuesday(2026, 11, 24);

Moment at(int hour, int minute)
{
    return Zone::fixedOffset(3600).at(tuesday, QTime(hour, minute));
}

PlanView strainAt(int hour, int minute)
{
    PlanView view = kit::strainPlan();
    view.now = at(hour, minute);
    return view;
}

QString currentTime(const PlanView &view)
{
    for (const TodayEntry &entry : todayList(view).entries) {
        if (entry.turn == Turn::Now || entry.turn == Turn::Next)
            return entry.time + (entry.turn == Turn::Next ? u" next"_s : QString());
    }
    return u"none"_s;
}

Item &itemOfToday(PlanView &view, ItemKind kind)
{
    return *std::ranges::find_if(view.plan.items,
                                 [&](const Item &item) { return item.day == view.today() && item.kind == kind; });
}

CheckIn strain(Moment said, const std::optional<Moment> &began)
{
    CheckIn checkIn;
    checkIn.at = said;
    checkIn.startedAt = began;
    checkIn.painNow = 4;
    checkIn.onset = Onset::DuringRun;
    checkIn.feel = {Feel::Sharp, Feel::Sudden};
    return checkIn;
}

/// What the window shows of somebody who said this, in the first stage of a strain if anything was said.
PlanView viewOf(const QList<CheckIn> &said, Moment now)
{
    static const auto protocols = std::make_shared<const Protocols>(builtInProtocols().value());
    Profile profile;
    profile.checkIns = said;
    Plan plan;
    if (!said.isEmpty()) {
        plan.stage = Stage::Protect;
        plan.assessment = Assessment{.triageClass = TriageClass::Strain};
    }
    return athleteView(plan, profile, protocols, Zone::fixedOffset(3600), now);
}

} // namespace

class TestTodayModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theClockSaysWhoseTurnItIs();
    void whatIsLateStaysOpen();
    void whoIsInTheMiddleKeepsTheTurn();
    void aVisitComesFirst();
    void daysOfEveryKindHaveAWord();
    void stateTellsHoursStageAndAlarm();
    void firstDaysCountFromTheirStart();
    void anEarlierEpisodeIsNotThisOne();
    void setsBecomeALog();
    void lastTimeIsShown();
    void theDayAfterIsAskedWhileItCounts();
    void painOfTheEpisodeOnly();
    void remindersAreFresh();
    void countdownFollowsTheSteadyTime();
};

void TestTodayModels::theClockSaysWhoseTurnItIs()
{
    // Ice at 08, 11, 14, 17 and 20, of which the first two are done; a check-in at 19.
    QCOMPARE(currentTime(strainAt(14, 30)), u"14:00"_s);
    QCOMPARE(currentTime(strainAt(16, 49)), u"14:00"_s);
    QCOMPARE(currentTime(strainAt(16, 50)), u"17:00"_s);
    QCOMPARE(currentTime(strainAt(19, 5)), u"19:00"_s);
    // Nothing is due yet: what has no clock time can be done meanwhile.
    QCOMPARE(currentTime(strainAt(13, 0)), QString());
    PlanView onlyTimed = strainAt(13, 0);
    onlyTimed.plan.items.removeIf([](const Item &item) { return !item.start; });
    QCOMPARE(currentTime(onlyTimed), u"14:00 next"_s);
    const TodayList list = todayList(strainAt(14, 30));
    QCOMPARE(list.timed, 6);
    QCOMPARE(list.entries.size(), 9);
    QCOMPARE(list.done, 2);
    QCOMPARE(list.entries[2].accessible, u"14:00, ice 15 minutes, planned, now"_s);
    QCOMPARE(list.entries[0].accessible, u"08:00, ice 15 minutes, done"_s);
}

void TestTodayModels::whatIsLateStaysOpen()
{
    const TodayList list = todayList(strainAt(17, 30));
    QCOMPARE(list.entries[2].turn, Turn::Late);
    QCOMPARE(list.entries[2].state, u"still open"_s);
    QVERIFY(list.entries[2].accessible.endsWith(u"planned, still open"_s));
    QCOMPARE(list.entries[3].turn, Turn::Now);
}

void TestTodayModels::whoIsInTheMiddleKeepsTheTurn()
{
    const PlanView view = strainAt(17, 30);
    const ItemId ofTwo = todayList(view).entries[2].item.id;
    const TodayList list = todayList(view, ofTwo);
    QCOMPARE(list.current, ofTwo);
    QCOMPARE(list.entries[2].turn, Turn::Now);
    QCOMPARE(list.entries[3].turn, Turn::Late);
}

void TestTodayModels::aVisitComesFirst()
{
    PlanView view = strainAt(14, 30);
    Item visit;
    visit.id.value = u"visit"_s;
    visit.day = tuesday;
    visit.kind = ItemKind::Refer;
    visit.title = u"Let a physiotherapist look at it"_s;
    view.plan.items += visit;
    QCOMPARE(todayList(view).current, visit.id);
}

void TestTodayModels::daysOfEveryKindHaveAWord()
{
    const auto wordOf = [](const PlanView &view) { return dayWord(view, todayList(view)); };
    QVERIFY(wordOf(kit::restPlan()).contains(u"day of rest"_s));
    QVERIFY(wordOf(kit::doneForTodayPlan()).contains(u"all for today"_s));
    PlanView none = kit::healthyPlan();
    none.plan.items.clear();
    QVERIFY(wordOf(none).contains(u"no plan yet"_s));
    PlanView first = kit::healthyPlan();
    first.plan.items.removeIf([](const Item &item) { return item.day < tuesday; });
    QVERIFY(wordOf(first).contains(u"first day"_s));
    first.profile.logs += Log{ItemId{u"earlier"_s}, at(8, 0), LogState::Done, {}, {}, {}, {}};
    QCOMPARE(wordOf(first), QString());
    // A day on which all was left out is not praised, and not blamed.
    PlanView skipped = kit::doneForTodayPlan();
    for (Item &item : skipped.plan.items)
        item.state = ItemState::Skipped;
    QVERIFY(wordOf(skipped).contains(u"fine"_s));
    const QList<ComingDay> days = comingDays(kit::healthyPlan(), 3);
    QCOMPARE(days.size(), 3);
    QCOMPARE(days.first(), (ComingDay{u"Tomorrow"_s, u"Tempo run 9\u00a0km"_s}));
}

void TestTodayModels::stateTellsHoursStageAndAlarm()
{
    // Monday 07:30 to Thursday 07:30; on Tuesday at 14:30 31 of 72 hours have passed.
    const TodayState strain = todayState(kit::strainPlan());
    QCOMPARE(strain.ringNumber, u"41 h"_s);
    QCOMPARE(strain.ringCaption, u"left of 72"_s);
    QCOMPARE(strain.episode, u"day 2 of the episode"_s);
    QVERIFY(qAbs(strain.share - 31.0 / 72) < 1e-9);
    QVERIFY(!strain.alarm);
    PlanView later = kit::strainPlan();
    later.plan.stage = Stage::Strengthen;
    later.window.reset();
    QCOMPARE(todayState(later).ringNumber, u"3"_s);
    QCOMPARE(todayState(later).ringCaption, u"of 5"_s);
    const TodayState urgent = todayState(kit::urgentPlan());
    QVERIFY(urgent.alarm);
    // The assessment is of Monday 08:00.
    QCOMPARE(urgent.seek, u"See a doctor or a sports clinic within 48 hours, by Wed 25 Nov 08:00."_s);
    QVERIFY(urgent.mustNot.size() == 2 && urgent.whatToDo.size() == 3);
    const TodayState healthy = todayState(kit::healthyPlan());
    QVERIFY(healthy.ringNumber.isEmpty() && healthy.episode.isEmpty() && healthy.seek.isEmpty());
    const HelpWords help = helpWords(builtInProtocols()->citations);
    QVERIFY(help.now.first().contains(u"bladder"_s) && help.now.size() == 5 && help.soon.size() == 4);
}

void TestTodayModels::firstDaysCountFromTheirStart()
{
    const Moment began = at(8, 0);
    const PlanView told = viewOf({strain(began + hours(3), began)}, began + hours(12));
    QCOMPARE(told.window, (AcuteWindow{began, began + hours(72)}));
    // When it began was not said: no later than it was told.
    const PlanView untold = viewOf({strain(began + hours(3), {})}, began + hours(27));
    QCOMPARE(untold.window, (AcuteWindow{began + hours(3), began + hours(75)}));
    QCOMPARE(todayState(untold).ringNumber, u"48 h"_s);
    QCOMPARE(todayState(untold).episode, u"day 2 of the episode"_s);
    // A later check-in of the same episode that does not say it again changes nothing.
    const PlanView again = viewOf({strain(began + hours(3), began), strain(began + hours(24), {})}, began + hours(25));
    QCOMPARE(again.window, told.window);
    QCOMPARE(painHistory(again).points.size(), 2);
    // Told when they were over, there are none.
    const PlanView late = viewOf({strain(began + hours(80), began)}, began + hours(81));
    QVERIFY(!late.window);
    QCOMPARE(todayState(late).episode, u"day 4 of the episode"_s);
}

void TestTodayModels::anEarlierEpisodeIsNotThisOne()
{
    const Moment now = at(14, 30);
    CheckIn fine;
    fine.at = now - hours(24 * 90);
    fine.painNow = 0;
    fine.gates = {Gate::Run100, Gate::ChangeDirection, Gate::Palpation};
    const QList<CheckIn> before = {strain(now - hours(24 * 150), now - hours(24 * 151)), fine};
    const PlanView view = viewOf(before + QList{strain(now - hours(2), {})}, now);
    QCOMPARE(todayState(view).episode, u"day 1 of the episode"_s);
    QCOMPARE(view.episodeStart, now - hours(2));
    QCOMPARE(painHistory(view).points.size(), 1);
    QVERIFY(!viewOf({}, now).episodeStart);
}

void TestTodayModels::setsBecomeALog()
{
    PlanView view = kit::healthyPlan();
    const Item item = itemOfToday(view, ItemKind::Strength); // Nordic 2 x 8, deadlift 3 x 8, bridge 3 x 12
    QList<ExerciseLine> lines = exerciseLines(item, view);
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[0].targets, (QList<int>{8, 8}));
    Log log = withSet(item, lines, 0, 0, 7, std::nullopt);
    QCOMPARE(log.state, LogState::Partly);
    QCOMPARE(log.sets, (QList<LoggedSet>{{exercise::nordicCurl, {7}}}));
    log.pain = 1;
    view.logs.insert(item.id, log);
    lines = exerciseLines(item, view);
    QCOMPARE(lines[0].done, (QList<int>{7}));
    // A slip is put right in its place.
    QCOMPARE(withSet(item, lines, 0, 0, 8, log).sets.first().reps, (QList<int>{8}));
    const Log all = asPlanned(item, lines, log);
    QCOMPARE(all.state, LogState::Done);
    QCOMPARE(all.pain, std::optional<PainScore>(1));
    QCOMPARE(all.sets, (QList<LoggedSet>{{exercise::nordicCurl, {7, 8}},
                                         {exercise::singleLegDeadlift, {8, 8, 8}},
                                         {exercise::gluteBridge, {12, 12, 12}}}));
    Item hold;
    hold.strength = {{.exercise = exercise::isometricHold, .sets = 5, .holdSeconds = 10}};
    QVERIFY(exerciseLines(hold, view).constFirst().held);
    QCOMPARE(exerciseLines(hold, view).constFirst().targets.size(), 5);
}

void TestTodayModels::lastTimeIsShown()
{
    PlanView view = kit::healthyPlan();
    const Item item = itemOfToday(view, ItemKind::Strength);
    QCOMPARE(exerciseLines(item, view).constFirst().lastTime, QString());
    const auto logged = [](const char *id, int daysAgo, QList<int> reps) {
        Log log;
        log.item.value = QString::fromLatin1(id);
        log.at = at(18, 0) - hours(24 * daysAgo);
        log.sets = {{exercise::nordicCurl, std::move(reps)}};
        return log;
    };
    view.profile.logs = {logged("new", 4, {8, 7}), logged("old", 7, {6, 6}), logged("ahead", -2, {9, 9})};
    QCOMPARE(exerciseLines(item, view).constFirst().lastTime, u"8, 7 on Fri 20 Nov"_s);
}

void TestTodayModels::theDayAfterIsAskedWhileItCounts()
{
    PlanView view = kit::healthyPlan();
    view.protocols = std::make_shared<const Protocols>(builtInProtocols().value());
    const auto session = std::ranges::find_if(view.plan.items, [](const Item &item) {
        return item.kind == ItemKind::Strength && item.day == tuesday.addDays(-4);
    });
    Log log;
    log.item = session->id;
    log.state = LogState::Done;
    const auto askedAfter = [&](double hoursLater) {
        log.at = view.now - hours(hoursLater);
        session->day = view.formats.zone.day(log.at);
        view.logs = {{log.item, log}};
        return painQuestion(view).has_value();
    };
    QVERIFY2(!askedAfter(2), "on the same day it is too early");
    QVERIFY(askedAfter(20));
    QVERIFY(askedAfter(71));
    QVERIFY2(!askedAfter(73), "after 72 hours the answer does not count any more");
    QVERIFY(askedAfter(20));
    QCOMPARE(painQuestion(view)->title, u"Strength B"_s);
    QCOMPARE(painQuestion(view)->log, log);
    log.painNextDay = 0;
    QVERIFY(!askedAfter(20));
    log.painNextDay.reset();
    session->state = ItemState::Skipped;
    QVERIFY(!askedAfter(20));
}

void TestTodayModels::painOfTheEpisodeOnly()
{
    PlanView view = kit::strainPlan();
    CheckIn old;
    old.at = at(8, 0) - hours(24 * 30);
    old.painNow = 9;
    view.profile.checkIns += old;
    view.profile.logs += Log{ItemId{u"x"_s}, at(14, 10), LogState::Done, 2, {}, {}, {}};
    const PainHistory history = painHistory(view);
    QList<int> scores;
    for (const PainPoint &point : history.points)
        scores += point.score;
    QCOMPARE(scores, (QList<int>{6, 6, 5, 4, 3, 2}));
    QVERIFY(history.accessible.contains(u"6 on Mon 23 Nov 08:00"_s));
    QVERIFY(history.accessible.contains(u"2 on Tue 24 Nov 14:10"_s));
    QVERIFY(painHistory(kit::healthyPlan()).points.isEmpty());
}

void TestTodayModels::remindersAreFresh()
{
    QVERIFY(dueReminders(strainAt(13, 59)).isEmpty());
    const QList<DueReminder> due = dueReminders(strainAt(14, 0));
    QCOMPARE(due.size(), 1);
    QCOMPARE(due.first().title, u"14:00 Ice 15\u00a0min"_s);
    QCOMPARE(dueReminders(strainAt(14, 14)).size(), 1);
    // After the machine slept over it, an old time is no news.
    QVERIFY(dueReminders(strainAt(14, 15)).isEmpty());
    QVERIFY(dueReminders(strainAt(19, 0)).constFirst().text.contains(u"How does it feel"_s));
    QVERIFY2(dueReminders(strainAt(11, 0)).isEmpty(), "what is done needs no reminder");
}

void TestTodayModels::countdownFollowsTheSteadyTime()
{
    std::chrono::milliseconds time = 100s;
    Countdown countdown([&time] { return time; });
    QSignalSpy ended(&countdown, &Countdown::ended);
    QSignalSpy ticked(&countdown, &Countdown::ticked);
    countdown.start(15min);
    QCOMPARE(countdown.left(), std::chrono::seconds(900));
    time += 1500ms;
    QCOMPARE(countdown.left(), std::chrono::seconds(899));
    QTRY_COMPARE(ticked.count(), 2);
    // The machine slept: the hours count though no timer fired.
    time += 2h;
    QTRY_COMPARE(ended.count(), 1);
    QVERIFY(countdown.isOver() && !countdown.isRunning());
    QCOMPARE(countdown.left(), std::chrono::seconds(0));
    countdown.start(10s);
    QVERIFY(!countdown.isOver());
    countdown.stop();
    time += 1h;
    QTest::qWait(300);
    QCOMPARE(ended.count(), 1);
    QCOMPARE(countdownText(899s, QLocale::c()), u"14:59"_s);
    QCOMPARE(countdownText(3661s, QLocale::c()), u"1:01:01"_s);
    const auto before = steadyTime();
    QTest::qWait(20);
    QVERIFY(steadyTime() - before >= 19ms && steadyTime() - before < 10s);
}

QTEST_MAIN(TestTodayModels)
#include "test_today_models.moc"
