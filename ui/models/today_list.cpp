// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/today_list.h"

#include "core/base/words.h"
#include "ui/models/card.h"
#include "ui/models/words.h"

#include <algorithm>
#include <utility>

namespace stridewell {

namespace {

// Something that begins within these minutes goes before what has been due for longer.
constexpr int soonMinutes = 10;

/// The order of what has no clock time: what asks for an effort first, what lasts all day last.
int rankOf(const Item &item)
{
    switch (item.kind) {
    case ItemKind::Refer:
        return 0;
    case ItemKind::Run:
        return 1;
    case ItemKind::Strength:
        return 2;
    case ItemKind::Mobility:
    case ItemKind::ActiveRecovery:
    case ItemKind::Recheck:
        return 3;
    case ItemKind::Ice:
    case ItemKind::Elevation:
        return 4;
    case ItemKind::Compression:
    case ItemKind::Nutrition:
    case ItemKind::Rest:
        return 5;
    }
    Q_UNREACHABLE();
}

bool isOpen(const Item &item)
{
    return item.state == ItemState::Planned;
}

bool lastsAllDay(const Item &item)
{
    return item.kind == ItemKind::Compression || item.kind == ItemKind::Nutrition;
}

QList<Item> itemsOfDay(const Plan &plan, QDate day)
{
    QList<Item> items;
    std::ranges::copy_if(plan.items, std::back_inserter(items), [day](const Item &i) { return i.day == day; });
    return items;
}

/// Whose turn it is among `entries`, and whether it is due: the clock decides where there is one.
std::pair<qsizetype, Turn> turnOf(const QList<TodayEntry> &entries, Moment now, const ItemId &busy)
{
    qsizetype due = -1;
    qsizetype soon = -1;
    qsizetype ahead = -1;
    qsizetype anyTime = -1;
    qsizetype allDay = -1;
    const auto inHand = std::ranges::find(entries, busy, [](const TodayEntry &e) { return e.item.id; });
    if (!busy.isEmpty() && inHand != entries.end())
        return {inHand - entries.begin(), Turn::Now};
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const Item &item = entries[i].item;
        if (!isOpen(item))
            continue;
        if (item.kind == ItemKind::Refer)
            return {i, Turn::Now};
        if (item.start && *item.start <= now)
            due = i;
        else if (item.start && soon < 0 && *item.start <= now + std::chrono::minutes(soonMinutes))
            soon = i;
        else if (item.start && ahead < 0)
            ahead = i;
        else if (!item.start && lastsAllDay(item) && allDay < 0)
            allDay = i;
        else if (!item.start && !lastsAllDay(item) && anyTime < 0)
            anyTime = i;
    }
    if (soon >= 0)
        return {soon, Turn::Now};
    if (due >= 0)
        return {due, Turn::Now};
    if (anyTime >= 0)
        return {anyTime, Turn::Now};
    return ahead >= 0 ? std::pair{ahead, Turn::Next} : std::pair{allDay, Turn::Now};
}

QString stateText(const TodayEntry &entry, const PlanView &view)
{
    if (isOpen(entry.item))
        return entry.turn == Turn::Late ? Words::tr("still open") : QString();
    const bool sameDay = entry.log && view.formats.zone.day(entry.log->at) == view.today();
    const QString state = words(entry.item.state);
    return sameDay ? u"%1 %2"_s.arg(state, view.formats.clock(entry.log->at)) : state;
}

QString spoken(const TodayEntry &entry)
{
    QStringList parts;
    if (!entry.time.isEmpty())
        parts += entry.time;
    QString title = Words::insideSentence(entry.title);
    if (entry.item.kind == ItemKind::Ice && entry.item.minutes)
        title = Words::insideSentence(entry.item.title) + u' ' + Words::tr("%n minutes", nullptr, *entry.item.minutes);
    parts += title;
    if (!entry.detail.isEmpty())
        parts += entry.detail;
    parts += isOpen(entry.item) ? words(entry.item.state) : entry.state;
    if (entry.log && entry.log->pain)
        parts += Words::tr("pain %1 of 10").arg(*entry.log->pain);
    if (entry.turn == Turn::Late)
        parts += entry.state;
    else if (entry.turn == Turn::Next)
        parts += Words::tr("next");
    else if (entry.turn == Turn::Now)
        parts += Words::tr("now");
    return parts.join(u", "_s);
}

TodayEntry entryOf(const Item &item, const PlanView &view)
{
    TodayEntry entry;
    entry.item = item;
    const auto log = view.logs.constFind(item.id);
    if (log != view.logs.constEnd())
        entry.log = *log;
    if (item.start)
        entry.time = view.formats.clock(*item.start);
    // The time has its own column.
    Item untimed = item;
    untimed.start.reset();
    const Card card = cardsOf({untimed}, view.formats).constFirst();
    entry.title = card.title;
    entry.detail = card.detail;
    return entry;
}

} // namespace

