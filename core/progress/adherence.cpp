// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/adherence.h"

#include "core/model/note.h"

#include <QSet>

namespace stridewell {

namespace {

void count(SpanAdherence &sum, ItemState state, bool troubled)
{
    int &part = state == ItemState::Done      ? sum.done
                : troubled                    ? sum.eased
                : state == ItemState::Partly  ? sum.partly
                : state == ItemState::Skipped ? sum.skipped
                                              : sum.missed;
    ++part;
}

ItemState stateOf(LogState state)
{
    return state == LogState::Done     ? ItemState::Done
           : state == LogState::Partly ? ItemState::Partly
                                       : ItemState::Skipped;
}

/// A plan that is shown holds recorded runs too, which nobody had planned; a planned one has its warm-up (run.frame).
bool wasPlanned(const Item &item)
{
    return !item.run || !item.run->warmUp.isEmpty();
}

} // namespace

QList<SpanAdherence> adherenceIn(const History &history, const QList<DaySpan> &spans,
                                 const QList<EpisodeSpan> &episodes)
{
    QList<SpanAdherence> sums;
    sums.reserve(spans.size());
    for (const DaySpan &span : spans)
        sums += SpanAdherence{.span = span};
    const auto add = [&](QDate day, ItemState state) {
        if (const qsizetype place = placeOf(day, spans); place >= 0)
            count(sums[place], state, inEpisode(day, episodes));
    };
    QSet<ItemId> known;
    for (const Item &item : history.plan.items) {
        known += item.id;
        const bool over = item.day < history.facts.today || item.state != ItemState::Planned;
        if (over && wasPlanned(item) && (traitsOf(item) & trait::exercise) != 0)
            add(item.day, item.state);
    }
    for (const Log &log : history.facts.profile.logs) {
        if (!known.contains(log.item) && !notePlace(log.item) && log.at <= history.facts.now)
            add(history.facts.zone.day(log.at), stateOf(log.state));
    }
    return sums;
}

} // namespace stridewell
