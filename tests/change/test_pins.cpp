// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/move.h"
#include "tests/change/runner.h"

#include <QTest>

#include <set>

using namespace stridewell;
using kit::december;
using kit::november;

namespace {

const QString theReason = u"race bib bought, muscle tested"_s;

bool tells(const Plan &plan, const QString &rule, const QString &words)
{
    return std::any_of(plan.notices.begin(), plan.notices.end(), [&](const Notice &notice) {
        return notice.kind == NoticeKind::Warn && notice.rule == rule && notice.text.contains(words);
    });
}

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

} // namespace

class TestPins : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void pinMovesItsItemAndNothingElse();
    void sumsFollowAMoveIntoAnotherWeek();
    void fullWeekRefusesAndTheNoticeSaysWhenItFits();
    void twoItemsChangePlaces();
    void lastPinOfAnItemCounts();
    void pastUnknownAndOutsidePinsAreTold();
    void doneItemsStay();
    void overrideIsTakenKeptAndShown();
    void reasonAnswersForItsOwnMoveOnly();
    void overrideOfAWarningSignIsNotTaken();
    void overrideOfWhatIsNotCoveredIsNotTaken();
    void wishesGiveWayInTheirOrder();
    void replanTellsWhatAMoveDoes();
    void replanOfARefusedMoveMakesNoPlan();
    void replanMovesAPinnedItemOn();
    void aMoveOutlivesTheFirstDayOfItsItem();
    void aMoveThatIsOverIsNotSpokenOf();

private:
    /// The first run of a type from a day on.
    const Item *run(RunType type, QDate from) const
    {
        for (const Item &item : m_free.items) {
            if (item.day >= from && item.run && item.run->type == type)
                return &item;
        }
        return nullptr;
    }
    Plan planned() const { return makePlan(m_request).value(); }
    /// Eight o'clock of a day, as the plans here are made.
    Moment morningOf(QDate day) const { return m_request.now + std::chrono::hours(24 * november(23).daysTo(day)); }
    QList<Violation> violations(const Plan &plan) const { return audit(plan, factsOf(m_request).value()); }
    void pin(const Item &item, QDate day, const QString &reason = {})
    {
        m_request.profile.pinned += Pin{item.id, day, reason};
    }

    PlanRequest m_request;
    Plan m_free; ///< without pins
};

void TestPins::init()
{
    m_request = kit::steadyRunner();
    // 10 km on four days, the long one on Sunday, two sessions a week.
    m_request.profile.athlete.runDays = {Weekday::Tue, Weekday::Thu, Weekday::Sat, Weekday::Sun};
    m_request.profile.athlete.longRunDay = Weekday::Sun;
    m_request.profile.athlete.strengthPerWeek = 2;
    m_free = planned();
    QCOMPARE(run(RunType::Easy, november(23))->day, november(24));
    QCOMPARE(run(RunType::Long, november(23))->day, november(29));
}

void TestPins::pinMovesItsItemAndNothingElse()
{
    const Item easy = *run(RunType::Easy, november(23));
    pin(easy, november(25));
    const Plan plan = planned();
    const Item *moved = kit::itemOf(plan, easy.id);
    QVERIFY(moved);
    QCOMPARE(moved->day, november(25));
    QCOMPARE(moved->plannedDay, november(24));
    Item asBefore = *moved;
    asBefore.day = easy.day;
    QCOMPARE(asBefore, easy);
    std::set<ItemId> ids;
    for (const Item &item : plan.items) {
        QVERIFY2(ids.insert(item.id).second, qPrintable(item.title)); // one copy of each
        const Item *before = kit::itemOf(m_free, item.id);
        if (item.id != easy.id && item.kind != ItemKind::Rest)
            QVERIFY(before && *before == item);
    }
    QVERIFY(kit::ofSeverity(violations(plan), Severity::Block).isEmpty());
    QCOMPARE(planned(), plan);
}

