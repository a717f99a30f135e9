// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exercise/own_exercise.h"
#include "core/model/profile.h"

#include <memory>

namespace stridewell {

struct Protocols;

/// The exercises that a clinic added, those of the program that it hides, and which of its own are on the handout of
/// the athlete that is shown.
struct ClinicLibrary
{
    QList<OwnExercise> exercises = {}; ///< by name
    QStringList hidden = {};
    QStringList handout = {};

    /// nullptr for an exercise that is none of the clinic's.
    const OwnExercise *own(const QString &exercise) const;
    /// The clinic's exercises on the handout, in their order; one that is gone from the library is left out.
    QList<OwnExercise> onHandout() const;
    bool operator==(const ClinicLibrary &) const = default;
};

/// True where the rules of strength or of the way back build on an exercise, so that it cannot be hidden.
bool rulesNeed(const QString &exercise, const Protocols &protocols);

/// Whether a clinic's exercise may be given to an athlete now: the rules judge it as one of its family with its dose,
/// on the day of the next session with exercises. Errors: Refused, with what forbids it and when it may be tried again.
[[nodiscard]] Result<void> mayBeGiven(const OwnExercise &own, const Plan &plan, const Profile &profile,
                                      const std::shared_ptr<const Protocols> &protocols, Moment now,
                                      int nowOffsetSeconds);

} // namespace stridewell
