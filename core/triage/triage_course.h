// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/triage/triage.h"

namespace stridewell {

/// What triage() would have said after each check-in of a profile, oldest first.
QList<TriageOutcome> triageCourse(const Profile &profile, const Protocols &protocols, const Zone &zone);

} // namespace stridewell
