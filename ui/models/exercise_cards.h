// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exercise/exercise.h"
#include "core/rules/strength_standing.h"
#include "ui/models/plan_view.h"

#include <QList>
#include <QString>

namespace stridewell {

/// An exercise as a card of the overview shows it.
struct ExerciseCard
{
    QString id = {};
    QString name = {};
    QString subtitle = {}; ///< "Strength · row 4 of the table", "Warm-up"
    bool inPlan = false;   ///< the plan asks for it, today or later
    bool hidden = false;   ///< the clinic does not use it
    bool operator==(const ExerciseCard &) const = default;
};

QList<ExerciseCard> exerciseCards(const QList<Exercise> &exercises, const PlanView &view,
                                  const StrengthStanding &standing);

/// Every exercise there is: the program's and then the clinic's own, the hidden ones too.
QList<Exercise> allExercises(const ClinicLibrary &library);

/// "3 × 8, 2 min rest, 2 days a week" as the next session of the plan has it; empty where the plan has none.
QString doseNow(const QString &exercise, const PlanView &view);

/// A row of the Nordic table or a rung of a ladder.
struct LadderStep
{
    enum class State {
        Done,
        Now,
        Ahead
    };
    QString place = {}; ///< "week 3", "weeks 5 to 10", "rung 2"
    QString dose = {};  ///< "3 × 6–8", "Bridge 3 × 15"
    State state = State::Ahead;
    bool operator==(const LadderStep &) const = default;
};

/// The table or ladder that an exercise belongs to and where the athlete stands on it; empty for one without.
QList<LadderStep> ladderOf(const QString &exercise, const PlanView &view, const StrengthStanding &standing);

/// Why an exercise rests although it has a ladder; empty while it does not.
QString restWords(const QString &exercise, const PlanView &view, const StrengthStanding &standing);

/// "done", "now" or nothing: the mark of a step in a word.
QString words(LadderStep::State state);

} // namespace stridewell
