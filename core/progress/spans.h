// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/keys.h"
#include "core/model/athlete.h"

#include <QDate>
#include <QList>

namespace stridewell {

using namespace Qt::StringLiterals;

/// What running is summed up by.
enum class Period {
    Week,
    Month,
    Year
};
template <>
inline constexpr auto keysOf<Period> = std::array{"week"_L1, "month"_L1, "year"_L1};

/// Days from `from` to `to`, both included.
struct DaySpan
{
    QDate from = {};
    QDate to = {};

    bool contains(QDate day) const { return day >= from && day <= to; }
    int days() const { return static_cast<int>(from.daysTo(to)) + 1; }
    bool operator==(const DaySpan &) const = default;
};

/// The whole week, month or year that holds `day`.
DaySpan spanAround(QDate day, Period period, Weekday weekStarts);

/// Whole weeks, months or years from the one that holds `from` to the one that holds `to`, one after the other.
QList<DaySpan> spansBetween(QDate from, QDate to, Period period, Weekday weekStarts);

/// The same span a year before: the same month or year of the calendar, and for a week the one 52 weeks earlier,
/// which has the same weekdays.
DaySpan yearBefore(const DaySpan &span, Period period);

/// The place of the span that holds `day` in spans that follow one another; -1 = none.
qsizetype placeOf(QDate day, const QList<DaySpan> &spans);

} // namespace stridewell
