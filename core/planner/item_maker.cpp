// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/item_maker.h"

#include "core/rules/item_id.h"

namespace stridewell {

const Why &ItemMaker::why(const QString &rule)
{
    auto it = m_whys.find(rule);
    if (it == m_whys.end())
        it = m_whys.insert(rule, whyOf(RuleBook::standard().rule(rule)));
    return *it;
}

Item ItemMaker::bare(ItemKind kind, QDate day, int ordinal)
{
    Item item;
    item.id = itemIdFor(kind, day, ordinal);
    item.day = day;
    item.plannedDay = day;
    item.kind = kind;
    return item;
}

Item ItemMaker::make(ItemKind kind, QDate day, QString title, std::initializer_list<const char *> rules, int ordinal)
{
    Item item = bare(kind, day, ordinal);
    item.title = std::move(title);
    for (const char *rule : rules)
        item.why += why(QString::fromLatin1(rule));
    return item;
}

} // namespace stridewell
