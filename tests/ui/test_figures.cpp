// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exercise/exercise.h"
#include "tests/kit/places.h"
#include "ui/figures/figure_painter.h"
#include "ui/figures/figure_view.h"
#include "ui/figures/move_button.h"
#include "ui/figures/skeleton.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace stridewell;

class TestFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheBuiltInPoses();
    void refusesWhatIsIncomplete_data();
    void refusesWhatIsIncomplete();
    void everyExerciseHasOne();
    void nothingIsCut_data();
    void nothingIsCut();
    void nothingSinksIntoTheGround_data();
    void nothingSinksIntoTheGround();
    void restsOnTheGround_data();
    void restsOnTheGround();
    void jointsBendAsJointsDo_data();
    void jointsBendAsJointsDo();
    void anchorsStay();
    void movesAndPauses();
    void reads();
};

namespace {

const Poses &poses()
{
    static const Poses all = builtInPoses().value();
    return all;
}

void allExercises()
{
    QTest::addColumn<QString>("exercise");
    QStringList names = poses().exercises.keys();
    names.sort();
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name;
}

double bottomOf(const Bone &bone)
{
    return std::max(bone.line.y1(), bone.line.y2()) + bone.width / 2;
}

/// Where a part of the body ends below, by a name.
double bottomOf(const QString &part, const Skeleton &s)
{
    if (part == u"near foot"_s)
        return std::max(bottomOf(s.nearLeg[1]), bottomOf(s.nearLeg[2]));
    if (part == u"far foot"_s)
        return std::max(bottomOf(s.farLeg[1]), bottomOf(s.farLeg[2]));
    if (part == u"near knee"_s)
        return s.nearLeg[0].line.y2() + s.nearLeg[0].width / 2;
    if (part == u"far knee"_s)
        return s.farLeg[0].line.y2() + s.farLeg[0].width / 2;
    if (part == u"shoulders"_s)
        return s.trunk.line.y2() + s.trunk.width / 2;
    if (part == u"hip"_s)
        return s.trunk.line.y1() + s.trunk.width / 2;
    return s.head.y() + s.headRadius;
}

constexpr double touch = 1.5; ///< units: a tenth of a foot's length
constexpr double padHeight = 4;

} // namespace

void TestFigures::readsTheBuiltInPoses()
{
    const auto all = builtInPoses();
    QVERIFY(all.has_value());
    QCOMPARE(all->of(u"nordic_curl"_s).size(), 2);
    QCOMPARE(all->of(u"nordic_curl"_s).first().anchor, Anchor::NearKnee);
    QCOMPARE(all->of(u"nordic_curl"_s).last().props.size(), 2);
    QCOMPARE(all->body.headRadius, 10.0);
    QVERIFY(!all->of(u"hip_flexor_stretch"_s).first().hamstring);
    QVERIFY(all->of(u"unknown"_s).isEmpty());
}

void TestFigures::refusesWhatIsIncomplete_data()
{
    QTest::addColumn<QByteArray>("was");
    QTest::addColumn<QByteArray>("becomes");
    QTest::addColumn<QString>("where");
    const auto row = [&](const char *name, const char *was, const char *becomes, const QString &where) {
        QTest::newRow(name) << QByteArray(was) << QByteArray(becomes) << where;
    };
    row("no body", "\"segment_length\"", "\"segments\"", u"segment_length.torso"_s);
    row("direction", "\"shank\": 180", "\"shank\": \"down\"", u"exercises.nordic_curl[0].near.shank"_s);
    row("anchor", "\"near_knee\"", "\"near_ear\"", u"exercises.nordic_curl[0].anchor"_s);
    row("prop", "[[90, 148], [108, 148]]", "[[90, 148]]", u"exercises.nordic_curl[0].props[0].line"_s);
}

