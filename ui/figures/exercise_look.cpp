// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/exercise_look.h"

namespace stridewell {

ExerciseLook lookOf(const OwnExercise &own)
{
    if (!own.picture.isEmpty())
        return {.picture = QImage::fromData(own.picture, "PNG")};
    return {.poses = readPoseList(own.poses).value_or(QList<Pose>())};
}

} // namespace stridewell
