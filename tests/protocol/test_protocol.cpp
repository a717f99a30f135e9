// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/protocol_loader.h"
#include "tests/kit/places.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace stridewell;

namespace {

const QString dataFolder = kit::inSourceTree(u"resources/protocols"_s);

/// All evidence rows that may be named: sections with the number of their rows, as the evidence sheet counts them.
QStringList evidenceIds()
{
    const QList<std::pair<QString, int>> sections{{u"S"_s, 45},  {u"2."_s, 14}, {u"3."_s, 12}, {u"4."_s, 11},
                                                  {u"5."_s, 11}, {u"6."_s, 10}, {u"7."_s, 22}, {u"8."_s, 13},
                                                  {u"9."_s, 4},  {u"10."_s, 4}, {u"11."_s, 5}, {u"12."_s, 8}};
    QStringList ids;
    for (const auto &[prefix, rows] : sections) {
        for (int row = 1; row <= rows; ++row)
            ids += prefix + QString::number(row);
    }
    return ids;
}

/// Every object inside `value` that has a member called `key`.
void collect(const QJsonValue &value, const QString &key, QList<QJsonObject> &found)
{
    if (value.isArray()) {
        const QJsonArray elements = value.toArray();
        for (const QJsonValueConstRef element : elements)
            collect(element, key, found);
    }
    const QJsonObject object = value.toObject();
    if (object.contains(key))
        found += object;
    for (const QJsonValueConstRef member : object)
        collect(member, key, found);
}

QList<QJsonObject> everyObjectWith(const QString &key)
{
    QList<QJsonObject> found;
    QDirIterator files(dataFolder, {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            collect(QJsonDocument::fromJson(file.readAll()).object(), key, found);
    }
    return found;
}

Protocols builtIn()
{
    return builtInProtocols().value();
}

int sum(const QList<int> &reps)
{
    return std::accumulate(reps.cbegin(), reps.cend(), 0);
}

} // namespace

class TestProtocol : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folderEqualsBuiltIn();
    void namesEveryFile();
    void valuesFollowTheEvidence_data();
    void valuesFollowTheEvidence();
    void everySourceIsAnEvidenceRow();
    void knowsWhatIsUnconfirmed();
    void nordicTableAddsUp();
    void laddersClimb();
    void gatesNarrow();
    void walkRunTableInMiles();
    void stretchesOnlyAfterARun();
    void rangesHoldValues();
};

void TestProtocol::folderEqualsBuiltIn()
{
    const auto folder = loadProtocols(dataFolder);
    QVERIFY2(folder.has_value(), folder ? "" : qPrintable(toText(folder.error())));
    const Protocols embedded = builtIn();
    QCOMPARE(folder->load.weeklyGrowth, embedded.load.weeklyGrowth);
    QCOMPARE(folder->strength.nordicTable, embedded.strength.nordicTable);
    QCOMPARE(folder->frame.hardWarmUp, embedded.frame.hardWarmUp);
    QCOMPARE(folder->refs, embedded.refs);
    QCOMPARE(folder->citations.size(), embedded.citations.size());
}

void TestProtocol::namesEveryFile()
{
    QStringList ids;
    const Protocols protocols = builtIn();
    for (const ProtocolRef &ref : protocols.refs) {
        ids += ref.id;
        QVERIFY(ref.version >= 1);
    }
    QCOMPARE(ids, (QStringList{u"frame"_s, u"load"_s, u"pain"_s, u"people"_s, u"soreness"_s, u"sources"_s, u"strain"_s,
                               u"strength"_s, u"triage"_s, u"walk_run"_s}));
}

