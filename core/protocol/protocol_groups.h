// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/json_place.h"
#include "core/protocol/protocol_entries.h"

namespace stridewell {

/// Reads the values and tables of a group from its file into `to`. A value or table that is missing, and one that
/// no field asks for, is noted as a problem.
void readGroup(ProtocolGroup group, const JsonPlace &file, ProtocolReading &reading, Protocols &to);

} // namespace stridewell
