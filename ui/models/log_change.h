// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/change.h"

#include <QString>

namespace stridewell {

/// The change that makes `log` the log of its item, whatever log it has in `profile`.
Change logChange(const Profile &profile, const Log &log);

/// That step's name: "Ice 15 min: Done". `item` may be null, for a log that belongs to no item of the plan.
QString logStepName(const Log &log, const Item *item);

} // namespace stridewell
