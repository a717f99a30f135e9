// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exercise/own_exercise.h"
#include "ui/figures/pose.h"

#include <QImage>

namespace stridewell {

/// How an exercise is shown: by a figure, by a picture, or by neither.
struct ExerciseLook
{
    QList<Pose> poses = {};
    QImage picture = {};
};

/// The look of a clinic's own exercise; what cannot be read is left out.
ExerciseLook lookOf(const OwnExercise &own);

} // namespace stridewell
