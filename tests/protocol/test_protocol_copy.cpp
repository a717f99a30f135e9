// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/protocol_copy.h"
#include "core/protocol/protocol_loader.h"

#include <QTest>

#include <cmath>

using namespace stridewell;

namespace {

Protocols standard()
{
    return builtInProtocols().value();
}

ProtocolCopy clinicsLoad()
{
    return ProtocolCopy{.id = u"load-clinic"_s,
                        .base = u"load"_s,
                        .name = u"Slow build-up, “clinic”"_s,
                        .version = 4,
                        .changes = {{u"load.weekly_growth"_s, 1.05}, {u"load.runs_most"_s, 4}}};
}

} // namespace

/// A clinician's copy of a protocol.
class TestProtocolCopy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsEachNumber();
    void takesChangesInsideTheirRange();
    void takesBothEndsOfARange();
    void copiesOfGroupsGoTogether();
    void opensAGateLater();
    void refusesByName_data();
    void refusesByName();
    void comesBackFromAFile();
    void unitsAreCheckedWhereTheyAreSaid();
    void keepsAwkwardNumbers();
    void refusesAFile_data();
    void refusesAFile();
};

void TestProtocolCopy::listsEachNumber()
{
    const QMap<QString, Parameter> all = protocolParameters(standard());
    QCOMPARE(all.value(u"load.weekly_growth"_s), standard().load.weeklyGrowth);
    QCOMPARE(all.value(u"pain.stop"_s), standard().strength.stopPain);
    QCOMPARE(all.value(u"walk_run.times_each"_s).unit, u"times"_s);
    QCOMPARE(all.value(u"strain.gates.strengthen.earliest"_s).value, 168.0);
    QCOMPARE(all.value(u"strain.gates.full.earliest"_s).value, 336.0);
    QCOMPARE(all.value(u"people.adult_age"_s).value, 18.0);
    QVERIFY(all.size() > 80);
}

void TestProtocolCopy::takesChangesInsideTheirRange()
{
    const auto protocols = withCopy(standard(), clinicsLoad());
    QVERIFY2(protocols.has_value(), protocols ? "" : qPrintable(toText(protocols.error())));
    QCOMPARE(protocols->load.weeklyGrowth.value, 1.05);
    QCOMPARE(protocols->load.weeklyGrowth.most, 1.10);
    QCOMPARE(protocols->load.runsMost.whole(), 4);
    QCOMPARE(protocols->load.runsLeast, standard().load.runsLeast);
    QVERIFY(protocols->refs.contains(ProtocolRef{u"load-clinic"_s, 4}));
    QVERIFY(!protocols->refs.contains(ProtocolRef{u"load"_s, 1}));
    QCOMPARE(protocols->refs.size(), standard().refs.size());
    const ProtocolChoice inForce = protocols->inForce[static_cast<int>(ProtocolGroup::Load)];
    QCOMPARE(inForce.name, u"Slow build-up, “clinic”"_s);
    QCOMPARE(inForce.version, 4);
    QVERIFY(!inForce.isDefault);
}

void TestProtocolCopy::takesBothEndsOfARange()
{
    for (double growth : {1.00, 1.10}) {
        ProtocolCopy copy = clinicsLoad();
        copy.changes = {{u"load.weekly_growth"_s, growth}};
        const auto protocols = withCopy(standard(), copy);
        QVERIFY(protocols.has_value());
        QCOMPARE(protocols->load.weeklyGrowth.value, growth);
    }
}

void TestProtocolCopy::copiesOfGroupsGoTogether()
{
    const Protocols chosen = builtInProtocols({u"pain-strict"_s}).value();
    const ProtocolCopy pain{.id = u"pain-clinic"_s,
                            .base = u"pain-strict"_s,
                            .name = u"Ours"_s,
                            .version = 2,
                            .changes = {{u"pain.rehab_limit"_s, 3}}};
    const auto protocols = withCopy(withCopy(chosen, clinicsLoad()).value(), pain);
    QVERIFY2(protocols.has_value(), protocols ? "" : qPrintable(toText(protocols.error())));
    QCOMPARE(protocols->strain.painLimit.value, 3.0);
    QCOMPARE(protocols->strength.stepDownPain.value, 2.0); // of the protocol it was copied from
    QCOMPARE(protocols->load.weeklyGrowth.value, 1.05);
    QVERIFY(protocols->refs.contains(ProtocolRef{u"load-clinic"_s, 4}));
    QVERIFY(protocols->refs.contains(ProtocolRef{u"pain-clinic"_s, 2}));
}

void TestProtocolCopy::opensAGateLater()
{
    const ProtocolCopy copy{.id = u"strain-clinic"_s,
                            .base = u"strain"_s,
                            .name = u"Ours"_s,
                            .version = 1,
                            .changes = {{u"strain.gates.return_to_run.earliest"_s, 240}}};
    const auto protocols = withCopy(standard(), copy);
    QVERIFY2(protocols.has_value(), protocols ? "" : qPrintable(toText(protocols.error())));
    QCOMPARE(protocols->strain.gates[2].stage, Stage::ReturnToRun);
    QCOMPARE(protocols->strain.gates[2].earliestHours.value, 240.0);
    QCOMPARE(protocols->strain.gates[1].earliestHours.value, 168.0);
}

