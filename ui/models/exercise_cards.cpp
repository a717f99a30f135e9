// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/exercise_cards.h"

#include "core/base/words.h"
#include "ui/models/dose_words.h"

#include <QSet>

#include <algorithm>

namespace stridewell {

namespace {

QList<Dose> dosesOf(const Item &item)
{
    return item.run ? item.run->warmUp + item.strength + item.run->coolDown : item.strength;
}

/// Calls `use` with each item ahead and each of its doses.
template <typename Use>
void forEachDoseAhead(const PlanView &view, Use use)
{
    for (const Item &item : view.plan.items) {
        if (item.day < view.today() || item.state != ItemState::Planned)
            continue;
        for (const Dose &dose : dosesOf(item))
            use(item, dose);
    }
}

bool isOn(const QList<Dose> &ladder, const QString &exercise)
{
    return std::any_of(ladder.begin(), ladder.end(), [&](const Dose &dose) { return dose.exercise == exercise; });
}

/// The ladder an exercise belongs to, and the athlete's rung; nullptr without one.
const QList<Dose> *ladderFor(const QString &exercise, const StrengthNumbers &numbers, const StrengthStanding &standing,
                             int &rung)
{
    rung = standing.bridgeRung;
    if (isOn(numbers.bridgeLadder, exercise))
        return &numbers.bridgeLadder;
    rung = standing.deadliftRung;
    return isOn(numbers.deadliftLadder, exercise) ? &numbers.deadliftLadder : nullptr;
}

LadderStep::State stateOf(int first, int last, int now)
{
    if (now > last)
        return LadderStep::State::Done;
    return now < first ? LadderStep::State::Ahead : LadderStep::State::Now;
}

/// "3 × 6–8", "12, 10, 8": what one session of a row holds, with its range where the table gives one.
QString rowWords(const NordicRow &row, const Formats &formats)
{
    const auto [least, most] = std::minmax_element(row.reps.begin(), row.reps.end());
    QStringList each;
    for (const int reps : row.reps)
        each += formats.number(reps);
    const QString times = formats.number(static_cast<double>(row.reps.size())) + u" \u00d7 "_s;
    if (!row.repsMost.isEmpty())
        return times + formats.number(*least) + u'\u2013' +
               formats.number(*std::max_element(row.repsMost.begin(), row.repsMost.end()));
    return *least == *most ? times + each.first() : each.join(u", "_s);
}

QList<LadderStep> nordicSteps(const QList<NordicRow> &table, int now, const Formats &formats)
{
    QList<LadderStep> steps;
    const int count = static_cast<int>(table.size());
    for (int first = 0; first < count;) {
        int last = first;
        while (last + 1 < count && table[last + 1] == table[first])
            ++last;
        QString place = Words::tr("week %1").arg(formats.number(first + 1));
        if (last == count - 1)
            place = Words::tr("from week %1").arg(formats.number(first + 1));
        else if (last > first)
            place = Words::tr("weeks %1 to %2").arg(formats.number(first + 1), formats.number(last + 1));
        QString dose = rowWords(table[first], formats);
        if (table[first].sessionsPerWeek == 1)
            dose = Words::tr("%1, once a week").arg(dose);
        steps += LadderStep{place, dose, stateOf(first, last, now)};
        first = last + 1;
    }
    return steps;
}

QString standingWords(const Exercise &exercise, const PlanView &view, const StrengthStanding &standing)
{
    if (!view.protocols)
        return {};
    const StrengthNumbers &numbers = view.protocols->strength;
    if (exercise.id == exercise::nordicCurl)
        return Words::tr("row %1 of the table").arg(view.formats.number(standing.nordicRow + 1));
    int rung = 0;
    const QList<Dose> *ladder = ladderFor(exercise.id, numbers, standing, rung);
    // Two exercises share a ladder; only the one whose turn it is stands on a rung.
    if (!ladder || ladder->value(rung).exercise != exercise.id)
        return {};
    return Words::tr("rung %1 of %2").arg(view.formats.number(rung + 1), view.formats.number(double(ladder->size())));
}

QString ownWords(const Exercise &exercise, const ClinicLibrary &library)
{
    if (library.hidden.contains(exercise.id))
        return Words::tr("hidden");
    if (!library.own(exercise.id))
        return {};
    return library.handout.contains(exercise.id) ? Words::tr("your own, on the handout") : Words::tr("your own");
}

QString useWords(ExerciseUse use)
{
    switch (use) {
    case ExerciseUse::Strength:
        return Words::tr("Strength");
    case ExerciseUse::WarmUp:
        return Words::tr("Warm-up");
    case ExerciseUse::CoolDown:
        return Words::tr("Cool-down");
    }
    Q_UNREACHABLE();
}

} // namespace

QList<ExerciseCard> exerciseCards(const QList<Exercise> &exercises, const PlanView &view,
                                  const StrengthStanding &standing)
{
    QSet<QString> planned;
    forEachDoseAhead(view, [&planned](const Item &, const Dose &dose) { planned.insert(dose.exercise); });
    QList<ExerciseCard> cards;
    for (const Exercise &exercise : exercises) {
        QStringList parts{useWords(exercise.use)};
        const QString where = standingWords(exercise, view, standing);
        if (!where.isEmpty())
            parts += where;
        if (const QString whose = ownWords(exercise, view.library); !whose.isEmpty())
            parts += whose;
        cards += ExerciseCard{exercise.id, exerciseText(exercise.name), parts.join(u" \u00b7 "_s),
                              planned.contains(exercise.id), view.library.hidden.contains(exercise.id)};
    }
    return cards;
}

QList<Exercise> allExercises(const ClinicLibrary &library)
{
    QList<Exercise> all = exerciseLibrary();
    for (const OwnExercise &own : library.exercises)
        all += own.exercise;
    return all;
}

QString doseNow(const QString &exercise, const PlanView &view)
{
    constexpr int daysPerWeek = 7;
    std::optional<Dose> next;
    QDate nextDay;
    QSet<QDate> days;
    forEachDoseAhead(view, [&](const Item &item, const Dose &dose) {
        if (dose.exercise != exercise)
            return;
        if (!next || item.day < nextDay) {
            next = dose;
            nextDay = item.day;
        }
        if (item.day < view.today().addDays(daysPerWeek))
            days.insert(item.day);
    });
    if (!next)
        return {};
    const QString amount = doseWords(*next, view.formats);
    if (days.isEmpty())
        return Words::tr("%1, next on %2").arg(amount, view.formats.shortDay(nextDay));
    const QString often = days.size() == 1
                              ? Words::tr("1 day a week")
                              : Words::tr("%1 days a week").arg(view.formats.number(static_cast<double>(days.size())));
    return amount + u", "_s + often;
}

QList<LadderStep> ladderOf(const QString &exercise, const PlanView &view, const StrengthStanding &standing)
{
    if (!view.protocols)
        return {};
    const StrengthNumbers &numbers = view.protocols->strength;
    if (exercise == exercise::nordicCurl)
        return nordicSteps(numbers.nordicTable, standing.nordicRow, view.formats);
    int now = 0;
    const QList<Dose> *ladder = ladderFor(exercise, numbers, standing, now);
    QList<LadderStep> steps;
    for (int rung = 0; ladder && rung < ladder->size(); ++rung) {
        const Dose &dose = ladder->at(rung);
        steps += LadderStep{Words::tr("rung %1").arg(view.formats.number(rung + 1)),
                            exerciseShortName(dose.exercise) + u' ' + doseWords(dose, view.formats),
                            stateOf(rung, rung, now)};
    }
    return steps;
}

QString restWords(const QString &exercise, const PlanView &view, const StrengthStanding &standing)
{
    if (!view.protocols)
        return {};
    const StrengthNumbers &numbers = view.protocols->strength;
    const bool rests = (exercise == exercise::nordicCurl && standing.nordicRests) ||
                       (isOn(numbers.bridgeLadder, exercise) && standing.bridgeRests) ||
                       (isOn(numbers.deadliftLadder, exercise) && standing.deadliftRests);
    return rests ? Words::tr("It rests for now, because it hurt too much the last time.") : QString();
}

QString words(LadderStep::State state)
{
    switch (state) {
    case LadderStep::State::Done:
        return Words::tr("done");
    case LadderStep::State::Now:
        return Words::tr("now");
    case LadderStep::State::Ahead:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace stridewell
