// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/difference.h"

#include "core/rules/rule_book.h"

#include <QHash>

#include <vector>

namespace stridewell {

namespace {

/// Finds items of the old plan by id and remembers which were asked for. Two plans mostly hold the same items in the
/// same order, so the one after the last find is tried first.
class OldItems
{
public:
    explicit OldItems(const QList<Item> &items) : m_items(items), m_met(static_cast<size_t>(items.size())) {}

    const Item *find(const ItemId &id)
    {
        qsizetype index = m_next;
        if (index >= m_items.size() || m_items[index].id != id)
            index = indexOf(id);
        if (index < 0)
            return nullptr;
        m_next = index + 1;
        m_met[static_cast<size_t>(index)] = true;
        return &m_items[index];
    }
    bool met(qsizetype index) const { return m_met[static_cast<size_t>(index)]; }

private:
    qsizetype indexOf(const ItemId &id)
    {
        if (m_byId.isEmpty()) {
            m_byId.reserve(m_items.size());
            for (qsizetype i = 0; i < m_items.size(); ++i)
                m_byId.insert(m_items[i].id, i);
        }
        return m_byId.value(id, -1);
    }

    const QList<Item> &m_items;
    QHash<ItemId, qsizetype> m_byId; ///< filled when it is needed
    std::vector<bool> m_met;
    qsizetype m_next = 0;
};

bool isOpen(const Item &item, QDate today)
{
    return item.state == ItemState::Planned && item.day >= today;
}

Why firstWhy(const Item &item)
{
    return item.why.isEmpty() ? Why{} : item.why.first();
}

bool asksTheSame(const Item &a, const Item &b)
{
    return a.kind == b.kind && a.title == b.title && a.minutes == b.minutes && a.hard == b.hard && a.run == b.run &&
           a.strength == b.strength && a.activity == b.activity && a.stopRule == b.stopRule;
}

/// The rule that speaks against an item that is gone, else what stands there instead, else what it stood for.
Why whyGone(const Item &item, const QHash<QDate, const Item *> &standingIn, const Facts &facts)
{
    if (const Rule *rule = RuleBook::standard().forbidding(facts, traitsOf(item), item.day))
        return whyOf(*rule);
    const Item *instead = standingIn.value(item.day);
    return instead && !instead->why.isEmpty() ? instead->why.first() : firstWhy(item);
}

} // namespace

Difference differenceOf(const Plan &before, const Plan &after, const Facts &facts)
{
    OldItems old(before.items);
    Difference difference;
    QHash<QDate, const Item *> standingIn;
    for (const Item &item : after.items) {
        const Item *known = old.find(item.id);
        if (!isOpen(item, facts.today))
            continue;
        if (!known || item.day != known->day)
            standingIn.insert(item.day, &item);
        if (!known)
            difference.added += ItemDifference{{}, item, firstWhy(item)};
        else if (!isOpen(*known, facts.today))
            continue;
        else if (known->day != item.day || known->start != item.start)
            difference.moved += ItemDifference{*known, item, firstWhy(item)};
        else if (!asksTheSame(*known, item))
            difference.changed += ItemDifference{*known, item, firstWhy(item)};
    }
    for (qsizetype i = 0; i < before.items.size(); ++i) {
        const Item &item = before.items[i];
        if (isOpen(item, facts.today) && !old.met(i))
            difference.removed += ItemDifference{item, {}, whyGone(item, standingIn, facts)};
    }
    return difference;
}

} // namespace stridewell
