// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/protocol.h"
#include "ui/help/keys.h"
#include "ui/models/units.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace stridewell {

/// What the handbook is made from, beside its written chapters.
struct HandbookFacts
{
    std::shared_ptr<const Protocols> protocols = {}; ///< whose numbers are told
    Formats formats = {};
    QList<KeySection> keys = {};
};

/// A part of a chapter that is made from the program's own data, as Markdown. `name` and `arguments` are what the
/// chapter says: "rules rice acute". Absent for a name or argument nobody knows.
std::optional<QString> makeBlock(const QString &name, const QStringList &arguments, const HandbookFacts &facts);

} // namespace stridewell
