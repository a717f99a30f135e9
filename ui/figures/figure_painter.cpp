// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/figure_painter.h"

#include <QLineF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace stridewell {

namespace {

struct Bone
{
    QLineF line = {};
    double width = 0;
};

QPointF step(QPointF from, double degrees, double length)
{
    const double radians = degrees * std::numbers::pi / 180;
    return from + QPointF(std::cos(radians), -std::sin(radians)) * length;
}

struct Skeleton
{
    std::array<Bone, 3> nearLeg = {};
    std::array<Bone, 3> farLeg = {};
    std::array<Bone, 2> nearArm = {};
    std::array<Bone, 2> farArm = {};
    Bone torso = {};
    Bone neck = {};
    QPointF head = {};
};

std::array<Bone, 3> legOf(QPointF hip, const Limbs &limbs, const BodySizes &b)
{
    const QPointF knee = step(hip, limbs.thigh, b.thigh);
    const QPointF ankle = step(knee, limbs.shank, b.shank);
    return {Bone{{hip, knee}, b.thighWidth}, Bone{{knee, ankle}, b.shankWidth},
            Bone{{ankle, step(ankle, limbs.foot, b.foot)}, b.footWidth}};
}

std::array<Bone, 2> armOf(QPointF shoulder, const Limbs &limbs, const BodySizes &b)
{
    const QPointF elbow = step(shoulder, limbs.upperArm, b.upperArm);
    return {Bone{{shoulder, elbow}, b.upperArmWidth},
            Bone{{elbow, step(elbow, limbs.forearm, b.forearm)}, b.forearmWidth}};
}

Skeleton skeletonOf(const Pose &pose, const BodySizes &b)
{
    Skeleton s;
    const QPointF shoulders = step(pose.hip, pose.torso, b.torso);
    // Arms hang a little below the top of the trunk.
    const QPointF armRoot = step(pose.hip, pose.torso, b.torso * 0.94);
    s.torso = {{pose.hip, shoulders}, b.torsoWidth};
    const QPointF nape = step(shoulders, pose.head, b.neck);
    s.neck = {{shoulders, nape}, b.neckWidth};
    s.head = step(nape, pose.head, b.headRadius);
    s.nearLeg = legOf(pose.hip, pose.nearLimbs, b);
    s.farLeg = legOf(pose.hip, pose.farLimbs, b);
    s.nearArm = armOf(armRoot, pose.nearLimbs, b);
    s.farArm = armOf(armRoot, pose.farLimbs, b);
    return s;
}

void draw(QPainter &painter, const Bone &segment, const QColor &colour)
{
    painter.setPen(QPen(colour, segment.width, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(segment.line);
}

/// A stripe along the back of the near thigh: on the side that faces away from the shin's front.
Bone hamstringOf(const Bone &thigh)
{
    const QLineF &bone = thigh.line;
    const QLineF normal = bone.normalVector().unitVector();
    const QPointF back = QPointF(normal.dx(), normal.dy()) * (-thigh.width * 0.28);
    return {QLineF(bone.pointAt(0.14) + back, bone.pointAt(0.86) + back), thigh.width * 0.26};
}

} // namespace

QRectF boundsOf(const Pose &pose, const BodySizes &body)
{
    const Skeleton s = skeletonOf(pose, body);
    const double r = body.headRadius;
    QRectF bounds(s.head - QPointF(r, r), QSizeF(2 * r, 2 * r));
    const auto add = [&bounds](const Bone &segment) {
        const double w = segment.width / 2;
        bounds |= QRectF(segment.line.p1(), segment.line.p2()).normalized().adjusted(-w, -w, w, w);
    };
    add(s.torso);
    for (const auto &leg : {s.nearLeg, s.farLeg})
        std::for_each(leg.begin(), leg.end(), add);
    for (const auto &arm : {s.nearArm, s.farArm})
        std::for_each(arm.begin(), arm.end(), add);
    bounds.setBottom(std::max(bounds.bottom(), groundLine + 3));
    return bounds.adjusted(-4, -3, 4, 0);
}

void paintPose(QPainter &painter, const Pose &pose, const BodySizes &body, const QRectF &view, const QRectF &box,
               const Colours &colours)
{
    if (view.isEmpty() || box.isEmpty())
        return;
    const double scale = std::min(box.width() / view.width(), box.height() / view.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.center().x(), box.bottom());
    painter.scale(scale, scale);
    painter.translate(-view.center().x(), -view.bottom());

    painter.setPen(QPen(colours.prop, 2, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(view.left() + 2, groundLine + 1.5), QPointF(view.right() - 2, groundLine + 1.5));

    const Skeleton s = skeletonOf(pose, body);
    for (const Bone &segment : s.farLeg)
        draw(painter, segment, colours.farLimb);
    for (const Bone &segment : s.farArm)
        draw(painter, segment, colours.farLimb);
    draw(painter, s.neck, colours.nearLimb);
    draw(painter, s.torso, colours.nearLimb);
    for (const Bone &segment : s.nearLeg)
        draw(painter, segment, colours.nearLimb);
    for (const Bone &segment : s.nearArm)
        draw(painter, segment, colours.nearLimb);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.nearLimb);
    painter.drawEllipse(s.head, body.headRadius, body.headRadius);
    if (pose.hamstring)
        draw(painter, hamstringOf(s.nearLeg[0]), colours.strength.ink);
    painter.restore();
}

} // namespace stridewell
