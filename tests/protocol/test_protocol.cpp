// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/protocol_loader.h"

#include <QTest>

using namespace stridewell;

class TestProtocol : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void builtInIsWhole();
};

void TestProtocol::builtInIsWhole()
{
    const auto protocols = builtInProtocols();
    QVERIFY2(protocols.has_value(), protocols ? "" : qPrintable(toText(protocols.error())));
    // S40, S26 and the sums of 2.1: 27 sessions in ten weeks.
    QCOMPARE(protocols->load.weeklyGrowth.value, 1.10);
    QCOMPARE(protocols->strain.windowHours.whole(), 72);
    int sessions = 0;
    for (qsizetype week = 0; week < 10; ++week)
        sessions += protocols->strength.nordicTable[week].sessionsPerWeek;
    QCOMPARE(sessions, 27);
}

QTEST_GUILESS_MAIN(TestProtocol)
#include "test_protocol.moc"
