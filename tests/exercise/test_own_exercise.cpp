// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exercise/own_exercise.h"
#include "core/protocol/protocol_loader.h"

#include <QTest>

using namespace stridewell;

namespace {

OwnExercise wallSit()
{
    OwnExercise own;
    own.exercise = {.id = u"own_wall_sit"_s,
                    .name = u"Wall sit"_s,
                    .shortName = u"Wall sit"_s,
                    .use = ExerciseUse::Strength,
                    .position = BodyPosition::Standing,
                    .steps = {u"Lean on a wall."_s, u"Slide down until your thighs are level."_s},
                    .mistakes = {u"Knees falling in."_s},
                    .stop = u"Stop when your knees hurt."_s,
                    .purpose = u"For the thighs."_s};
    own.dose = {.exercise = u"own_wall_sit"_s, .sets = 3, .holdSeconds = 30, .eachSide = false};
    own.poses = R"([{"hip":[100,100],"torso":90}])";
    return own;
}

} // namespace

/// Exercises that a clinic adds.
class TestOwnExercise : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackFromAFile();
    void idsTellTheFamily();
    void refusesFiles_data();
    void refusesFiles();
    void leavesOutWhatCannotBeRead();
    void doseKeepsTheProtocol();
};

void TestOwnExercise::comesBackFromAFile()
{
    QCOMPARE(ownExerciseFromJson(toJson(wallSit()), u"x"_s).value(), wallSit());
    OwnExercise other = wallSit();
    other.exercise.mistakes.clear();
    other.exercise.purpose.clear();
    other.dose.holdSeconds.reset();
    other.dose.reps = {12, 12, 12};
    other.dose.eachSide = true;
    other.poses.clear();
    other.picture = QByteArray("\x89PNG\r\n\x1a\n\0\xff", 10);
    QCOMPARE(ownExerciseFromJson(toJson(other), u"x"_s).value(), other);
}

void TestOwnExercise::idsTellTheFamily()
{
    QCOMPARE(ownExerciseId(u"Wall sit!"_s, ExerciseFamily::Other, {}), u"own_wall_sit"_s);
    QCOMPARE(ownExerciseId(u"Wall sit"_s, ExerciseFamily::Other, {wallSit()}), u"own_wall_sit_2"_s);
    // The rules find "deadlift" and "nordic" in an id, and a stretch by its end: see traits.
    QVERIFY(ownExerciseId(u"Razor curl"_s, ExerciseFamily::Nordic, {}).contains(u"nordic"_s));
    QVERIFY(ownExerciseId(u"Good morning"_s, ExerciseFamily::Deadlift, {}).contains(u"deadlift"_s));
    const QString stretch = ownExerciseId(u"Toe touch"_s, ExerciseFamily::HamstringStretch, {});
    QVERIFY(stretch.contains(u"hamstring"_s) && stretch.endsWith(u"_stretch"_s));
    QVERIFY(!ownExerciseId(u"走"_s, ExerciseFamily::Other, {}).isEmpty());
}

void TestOwnExercise::refusesFiles_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *name, const char *before, const char *after, const char *told) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after) << QString::fromUtf8(told);
    };
    row("newer", "\"format_version\": 1", "\"format_version\": 3",
        "x: format_version: is 3, but this program reads up");
    row("other format", "stridewell-exercise", "stridewell-profile", "x: format: must be");
    row("no name", "\"name\": \"Wall sit\"", "\"name\": \" \"", "x: name: ");
    row("unknown family", "\"other\"", "\"magic\"", "x: family: must be one of nordic, deadlift");
    row("unknown member", "\"purpose\"", "\"porpoise\"", "x: porpoise: is not known");
    row("more sets than a list holds", "\"sets\": 3", "\"sets\": 3000000", "x: sets: ");
    row("neither reps nor seconds", "\"hold_s\": 30,", "", "x: dose: must be either");
    row("no steps", "\"Lean on a wall.\",", "\"\",", "x: steps[0]: ");
}

void TestOwnExercise::refusesFiles()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, told);
    QByteArray json = toJson(wallSit());
    QVERIFY2(json.contains(before), json.constData());
    const auto read = ownExerciseFromJson(json.replace(before, after), u"x"_s);
    QVERIFY(!read.has_value());
    QVERIFY2(toText(read.error()).startsWith(told), qPrintable(toText(read.error())));
}

void TestOwnExercise::leavesOutWhatCannotBeRead()
{
    OwnExercise second = wallSit();
    second.exercise.id = u"own_a"_s;
    second.exercise.name = second.exercise.shortName = u"A"_s;
    second.dose.exercise = u"own_a"_s;
    const QList<OwnExercise> all = ownExercisesOf({{u"1"_s, QString::fromUtf8(toJson(wallSit()))},
                                                   {u"2"_s, u"nonsense"_s},
                                                   {u"3"_s, QString::fromUtf8(toJson(second))}});
    QCOMPARE(all, (QList<OwnExercise>{second, wallSit()}));
}

void TestOwnExercise::doseKeepsTheProtocol()
{
    StrengthNumbers limits;
    limits.ownSetsMost.value = 4;
    limits.ownRepsMost.value = 20;
    limits.ownHoldMost.value = 60;
    const auto told = [&](const Dose &dose) {
        OwnExercise own = wallSit();
        own.dose = dose;
        const auto checked = checkDose(own, limits);
        return checked ? QString() : toText(checked.error());
    };
    QCOMPARE(told({.sets = 4, .reps = {20, 20, 20, 20}}), QString());
    QCOMPARE(told({.sets = 2, .holdSeconds = 60}), QString());
    QCOMPARE(told({.sets = 5, .holdSeconds = 60}), u"sets: must be 1 to 4"_s);
    QCOMPARE(told({.sets = 2, .reps = {20, 21}}), u"reps: must be 1 to 20"_s);
    QCOMPARE(told({.sets = 2, .holdSeconds = 61}), u"hold_s: must be 1 to 60"_s);
    QVERIFY(checkDose(wallSit(), builtInProtocols().value().strength).has_value());
}

QTEST_GUILESS_MAIN(TestOwnExercise)
#include "test_own_exercise.moc"
