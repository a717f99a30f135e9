// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/protocol/protocol.h"

#include <QString>

namespace stridewell {

/// The protocol data the program was built with.
/// Errors: Internal, with file and place, when it is not whole.
[[nodiscard]] Result<Protocols> builtInProtocols();

/// The protocol data of the folder `dir`, which holds a file for each group (see ProtocolGroup) and sources, each
/// ".json". A clinic changes numbers in a copy of the built-in files;
/// their ranges may become narrower there, never wider.
/// Errors: BadInput with file and place ("load.json: values.weekly_growth") for what is missing, unknown, of a
/// wrong type or unit, without a known source, or outside its range.
[[nodiscard]] Result<Protocols> loadProtocols(const QString &dir);

} // namespace stridewell
