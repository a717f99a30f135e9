// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rule_book.h"

#include "core/base/words.h"

#include <algorithm>

namespace stridewell {

namespace {

void frame(const Case &c, Findings &findings)
{
    const auto holdsStretch = [](const QList<Dose> &doses) {
        return std::any_of(doses.begin(), doses.end(), [](const Dose &dose) { return isStaticStretch(dose); });
    };
    for (const Case::Entry &entry : c.entries) {
        if (!entry.ahead())
            continue;
        const bool isRun = (entry.traits & trait::run) != 0;
        const RunDetail run = entry.item->run.value_or(RunDetail{});
        if (isRun && run.warmUp.isEmpty())
            findings.add(entry.day, entry.item, Words::tr("This run has no warm-up."));
        if (isRun && run.coolDown.isEmpty())
            findings.add(entry.day, entry.item, Words::tr("This run has no cool-down."));
        if (holdsStretch(run.warmUp))
            findings.add(entry.day, entry.item, Words::tr("A warm-up holds no static stretch."));
        if (holdsStretch(entry.item->strength))
            findings.add(entry.day, entry.item, Words::tr("Static stretches belong in a cool-down only."));
    }
}

bool isTimed(const Case::Entry &entry)
{
    return entry.ahead() && entry.item->start.has_value();
}

void awake(const Case &c, Findings &findings)
{
    const Case::Entry *last = nullptr;
    for (const Case::Entry &entry : c.entries) {
        if (!isTimed(entry))
            continue;
        const TimeSpan span = entry.span();
        const QDate day = c.facts.zone.day(span.from);
        const TimeSpan today = c.facts.awake(day);
        const TimeSpan before = c.facts.awake(day.addDays(-1));
        const bool fits =
            (span.from >= today.from && span.to <= today.to) || (span.from >= before.from && span.to <= before.to);
        if (!fits)
            findings.add(entry.day, entry.item, Words::tr("This lies outside waking hours."));
        if (day != entry.day)
            findings.add(entry.day, entry.item, Words::tr("The clock time lies on another day than the item."));
        if (last && span.from < last->span().to)
            findings.add(entry.day, entry.item, Words::tr("Two things stand at the same time."));
        if (!last || span.to > last->span().to)
            last = &entry;
    }
}

void available(const Case &c, Findings &findings)
{
    const Athlete &athlete = c.facts.athlete();
    const auto keeps = [](const QList<Weekday> &wanted, QDate day) {
        return wanted.isEmpty() || wanted.contains(weekdayOf(day));
    };
    // Looked up only where a wish is not kept: few items are asked for one by one.
    const auto tell = [&](const Case::Entry &entry, const QString &text) {
        const bool asked = std::any_of(c.facts.profile.requests.begin(), c.facts.profile.requests.end(),
                                       [&](const RunRequest &request) { return request.day == entry.day; }) ||
                           std::any_of(c.facts.profile.pinned.begin(), c.facts.profile.pinned.end(),
                                       [&](const Pin &pin) { return pin.item == entry.item->id; });
        if (!asked)
            findings.add(entry.day, entry.item, text);
    };
    for (const Case::Entry &entry : c.entries) {
        if (!entry.ahead())
            continue;
        if ((entry.traits & trait::run) != 0 && !keeps(athlete.runDays, entry.day))
            tell(entry, Words::tr("This run is not on one of the wanted running days."));
        if ((entry.traits & trait::strength) != 0 && !keeps(athlete.strengthDays, entry.day))
            tell(entry, Words::tr("This session is not on one of the wanted strength days."));
        if ((entry.traits & trait::longRun) != 0 && athlete.longRunDay && *athlete.longRunDay != weekdayOf(entry.day))
            tell(entry, Words::tr("The long run is not on its wanted day."));
        if ((entry.traits & trait::hard) != 0 && !keeps(athlete.hardDays, entry.day))
            tell(entry, Words::tr("This hard run is not on one of the wanted days."));
    }
}

} // namespace

QList<Rule> dayRules()
{
    return {
        {.id = u"run.frame"_s,
         .text = QT_TRANSLATE_NOOP("stridewell", "Every run is framed by a dynamic warm-up and a cool-down; still "
                                                 "stretches come after it, while the muscle is warm."),
         .sources = {u"S42"_s, u"S43"_s, u"S44"_s, u"11.5"_s},
         .judge = frame,
         .dayMatters = 0},
        {.id = u"day.awake"_s,
         .text = QT_TRANSLATE_NOOP("stridewell", "Clock times lie in waking hours and do not overlap."),
         .sources = {u"5.11"_s},
         .judge = awake},
        {.id = u"day.available"_s,
         .severity = Severity::Warn,
         .text = QT_TRANSLATE_NOOP("stridewell", "Wanted days are kept where the rules leave room."),
         .sources = {u"S39"_s},
         .judge = available},
    };
}

} // namespace stridewell
