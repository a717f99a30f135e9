// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/skeleton.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace stridewell {

namespace {

QPointF step(QPointF from, double degrees, double length)
{
    const double radians = degrees * std::numbers::pi / 180;
    return from + QPointF(std::cos(radians), -std::sin(radians)) * length;
}

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

Limbs between(const Limbs &a, const Limbs &b, double share)
{
    return {std::lerp(a.thigh, b.thigh, share), std::lerp(a.shank, b.shank, share), std::lerp(a.foot, b.foot, share),
            std::lerp(a.upperArm, b.upperArm, share), std::lerp(a.forearm, b.forearm, share)};
}

QPointF placeOf(Anchor anchor, const Skeleton &s)
{
    switch (anchor) {
    case Anchor::Hip:
        return s.trunk.line.p1();
    case Anchor::NearKnee:
        return s.nearLeg[0].line.p2();
    case Anchor::FarKnee:
        return s.farLeg[0].line.p2();
    case Anchor::NearFoot:
        return s.nearLeg[1].line.p2();
    case Anchor::FarFoot:
        return s.farLeg[1].line.p2();
    }
    Q_UNREACHABLE();
}

} // namespace

Skeleton skeletonOf(const Pose &pose, const BodySizes &b)
{
    Skeleton s;
    const QPointF shoulders = step(pose.hip, pose.torso, b.torso);
    // Arms hang a little below the top of the trunk.
    const QPointF armRoot = step(pose.hip, pose.torso, b.torso * 0.94);
    s.trunk = {{pose.hip, shoulders}, b.torsoWidth};
    const QPointF nape = step(shoulders, pose.head, b.neck);
    s.neck = {{shoulders, nape}, b.neckWidth};
    s.head = step(nape, pose.head, b.headRadius);
    s.headRadius = b.headRadius;
    s.nearLeg = legOf(pose.hip, pose.nearLimbs, b);
    s.farLeg = legOf(pose.hip, pose.farLimbs, b);
    s.nearArm = armOf(armRoot, pose.nearLimbs, b);
    s.farArm = armOf(armRoot, pose.farLimbs, b);
    return s;
}

QRectF bodyBounds(const Skeleton &s)
{
    const double r = s.headRadius;
    QRectF bounds(s.head - QPointF(r, r), QSizeF(2 * r, 2 * r));
    const auto add = [&bounds](const Bone &bone) {
        const double w = bone.width / 2;
        // A box around the line: |= leaves out a box without height, as a level line has.
        bounds |= QRectF(bone.line.p1(), bone.line.p2()).normalized().adjusted(-w, -w, w, w);
    };
    add(s.trunk);
    for (const auto &leg : {s.nearLeg, s.farLeg})
        std::for_each(leg.begin(), leg.end(), add);
    for (const auto &arm : {s.nearArm, s.farArm})
        std::for_each(arm.begin(), arm.end(), add);
    return bounds;
}

Pose between(const Pose &start, const Pose &end, double share, const BodySizes &body)
{
    Pose pose = start;
    pose.torso = std::lerp(start.torso, end.torso, share);
    pose.head = std::lerp(start.head, end.head, share);
    pose.nearLimbs = between(start.nearLimbs, end.nearLimbs, share);
    pose.farLimbs = between(start.farLimbs, end.farLimbs, share);

    const QPointF from = placeOf(start.anchor, skeletonOf(start, body));
    const QPointF to = placeOf(start.anchor, skeletonOf(end, body));
    const QPointF wanted = from + (to - from) * share;
    pose.hip += wanted - placeOf(start.anchor, skeletonOf(pose, body));
    const double sunk = bodyBounds(skeletonOf(pose, body)).bottom() - groundLine;
    if (sunk > 0)
        pose.hip.ry() -= sunk;
    return pose;
}

Pose poseAt(const QList<Pose> &poses, double share, const BodySizes &body)
{
    const qsizetype stretches = poses.size() - 1;
    if (stretches == 0)
        return poses.first();
    const double at = std::clamp(share, 0.0, 1.0) * static_cast<double>(stretches);
    const qsizetype i = std::min(static_cast<qsizetype>(at), stretches - 1);
    return between(poses[i], poses[i + 1], at - static_cast<double>(i), body);
}

} // namespace stridewell
