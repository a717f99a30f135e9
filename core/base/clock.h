// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"

#include <optional>

namespace stridewell {

/// Tells the time. The only caller of the system clock; a fixed one makes runs reproducible.
class Clock
{
public:
    Clock() = default;
    explicit Clock(Moment fixed) : m_fixed(fixed) {}

    Moment now() const;
    /// True when the clock stands still at a given moment.
    bool isFixed() const { return m_fixed.has_value(); }

private:
    std::optional<Moment> m_fixed;
};

} // namespace stridewell
