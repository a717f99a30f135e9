// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/protocol_loader.h"
#include "core/rules/rule_book.h"
#include "tests/kit/random_profile.h"

#include <QTest>

using namespace stridewell;

/// Takes one blocking rule after the other away from the planner. Whatever it then makes is audited by the whole
/// book: some plan must be found at fault by just that rule, or nobody would notice that it is gone.
class TestEveryRuleIsNeeded : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void itsLossIsNoticed_data();
    void itsLossIsNoticed();

private:
    std::shared_ptr<const Protocols> m_protocols;
};

void TestEveryRuleIsNeeded::initTestCase()
{
    auto protocols = builtInProtocols();
    QVERIFY2(protocols.has_value(), qPrintable(protocols ? QString() : toText(protocols.error())));
    m_protocols = std::make_shared<const Protocols>(std::move(*protocols));
}

void TestEveryRuleIsNeeded::itsLossIsNoticed_data()
{
    QTest::addColumn<QString>("rule");
    QStringList known;
    for (const Rule &rule : RuleBook::standard().rules()) {
        if (rule.severity == Severity::Block && !known.contains(rule.id)) {
            known += rule.id;
            QTest::newRow(qPrintable(rule.id)) << rule.id;
        }
    }
}

void TestEveryRuleIsNeeded::itsLossIsNoticed()
{
    constexpr quint64 mostSeeds = 20'000;
    QFETCH(QString, rule);
    const RuleBook book = RuleBook::standard().without(rule);
    for (quint64 seed = 0; seed < mostSeeds; ++seed) {
        const PlanRequest request = kit::randomRequest(seed * 0x9e3779b97f4a7c15u, m_protocols);
        const auto plan = makePlanBy(book, request);
        const auto facts = gatherFacts(request.profile, request.protocols, request.now, request.nowOffsetSeconds);
        QVERIFY(plan && facts);
        for (const Violation &violation : audit(*plan, *facts)) {
            if (violation.severity == Severity::Block && violation.rule == rule)
                return;
        }
    }
    QFAIL("no plan was found at fault without this rule");
}

QTEST_GUILESS_MAIN(TestEveryRuleIsNeeded)
#include "test_every_rule_is_needed.moc"
