// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/protocol_loader.h"
#include "tests/kit/places.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <numeric>

using namespace stridewell;

namespace {

const QDir dataFolder(kit::inSourceTree(u"resources/protocols"_s));

Protocols chosen(const QStringList &choices)
{
    return builtInProtocols(choices).value();
}

int repsOfWeek(const NordicRow &row)
{
    return row.sessionsPerWeek * std::accumulate(row.reps.cbegin(), row.reps.cend(), 0);
}

bool copyFolder(const QDir &from, const QDir &to)
{
    bool done = true;
    const QStringList names = from.entryList({u"*.json"_s});
    for (const QString &name : names)
        done = done && QFile::copy(from.filePath(name), to.filePath(name));
    return done && !names.isEmpty();
}

} // namespace

/// Protocols beside the defaults: what the evidence sheet says of them, and what is refused.
class TestProtocolChoices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsEachProtocol();
    void saysWhatIsUnconfirmed();
    void defaultsNeedNoChoice();
    void thirteenWeeksAddUp();
    void lowVolumeAddsUp();
    void earlyLoadingProtectsLess();
    void painLimits();
    void nineteenStepsShiftEvenly();
    void choicesOfGroupsGoTogether();
    void refusesByName_data();
    void refusesByName();
    void checksAnAlternativeLikeADefault_data();
    void checksAnAlternativeLikeADefault();
};

void TestProtocolChoices::listsEachProtocol()
{
    QStringList listed;
    const QList<ProtocolChoice> choices = protocolChoices();
    for (const ProtocolChoice &choice : choices) {
        listed += QString(keyOf(choice.group)) + u": "_s + choice.id + (choice.isDefault ? u" *"_s : QString());
        QVERIFY2(!choice.name.isEmpty() && !choice.source.isEmpty() && choice.version >= 1, qPrintable(choice.id));
    }
    QCOMPARE(listed, (QStringList{u"triage: triage *"_s, u"strain: strain *"_s, u"strain: strain-early-loading"_s,
                                  u"pain: pain *"_s, u"pain: pain-strict"_s, u"pain: pain-up-to-4"_s,
                                  u"soreness: soreness *"_s, u"strength: strength *"_s, u"strength: strength-13-week"_s,
                                  u"strength: strength-low-volume"_s, u"load: load *"_s, u"walk_run: walk_run *"_s,
                                  u"walk_run: walk-run-19-steps"_s, u"frame: frame *"_s, u"people: people *"_s}));
}

void TestProtocolChoices::saysWhatIsUnconfirmed()
{
    QStringList unconfirmed;
    const QList<ProtocolChoice> choices = protocolChoices();
    for (const ProtocolChoice &choice : choices) {
        if (!choice.confirmed)
            unconfirmed += choice.id;
    }
    // Marked M in the sheet: the rows of 2.3, the dose of 2.9, the limit of 4.4.
    QCOMPARE(unconfirmed, (QStringList{u"pain-up-to-4"_s, u"strength-13-week"_s, u"strength-low-volume"_s}));
}

void TestProtocolChoices::defaultsNeedNoChoice()
{
    const Protocols plain = builtInProtocols().value();
    QCOMPARE(plain.inForce.size(), qsizetype(keysOf<ProtocolGroup>.size()));
    QStringList ids;
    for (const ProtocolChoice &choice : plain.inForce) {
        QVERIFY2(choice.isDefault, qPrintable(choice.id));
        ids += choice.id;
    }
    const Protocols named = chosen(ids);
    QCOMPARE(named.inForce, plain.inForce);
    QCOMPARE(named.refs, plain.refs);
    QCOMPARE(named.strength.nordicTable, plain.strength.nordicTable);
}

