// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/protocol_copy.h"
#include "core/protocol/protocol_loader.h"
#include "core/protocol/protocol_source.h"

#include <QTest>

using namespace stridewell;
using namespace Qt::StringLiterals;

namespace {

ChosenProtocol slowCopyOf(const QString &base)
{
    const ProtocolCopy copy{
        .id = u"slow"_s, .base = base, .name = u"Slow"_s, .version = 3, .changes = {{u"load.weekly_growth"_s, 1.05}}};
    return {copy.id, QString::fromUtf8(toJson(copy))};
}

} // namespace

class TestProtocolSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void composesAlternativesAndCopies();
    void refusesWhatDoesNotFit();
    void aFolderStandsForEverybody();
};

void TestProtocolSource::composesAlternativesAndCopies()
{
    const auto plain = ProtocolSource::builtIn().of({});
    QVERIFY(plain && (*plain)->load.weeklyGrowth.value == 1.10);
    // The order of the two kinds does not matter.
    for (const QList<ChosenProtocol> &chosen : {QList<ChosenProtocol>{{u"pain-strict"_s, {}}, slowCopyOf(u"load"_s)},
                                                QList<ChosenProtocol>{slowCopyOf(u"load"_s), {u"pain-strict"_s, {}}}}) {
        const auto composed = ProtocolSource::builtIn().of(chosen);
        QVERIFY2(composed, composed ? "" : qPrintable(toText(composed.error())));
        QCOMPARE((*composed)->load.weeklyGrowth.value, 1.05);
        QCOMPARE((*composed)->strain.painLimit.value, 1.0);
        QVERIFY((*composed)->refs.contains(ProtocolRef{u"slow"_s, 3}));
        QVERIFY((*composed)->refs.contains(ProtocolRef{u"pain-strict"_s, 1}));
    }
}

void TestProtocolSource::refusesWhatDoesNotFit()
{
    const auto code = [](const QList<ChosenProtocol> &chosen) {
        const auto composed = composeProtocols(chosen);
        return composed ? ErrorCode::Internal : composed.error().code;
    };
    QCOMPARE(code({{u"no-such"_s, {}}}), ErrorCode::NotFound);
    QCOMPARE(code({{u"pain-strict"_s, {}}, {u"pain-up-to-4"_s, {}}}), ErrorCode::Refused);
    QCOMPARE(code({slowCopyOf(u"strength"_s)}), ErrorCode::BadInput);
    QCOMPARE(code({{u"slow"_s, u"no json"_s}}), ErrorCode::BadInput);
    QCOMPARE(code({{u"another"_s, slowCopyOf(u"load"_s).copy}}), ErrorCode::BadInput);
}

void TestProtocolSource::aFolderStandsForEverybody()
{
    const auto fixed = std::make_shared<const Protocols>(builtInProtocols().value());
    QCOMPARE(ProtocolSource(fixed).of({{u"pain-strict"_s, {}}}).value(), fixed);
}

QTEST_GUILESS_MAIN(TestProtocolSource)
#include "test_protocol_source.moc"
