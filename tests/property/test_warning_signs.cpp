// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/protocol_loader.h"
#include "core/rules/facts.h"
#include "tests/property/answers.h"
#include "tests/property/properties.h"

#include <QTest>

#include <algorithm>

using namespace stridewell;

namespace {

bool isTraining(ItemKind kind)
{
    return kind == ItemKind::Run || kind == ItemKind::Strength || kind == ItemKind::Mobility ||
           kind == ItemKind::ActiveRecovery;
}

TriageOutcome judged(const PlanRequest &request)
{
    return triageAt(request.profile, *request.protocols, zoneOf(request), request.now).value_or(TriageOutcome{});
}

/// What is wrong when a request with a worse answer is judged more lightly than `before`; empty when it is not.
QString lighterThan(TriageClass before, const PlanRequest &worse)
{
    const TriageClass after = judged(worse).assessment.triageClass;
    if (!isMoreAlarming(before, after))
        return {};
    return u"the class sinks from %1 to %2:\n%3"_s.arg(keyOf(before), keyOf(after), planText(worse));
}

/// Something of the stage a gate opens, or of a later one, stands on the plan.
bool belongsTo(Stage stage, const Item &item)
{
    switch (stage) {
    case Stage::Protect:
        return false;
    case Stage::Regain:
        return item.kind == ItemKind::Mobility || belongsTo(Stage::Strengthen, item);
    case Stage::Strengthen:
        return item.kind == ItemKind::Strength || belongsTo(Stage::ReturnToRun, item);
    case Stage::ReturnToRun:
        return item.kind == ItemKind::Run || belongsTo(Stage::Full, item);
    case Stage::Full:
        return item.hard || (item.run && item.run->type == RunType::Long);
    }
    return false;
}

} // namespace

/// What a worse answer does to a judgement and an alarm to a plan, and what a missing gate keeps away.
class TestWarningSigns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anAlarmSuspendsAllTraining();
    void morePainIsNeverJudgedLighter();
    void anAlarmingAnswerIsNeverJudgedLighter();
    void noStageWithoutItsGate();

private:
    std::shared_ptr<const Protocols> m_protocols;
};

void TestWarningSigns::initTestCase()
{
    auto protocols = builtInProtocols();
    QVERIFY2(protocols.has_value(), qPrintable(protocols ? QString() : toText(protocols.error())));
    m_protocols = std::make_shared<const Protocols>(std::move(*protocols));
}

void TestWarningSigns::anAlarmSuspendsAllTraining()
{
    const auto fault = [&](const PlanRequest &request) {
        const QDate today = zoneOf(request).day(request.now);
        const auto plan = makePlan(request);
        if (!plan || !plan->assessment || plan->assessment->triageClass > TriageClass::Urgent)
            return u"not taken for an alarm"_s;
        for (const Item &item : plan->items) {
            const bool later = item.day > today && item.kind != ItemKind::Refer && item.kind != ItemKind::Recheck;
            if (later || isTraining(item.kind) || item.hard)
                return u"%1 %2 is not suspended"_s.arg(item.day.toString(Qt::ISODate), item.title);
        }
        const bool says = std::any_of(plan->notices.begin(), plan->notices.end(), [](const Notice &notice) {
            return notice.kind == NoticeKind::Stop && !notice.text.isEmpty();
        });
        return says ? QString() : u"no notice says to stop"_s;
    };
    QVERIFY(holdsForAll("an alarm suspends", otherCases, m_protocols, [&](const PlanRequest &request) {
        for (const Answered &answer : suspendingAnswers()) {
            PlanRequest alarmed = request;
            answer.add(newestIn(alarmed));
            if (const QString found = fault(alarmed); !found.isEmpty())
                return u"%1: %2\n%3"_s.arg(QLatin1String(answer.name), found, planText(alarmed));
        }
        return QString();
    }));
}

void TestWarningSigns::morePainIsNeverJudgedLighter()
{
    QVERIFY(holdsForAll("more pain is never judged lighter", otherCases, m_protocols, [&](const PlanRequest &request) {
        if (request.profile.checkIns.isEmpty())
            return QString();
        PlanRequest worse = request;
        TriageClass before = judged(worse).assessment.triageClass;
        // Step by step, so that each compares with the score just below it.
        for (int pain = newestIn(worse).painNow.value_or(0) + 1; pain <= 10; ++pain) {
            newestIn(worse).painNow = pain;
            if (const QString found = lighterThan(before, worse); !found.isEmpty())
                return u"pain now %1: %2"_s.arg(pain).arg(found);
            before = judged(worse).assessment.triageClass;
        }
        return QString();
    }));
}

void TestWarningSigns::anAlarmingAnswerIsNeverJudgedLighter()
{
    QVERIFY(holdsForAll("an alarming answer is never judged lighter", otherCases, m_protocols,
                        [&](const PlanRequest &request) {
                            if (request.profile.checkIns.isEmpty())
                                return QString();
                            const TriageClass before = judged(request).assessment.triageClass;
                            for (const Answered &answer : alarmingAnswers()) {
                                PlanRequest worse = request;
                                answer.add(newestIn(worse));
                                if (const QString found = lighterThan(before, worse); !found.isEmpty())
                                    return u"%1: %2"_s.arg(QLatin1String(answer.name), found);
                            }
                            for (size_t i = 0; i < signCount; ++i) {
                                PlanRequest worse = request;
                                newestIn(worse).signs[i] = Answer::Yes;
                                if (const QString found = lighterThan(before, worse); !found.isEmpty())
                                    return u"%1: %2"_s.arg(keyOf(static_cast<Sign>(i)), found);
                            }
                            return QString();
                        }));
}

void TestWarningSigns::noStageWithoutItsGate()
{
    int strains = 0;
    QVERIFY(holdsForAll("no stage without its gate", otherCases, m_protocols, [&](const PlanRequest &request) {
        for (const GateNumbers &gate : m_protocols->strain.gates) {
            for (Gate needed : gate.needs) {
                PlanRequest kept = request;
                for (CheckIn &said : kept.profile.checkIns)
                    said.gates.removeAll(needed);
                if (judged(kept).episode.kind != PictureKind::Strain)
                    continue;
                const auto plan = makePlan(kept);
                if (!plan)
                    return u"no plan"_s;
                if (!plan->stage)
                    continue;
                ++strains;
                const auto tooEarly = std::find_if(plan->items.begin(), plan->items.end(),
                                                   [&](const Item &item) { return belongsTo(gate.stage, item); });
                if (*plan->stage >= gate.stage || tooEarly != plan->items.end())
                    return u"%1 without %2:\n%3"_s.arg(keyOf(gate.stage), keyOf(needed), planText(kept));
            }
        }
        return QString();
    }));
    QVERIFY2(isReplay() || strains > otherCases, qPrintable(QString::number(strains)));
}

QTEST_GUILESS_MAIN(TestWarningSigns)
#include "test_warning_signs.moc"
