// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/pain.h"

#include "core/base/words.h"
#include "core/rules/load.h"

namespace stridewell {

std::optional<Metres> easierRun(const Facts &facts)
{
    if (!facts.soreRun)
        return std::nullopt;
    return facts.soreRun->distance * facts.numbers().strain.easierShare.value;
}

bool hurtTooMuch(const Facts &facts, Traits traits, QDate)
{
    if (facts.holdsHurt && (traits & trait::mobility) != 0)
        return true;
    if (facts.walkHurt && facts.isStrain() && (traits & trait::active) != 0)
        return true;
    const bool badly = facts.soreRun && facts.soreRun->pain > facts.numbers().strength.stopPain.whole();
    return badly && !facts.soreRun->answered && (traits & (trait::run | trait::eccentric)) != 0;
}

namespace {

/// Gentle days stay gentle days, only shorter ones.
void walksComeBackShorter(const Case &c, Findings &findings)
{
    const double most = c.facts.numbers().soreness.activeMinutesLeast.value;
    for (const Case::Entry &entry : c.entries) {
        const double minutes = entry.item->minutes.value_or(0);
        const bool walks = (entry.traits & trait::active) != 0 && (entry.traits & trait::massage) == 0;
        if (c.facts.walkHurt && entry.ahead() && walks && minutes > most)
            findings.add(entry.day, entry.item, Words::tr("The last gentle walk hurt; the next ones are shorter."),
                         minutes, most, u"min"_s);
    }
}

} // namespace

void comesBackEasier(const Case &c, Findings &findings)
{
    walksComeBackShorter(c, findings);
    const auto limit = easierRun(c.facts);
    if (!limit || c.facts.table.active)
        return;
    for (const Case::Entry &entry : c.entries) {
        if (!entry.ahead() || !entry.item->run)
            continue;
        // Nobody has told of the runs between now and a plan that begins ahead: one of them may be the next.
        if (c.untoldDays(c.facts.today, static_cast<int>(c.facts.today.daysTo(entry.day))) > 0)
            return;
        const Metres distance = entry.distance;
        if (passes(distance, *limit) || (entry.traits & trait::demanding) != 0) {
            findings.add(entry.day, entry.item,
                         Words::tr("The last run hurt more than it may; the next one is shorter and easy."),
                         distance.value / 1000.0, limit->value / 1000.0, u"km"_s);
        }
        return;
    }
}

} // namespace stridewell