void TestProtocolChoices::thirteenWeeksAddUp()
{
    const Protocols protocols = chosen({u"strength-13-week"_s});
    const QList<NordicRow> &table = protocols.strength.nordicTable;
    QCOMPARE(table.size(), 13);
    int sessions = 0;
    for (const NordicRow &row : table)
        sessions += row.sessionsPerWeek;
    QCOMPARE(sessions, 25); // in 13 weeks, evidence 2.3
    QCOMPARE(table[0].reps, (QList<int>{5, 5}));
    QCOMPARE(table[2].reps, (QList<int>{6, 6, 6}));
    QCOMPARE(table[3].reps, (QList<int>{6, 7, 8}));
    QCOMPARE(table[4].reps, (QList<int>{8, 9, 10}));
    for (qsizetype week = 5; week < 13; ++week)
        QCOMPARE(table[week].reps, (QList<int>{10, 9, 8}));
    QVERIFY(!protocols.citations[u"2.3"_s].confirmed);
    // The rest of the group is the default's.
    const Protocols plain = builtInProtocols().value();
    QCOMPARE(protocols.strength.bridgeLadder, plain.strength.bridgeLadder);
    QCOMPARE(protocols.strength.gapHours, plain.strength.gapHours);
}

void TestProtocolChoices::lowVolumeAddsUp()
{
    const QList<NordicRow> table = chosen({u"strength-low-volume"_s}).strength.nordicTable;
    QCOMPARE(table.size(), 3);
    QCOMPARE(repsOfWeek(table[0]), 48);
    QCOMPARE(repsOfWeek(table[1]), 48);
    QCOMPARE(table[2], (NordicRow{.sessionsPerWeek = 1, .reps = {4, 4}}));
    int sixWeeks = 0;
    for (qsizetype week = 0; week < 6; ++week)
        sixWeeks += repsOfWeek(table[std::min<qsizetype>(week, 2)]);
    QCOMPARE(sixWeeks, 128); // evidence 2.7
}

void TestProtocolChoices::earlyLoadingProtectsLess()
{
    const StrainNumbers early = chosen({u"strain-early-loading"_s}).strain;
    const StrainNumbers article = builtInProtocols().value().strain;
    QCOMPARE(early.windowHours.value, 48.0);
    QCOMPARE(early.movementFromHours.value, 48.0);
    QVERIFY(early.movementMinutes.value > article.movementMinutes.value);
    QCOMPARE(early.icePerDay.value, 2.0); // S28: several times a day, 10 minutes at least
    QCOMPARE(early.iceMinutes.value, 10.0);
    QVERIFY(early.windowHours.sources.contains(u"5.2"_s));
    QCOMPARE(early.gates.size(), article.gates.size());
    for (qsizetype i = 0; i < early.gates.size(); ++i) {
        QCOMPARE(early.gates[i].needs, article.gates[i].needs);
        QCOMPARE(early.gates[i].earliestHours, article.gates[i].earliestHours);
    }
}

void TestProtocolChoices::painLimits()
{
    const Protocols strict = chosen({u"pain-strict"_s});
    QCOMPARE(strict.strain.painLimit.value, 1.0); // 4.2 acts from 2 on
    QCOMPARE(strict.strength.stepDownPain.value, 2.0);
    const Protocols upTo4 = chosen({u"pain-up-to-4"_s});
    QCOMPARE(upTo4.strain.painLimit.value, 4.0);
    QCOMPARE(upTo4.strength.stepDownPain.value, 3.0); // the ladder of 3.12 stays
    QCOMPARE(upTo4.strain.tendonPainLimit.value, 3.0);
}