void TestFigures::refusesWhatIsIncomplete()
{
    QFETCH(QByteArray, was);
    QFETCH(QByteArray, becomes);
    QFETCH(QString, where);
    QVERIFY(!readPoses("{").has_value());
    QFile file(kit::inSourceTree(u"resources/poses.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray json = file.readAll();
    QVERIFY(readPoses(json).has_value());
    const qsizetype at = json.indexOf(was);
    QVERIFY(at > 0);
    json.replace(at, was.size(), becomes);
    const auto read = readPoses(json);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().code, ErrorCode::BadInput);
    QCOMPARE(read.error().where, where);
}

void TestFigures::everyExerciseHasOne()
{
    for (const Exercise &exercise : exerciseLibrary())
        QVERIFY2(!poses().of(exercise.id).isEmpty(), qPrintable(exercise.id));
    for (const QString &other : {u"run"_s, u"walk"_s, u"cycle"_s, u"ice_and_elevate"_s})
        QVERIFY2(!poses().of(other).isEmpty(), qPrintable(other));
}

void TestFigures::nothingIsCut_data()
{
    allExercises();
}

void TestFigures::nothingIsCut()
{
    QFETCH(QString, exercise);
    const QList<Pose> movement = poses().of(exercise);
    for (int percent = 0; percent <= 100; percent += 20) {
        const Pose pose = poseAt(movement, percent / 100.0, poses().body);
        // Drawn into the middle of a larger picture, no pixel may lie outside the box that it was given.
        const QRect box(60, 60, 200, 140);
        QImage image(320, 260, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintPose(painter, pose, poses().body, boundsOf(movement, poses().body), box, lightColours());
        painter.end();
        int inside = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) == QColor(Qt::white))
                    continue;
                QVERIFY2(box.adjusted(-1, -1, 1, 1).contains(x, y), qPrintable(u"%1,%2"_s.arg(x).arg(y)));
                ++inside;
            }
        }
        QVERIFY(inside > 800);
    }
}

void TestFigures::nothingSinksIntoTheGround_data()
{
    allExercises();
}

void TestFigures::nothingSinksIntoTheGround()
{
    QFETCH(QString, exercise);
    const QList<Pose> movement = poses().of(exercise);
    for (const Pose &pose : movement) {
        const double low = bodyBounds(skeletonOf(pose, poses().body)).bottom();
        QVERIFY2(low <= groundLine + 0.3, qPrintable(QString::number(low)));
    }
    for (int percent = 0; percent <= 100; percent += 5) {
        const Pose pose = poseAt(movement, percent / 100.0, poses().body);
        QVERIFY(bodyBounds(skeletonOf(pose, poses().body)).bottom() <= groundLine + 0.3);
    }
}

void TestFigures::restsOnTheGround_data()
{
    QTest::addColumn<QString>("exercise");
    QTest::addColumn<QStringList>("start");
    QTest::addColumn<QStringList>("end");
    const QStringList bothFeet{u"near foot"_s, u"far foot"_s};
    const QStringList back{u"shoulders"_s, u"hip"_s, u"head"_s};
    const auto row = [](const char *name, const QStringList &start, const QStringList &end) {
        QTest::newRow(name) << QString::fromLatin1(name) << start << end;
    };
    row("nordic_curl", {u"near knee"_s, u"near foot"_s}, {u"near knee"_s, u"near foot"_s});
    row("single_leg_deadlift", {u"near foot"_s}, {u"near foot"_s});
    row("glute_bridge", back + bothFeet, bothFeet + QStringList{u"shoulders"_s, u"head"_s});
    row("single_leg_bridge", back + QStringList{u"near foot"_s}, {u"near foot"_s, u"shoulders"_s, u"head"_s});
    row("hip_hinge", bothFeet, bothFeet);
    row("isometric_hold", back + bothFeet, back + bothFeet);
    row("standing_hip_extension", bothFeet, {u"far foot"_s});
    row("leg_swing", {u"far foot"_s}, {u"far foot"_s});
    row("high_knees", {u"far foot"_s}, {u"near foot"_s});
    row("a_skip", {u"far foot"_s}, {u"near foot"_s});
    row("heel_flick", {u"far foot"_s}, {u"near foot"_s});
    row("run", {u"far foot"_s}, {u"near foot"_s});
    row("stride", {u"far foot"_s}, {u"near foot"_s});
    row("walk", bothFeet, bothFeet);
    row("walking_lunge", bothFeet, bothFeet);
    row("hamstring_stretch", back + QStringList{u"far foot"_s}, back + QStringList{u"far foot"_s});
    row("hip_flexor_stretch", {u"near foot"_s, u"far knee"_s, u"far foot"_s},
        {u"near foot"_s, u"far knee"_s, u"far foot"_s});
    row("calf_stretch", bothFeet, bothFeet);
    row("glute_stretch", back, back);
    row("ice_and_elevate", back, back);
}

void TestFigures::restsOnTheGround()
{
    QFETCH(QString, exercise);
    QFETCH(QStringList, start);
    QFETCH(QStringList, end);
    const QList<Pose> movement = poses().of(exercise);
    const auto check = [&](const QStringList &parts, const Pose &pose) {
        const Skeleton s = skeletonOf(pose, poses().body);
        for (const QString &part : parts) {
            // Knees rest on a pad.
            const double ground = part.endsWith(u"knee"_s) ? groundLine - padHeight : groundLine;
            QVERIFY2(std::abs(bottomOf(part, s) - ground) <= touch,
                     qPrintable(part + u' ' + QString::number(bottomOf(part, s))));
        }
    };
    check(start, movement.first());
    check(end, movement.last());
}

