// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rules/rule_cases.h"

namespace stridewell::tests {

namespace {

const Moment windowEnd = at(2, 20, 0); ///< of freshStrain: 72 h after Sunday 20:00

Scene suspended()
{
    return told([](CheckIn &c, Athlete &) {
        c.gap = Answer::Yes;
        c.painNow = 3;
    });
}

Scene referred()
{
    return told([](CheckIn &c, Athlete &) {
        c.onset = Onset::Gradual;
        c.site = Site::SitBone;
        c.painNow = 2;
        c.sign(Sign::SittingPain) = Answer::Yes;
    });
}

Scene tingling()
{
    return told([](CheckIn &c, Athlete &) {
        c.onset = Onset::Gradual;
        c.painNow = 2;
        c.sign(Sign::TinglingBelowKnee) = Answer::Yes;
    });
}

Scene notCovered()
{
    return told([](CheckIn &c, Athlete &a) {
        c.painNow = 0;
        a.conditions += Condition::RecentSurgery;
    });
}

/// Two ice items in place of those of Tuesday.
Scene iceOnTuesday(int minutes, int minutesApart)
{
    Scene scene = freshStrain();
    removeKindOn(scene.plan, ItemKind::Ice, day(1));
    removeKindOn(scene.plan, ItemKind::Elevation, day(1));
    removeKindOn(scene.plan, ItemKind::Recheck, day(1));
    scene.plan.items += timedItem(ItemKind::Ice, at(1, 10, 0), minutes, day(1));
    scene.plan.items += timedItem(ItemKind::Ice, at(1, 10, 0) + std::chrono::minutes(minutesApart), minutes, day(1));
    return scene;
}

Item hamstringStretch(int index)
{
    Item item = timedItem(ItemKind::Mobility, at(index, 15, 1), 5, day(index));
    item.strength = {
        Dose{.exercise = exercise::hamstringStretch, .holdSeconds = 30, .eachSide = true, .staticStretch = true}};
    return item;
}

Item massage(int index)
{
    Item item = timedItem(ItemKind::ActiveRecovery, at(index, 21, 1), 10, day(index));
    item.activity = u"massage"_s;
    return item;
}

Item walkRun(int index)
{
    Item item = runItem(index, RunType::WalkRun, 1'600);
    item.run->segments = {{2, true}, {3, false}};
    return item;
}

/// Soreness whose walk of today is so long; the other days have theirs.
Scene walkOf(int minutes)
{
    Scene scene = sore(24, 4);
    scene.plan.items.removeIf([](const Item &item) { return item.activity == u"massage"_s; });
    for (Item *item : ofKind(scene.plan, ItemKind::ActiveRecovery))
        item->minutes = item->day == day(0) ? minutes : 30;
    return scene;
}

/// A strain that was told on its fifth day; nobody has said anything since.
Scene unsettled(int daysAgo)
{
    Scene scene = strainAt(Stage::Protect, daysAgo);
    scene.request.profile.checkIns.last().at = monday() - hours(24.0 * (daysAgo - 5));
    const auto plan = makePlan(scene.request);
    scene.plan = plan.value_or(Plan{});
    return scene;
}

const std::vector<RuleCase> triageCases = {
    {"triage.suspended", "a run", suspended, [](Scene &s) { s.plan.items += runItem(3, RunType::Easy, 3'000); }},
    {"triage.suspended", "strength", suspended, [](Scene &s) { s.plan.items += strengthItem(3, {bridges()}); }},
    {"triage.suspended", "a walk", suspended,
     [](Scene &s) { s.plan.items += timedItem(ItemKind::ActiveRecovery, at(0, 10, 0), 10, day(0)); }},
    {"triage.suspended", "first aid past today", suspended,
     [](Scene &s) { s.plan.items += timedItem(ItemKind::Ice, at(1, 10, 0), 15, day(1)); }},
    {"triage.stop", "no stop notice", suspended,
     [](Scene &s) { s.plan.notices.removeIf([](const Notice &notice) { return notice.kind == NoticeKind::Stop; }); }},
    {"triage.refer", "no visit", referred, [](Scene &s) { removeKind(s.plan, ItemKind::Refer); }},
    {"triage.refer", "a visit on day seven and on day eight",
     [] {
         Scene scene = referred();
         for (Item *item : ofKind(scene.plan, ItemKind::Refer)) {
             item->day = day(7);
             item->start.reset();
         }
         return scene;
     },
     [](Scene &s) {
         for (Item *item : ofKind(s.plan, ItemKind::Refer))
             item->day = day(8);
     }},
    {"triage.refer", "an urgent visit on the third day", suspended,
     [](Scene &s) {
         for (Item *item : ofKind(s.plan, ItemKind::Refer)) {
             item->day = day(3);
             item->start.reset();
         }
     }},
    {"triage.recheck", "no recheck", freshStrain, [](Scene &s) { removeKind(s.plan, ItemKind::Recheck); }},
    {"triage.allows", "hills with a sore sit bone", referred,
     [](Scene &s) { s.plan.items += runItem(10, RunType::Hills, 2'000); }},
    {"triage.allows", "deadlifts with a sore sit bone", referred,
     [](Scene &s) { s.plan.items += strengthItem(10, {deadlifts()}); }},
    {"triage.allows", "a hamstring stretch with a sore sit bone", referred,
     [](Scene &s) { s.plan.items += hamstringStretch(10); }},
    {"triage.allows", "lunges in the warm-up with a sore sit bone", referred,
     [](Scene &s) {
         s.plan.items += runItem(10, RunType::Easy, 2'000);
         s.plan.items.last().run->warmUp += Dose{.exercise = u"walking_lunge"_s, .reps = {10}};
     },
     Severity::Warn},
    {"triage.allows", "running at pain three and four with a sore sit bone",
     [] {
         Scene scene = referred();
         scene.said().painNow = 3;
         scene.plan.items = {runItem(1, RunType::Easy, 3'000)};
         return scene;
     },
     [](Scene &s) { s.said().painNow = 4; }},
    {"triage.allows", "running with tingling below the knee", tingling,
     [](Scene &s) { s.plan.items += runItem(3, RunType::Easy, 3'000); }},
    {"people.not_covered", "a run after surgery", notCovered,
     [](Scene &s) { s.plan.items += runItem(3, RunType::Easy, 3'000); }},
    {"people.not_covered", "surgery that nobody asked about",
     [] {
         Scene scene = notCovered();
         scene.request.profile.checkIns.clear();
         return scene;
     },
     [](Scene &s) { removeKind(s.plan, ItemKind::Refer); }},
};

const std::vector<RuleCase> firstDayCases = {
    {"rice.window", "up to its last minute and one longer",
     [] {
         Scene scene = freshStrain();
         removeKindOn(scene.plan, ItemKind::Elevation, day(2));
         scene.plan.items += timedItem(ItemKind::Elevation, windowEnd - std::chrono::minutes(15), 15, day(2));
         return scene;
     },
     [](Scene &s) { s.plan.items.last().minutes = 16; }},
    {"rice.window", "compression on the day after it", freshStrain,
     [](Scene &s) {
         Item item = timedItem(ItemKind::Compression, at(3, 10, 0), 60, day(3));
         item.start.reset();
         s.plan.items += item;
     }},
    {"rice.window", "ice without an injury", handWeek,
     [](Scene &s) { s.plan.items += timedItem(ItemKind::Ice, at(0, 10, 0), 15, day(0)); }},
    {"rice.rest", "strength on its last day and the day after",
     [] {
         Scene s = freshStrain();
         s.plan.items += strengthItem(3, {bridges()});
         return s;
     },
     [](Scene &s) { s.plan.items.last() = strengthItem(2, {bridges()}); }},
    {"rice.rest", "a run", freshStrain, [](Scene &s) { s.plan.items += walkRun(1); }},
    {"rice.ice", "twenty minutes and one more", [] { return iceOnTuesday(20, 180); },
     [](Scene &s) { s.plan.items.last().minutes = 21; }},
    {"rice.ice", "ten minutes and one less", [] { return iceOnTuesday(10, 180); },
     [](Scene &s) { s.plan.items.last().minutes = 9; }},
    {"rice.ice", "starts 120 minutes apart and 119", [] { return iceOnTuesday(15, 120); },
     [](Scene &s) { s.plan.items.last().start = at(1, 11, 59); }},
    {"rice.ice", "twice a day and once", [] { return iceOnTuesday(15, 180); },
     [](Scene &s) { s.plan.items.removeLast(); }},
    {"rice.ice", "now and a minute ago",
     [] {
         Scene scene = freshStrain();
         removeKindOn(scene.plan, ItemKind::Ice, day(0));
         scene.plan.items += timedItem(ItemKind::Ice, at(0, 10, 0), 15, day(0));
         scene.plan.items += timedItem(ItemKind::Ice, at(0, 18, 0), 15, day(0));
         scene.request.now = scene.plan.madeAt = at(0, 10, 0);
         return scene;
     },
     [](Scene &s) { s.request.now = s.plan.madeAt = at(0, 10, 1); }},
    {"rice.ice", "Raynaud", freshStrain, [](Scene &s) { s.athlete().conditions = {Condition::Raynaud}; }},
    {"rice.compression", "none on a day of the window", freshStrain,
     [](Scene &s) { removeKindOn(s.plan, ItemKind::Compression, day(1)); }},
    {"rice.compression", "arterial disease", freshStrain,
     [](Scene &s) { s.athlete().conditions = {Condition::ArterialDisease}; }},
    {"rice.elevation", "none on a day of the window", freshStrain,
     [](Scene &s) { removeKindOn(s.plan, ItemKind::Elevation, day(1)); }},
    {"acute.no_stretch", "in the stage after regain and in regain",
     [] {
         Scene s = strainAt(Stage::Strengthen, 9);
         s.plan.items += hamstringStretch(3);
         return s;
     },
     [](Scene &s) { s.request.profile.checkIns = strainAt(Stage::Regain, 9).request.profile.checkIns; }},
    {"acute.no_stretch", "soreness of two and three",
     [] {
         Scene s = sore(24, 2);
         s.plan.items += hamstringStretch(0);
         return s;
     },
     [](Scene &s) { s.said().painNow = 3; }},
    {"acute.no_heat_massage", "on the last of 72 hours and the day after",
     [] {
         Scene s = freshStrain();
         s.plan.items += massage(3);
         return s;
     },
     [](Scene &s) { s.plan.items.last() = massage(2); }},
    {"acute.no_heat_massage", "a sauna", freshStrain,
     [](Scene &s) {
         s.plan.items += massage(1);
         s.plan.items.last().activity = u"sauna"_s;
     }},
    {"acute.movement", "no walk after 48 hours", freshStrain,
     [](Scene &s) {
         removeKindOn(s.plan, ItemKind::ActiveRecovery, day(3));
         removeKindOn(s.plan, ItemKind::Mobility, day(3));
     },
     Severity::Warn},
};

const std::vector<RuleCase> stageCases = {
    {"gate.regain", "gentle loading in regain and in protect", [] { return strainAt(Stage::Regain, 5); },
     [](Scene &s) { s.request.profile.checkIns = strainAt(Stage::Protect, 5).request.profile.checkIns; }},
    {"gate.strengthen", "strength in its stage and before",
     [] {
         Scene s = strainAt(Stage::Strengthen, 9);
         s.plan.items = {strengthItem(3, {bridges()})};
         return s;
     },
     [](Scene &s) { s.request.profile.checkIns = strainAt(Stage::Regain, 9).request.profile.checkIns; }},
    {"gate.run", "walk-run in its stage and before",
     [] {
         Scene s = strainAt(Stage::ReturnToRun, 9);
         s.plan.items = {walkRun(3)};
         return s;
     },
     [](Scene &s) { s.request.profile.checkIns = strainAt(Stage::Strengthen, 9).request.profile.checkIns; }},
    {"gate.run", "all gates but the walk of thirty minutes",
     [] {
         Scene s = strainAt(Stage::ReturnToRun, 9);
         s.plan.items = {walkRun(3)};
         return s;
     },
     [](Scene &s) { s.said().gates.removeAll(Gate::BriskWalk30min); }},
    {"gate.full", "speed after the last gate and before",
     [] {
         Scene s = strainAt(Stage::Full, 20);
         s.plan.items = {runItem(3, RunType::Tempo, 3'000)};
         return s;
     },
     [](Scene &s) { s.said().gates.removeAll(Gate::Run100); }},
    {"stage.nordic", "in strengthen and in regain",
     [] {
         Scene s = strainAt(Stage::Strengthen, 9);
         s.plan.items = {strengthItem(3, {nordics(5, 5)})};
         return s;
     },
     [](Scene &s) { s.request.profile.checkIns = strainAt(Stage::Regain, 9).request.profile.checkIns; }},
    {"run.return_table", "walk-run two days apart and one",
     [] {
         Scene s = strainAt(Stage::ReturnToRun, 9);
         s.plan.items = {walkRun(1), walkRun(3)};
         return s;
     },
     [](Scene &s) { s.plan.items.last() = walkRun(2); }},
    {"run.return_table", "a run without the table",
     [] {
         Scene s = strainAt(Stage::ReturnToRun, 9);
         s.plan.items = {walkRun(1)};
         return s;
     },
     [](Scene &s) { s.plan.items = {runItem(1, RunType::Easy, 1'600)}; }},
    {"run.speed_last", "a tenth of the week before at first, and 100 m more",
     [] {
         Scene scene = strainAt(Stage::Full, 20);
         for (int daysAgo : {6, 4, 2}) {
             Run run;
             run.start = monday() - hours(24.0 * daysAgo);
             run.distance = Metres(10'000);
             scene.request.profile.runs += run;
         }
         scene.plan.items = {runItem(1, RunType::Easy, 27'000), runItem(3, RunType::Tempo, 3'000)};
         return scene;
     },
     [](Scene &s) { s.plan.items.last().run->distance += Metres(100); }},
    {"run.speed_last", "hills, when two months are over and within them",
     [] {
         Scene scene = strainAt(Stage::Full, 100);
         scene.said().at = monday() - hours(24 * 63);
         scene.plan.items = {runItem(3, RunType::Hills, 8'000)};
         return scene;
     },
     [](Scene &s) { s.said().at = monday() - hours(24 * 30); }},
    {"refer.not_settling", "no gate by day ten", [] { return unsettled(10); },
     [](Scene &s) { removeKind(s.plan, ItemKind::Refer); }},
    {"refer.not_settling", "day nine asks for no visit, day ten does", [] { return unsettled(9); },
     [](Scene &s) { s.request.now = s.request.now + hours(24); }},
};

const std::vector<RuleCase> sorenessCases = {
    {"doms.active", "twenty minutes and one less", [] { return walkOf(20); },
     [](Scene &s) { ofKind(s.plan, ItemKind::ActiveRecovery).front()->minutes = 19; }},
    {"doms.active", "forty minutes and one more", [] { return walkOf(40); },
     [](Scene &s) { ofKind(s.plan, ItemKind::ActiveRecovery).front()->minutes = 41; }},
    {"doms.active", "a blank day", [] { return walkOf(30); },
     [](Scene &s) { removeKindOn(s.plan, ItemKind::ActiveRecovery, day(1)); }},
    {"doms.no_hard", "hard at pain two after 48 h, and at three",
     [] {
         Scene s = sore(49, 2);
         s.plan.items = {runItem(1, RunType::Tempo, 4'000)};
         return s;
     },
     [](Scene &s) { s.said().painNow = 3; }},
    {"doms.no_hard", "hard at pain two, 48 h not over",
     [] {
         Scene s = sore(24, 2);
         s.plan.items = {runItem(2, RunType::Tempo, 4'000)};
         return s;
     },
     [](Scene &s) { s.plan.items = {runItem(0, RunType::Tempo, 4'000)}; }},
    {"doms.no_hard", "easy at pain two and at three",
     [] {
         Scene s = sore(24, 2);
         s.plan.items = {runItem(0, RunType::Easy, 4'000)};
         return s;
     },
     [](Scene &s) { s.said().painNow = 3; }},
    {"doms.no_hard", "a long run",
     [] {
         Scene s = sore(24, 4);
         s.plan.items = {strengthItem(0, {bridges()})};
         return s;
     },
     [](Scene &s) { s.plan.items = {runItem(0, RunType::Long, 8'000)}; }},
    {"doms.no_hard", "Nordic curls",
     [] {
         Scene s = sore(24, 2);
         s.plan.items = {strengthItem(0, {bridges()})};
         return s;
     },
     [](Scene &s) { s.plan.items.first().strength += nordics(5, 5); }},
    {"doms.recheck", "72 h after the session and a minute later",
     [] {
         Scene scene = sore(62, 3);
         for (Item *item : ofKind(scene.plan, ItemKind::Recheck)) {
             item->start = at(0, 16, 0);
             item->day = day(0);
         }
         return scene;
     },
     [](Scene &s) {
         for (Item *item : ofKind(s.plan, ItemKind::Recheck))
             item->start = at(0, 16, 1);
     }},
    {"support.nutrition", "one reminder", [] { return sore(24, 4); },
     [](Scene &s) {
         const auto reminders = ofKind(s.plan, ItemKind::Nutrition);
         const ItemId gone = reminders.empty() ? ItemId{} : reminders.front()->id;
         s.plan.items.removeIf([&](const Item &item) { return item.id == gone; });
     },
     Severity::Warn},
};

} // namespace

const std::vector<RuleCase> &episodeCases()
{
    static const std::vector<RuleCase> all = [] {
        std::vector<RuleCase> cases;
        for (const auto *part : {&triageCases, &firstDayCases, &stageCases, &sorenessCases})
            cases.insert(cases.end(), part->begin(), part->end());
        return cases;
    }();
    return all;
}

} // namespace stridewell::tests
