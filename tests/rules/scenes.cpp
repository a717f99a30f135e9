// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rules/scenes.h"

#include "tests/kit/athletes.h"

#include <algorithm>

namespace stridewell::tests {

namespace {

Zone madrid()
{
    return *Zone::named(u"Europe/Madrid"_s);
}

Run ran(int index, double metres)
{
    Run run;
    run.start = at(index, 9, 0);
    run.distance = Metres(metres);
    run.type = RunType::Easy;
    return run;
}

/// A plan of whole weeks without items, as written by hand.
Scene empty(int weeks)
{
    Scene scene;
    Profile profile;
    profile.athlete = kit::adult();
    scene.request = kit::request(profile, monday(), weeks);
    scene.plan.from = day(0);
    scene.plan.to = day(7 * weeks - 1);
    scene.plan.madeAt = monday();
    return scene;
}

Scene made(const Profile &profile)
{
    Scene scene;
    scene.request = kit::request(profile, monday(), 2);
    const auto plan = makePlan(scene.request);
    if (!plan)
        qFatal("%s", qPrintable(toText(plan.error())));
    scene.plan = *plan;
    return scene;
}

} // namespace

Moment monday()
{
    return kit::moment("2026-03-09T06:00:00+01:00");
}

QDate day(int index)
{
    return QDate(2026, 3, 9).addDays(index);
}

Moment at(int index, int hour, int minute)
{
    return madrid().at(day(index), QTime(hour, minute));
}

Dose nordics(int first, int second)
{
    return Dose{.exercise = exercise::nordicCurl, .sets = 2, .reps = {first, second}};
}

Dose deadlifts()
{
    return Dose{.exercise = exercise::singleLegDeadlift, .sets = 2, .reps = {8, 8}, .eachSide = true};
}

Dose bridges()
{
    return Dose{.exercise = exercise::gluteBridge, .sets = 2, .reps = {12, 12}};
}

Item runItem(int index, RunType type, double metres)
{
    Item item;
    item.id.value = u"run-%1"_s.arg(index);
    item.day = item.plannedDay = day(index);
    item.kind = ItemKind::Run;
    item.hard = type == RunType::Intervals || type == RunType::Tempo || type == RunType::Hills || type == RunType::Race;
    RunDetail run;
    run.type = type;
    run.distance = Metres(metres);
    run.warmUp = {Dose{.exercise = u"leg_swing"_s, .reps = {10}}};
    run.coolDown = {Dose{.exercise = u"calf_stretch"_s, .holdSeconds = 30, .staticStretch = true}};
    item.run = run;
    return item;
}

Item strengthItem(int index, const QList<Dose> &doses)
{
    Item item;
    item.id.value = u"strength-%1"_s.arg(index);
    item.day = item.plannedDay = day(index);
    item.kind = ItemKind::Strength;
    item.strength = doses;
    return item;
}

Item timedItem(ItemKind kind, Moment start, int minutes, QDate on)
{
    Item item;
    item.id.value = u"timed-%1-%2"_s.arg(int(kind)).arg(start.ms);
    item.day = item.plannedDay = on;
    item.kind = kind;
    item.start = start;
    item.minutes = minutes;
    return item;
}

Scene handWeek()
{
    Scene scene = empty(1);
    for (int week = 8; week >= 1; --week) {
        for (const int weekday : {1, 3, 5, 6})
            scene.request.profile.runs += ran(weekday - 7 * week, 10'000);
    }
    scene.plan.items = {runItem(1, RunType::Easy, 11'000), strengthItem(1, {nordics(5, 5), deadlifts(), bridges()}),
                        runItem(3, RunType::Easy, 11'000), strengthItem(4, {deadlifts(), bridges()}),
                        runItem(5, RunType::Easy, 11'000), runItem(6, RunType::Easy, 11'000)};
    return scene;
}

Scene afterWeeks(std::vector<double> metres, double planned)
{
    Scene scene = empty(1);
    const int weeks = static_cast<int>(metres.size());
    for (int i = 0; i < weeks; ++i) {
        for (const int weekday : {2, 5})
            scene.request.profile.runs += ran(weekday - 7 * (weeks - i), metres[static_cast<size_t>(i)] / 2);
    }
    scene.plan.items = {runItem(2, RunType::Easy, planned)};
    return scene;
}

Scene hardAndLater(RunType first, RunType later, int apart)
{
    Scene scene = handWeek();
    scene.plan.items = {runItem(1, first, 5'000), runItem(1 + apart, later, 8'000)};
    return scene;
}

Scene nordicsApart(int gap)
{
    Scene scene = empty(3);
    scene.plan.items = {strengthItem(1, {nordics(5, 5)}), strengthItem(1 + gap, {nordics(5, 5)})};
    return scene;
}

Scene freshStrain()
{
    Profile profile = kit::steadyRunner(monday());
    // The evening before: the window ends on Wednesday at 20:00.
    profile.checkIns = {kit::mildStrain(at(-1, 20, 0), at(-1, 22, 0))};
    return made(profile);
}

Scene strainAt(Stage stage, int days)
{
    Profile profile = kit::steadyRunner(at(-days, 0, 0));
    CheckIn passed;
    passed.at = monday() - hours(1);
    passed.painNow = 0;
    passed.gates = kit::gatesUpTo(stage);
    const Moment injury = monday() - hours(24.0 * days);
    profile.checkIns = {kit::mildStrain(injury, injury + hours(2)), passed};
    return made(profile);
}

Scene sore(int hoursAgo, PainScore pain)
{
    Profile profile = kit::steadyRunner(monday());
    profile.checkIns = {kit::soreness(monday() - hours(hoursAgo), monday() - hours(0.5), pain)};
    return made(profile);
}

Scene told(void (*tell)(CheckIn &, Athlete &))
{
    Profile profile = kit::steadyRunner(monday());
    CheckIn said;
    said.at = monday() - hours(1);
    tell(said, profile.athlete);
    profile.checkIns = {said};
    return made(profile);
}

std::vector<Item *> ofKind(Plan &plan, ItemKind kind)
{
    std::vector<Item *> found;
    for (Item &item : plan.items) {
        if (item.kind == kind)
            found.push_back(&item);
    }
    return found;
}

void removeKind(Plan &plan, ItemKind kind)
{
    plan.items.removeIf([kind](const Item &item) { return item.kind == kind; });
}

void removeKindOn(Plan &plan, ItemKind kind, QDate on)
{
    plan.items.removeIf([&](const Item &item) { return item.kind == kind && item.day == on; });
}

} // namespace stridewell::tests
