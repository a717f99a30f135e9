// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <compare>

namespace stridewell {

/// A point in time: milliseconds since 1970-01-01T00:00Z. Real hours pass between two moments whatever the
/// wall clock does in between; a Zone turns a moment into a day and a clock time.
struct Moment
{
    qint64 ms = 0;

    constexpr auto operator<=>(const Moment &) const = default;
    friend constexpr Moment operator+(Moment m, std::chrono::milliseconds d) { return Moment{m.ms + d.count()}; }
    friend constexpr Moment operator-(Moment m, std::chrono::milliseconds d) { return Moment{m.ms - d.count()}; }
    friend constexpr std::chrono::milliseconds operator-(Moment a, Moment b)
    {
        return std::chrono::milliseconds(a.ms - b.ms);
    }
};

/// Hours from `earlier` to `later`, with fractions; negative when they are the other way round.
constexpr double hoursBetween(Moment earlier, Moment later)
{
    return static_cast<double>(later.ms - earlier.ms) / 3'600'000.0;
}

/// A length of time given in protocol data as hours.
constexpr std::chrono::milliseconds hours(double h)
{
    return std::chrono::milliseconds(static_cast<qint64>(h * 3'600'000.0));
}

} // namespace stridewell
