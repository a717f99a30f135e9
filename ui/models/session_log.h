// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/plan_view.h"

#include <QList>

#include <optional>

namespace stridewell {

/// One exercise of a session: what is asked, what was done so far, and what was done the last time.
struct ExerciseLine
{
    Dose dose = {};
    QList<int> targets = {}; ///< repetitions of each set; a set that is held asks for 1
    bool held = false;       ///< the sets are held for dose.holdSeconds, not counted
    QList<int> done = {};    ///< of the first sets, in their order
    QString lastTime = {};   ///< "8, 8, 7 on Tue 17 Nov"; empty without a log

    bool isComplete() const { return done.size() >= targets.size(); }
    bool operator==(const ExerciseLine &) const = default;
};

/// The exercises of a strength or mobility item in their order.
QList<ExerciseLine> exerciseLines(const Item &item, const PlanView &view);

/// The log of `item` after set `set` (from 0) of exercise `line` was said to have had `reps` repetitions: done when
/// that was the last set that was missing, else partly. Pain, note and what else `lines` hold stay.
Log withSet(const Item &item, QList<ExerciseLine> lines, qsizetype line, qsizetype set, int reps,
            const std::optional<Log> &known);

/// The log of `item` done as planned: the sets that were not said count with their targets.
Log asPlanned(const Item &item, const QList<ExerciseLine> &lines, const std::optional<Log> &known);

/// A question about the day after a session or a run, which the rules go by.
struct PainQuestion
{
    Log log = {};       ///< to be completed with painNextDay
    QString title = {}; ///< of the item
    QDate day = {};     ///< of the item
    bool operator==(const PainQuestion &) const = default;
};

/// The newest session or run of the days before today whose next-day pain may still be told and was not.
/// None without protocols, which say how long an answer counts.
std::optional<PainQuestion> painQuestion(const PlanView &view);

} // namespace stridewell
