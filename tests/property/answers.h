// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/planner.h"

#include <QList>

namespace stridewell {

/// An answer that a property adds to the newest check-in.
struct Answered
{
    const char *name;
    void (*add)(CheckIn &);
};

/// Pictures of evidence 7.1 to 7.15 of which one bold item is enough, and S12; none depends on who it is.
const QList<Answered> &suspendingAnswers();

/// The worst answer to a question; whatever was said to it before, it cannot have been worse.
const QList<Answered> &alarmingAnswers();

/// What somebody moved by hand stays where it was put, into whatever week that carries it: their choice, and no answer
/// of the planner to anything.
PlanRequest withoutPins(PlanRequest request);

/// Keeps what was moved by hand inside the week it stood in, and so changes no week's load.
PlanRequest withPinsInTheirWeek(PlanRequest request);

/// The newest check-in, made now where there was none.
CheckIn &newestIn(PlanRequest &request);

} // namespace stridewell
