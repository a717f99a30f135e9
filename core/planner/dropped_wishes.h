// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/draft.h"
#include "core/planner/placement.h"

namespace stridewell {

/// Wishes that some week of a plan could not keep, told in one order whatever the weeks were.
class DroppedWishes
{
public:
    /// Looks at a week; `longDayAsked` tells a day asked for the long run from the usual one.
    void remember(const WeekFrame &frame, const WeekLayout &layout, bool longDayAsked);
    void tell(Draft &draft) const;

private:
    bool m_runDays = false;
    bool m_longDay = false;
    bool m_hardDays = false;
    bool m_strengthDays = false;
    bool m_strengthCount = false;
};

} // namespace stridewell
