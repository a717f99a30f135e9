// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/log_rows.h"

#include <algorithm>

namespace stridewell {

namespace {

bool isLogged(ItemKind kind)
{
    return kind != ItemKind::Rest && kind != ItemKind::Nutrition && kind != ItemKind::Refer &&
           kind != ItemKind::Recheck;
}

} // namespace

bool LogRow::canHurt() const
{
    return card.kind == ItemKind::Run || card.kind == ItemKind::Strength || card.kind == ItemKind::Mobility ||
           card.kind == ItemKind::ActiveRecovery;
}

QList<LogRow> logRows(const QList<Item> &items, QDate from, QDate to, const Formats &formats)
{
    QList<LogRow> rows;
    for (QDate day = from; day <= to; day = day.addDays(1)) {
        QList<Item> ofDay;
        std::ranges::copy_if(items, std::back_inserter(ofDay), [day](const Item &item) { return item.day == day; });
        bool opens = true;
        for (const Card &card : cardsOf(ofDay, formats)) {
            if (!isLogged(card.kind))
                continue;
            LogRow row{.day = day, .card = card, .opensDay = std::exchange(opens, false)};
            std::ranges::copy_if(ofDay, std::back_inserter(row.items),
                                 [&card](const Item &item) { return card.items.contains(item.id); });
            rows += row;
        }
    }
    return rows;
}

} // namespace stridewell
