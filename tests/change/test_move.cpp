// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/words.h"
#include "core/planner/move.h"
#include "tests/change/runner.h"

#include <QTest>

using namespace stridewell;
using kit::december;
using kit::november;

namespace {

Item itemOn(QDate day, ItemKind kind, const QString &id)
{
    Item item;
    item.id = ItemId{id};
    item.day = day;
    item.plannedDay = day;
    item.kind = kind;
    item.title = id;
    return item;
}

Item runOn(QDate day, double km, RunType type = RunType::Easy, const QString &id = {})
{
    Item item = itemOn(day, ItemKind::Run, id.isEmpty() ? u"run "_s + day.toString(Qt::ISODate) : id);
    item.hard = isHardType(type);
    item.run = RunDetail{.type = type, .distance = Metres(km * 1000)};
    return item;
}

Item strengthOn(QDate day, std::initializer_list<QString> exercises, const QString &id = {})
{
    Item item = itemOn(day, ItemKind::Strength, id.isEmpty() ? u"strength "_s + day.toString(Qt::ISODate) : id);
    for (const QString &name : exercises)
        item.strength += Dose{.exercise = name, .sets = 2, .reps = {5, 5}};
    return item;
}

Plan planOf(const QList<Item> &items)
{
    Plan plan;
    plan.from = november(23);
    plan.to = december(20);
    plan.items = items;
    return plan;
}

/// 40 km in each week, as was run before.
QList<Item> steadyWeek(QDate monday)
{
    return {runOn(monday.addDays(1), 10), runOn(monday.addDays(3), 10), runOn(monday.addDays(5), 10),
            runOn(monday.addDays(6), 10)};
}

} // namespace

class TestMove : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_request = kit::steadyRunner(); }
    void easyRunMayGoToAFreeDay();
    void hardRunsKeepTheirGap();
    void strengthKeepsAClearDay();
    void nordicsStayAwayFromLongRuns();
    void fullWeekTakesNoMore();
    void weekSixWeeksLaterIsJudgedToo();
    void fourthStrengthSessionIsRefused();
    void longRunOutOfReachOfItsBaseIsWarnedAbout();
    void timedItemsDoNotOverlap();
    void whatIsOverOrOutsideIsRefused();
    void suspendedRunsGoNowhere();
    void earlierDayIsNamedFirst();
    void nothingFitsWithinTwoWeeks();
    void unknownZoneIsAnError();

private:
    MoveAnswer judged(const QList<Item> &items, const QString &id, QDate to) const
    {
        return judgeMove(m_request, planOf(items), ItemId{id}, to).value();
    }
    PlanRequest m_request;
};

void TestMove::easyRunMayGoToAFreeDay()
{
    QCOMPARE(judged({runOn(november(25), 8, RunType::Easy, u"it"_s)}, u"it"_s, november(26)), MoveAnswer{});
}

void TestMove::hardRunsKeepTheirGap()
{
    const QList<Item> items{runOn(november(24), 6, RunType::Tempo), runOn(november(27), 6, RunType::Tempo, u"it"_s)};
    const MoveAnswer answer = judged(items, u"it"_s, november(25));
    QCOMPARE(answer.verdict, Verdict::Refused);
    QCOMPARE(answer.rule, u"load.hard_gap"_s);
    QCOMPARE(answer.text, Words::tr(RuleBook::standard().rule(u"load.hard_gap").text));
    QVERIFY(answer.mayOverride);
    // The 24th holds the other one; the 26th is 48 h away from it.
    QCOMPARE(answer.nearest, std::optional(november(26)));
}

void TestMove::strengthKeepsAClearDay()
{
    const auto bridges = {QString(exercise::gluteBridge)};
    const MoveAnswer answer =
        judged({strengthOn(november(24), bridges), strengthOn(november(27), bridges, u"it"_s)}, u"it"_s, november(25));
    QCOMPARE(answer.verdict, Verdict::Refused);
    QCOMPARE(answer.rule, u"strength.spacing"_s);
    QCOMPARE(answer.nearest, std::optional(november(26)));
}

