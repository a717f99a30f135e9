// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/protocol/protocol.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace stridewell {

/// Every protocol the program was built with: for each group its default and then its alternatives.
/// Empty when the built-in data is not whole; builtInProtocols() then says why.
QList<ProtocolChoice> protocolChoices();

/// The protocol data the program was built with; `choices` are ids of protocolChoices(), at most one for a group,
/// and the other groups have their default.
/// Errors: NotFound for an id that no protocol has; Refused for a second choice of a group; Internal, with file and
/// place, when the data is not whole.
[[nodiscard]] Result<Protocols> builtInProtocols(const QStringList &choices = {});

/// The protocol data of the folder `dir`, which holds a file for each group (see ProtocolGroup) and sources, each
/// ".json". A clinic changes numbers in a copy of the built-in files; their ranges may become narrower there, never
/// wider. Files in its folder "alternatives" each replace values and tables of one group when `choices` names them:
/// {"id", "replaces", "version", "name", "source", "confirmed", "values", "tables"}.
/// Errors: as builtInProtocols(); BadInput with file and place ("load.json: values.weekly_growth") for what is
/// missing, unknown, of a wrong type or unit, without a known source, or outside its range.
[[nodiscard]] Result<Protocols> loadProtocols(const QString &dir, const QStringList &choices = {});

} // namespace stridewell