void TestProtocolChoices::nineteenStepsShiftEvenly()
{
    const WalkRunNumbers numbers = chosen({u"walk-run-19-steps"_s}).walkRun;
    const QList<WalkRunPhase> &steps = numbers.phases;
    QCOMPARE(steps.size(), 19); // evidence 9.2: 19 steps of 20 min, from 4.5 walk and 0.5 jog
    QCOMPARE(steps[0].walkMinutes, 4.5);
    QCOMPARE(steps[0].runMinutes, 0.5);
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const bool allRunning = i == 18;
        const double walk = allRunning ? 0.0 : steps[i].walkMinutes;
        const double run = allRunning ? 5.0 : steps[i].runMinutes;
        QCOMPARE(walk + run, 5.0);
        QCOMPARE(run, 0.5 + 0.25 * double(i)); // half a minute in each ten
        const double metres = 4 * 60 * (walk * numbers.walkSpeed.value + run * numbers.runSpeed.value);
        QVERIFY2(std::abs(steps[i].distance.value - metres) < 1.0, qPrintable(QString::number(i + 1)));
        QVERIFY(i == 0 || steps[i].rpe >= steps[i - 1].rpe);
    }
    QCOMPARE(steps[18].walkMinutes + steps[18].runMinutes, 0.0);
    QCOMPARE(numbers.efforts, builtInProtocols().value().walkRun.efforts);
}

void TestProtocolChoices::choicesOfGroupsGoTogether()
{
    const Protocols protocols = chosen({u"walk-run-19-steps"_s, u"pain-strict"_s, u"strength-13-week"_s});
    QStringList refs;
    for (const ProtocolRef &ref : protocols.refs)
        refs += u"%1 %2"_s.arg(ref.id).arg(ref.version);
    QCOMPARE(refs,
             (QStringList{u"frame 1"_s, u"load 1"_s, u"pain-strict 1"_s, u"people 1"_s, u"soreness 1"_s, u"sources 1"_s,
                          u"strain 1"_s, u"strength-13-week 1"_s, u"triage 1"_s, u"walk-run-19-steps 1"_s}));
    QStringList inForce;
    for (const ProtocolChoice &choice : protocols.inForce)
        inForce += choice.id;
    QCOMPARE(inForce, (QStringList{u"triage"_s, u"strain"_s, u"pain-strict"_s, u"soreness"_s, u"strength-13-week"_s,
                                   u"load"_s, u"walk-run-19-steps"_s, u"frame"_s, u"people"_s}));
}

void TestProtocolChoices::refusesByName_data()
{
    QTest::addColumn<QStringList>("choices");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("word");
    QTest::newRow("unknown") << QStringList{u"strength-14-week"_s} << ErrorCode::NotFound << u"strength-14-week"_s
                             << u"strength-13-week"_s;
    QTest::newRow("empty") << QStringList{QString()} << ErrorCode::NotFound << QString() << u"no protocol"_s;
    QTest::newRow("sources") << QStringList{u"sources"_s} << ErrorCode::NotFound << u"sources"_s << u"no protocol"_s;
    QTest::newRow("two of a group") << QStringList{u"strength-13-week"_s, u"strength-low-volume"_s}
                                    << ErrorCode::Refused << u"strength-low-volume"_s << u"strength-13-week"_s;
    QTest::newRow("default and alternative")
        << QStringList{u"pain-strict"_s, u"load"_s, u"pain"_s} << ErrorCode::Refused << u"pain"_s << u"pain-strict"_s;
    QTest::newRow("twice") << QStringList{u"pain-strict"_s, u"pain-strict"_s} << ErrorCode::Refused << u"pain-strict"_s
                           << u"pain-strict"_s;
}

void TestProtocolChoices::refusesByName()
{
    QFETCH(QStringList, choices);
    QFETCH(ErrorCode, code);
    QFETCH(QString, where);
    QFETCH(QString, word);
    const auto protocols = builtInProtocols(choices);
    QVERIFY(!protocols.has_value());
    QCOMPARE(protocols.error().code, code);
    QCOMPARE(protocols.error().where, where);
    QVERIFY2(protocols.error().detail.contains(word), qPrintable(protocols.error().detail));
}