void TestFigures::jointsBendAsJointsDo_data()
{
    allExercises();
}

void TestFigures::jointsBendAsJointsDo()
{
    QFETCH(QString, exercise);
    // Degrees a joint can do, seen from the side: a knee bends backwards only, an elbow forwards only.
    const auto bend = [](double from, double to) { return std::remainder(to - from, 360.0); };
    const QList<Pose> movement = poses().of(exercise);
    for (int percent = 0; percent <= 100; percent += 10) {
        const Pose pose = poseAt(movement, percent / 100.0, poses().body);
        for (const Limbs &limbs : {pose.nearLimbs, pose.farLimbs}) {
            const double knee = -bend(limbs.thigh, limbs.shank);
            QVERIFY2(knee >= -6 && knee <= 155, qPrintable(u"knee %1 at %2 %"_s.arg(knee).arg(percent)));
            const double elbow = bend(limbs.upperArm, limbs.forearm);
            QVERIFY2(elbow >= -6 && elbow <= 150, qPrintable(u"elbow %1 at %2 %"_s.arg(elbow).arg(percent)));
            const double ankle = bend(limbs.shank, limbs.foot);
            QVERIFY2(ankle >= 20 && ankle <= 125, qPrintable(u"ankle %1 at %2 %"_s.arg(ankle).arg(percent)));
        }
    }
}

void TestFigures::anchorsStay()
{
    // In a Nordic the knees, in a bridge the feet stay where they are all the way.
    const auto spread = [](const QString &exercise, auto joint) {
        QRectF places;
        for (int percent = 0; percent <= 100; percent += 5) {
            const QPointF at =
                joint(skeletonOf(poseAt(poses().of(exercise), percent / 100.0, poses().body), poses().body));
            places |= QRectF(at - QPointF(0.01, 0.01), QSizeF(0.02, 0.02));
        }
        return std::max(places.width(), places.height());
    };
    QVERIFY(spread(u"nordic_curl"_s, [](const Skeleton &s) { return s.nearLeg[0].line.p2(); }) < 0.5);
    QVERIFY(spread(u"hip_flexor_stretch"_s, [](const Skeleton &s) { return s.farLeg[0].line.p2(); }) < 0.5);
    QVERIFY(spread(u"single_leg_deadlift"_s, [](const Skeleton &s) { return s.nearLeg[1].line.p2(); }) < 0.5);
    QVERIFY(spread(u"leg_swing"_s, [](const Skeleton &s) { return s.farLeg[1].line.p2(); }) < 0.5);
}

void TestFigures::movesAndPauses()
{
    Theme theme;
    QWidget window;
    FigureView view(theme, poses(), &window);
    MoveButton button(view, &window);
    view.showExercise(u"glute_bridge"_s, u"Figure: Glute bridge"_s);
    view.resize(300, 120);
    window.show();
    QCOMPARE(view.drawn().size(), 2);
    QVERIFY(!view.isMoving());
    QCOMPARE(button.text(), u"Move"_s);

    button.setFocus();
    QTest::keyClick(&button, Qt::Key_Space);
    QVERIFY(view.isMoving());
    QCOMPARE(button.text(), u"Pause"_s);
    QCOMPARE(button.accessibleName(), u"Pause the figure"_s);
    QCOMPARE(view.drawn().size(), 1);
    const Pose early = view.drawn().constFirst();
    QTRY_VERIFY(view.drawn().constFirst() != early);
    QTest::keyClick(&button, Qt::Key_Space);
    QVERIFY(!view.isMoving());
    QCOMPARE(view.drawn().size(), 2);

    // A hold has no movement; what cannot be seen does not move.
    view.setMoving(true);
    view.hide();
    QVERIFY(!view.isMoving());
    view.showExercise(u"isometric_hold"_s, u"Figure: Hold"_s);
    view.setMoving(true);
    QVERIFY(!view.isMoving());
    QVERIFY(button.isHidden());
}

void TestFigures::reads()
{
    // In grey, as on paper, near limb, far limb, mark and ground differ in lightness.
    const auto grey = [](const QColor &colour) { return qGray(colour.rgb()); };
    for (const Colours *colours : {&lightColours(), &darkColours()}) {
        QVERIFY(std::abs(grey(colours->nearLimb) - grey(colours->farLimb)) > 60);
        QVERIFY(std::abs(grey(colours->nearLimb) - grey(colours->strength.ink)) > 30);
        QVERIFY(contrast(colours->nearLimb, colours->card) >= 4.5);
    }
}

QTEST_MAIN(TestFigures)
#include "test_figures.moc"
