// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/handout_summary.h"

#include <QSet>

#include <algorithm>

namespace stridewell {

namespace {

void addDose(PlannedExercise &exercise, const Dose &dose, QDate day)
{
    const auto it = std::find_if(exercise.doses.begin(), exercise.doses.end(),
                                 [&dose](const DoseOnDays &known) { return known.dose == dose; });
    if (it == exercise.doses.end())
        exercise.doses += DoseOnDays{dose, {day}};
    else if (!it->days.contains(day))
        it->days += day;
}

int rankOf(const PlannedExercise &exercise)
{
    constexpr int last = 100;
    return exercise.position ? static_cast<int>(*exercise.position) : last;
}

} // namespace

QList<PlannedExercise> plannedExercises(const QList<Item> &items)
{
    QList<PlannedExercise> exercises;
    for (const Item &item : items) {
        for (const Dose &dose : item.strength) {
            auto it = std::find_if(exercises.begin(), exercises.end(),
                                   [&dose](const PlannedExercise &known) { return known.id == dose.exercise; });
            if (it == exercises.end()) {
                const Exercise *known = findExercise(dose.exercise);
                exercises += PlannedExercise{dose.exercise, known ? std::optional(known->position) : std::nullopt, {}};
                it = exercises.end() - 1;
            }
            addDose(*it, dose, item.day);
        }
    }
    std::stable_sort(exercises.begin(), exercises.end(),
                     [](const PlannedExercise &a, const PlannedExercise &b) { return rankOf(a) < rankOf(b); });
    return exercises;
}

QList<CareOnDays> plannedCare(const QList<Item> &items)
{
    QList<CareOnDays> care;
    QList<int> onLastDay;
    for (const Item &item : items) {
        if (item.run || !item.strength.isEmpty())
            continue;
        const auto it = std::find_if(care.begin(), care.end(), [&item](const CareOnDays &known) {
            return known.item.kind == item.kind && known.item.title == item.title && known.item.minutes == item.minutes;
        });
        if (it == care.end()) {
            care += CareOnDays{item, {item.day}, 1};
            onLastDay += 1;
            continue;
        }
        int &times = onLastDay[it - care.begin()];
        times = it->days.last() == item.day ? times + 1 : 1;
        if (times == 1)
            it->days += item.day;
        it->timesADay = std::max(it->timesADay, times);
    }
    return care;
}

std::optional<int> longestSession(const QList<Item> &items)
{
    std::optional<int> longest;
    for (const Item &item : items) {
        if (!item.strength.isEmpty() && item.minutes)
            longest = std::max(longest.value_or(0), *item.minutes);
    }
    return longest;
}

int daysWith(const QList<Item> &items, ItemKind kind)
{
    QSet<QDate> days;
    for (const Item &item : items) {
        if (item.kind == kind)
            days.insert(item.day);
    }
    return static_cast<int>(days.size());
}

} // namespace stridewell
