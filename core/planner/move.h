// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/difference.h"
#include "core/planner/planner.h"

#include <functional>
#include <optional>

namespace stridewell {

enum class Verdict {
    Allowed,
    Warned, ///< allowed, with something to be said about it
    Refused
};

/// What is to be said to somebody who moves an item to another day.
struct MoveAnswer
{
    Verdict verdict = Verdict::Allowed;
    QString rule = {}; ///< of the book; empty when allowed
    QString text = {}; ///< its sentence
    std::optional<double> measured = {};
    std::optional<double> limit = {};
    QString unit = {};
    std::optional<QDate> nearest = {}; ///< when refused: the nearest day it would fit on
    bool mayOverride = false;          ///< when refused: a clinician's written reason can let it pass

    bool operator==(const MoveAnswer &) const = default;
};

/// What is to be said where these would be broken anew; `overridable` says which rules a written reason can pass over.
MoveAnswer answerTo(const QList<Violation> &broken, const std::function<bool(const QString &rule)> &overridable);

/// Judges moving an item of `current` to `to` by the rule book, against everything else in the plan and what is done:
/// refused where an audit of the plan with the item moved would find a blocking violation that it does not find now.
MoveAnswer judgeMove(const Facts &facts, const Plan &current, const ItemId &item, QDate to);

/// The same, for facts not gathered yet. Errors: BadInput when the athlete's time zone is unknown.
[[nodiscard]] Result<MoveAnswer> judgeMove(const PlanRequest &request, const Plan &current, const ItemId &item,
                                           QDate to);

/// A move and all that follows from it, to be shown before it is taken.
struct ReplanAnswer
{
    MoveAnswer move = {};
    std::optional<Plan> plan = {}; ///< absent when the move is refused
    QList<Pin> pinned = {};        ///< the pins of that plan
    Difference difference = {};    ///< from `current` to that plan
};

/// Judges a move and makes the plan with it. A move that is refused but may be overridden is taken when there is a
/// `reason`; `move` then still tells the rule it passes over.
/// Errors: BadInput as of makePlan.
[[nodiscard]] Result<ReplanAnswer> replanAfterMove(const PlanRequest &request, const Plan &current, const ItemId &item,
                                                   QDate to, const QString &reason = {});

} // namespace stridewell
