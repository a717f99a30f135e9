// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/item_id.h"

#include <QUuid>

namespace stridewell {

namespace {

/// Name space of item ids; drawn once, fixed for ever.
const QUuid itemNamespace(0x6b0f2f0a, 0x51c3, 0x4d5e, 0x9a, 0x1c, 0x2f, 0x0d, 0x6e, 0x8b, 0x7a, 0x41);

} // namespace

ItemId itemIdFor(ItemKind kind, QDate day, int ordinal)
{
    const QString seed = keyOf(kind) + u'/' + QString::number(day.toJulianDay()) + u'/' + QString::number(ordinal);
    return ItemId{QUuid::createUuidV5(itemNamespace, seed).toString(QUuid::WithoutBraces)};
}

QDate firstDayOf(const ItemId &id, ItemKind kind, QDate from, QDate to)
{
    for (QDate day = to; day >= from; day = day.addDays(-1)) {
        if (itemIdFor(kind, day, 0) == id)
            return day;
    }
    return {};
}

} // namespace stridewell
