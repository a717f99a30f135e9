// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/athlete.h"

namespace stridewell {

/// A condition that was named speaks against ice, or asks for a doctor's word first. Source: evidence 12.1.
bool iceForbidden(const Athlete &athlete);

/// A condition that was named speaks against a bandage. Source: evidence 12.2, 5.7.
bool compressionForbidden(const Athlete &athlete);

} // namespace stridewell
