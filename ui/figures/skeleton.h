// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/pose.h"

#include <QLineF>
#include <QRectF>

#include <array>

namespace stridewell {

/// A part of the body: a line with round ends, as wide as the part is thick.
struct Bone
{
    QLineF line = {};
    double width = 0;
};

/// Where the parts of a body lie in a pose. A leg is thigh, shank and foot; an arm upper arm and forearm.
struct Skeleton
{
    std::array<Bone, 3> nearLeg = {};
    std::array<Bone, 3> farLeg = {};
    std::array<Bone, 2> nearArm = {};
    std::array<Bone, 2> farArm = {};
    Bone trunk = {};
    Bone neck = {};
    QPointF head = {};
    double headRadius = 0;
};

Skeleton skeletonOf(const Pose &pose, const BodySizes &body);

/// What the body covers, with the thickness of its parts and without props.
QRectF bodyBounds(const Skeleton &skeleton);

/// The pose `share` (0 to 1) of the way from `start` to `end`: all directions pass evenly, the joint that `start`
/// names as its anchor goes straight from place to place, and nothing sinks into the ground on the way.
Pose between(const Pose &start, const Pose &end, double share, const BodySizes &body);

/// The same over all poses of a movement, of which there is at least one.
Pose poseAt(const QList<Pose> &poses, double share, const BodySizes &body);

} // namespace stridewell
