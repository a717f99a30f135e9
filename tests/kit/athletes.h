// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/planner.h"
#include "core/rules/facts.h"

#include <QString>

#include <memory>

namespace stridewell::kit {

/// The built-in protocols; an empty pointer when they cannot be read, which every test checks first.
std::shared_ptr<const Protocols> builtIn();

/// A moment as documents write it: "2026-03-10T08:00:00+01:00". An unreadable text ends the program.
Moment moment(const char *iso);

/// An adult in Madrid, awake from 07:00 to 22:30, weeks from Monday.
Athlete adult();

/// Someone who ran `perRun` every second day for `weeks` whole weeks up to the day before `now`, at noon.
QList<Run> everySecondDay(Moment now, int weeks, Metres perRun);

/// Eight weeks of everySecondDay with 8 km, nothing the matter.
Profile steadyRunner(Moment now);

/// A suspected strain that began at `injury` and is told at `at`; mild, in the right thigh.
CheckIn mildStrain(Moment injury, Moment at);

/// Soreness of both thighs after an unusual session at `session`, told at `at`.
CheckIn soreness(Moment session, Moment at, PainScore pain);

/// Everything that opens the gates of a strain up to `stage`.
QList<Gate> gatesUpTo(Stage stage);

/// A request for a plan with the built-in protocols.
PlanRequest request(const Profile &profile, Moment now, int weeks = 4);

/// What the rules know of that request. A wrong time zone ends the program.
Facts factsOf(const PlanRequest &request);

} // namespace stridewell::kit
