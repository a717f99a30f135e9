// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/quantity.h"

#include <QList>
#include <QString>

#include <optional>

namespace stridewell {

/// How much of one exercise. `exercise` is an id such as "nordic_curl"; the library of exercises is open.
struct Dose
{
    QString exercise = {};
    int sets = 1;
    QList<int> reps = {}; ///< one number a set; empty where it is held or covered as a distance
    std::optional<int> holdSeconds = {};
    std::optional<Metres> distance = {};
    bool eachSide = false;
    std::optional<int> restSeconds = {};
    std::optional<Kilograms> load = {};
    bool staticStretch = false;

    bool operator==(const Dose &) const = default;
};

/// Ids that rules speak of.
namespace exercise {
inline const QString nordicCurl = QStringLiteral("nordic_curl");
inline const QString singleLegDeadlift = QStringLiteral("single_leg_deadlift");
inline const QString gluteBridge = QStringLiteral("glute_bridge");
inline const QString singleLegBridge = QStringLiteral("single_leg_bridge");
inline const QString hipHinge = QStringLiteral("hip_hinge");
inline const QString standingHipExtension = QStringLiteral("standing_hip_extension");
inline const QString isometricHold = QStringLiteral("isometric_hold");
inline const QString hamstringStretch = QStringLiteral("hamstring_stretch");
inline const QString hipFlexorStretch = QStringLiteral("hip_flexor_stretch");
} // namespace exercise

} // namespace stridewell
