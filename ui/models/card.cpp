// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/card.h"

#include "core/base/words.h"
#include "ui/models/dose_words.h"
#include "ui/models/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace stridewell {

namespace {

QString minutesWords(int minutes, const Formats &formats)
{
    return Words::tr("%1 min").arg(formats.number(minutes));
}

/// The item's own title, with the amount where the title does not already say it.
QString titleOf(const Item &item, const Formats &formats)
{
    if (item.kind == ItemKind::Run && item.run && item.run->distance.value > 0) {
        const QString distance = formats.distance(item.run->distance);
        const bool said = item.title.contains(formats.unitName());
        return said ? item.title : item.title + u' ' + distance;
    }
    if (item.kind == ItemKind::Ice && item.minutes && !item.title.contains(QString::number(*item.minutes)))
        return item.title + u' ' + minutesWords(*item.minutes, formats);
    return item.title;
}

/// Of a run its distance says most, of a strength session which one it is.
QStringList shorterTitles(const Item &item, const Formats &formats)
{
    if (item.kind == ItemKind::Strength)
        return {item.title.section(u' ', -1)};
    if (item.kind == ItemKind::Rest)
        return {u"\u2013"_s};
    if (item.kind != ItemKind::Run || !item.run || item.run->distance.value <= 0)
        return {};
    const QString distance = formats.distance(item.run->distance);
    const QString number = formats.number(formats.inUnits(item.run->distance), 0);
    return {item.title.section(u' ', 0, 0) + u' ' + distance, distance, number};
}

QStringList detailParts(const Item &item, const Formats &formats)
{
    QStringList parts;
    // Colour never speaks alone: where the title does not name the kind, the detail does.
    const bool namesKind = item.title.contains(words(item.kind), Qt::CaseInsensitive) || item.kind == ItemKind::Refer ||
                           item.kind == ItemKind::ActiveRecovery || item.run;
    if (!namesKind)
        parts += capitalised(words(item.kind));
    if (item.start)
        parts += formats.clock(*item.start);
    if (item.run && !item.run->segments.isEmpty())
        parts += segmentWords(item.run->segments, formats);
    for (const Dose &dose : item.strength)
        parts += doseShort(dose, formats);
    const bool minutesSaid = item.kind == ItemKind::Ice || item.title.contains(Words::tr("min"));
    if (item.minutes && item.strength.isEmpty() && !minutesSaid)
        parts += minutesWords(*item.minutes, formats);
    return parts;
}

/// "8.5 km" stays on one line.
QString keepNumbersWhole(QString text)
{
    static const QRegularExpression numberAndUnit(u"(\\d) (km|mi|min|m|g|h)\\b"_s);
    return text.replace(numberAndUnit, u"\\1\u00a0\\2"_s);
}

/// A day that cannot show all its cards shows those with the least rank.
int rankOf(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Refer:
        return 0;
    case ItemKind::Recheck:
        return 1;
    case ItemKind::Run:
        return 2;
    case ItemKind::Strength:
        return 3;
    case ItemKind::Ice:
        return 4;
    case ItemKind::Compression:
        return 5;
    case ItemKind::Elevation:
        return 6;
    case ItemKind::Mobility:
    case ItemKind::ActiveRecovery:
        return 7;
    case ItemKind::Rest:
        return 8;
    case ItemKind::Nutrition:
        return 9;
    }
    Q_UNREACHABLE();
}

ItemState stateOf(const QList<Item> &group)
{
    const ItemState first = group.first().state;
    const bool alike = std::all_of(group.begin(), group.end(), [first](const Item &i) { return i.state == first; });
    if (alike)
        return first;
    const bool begun = std::any_of(group.begin(), group.end(), [](const Item &i) {
        return i.state == ItemState::Done || i.state == ItemState::Partly;
    });
    return begun ? ItemState::Partly : ItemState::Planned;
}

Card cardOf(const QList<Item> &group, const Formats &formats)
{
    const Item &item = group.first();
    Card card;
    card.kind = item.kind;
    card.title = keepNumbersWhole(titleOf(item, formats));
    card.shorter = shorterTitles(item, formats);
    card.state = stateOf(group);
    for (const Item &each : group)
        card.items += each.id;
    if (group.size() == 1) {
        card.detail = detailParts(item, formats).join(u" \u00b7 "_s);
    } else {
        QStringList times;
        for (const Item &each : group)
            times += formats.clock(*each.start);
        card.title += u"\u00a0\u00d7\u00a0"_s + formats.number(static_cast<double>(group.size()));
        card.detail = times.join(u" \u00b7 "_s);
        const auto done =
            std::count_if(group.begin(), group.end(), [](const Item &i) { return i.state == ItemState::Done; });
        if (done > 0 && card.state != ItemState::Done)
            card.count = formats.setApart(u"%1/%2"_s.arg(done).arg(group.size()));
    }
    QStringList spoken{Words::insideSentence(card.title), words(card.state)};
    if (!card.detail.isEmpty())
        spoken.insert(1, card.detail);
    if (!card.count.isEmpty())
        spoken.last() = Words::tr("%1 done").arg(card.count);
    if (item.plannedDay.isValid() && item.plannedDay != item.day)
        spoken += Words::tr("moved from %1").arg(formats.longDay(item.plannedDay));
    card.accessible = spoken.join(u", "_s);
    return card;
}

} // namespace

QList<Card> cardsOf(const QList<Item> &itemsOfDay, const Formats &formats)
{
    QList<QList<Item>> groups;
    for (const Item &item : itemsOfDay) {
        const auto alike = [&item](const QList<Item> &group) {
            const Item &first = group.first();
            return first.start && item.start && first.kind == item.kind && first.title == item.title &&
                   first.minutes == item.minutes;
        };
        const auto it = std::find_if(groups.begin(), groups.end(), alike);
        if (it == groups.end())
            groups.append({item});
        else
            it->append(item);
    }
    QList<Card> cards;
    for (const QList<Item> &group : groups)
        cards += cardOf(group, formats);
    std::stable_sort(cards.begin(), cards.end(),
                     [](const Card &a, const Card &b) { return rankOf(a.kind) < rankOf(b.kind); });
    return cards;
}

} // namespace stridewell
