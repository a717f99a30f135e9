// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exercise/exercise.h"
#include "core/protocol/protocol_loader.h"
#include "tests/kit/places.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace stridewell;

class TestExercise : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDoseHasWords();
    void sourcesAreKnown();
    void certaintyIsWorded();
    void sentencesAreShort();
    void refuses_data();
    void refuses();

private:
    static QByteArray file();
};

QByteArray TestExercise::file()
{
    QFile file(kit::inSourceTree(u"resources/exercises.json"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestExercise::everyDoseHasWords()
{
    QSet<QString> named{exercise::singleLegBridge,
                        exercise::standingHipExtension,
                        exercise::hamstringStretch,
                        exercise::hipFlexorStretch,
                        u"stride"_s,
                        exercise::nordicCurl};
    const auto add = [&named](const QList<Dose> &doses) {
        for (const Dose &dose : doses)
            named.insert(dose.exercise);
    };
    const auto addAll = [&](const Protocols &p) {
        for (const QList<Dose> &doses : {p.strength.bridgeLadder, p.strength.deadliftLadder, p.strain.regainDoses,
                                         p.frame.easyWarmUp, p.frame.hardWarmUp, p.frame.coolDown})
            add(doses);
    };
    addAll(builtInProtocols().value());
    for (const ProtocolChoice &choice : protocolChoices())
        addAll(builtInProtocols({choice.id}).value());
    QVERIFY(named.size() >= 16);
    for (const QString &id : std::as_const(named))
        QVERIFY2(findExercise(id), qPrintable(id));
    QVERIFY(!findExercise(u"handstand"_s));
}

void TestExercise::sourcesAreKnown()
{
    const auto all = builtInExercises();
    QVERIFY2(all.has_value(), all ? "" : qPrintable(toText(all.error())));
    const QHash<QString, Citation> citations = builtInProtocols().value().citations;
    QVERIFY(checkSources(*all, citations).has_value());
    QList<Exercise> wrong = *all;
    wrong[1].sources += u"99.9"_s;
    const auto refused = checkSources(wrong, citations);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().where, u"single_leg_deadlift"_s);
    QVERIFY(refused.error().detail.contains(u"99.9"_s));
}

/// Evidence 2.14: what Nordics do is shown in field sports and not in distance runners; both must be said.
void TestExercise::certaintyIsWorded()
{
    const Exercise *nordic = findExercise(u"nordic_curl"_s);
    QVERIFY(nordic);
    QVERIFY(nordic->sources.contains(u"2.14"_s));
    QVERIFY(nordic->evidence.contains(u"field-sport"_s));
    QVERIFY(nordic->evidence.contains(u"unproven"_s));
    for (const Exercise &exercise : exerciseLibrary()) {
        const QString all = (exercise.steps + exercise.mistakes).join(u' ') + exercise.purpose + exercise.evidence;
        // Nothing is promised.
        for (const QString &word : {u"prevents"_s, u"cures"_s, u"guarantee"_s, u"heals"_s})
            QVERIFY2(!all.contains(word, Qt::CaseInsensitive), qPrintable(exercise.id + u' ' + word));
    }
}

void TestExercise::sentencesAreShort()
{
    static const QRegularExpression end(u"(?<=[.!?])\\s+"_s);
    qsizetype sentences = 0;
    qsizetype words = 0;
    for (const Exercise &exercise : exerciseLibrary()) {
        const QStringList texts =
            exercise.steps + exercise.mistakes + QStringList{exercise.stop, exercise.purpose, exercise.evidence};
        for (const QString &text : texts) {
            for (const QString &sentence : text.split(end)) {
                const qsizetype count = sentence.split(u' ').size();
                QVERIFY2(count <= 20, qPrintable(sentence));
                QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
                words += count;
                ++sentences;
            }
        }
    }
    QVERIFY(sentences > 100);
    QVERIFY(words < 14 * sentences);
}

void TestExercise::refuses_data()
{
    QTest::addColumn<QByteArray>("was");
    QTest::addColumn<QByteArray>("becomes");
    QTest::addColumn<QString>("where");
    const auto row = [](const char *name, const char *was, const char *becomes, const QString &where) {
        QTest::newRow(name) << QByteArray(was) << QByteArray(becomes) << where;
    };
    row("unknown member", "\"stop\"", "\"halt\"", u"exercises.json: exercises[0].halt"_s);
    row("unknown position", "\"kneeling\"", "\"flying\"", u"exercises.json: exercises[0].position"_s);
    row("blank", "\"Nordic hamstring curl\"", "\" \"", u"exercises.json: exercises[0].name"_s);
    row("number", "\"Nordic curl\"", "3", u"exercises.json: exercises[0].short_name"_s);
    row("twice", "\"id\": \"single_leg_deadlift\"", "\"id\": \"nordic_curl\"", u"exercises.json: exercises[1].id"_s);
}

void TestExercise::refuses()
{
    QFETCH(QByteArray, was);
    QFETCH(QByteArray, becomes);
    QFETCH(QString, where);
    QByteArray json = file();
    QVERIFY(readExercises(json).has_value());
    const qsizetype at = json.indexOf(was);
    QVERIFY(at > 0);
    json.replace(at, was.size(), becomes);
    const auto read = readExercises(json);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().where, where);
    QCOMPARE(read.error().code, ErrorCode::BadInput);
}

QTEST_GUILESS_MAIN(TestExercise)
#include "test_exercise.moc"
