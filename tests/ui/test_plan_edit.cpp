// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rule_book.h"
#include "tests/kit/athletes.h"
#include "ui/models/plan_search.h"
#include "ui/models/week_edit.h"
#include "ui/parts/fuzzy.h"

#include <QRegularExpression>
#include <QTest>

using namespace stridewell;

namespace {

/// Eight weeks of steady running, seen on a Tuesday at noon.
PlanView steadyView()
{
    PlanView view;
    view.now = kit::moment("2026-11-24T12:00:00+01:00");
    view.formats = {QLocale(QLocale::English, QLocale::UnitedKingdom), Units::Km,
                    Zone::named(u"Europe/Madrid"_s).value()};
    view.profile = kit::steadyRunner(view.now);
    view.protocols = kit::builtIn();
    view.plan = makePlan(kit::request(view.profile, view.now)).value();
    return view;
}

/// The view after an edit, planned anew.
PlanView after(const PlanView &before, const PlanEdit &edit)
{
    PlanView view = before;
    for (const Change &change : edit.changes)
        view.profile = applied(std::move(view.profile), change).value();
    view.logs = newestLogs(view.profile.logs);
    view.plan = makePlan(kit::request(view.profile, view.now)).value();
    return view;
}

Profile undone(const PlanView &after, const PlanEdit &edit)
{
    Profile profile = after.profile;
    for (auto it = edit.changes.crbegin(); it != edit.changes.crend(); ++it)
        profile = applied(std::move(profile), inverse(*it)).value();
    return profile;
}

const Item *itemOf(const PlanView &view, const ItemId &id)
{
    const auto it = std::ranges::find(view.plan.items, id, &Item::id);
    return it == view.plan.items.end() ? nullptr : &*it;
}

bool isPlanned(const Item &item, ItemKind kind)
{
    return item.kind == kind && item.state == ItemState::Planned;
}

struct Move
{
    Item item = {};
    QDate to = {};
};

/// A move of a planned item of that kind, of at most a week, that the rule book answers so.
std::optional<Move> moveThatIs(Verdict verdict, ItemKind kind, const PlanTrial &trial)
{
    for (const Item &item : trial.view().plan.items) {
        if (!isPlanned(item, kind) || item.day < trial.view().today().addDays(7))
            continue;
        for (int away = -6; away <= 6; ++away) {
            if (away != 0 && trial.judgeMove(item.id, item.day.addDays(away)).verdict == verdict)
                return Move{item, item.day.addDays(away)};
        }
    }
    return std::nullopt;
}

QList<Item> trainingOn(const PlanView &view, QDate day)
{
    QList<Item> items;
    for (const Item &item : view.plan.items) {
        if (item.day == day && (isPlanned(item, ItemKind::Run) || isPlanned(item, ItemKind::Strength)))
            items += item;
    }
    return items;
}

} // namespace

class TestPlanEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aMoveIsAPinWithItsName();
    void aRefusedMoveSaysWhyAndWhere();
    void sumsFollowAMove();
    void runsAreCopiedOthersAreNot();
    void aRunIsAskedForAndTakenBack();
    void anotherDistance();
    void puttingBack();
    void aWeekIsCopied();
    void aRestDayShiftsWhatFollows();
    void aRestDayIsTakenOut();
    void notesComeAndGo();
    void searchFindsWords();
    void fuzzyLetters();
};

void TestPlanEdit::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    QVERIFY(kit::builtIn());
}

void TestPlanEdit::aMoveIsAPinWithItsName()
{
    const PlanTrial trial(steadyView());
    const auto move = moveThatIs(Verdict::Allowed, ItemKind::Run, trial);
    QVERIFY(move.has_value());
    const PlanEdit edit = moveEdit(trial, move->item.id, move->to);
    QVERIFY(!edit.isRefused());
    QCOMPARE(edit.name, u"move of "_s + move->item.title);
    const PlanView moved = after(trial.view(), edit);
    QCOMPARE(itemOf(moved, move->item.id)->day, move->to);
    QCOMPARE(itemOf(moved, move->item.id)->plannedDay, move->item.day);
    QVERIFY(isMovedByHand(moved.profile, move->item));
    QVERIFY(undone(moved, edit) == trial.view().profile);
    QVERIFY2(moveEdit(trial, move->item.id, move->item.day).changes.isEmpty(), "its own day is no move");
    QVERIFY(moveEdit(trial, ItemId{u"none"_s}, move->to).isRefused());
}

