// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/sample_progress.h"

#include "core/planner/planner.h"
#include "core/protocol/protocol_loader.h"
#include "tests/kit/athletes.h"

#include <algorithm>
#include <cmath>

namespace stridewell::kit {

namespace {

const Moment now = moment("2026-11-24T14:30:00+01:00"); // a Tuesday
const QDate thisMonday(2026, 11, 23);
const Zone madrid = Zone::named(u"Europe/Madrid"_s).value();

/// Training of the last eight weeks as a stored plan keeps it: what was run and lifted, and what was left out.
QList<Item> pastItems(const Profile &profile)
{
    QList<Item> items;
    if (profile.runs.isEmpty())
        return items;
    const QDate from = thisMonday.addDays(-56);
    for (QDate day = from; day < thisMonday; day = day.addDays(1)) {
        const ItemId id{u"run-"_s + day.toString(Qt::ISODate)};
        const bool ran =
            std::ranges::any_of(profile.runs, [&](const Run &run) { return madrid.day(run.start) == day; });
        if (ran || day.dayOfWeek() == 3)
            items += Item{.id = id,
                          .day = day,
                          .kind = ItemKind::Run,
                          .run = RunDetail{.warmUp = {Dose{.exercise = u"leg_swing"_s}}},
                          .state = ran && day.dayOfYear() % 11 == 0 ? ItemState::Partly
                                   : ran                            ? ItemState::Done
                                   : day.dayOfYear() % 2 == 0       ? ItemState::Skipped
                                                                    : ItemState::Missed};
    }
    for (const Log &log : profile.logs) {
        if (madrid.day(log.at) >= from)
            items +=
                Item{.id = log.item, .day = madrid.day(log.at), .kind = ItemKind::Strength, .state = ItemState::Done};
    }
    return items;
}

/// The plan of a profile as the window shows it, with eight weeks before today and four ahead.
PlanView viewOf(const Profile &profile)
{
    PlanRequest asked = request(profile, now, 4);
    PlanView view;
    view.plan = makePlan(asked).value();
    view.plan.items = pastItems(profile) + view.plan.items;
    view.profile = profile;
    view.protocols = builtIn();
    view.citations = builtIn()->citations;
    view.formats = {QLocale(QLocale::English, QLocale::UnitedKingdom), profile.athlete.units, madrid};
    view.now = now;
    return view;
}

void addWeek(QList<Run> &runs, QDate monday, double km)
{
    const std::pair<int, double> parts[] = {{0, 0.2}, {2, 0.22}, {4, 0.2}, {6, 0.38}};
    for (const auto &[day, share] : parts) {
        const Moment start = madrid.at(monday.addDays(day), QTime(7, 30));
        if (start < now)
            runs += Run{.start = start,
                        .distance = Metres(km * 1000 * share),
                        .moving = Seconds(km * share * 330),
                        .type = day == 6 ? RunType::Long : RunType::Easy};
    }
}

void addStrength(QList<Log> &logs, QDate monday, int reps)
{
    for (int day : {1, 5}) {
        const Moment at = madrid.at(monday.addDays(day), QTime(18, 0));
        if (at > now)
            continue;
        logs += Log{.item = {u"strength-"_s + monday.addDays(day).toString(Qt::ISODate)},
                    .at = at,
                    .pain = day == 1 && reps % 3 == 0 ? 1 : 0,
                    .sets = {{u"nordic_curl"_s, {reps, reps - 1}},
                             {u"single_leg_deadlift"_s, {8, 8}},
                             {u"glute_bridge"_s, {reps + 4, reps + 4}}}};
    }
}

Profile fortyWeeks()
{
    Profile profile{.athlete = adult()};
    profile.athlete.name = u"Demo runner"_s;
    double km = 18;
    for (int week = -40; week <= 0; ++week) {
        const QDate monday = thisMonday.addDays(7 * week);
        const bool rest = week % 4 == 0;
        addWeek(profile.runs, monday, week == -12 ? km * 1.3 : rest ? km * 0.8 : km);
        km = std::min(km * 1.03, 42.0);
        addStrength(profile.logs, monday, 6 + (week + 40) / 8);
    }
    return profile;
}

CheckIn later(const CheckIn &first, int days, PainScore pain, Stage reached)
{
    CheckIn said = first;
    said.at = first.at + std::chrono::hours(24 * days);
    said.painNow = pain;
    said.gates = gatesUpTo(reached);
    return said;
}

} // namespace

PlanView emptyProgress()
{
    Profile profile{.athlete = adult()};
    return viewOf(profile);
}

PlanView healthyProgress()
{
    return viewOf(fortyWeeks());
}

PlanView strainProgress()
{
    Profile profile = fortyWeeks();
    const QDate injury = thisMonday.addDays(-56);
    const Moment injured = madrid.at(injury, QTime(7, 45));
    profile.runs.removeIf([&](const Run &run) {
        const QDate day = madrid.day(run.start);
        return day > injury && (day < injury.addDays(35) || day.dayOfWeek() == 5);
    });
    profile.logs.removeIf([&](const Log &log) { return madrid.day(log.at) > injury && log.at < now - hours(24 * 24); });
    for (Run &run : profile.runs) {
        if (madrid.day(run.start) > injury)
            run = Run{.start = run.start, .distance = Metres(2'400), .type = RunType::WalkRun, .pain = 1};
    }
    CheckIn first = mildStrain(injured, injured + hours(5));
    first.painNow = 5;
    first.painWorst = 6;
    profile.checkIns = {first,
                        later(first, 2, 3, Stage::Protect),
                        later(first, 8, 1, Stage::Regain),
                        later(first, 18, 1, Stage::Strengthen),
                        later(first, 32, 0, Stage::ReturnToRun),
                        later(first, 50, 0, Stage::ReturnToRun)};
    return viewOf(profile);
}

PlanView twentyYearsOfProgress()
{
    Profile profile{.athlete = adult()};
    for (int week = -52 * 20; week <= 0; ++week)
        addWeek(profile.runs, thisMonday.addDays(7 * week), 30 + 12 * std::sin(week / 8.0));
    for (int week = -104; week <= 0; ++week)
        addStrength(profile.logs, thisMonday.addDays(7 * week), 10);
    return viewOf(profile);
}

} // namespace stridewell::kit
