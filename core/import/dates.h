// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QStringView>
#include <QTime>

namespace stridewell {

/// A day and a clock time without a zone, as histories write them.
struct WallTime
{
    QDate day = {};
    QTime time = {};
    bool operator==(const WallTime &) const = default;
};

/// Whether "11/8/2023" is 11 August or 8 November.
enum class DateOrder {
    Unknown,
    DayFirst,
    MonthFirst
};

/// Finds out the order of day and month from all dates of a column: one value above 12 tells it for the rest.
class DateOrderVote
{
public:
    void look(QStringView cell);
    /// Unknown when no date tells, or when they contradict each other.
    DateOrder order() const;

private:
    bool m_dayFirst = false;
    bool m_monthFirst = false;
};

/// Reads a date with a clock time as exports of any language write it: month as a number or a word, 12 or 24
/// hours, year first or last, weekday or not. Dots always part day and month in this order; slashes and dashes
/// follow `order`. Years 1970 to 2199.
/// Errors: BadInput without a place when it is no date with a time, or when day and month cannot be told apart.
[[nodiscard]] Result<WallTime> readWallTime(QStringView cell, DateOrder order);

} // namespace stridewell
