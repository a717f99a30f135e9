// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/protocol_copy.h"
#include "core/protocol/protocol_loader.h"
#include "core/rules/rule_book.h"
#include "tests/kit/random_profile.h"

#include <QTest>

#include <algorithm>

using namespace stridewell;

namespace {

constexpr int requests = 500;

/// True when the plan says by name, version and source which protocols stand in for defaults.
bool namesChoices(const Plan &plan, const Protocols &protocols)
{
    return std::all_of(protocols.inForce.begin(), protocols.inForce.end(), [&](const ProtocolChoice &choice) {
        const QString name = u"\"%1\", version %2"_s.arg(choice.name).arg(choice.version);
        return choice.isDefault || std::any_of(plan.notices.begin(), plan.notices.end(), [&](const Notice &notice) {
                   return notice.text.contains(name) && notice.text.contains(choice.source);
               });
    });
}

/// What blocks in the plans of the random requests, with their seeds; empty when nothing does.
QString blocked(const Protocols &protocols)
{
    const auto shared = std::make_shared<const Protocols>(protocols);
    QString text;
    for (int i = 0; i < requests; ++i) {
        const quint64 seed = 0x5eed + static_cast<quint64>(i) * 0x9e3779b97f4a7c15u;
        const PlanRequest request = kit::randomRequest(seed, shared);
        const auto plan = makePlan(request);
        const auto facts = gatherFacts(request.profile, request.protocols, request.now, request.nowOffsetSeconds);
        if (!plan || !facts)
            return u"seed %1: no plan"_s.arg(seed);
        if (plan->protocols != protocols.refs)
            return u"seed %1: the plan names other protocols"_s.arg(seed);
        if (!facts->isSuspended() && !namesChoices(*plan, protocols))
            return u"seed %1: the plan does not say what it follows"_s.arg(seed);
        for (const Violation &violation : audit(*plan, *facts)) {
            if (violation.severity == Severity::Block)
                text += u"seed %1 (%2): %3 %4 %5 (%6 against %7)\n"_s.arg(seed)
                            .arg(kit::describe(request), violation.day.toString(Qt::ISODate), violation.rule,
                                 violation.text)
                            .arg(violation.measured.value_or(-1))
                            .arg(violation.limit.value_or(-1));
        }
    }
    return text;
}

} // namespace

/// Whatever protocol is in force: a plan breaks none of the rules that read it.
class TestProtocolPlans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachChoiceGivesLegalPlans_data();
    void eachChoiceGivesLegalPlans();
    void eachEndOfARangeGivesLegalPlans_data();
    void eachEndOfARangeGivesLegalPlans();
};

void TestProtocolPlans::eachChoiceGivesLegalPlans_data()
{
    QTest::addColumn<QStringList>("choices");
    const QList<ProtocolChoice> choices = protocolChoices();
    QVERIFY(choices.size() > 9);
    for (const ProtocolChoice &choice : choices) {
        if (!choice.isDefault)
            QTest::newRow(qPrintable(choice.id)) << QStringList{choice.id};
    }
    QTest::newRow("together") << QStringList{u"strain-early-loading"_s, u"strength-13-week"_s, u"walk-run-19-steps"_s,
                                             u"pain-strict"_s};
}

void TestProtocolPlans::eachChoiceGivesLegalPlans()
{
    QFETCH(QStringList, choices);
    const auto protocols = builtInProtocols(choices);
    QVERIFY2(protocols.has_value(), protocols ? "" : qPrintable(toText(protocols.error())));
    const QString found = blocked(*protocols);
    QVERIFY2(found.isEmpty(), qPrintable(found));
}

void TestProtocolPlans::eachEndOfARangeGivesLegalPlans_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<double>("value");
    const Protocols protocols = builtInProtocols().value();
    const QMap<QString, Parameter> parameters = protocolParameters(protocols);
    for (auto it = parameters.begin(); it != parameters.end(); ++it) {
        for (double value : {it->least, it->most}) {
            if (value != it->value)
                QTest::newRow(qPrintable(u"%1 = %2"_s.arg(it.key()).arg(value))) << it.key() << value;
        }
    }
}

void TestProtocolPlans::eachEndOfARangeGivesLegalPlans()
{
    QFETCH(QString, key);
    QFETCH(double, value);
    const Protocols standard = builtInProtocols().value();
    const QString base = key.section(u'.', 0, 0);
    const auto protocols =
        withCopy(standard, {.id = u"ours"_s, .base = base, .name = u"Ours"_s, .changes = {{key, value}}});
    // An end may clash with another number of its group (a least amount with its most): then it is no copy.
    if (!protocols) {
        QVERIFY2(protocols.error().detail.contains(u"must not be above"_s), qPrintable(toText(protocols.error())));
        return;
    }
    const QString found = blocked(*protocols);
    QVERIFY2(found.isEmpty(), qPrintable(found));
}

QTEST_GUILESS_MAIN(TestProtocolPlans)
#include "test_protocol_plans.moc"
