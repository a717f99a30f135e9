// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/protocol_loader.h"
#include "tests/kit/places.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace stridewell;

namespace {

const QDir dataFolder(kit::inSourceTree(u"resources/protocols"_s));

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

/// What a clinic may and may not do to a copy of the protocol files.
class TestProtocolRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void namesThePlace_data();
    void namesThePlace();
    void refusesAMissingFile_data();
    void refusesAMissingFile();
    void refusesNoFolder();
    void takesAStricterCopy();

private:
    std::unique_ptr<QTemporaryDir> m_copy;
};

void TestProtocolRefusals::init()
{
    m_copy = std::make_unique<QTemporaryDir>();
    QVERIFY(m_copy->isValid());
    const QStringList names = dataFolder.entryList({u"*.json"_s});
    QCOMPARE(names.size(), 10);
    for (const QString &name : names)
        QVERIFY(QFile::copy(dataFolder.filePath(name), m_copy->filePath(name)));
}

void TestProtocolRefusals::namesThePlace_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const char *file, const char *before, const char *after, const char *where,
                        const char *word) {
        QTest::newRow(name) << QString::fromLatin1(file) << QByteArray(before) << QByteArray(after)
                            << QString::fromLatin1(where) << QString::fromLatin1(word);
    };
    row("broken JSON", "load.json", R"("tables": {})", R"("tables": {)", "load.json: line 31", "JSON");
    row("cut off", "people.json", R"({
  "id")",
        "", "people.json: line 1", "JSON");
    row("missing value", "load.json", R"("weekly_growth")", R"("weekly_growht")", "load.json: values.weekly_growth",
        "missing");
    row("unknown value", "load.json", R"("values": {)",
        R"("values": {"weekly_limit": {"value": 1, "unit": "ratio", "least": 1, "most": 1, "sources": ["S40"],
            "certainty": "D"},)",
        "load.json: values.weekly_limit", "not known");
    row("unknown member", "load.json", R"("values": {)", R"("valeus": {}, "values": {)", "load.json: valeus",
        "not known");
    row("unknown part of a value", "load.json",
        R"("value": 1.10, "unit": "ratio", "least": 1.00, "most": 1.10, "sources": ["S40")",
        R"("value": 1.10, "max": 1.2, "unit": "ratio", "least": 1.00, "most": 1.10, "sources": ["S40")",
        "load.json: values.weekly_growth.max", "not known");
    row("text for a number", "triage.json", R"("severe_pain": {"value": 7)", R"("severe_pain": {"value": "7")",
        "triage.json: values.severe_pain.value", "number");
    row("no range", "triage.json", R"("unit": "score", "least": 5, )", R"("unit": "score", )",
        "triage.json: values.severe_pain.least", "missing");
    row("no unit", "triage.json", R"("value": 7, "unit": "score", )", R"("value": 7, )",
        "triage.json: values.severe_pain.unit", "missing");
    row("empty unit", "triage.json", R"("value": 7, "unit": "score")", R"("value": 7, "unit": "")",
        "triage.json: values.severe_pain.unit", "empty");
    row("other unit", "load.json", R"("small_base": {"value": 10000, "unit": "m")",
        R"("small_base": {"value": 10000, "unit": "km")", "load.json: values.small_base.unit", "\"m\"");
    row("no sources", "people.json", R"("sources": ["12.4"], )", "", "people.json: values.supine_until_week.sources",
        "missing");
    row("empty sources", "people.json", R"("sources": ["12.4"])", R"("sources": [])",
        "people.json: values.supine_until_week.sources", "at least one");
    row("unknown source", "people.json", R"(["12.4"])", R"(["12.4", "12.99"])",
        "people.json: values.supine_until_week.sources[1]", "12.99");
    row("unknown certainty", "people.json", R"("certainty": "CPG")", R"("certainty": "SURE")",
        "people.json: values.supine_until_week.certainty", "SEED");
    row("above its range", "load.json", R"("weekly_growth": {"value": 1.10)", R"("weekly_growth": {"value": 1.11)",
        "load.json: values.weekly_growth", "1.11");
    row("below its range", "strain.json", R"("window_hours": {"value": 72)", R"("window_hours": {"value": 47)",
        "strain.json: values.window_hours", "47");
    row("range made wider", "load.json",
        R"("weekly_growth": {"value": 1.10, "unit": "ratio", "least": 1.00, "most": 1.10)",
        R"("weekly_growth": {"value": 1.20, "unit": "ratio", "least": 1.00, "most": 1.20)",
        "load.json: values.weekly_growth", "1.1");
    row("gate opened earlier", "strain.json", R"({"value": 168, "unit": "h", "least": 168, "most": 504)",
        R"({"value": 24, "unit": "h", "least": 24, "most": 504)", "strain.json: tables.gates.rows[1].earliest", "168");
    row("a fraction of a day", "triage.json", R"("no_gate_refer_days": {"value": 10)",
        R"("no_gate_refer_days": {"value": 9.5)", "triage.json: values.no_gate_refer_days", "whole");
    row("not finite", "load.json", R"("small_base": {"value": 10000)", R"("small_base": {"value": 1e999)",
        "load.json: line 7", "JSON");
    row("null", "load.json", R"("small_base": {"value": 10000)", R"("small_base": {"value": null)",
        "load.json: values.small_base.value", "number");
    row("ice longer than allowed", "strain.json", R"("ice_minutes_most": {"value": 20)",
        R"("ice_minutes_most": {"value": 14)", "strain.json: values.ice_minutes", "14");
    row("least above default", "strength.json", R"("per_week_least": {"value": 2)", R"("per_week_least": {"value": 3)",
        "strength.json: values.per_week_least", "above 2");
    row("unknown exercise", "strain.json", R"("exercise": "isometric_hold")", R"("exercise": "isometric_hld")",
        "strain.json: tables.regain_doses.rows[0].exercise", "isometric_hld");
    row("unknown gate", "strain.json", R"("change_direction", "palpation")", R"("change_direction", "palpatoin")",
        "strain.json: tables.gates.rows[3].needs[3]", "palpatoin");
    row("gate twice", "strain.json", R"("change_direction", "palpation")", R"("change_direction", "run_70")",
        "strain.json: tables.gates.rows[3].needs[3]", "twice");
    row("gate without needs", "strain.json", R"("needs": ["brisk_walk_30min"],)", R"("needs": [],)",
        "strain.json: tables.gates.rows[0].needs", "at least one");
    row("unknown stage", "strain.json", R"("stage": "full")", R"("stage": "fulll")",
        "strain.json: tables.gates.rows[3].stage", "return_to_run");
    row("stage without a gate", "strain.json", R"("stage": "full")", R"("stage": "regain")",
        "strain.json: tables.gates.rows", "order");
    row("missing table", "strength.json", R"("nordic": {)", R"("nordics": {)", "strength.json: tables.nordic",
        "missing");
    row("unknown table", "load.json", R"("tables": {})", R"("tables": {"zones": {}})", "load.json: tables.zones",
        "not known");
    row("empty table", "strength.json", R"("rows": [
        {"exercise": "hip_hinge", "sets": 2, "reps": [10, 10]},)",
        R"("rows": [], "note": [)", "strength.json: tables.deadlift_ladder.rows", "at least one");
    row("sets without repetitions", "strength.json", R"("sets": 2, "reps": [10, 10])", R"("sets": 3, "reps": [10, 10])",
        "strength.json: tables.deadlift_ladder.rows[0].reps", "3 sets");
    row("dose without amount", "frame.json", R"("sets": 2, "distance_m": 20})", R"("sets": 2})",
        "frame.json: tables.easy_warm_up.rows[1]", "how much");
    row("half a repetition", "strength.json", R"("reps": [5, 5])", R"("reps": [5, 4.5])",
        "strength.json: tables.nordic.rows[0].reps[1]", "whole");
    row("phase without running", "walk_run.json", R"("walk_minutes": 1, "run_minutes": 4)",
        R"("walk_minutes": 1, "run_minutes": 0)", "walk_run.json: tables.phases.rows[4]", "running");
    row("version in words", "frame.json", R"("version": 1)", R"("version": "one")", "frame.json: version", "number");
    row("id of another file", "frame.json", R"("id": "frame")", R"("id": "load")", "frame.json: id", "another");
    row("id with a blank", "frame.json", R"("id": "frame")", R"("id": "my frame")", "frame.json: id", "a to z");
    row("citation without text", "sources.json",
        R"("text": "The hamstrings are three muscles at the back of the thigh.")", R"("text": " ")",
        "sources.json: citations.S1.text", "empty");
    row("a list for an object", "people.json", R"("tables": {})", R"("tables": [])", "people.json: tables", "object");
}