void TestProtocolChoices::checksAnAlternativeLikeADefault_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const QByteArray &head, const QByteArray &rest, const char *where,
                        const char *word) {
        QTest::newRow(name) << QByteArray("{" + head + R"(, "version": 2, "name": "Ours", "source": "Our clinic")" +
                                          rest + "}")
                            << QString::fromLatin1(where) << QString::fromLatin1(word);
    };
    const QByteArray load = R"("id": "load-ours", "replaces": "load")";
    const QByteArray growth = R"("unit": "ratio", "sources": ["S40"], "certainty": "D")";
    row("whole", load, R"(, "values": {"weekly_growth": {"value": 1.05, "least": 1, "most": 1.08, )" + growth + "}}",
        "", "");
    row("misspelt value", load,
        R"(, "values": {"weekly_growht": {"value": 1.05, "least": 1, "most": 1.08, )" + growth + "}}",
        "alternatives/ours.json: values.weekly_growht", "not known");
    row("wider range", load,
        R"(, "values": {"weekly_growth": {"value": 1.05, "least": 1, "most": 1.2, )" + growth + "}}",
        "alternatives/ours.json: values.weekly_growth", "1.1");
    row("outside its range", load,
        R"(, "values": {"weekly_growth": {"value": 1.2, "least": 1, "most": 1.1, )" + growth + "}}",
        "alternatives/ours.json: values.weekly_growth", "1.2");
    row("only a number", load, R"(, "values": {"weekly_growth": 1.05})", "alternatives/ours.json: values.weekly_growth",
        "object");
    row("least above most", R"("id": "ours", "replaces": "strain")",
        R"(, "values": {"ice_minutes": {"value": 10, "least": 10, "most": 20, "unit": "min", "sources": ["S28"], "certainty": "D"},
            "ice_minutes_least": {"value": 12, "least": 10, "most": 20, "unit": "min", "sources": ["S28"], "certainty": "D"}})",
        "alternatives/ours.json: values.ice_minutes_least", "above 10");
    row("unknown table", load, R"(, "tables": {"zones": {}})", "alternatives/ours.json: tables.zones", "not known");
    row("empty table", R"("id": "ours", "replaces": "strength")",
        R"(, "tables": {"nordic": {"sources": ["2.1"], "certainty": "D", "rows": []}})",
        "alternatives/ours.json: tables.nordic.rows", "at least one");
    row("list of values", load, R"(, "values": [])", "alternatives/ours.json: values", "object");
    row("unknown group", R"("id": "load-ours", "replaces": "laod")", "", "alternatives/ours.json: replaces",
        "walk_run");
    row("no group", R"("id": "load-ours")", "", "alternatives/ours.json: replaces", "missing");
    row("unknown member", load, R"(, "valeus": {})", "alternatives/ours.json: valeus", "not known");
    row("id of another", R"("id": "load", "replaces": "load")", "", "alternatives/ours.json: id", "another");
    row("sure in words", load, R"(, "confirmed": "no")", "alternatives/ours.json: confirmed", "true or false");
}

void TestProtocolChoices::checksAnAlternativeLikeADefault()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, where);
    QFETCH(QString, word);
    QTemporaryDir folder;
    QVERIFY(folder.isValid() && QDir(folder.path()).mkdir(u"alternatives"_s));
    QVERIFY(copyFolder(dataFolder, QDir(folder.path())));
    QFile ours(folder.filePath(u"alternatives/ours.json"_s));
    QVERIFY(ours.open(QIODevice::WriteOnly) && ours.write(file) == file.size());
    ours.close();

    const QString id = file.contains("load-ours") ? u"load-ours"_s : u"ours"_s;
    const auto protocols = loadProtocols(folder.path(), {id});
    if (where.isEmpty()) {
        QVERIFY2(protocols.has_value(), protocols ? "" : qPrintable(toText(protocols.error())));
        QCOMPARE(protocols->load.weeklyGrowth.value, 1.05);
        QVERIFY(protocols->refs.contains(ProtocolRef{.id = u"load-ours"_s, .version = 2}));
        return;
    }
    QVERIFY(!protocols.has_value());
    QCOMPARE(protocols.error().where, where);
    QVERIFY2(protocols.error().detail.contains(word), qPrintable(protocols.error().detail));
    QCOMPARE(protocols.error().code, ErrorCode::BadInput);
}

QTEST_GUILESS_MAIN(TestProtocolChoices)
#include "test_protocol_choices.moc"
