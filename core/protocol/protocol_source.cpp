// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/protocol_source.h"

#include "core/base/words.h"
#include "core/protocol/protocol_copy.h"
#include "core/protocol/protocol_loader.h"

using namespace Qt::StringLiterals;

namespace stridewell {

Result<Protocols> composeProtocols(const QList<ChosenProtocol> &chosen)
{
    QStringList own;
    QList<ProtocolCopy> copies;
    for (const ChosenProtocol &choice : chosen) {
        if (choice.copy.isEmpty()) {
            own += choice.id;
            continue;
        }
        const auto copy = protocolCopyFromJson(choice.copy.toUtf8(), choice.id);
        if (!copy)
            return tl::unexpected(copy.error());
        if (copy->id != choice.id)
            return failure(ErrorCode::BadInput, choice.id, Words::tr("the copy calls itself \"%1\"").arg(copy->id));
        copies += *copy;
    }
    Result<Protocols> protocols = builtInProtocols(own);
    for (const ProtocolCopy &copy : std::as_const(copies)) {
        if (protocols)
            protocols = withCopy(*protocols, copy);
    }
    return protocols;
}

ProtocolSource::ProtocolSource(std::shared_ptr<const Protocols> fixed) : m_fixed(std::move(fixed))
{
    Q_ASSERT(m_fixed);
}

ProtocolSource ProtocolSource::builtIn()
{
    return {};
}

Result<std::shared_ptr<const Protocols>> ProtocolSource::of(const QList<ChosenProtocol> &chosen) const
{
    if (m_fixed)
        return m_fixed;
    return composeProtocols(chosen).map(
        [](Protocols protocols) { return std::make_shared<const Protocols>(std::move(protocols)); });
}

} // namespace stridewell
