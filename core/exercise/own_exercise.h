// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exercise/exercise.h"
#include "core/model/dose.h"
#include "core/model/library.h"
#include "core/protocol/protocol.h"

#include <QByteArray>

namespace stridewell {

/// What an exercise of a clinic's own works like, so that the rules of its kind hold for it, too.
enum class ExerciseFamily {
    Nordic,   ///< lengthens the hamstring under load at the knee
    Deadlift, ///< the same at the hip
    Bridge,
    HamstringStretch,
    Other
};
template <>
inline constexpr auto keysOf<ExerciseFamily> =
    std::array{"nordic"_L1, "deadlift"_L1, "bridge"_L1, "hamstring_stretch"_L1, "other"_L1};

/// An exercise that a clinician added. Its texts are in the clinician's own words and are not translated.
struct OwnExercise
{
    Exercise exercise = {}; ///< without evidence and sources
    ExerciseFamily family = ExerciseFamily::Other;
    Dose dose = {};          ///< how much of it, unless said otherwise; its exercise is the id
    QByteArray poses = {};   ///< JSON list of poses as resources/poses.json has them; empty = a picture, or nothing
    QByteArray picture = {}; ///< PNG; empty = poses, or nothing
    bool operator==(const OwnExercise &) const = default;
};

inline constexpr qsizetype mostPictureBytes = 1 << 20;

/// An id for a new exercise of that name: nobody else's, and one that tells the rules its family, also in a plan that
/// another program made.
QString ownExerciseId(const QString &name, ExerciseFamily family, const QList<OwnExercise> &others);

/// The id of the program's exercise that the rules judge this one by; empty where no rule speaks of its family.
QString judgedAs(ExerciseFamily family);

/// Errors: BadInput with the place ("name", "steps[3]", "dose") of what is missing or too long, and of a dose that is
/// none: neither repetitions nor seconds, or both.
[[nodiscard]] Result<void> validate(const OwnExercise &own);

/// Whether the dose lies within what the protocol of strength lets a clinic's own exercise have. Apart from validate():
/// an exercise that was within it stays in the library when the protocol changes.
/// Errors: BadInput with the place ("sets", "reps", "hold_s") of what is too much.
[[nodiscard]] Result<void> checkDose(const OwnExercise &own, const StrengthNumbers &limits);

/// The exercise as a file: {"format": "stridewell-exercise", "format_version": 1, "id", "name", "use", "position",
/// "family", "steps", "mistakes", "stop", "purpose", "sets", "reps" or "hold_s", "each_side", "poses" or "picture"}.
QByteArray toJson(const OwnExercise &own);

/// Reads what toJson() writes. Errors: BadInput with its place ("FILE: steps[1]") for what is missing, unknown, of a
/// wrong type or outside its limits, and for another format or a newer version of it.
[[nodiscard]] Result<OwnExercise> ownExerciseFromJson(const QByteArray &json, const QString &file);

/// The exercises of a clinic's library by name; what cannot be read is left out.
QList<OwnExercise> ownExercisesOf(const QList<LibraryEntry> &entries);

} // namespace stridewell
