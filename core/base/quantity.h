// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>

namespace stridewell {

/// A number that knows its unit, so that metres and seconds cannot be mixed up. SI units everywhere.
template <typename Unit>
struct Quantity
{
    double value = 0.0;

    constexpr Quantity() = default;
    constexpr explicit Quantity(double v) : value(v) {}

    constexpr auto operator<=>(const Quantity &) const = default;
    constexpr Quantity &operator+=(Quantity other)
    {
        value += other.value;
        return *this;
    }
    friend constexpr Quantity operator+(Quantity a, Quantity b) { return Quantity(a.value + b.value); }
    friend constexpr Quantity operator-(Quantity a, Quantity b) { return Quantity(a.value - b.value); }
    friend constexpr Quantity operator*(Quantity a, double factor) { return Quantity(a.value * factor); }
    friend constexpr Quantity operator*(double factor, Quantity a) { return Quantity(a.value * factor); }
    friend constexpr double operator/(Quantity a, Quantity b) { return a.value / b.value; }
    friend constexpr Quantity operator/(Quantity a, double d) { return Quantity(a.value / d); }
};

using Metres = Quantity<struct MetresUnit>;
using Seconds = Quantity<struct SecondsUnit>;
using Kilograms = Quantity<struct KilogramsUnit>;

/// Pain on the numeric rating scale, whole numbers 0 (none) to 10 (worst imaginable).
using PainScore = int;

} // namespace stridewell
