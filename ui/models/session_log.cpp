// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/session_log.h"

#include "core/base/words.h"

#include <algorithm>

namespace stridewell {

namespace {

QString repsText(const QList<int> &reps, const Formats &formats)
{
    QStringList each;
    for (const int count : reps)
        each += formats.number(count);
    return each.join(u", "_s);
}

/// What the newest log of another item says of an exercise.
QString lastTimeOf(const QString &exercise, const ItemId &now, const PlanView &view)
{
    const Log *newest = nullptr;
    const LoggedSet *sets = nullptr;
    for (const Log &log : view.profile.logs) {
        if (log.item == now || log.at > view.now || (newest && log.at <= newest->at))
            continue;
        const auto it = std::ranges::find(log.sets, exercise, &LoggedSet::exercise);
        if (it == log.sets.end() || it->reps.isEmpty())
            continue;
        newest = &log;
        sets = &*it;
    }
    if (!sets)
        return {};
    return Words::tr("%1 on %2")
        .arg(repsText(sets->reps, view.formats), view.formats.shortDay(view.formats.zone.day(newest->at)));
}

/// The log of `item` that holds what `lines` say, and what `known` says of other exercises.
Log logOf(const Item &item, const QList<ExerciseLine> &lines, const std::optional<Log> &known)
{
    Log log = known.value_or(Log{});
    log.item = item.id;
    log.sets.removeIf([&lines](const LoggedSet &set) {
        return std::ranges::any_of(lines, [&](const ExerciseLine &l) { return l.dose.exercise == set.exercise; });
    });
    for (const ExerciseLine &line : lines) {
        if (!line.done.isEmpty())
            log.sets += LoggedSet{line.dose.exercise, line.done};
    }
    const bool complete = std::ranges::all_of(lines, &ExerciseLine::isComplete);
    log.state = complete ? LogState::Done : LogState::Partly;
    return log;
}

/// A check-in that the rules of running take as the answer for the day after.
bool answeredByCheckIn(const PlanView &view, Moment done)
{
    const StrainNumbers &numbers = view.protocols->strain;
    return std::ranges::any_of(view.profile.checkIns, [&](const CheckIn &checkIn) {
        const double later = hoursBetween(done, checkIn.at);
        return checkIn.painNow && later >= numbers.answerFromHours.value && later <= numbers.answerToHours.value;
    });
}

bool isDue(const Log &log, const Item &item, const PlanView &view)
{
    const bool done = item.state == ItemState::Done || item.state == ItemState::Partly;
    const bool session = item.kind == ItemKind::Strength || item.kind == ItemKind::Run;
    if (!done || !session || log.painNextDay || item.day >= view.today())
        return false;
    if (hoursBetween(log.at, view.now) > view.protocols->strain.answerToHours.value)
        return false;
    return item.kind == ItemKind::Strength || !answeredByCheckIn(view, log.at);
}

} // namespace

QList<ExerciseLine> exerciseLines(const Item &item, const PlanView &view)
{
    const auto known = view.logs.constFind(item.id);
    QList<LoggedSet> logged = known == view.logs.constEnd() ? QList<LoggedSet>{} : known->sets;
    QList<ExerciseLine> lines;
    for (const Dose &dose : item.strength) {
        ExerciseLine line{.dose = dose, .targets = dose.reps};
        line.held = dose.reps.isEmpty() && dose.holdSeconds.has_value();
        if (line.targets.isEmpty())
            line.targets = QList<int>(std::max(1, dose.sets), 1);
        // An exercise may come twice, with an extra set for one side: each line takes one entry of the log.
        const auto it = std::ranges::find(logged, dose.exercise, &LoggedSet::exercise);
        if (it != logged.end()) {
            line.done = it->reps.first(std::min(it->reps.size(), line.targets.size()));
            logged.removeAt(std::distance(logged.begin(), it));
        }
        line.lastTime = lastTimeOf(dose.exercise, item.id, view);
        lines += line;
    }
    return lines;
}

Log withSet(const Item &item, QList<ExerciseLine> lines, qsizetype line, qsizetype set, int reps,
            const std::optional<Log> &known)
{
    QList<int> &done = lines[line].done;
    if (set < done.size())
        done[set] = reps;
    else
        done += reps;
    return logOf(item, lines, known);
}

Log asPlanned(const Item &item, const QList<ExerciseLine> &lines, const std::optional<Log> &known)
{
    QList<ExerciseLine> all = lines;
    for (ExerciseLine &line : all)
        line.done += line.targets.mid(line.done.size());
    return logOf(item, all, known);
}

std::optional<PainQuestion> painQuestion(const PlanView &view)
{
    if (!view.protocols)
        return std::nullopt;
    std::optional<PainQuestion> newest;
    for (const Item &item : view.plan.items) {
        const auto log = view.logs.constFind(item.id);
        if (log == view.logs.constEnd() || !isDue(*log, item, view))
            continue;
        if (!newest || log->at >= newest->log.at)
            newest = PainQuestion{*log, item.title, item.day};
    }
    return newest;
}

} // namespace stridewell