void TestPlanEdit::aRefusedMoveSaysWhyAndWhere()
{
    const PlanTrial trial(steadyView());
    const auto move = moveThatIs(Verdict::Refused, ItemKind::Strength, trial);
    QVERIFY(move.has_value());
    const PlanEdit edit = moveEdit(trial, move->item.id, move->to);
    QVERIFY(edit.isRefused());
    QVERIFY(edit.changes.isEmpty());
    QVERIFY(!edit.refusal.text.isEmpty());
    QVERIFY(edit.refusal.nearest.has_value());
    // The day offered holds what it says.
    const PlanEdit nearest = moveEdit(trial, move->item.id, *edit.refusal.nearest);
    QVERIFY(!nearest.isRefused());
    QCOMPARE(itemOf(after(trial.view(), nearest), move->item.id)->day, *edit.refusal.nearest);
    // A written reason lets pass what it may.
    QVERIFY(edit.refusal.mayOverride);
    const PlanEdit reasoned = moveEdit(trial, move->item.id, move->to, u"  seen in the clinic "_s);
    QVERIFY(!reasoned.isRefused());
    const PlanView moved = after(trial.view(), reasoned);
    QCOMPARE(moved.profile.pinned.last().reason, u"seen in the clinic"_s);
    QCOMPARE(itemOf(moved, move->item.id)->day, move->to);
    QVERIFY2(moveEdit(trial, move->item.id, move->to, u"  "_s).isRefused(), "blanks are no reason");
}

void TestPlanEdit::sumsFollowAMove()
{
    const PlanTrial trial(steadyView());
    const Plan &plan = trial.view().plan;
    const QDate week = plan.weeks[1].starts;
    const auto run = std::ranges::find_if(plan.items, [&](const Item &item) {
        return isPlanned(item, ItemKind::Run) && item.day >= week && item.day < week.addDays(7) && !item.hard;
    });
    QVERIFY(run != plan.items.end());
    QCOMPARE(trial.weeksWith(run->id, run->day, false), plan.weeks);
    const QList<Week> moved = trial.weeksWith(run->id, week.addDays(8), false);
    QCOMPARE(moved[0], plan.weeks[0]);
    QCOMPARE(moved[1].distance, plan.weeks[1].distance - run->run->distance);
    QCOMPARE(moved[2].distance, plan.weeks[2].distance + run->run->distance);
    // Planner section 4: 1.10 times the week before, as it is planned now.
    QVERIFY(std::abs(moved[2].ceiling.value - 1.10 * moved[1].distance.value) < 1);
    QVERIFY(moved[2].ceiling < plan.weeks[2].ceiling);
    QVERIFY(moved[3].ceiling > plan.weeks[3].ceiling);
    const QList<Week> copied = trial.weeksWith(run->id, week.addDays(8), true);
    QCOMPARE(copied[1], plan.weeks[1]);
    QCOMPARE(copied[2].distance, moved[2].distance);
    QCOMPARE(copied[2].ceiling, plan.weeks[2].ceiling);
}

void TestPlanEdit::runsAreCopiedOthersAreNot()
{
    const PlanTrial trial(steadyView());
    const QList<Item> &items = trial.view().plan.items;
    const auto strength = std::ranges::find_if(items, [](const Item &i) { return isPlanned(i, ItemKind::Strength); });
    const auto run = std::ranges::find_if(items, [](const Item &i) { return isPlanned(i, ItemKind::Run); });
    QVERIFY(strength != items.end() && run != items.end());
    QVERIFY(copyEdit(trial, strength->id, strength->day.addDays(2)).refusal.text.contains(u"Only runs"_s));
    QVERIFY(copyEdit(trial, run->id, run->day).isRefused());
    QVERIFY(copyEdit(trial, run->id, trial.view().today().addDays(-1)).isRefused());
    bool copied = false;
    for (int away = 1; away < 14 && !copied; ++away) {
        const QDate to = run->day.addDays(away);
        const PlanEdit edit = copyEdit(trial, run->id, to);
        if (edit.isRefused())
            continue;
        copied = true;
        const PlanView now = after(trial.view(), edit);
        QCOMPARE(now.profile.requests, (QList<RunRequest>{{to, run->run->type, run->run->distance}}));
        QVERIFY(runFirstPlannedFor(now.plan, to));
        QVERIFY(undone(now, edit) == trial.view().profile);
        QVERIFY2(copyEdit(PlanTrial(now), run->id, to).isRefused(), "a run is asked for there already");
    }
    QVERIFY(copied);
}