TodayList todayList(const PlanView &view, const ItemId &busy)
{
    TodayList list;
    for (const Item &item : itemsOfDay(view.plan, view.today())) {
        list.rest = list.rest || item.kind == ItemKind::Rest;
        if (item.kind != ItemKind::Rest)
            list.entries += entryOf(item, view);
    }
    std::stable_sort(list.entries.begin(), list.entries.end(), [](const TodayEntry &a, const TodayEntry &b) {
        if (a.item.start && b.item.start)
            return *a.item.start < *b.item.start;
        return a.item.start || b.item.start ? a.item.start.has_value() : rankOf(a.item) < rankOf(b.item);
    });
    const auto [place, turn] = turnOf(list.entries, view.now, busy);
    for (qsizetype i = 0; i < list.entries.size(); ++i) {
        TodayEntry &entry = list.entries[i];
        const ItemState state = entry.item.state;
        list.timed += entry.item.start ? 1 : 0;
        list.open += isOpen(entry.item) ? 1 : 0;
        list.done += state == ItemState::Done || state == ItemState::Partly ? 1 : 0;
        if (i == place)
            entry.turn = turn;
        else if (isOpen(entry.item) && entry.item.start && *entry.item.start <= view.now)
            entry.turn = Turn::Late;
        entry.state = stateText(entry, view);
        entry.accessible = spoken(entry);
    }
    if (place >= 0)
        list.current = list.entries[place].item.id;
    return list;
}

QString dayWord(const PlanView &view, const TodayList &list)
{
    if (view.plan.items.isEmpty())
        return Words::tr("There is no plan yet. Import your runs or check in, and the coming weeks are laid out here.");
    if (list.entries.isEmpty())
        return list.rest ? Words::tr("A day of rest. It belongs to the plan as much as the running does.")
                         : Words::tr("Nothing is planned for today.");
    if (list.open == 0)
        return list.done > 0
                   ? Words::tr("That is all for today. Well done.")
                   : Words::tr("That is all for today. Leaving something out is fine; the plan goes on from here.");
    const QDate today = view.today();
    const bool first = view.profile.logs.isEmpty() && std::ranges::none_of(view.plan.items, [today](const Item &item) {
                           return item.day < today || item.state != ItemState::Planned;
                       });
    return first ? Words::tr(
                       "Your first day with this plan. Begin with what is marked; how it goes shapes what comes next.")
                 : QString();
}

QList<ComingDay> comingDays(const PlanView &view, int count)
{
    QList<ComingDay> days;
    for (int ahead = 1; ahead <= count; ++ahead) {
        const QDate day = view.today().addDays(ahead);
        if (day > view.plan.to)
            break;
        QStringList titles;
        for (const Card &card : cardsOf(itemsOfDay(view.plan, day), view.formats))
            titles += card.title;
        titles.removeDuplicates();
        days += ComingDay{ahead == 1 ? Words::tr("Tomorrow") : view.formats.longDay(day),
                          titles.isEmpty() ? Words::tr("nothing planned") : titles.join(u" \u00b7 "_s)};
    }
    return days;
}

} // namespace stridewell
