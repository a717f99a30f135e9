// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/chosen_protocol.h"
#include "core/model/library.h"
#include "core/protocol/protocol.h"
#include "core/protocol/protocol_copy.h"

#include <QList>

#include <optional>

namespace stridewell {

/// The copies of a clinic's library that can be read, by id; what cannot be read is left out, and told where it is
/// read again to be used.
QList<ProtocolCopy> copiesOf(const QList<LibraryEntry> &entries);

/// The built-in protocol that a copy was made of; absent for one of a program that we are not.
std::optional<ProtocolChoice> baseOf(const ProtocolCopy &copy);

/// The program's protocols with `id`, one of protocolChoices(), in force. Errors: those of builtInProtocols().
[[nodiscard]] Result<Protocols> protocolsWith(const ProtocolChoice &choice);

/// Whether a copy can be used by this program as it is. Errors: NotFound for an unknown original; those of withCopy().
[[nodiscard]] Result<void> checkCopy(const ProtocolCopy &copy);

/// A new copy of `base` with a name, an id that is nobody else's, and the changes of `like`.
ProtocolCopy newCopy(const ProtocolChoice &base, const QString &name, const QList<ProtocolCopy> &others,
                     const ProtocolCopy &like = {});

/// What is chosen for an athlete once the group of `choice` is made by `choice`, one of the program's protocols.
QList<ChosenProtocol> withChoice(const QList<ChosenProtocol> &chosen, const ProtocolChoice &choice);
/// The same for a copy, with its original where that is no default. Errors: those of checkCopy().
[[nodiscard]] Result<QList<ChosenProtocol>> withCopyChosen(const QList<ChosenProtocol> &chosen,
                                                           const ProtocolCopy &copy);

} // namespace stridewell