void TestPlanEdit::aRunIsAskedForAndTakenBack()
{
    const PlanTrial trial(steadyView());
    const QDate day = trial.view().today().addDays(10);
    const PlanEdit edit = runEdit(trial, {day, RunType::Easy, Metres(6000)});
    QVERIFY2(!edit.isRefused(), qPrintable(edit.refusal.text));
    const PlanView now = after(trial.view(), edit);
    const Item *run = runFirstPlannedFor(now.plan, day);
    QVERIFY(run);
    QCOMPARE(run->run->distance, Metres(6000));
    QVERIFY(requestBehind(now.profile, *run));
    const PlanEdit removal = removeEdit(PlanTrial(now), run->id);
    QCOMPARE(removal.name, u"removal of "_s + run->title);
    QVERIFY2(!removal.told.isEmpty(), "it stands beside a button that takes it back");
    QVERIFY(after(now, removal).profile.requests.isEmpty());
    QVERIFY(runEdit(trial, {trial.view().today().addDays(-1), RunType::Easy, {}}).isRefused());
    QVERIFY(runEdit(trial, {trial.view().plan.to.addDays(1), RunType::Easy, {}}).isRefused());
    // Far more than the week may hold is planned shorter, and that is said.
    const PlanEdit far = runEdit(trial, {day, RunType::Easy, Metres(90000)});
    QVERIFY(far.isRefused() || far.told.contains(u"90 km"_s));
}

void TestPlanEdit::anotherDistance()
{
    const PlanTrial trial(steadyView());
    const QList<Item> &items = trial.view().plan.items;
    const auto run = std::ranges::find_if(items, [&](const Item &i) {
        return isPlanned(i, ItemKind::Run) && i.day > trial.view().today().addDays(7) && i.run->type == RunType::Easy;
    });
    QVERIFY(run != items.end());
    const PlanEdit edit = distanceEdit(trial, run->id, Metres(5000));
    QVERIFY2(!edit.isRefused(), qPrintable(edit.refusal.text));
    QCOMPARE(edit.name, u"distance of "_s + run->title);
    const PlanView now = after(trial.view(), edit);
    QCOMPARE(itemOf(now, run->id)->run->distance, Metres(5000));
    QVERIFY(undone(now, edit) == trial.view().profile);
}

void TestPlanEdit::puttingBack()
{
    const PlanTrial trial(steadyView());
    const auto move = moveThatIs(Verdict::Allowed, ItemKind::Strength, trial);
    QVERIFY(move.has_value());
    QVERIFY2(removeEdit(trial, move->item.id).isRefused(), "what the plan puts there would come again");
    const PlanView moved = after(trial.view(), moveEdit(trial, move->item.id, move->to));
    const PlanEdit back = removeEdit(PlanTrial(moved), move->item.id);
    QCOMPARE(back.name, u"putting back "_s + move->item.title);
    QCOMPARE(itemOf(after(moved, back), move->item.id)->day, move->item.day);
}

void TestPlanEdit::aWeekIsCopied()
{
    const PlanTrial trial(steadyView());
    const QDate next = weekStart(trial.view().today(), Weekday::Mon).addDays(7);
    const PlanEdit edit = copyWeekEdit(trial, next, next.addDays(7));
    QVERIFY2(!edit.isRefused(), qPrintable(edit.refusal.text));
    const PlanView now = after(trial.view(), edit);
    QVERIFY(!now.profile.requests.isEmpty());
    for (const RunRequest &request : now.profile.requests) {
        QVERIFY(runFirstPlannedFor(now.plan, request.day));
        const auto source = std::ranges::find_if(trial.view().plan.items, [&](const Item &item) {
            return item.run && item.day == request.day.addDays(-7) && item.run->distance == request.distance;
        });
        QVERIFY(source != trial.view().plan.items.end());
    }
    QVERIFY(edit.told.startsWith(QString::number(now.profile.requests.size())));
    QVERIFY(undone(now, edit) == trial.view().profile);
    QVERIFY(copyWeekEdit(trial, next, next).isRefused());
}

