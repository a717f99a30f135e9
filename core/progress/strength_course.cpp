// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/strength_course.h"

#include <QHash>

#include <numeric>
#include <set>

namespace stridewell {

namespace {

void addReps(SpanStrength &sum, const QString &exercise, int reps)
{
    const Traits traits = traitsOf(Dose{.exercise = exercise});
    int &part = (traits & trait::nordic)     ? sum.nordic
                : (traits & trait::deadlift) ? sum.deadlift
                : (traits & trait::bridge)   ? sum.bridge
                                             : sum.other;
    part += reps;
}

int total(const QList<int> &reps)
{
    return std::accumulate(reps.begin(), reps.end(), 0);
}

/// Sets of a log, or of the item it speaks of.
void addSession(SpanStrength &sum, const Log &log, const Item *item)
{
    for (const LoggedSet &set : log.sets)
        addReps(sum, set.exercise, total(set.reps));
    if (!log.sets.isEmpty() || !item || log.state != LogState::Done)
        return;
    for (const Dose &dose : item->strength)
        addReps(sum, dose.exercise, total(dose.reps) * (dose.eachSide ? 2 : 1));
}

} // namespace

QList<SpanStrength> strengthIn(const History &history, const QList<DaySpan> &spans)
{
    QHash<ItemId, const Item *> sessions;
    for (const Item &item : history.plan.items) {
        if (item.kind == ItemKind::Strength)
            sessions.insert(item.id, &item);
    }
    QList<SpanStrength> sums;
    sums.reserve(spans.size());
    for (const DaySpan &span : spans)
        sums += SpanStrength{.span = span};
    std::set<QDate> counted;
    for (const Log &log : history.facts.profile.logs) {
        const Item *item = sessions.value(log.item, nullptr);
        if (log.state == LogState::Skipped || (log.sets.isEmpty() && !item) || log.at > history.facts.now)
            continue;
        const QDate day = history.facts.zone.day(log.at);
        const qsizetype place = placeOf(day, spans);
        if (place < 0)
            continue;
        addSession(sums[place], log, item);
        // Two logs of one day are one session.
        sums[place].sessions += counted.insert(day).second ? 1 : 0;
    }
    return sums;
}

} // namespace stridewell
