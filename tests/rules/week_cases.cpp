// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rules/rule_cases.h"

namespace stridewell::tests {

namespace {

Scene older(Scene scene, int years)
{
    scene.athlete().born = QDate(2026 - years, 1, 1);
    return scene;
}

/// The hand week with strength on these days and nothing else.
Scene strengthOn(const QList<int> &days)
{
    Scene scene = handWeek();
    scene.plan.items.clear();
    for (const int index : days)
        scene.plan.items += strengthItem(index, {deadlifts(), bridges()});
    return scene;
}

Scene nordicThen(int nordicDay, int longDay)
{
    Scene scene = handWeek();
    scene.plan.items = {strengthItem(nordicDay, {nordics(5, 5), deadlifts(), bridges()}),
                        runItem(longDay, RunType::Long, 11'000)};
    return scene;
}

/// The last run was so many clear days before Wednesday of the plan, which holds 5 km.
Scene afterIdleDays(int idle)
{
    Scene scene = afterWeeks({}, 5'000);
    Run last;
    last.start = at(2 - idle - 1, 9, 0);
    last.distance = Metres(10'000);
    scene.request.profile.runs = {last};
    return scene;
}

/// The hand week with its Nordics in a part of Tuesday's run instead of its strength session.
Scene nordicsIn(QList<Dose> RunDetail::*part, const QList<Dose> &doses)
{
    Scene scene = handWeek();
    scene.plan.items.removeAt(1);
    (*scene.plan.items[0].run).*part += doses;
    return scene;
}

Item &itemOn(Scene &scene, int index)
{
    for (Item &item : scene.plan.items) {
        if (item.day == day(index))
            return item;
    }
    qFatal("no item on day %d", index);
}

void longer(Scene &scene, double metres)
{
    itemOn(scene, 2).run->distance += Metres(metres);
}

Scene timed(Moment start, int minutes)
{
    Scene scene = handWeek();
    scene.plan.items += timedItem(ItemKind::Recheck, start, minutes, day(0));
    return scene;
}

/// A healthy pregnancy of so many weeks, the plan of handWeek.
Scene pregnant(double weeks)
{
    Scene scene = handWeek();
    scene.athlete().conditions = {Condition::Pregnant};
    CheckIn said;
    said.at = monday() - hours(1);
    said.painNow = 0;
    said.pregnantWeeks = weeks;
    scene.request.profile.checkIns = {said};
    return scene;
}

/// Soreness told at one moment and gone at another.
QList<CheckIn> soreFrom(Moment told, Moment over)
{
    CheckIn sore;
    sore.at = told;
    sore.painNow = 3;
    sore.onset = Onset::Delayed;
    sore.spread = Spread::Diffuse;
    sore.side = Side::Both;
    CheckIn well;
    well.at = over;
    well.painNow = 0;
    return {sore, well};
}

/// The last run of more than nothing hurt so much; a check-in of this morning says that the pain has gone.
void lastRunHurt(Scene &scene, PainScore pain)
{
    QList<Run> &runs = scene.request.profile.runs;
    runs.removeIf([](const Run &run) { return run.distance.value <= 0; });
    runs.last().pain = pain;
    CheckIn well;
    well.at = at(0, 6, 0);
    well.painNow = 0;
    scene.request.profile.checkIns = {well};
}

const std::vector<RuleCase> loadCases = {
    {"load.weekly", "100 m over ten per cent", [] { return handWeek(); },
     [](Scene &s) { itemOn(s, 3).run->distance += Metres(100); }},
    {"load.weekly", "a run of so many minutes",
     [] {
         Scene scene = afterWeeks({10'000, 10'000, 10'000, 10'000}, 0);
         scene.plan.items.first().run->segments = {{60, false}};
         return scene;
     },
     [](Scene &s) {
         itemOn(s, 2).run->segments = {{150, false}};
     }},
    {"load.weekly", "a run that does not say how far", [] { return handWeek(); },
     [](Scene &s) { itemOn(s, 3).run->distance = {}; }},
    {"load.weekly", "small base of 9.9 km grows by 2 km",
     [] {
         return afterWeeks({9'900, 9'900, 9'900, 9'900}, 11'900);
     },
     [](Scene &s) { longer(s, 100); }},
    {"load.weekly", "base of 10 km grows by a tenth",
     [] {
         return afterWeeks({10'000, 10'000, 10'000, 10'000}, 11'000);
     },
     [](Scene &s) { longer(s, 100); }},
    {"load.weekly", "one easy week",
     [] {
         return afterWeeks({40'000, 40'000, 40'000, 19'900}, 39'600);
     },
     [](Scene &s) { longer(s, 100); }},
    {"load.weekly", "half a week is not easy",
     [] {
         return afterWeeks({40'000, 40'000, 40'000, 20'000}, 22'000);
     },
     [](Scene &s) { longer(s, 100); }},
    {"load.weekly", "two easy weeks",
     [] {
         return afterWeeks({40'000, 40'000, 40'000, 16'000, 12'000}, 35'640);
     },
     [](Scene &s) { longer(s, 100); }},
    {"load.weekly", "an easy week with a complaint",
     [] {
         return afterWeeks({40'000, 40'000, 40'000, 19'900}, 39'600);
     },
     [](Scene &s) { s.request.profile.checkIns = soreFrom(at(-4, 9, 0), at(-2, 9, 0)); }},
    {"load.weekly", "a week skipped because of a complaint of the evening before it",
     [] {
         Scene scene = afterWeeks({40'000, 40'000, 40'000, 0}, 39'600);
         scene.request.profile.checkIns = soreFrom(at(-8, 20, 0), at(-7, 7, 0));
         return scene;
     },
     [](Scene &s) { s.request.profile.checkIns = soreFrom(at(-8, 20, 0), at(0, 7, 0)); }},
    {"load.weekly", "a week skipped after a run that hurt five and six",
     [] {
         Scene scene = afterWeeks({40'000, 40'000, 40'000, 0}, 39'600);
         lastRunHurt(scene, 5);
         return scene;
     },
     [](Scene &s) { lastRunHurt(s, 6); }},
    {"load.return_from_break", "thirteen days and fourteen", [] { return afterIdleDays(13); },
     [](Scene &s) { s.request.profile.runs = afterIdleDays(14).request.profile.runs; }},
    {"load.return_from_break", "three miles after a break",
     [] {
         Scene scene = afterIdleDays(20);
         itemOn(scene, 2).run->distance = Metres(4'828);
         return scene;
     },
     [](Scene &s) { longer(s, 100); }},
    {"load.single_run", "100 m over ten per cent, the week within its own", [] { return handWeek(); },
     [](Scene &s) {
         itemOn(s, 1).run->distance += Metres(100);
         itemOn(s, 5).run->distance = Metres(10'000);
     },
     Severity::Warn},
    {"load.single_run", "the long run was 31 days ago",
     [] {
         Scene scene = afterWeeks({30'000, 30'000, 30'000, 30'000, 30'000}, 16'500);
         Run last;
         last.start = at(2 - 30, 18, 0);
         last.distance = Metres(15'000);
         scene.request.profile.runs = {last};
         return scene;
     },
     [](Scene &s) { s.request.profile.runs.first().start = at(2 - 31, 18, 0); }, Severity::Warn},
    {"load.one_thing", "speed and distance",
     [] {
         Scene scene = hardAndLater(RunType::Intervals, RunType::Easy, 2);
         scene.plan.items += runItem(5, RunType::Easy, 27'100);
         return scene;
     },
     [](Scene &s) { itemOn(s, 5).run->distance += Metres(100); }, Severity::Warn},
    {"load.one_thing", "speed and hills",
     [] {
         Scene scene = hardAndLater(RunType::Intervals, RunType::Easy, 3);
         return scene;
     },
     [](Scene &s) { s.plan.items.last() = runItem(4, RunType::Hills, 8'000); }, Severity::Warn},
    {"load.hard_gap", "two days and one", [] { return hardAndLater(RunType::Intervals, RunType::Tempo, 2); },
     [](Scene &s) { s.plan.items = hardAndLater(RunType::Intervals, RunType::Tempo, 1).plan.items; }},
    {"load.hard_gap", "after hills three days and two", [] { return hardAndLater(RunType::Hills, RunType::Tempo, 3); },
     [](Scene &s) { s.plan.items = hardAndLater(RunType::Hills, RunType::Tempo, 2).plan.items; }},
    {"load.hard_gap", "at sixty three days and two",
     [] { return older(hardAndLater(RunType::Tempo, RunType::Tempo, 3), 60); },
     [](Scene &s) { s.plan.items = hardAndLater(RunType::Tempo, RunType::Tempo, 2).plan.items; }},
    {"load.hard_gap", "fifty-nine and sixty", [] { return older(hardAndLater(RunType::Tempo, RunType::Tempo, 2), 59); },
     [](Scene &s) { s = older(s, 60); }},
    {"load.hard_gap", "an easy run logged at effort seven the day before",
     [] {
         Scene scene = hardAndLater(RunType::Tempo, RunType::Easy, 2);
         scene.request.profile.runs.last().start = at(0, 5, 0);
         scene.request.profile.runs.last().rpe = 6;
         return scene;
     },
     [](Scene &s) { s.request.profile.runs.last().rpe = 7; }},
    {"load.hard_gap", "a long run two days after a hard one, and one",
     [] { return hardAndLater(RunType::Tempo, RunType::Long, 2); },
     [](Scene &s) { s.plan.items = hardAndLater(RunType::Tempo, RunType::Long, 1).plan.items; }, Severity::Warn},
};

/// The last run hurt so much; the plan holds one easy run of so many metres.
Scene hurtThen(PainScore pain, double metres)
{
    Scene scene = handWeek();
    scene.request.profile.runs.last().pain = pain;
    scene.plan.items = {runItem(1, RunType::Easy, metres)};
    return scene;
}

const std::vector<RuleCase> painCases = {
    {"pain.limit", "10 km at pain two and at three", [] { return hurtThen(2, 10'000); },
     [](Scene &s) { s.request.profile.runs.last().pain = 3; }},
    {"pain.limit", "as long again after pain of three", [] { return hurtThen(3, 8'000); },
     [](Scene &s) { s.plan.items.first().run->distance = Metres(10'000); }},
    {"pain.limit", "hard after pain of three", [] { return hurtThen(3, 6'000); },
     [](Scene &s) { s.plan.items = {runItem(1, RunType::Tempo, 6'000)}; }},
    {"pain.limit", "nothing before a check-in after pain of six, easier after five", [] { return hurtThen(5, 6'000); },
     [](Scene &s) { s.request.profile.runs.last().pain = 6; }},
    {"pain.limit", "Nordics before a check-in after pain of five and of six",
     [] {
         Scene scene = hurtThen(5, 6'000);
         scene.plan.items = {strengthItem(2, {nordics(5, 5)})};
         return scene;
     },
     [](Scene &s) { s.request.profile.runs.last().pain = 6; }},
};

const std::vector<RuleCase> strengthCases = {
    {"strength.frequency", "two and one",
     [] {
         return strengthOn({1, 4});
     },
     [](Scene &s) { s.plan.items.removeLast(); }},
    {"strength.frequency", "three and four",
     [] {
         return strengthOn({0, 2, 4});
     },
     [](Scene &s) { s.plan.items += strengthItem(6, {bridges()}); }},
    {"strength.spacing", "two days and one",
     [] {
         return strengthOn({1, 3});
     },
     [](Scene &s) {
         s.plan.items = strengthOn({1, 2}).plan.items;
     }},
    {"strength.core", "no Nordic curl", [] { return handWeek(); },
     [](Scene &s) { s.plan.items[1].strength.removeFirst(); }},
    {"strength.core", "no deadlift", [] { return handWeek(); },
     [](Scene &s) {
         s.plan.items[1].strength.remove(1);
         s.plan.items[3].strength.remove(0);
     }},
    {"strength.core", "no bridge", [] { return handWeek(); },
     [](Scene &s) {
         s.plan.items[1].strength.removeLast();
         s.plan.items[3].strength.removeLast();
     }},
    {"nordic.table", "one repetition above the row", [] { return handWeek(); },
     [](Scene &s) { s.plan.items[1].strength.first() = nordics(5, 6); }},
    {"nordic.table", "a set above the row", [] { return handWeek(); },
     [](Scene &s) {
         s.plan.items[1].strength.first() = Dose{.exercise = exercise::nordicCurl, .sets = 3, .reps = {5, 5, 1}};
     }},
    {"nordic.table", "a second session in the first week", [] { return handWeek(); },
     [](Scene &s) { s.plan.items[3].strength += nordics(5, 5); }},
    {"nordic.table", "in a warm-up", [] { return nordicsIn(&RunDetail::warmUp, {nordics(5, 5)}); },
     [](Scene &s) { s.plan.items = nordicsIn(&RunDetail::warmUp, {nordics(5, 6)}).plan.items; }},
    {"nordic.table", "in a cool-down", [] { return nordicsIn(&RunDetail::coolDown, {nordics(5, 5)}); },
     [](Scene &s) { s.plan.items = nordicsIn(&RunDetail::coolDown, {nordics(6, 5)}).plan.items; }},
    {"nordic.table", "in two doses", [] { return nordicsIn(&RunDetail::warmUp, {nordics(5, 5)}); },
     [](Scene &s) {
         s.plan.items = nordicsIn(&RunDetail::warmUp, {nordics(5, 5), nordics(1, 1)}).plan.items;
     }},
    {"nordic.table", "by another name", [] { return handWeek(); },
     [](Scene &s) {
         s.plan.items[1].strength.first() = Dose{.exercise = u"Nordic hamstring lower"_s, .sets = 2, .reps = {5, 6}};
     }},
    {"nordic.table", "more sets than numbers", [] { return handWeek(); },
     [](Scene &s) {
         s.plan.items[1].strength.first() = Dose{.exercise = exercise::nordicCurl, .sets = 3, .reps = {5}};
     }},
    {"nordic.table", "sets without repetitions", [] { return handWeek(); },
     [](Scene &s) { s.plan.items[1].strength.first() = Dose{.exercise = exercise::nordicCurl, .sets = 1}; }},
    {"nordic.table", "in words alone",
     [] {
         Scene scene = handWeek();
         scene.plan.items += timedItem(ItemKind::ActiveRecovery, at(3, 12, 0), 30, day(3));
         scene.plan.items.last().activity = u"Nordic walking"_s;
         return scene;
     },
     [](Scene &s) { s.plan.items.last().activity = u"Nordic curls"_s; }},
    {"nordic.table", "thirteen days without, and fourteen", [] { return nordicsApart(13); },
     [](Scene &s) { s.plan.items = nordicsApart(14).plan.items; }},
    {"ladder.step", "one repetition above the rung of the deadlift", [] { return handWeek(); },
     [](Scene &s) {
         s.plan.items[3].strength.first().reps = {9, 8};
     }},
    {"ladder.step", "the next rung of the bridge", [] { return handWeek(); },
     [](Scene &s) {
         s.plan.items[3].strength.last() = Dose{.exercise = exercise::gluteBridge, .sets = 3, .reps = {15, 15, 15}};
     }},
    {"ladder.step", "weight on a rung that has none", [] { return handWeek(); },
     [](Scene &s) { s.plan.items[3].strength.first().load = Kilograms(5); }},
    {"ladder.step", "in a warm-up", [] { return handWeek(); },
     [](Scene &s) {
         s.plan.items[2].run->warmUp +=
             Dose{.exercise = exercise::singleLegDeadlift, .sets = 3, .reps = {8, 8, 8}, .load = Kilograms(20)};
     }},
    {"nordic.before_hard", "two days before a long run, and one", [] { return nordicThen(1, 3); },
     [](Scene &s) { s.plan.items = nordicThen(1, 2).plan.items; }},
    {"nordic.before_hard", "on the day of a long run, and the day before", [] { return nordicThen(2, 2); },
     [](Scene &s) { s.plan.items = nordicThen(1, 2).plan.items; }},
    {"nordic.before_hard", "the evening before, with clock times", [] { return nordicThen(1, 3); },
     [](Scene &s) {
         s.plan.items = nordicThen(1, 2).plan.items;
         s.plan.items.first().start = at(1, 19, 0);
         s.plan.items.last().start = at(2, 8, 0);
     }},
    {"nordic.before_hard", "deadlifts before a hard run",
     [] {
         Scene scene = handWeek();
         scene.plan.items = {strengthItem(1, {bridges()}), runItem(2, RunType::Tempo, 5'000)};
         return scene;
     },
     [](Scene &s) { s.plan.items.first().strength += deadlifts(); }},
};

const std::vector<RuleCase> dayCases = {
    {"run.frame", "no warm-up", [] { return handWeek(); }, [](Scene &s) { itemOn(s, 3).run->warmUp.clear(); }},
    {"run.frame", "no cool-down", [] { return handWeek(); }, [](Scene &s) { itemOn(s, 3).run->coolDown.clear(); }},
    {"run.frame", "a static stretch in the warm-up", [] { return handWeek(); },
     [](Scene &s) { itemOn(s, 3).run->warmUp.first().staticStretch = true; }},
    {"run.frame", "a static stretch in a strength session", [] { return handWeek(); },
     [](Scene &s) { itemOn(s, 4).strength.first().staticStretch = true; }},
    {"day.awake", "up to bedtime and a minute longer", [] { return timed(at(0, 22, 15), 15); },
     [](Scene &s) { s.plan.items.last().minutes = 16; }},
    {"day.awake", "from waking up and a minute before", [] { return timed(at(0, 7, 0), 15); },
     [](Scene &s) { s.plan.items.last().start = at(0, 6, 59); }},
    {"day.awake", "one after the other and a minute over it",
     [] {
         Scene scene = timed(at(0, 10, 0), 15);
         scene.plan.items += timedItem(ItemKind::ActiveRecovery, at(0, 10, 15), 20, day(0));
         return scene;
     },
     [](Scene &s) { s.plan.items.last().start = at(0, 10, 14); }},
    {"day.awake", "a clock time of another day", [] { return timed(at(0, 10, 0), 15); },
     [](Scene &s) { s.plan.items.last().start = at(1, 10, 0); }},
    {"day.available", "running days",
     [] {
         Scene s = handWeek();
         s.athlete().runDays = {Weekday::Tue, Weekday::Thu, Weekday::Sat, Weekday::Sun};
         return s;
     },
     [](Scene &s) {
         s.athlete().runDays = {Weekday::Tue, Weekday::Thu, Weekday::Sat};
     },
     Severity::Warn},
    {"day.available", "strength days",
     [] {
         Scene s = handWeek();
         s.athlete().strengthDays = {Weekday::Tue, Weekday::Fri};
         return s;
     },
     [](Scene &s) { s.athlete().strengthDays = {Weekday::Tue}; }, Severity::Warn},
    {"day.available", "day of the long run",
     [] {
         Scene s = hardAndLater(RunType::Easy, RunType::Long, 5);
         s.athlete().longRunDay = Weekday::Sun;
         return s;
     },
     [](Scene &s) { s.athlete().longRunDay = Weekday::Sat; }, Severity::Warn},
    {"day.available", "hard days",
     [] {
         Scene s = hardAndLater(RunType::Tempo, RunType::Easy, 2);
         s.athlete().hardDays = {Weekday::Tue};
         return s;
     },
     [](Scene &s) { s.athlete().hardDays = {Weekday::Wed}; }, Severity::Warn},
    {"people.pregnant", "in week 12 throughout and from week 13", [] { return pregnant(12.0); },
     [](Scene &s) { s.said().pregnantWeeks = 13; }},
    {"people.pregnant", "standing in place of lying down",
     [] {
         Scene scene = pregnant(20);
         scene.plan.items = {
             strengthItem(1, {Dose{.exercise = exercise::standingHipExtension, .sets = 2, .reps = {12, 12}}})};
         return scene;
     },
     [](Scene &s) { s.plan.items.first().strength = {bridges()}; }},
    {"people.minor", "fourteen today and tomorrow",
     [] {
         Scene s = handWeek();
         s.athlete().born = QDate(2012, 3, 9);
         return s;
     },
     [](Scene &s) { s.athlete().born = QDate(2012, 3, 10); }},
    {"people.medicines", "massage on blood thinners",
     [] {
         Scene scene = handWeek();
         Item massage = timedItem(ItemKind::ActiveRecovery, at(2, 18, 0), 20, day(2));
         massage.activity = u"massage"_s;
         scene.plan.items += massage;
         return scene;
     },
     [](Scene &s) { s.athlete().conditions = {Condition::Anticoagulant}; }},
    {"people.age", "Nordic curls at sixty, three days and two", [] { return older(nordicsApart(3), 60); },
     [](Scene &s) { s.plan.items = nordicsApart(2).plan.items; }},
    {"people.age", "Nordic curls two days apart at fifty-nine and sixty", [] { return older(nordicsApart(2), 59); },
     [](Scene &s) { s = older(s, 60); }},
};

} // namespace

const std::vector<RuleCase> &weekCases()
{
    static const std::vector<RuleCase> all = [] {
        std::vector<RuleCase> cases;
        for (const auto *part : {&loadCases, &painCases, &strengthCases, &dayCases})
            cases.insert(cases.end(), part->begin(), part->end());
        return cases;
    }();
    return all;
}

} // namespace stridewell::tests