void TestPlanEdit::aRestDayShiftsWhatFollows()
{
    const PlanTrial trial(steadyView());
    bool inserted = false;
    for (QDate day = trial.view().today().addDays(1); day <= trial.view().plan.to.addDays(-7) && !inserted;
         day = day.addDays(1)) {
        const PlanEdit edit = insertRestEdit(trial, day);
        if (edit.isRefused()) {
            QVERIFY(!edit.refusal.text.isEmpty() && edit.changes.isEmpty());
            continue;
        }
        inserted = true;
        const PlanView now = after(trial.view(), edit);
        QVERIFY(trainingOn(now, day).isEmpty());
        for (const Item &item : trainingOn(trial.view(), day))
            QCOMPARE(itemOf(now, item.id)->day, day.addDays(1));
        const Facts facts = factsOf(kit::request(now.profile, now.now)).value();
        for (const Violation &violation : audit(now.plan, facts, RuleBook::standard()))
            QVERIFY2(violation.severity != Severity::Block, qPrintable(violation.text));
        QVERIFY(undone(now, edit) == trial.view().profile);
    }
    QVERIFY(inserted);
    QVERIFY(insertRestEdit(trial, trial.view().today().addDays(-1)).isRefused());
}

void TestPlanEdit::aRestDayIsTakenOut()
{
    const PlanTrial trial(steadyView());
    bool removed = false;
    for (QDate day = trial.view().today().addDays(1); day <= trial.view().plan.to.addDays(-7) && !removed;
         day = day.addDays(1)) {
        const PlanEdit edit = removeRestEdit(trial, day);
        if (edit.isRefused())
            continue;
        removed = true;
        const PlanView now = after(trial.view(), edit);
        QVERIFY(trainingOn(trial.view(), day).isEmpty());
        QVERIFY(!trainingOn(now, day).isEmpty());
        QVERIFY(undone(now, edit) == trial.view().profile);
    }
    QVERIFY(removed);
}

void TestPlanEdit::notesComeAndGo()
{
    const PlanView view = steadyView();
    const NotePlace place{NoteScope::Day, view.today()};
    const QString text = u"Heavy legs \U0001F980\n\u05E9\u05DC\u05D5\u05DD "_s + QString(5000, u'x');
    const PlanEdit edit = noteEdit(view, place, text);
    QCOMPARE(edit.name, u"note on Tue 24 Nov"_s);
    const PlanView now = after(view, edit);
    QCOMPARE(noteAt(now.logs, place), text);
    QVERIFY(noteEdit(now, place, text).changes.isEmpty());
    const PlanEdit gone = noteEdit(now, place, {});
    QVERIFY(after(now, gone).profile == view.profile);
    QVERIFY(undone(now, edit) == view.profile);
    QVERIFY(noteEdit(view, {NoteScope::Week, QDate(2026, 11, 23)}, text).name.contains(u"week of Mon 23 Nov"_s));
}

void TestPlanEdit::searchFindsWords()
{
    PlanView view = steadyView();
    view = after(view, noteEdit(view, {NoteScope::Day, view.today()}, u"First line\nRace in May"_s));
    const QList<PlanHit> notes = searchPlan(view, u"race MAY"_s, 10);
    QCOMPARE(notes.size(), 1);
    QCOMPARE(notes.first().where, u"Race in May"_s);
    QVERIFY(notes.first().item.isEmpty());
    const QList<PlanHit> nordics = searchPlan(view, u"nordic"_s, 5);
    QVERIFY(!nordics.isEmpty());
    for (const PlanHit &hit : nordics)
        QCOMPARE(itemOf(view, hit.item)->kind, ItemKind::Strength);
    QVERIFY(nordics.first().day <= nordics.last().day);
    QVERIFY(searchPlan(view, u"  "_s, 10).isEmpty());
    QVERIFY(searchPlan(view, u"zebra"_s, 10).isEmpty());
    QCOMPARE(searchPlan(view, u"run"_s, 3).size(), 3);
}

void TestPlanEdit::fuzzyLetters()
{
    QVERIFY(fuzzyScore(u"Insert a rest day"_s, u"ird"_s).has_value());
    QVERIFY(!fuzzyScore(u"Insert a rest day"_s, u"zz"_s).has_value());
    QVERIFY(!fuzzyScore(u"Undo"_s, u"undone"_s).has_value());
    QCOMPARE(fuzzyScore(u"Undo"_s, u" "_s), std::optional<int>(0));
    // Beginnings of words count more than letters anywhere, and letters side by side more than scattered ones.
    QVERIFY(*fuzzyScore(u"Rest day"_s, u"rd"_s) > *fuzzyScore(u"Forward"_s, u"rd"_s));
    QVERIFY(*fuzzyScore(u"Copy run"_s, u"copy"_s) > *fuzzyScore(u"Cool pony"_s, u"copy"_s));
}

QTEST_GUILESS_MAIN(TestPlanEdit)
#include "test_plan_edit.moc"
