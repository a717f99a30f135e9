// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/check_in.h"

namespace stridewell {

/// Takes over what `said` leaves out and an earlier check-in told; what `said` answers counts. How much it hurts now,
/// what is painless and the weeks of a pregnancy belong to their own moment and are left alone.
void takeOver(CheckIn &said, const CheckIn &before);

} // namespace stridewell