void TestMove::nordicsStayAwayFromLongRuns()
{
    const auto all = {QString(exercise::nordicCurl), QString(exercise::singleLegDeadlift),
                      QString(exercise::gluteBridge)};
    const QList<Item> items{strengthOn(november(24), all, u"it"_s), runOn(november(28), 10, RunType::Long)};
    const MoveAnswer answer = judged(items, u"it"_s, november(27));
    QCOMPARE(answer.verdict, Verdict::Refused);
    QCOMPARE(answer.rule, u"nordic.before_hard"_s);
    QCOMPARE(answer.nearest, std::optional(november(26)));
    QCOMPARE(judged(items, u"it"_s, november(28)).verdict, Verdict::Allowed);
}

void TestMove::fullWeekTakesNoMore()
{
    const MoveAnswer answer =
        judged(steadyWeek(november(23)) + steadyWeek(november(30)), u"run 2026-12-01"_s, november(27));
    QCOMPARE(answer.verdict, Verdict::Refused);
    QCOMPARE(answer.rule, u"load.weekly"_s);
    QCOMPARE(answer.measured, std::optional(50.0));        // 40 km and the 10 moved there
    QVERIFY(std::abs(answer.limit.value() - 44.0) < 1e-9); // 110 % of the 40 km of the week before
    QCOMPARE(answer.unit, u"km"_s);
    // Every other day of the full week is as bad; its own week begins on the 30th.
    QCOMPARE(answer.nearest, std::optional(november(30)));
}

void TestMove::weekSixWeeksLaterIsJudgedToo()
{
    // Two easy weeks are forgiven, three are not. Whether the 19 km count as the third hangs on the mean of the three
    // weeks before: 37.3 km makes them more than half of it, 38.7 km less. So 4 km moved into the first of those take
    // the last week, six weeks later, from 110 % of 0.81 times 19 km down to 110 % of the 10 km right before it.
    QList<Item> items{runOn(november(29), 4, RunType::Easy, u"it"_s)};
    QDate day = november(25);
    for (const double km : {36.0, 35.0, 38.5, 38.5, 19.0, 10.0, 10.0, 16.0}) {
        items += runOn(day, km);
        day = day.addDays(7);
    }
    Plan plan = planOf(items);
    plan.to = QDate(2027, 1, 17);
    for (const Violation &violation : audit(plan, factsOf(m_request).value()))
        QVERIFY(violation.rule != u"load.weekly"_s);
    const MoveAnswer answer = judgeMove(m_request, plan, ItemId{u"it"_s}, november(30)).value();
    QCOMPARE(answer.verdict, Verdict::Refused);
    QCOMPARE(answer.rule, u"load.weekly"_s);
    QCOMPARE(answer.measured, std::optional(16.0));
    QVERIFY(std::abs(answer.limit.value() - 11.0) < 1e-9);
}

void TestMove::fourthStrengthSessionIsRefused()
{
    const auto bridges = {QString(exercise::gluteBridge)};
    const QList<Item> items{strengthOn(november(23), bridges), strengthOn(november(25), bridges),
                            strengthOn(november(27), bridges), strengthOn(december(1), bridges, u"it"_s),
                            strengthOn(december(3), bridges)};
    const MoveAnswer answer = judged(items, u"it"_s, november(29));
    QCOMPARE(answer.verdict, Verdict::Refused);
    QCOMPARE(answer.rule, u"strength.frequency"_s);
    QCOMPARE(answer.measured, std::optional(4.0));
    QCOMPARE(answer.limit, std::optional(3.0));
    QCOMPARE(answer.nearest, std::optional(november(30)));
}

