// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/difference_words.h"

#include "core/base/words.h"
#include "ui/models/card.h"

#include <algorithm>

namespace stridewell {

namespace {

using LineSign = DifferenceLine::Sign;

QString titleOf(const Item &item, const Formats &formats)
{
    return cardsOf({item}, formats).constFirst().title;
}

/// The item that a line is about: what comes, or what goes where nothing comes.
const Item &subject(const ItemDifference &each)
{
    return each.after.id.isEmpty() ? each.before : each.after;
}

QString momentOf(const Item &item, const Formats &formats)
{
    const QString day = formats.shortDay(item.day);
    return item.start ? day + u' ' + formats.clock(*item.start) : day;
}

QString movedWords(const ItemDifference &each, const Formats &formats)
{
    const bool sameDay = each.before.day == each.after.day;
    if (sameDay && each.before.start && each.after.start) {
        return Words::tr("%1: %2 instead of %3")
            .arg(formats.shortDay(each.after.day), formats.clock(*each.after.start), formats.clock(*each.before.start));
    }
    return Words::tr("from %1 to %2").arg(momentOf(each.before, formats), momentOf(each.after, formats));
}

QString changedTitle(const ItemDifference &each, const Formats &formats)
{
    const QString now = titleOf(each.after, formats);
    const QString before = titleOf(each.before, formats);
    return now == before ? now : Words::tr("%1 instead of %2").arg(now, before);
}

/// Lines that say the same of different days become one.
struct Group
{
    LineSign sign = LineSign::Added;
    QString title = {};
    QList<Item> items = {};
    Why because = {};
};

QString whenOf(const Group &group, const Formats &formats)
{
    const Item &first = group.items.first();
    const Item &last = group.items.last();
    const int count = static_cast<int>(group.items.size());
    if (count == 1)
        return momentOf(first, formats);
    const QString times = Words::tr("%n times", nullptr, count);
    if (first.day == last.day)
        return formats.shortDay(first.day) + u", "_s + times;
    return formats.shortDay(first.day) + u" \u2013 "_s + formats.shortDay(last.day) + u", "_s + times;
}

void gather(QList<Group> &groups, LineSign sign, const QString &title, const ItemDifference &each)
{
    const Item &item = subject(each);
    const auto it = std::find_if(groups.begin(), groups.end(), [&](const Group &group) {
        return group.sign == sign && group.title == title && group.because.rule == each.because.rule;
    });
    if (it == groups.end())
        groups += Group{sign, title, {item}, each.because};
    else
        it->items += item;
}

} // namespace

QString signOf(LineSign sign)
{
    switch (sign) {
    case LineSign::Removed:
        return u"\u2212"_s;
    case LineSign::Added:
        return u"+"_s;
    case LineSign::Moved:
        return u"\u2194"_s;
    case LineSign::Changed:
        return u"\u2248"_s;
    }
    Q_UNREACHABLE();
}

QString words(LineSign sign)
{
    switch (sign) {
    case LineSign::Removed:
        return Words::tr("Left out");
    case LineSign::Added:
        return Words::tr("Added");
    case LineSign::Moved:
        return Words::tr("Moved");
    case LineSign::Changed:
        return Words::tr("Changed");
    }
    Q_UNREACHABLE();
}

QString spoken(const DifferenceLine &line)
{
    return Words::tr("%1: %2, %3.").arg(words(line.sign), line.title, line.when);
}

QList<DifferenceLine> linesOf(const Difference &difference, const Formats &formats)
{
    QList<DifferenceLine> lines;
    QList<Group> groups;
    for (const ItemDifference &each : difference.removed)
        gather(groups, LineSign::Removed, titleOf(each.before, formats), each);
    for (const ItemDifference &each : difference.added)
        gather(groups, LineSign::Added, titleOf(each.after, formats), each);
    for (const ItemDifference &each : difference.changed)
        gather(groups, LineSign::Changed, changedTitle(each, formats), each);
    for (const Group &group : std::as_const(groups))
        lines +=
            DifferenceLine{group.sign, group.title, whenOf(group, formats), group.because, group.items.first().day};
    for (const ItemDifference &each : difference.moved) {
        lines += DifferenceLine{LineSign::Moved, titleOf(each.after, formats), movedWords(each, formats), each.because,
                                std::min(each.before.day, each.after.day)};
    }
    std::stable_sort(lines.begin(), lines.end(), [](const DifferenceLine &a, const DifferenceLine &b) {
        return a.first != b.first ? a.first < b.first : a.sign < b.sign;
    });
    return lines;
}

Difference within(const Difference &difference, QDate from, QDate to)
{
    const auto inside = [from, to](const Item &item) {
        return !item.id.isEmpty() && item.day >= from && item.day <= to;
    };
    const auto kept = [&inside](const QList<ItemDifference> &all) {
        QList<ItemDifference> some;
        std::copy_if(all.begin(), all.end(), std::back_inserter(some),
                     [&inside](const ItemDifference &each) { return inside(each.before) || inside(each.after); });
        return some;
    };
    return {kept(difference.added), kept(difference.moved), kept(difference.changed), kept(difference.removed)};
}

} // namespace stridewell
