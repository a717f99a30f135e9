// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/figure_painter.h"
#include "ui/figures/figure_view.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace stridewell;

class TestFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheBuiltInPoses();
    void refusesWhatIsIncomplete();
    void nothingIsCut_data();
    void nothingIsCut();
};

void TestFigures::readsTheBuiltInPoses()
{
    const auto poses = builtInPoses();
    QVERIFY(poses.has_value());
    QCOMPARE(poses->of(u"nordic_curl"_s).size(), 2);
    QCOMPARE(poses->of(u"nordic_curl"_s).first().hip, QPointF(92, 106));
    QCOMPARE(poses->body.headRadius, 10.0);
    QVERIFY(!poses->of(u"hip_flexor_stretch"_s).first().hamstring);
    QVERIFY(poses->of(u"unknown"_s).isEmpty());
}

void TestFigures::refusesWhatIsIncomplete()
{
    QVERIFY(!readPoses("{").has_value());
    const auto empty = readPoses("{}");
    QVERIFY(!empty.has_value());
    QCOMPARE(empty.error().where, u"segment_length.torso"_s);
}

void TestFigures::nothingIsCut_data()
{
    QTest::addColumn<QString>("exercise");
    for (const char *name : {"nordic_curl", "single_leg_deadlift", "glute_bridge", "leg_swing", "high_knees", "run",
                             "ice_and_elevate", "hamstring_stretch", "hip_flexor_stretch", "walk"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestFigures::nothingIsCut()
{
    QFETCH(QString, exercise);
    const auto poses = builtInPoses();
    QVERIFY(poses.has_value());
    QVERIFY(!poses->of(exercise).isEmpty());
    for (const Pose &pose : poses->of(exercise)) {
        // Drawn into the middle of a larger picture, no pixel may lie outside the box that it was given.
        const QRect box(60, 60, 200, 140);
        QImage image(320, 260, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintPose(painter, pose, poses->body, boundsOf(pose, poses->body), box, lightColours());
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

QTEST_MAIN(TestFigures)
#include "test_figures.moc"
