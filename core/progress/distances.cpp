// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/distances.h"

namespace stridewell {

QList<SpanDistance> distancesIn(const History &history, const QList<DaySpan> &spans, Period period)
{
    const QDate today = history.facts.today;
    QList<SpanDistance> sums;
    sums.reserve(spans.size());
    for (const DaySpan &span : spans) {
        SpanDistance sum{.span = span};
        sum.run = history.done.distance(span.from, span.days());
        sum.planned = history.all.distance(span.from, span.days()) - sum.run;
        sum.runs = history.done.runs(span.from, span.days());
        DaySpan before = yearBefore(span, period);
        if (span.contains(today))
            before.to = std::min(before.to, before.from.addDays(span.from.daysTo(today)));
        if (span.from <= today)
            sum.yearBefore = history.done.distance(before.from, before.days());
        sums += sum;
    }
    return sums;
}

} // namespace stridewell
