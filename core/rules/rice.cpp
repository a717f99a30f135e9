// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rice.h"

#include "core/base/words.h"
#include "core/rules/rule_book.h"

#include <algorithm>

namespace stridewell {

int iceCapacity(const TimeSpan &span, const StrainNumbers &numbers)
{
    // Starts lie on whole five minutes, which can take that much off a stretch.
    const double free = hoursBetween(span.from, span.to) - (numbers.iceMinutes.value + 5.0) / 60.0;
    return free < 0 ? 0 : static_cast<int>(free / numbers.iceGapHours.value) + 1;
}

std::optional<TimeSpan> riceTime(const Facts &facts, QDate day)
{
    if (!facts.rice)
        return std::nullopt;
    const auto span = facts.awakeWithin(day, *facts.rice);
    const double minutes = span ? hoursBetween(span->from, span->to) * 60.0 : 0.0;
    return minutes >= facts.numbers().strain.elevationMinutes.value ? span : std::nullopt;
}

bool wantsMovement(const Facts &facts, QDate day)
{
    if (!facts.isStrain() || facts.stage() > Stage::Regain || facts.walkHurt)
        return false;
    const Moment from = facts.rice->from + hours(facts.numbers().strain.movementFromHours.value);
    return facts.awake(day).from >= from && day >= facts.today;
}

namespace {

bool inside(const TimeSpan &span, const TimeSpan &window)
{
    return span.from >= window.from && span.to <= window.to;
}

void window(const Case &c, Findings &findings)
{
    const bool mayHave = c.facts.rice && (c.facts.isStrain() || c.facts.triage->episode.firstAid);
    for (const Case::Entry &entry : c.entries) {
        if (!entry.ahead() || (entry.traits & trait::firstAid) == 0)
            continue;
        if (!mayHave) {
            findings.add(entry.day, entry.item,
                         Words::tr("Ice, compression and elevation belong to the first days of a strain only."));
            continue;
        }
        const bool fits = entry.item->start ? inside(entry.span(), *c.facts.rice) : c.facts.inRiceWindow(entry.day);
        if (!fits) {
            const Moment end = entry.item->start ? entry.span().to : c.facts.zone.at(entry.day, QTime(0, 0));
            findings.add(entry.day, entry.item,
                         Words::tr("Outside the window of %1 hours after the injury.")
                             .arg(c.facts.numbers().strain.windowHours.value),
                         hoursBetween(c.facts.rice->from, end), c.facts.numbers().strain.windowHours.value, u"h"_s);
        }
    }
}

bool restForbids(const Facts &facts, Traits traits, QDate day)
{
    return facts.isStrain() && facts.inRiceWindow(day) && (traits & (trait::run | trait::strength | trait::hard)) != 0;
}

/// What a plan holds for the hours since it was made was ahead of it; one that does not say is taken as made now.
Moment madeAt(const Case &c)
{
    return c.plan.madeAt == Moment{} ? c.facts.now : std::min(c.plan.madeAt, c.facts.now);
}

void iceLength(const Case &c, const Case::Entry &entry, Findings &findings)
{
    const StrainNumbers &numbers = c.facts.numbers().strain;
    const int minutes = entry.item->minutes.value_or(0);
    if (minutes < numbers.iceMinutesLeast.whole())
        findings.add(entry.day, entry.item,
                     Words::tr("Ice is put on for at least %n minutes.", nullptr, numbers.iceMinutesLeast.whole()),
                     minutes, numbers.iceMinutesLeast.value, u"min"_s);
    if (minutes > numbers.iceMinutesMost.whole())
        findings.add(entry.day, entry.item,
                     Words::tr("Ice is put on for at most %n minutes.", nullptr, numbers.iceMinutesMost.whole()),
                     minutes, numbers.iceMinutesMost.value, u"min"_s);
    if (!entry.item->start)
        findings.add(entry.day, entry.item,
                     Words::tr("Ice needs a clock time, so that it can be spread over the day."));
    else if (*entry.item->start < madeAt(c))
        findings.add(entry.day, entry.item, Words::tr("This ice item lies in the past."));
}

void ice(const Case &c, Findings &findings)
{
    const StrainNumbers &numbers = c.facts.numbers().strain;
    const Case::Entry *last = nullptr;
    for (const Case::Entry &entry : c.entries) {
        if (!entry.ahead() || (entry.traits & trait::ice) == 0)
            continue;
        iceLength(c, entry, findings);
        if (c.facts.iceForbidden())
            findings.add(entry.day, entry.item, Words::tr("A condition that was named speaks against ice."));
        if (last && last->item->start && entry.item->start) {
            const double apart = hoursBetween(*last->item->start, *entry.item->start);
            if (apart < numbers.iceGapHours.value)
                findings.add(entry.day, entry.item,
                             Words::tr("Ice starts at least %1 hours apart.").arg(numbers.iceGapHours.value), apart,
                             numbers.iceGapHours.value, u"h"_s);
        }
        last = &entry;
    }
    if (!c.facts.isStrain() || c.facts.iceForbidden())
        return;
    for (QDate day = std::max(c.plan.from, c.facts.today); day <= c.plan.to && c.facts.inRiceWindow(day);
         day = day.addDays(1)) {
        const auto span = riceTime(c.facts, day);
        const int wanted = span ? std::min(iceCapacity(*span, numbers), numbers.icePerDayLeast.whole()) : 0;
        int planned = 0;
        for (const Case::Entry &entry : c.entries) {
            if (!span || !entry.item->start || (entry.traits & trait::ice) == 0)
                continue;
            const Moment start = *entry.item->start;
            const bool earlierToday = entry.day == day && start >= madeAt(c);
            planned += (start >= span->from || earlierToday) && start < span->to ? 1 : 0;
        }
        if (planned < wanted)
            findings.add(day, nullptr, Words::tr("Ice is planned several times a day while the window lasts."), planned,
                         wanted, u"a day"_s);
    }
}

void daily(const Case &c, Findings &findings, Traits kind, const QString &text)
{
    if (!c.facts.isStrain())
        return;
    for (QDate day = std::max(c.plan.from, c.facts.today); day <= c.plan.to && c.facts.inRiceWindow(day);
         day = day.addDays(1)) {
        if (riceTime(c.facts, day) && c.on(day, kind).empty())
            findings.add(day, nullptr, text);
    }
}

void compression(const Case &c, Findings &findings)
{
    if (c.facts.compressionForbidden()) {
        for (const Case::Entry &entry : c.entries) {
            if (entry.ahead() && (entry.traits & trait::compression) != 0)
                findings.add(entry.day, entry.item,
                             Words::tr("A condition that was named speaks against compression."));
        }
        return;
    }
    daily(c, findings, trait::compression, Words::tr("Compression belongs to each day of the window."));
}

void elevation(const Case &c, Findings &findings)
{
    daily(c, findings, trait::elevation, Words::tr("Raising the leg belongs to each day of the window."));
}

bool stretchForbids(const Facts &facts, Traits traits, QDate day)
{
    if ((traits & trait::hamstringStretch) == 0)
        return false;
    if (facts.isStrain() && facts.stage() <= Stage::Regain)
        return true;
    const int limit = facts.numbers().strain.stretchPainLimit.whole();
    return facts.holdsBackHard(day) && facts.painNow().value_or(limit + 1) > limit;
}

bool heatForbids(const Facts &facts, Traits traits, QDate day)
{
    if (!facts.isStrain() || (traits & trait::heatOrMassage) == 0)
        return false;
    const Moment until = facts.triage->episode.began + hours(facts.numbers().strain.noHeatHours.value);
    return facts.zone.at(day, QTime(0, 0)) < until;
}

void movement(const Case &c, Findings &findings)
{
    for (QDate day = std::max(c.plan.from, c.facts.today); day <= c.plan.to; day = day.addDays(1)) {
        if (wantsMovement(c.facts, day) && c.on(day, trait::active | trait::mobility).empty())
            findings.add(day, nullptr, Words::tr("From 48 hours on, painless walking helps."));
    }
}

} // namespace

QList<Rule> riceRules()
{
    return {
        {.id = u"rice.window"_s,
         .text = QT_TRANSLATE_NOOP(
             "stridewell", "Rest, ice, compression and elevation cover the first 48 to 72 hours after the injury."),
         .sources = {u"S26"_s},
         .judge = window},
        {.id = u"rice.rest"_s,
         .text = QT_TRANSLATE_NOOP(
             "stridewell", "No running, strength or hard work in the first days after a strain, 48 to 72 hours."),
         .sources = {u"S26"_s, u"S27"_s},
         .forbids = restForbids},
        {.id = u"rice.ice"_s,
         .text =
             QT_TRANSLATE_NOOP("stridewell", "10 to 20 minutes of ice, several times a day, at least two hours apart. "
                                             "It eases pain; the evidence for more is weak, so it is optional."),
         .sources = {u"S28"_s, u"5.4"_s, u"5.11"_s},
         .judge = ice},
        {.id = u"rice.compression"_s,
         .text = QT_TRANSLATE_NOOP(
             "stridewell",
             "An elastic bandage while awake can limit swelling. Loosen it when the skin turns blue, numb or painful."),
         .sources = {u"S29"_s, u"5.7"_s},
         .judge = compression},
        {.id = u"rice.elevation"_s,
         .text = QT_TRANSLATE_NOOP("stridewell", "Raising the leg above the heart lets fluid drain."),
         .sources = {u"S30"_s},
         .judge = elevation},
        {.id = u"acute.no_stretch"_s,
         .text =
             QT_TRANSLATE_NOOP("stridewell", "A painful hamstring is not stretched: that can make small tears larger."),
         .sources = {u"S33"_s},
         .forbids = stretchForbids},
        {.id = u"acute.no_heat_massage"_s,
         .text = QT_TRANSLATE_NOOP("stridewell",
                                   "No heat and no massage in the first days after a strain, 48 to 72 hours."),
         .sources = {u"5.8"_s},
         .forbids = heatForbids},
        {.id = u"acute.movement"_s,
         .severity = Severity::Warn,
         .text =
             QT_TRANSLATE_NOOP("stridewell", "Painless movement from the third day on is better than complete rest."),
         .sources = {u"4.3"_s, u"5.11"_s},
         .judge = movement},
    };
}

} // namespace stridewell
