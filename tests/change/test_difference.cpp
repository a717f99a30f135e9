// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/difference.h"
#include "tests/change/runner.h"

#include <QTest>

using namespace stridewell;
using kit::november;

namespace {

Item itemOn(QDate day, ItemKind kind, const QString &id, const QString &rule = u"load.weekly"_s)
{
    Item item;
    item.id = ItemId{id};
    item.day = day;
    item.plannedDay = day;
    item.kind = kind;
    item.title = id;
    item.why = {Why{rule, u"because"_s, {}}, Why{u"run.frame"_s, u"and"_s, {}}};
    return item;
}

Plan planOf(const QList<Item> &items)
{
    Plan plan;
    plan.from = november(16);
    plan.to = QDate(2026, 12, 20);
    plan.items = items;
    return plan;
}

} // namespace

class TestDifference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_facts = factsOf(kit::steadyRunner()).value(); }
    void equalPlansDoNotDiffer();
    void eachKindOfChangeIsFound();
    void anotherClockTimeIsAMove();
    void pastAndFinishedItemsDoNotAppear();
    void removedItemNamesTheRuleThatForbidsIt();
    void removedItemNamesWhatStandsInForIt();
    void orderOfItemsDoesNotMatter();

private:
    Difference between(const QList<Item> &before, const QList<Item> &after) const
    {
        return differenceOf(planOf(before), planOf(after), m_facts);
    }
    Facts m_facts;
};

void TestDifference::equalPlansDoNotDiffer()
{
    const Plan plan = makePlan(kit::steadyRunner()).value();
    QVERIFY(!plan.items.isEmpty());
    QVERIFY(differenceOf(plan, plan, m_facts).isEmpty());
}

void TestDifference::eachKindOfChangeIsFound()
{
    const Item kept = itemOn(november(24), ItemKind::Run, u"kept"_s);
    const Item movedBefore = itemOn(november(25), ItemKind::Run, u"moved"_s);
    Item movedAfter = movedBefore;
    movedAfter.day = november(26);
    movedAfter.title = u"moved and renamed"_s;
    Item changedBefore = itemOn(november(27), ItemKind::Run, u"changed"_s);
    changedBefore.run = RunDetail{.distance = Metres(8'000)};
    Item changedAfter = changedBefore;
    changedAfter.run->distance = Metres(5'000);
    const Item gone = itemOn(november(28), ItemKind::Mobility, u"gone"_s, u"gate.regain"_s);
    const Item fresh = itemOn(november(29), ItemKind::Strength, u"fresh"_s, u"strength.core"_s);

    const Difference difference =
        between({kept, movedBefore, changedBefore, gone}, {kept, movedAfter, changedAfter, fresh});
    const Why weekly{u"load.weekly"_s, u"because"_s, {}};
    QCOMPARE(difference.moved, (QList<ItemDifference>{{movedBefore, movedAfter, weekly}}));
    QCOMPARE(difference.changed, (QList<ItemDifference>{{changedBefore, changedAfter, weekly}}));
    QCOMPARE(difference.added, (QList<ItemDifference>{{Item{}, fresh, fresh.why.first()}}));
    // No rule forbids it and nothing stands in for it, so that its own reason is all there is to tell.
    QCOMPARE(difference.removed, (QList<ItemDifference>{{gone, Item{}, gone.why.first()}}));
}

void TestDifference::anotherClockTimeIsAMove()
{
    Item before = itemOn(november(25), ItemKind::Recheck, u"it"_s, u"triage.recheck"_s);
    before.start = parseMoment(u"2026-11-25T10:00:00+01:00").value();
    Item after = before;
    after.start = parseMoment(u"2026-11-25T11:00:00+01:00").value();
    const Difference difference = between({before}, {after});
    QCOMPARE(difference.moved.size(), 1);
    QVERIFY(difference.changed.isEmpty() && difference.added.isEmpty() && difference.removed.isEmpty());
}

void TestDifference::pastAndFinishedItemsDoNotAppear()
{
    const Item yesterday = itemOn(november(22), ItemKind::Run, u"yesterday"_s);
    QVERIFY(between({yesterday}, {}).isEmpty());
    QVERIFY(between({}, {yesterday}).isEmpty());
    for (const ItemState state : {ItemState::Done, ItemState::Partly, ItemState::Skipped, ItemState::Missed}) {
        Item over = itemOn(november(25), ItemKind::Run, u"over"_s);
        over.state = state;
        Item otherwise = over;
        otherwise.day = november(26);
        otherwise.title = u"renamed"_s;
        otherwise.state = ItemState::Planned;
        QVERIFY(between({over}, {}).isEmpty());
        QVERIFY(between({over}, {otherwise}).isEmpty());
        QVERIFY(between({otherwise}, {over}).isEmpty());
    }
    QVERIFY(!between({itemOn(november(23), ItemKind::Run, u"today"_s)}, {}).isEmpty());
}

void TestDifference::removedItemNamesTheRuleThatForbidsIt()
{
    PlanRequest request = kit::steadyRunner();
    const Plan before = makePlan(request).value();
    request.profile.checkIns += kit::emergency(request.now);
    const Plan after = makePlan(request).value();
    const Difference difference = differenceOf(before, after, factsOf(request).value());
    int exercise = 0;
    for (const ItemDifference &gone : difference.removed) {
        if (gone.before.kind != ItemKind::Run && gone.before.kind != ItemKind::Strength)
            continue;
        ++exercise;
        QCOMPARE(gone.because, whyOf(RuleBook::standard().rule(u"triage.suspended")));
    }
    // Four weeks of four runs and two sessions.
    QVERIFY2(exercise >= 20, qPrintable(QString::number(exercise)));
    QVERIFY(!difference.added.isEmpty());
    for (const ItemDifference &fresh : difference.added)
        QVERIFY(!fresh.because.rule.isEmpty());
}

void TestDifference::removedItemNamesWhatStandsInForIt()
{
    const Item gone = itemOn(november(25), ItemKind::Run, u"gone"_s);
    const Item instead = itemOn(november(25), ItemKind::ActiveRecovery, u"walk"_s, u"doms.active"_s);
    QCOMPARE(between({gone}, {instead}).removed.first().because.rule, u"doms.active"_s);
}

void TestDifference::orderOfItemsDoesNotMatter()
{
    QList<Item> before;
    for (int day = 23; day <= 30; ++day)
        before += itemOn(november(day), ItemKind::Run, QString::number(day));
    QList<Item> after(before.crbegin(), before.crend());
    QVERIFY(between(before, after).isEmpty());
    after.removeAt(3);
    const Difference difference = between(before, after);
    QCOMPARE(difference.removed.size(), 1);
    QCOMPARE(difference.removed.first().before.id.value, u"27"_s);
}

QTEST_GUILESS_MAIN(TestDifference)
#include "test_difference.moc"
