// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/spans.h"

#include <algorithm>

namespace stridewell {

DaySpan spanAround(QDate day, Period period, Weekday weekStarts)
{
    switch (period) {
    case Period::Week: {
        const QDate start = weekStart(day, weekStarts);
        return {start, start.addDays(6)};
    }
    case Period::Month:
        return {QDate(day.year(), day.month(), 1), QDate(day.year(), day.month(), day.daysInMonth())};
    case Period::Year:
        return {QDate(day.year(), 1, 1), QDate(day.year(), 12, 31)};
    }
    Q_UNREACHABLE();
}

QList<DaySpan> spansBetween(QDate from, QDate to, Period period, Weekday weekStarts)
{
    QList<DaySpan> spans;
    for (QDate day = from; day <= to; day = spans.last().to.addDays(1))
        spans += spanAround(day, period, weekStarts);
    return spans;
}

DaySpan yearBefore(const DaySpan &span, Period period)
{
    constexpr int weeksOfAYear = 52;
    if (period == Period::Week)
        return {span.from.addDays(-7 * weeksOfAYear), span.to.addDays(-7 * weeksOfAYear)};
    const QDate from = span.from.addYears(-1);
    // A February may have a day more or less than the one a year before.
    const bool wholeMonth = span.to.day() == span.to.daysInMonth();
    const QDate to = span.to.addYears(-1);
    return {from, wholeMonth ? QDate(to.year(), to.month(), to.daysInMonth()) : to};
}

qsizetype placeOf(QDate day, const QList<DaySpan> &spans)
{
    const auto after = std::upper_bound(spans.begin(), spans.end(), day,
                                        [](QDate wanted, const DaySpan &span) { return wanted < span.from; });
    if (after == spans.begin() || !std::prev(after)->contains(day))
        return -1;
    return std::distance(spans.begin(), after) - 1;
}

} // namespace stridewell
