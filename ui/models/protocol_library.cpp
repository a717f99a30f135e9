// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/protocol_library.h"

#include "core/base/ascii_words.h"
#include "core/base/words.h"
#include "core/protocol/protocol_loader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stridewell {

namespace {

std::optional<ProtocolChoice> choiceOf(const QString &id)
{
    const QList<ProtocolChoice> choices = protocolChoices();
    const auto it = std::ranges::find(choices, id, &ProtocolChoice::id);
    return it == choices.end() ? std::nullopt : std::optional(*it);
}

/// The group that a choice is of, whether it is one of the program's or a copy.
std::optional<ProtocolGroup> groupOf(const ChosenProtocol &chosen)
{
    std::optional<ProtocolChoice> choice = choiceOf(chosen.id);
    if (!chosen.copy.isEmpty()) {
        const auto copy = protocolCopyFromJson(chosen.copy.toUtf8(), chosen.id);
        choice = copy ? baseOf(*copy) : std::nullopt;
    }
    return choice ? std::optional(choice->group) : std::nullopt;
}

} // namespace

QList<ProtocolCopy> copiesOf(const QList<LibraryEntry> &entries)
{
    QList<ProtocolCopy> copies;
    for (const LibraryEntry &entry : entries) {
        if (const auto copy = protocolCopyFromJson(entry.content.toUtf8(), entry.id))
            copies += *copy;
    }
    return copies;
}

std::optional<ProtocolChoice> baseOf(const ProtocolCopy &copy)
{
    return choiceOf(copy.base);
}

Result<Protocols> protocolsWith(const ProtocolChoice &choice)
{
    return builtInProtocols(choice.isDefault ? QStringList() : QStringList{choice.id});
}

Result<void> checkCopy(const ProtocolCopy &copy)
{
    const auto base = baseOf(copy);
    if (!base)
        return failure(
            ErrorCode::NotFound, u"base"_s,
            Words::tr("\"%1\" is no protocol of this program; ask for a copy of one of its own").arg(copy.base));
    const auto checked =
        protocolsWith(*base).and_then([&](const Protocols &protocols) { return withCopy(protocols, copy); });
    return checked ? Result<void>() : tl::unexpected(checked.error());
}

ProtocolCopy newCopy(const ProtocolChoice &base, const QString &name, const QList<ProtocolCopy> &others,
                     const ProtocolCopy &like)
{
    const auto isTaken = [&others](const QString &id) {
        return choiceOf(id) || id == u"sources"_s ||
               std::ranges::any_of(others, [&id](const ProtocolCopy &other) { return other.id == id; });
    };
    const QString words = asciiWords(name, u'-');
    const QString first = words.isEmpty() ? u"copy"_s : words;
    QString id = first;
    for (int count = 2; isTaken(id); ++count)
        id = first + u'-' + QString::number(count);
    return {.id = id, .base = base.id, .name = name, .version = 1, .changes = like.changes, .units = like.units};
}

QList<ChosenProtocol> withChoice(const QList<ChosenProtocol> &chosen, const ProtocolChoice &choice)
{
    QList<ChosenProtocol> after = chosen;
    after.removeIf([&](const ChosenProtocol &one) { return groupOf(one) == choice.group; });
    if (!choice.isDefault)
        after += ChosenProtocol{choice.id, {}};
    return after;
}

Result<QList<ChosenProtocol>> withCopyChosen(const QList<ChosenProtocol> &chosen, const ProtocolCopy &copy)
{
    return checkCopy(copy).map([&] {
        QList<ChosenProtocol> after = withChoice(chosen, *baseOf(copy));
        after += ChosenProtocol{copy.id, QString::fromUtf8(toJson(copy))};
        return after;
    });
}

} // namespace stridewell
