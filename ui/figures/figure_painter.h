// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/pose.h"
#include "ui/theme/colours.h"

#include <QRectF>

class QPainter;

namespace stridewell {

/// What a pose covers, in its own units: the whole body with its widths, and the ground.
QRectF boundsOf(const Pose &pose, const BodySizes &body);

/// Draws `pose` into `box`, standing on the ground line at its foot. `view` is the part of the pose's own space
/// that fills the box (its proportions are kept): the union of all poses of an exercise gives equal sizes.
void paintPose(QPainter &painter, const Pose &pose, const BodySizes &body, const QRectF &view, const QRectF &box,
               const Colours &colours);

} // namespace stridewell
