// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/keys.h"
#include "core/base/result.h"
#include "core/protocol/protocol.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace stridewell {

using namespace Qt::StringLiterals;

/// Where an exercise has its place.
enum class ExerciseUse {
    Strength,
    WarmUp,
    CoolDown
};
template <>
inline constexpr auto keysOf<ExerciseUse> = std::array{"strength"_L1, "warm_up"_L1, "cool_down"_L1};

/// What the body rests on, so that a handout can keep like beside like.
enum class BodyPosition {
    Lying,
    Kneeling,
    Standing,
    Running
};
template <>
inline constexpr auto keysOf<BodyPosition> = std::array{"lying"_L1, "kneeling"_L1, "standing"_L1, "running"_L1};

/// An exercise in words a runner understands. All texts are plain English and the keys of their translations.
struct Exercise
{
    QString id = {};
    QString name = {};
    QString shortName = {}; ///< where room is scarce
    ExerciseUse use = ExerciseUse::Strength;
    BodyPosition position = BodyPosition::Standing;
    QStringList steps = {};    ///< two to four sentences, each an instruction
    QStringList mistakes = {}; ///< what often goes wrong
    QString stop = {};         ///< when to stop
    QString purpose = {};      ///< what it is for
    QString evidence = {};     ///< how sure that is
    QStringList sources = {};  ///< evidence ids
    bool operator==(const Exercise &) const = default;
};

/// Reads a file of exercises, in its order. Errors: BadInput naming the place ("exercises.json:
/// exercises[2].steps") of what is missing, unknown, of a wrong type or there twice.
[[nodiscard]] Result<QList<Exercise>> readExercises(const QByteArray &json);

/// Errors: BadInput for the first exercise that names an evidence id which `citations` do not hold.
[[nodiscard]] Result<void> checkSources(const QList<Exercise> &exercises, const QHash<QString, Citation> &citations);

/// The exercises built into the program. Errors: Internal, with file and place, when they are not whole.
[[nodiscard]] Result<QList<Exercise>> builtInExercises();

/// The same, read once; empty when they are not whole.
const QList<Exercise> &exerciseLibrary();
/// One of them; nullptr for any other id.
const Exercise *findExercise(QStringView id);

} // namespace stridewell
