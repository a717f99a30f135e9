// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/zone.h"
#include "core/store/clinic_tables.h"

namespace stridewell {

/// Why a clinician should look at a patient, what cannot wait first.
enum class Attention {
    Now,     ///< looks alarming, or a visit that was asked for is due
    Overdue, ///< the review was for a day before today
    Today,   ///< the review is today
    Silent,  ///< something is the matter, and nobody checked in for a week
    Ahead,   ///< a review is planned
    None
};

/// When a clinician looks at a patient next: the day set by hand or the check-in that the plan asks for, whichever
/// comes first.
std::optional<QDate> nextReview(const RosterEntry &entry);

/// Archived patients ask for nothing.
Attention attentionOf(const RosterEntry &entry, QDate today, const Zone &zone);

} // namespace stridewell