void TestProtocolRefusals::namesThePlace()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, where);
    QFETCH(QString, word);
    QByteArray text = contents(m_copy->filePath(file));
    const auto at = text.indexOf(before);
    QVERIFY2(at >= 0, "the text to change is not in the file");
    text.replace(at, before.size(), after);
    QVERIFY(write(m_copy->filePath(file), text));

    const auto protocols = loadProtocols(m_copy->path());
    QVERIFY(!protocols.has_value());
    QCOMPARE(protocols.error().where, where);
    QVERIFY2(protocols.error().detail.contains(word), qPrintable(protocols.error().detail));
    QCOMPARE(protocols.error().code, ErrorCode::BadInput);
}

void TestProtocolRefusals::refusesAMissingFile_data()
{
    QTest::addColumn<QString>("file");
    const QStringList names = dataFolder.entryList({u"*.json"_s});
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name;
}

void TestProtocolRefusals::refusesAMissingFile()
{
    QFETCH(QString, file);
    QVERIFY(QFile::remove(m_copy->filePath(file)));
    const auto protocols = loadProtocols(m_copy->path());
    QVERIFY(!protocols.has_value());
    QCOMPARE(protocols.error().where, file);
    QVERIFY(protocols.error().detail.contains(m_copy->path()));
}

void TestProtocolRefusals::refusesNoFolder()
{
    const auto protocols = loadProtocols(m_copy->filePath(u"nowhere"_s));
    QVERIFY(!protocols.has_value());
    QCOMPARE(protocols.error().code, ErrorCode::BadInput);
}

void TestProtocolRefusals::takesAStricterCopy()
{
    const QString path = m_copy->filePath(u"load.json"_s);
    QByteArray text = contents(path);
    text.replace(R"("id": "load", "version": 1)", R"("id": "load-clinic", "version": 7)");
    text.replace(R"("weekly_growth": {"value": 1.10, "unit": "ratio", "least": 1.00, "most": 1.10)",
                 R"("weekly_growth": {"value": 1.05, "unit": "ratio", "least": 1.00, "most": 1.08)");
    QVERIFY(write(path, text));
    const auto protocols = loadProtocols(m_copy->path());
    QVERIFY2(protocols.has_value(), protocols ? "" : qPrintable(toText(protocols.error())));
    QCOMPARE(protocols->load.weeklyGrowth.value, 1.05);
    QVERIFY(protocols->refs.contains(ProtocolRef{.id = u"load-clinic"_s, .version = 7}));
}

QTEST_GUILESS_MAIN(TestProtocolRefusals)
#include "test_protocol_refusals.moc"
