// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/protocol_loader.h"
#include "core/rules/rule_book.h"
#include "tests/kit/random_profile.h"

#include <QTest>

#include <rapidcheck.h>

#include <set>

using namespace stridewell;

namespace {

constexpr int casesInCi = 20'000;
constexpr int casesInLongRuns = 1'000'000;

int caseCount()
{
    return qEnvironmentVariableIsSet("STRIDEWELL_LONG") ? casesInLongRuns : casesInCi;
}

QString told(const QList<Violation> &violations)
{
    QString text;
    for (const Violation &v : violations)
        text += u"%1 %2 %3 (%4 against %5)\n"_s.arg(v.day.toString(Qt::ISODate), v.rule, v.text)
                    .arg(v.measured.value_or(-1))
                    .arg(v.limit.value_or(-1));
    return text;
}

} // namespace

class TestProperty : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void checkFindsNothingInWhatPlanMakes();

private:
    std::shared_ptr<const Protocols> m_protocols;
};

void TestProperty::initTestCase()
{
    auto protocols = builtInProtocols();
    QVERIFY2(protocols.has_value(), qPrintable(protocols ? QString() : toText(protocols.error())));
    m_protocols = std::make_shared<const Protocols>(std::move(*protocols));
}

void TestProperty::checkFindsNothingInWhatPlanMakes()
{
    // rapidcheck prints the seed of a failing case and replays it from RC_PARAMS.
    int judged = 0;
    std::set<TriageClass> classes;
    const bool held = rc::check("a plan breaks no blocking rule", [&] {
        const auto first = *rc::gen::noShrink(rc::gen::resize(100, rc::gen::arbitrary<quint64>()));
        for (int k = 0; k < caseCount() / 100; ++k) {
            const quint64 seed = first + static_cast<quint64>(k) * 0x9e3779b97f4a7c15u;
            const PlanRequest request = kit::randomRequest(seed, m_protocols);
            const auto plan = makePlan(request);
            RC_ASSERT(plan.has_value());
            const auto facts = gatherFacts(request.profile, request.protocols, request.now, request.nowOffsetSeconds);
            RC_ASSERT(facts.has_value());
            QList<Violation> blocking;
            for (const Violation &violation : audit(*plan, *facts)) {
                if (violation.severity == Severity::Block)
                    blocking += violation;
            }
            if (!blocking.isEmpty())
                RC_FAIL(qPrintable(u"seed %1: %2\n%3"_s.arg(seed).arg(kit::describe(request), told(blocking))));
            if (plan->assessment)
                classes.insert(plan->assessment->triageClass);
            ++judged;
        }
    });
    QVERIFY(held);
    QVERIFY2(judged >= caseCount(), qPrintable(QString::number(judged)));
    QCOMPARE(classes.size(), size_t(6));
}

QTEST_GUILESS_MAIN(TestProperty)
#include "test_property.moc"
