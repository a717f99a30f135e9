// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/own_exercises.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stridewell {

namespace {

/// Empty where no rule speaks of its kind, and for an exercise of the program.
QString worksLike(const QString &id)
{
    if (!id.startsWith("own_"_L1))
        return {};
    const QStringView rest = QStringView(id).sliced(4);
    if (rest.startsWith("nordic_"_L1))
        return exercise::nordicCurl;
    if (rest.startsWith("deadlift_"_L1))
        return exercise::singleLegDeadlift;
    if (rest.startsWith("bridge_"_L1))
        return exercise::gluteBridge;
    const bool stretches = rest.startsWith("hamstring_"_L1) && rest.endsWith("_stretch"_L1);
    return stretches ? exercise::hamstringStretch : QString();
}

} // namespace

std::optional<Plan> withKnownExercises(const Plan &plan)
{
    const auto isOwn = [](const Dose &dose) { return !worksLike(dose.exercise).isEmpty(); };
    const auto holdsOwn = [&](const Item &item) { return std::ranges::any_of(item.strength, isOwn); };
    if (std::ranges::none_of(plan.items, holdsOwn))
        return std::nullopt;
    Plan known = plan;
    for (Item &item : known.items) {
        if (!holdsOwn(item))
            continue;
        for (Dose &dose : item.strength) {
            if (isOwn(dose))
                dose.exercise = worksLike(dose.exercise);
        }
    }
    return known;
}

} // namespace stridewell
