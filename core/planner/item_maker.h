// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule_book.h"

#include <QHash>
#include <QString>

namespace stridewell {

/// Makes plan items with stable ids and their reasons. An id grows from the kind of an item and the day it was
/// first planned for, so the same item keeps it from plan to plan, wherever it is moved.
class ItemMaker
{
public:
    /// Without words and reasons.
    Item bare(ItemKind kind, QDate day, int ordinal = 0);
    /// `ordinal` tells several items of a kind on one day apart.
    Item make(ItemKind kind, QDate day, QString title, std::initializer_list<const char *> rules, int ordinal = 0);
    /// The reason for a rule, quoted once and shared.
    const Why &why(const QString &rule);

private:
    QHash<QString, Why> m_whys;
};

} // namespace stridewell