void TestProtocol::valuesFollowTheEvidence_data()
{
    QTest::addColumn<Parameter>("parameter");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("source");
    const auto row = [](const char *name, const Parameter &parameter, double value, const QString &unit,
                        const QString &source) { QTest::newRow(name) << parameter << value << unit << source; };
    const Protocols p = builtIn();
    row("severe pain", p.triage.severePain, 7, u"score"_s, u"7.16"_s);
    row("calf difference", p.triage.calfDifferenceCm, 3, u"cm"_s, u"7.5"_s);
    row("earlier strain", p.triage.earlierStrainMonths, 12, u"months"_s, u"7.17"_s);
    row("soreness from", p.triage.sorenessFromHours, 12, u"h"_s, u"S6"_s);
    row("soreness to", p.triage.sorenessToHours, 48, u"h"_s, u"S6"_s);
    row("not settling", p.triage.strainReferDays, 14, u"days"_s, u"7.20"_s);
    row("no gate", p.triage.noGateReferDays, 10, u"days"_s, u"7.20"_s);
    row("this week", p.triage.physioWithinHours, 7 * 24, u"h"_s, u"7.16"_s);
    row("window", p.strain.windowHours, 72, u"h"_s, u"S26"_s);
    row("ice", p.strain.iceMinutes, 15, u"min"_s, u"5.11"_s);
    row("shortest ice", p.strain.iceMinutesLeast, 10, u"min"_s, u"S28"_s);
    row("longest ice", p.strain.iceMinutesMost, 20, u"min"_s, u"S28"_s);
    row("ice a day", p.strain.icePerDay, 5, u"per_day"_s, u"5.11"_s);
    row("ice gap", p.strain.iceGapHours, 2, u"h"_s, u"5.11"_s);
    row("easy ice gap", p.strain.iceEasyGapHours, 3, u"h"_s, u"5.11"_s);
    row("pain in rehab", p.strain.painLimit, 2, u"score"_s, u"9.3"_s);
    row("protein from", p.soreness.proteinLeast, 1.4, u"g/kg/day"_s, u"6.5"_s);
    row("protein to", p.soreness.proteinMost, 2.0, u"g/kg/day"_s, u"6.5"_s);
    row("asked again", p.soreness.recheckHours, 72, u"h"_s, u"6.8"_s);
    row("strength least", p.strength.perWeekLeast, 2, u"per_week"_s, u"S38"_s);
    row("strength most", p.strength.perWeekMost, 3, u"per_week"_s, u"S38"_s);
    row("Nordic gap", p.strength.nordicMaxGapDays, 14, u"days"_s, u"2.12"_s);
    row("Nordic rest", p.strength.nordicRest, 60, u"s"_s, u"2.11"_s);
    row("own sets", p.strength.ownSetsMost, 10, u"sets"_s, u"3.12"_s);
    row("own reps", p.strength.ownRepsMost, 50, u"reps"_s, u"3.12"_s);
    row("own hold", p.strength.ownHoldMost, 600, u"s"_s, u"3.12"_s);
    row("weekly growth", p.load.weeklyGrowth, 1.10, u"ratio"_s, u"S40"_s);
    row("single run", p.load.singleRunGrowth, 1.10, u"ratio"_s, u"8.3"_s);
    row("single run days", p.load.singleRunDays, 30, u"days"_s, u"8.3"_s);
    row("small base", p.load.smallBase, 10'000, u"m"_s, u"8.13"_s);
    row("first week", p.load.firstWeek, 3 * 1609.344, u"m"_s, u"9.2"_s);
    row("hard gap", p.load.hardGapHours, 48, u"h"_s, u"8.10"_s);
    row("long hard gap", p.load.hardGapLongHours, 72, u"h"_s, u"8.10"_s);
    row("each phase", p.walkRun.timesEach, 2, u"times"_s, u"9.2"_s);
    row("hard warm-up", p.frame.hardWarmUpMinutes, 15, u"min"_s, u"11.5"_s);
    row("adult", p.people.adultAge, 18, u"years"_s, u"12.5"_s);
    row("older gap", p.people.olderGapHours, 72, u"h"_s, u"12.6"_s);
}

void TestProtocol::valuesFollowTheEvidence()
{
    QFETCH(Parameter, parameter);
    QFETCH(double, value);
    QFETCH(QString, unit);
    QFETCH(QString, source);
    QVERIFY2(std::abs(parameter.value - value) < 0.5e-3 * std::max(1.0, value), qPrintable(QString::number(value)));
    QCOMPARE(parameter.unit, unit);
    QVERIFY(parameter.sources.contains(source));
}

void TestProtocol::everySourceIsAnEvidenceRow()
{
    const Protocols protocols = builtIn();
    QStringList known = protocols.citations.keys();
    QStringList expected = evidenceIds();
    known.sort();
    expected.sort();
    QCOMPARE(known, expected);
    const QList<QJsonObject> naming = everyObjectWith(u"sources"_s);
    QVERIFY(naming.size() > 90);
    for (const QJsonObject &object : naming) {
        const QJsonArray ids = object[u"sources"_s].toArray();
        for (const QJsonValueConstRef id : ids)
            QVERIFY2(expected.contains(id.toString()), qPrintable(id.toString()));
    }
    for (const Citation &citation : protocols.citations)
        QVERIFY2(!citation.text.isEmpty() && !citation.origin.isEmpty(), qPrintable(citation.id));
}

void TestProtocol::knowsWhatIsUnconfirmed()
{
    QSet<QString> unconfirmed;
    const Protocols protocols = builtIn();
    for (const Citation &citation : protocols.citations) {
        if (!citation.confirmed)
            unconfirmed += citation.id;
    }
    // Rows whose finding, limit or dose the evidence sheet marks M.
    QCOMPARE(unconfirmed, (QSet<QString>{u"2.3"_s, u"2.9"_s, u"6.2"_s, u"7.6"_s, u"7.12"_s, u"7.14"_s, u"7.18"_s,
                                         u"8.5"_s, u"9.3"_s, u"11.4"_s, u"12.3"_s}));
}

void TestProtocol::nordicTableAddsUp()
{
    const QList<NordicRow> table = builtIn().strength.nordicTable;
    // Sessions and repetitions a week of evidence 2.1; a range where the table leaves one.
    const QList<int> sessions{1, 2, 3, 3, 3, 3, 3, 3, 3, 3, 1};
    const QList<int> least{10, 24, 54, 72, 90, 90, 90, 90, 90, 90, 30};
    const QList<int> most{10, 24, 72, 90, 90, 90, 90, 90, 90, 90, 30};
    QCOMPARE(table.size(), sessions.size());
    int firstTenWeeks = 0;
    for (qsizetype week = 0; week < table.size(); ++week) {
        QCOMPARE(table[week].sessionsPerWeek, sessions[week]);
        const int reps = table[week].sessionsPerWeek * sum(table[week].reps);
        QVERIFY2(reps >= least[week] && reps <= most[week], qPrintable(QString::number(week + 1)));
        firstTenWeeks += week < 10 ? table[week].sessionsPerWeek : 0;
    }
    QCOMPARE(firstTenWeeks, 27);
}

void TestProtocol::laddersClimb()
{
    const StrengthNumbers strength = builtIn().strength;
    QStringList bridges;
    for (const Dose &dose : strength.bridgeLadder)
        bridges += u"%1 %2x%3"_s.arg(dose.exercise).arg(dose.sets).arg(dose.reps.value(0));
    QCOMPARE(bridges, (QStringList{u"glute_bridge 2x12"_s, u"glute_bridge 3x15"_s, u"single_leg_bridge 2x8"_s,
                                   u"single_leg_bridge 3x12"_s, u"single_leg_bridge 3x10"_s, u"glute_bridge 3x8"_s}));
    QCOMPARE(strength.deadliftLadder.size(), 5);
    for (const QList<Dose> &ladder : {strength.bridgeLadder, strength.deadliftLadder}) {
        for (const Dose &dose : ladder) {
            QCOMPARE(ladder.count(dose), 1); // a rung that equals another could not be told from it in a plan
            QCOMPARE(dose.eachSide, dose.exercise.startsWith(u"single_leg"_s));
        }
        QVERIFY(ladder.last().load.has_value());
    }
}

void TestProtocol::gatesNarrow()
{
    const QList<GateNumbers> gates = builtIn().strain.gates;
    QCOMPARE(gates.size(), 4);
    QCOMPARE(gates[0].needs, QList<Gate>{Gate::BriskWalk30min});
    // No jog before brisk walking and the first gate of 4.2: slow jog and hold.
    for (Gate gate : {Gate::BriskWalk30min, Gate::SlowJog, Gate::IsometricHold})
        QVERIFY(gates[1].needs.contains(gate));
    for (Gate gate : gates[1].needs)
        QVERIFY(gates[2].needs.contains(gate));
    QVERIFY(gates[2].needs.contains(Gate::SingleLegBridge));
    for (qsizetype i = 1; i < gates.size(); ++i)
        QVERIFY(gates[i].earliestHours.value >= gates[i - 1].earliestHours.value);
    QCOMPARE(gates[0].earliestHours.value, 48.0);
    QCOMPARE(gates[3].earliestHours.value, 14 * 24.0);
}

void TestProtocol::walkRunTableInMiles()
{
    const QList<WalkRunPhase> phases = builtIn().walkRun.phases;
    const QList<double> miles{1.0, 1.5, 1.5, 2.0, 2.0, 2.0};
    QCOMPARE(phases.size(), miles.size());
    for (qsizetype i = 0; i < phases.size(); ++i)
        QVERIFY(std::abs(phases[i].distance.value - miles[i] * 1609.344) < 1.0);
    QCOMPARE(phases[0], (WalkRunPhase{.rpe = 3, .walkMinutes = 2, .runMinutes = 3, .distance = Metres(1609)}));
    QCOMPARE(phases[4].walkMinutes, 1.0);
    QCOMPARE(phases[5].walkMinutes, 0.0);
}

void TestProtocol::stretchesOnlyAfterARun()
{
    const FrameNumbers frame = builtIn().frame;
    const auto isStretch = [](const Dose &dose) { return dose.staticStretch; };
    QVERIFY(std::none_of(frame.easyWarmUp.cbegin(), frame.easyWarmUp.cend(), isStretch));
    QVERIFY(std::none_of(frame.hardWarmUp.cbegin(), frame.hardWarmUp.cend(), isStretch));
    QVERIFY(std::all_of(frame.coolDown.cbegin(), frame.coolDown.cend(), isStretch));
    QCOMPARE(frame.coolDown.size(), 4);
    QCOMPARE(frame.hardWarmUp.mid(0, frame.easyWarmUp.size()), frame.easyWarmUp);
}

void TestProtocol::rangesHoldValues()
{
    const QList<QJsonObject> parameters = everyObjectWith(u"unit"_s);
    QVERIFY(parameters.size() > 80);
    for (const QJsonObject &parameter : parameters) {
        const double value = parameter[u"value"_s].toDouble();
        QVERIFY(parameter[u"least"_s].toDouble() <= value && value <= parameter[u"most"_s].toDouble());
    }
    // The ranges that the evidence sheet names.
    const Protocols protocols = builtIn();
    QCOMPARE(protocols.strain.windowHours.least, 48.0);
    QCOMPARE(protocols.strain.painLimit.least, 1.0);
    QCOMPARE(protocols.strain.painLimit.most, 4.0);
    QCOMPARE(protocols.load.weeklyGrowth.most, 1.10);
}

QTEST_GUILESS_MAIN(TestProtocol)
#include "test_protocol.moc"
