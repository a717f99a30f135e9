// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/profile_json.h"
#include "core/planner/planner.h"
#include "core/protocol/protocol_loader.h"
#include "core/store/profile_order.h"
#include "core/store/store.h"
#include "tests/kit/random_profile.h"

#include <QTemporaryDir>
#include <QTest>

using namespace stridewell;

namespace {

/// Zones with half hours, with and without summer time, and on both sides of the date line.
const QStringList zones{u"Europe/Madrid"_s, u"Asia/Kathmandu"_s, u"Pacific/Kiritimati"_s, u"America/St_Johns"_s};

} // namespace

/// A profile document holds all of a profile: read back it is the same state, and so makes the same plan.
class TestProfileDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadBackToTheSame();
    void goesThroughAStoreToTheSamePlan();

private:
    std::shared_ptr<const Protocols> m_protocols = std::make_shared<const Protocols>(builtInProtocols().value());
};

void TestProfileDocument::isReadBackToTheSame()
{
    const quint64 seeds = qEnvironmentVariableIsSet("STRIDEWELL_LONG") ? 20'000 : 1'000;
    for (quint64 seed = 1; seed <= seeds; ++seed) {
        const PlanRequest request = kit::randomRequest(seed, m_protocols);
        Profile profile = request.profile;
        arrange(profile);
        const Zone zone = Zone::named(zones[static_cast<qsizetype>(seed % 4)]).value();
        const QByteArray document = writeProfile(profile, zone);
        auto read = readProfile(document);
        QVERIFY2(read.has_value(), qPrintable(u"seed %1: "_s.arg(seed) + (read ? QString() : toText(read.error()))));
        arrange(*read);
        QVERIFY2(*read == profile, qPrintable(u"seed %1: %2"_s.arg(seed).arg(kit::describe(request))));
        QVERIFY2(writeProfile(*read, zone) == document, qPrintable(u"seed %1"_s.arg(seed)));
    }
}

void TestProfileDocument::goesThroughAStoreToTheSamePlan()
{
    const QTemporaryDir folder;
    int stored = 0;
    for (quint64 seed = 1; seed <= 40; ++seed) {
        PlanRequest request = kit::randomRequest(seed, m_protocols);
        request.profile.athlete.name = u"Seed %1"_s.arg(seed);
        arrange(request.profile);
        Store store = Store::open(folder.filePath(u"%1.db"_s.arg(seed % 2)), Clock(request.now)).value();
        const auto id = store.createProfile(request.profile);
        if (!id)
            continue; // two check-ins of one moment, which a store does not take
        ++stored;
        PlanRequest again = request;
        again.profile = readProfile(writeProfile(store.loadProfile(*id).value(), Zone())).value();
        QVERIFY2(makePlan(again).value() == makePlan(request).value(), qPrintable(kit::describe(request)));
    }
    QVERIFY(stored > 30);
}

QTEST_GUILESS_MAIN(TestProfileDocument)
#include "test_profile_document.moc"