void TestProtocolCopy::refusesByName_data()
{
    QTest::addColumn<ProtocolCopy>("copy");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &base, const QString &key, double value, ErrorCode code,
                        const QString &text) {
        QTest::newRow(name) << ProtocolCopy{.id = u"ours"_s, .base = base, .name = u"Ours"_s, .changes = {{key, value}}}
                            << code << text;
    };
    row("above", u"load"_s, u"load.weekly_growth"_s, 1.2, ErrorCode::Refused,
        u"load.weekly_growth: 1.2 must lie from 1.0 to 1.1 ratio"_s);
    row("below", u"strain"_s, u"strain.window_hours"_s, 47, ErrorCode::Refused,
        u"strain.window_hours: 47 must lie from 48 to 72 h"_s);
    row("just above", u"load"_s, u"load.weekly_growth"_s, 1.1001, ErrorCode::Refused,
        u"load.weekly_growth: 1.1001 must lie from 1.0000 to 1.1000 ratio"_s);
    row("no number", u"load"_s, u"load.weekly_growth"_s, std::nan(""), ErrorCode::Refused,
        u"load.weekly_growth: nan must lie from 1.0 to 1.1 ratio"_s);
    row("large", u"load"_s, u"load.small_base"_s, 12'500'000, ErrorCode::Refused,
        u"load.small_base: 12500000 must lie from 5000 to 10000 m"_s);
    row("gate too early", u"strain"_s, u"strain.gates.full.earliest"_s, 335, ErrorCode::Refused,
        u"strain.gates.full.earliest: 335 must lie from 336 to 1344 h"_s);
    row("fraction", u"load"_s, u"load.runs_most"_s, 4.5, ErrorCode::Refused,
        u"load.runs_most: 4.5 must be a whole number"_s);
    row("least above most", u"strain"_s, u"strain.ice_minutes_least"_s, 16, ErrorCode::Refused,
        u"strain.ice_minutes_least: 16 must not be above 15 min"_s);
    row("unknown key", u"load"_s, u"load.weekly_growht"_s, 1.05, ErrorCode::BadInput,
        u"load.weekly_growht: is no number of the protocol \"load\""_s);
    row("key of another group", u"load"_s, u"strain.window_hours"_s, 60, ErrorCode::BadInput,
        u"strain.window_hours: is no number of the protocol \"load\""_s);
    row("a table", u"strength"_s, u"strength.nordic"_s, 1, ErrorCode::BadInput,
        u"strength.nordic: is no number of the protocol \"strength\""_s);
    row("base not in force", u"pain-strict"_s, u"pain.rehab_limit"_s, 1, ErrorCode::NotFound,
        u"base: \"pain-strict\" is not among the protocols in force"_s);
    row("sources", u"sources"_s, u"sources.version"_s, 1, ErrorCode::NotFound,
        u"base: \"sources\" is not among the protocols in force"_s);
    const auto head = [](const char *name, const ProtocolCopy &copy, ErrorCode code, const QString &text) {
        QTest::newRow(name) << copy << code << text;
    };
    head("id of a default", {.id = u"load"_s, .base = u"load"_s, .name = u"Ours"_s}, ErrorCode::Refused,
         u"id: \"load\" is the id of another protocol"_s);
    head("id of an alternative", {.id = u"pain-strict"_s, .base = u"pain"_s, .name = u"Ours"_s}, ErrorCode::Refused,
         u"id: \"pain-strict\" is the id of another protocol"_s);
    head("id of the sources", {.id = u"sources"_s, .base = u"pain"_s, .name = u"Ours"_s}, ErrorCode::Refused,
         u"id: \"sources\" is the id of another protocol"_s);
    head("id with a blank", {.id = u"our load"_s, .base = u"load"_s, .name = u"Ours"_s}, ErrorCode::BadInput,
         u"id: must be made of a to z, 0 to 9, _ and -"_s);
    head("no id", {.id = QString(), .base = u"load"_s, .name = u"Ours"_s}, ErrorCode::BadInput,
         u"id: must be made of a to z, 0 to 9, _ and -"_s);
    head("no name", {.id = u"ours"_s, .base = u"load"_s, .name = u" "_s}, ErrorCode::BadInput,
         u"name: must be a text that is not empty"_s);
    head("version 0", {.id = u"ours"_s, .base = u"load"_s, .name = u"Ours"_s, .version = 0}, ErrorCode::BadInput,
         u"version: is 0, must be a whole number from 1"_s);
}

