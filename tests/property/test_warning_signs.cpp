// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/protocol_loader.h"
#include "core/rules/facts.h"
#include "tests/property/properties.h"

#include <QTest>

#include <algorithm>

using namespace stridewell;

namespace {

/// An answer that a property adds to the newest check-in.
struct Answered
{
    const char *name;
    void (*add)(CheckIn &);
};

template <Sign sign, Answer answer>
void say(CheckIn &said)
{
    said.sign(sign) = answer;
}

/// Pictures of evidence 7.1 to 7.15 of which one bold item is enough, and S12; none depends on who it is.
const Answered suspending[] = {
    {"saddle numbness (7.1)", say<Sign::SaddleNumbness, Answer::Yes>},
    {"perhaps a bladder or bowel change (7.1)", say<Sign::BladderOrBowelChange, Answer::Unsure>},
    {"both legs weak (7.1)", [](CheckIn &said) { said.weakness = Weakness::BothLegs; }},
    {"wooden thigh, pain out of proportion (7.2)",
     [](CheckIn &said) {
         said.sign(Sign::WoodenThigh) = Answer::Yes;
         said.sign(Sign::PainOutOfProportion) = Answer::Unsure;
     }},
    {"perhaps dark urine (7.3)", say<Sign::DarkUrine, Answer::Unsure>},
    {"a crack (7.4)", [](CheckIn &said) { said.event = Event::Crack; }},
    {"deformity (7.4)", say<Sign::Deformity, Answer::Yes>},
    {"cold or numb foot (7.4)", say<Sign::FootColdOrNumb, Answer::Yes>},
    {"breathless (7.5)", say<Sign::Breathless, Answer::Yes>},
    {"perhaps chest pain (7.5)", say<Sign::ChestPain, Answer::Unsure>},
    {"hot red limb with fever (7.7)",
     [](CheckIn &said) {
         said.sign(Sign::HotAndRed) = Answer::Yes;
         said.sign(Sign::Fever) = Answer::Yes;
     }},
    {"a pop in the buttock, cannot walk normally (7.8)",
     [](CheckIn &said) {
         said.event = Event::Pop;
         said.site = Site::Buttock;
         said.walking = Walking::CannotWalkNormally;
     }},
    {"a gap (7.9)", [](CheckIn &said) { said.gap = Answer::Yes; }},
    {"cannot bend the knee (7.9)", [](CheckIn &said) { said.weakness = Weakness::CannotBendKnee; }},
    {"pain on hopping (7.11)", say<Sign::HopPain, Answer::Yes>},
    {"a foot that drops (7.12)", [](CheckIn &said) { said.weakness = Weakness::NewFootDrop; }},
    {"weight loss (7.14)", say<Sign::WeightLoss, Answer::Yes>},
    {"cannot bear weight (7.15)", [](CheckIn &said) { said.walking = Walking::CannotBearWeight; }},
};

/// The worst answer to a question; whatever was said to it before, it cannot have been worse.
const Answered alarming[] = {
    {"worst bruise", [](CheckIn &said) { said.bruise = Bruise::Spreading; }},
    {"severe swelling", [](CheckIn &said) { said.swelling = Swelling::Severe; }},
    {"gap", [](CheckIn &said) { said.gap = Answer::Yes; }},
    {"cannot bear weight", [](CheckIn &said) { said.walking = Walking::CannotBearWeight; }},
    {"both legs weak", [](CheckIn &said) { said.weakness = Weakness::BothLegs; }},
    {"crack", [](CheckIn &said) { said.event = Event::Crack; }},
};

/// Position of the newest check-in; -1 without any.
qsizetype newestOf(const QList<CheckIn> &checkIns)
{
    const auto newest = std::max_element(checkIns.begin(), checkIns.end(),
                                         [](const CheckIn &a, const CheckIn &b) { return a.at < b.at; });
    return newest == checkIns.end() ? -1 : newest - checkIns.begin();
}

/// The newest check-in, made now where there was none.
CheckIn &newestIn(PlanRequest &request)
{
    QList<CheckIn> &checkIns = request.profile.checkIns;
    if (checkIns.isEmpty())
        checkIns += CheckIn{.at = request.now};
    return checkIns[newestOf(checkIns)];
}

bool isTraining(ItemKind kind)
{
    return kind == ItemKind::Run || kind == ItemKind::Strength || kind == ItemKind::Mobility ||
           kind == ItemKind::ActiveRecovery;
}

/// What is wrong when `worse`, the same request with a worse answer, is judged more lightly; empty when it is not.
QString lighterThan(const PlanRequest &request, const PlanRequest &worse)
{
    const auto plan = makePlan(request);
    const auto careful = makePlan(worse);
    if (!plan || !careful)
        return u"no plan"_s;
    const auto classOf = [](const Plan &of) { return of.assessment ? of.assessment->triageClass : TriageClass::None; };
    if (!isMoreAlarming(classOf(*plan), classOf(*careful)))
        return {};
    return u"the class sinks from %1 to %2:\n%3"_s.arg(keyOf(classOf(*plan)), keyOf(classOf(*careful)),
                                                       planText(worse));
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
        for (const Answered &answer : suspending) {
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
        if (newestOf(request.profile.checkIns) < 0)
            return QString();
        PlanRequest last = request;
        // Step by step, so that each compares with the score just below it.
        for (int pain = newestIn(last).painNow.value_or(0) + 1; pain <= 10; ++pain) {
            PlanRequest worse = last;
            newestIn(worse).painNow = pain;
            if (const QString found = lighterThan(last, worse); !found.isEmpty())
                return u"pain now %1: %2"_s.arg(pain).arg(found);
            last = worse;
        }
        return QString();
    }));
}

void TestWarningSigns::anAlarmingAnswerIsNeverJudgedLighter()
{
    QVERIFY(holdsForAll("an alarming answer is never judged lighter", otherCases, m_protocols,
                        [&](const PlanRequest &request) {
                            if (newestOf(request.profile.checkIns) < 0)
                                return QString();
                            for (const Answered &answer : alarming) {
                                PlanRequest worse = request;
                                answer.add(newestIn(worse));
                                if (const QString found = lighterThan(request, worse); !found.isEmpty())
                                    return u"%1: %2"_s.arg(QLatin1String(answer.name), found);
                            }
                            for (size_t i = 0; i < signCount; ++i) {
                                PlanRequest worse = request;
                                newestIn(worse).signs[i] = Answer::Yes;
                                if (const QString found = lighterThan(request, worse); !found.isEmpty())
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
