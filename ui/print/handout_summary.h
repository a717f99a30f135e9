// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exercise/exercise.h"
#include "core/model/plan.h"

#include <QDate>
#include <QList>

#include <optional>

namespace stridewell {

/// One dose and the days it is done on.
struct DoseOnDays
{
    Dose dose = {};
    QList<QDate> days = {};
};

/// An exercise of a plan with all its doses.
struct PlannedExercise
{
    QString id = {};
    std::optional<BodyPosition> position = {}; ///< absent where the library does not know it
    QList<DoseOnDays> doses = {};
};

/// The exercises of the strength and mobility items, those in one body position together: a tired person need not get
/// up and lie down by turns. Unknown ones come last.
QList<PlannedExercise> plannedExercises(const QList<Item> &items);

/// An item that has no exercises and is no run, and the days it is there for: ice, rest, a visit.
struct CareOnDays
{
    Item item = {};
    QList<QDate> days = {};
    int timesADay = 1; ///< the most on one day
};
QList<CareOnDays> plannedCare(const QList<Item> &items);

/// Minutes of the longest session with exercises; absent where none says.
std::optional<int> longestSession(const QList<Item> &items);

/// Different days on which the items of a kind lie.
int daysWith(const QList<Item> &items, ItemKind kind);

} // namespace stridewell
