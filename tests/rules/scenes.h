// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/planner.h"

#include <vector>

namespace stridewell::tests {

/// A plan and what it is judged against.
struct Scene
{
    PlanRequest request = {};
    Plan plan = {};

    Athlete &athlete() { return request.profile.athlete; }
    CheckIn &said() { return request.profile.checkIns.last(); }
};

/// Monday morning, 9 March 2026, in Madrid: the `now` of all scenes.
Moment monday();
/// Day `index` of the plan: 0 is that Monday.
QDate day(int index);
/// A clock time on such a day.
Moment at(int index, int hour, int minute);

/// A week written by hand: after eight weeks of 4 x 10 km come four runs of 11 km (Tuesday, Thursday, Saturday,
/// Sunday) and two strength sessions (Tuesday, Friday). Distance and longest run stand exactly at their limits.
Scene handWeek();
/// The same hand, other distances: `metres` a week before, oldest first, in two runs each (Wednesday, Saturday);
/// the plan holds `planned` as one run on Wednesday.
Scene afterWeeks(std::vector<double> metres, double planned);
/// The hand week with a hard run on Tuesday and another run, hard or long, `apart` days later; no strength.
Scene hardAndLater(RunType first, RunType later, int apart);
/// Three hand-written weeks with Nordics on Tuesday and `gap` days later.
Scene nordicsApart(int gap);
/// A strain told three hours after it, Monday 18:00 the injury; the plan is made at once.
Scene freshStrain();
/// A strain of `days` days ago that has passed its gates up to `stage`; the plan is made.
Scene strainAt(Stage stage, int days);
/// Soreness of a session `hoursAgo` hours ago; the plan is made.
Scene sore(int hoursAgo, PainScore pain);
/// One check-in with these answers; the plan is made.
Scene told(void (*tell)(CheckIn &, Athlete &));

Item runItem(int index, RunType type, double metres);
Item strengthItem(int index, const QList<Dose> &doses);
Item timedItem(ItemKind kind, Moment start, int minutes, QDate on);
Dose nordics(int first, int second);
Dose deadlifts();
Dose bridges();

/// The items of a kind, in the order of the plan.
std::vector<Item *> ofKind(Plan &plan, ItemKind kind);
void removeKind(Plan &plan, ItemKind kind);
void removeKindOn(Plan &plan, ItemKind kind, QDate on);

} // namespace stridewell::tests
