// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/facts.h"

namespace stridewell {

// The steps of gatherFacts() after history and logs are read, in this order.

/// What is the matter, and what follows from it for the days ahead: windows, rechecks, visits.
void setPicture(Facts &facts);
/// Where strength work and running go on, after a strain or without one.
void setProgress(Facts &facts);

} // namespace stridewell