void TestMove::longRunOutOfReachOfItsBaseIsWarnedAbout()
{
    m_request.profile.runs +=
        Run{.start = parseMoment(u"2026-11-01T18:00:00+01:00").value(), .distance = Metres(20'000)};
    QList<Item> items = steadyWeek(november(23));
    items += runOn(december(1), 21, RunType::Easy, u"it"_s);
    // On the 2nd the 20 km of 1 November are 31 days old, so that the longest one left is 10 km.
    const MoveAnswer answer = judged(items, u"it"_s, december(2));
    QCOMPARE(answer.verdict, Verdict::Warned);
    QCOMPARE(answer.rule, u"load.single_run"_s);
    QCOMPARE(answer.measured, std::optional(21.0));
    QVERIFY(std::abs(answer.limit.value() - 11.0) < 1e-9);
    QVERIFY(!answer.nearest);
    QCOMPARE(judged(items, u"it"_s, november(30)).verdict, Verdict::Allowed);
}

void TestMove::timedItemsDoNotOverlap()
{
    Item standing = itemOn(november(25), ItemKind::Mobility, u"standing"_s);
    standing.start = parseMoment(u"2026-11-25T10:00:00+01:00").value();
    standing.minutes = 30;
    Item moved = itemOn(november(26), ItemKind::Mobility, u"it"_s);
    moved.start = parseMoment(u"2026-11-26T10:20:00+01:00").value();
    moved.minutes = 30;
    const MoveAnswer answer = judged({standing, moved}, u"it"_s, november(25));
    QCOMPARE(answer.verdict, Verdict::Refused);
    QCOMPARE(answer.rule, u"day.awake"_s);
    QCOMPARE(answer.nearest, std::optional(november(24)));
    moved.start = parseMoment(u"2026-11-26T10:30:00+01:00").value();
    QCOMPARE(judged({standing, moved}, u"it"_s, november(25)).verdict, Verdict::Allowed);
}

void TestMove::whatIsOverOrOutsideIsRefused()
{
    const auto refused = [&](const Item &item, QDate to) {
        const MoveAnswer answer = judged({item}, item.id.value, to);
        return answer.verdict == Verdict::Refused && !answer.text.isEmpty() && !answer.mayOverride && !answer.nearest;
    };
    const Item run = runOn(november(25), 8);
    QVERIFY(refused(run, november(22)));
    QVERIFY(refused(run, december(21)));
    QVERIFY(refused(run, QDate()));
    QVERIFY(!refused(run, december(20)));
    for (const ItemState state : {ItemState::Done, ItemState::Partly, ItemState::Skipped, ItemState::Missed}) {
        Item over = run;
        over.state = state;
        QVERIFY(refused(over, november(26)));
    }
    QVERIFY(refused(itemOn(november(25), ItemKind::Rest, u"rest"_s), november(26)));
    QCOMPARE(judged({run}, u"no such item"_s, november(26)).verdict, Verdict::Refused);
}

void TestMove::suspendedRunsGoNowhere()
{
    m_request.profile.checkIns += kit::emergency(m_request.now);
    const MoveAnswer answer = judged({runOn(november(25), 8, RunType::Easy, u"it"_s)}, u"it"_s, november(26));
    QCOMPARE(answer.verdict, Verdict::Refused);
    QCOMPARE(answer.rule, u"triage.suspended"_s);
    QVERIFY(!answer.mayOverride);
    QVERIFY(!answer.nearest);
}

void TestMove::earlierDayIsNamedFirst()
{
    const QList<Item> items{runOn(november(27), 6, RunType::Tempo), runOn(december(4), 6, RunType::Tempo, u"it"_s)};
    const MoveAnswer answer = judged(items, u"it"_s, november(27));
    QCOMPARE(answer.verdict, Verdict::Refused);
    // The 26th and 28th are too near; the 25th and the 29th both fit.
    QCOMPARE(answer.nearest, std::optional(november(25)));
}

void TestMove::nothingFitsWithinTwoWeeks()
{
    QList<Item> items{runOn(december(20), 6, RunType::Tempo, u"it"_s)};
    for (QDate day = november(23); day < december(19); day = day.addDays(2))
        items += runOn(day, 1, RunType::Tempo);
    const MoveAnswer answer = judged(items, u"it"_s, december(1));
    QCOMPARE(answer.verdict, Verdict::Refused);
    QVERIFY(!answer.nearest);
}

void TestMove::unknownZoneIsAnError()
{
    m_request.profile.athlete.timeZone = u"Nowhere/Else"_s;
    const auto answer = judgeMove(m_request, planOf({}), ItemId{u"it"_s}, november(26));
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::BadInput);
}

QTEST_GUILESS_MAIN(TestMove)
#include "test_move.moc"
