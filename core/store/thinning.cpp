// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/thinning.h"

#include <QSet>

#include <algorithm>
#include <functional>
#include <numeric>

namespace stridewell {

namespace {

/// Notes the first of `newestFirst` in each of the `most` newest stretches of time; `stretchOf` names them by a day.
void keepFirstOfEach(const QList<qsizetype> &newestFirst, int most, const std::function<QDate(qsizetype)> &stretchOf,
                     QSet<qsizetype> &kept)
{
    QDate last;
    for (const qsizetype place : newestFirst) {
        const QDate stretch = stretchOf(place);
        if (stretch == last)
            continue;
        if (most-- == 0)
            return;
        last = stretch;
        kept.insert(place);
    }
}

} // namespace

QList<qsizetype> keptCopies(const QList<Moment> &made, const Zone &zone, const Thinning &thinning)
{
    QList<qsizetype> newestFirst(made.size());
    std::iota(newestFirst.begin(), newestFirst.end(), 0);
    std::ranges::stable_sort(newestFirst, [&](qsizetype a, qsizetype b) { return made[a] > made[b]; });
    const auto dayOf = [&](qsizetype place) { return zone.day(made[place]); };

    QSet<qsizetype> kept;
    for (const qsizetype place : newestFirst.mid(0, thinning.recent))
        kept.insert(place);
    keepFirstOfEach(newestFirst, thinning.days, dayOf, kept);
    keepFirstOfEach(
        newestFirst, thinning.weeks,
        [&](qsizetype place) { return dayOf(place).addDays(1 - dayOf(place).dayOfWeek()); }, kept);
    keepFirstOfEach(
        newestFirst, thinning.months, [&](qsizetype place) { return dayOf(place).addDays(1 - dayOf(place).day()); },
        kept);
    QList<qsizetype> places(kept.cbegin(), kept.cend());
    std::ranges::sort(places);
    return places;
}

} // namespace stridewell
