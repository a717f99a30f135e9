// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/item_maker.h"

#include <QUuid>

namespace stridewell {

namespace {

/// Name space of item ids; drawn once, fixed for ever.
const QUuid itemNamespace(0x6b0f2f0a, 0x51c3, 0x4d5e, 0x9a, 0x1c, 0x2f, 0x0d, 0x6e, 0x8b, 0x7a, 0x41);

} // namespace

ItemMaker::ItemMaker(const RuleBook &book) : m_book(book) {}

const Why &ItemMaker::why(const QString &rule)
{
    auto it = m_whys.find(rule);
    if (it == m_whys.end())
        it = m_whys.insert(rule, whyOf(m_book.rule(rule)));
    return *it;
}

Item ItemMaker::make(ItemKind kind, QDate day, QString title, std::initializer_list<const char *> rules, int ordinal)
{
    Item item;
    const QString seed = keyOf(kind) + u'/' + QString::number(day.toJulianDay()) + u'/' + QString::number(ordinal);
    item.id.value = QUuid::createUuidV5(itemNamespace, seed).toString(QUuid::WithoutBraces);
    item.day = day;
    item.plannedDay = day;
    item.kind = kind;
    item.title = std::move(title);
    for (const char *rule : rules)
        item.why += why(QString::fromLatin1(rule));
    return item;
}

} // namespace stridewell
