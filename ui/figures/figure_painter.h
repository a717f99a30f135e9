// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/pose.h"
#include "ui/theme/colours.h"

#include <QRectF>

class QPainter;

namespace stridewell {

/// What the poses of one exercise cover in their own units, the way between them included: the whole body with
/// its widths, what stands around, and the ground. Seen through one such box they all have the same size.
QRectF boundsOf(const QList<Pose> &poses, const BodySizes &body);

/// Draws `pose` into `box`, standing on the ground line at its foot. `view` is the part of the pose's own space
/// that fills the box; its proportions are kept. Readable in grey: near, far and mark differ in lightness.
void paintPose(QPainter &painter, const Pose &pose, const BodySizes &body, const QRectF &view, const QRectF &box,
               const Colours &colours);

} // namespace stridewell