void TestPins::sumsFollowAMoveIntoAnotherWeek()
{
    // 4 km more make the first week 44 km, exactly what it may have. The season ends with the second, since a third
    // one of 40 km could not come after 36.
    m_request.weeks = 2;
    m_request.profile.requests += RunRequest{december(1), RunType::Easy, Metres(4'000)};
    m_free = planned();
    const Item easy = *kit::itemOf(m_free, run(RunType::Easy, december(1))->id);
    QCOMPARE(easy.run->distance, Metres(4'000));
    pin(easy, november(27));
    const Plan plan = planned();
    QCOMPARE(kit::itemOf(plan, easy.id)->day, november(27));
    QCOMPARE(plan.weeks[0].distance, m_free.weeks[0].distance + Metres(4'000));
    QCOMPARE(plan.weeks[1].distance, m_free.weeks[1].distance - Metres(4'000));
    QCOMPARE(plan.weeks[1].lastWeek, plan.weeks[0].distance);
    QVERIFY(plan.weeks[0].distance <= plan.weeks[0].ceiling + Metres(0.1));
    QVERIFY(kit::ofSeverity(violations(plan), Severity::Block).isEmpty());
}

void TestPins::fullWeekRefusesAndTheNoticeSaysWhenItFits()
{
    const Item easy = *run(RunType::Easy, november(30));
    pin(easy, november(27));
    const Plan plan = planned();
    QCOMPARE(kit::itemOf(plan, easy.id)->day, easy.day);
    QCOMPARE(kit::itemOf(plan, easy.id)->plannedDay, easy.day);
    // Its own week begins on the 30th, and no nearer day has room.
    QVERIFY(tells(plan, u"load.weekly"_s, iso(november(27))));
    QVERIFY(tells(plan, u"load.weekly"_s, u"fits on is "_s + iso(november(30))));
}

void TestPins::twoItemsChangePlaces()
{
    // Each strength session alone would stand within a day of the other.
    QList<Item> sessions;
    for (const Item &item : m_free.items) {
        if (item.kind == ItemKind::Strength && item.day < november(30))
            sessions += item;
    }
    QCOMPARE(sessions.size(), 2);
    pin(sessions[0], sessions[1].day);
    pin(sessions[1], sessions[0].day);
    const Plan plan = planned();
    QCOMPARE(kit::itemOf(plan, sessions[0].id)->day, sessions[1].day);
    QCOMPARE(kit::itemOf(plan, sessions[1].id)->day, sessions[0].day);
    QVERIFY(kit::ofSeverity(violations(plan), Severity::Block).isEmpty());
}

void TestPins::lastPinOfAnItemCounts()
{
    const Item easy = *run(RunType::Easy, november(23));
    pin(easy, november(25));
    pin(easy, november(27));
    QCOMPARE(kit::itemOf(planned(), easy.id)->day, november(27));
}

void TestPins::pastUnknownAndOutsidePinsAreTold()
{
    const Item easy = *run(RunType::Easy, november(23));
    m_request.profile.pinned = {Pin{easy.id, november(22), {}}};
    QVERIFY(tells(planned(), u"day.available"_s, iso(november(22))));
    QCOMPARE(kit::itemOf(planned(), easy.id)->day, easy.day);
    m_request.profile.pinned = {Pin{easy.id, december(21), {}}};
    QVERIFY(tells(planned(), u"day.available"_s, iso(december(20))));
    QCOMPARE(kit::itemOf(planned(), easy.id)->day, easy.day);
    m_request.profile.pinned = {Pin{ItemId{u"no such item"_s}, november(25), {}}};
    QVERIFY(tells(planned(), u"day.available"_s, iso(november(25))));
    m_request.profile.pinned = {Pin{ItemId{u"no such item"_s}, november(20), theReason}};
    QVERIFY(tells(planned(), u"day.available"_s, iso(november(20))));
    QCOMPARE(planned().items, m_free.items);
}

void TestPins::doneItemsStay()
{
    const Item easy = *run(RunType::Easy, november(23));
    for (const LogState state : {LogState::Done, LogState::Partly, LogState::Skipped}) {
        m_request.profile.logs = {Log{.item = easy.id, .at = m_request.now, .state = state}};
        m_request.profile.pinned = {Pin{easy.id, november(25), theReason}};
        const Plan plan = planned();
        const Item *item = kit::itemOf(plan, easy.id);
        QVERIFY(item);
        QVERIFY(item->state != ItemState::Planned);
        QCOMPARE(item->day, easy.day);
        QVERIFY(tells(plan, u"day.available"_s, u"stays as it was"_s));
    }
}

void TestPins::overrideIsTakenKeptAndShown()
{
    const Item easy = *run(RunType::Easy, november(30));
    pin(easy, november(27), theReason);
    const Plan plan = planned();
    const Item *moved = kit::itemOf(plan, easy.id);
    QCOMPARE(moved->day, november(27));
    QCOMPARE(moved->plannedDay, easy.day);
    const Rule &rule = RuleBook::standard().rule(u"load.weekly");
    QVERIFY(moved->why.contains(Why{rule.id, u"Moved against this rule, because: "_s + theReason, rule.sources}));
    const auto found = violations(plan);
    QVERIFY(kit::ofSeverity(found, Severity::Block).isEmpty());
    const auto shown =
        std::find_if(found.begin(), found.end(), [&](const Violation &violation) { return violation.rule == rule.id; });
    QVERIFY(shown != found.end());
    QCOMPARE(shown->item, easy.id);
    QVERIFY(shown->text.contains(theReason));
    QVERIFY(*shown->measured > *shown->limit);
    // The same plan without the reason is what it is: a week that is too long.
    m_request.profile.pinned.last().reason.clear();
    QVERIFY(!kit::ofSeverity(violations(plan), Severity::Block).isEmpty());
}

void TestPins::reasonAnswersForItsOwnMoveOnly()
{
    // The second week's first run goes into the full first one with a reason; another one without stays out of it.
    const Item first = *run(RunType::Easy, november(30));
    const Item second = *run(RunType::Easy, first.day.addDays(1));
    for (const bool reasonedFirst : {true, false}) {
        m_request.profile.pinned.clear();
        if (!reasonedFirst)
            pin(second, november(25));
        pin(first, november(27), theReason);
        if (reasonedFirst)
            pin(second, november(25));
        const Plan plan = planned();
        QCOMPARE(kit::itemOf(plan, first.id)->day, november(27));
        QCOMPARE(kit::itemOf(plan, second.id)->day, second.day);
        QVERIFY(tells(plan, u"load.weekly"_s, second.title));
        QVERIFY(kit::ofSeverity(violations(plan), Severity::Block).isEmpty());
    }
}

void TestPins::overrideOfAWarningSignIsNotTaken()
{
    const Item easy = *run(RunType::Easy, november(23));
    m_request.profile.checkIns += kit::emergency(m_request.now);
    pin(easy, november(26), theReason);
    const Plan plan = planned();
    QVERIFY(!kit::itemOf(plan, easy.id));
    // What still stands in the plan, the visit, stays today.
    for (const Item &item : plan.items) {
        if (item.kind != ItemKind::Refer)
            continue;
        pin(item, november(26), theReason);
        QCOMPARE(kit::itemOf(planned(), item.id)->day, item.day);
    }
    // Brought in by hand, it is still blocked.
    Plan forged = plan;
    forged.items += easy;
    forged.items.last().day = november(26);
    const auto blocking = kit::ofSeverity(violations(forged), Severity::Block);
    QVERIFY(std::any_of(blocking.begin(), blocking.end(),
                        [](const Violation &violation) { return violation.rule == u"triage.suspended"_s; }));
}

void TestPins::overrideOfWhatIsNotCoveredIsNotTaken()
{
    const Item easy = *run(RunType::Easy, november(23));
    m_request.profile.athlete.conditions += Condition::RecentSurgery;
    const auto answer = judgeMove(m_request, m_free, easy.id, november(26)).value();
    QCOMPARE(answer.verdict, Verdict::Refused);
    QCOMPARE(answer.rule, u"people.not_covered"_s);
    QVERIFY(!answer.mayOverride);
    const auto replanned = replanAfterMove(m_request, m_free, easy.id, november(26), theReason).value();
    QVERIFY(!replanned.plan);
}

void TestPins::wishesGiveWayInTheirOrder()
{
    // Strength is wanted on the two days before the long run only: Nordics may not stand there, so that the wish for
    // strength days goes, while run days and the long-run day stay as they are.
    m_request.profile.athlete.strengthDays = {Weekday::Fri, Weekday::Sat};
    const Plan plan = planned();
    QVERIFY(kit::ofSeverity(violations(plan), Severity::Block).isEmpty());
    for (const Item &item : plan.items) {
        if (item.run)
            QVERIFY(m_request.profile.athlete.runDays.contains(weekdayOf(item.day)));
        if (item.run && item.run->type == RunType::Long)
            QCOMPARE(weekdayOf(item.day), Weekday::Sun);
    }
    const bool told = std::any_of(plan.notices.begin(), plan.notices.end(), [](const Notice &notice) {
        return notice.rule == u"day.available"_s && notice.text.contains("strength lies off"_L1);
    });
    QVERIFY(told);
}

void TestPins::replanTellsWhatAMoveDoes()
{
    const Item easy = *run(RunType::Easy, november(23));
    const auto answer = replanAfterMove(m_request, m_free, easy.id, november(25)).value();
    QVERIFY(answer.move.verdict != Verdict::Refused);
    QVERIFY(answer.plan);
    QCOMPARE(answer.pinned, (QList<Pin>{Pin{easy.id, november(25), {}}}));
    QCOMPARE(answer.difference.moved.size(), 1);
    QCOMPARE(answer.difference.moved.first().before.day, november(24));
    QCOMPARE(answer.difference.moved.first().after.day, november(25));
    QVERIFY(answer.difference.changed.isEmpty());
    m_request.profile.pinned = answer.pinned;
    QCOMPARE(*answer.plan, planned());
}

void TestPins::replanOfARefusedMoveMakesNoPlan()
{
    const Item easy = *run(RunType::Easy, november(30));
    const auto refused = replanAfterMove(m_request, m_free, easy.id, november(27)).value();
    QCOMPARE(refused.move.verdict, Verdict::Refused);
    QCOMPARE(refused.move.rule, u"load.weekly"_s);
    QVERIFY(refused.move.mayOverride);
    QVERIFY(!refused.plan);
    QVERIFY(refused.difference.isEmpty());
    const auto overridden = replanAfterMove(m_request, m_free, easy.id, november(27), theReason).value();
    QCOMPARE(overridden.move.rule, u"load.weekly"_s);
    QVERIFY(overridden.plan);
    QCOMPARE(kit::itemOf(*overridden.plan, easy.id)->day, november(27));
}

void TestPins::replanMovesAPinnedItemOn()
{
    const Item easy = *run(RunType::Easy, november(23));
    const auto first = replanAfterMove(m_request, m_free, easy.id, november(25)).value();
    m_request.profile.pinned = first.pinned;
    const auto second = replanAfterMove(m_request, *first.plan, easy.id, november(27)).value();
    QCOMPARE(second.pinned, (QList<Pin>{Pin{easy.id, november(27), {}}}));
    QCOMPARE(kit::itemOf(*second.plan, easy.id)->day, november(27));
    QCOMPARE(kit::itemOf(*second.plan, easy.id)->plannedDay, november(24));
    // And home again.
    m_request.profile.pinned = second.pinned;
    const auto third = replanAfterMove(m_request, *second.plan, easy.id, november(24)).value();
    QCOMPARE(third.plan->items, m_free.items);
}

void TestPins::aMoveOutlivesTheFirstDayOfItsItem()
{
    int followed = 0;
    for (const Item &item : std::as_const(m_free.items)) {
        const bool moves = item.kind == ItemKind::Run || item.kind == ItemKind::Strength;
        for (int later = 1; moves && item.day <= november(29) && later <= 5; ++later) {
            const QDate to = item.day.addDays(later);
            if (judgeMove(m_request, m_free, item.id, to)->verdict == Verdict::Refused)
                continue;
            PlanRequest request = m_request;
            request.profile.pinned = {Pin{item.id, to, {}}};
            for (int days = 1; request.now + std::chrono::hours(24) <= morningOf(to); ++days) {
                request.now = request.now + std::chrono::hours(24);
                if (request.now < morningOf(item.day.addDays(1)))
                    continue; // until then a plan made anew may do without it
                const Plan plan = makePlan(request).value();
                const Item *moved = kit::itemOf(plan, item.id);
                const QString told =
                    u"%1 of %2 moved to %3, %4 days later"_s.arg(item.title, iso(item.day), iso(to)).arg(days);
                QVERIFY2(moved && moved->kind == item.kind, qPrintable(told));
                QVERIFY2(moved->day == to && moved->plannedDay == item.day, qPrintable(told));
                if (item.run)
                    QVERIFY2(moved->run->type == item.run->type, qPrintable(told));
                const auto found = audit(plan, factsOf(request).value());
                QVERIFY2(kit::ofSeverity(found, Severity::Block).isEmpty(), qPrintable(told));
                ++followed;
            }
        }
    }
    QVERIFY2(followed > 10, qPrintable(QString::number(followed)));
}

void TestPins::aMoveThatIsOverIsNotSpokenOf()
{
    const Item easy = *run(RunType::Easy, november(23));
    pin(easy, november(25));
    m_request.now = m_request.now + std::chrono::hours(5 * 24);
    const Plan plan = planned();
    QVERIFY(!tells(plan, u"day.available"_s, iso(november(25))));
}

QTEST_GUILESS_MAIN(TestPins)
#include "test_pins.moc"
