// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/carry_over.h"

namespace stridewell {

namespace {

template <typename T>
void keep(std::optional<T> &now, const std::optional<T> &before)
{
    if (!now)
        now = before;
}

} // namespace

void takeOver(CheckIn &said, const CheckIn &before)
{
    keep(said.onset, before.onset);
    keep(said.side, before.side);
    keep(said.site, before.site);
    // What was felt has been felt: "nothing happened", said later, does not undo a pop.
    if (said.event == Event::None && before.event && *before.event != Event::Twinge)
        said.event = before.event;
    keep(said.event, before.event);
    keep(said.bruise, before.bruise);
    keep(said.swelling, before.swelling);
    keep(said.gap, before.gap);
    keep(said.tender, before.tender);
    keep(said.walking, before.walking);
    keep(said.weakness, before.weakness);
    keep(said.calfDifferenceCm, before.calfDifferenceCm);
    keep(said.startedAt, before.startedAt);
    keep(said.painWorst, before.painWorst);
    keep(said.earlierStrainMonths, before.earlierStrainMonths);
    keep(said.weeksSinceReturn, before.weeksSinceReturn);
    for (size_t i = 0; i < signCount; ++i)
        keep(said.signs[i], before.signs[i]);
    if (said.feel.isEmpty())
        said.feel = before.feel;
}

} // namespace stridewell
