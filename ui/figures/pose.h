// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/keys.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QPointF>
#include <QPolygonF>
#include <QString>

#include <array>

namespace stridewell {

using namespace Qt::StringLiterals;

/// One arm and one leg. Directions in degrees, 0 = forward (right), 90 = up.
struct Limbs
{
    double thigh = 0;
    double shank = 0;
    double foot = 0;
    double upperArm = 0;
    double forearm = 0;
    bool operator==(const Limbs &) const = default;
};

/// The joint that moves straight from the start to the end of a movement, such as a foot that stays where it is.
enum class Anchor {
    Hip,
    NearKnee,
    FarKnee,
    NearFoot,
    FarFoot
};
template <>
inline constexpr auto keysOf<Anchor> =
    std::array{"hip"_L1, "near_knee"_L1, "far_knee"_L1, "near_foot"_L1, "far_foot"_L1};

/// Something that stands around: a wall, a pad, a wedge. A line as wide as `width`, or a filled outline.
struct Prop
{
    QPolygonF line = {};
    double width = 0;
    bool filled = false;
    bool cold = false; ///< an ice pack: it lies on the body
    bool operator==(const Prop &) const = default;
};

/// A body seen from the side. Positions and lengths in units of the poses file, y grows downwards.
struct Pose
{
    QPointF hip = {};
    double torso = 0;
    double head = 0;
    Limbs nearLimbs = {};
    Limbs farLimbs = {};
    bool hamstring = true; ///< mark the back of the near thigh
    Anchor anchor = Anchor::Hip;
    QList<Prop> props = {};
    bool operator==(const Pose &) const = default;
};

/// Lengths and widths that all poses share.
struct BodySizes
{
    double torso = 0, neck = 0, headRadius = 0, upperArm = 0, forearm = 0, thigh = 0, shank = 0, foot = 0;
    double torsoWidth = 0, neckWidth = 0, upperArmWidth = 0, forearmWidth = 0, thighWidth = 0, shankWidth = 0,
           footWidth = 0;
    bool operator==(const BodySizes &) const = default;
};

/// The poses of each exercise: first the start, last the end of the movement where there is one; where the legs take
/// turns, one between them.
struct Poses
{
    BodySizes body = {};
    QHash<QString, QList<Pose>> exercises = {};

    /// The poses of an exercise; empty when it has none.
    QList<Pose> of(const QString &exercise) const { return exercises.value(exercise); }
};

/// Height of the ground in a pose's units.
inline constexpr double groundLine = 150;

/// The poses of one exercise as a list, as a poses file has them; readPoseList() gives them back.
QByteArray writePoseList(const QList<Pose> &poses);
/// Errors: BadInput naming the field that is missing or of a wrong type; an empty text gives no poses.
[[nodiscard]] Result<QList<Pose>> readPoseList(const QByteArray &json);

/// Reads a poses file. Errors: BadInput naming the exercise and field that is missing or of a wrong type.
[[nodiscard]] Result<Poses> readPoses(const QByteArray &json);
/// The poses built into the program.
[[nodiscard]] Result<Poses> builtInPoses();

} // namespace stridewell
