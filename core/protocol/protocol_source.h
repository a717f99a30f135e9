// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/chosen_protocol.h"
#include "core/protocol/protocol.h"

#include <QList>

#include <memory>

namespace stridewell {

/// The built-in protocols with what was chosen for an athlete in place of defaults: first the program's own
/// (protocolChoices() lists them), then clinicians' copies, each of a protocol that is then in force.
/// Errors: as builtInProtocols(), protocolCopyFromJson() and withCopy().
[[nodiscard]] Result<Protocols> composeProtocols(const QList<ChosenProtocol> &chosen);

/// Where the protocols of an athlete come from.
class ProtocolSource
{
public:
    /// The same for everybody, whatever was chosen: those of a folder named at the start.
    ProtocolSource(std::shared_ptr<const Protocols> fixed); // NOLINT(google-explicit-constructor): it is one
    /// The built-in ones, as chosen for each athlete.
    static ProtocolSource builtIn();

    /// Errors: as composeProtocols().
    [[nodiscard]] Result<std::shared_ptr<const Protocols>> of(const QList<ChosenProtocol> &chosen) const;

private:
    ProtocolSource() = default;
    std::shared_ptr<const Protocols> m_fixed;
};

} // namespace stridewell
