// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/json_place.h"
#include "core/protocol/protocol_entries.h"

namespace stridewell {

// The groups of protocol data, a file each: these functions say which value of which unit fills which field.
// A value or table that is missing, and one that no field asks for, is noted as a problem.

void readGroup(const JsonPlace &file, ProtocolReading &reading, TriageNumbers &to);
void readGroup(const JsonPlace &file, ProtocolReading &reading, StrainNumbers &to);
void readGroup(const JsonPlace &file, ProtocolReading &reading, SorenessNumbers &to);
void readGroup(const JsonPlace &file, ProtocolReading &reading, StrengthNumbers &to);
void readGroup(const JsonPlace &file, ProtocolReading &reading, LoadNumbers &to);
void readGroup(const JsonPlace &file, ProtocolReading &reading, WalkRunNumbers &to);
void readGroup(const JsonPlace &file, ProtocolReading &reading, FrameNumbers &to);
void readGroup(const JsonPlace &file, ProtocolReading &reading, PeopleNumbers &to);

} // namespace stridewell
