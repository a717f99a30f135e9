// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/note.h"
#include "tests/kit/athletes.h"
#include "tests/planner/plans.h"

#include <QTest>

#include <algorithm>

using namespace stridewell;
using namespace stridewell::tests;

namespace {

constexpr auto dayLong = std::chrono::hours(24);

bool tells(const Plan &plan, const QString &rule, const QString &words)
{
    const QList<Notice> notices = noticesOf(plan, rule);
    return std::any_of(notices.begin(), notices.end(),
                       [&](const Notice &notice) { return notice.text.contains(words); });
}

} // namespace

/// Answers and times that cannot all be right are taken the safe way, and the plan says which way that is. What cannot
/// be at all (a start after its check-in, two check-ins of one moment) a document is refused for: see profile_refusals.
class TestContradictions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aPopIsNotUndoneByNothingHappened();
    void gatesWhileLimpingDoNotCount();
    void painNowAboveTheWorst();
    void aCheckInAheadOfNow();
    void aRunAheadOfNow();
    void logsOfUnknownItems();
    void theOrderOfCheckInsDoesNotCount();
    void nothingIsSaidWhereNothingIsWrong();

private:
    PlanRequest m_request;
};

void TestContradictions::init()
{
    m_request = kit::request(strained(mondayMorning() - dayLong, mondayMorning()), mondayMorning());
}

void TestContradictions::aPopIsNotUndoneByNothingHappened()
{
    CheckIn popped = m_request.profile.checkIns.first();
    popped.event = Event::Pop;
    popped.site = Site::Buttock;
    popped.walking = Walking::CannotWalkNormally;
    CheckIn later;
    later.at = popped.at + std::chrono::hours(1);
    later.event = Event::None;
    m_request.profile.checkIns = {popped, later};
    m_request.now = later.at;
    const Plan plan = planOf(m_request);
    QCOMPARE(plan.assessment->triageClass, TriageClass::Urgent);
    QVERIFY(tells(plan, u"triage.recheck"_s, u"what you felt still counts"_s));
}

void TestContradictions::gatesWhileLimpingDoNotCount()
{
    CheckIn &said = m_request.profile.checkIns.first();
    said.startedAt = said.at - 6 * dayLong;
    said.painNow = 0;
    said.gates = {Gate::BriskWalk30min};
    QCOMPARE(planOf(m_request).stage, Stage::Regain);
    said.walking = Walking::Limp;
    const Plan plan = planOf(m_request);
    QCOMPARE(plan.stage, Stage::Protect);
    QVERIFY(tells(plan, u"gate.run"_s, u"while you limp"_s));
}

void TestContradictions::painNowAboveTheWorst()
{
    CheckIn &said = m_request.profile.checkIns.first();
    said.painNow = 8;
    said.painWorst = 3;
    const Plan plan = planOf(m_request);
    QVERIFY(isMoreAlarming(plan.assessment->triageClass, TriageClass::Strain));
    QVERIFY(tells(plan, u"triage.recheck"_s, u"the higher one counts"_s));
}

void TestContradictions::aCheckInAheadOfNow()
{
    CheckIn well;
    well.at = m_request.now + dayLong;
    well.painNow = 0;
    m_request.profile.checkIns.first().gap = Answer::Yes;
    m_request.profile.checkIns += well;
    const Plan plan = planOf(m_request);
    QCOMPARE(plan.assessment->triageClass, TriageClass::Urgent);
    QVERIFY(tells(plan, u"triage.recheck"_s, u"dated ahead of now"_s));
}

void TestContradictions::aRunAheadOfNow()
{
    const Plan before = planOf(m_request);
    m_request.profile.runs += Run{.start = m_request.now + 2 * dayLong, .distance = Metres(30'000)};
    const Plan plan = planOf(m_request);
    QCOMPARE(plan.items, before.items);
    QVERIFY(tells(plan, u"load.weekly"_s, u"dated ahead of now"_s));
}

void TestContradictions::logsOfUnknownItems()
{
    m_request.profile.checkIns.clear();
    const Plan before = planOf(m_request);
    m_request.profile.logs += Log{.item = ItemId{u"no such item"_s}, .at = m_request.now, .note = u"?"_s};
    const Plan plan = planOf(m_request);
    QCOMPARE(plan.items, before.items);
    QVERIFY(tells(plan, u"pain.limit"_s, u"no item of a plan: 1"_s));
    // A note on a day is kept as a log, and belongs where it is.
    PlanRequest noted = m_request;
    noted.profile.logs += noteLog({NoteScope::Day, QDate(2026, 11, 23)}, noted.now, u"Race in May"_s);
    QVERIFY(tells(planOf(noted), u"pain.limit"_s, u"no item of a plan: 1"_s));
}

void TestContradictions::theOrderOfCheckInsDoesNotCount()
{
    CheckIn well;
    well.at = m_request.now;
    well.painNow = 0;
    m_request.profile.checkIns.first().at = m_request.now - dayLong / 2;
    m_request.profile.checkIns += well;
    const Plan inOrder = planOf(m_request);
    std::reverse(m_request.profile.checkIns.begin(), m_request.profile.checkIns.end());
    QCOMPARE(planOf(m_request), inOrder);
    QCOMPARE(inOrder.assessment->at, well.at);
}

void TestContradictions::nothingIsSaidWhereNothingIsWrong()
{
    const Plan plan = planOf(m_request);
    for (const QString &words :
         {u"still counts"_s, u"while you limp"_s, u"ahead of now"_s, u"higher one counts"_s, u"no item of a plan"_s}) {
        for (const Notice &notice : plan.notices)
            QVERIFY2(!notice.text.contains(words), qPrintable(notice.text));
    }
}

QTEST_GUILESS_MAIN(TestContradictions)
#include "test_contradictions.moc"