void TestProtocolCopy::refusesByName()
{
    QFETCH(ProtocolCopy, copy);
    QFETCH(ErrorCode, code);
    QFETCH(QString, text);
    const auto protocols = withCopy(standard(), copy);
    QVERIFY(!protocols.has_value());
    QCOMPARE(toText(protocols.error()), text);
    QCOMPARE(protocols.error().code, code);
}

void TestProtocolCopy::comesBackFromAFile()
{
    const QByteArray json = toJson(clinicsLoad());
    QCOMPARE(toJson(clinicsLoad()), json);
    const auto copy = protocolCopyFromJson(json, u"ours.json"_s);
    QVERIFY2(copy.has_value(), copy ? "" : qPrintable(toText(copy.error())));
    QCOMPARE(*copy, clinicsLoad());

    const auto written =
        protocolCopyFromJson(R"({"format": "stridewell-protocol-copy", "format_version": 1, "id": "ours",
        "base": "load", "name": "Ours", "version": 7, "changes": {"load.weekly_growth": 1.05}})",
                             u"ours.json"_s);
    QVERIFY(written.has_value());
    QCOMPARE(*written, (ProtocolCopy{.id = u"ours"_s,
                                     .base = u"load"_s,
                                     .name = u"Ours"_s,
                                     .version = 7,
                                     .changes = {{u"load.weekly_growth"_s, 1.05}}}));
}

void TestProtocolCopy::unitsAreCheckedWhereTheyAreSaid()
{
    ProtocolCopy copy = clinicsLoad();
    copy.changes = {{u"load.hard_gap_hours"_s, 60}};
    copy.units = {{u"load.hard_gap_hours"_s, u"h"_s}};
    QCOMPARE(protocolCopyFromJson(toJson(copy), u"ours.json"_s).value(), copy);
    QVERIFY(withCopy(standard(), copy).has_value());
    copy.units = {{u"load.hard_gap_hours"_s, u"days"_s}};
    const auto refused = withCopy(standard(), protocolCopyFromJson(toJson(copy), u"ours.json"_s).value());
    QVERIFY(!refused.has_value());
    QCOMPARE(toText(refused.error()), u"load.hard_gap_hours: is in \"days\", must be in \"h\""_s);
    QCOMPARE(refused.error().code, ErrorCode::BadInput);
}

void TestProtocolCopy::keepsAwkwardNumbers()
{
    ProtocolCopy copy = clinicsLoad();
    copy.changes = {{u"load.weekly_growth"_s, 1.0 + 0.1 / 3.0}, {u"load.small_base"_s, 1e-300}};
    QCOMPARE(protocolCopyFromJson(toJson(copy), u"ours.json"_s).value().changes, copy.changes);
    copy.changes.clear();
    QCOMPARE(protocolCopyFromJson(toJson(copy), u"ours.json"_s).value(), copy);
}

void TestProtocolCopy::refusesAFile_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const char *before, const char *after, const char *where, const char *word) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after) << QString::fromLatin1(where)
                            << QString::fromLatin1(word);
    };
    row("cut off", "\n}\n", "", "ours.json: line 11", "JSON");
    row("other format", "\"stridewell-protocol-copy\"", "\"stridewell-profile\"", "ours.json: format",
        "stridewell-protocol-copy");
    row("newer format", "\"format_version\": 1", "\"format_version\": 2", "ours.json: format_version", "2");
    row("unit of nothing", "\"changes\": {", "\"units\": {\"load.first_week\": \"m\"}, \"changes\": {",
        "ours.json: units.load.first_week", "not known");
    row("unknown member", "\"name\"", "\"nmae\"", "ours.json: nmae", "not known");
    row("no base", "\"base\": \"load\",", "", "ours.json: base", "missing");
    row("id in capitals", "\"load-clinic\"", "\"Load-Clinic\"", "ours.json: id", "a to z");
    row("version in words", "\"version\": 4", "\"version\": \"four\"", "ours.json: version", "number");
    row("half a version", "\"version\": 4", "\"version\": 4.5", "ours.json: version", "whole");
    row("text for a number", "1.05", "\"1.05\"", "ours.json: changes.load.weekly_growth", "number");
    row("null for a number", "1.05", "null", "ours.json: changes.load.weekly_growth", "number");
    row("list of changes", "\"changes\": {", "\"changes\": [], \"more\": {", "ours.json: more", "not known");
}

void TestProtocolCopy::refusesAFile()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, where);
    QFETCH(QString, word);
    QByteArray json = toJson(clinicsLoad());
    const auto at = json.indexOf(before);
    QVERIFY2(at >= 0, "the text to change is not in the file");
    json.replace(at, before.size(), after);
    const auto copy = protocolCopyFromJson(json, u"ours.json"_s);
    QVERIFY(!copy.has_value());
    QCOMPARE(copy.error().where, where);
    QVERIFY2(copy.error().detail.contains(word), qPrintable(copy.error().detail));
    QCOMPARE(copy.error().code, ErrorCode::BadInput);
}

QTEST_GUILESS_MAIN(TestProtocolCopy)
#include "test_protocol_copy.moc"
