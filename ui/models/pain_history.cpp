// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/pain_history.h"

#include "core/base/words.h"

#include <algorithm>

namespace stridewell {

namespace {

QString spoken(const PainHistory &history, const Formats &formats)
{
    const PainPoint &first = history.points.first();
    const PainPoint &last = history.points.last();
    const auto when = [&formats](Moment at) {
        return formats.shortDay(formats.zone.day(at)) + u' ' + formats.clock(at);
    };
    const auto highest = std::ranges::max_element(history.points, {}, &PainPoint::score);
    QStringList parts{Words::tr("Pain, 0 to 10"), Words::tr("%1 on %2").arg(first.score).arg(when(first.at))};
    if (history.points.size() > 1)
        parts +=
            {Words::tr("%1 on %2").arg(last.score).arg(when(last.at)), Words::tr("highest %1").arg(highest->score)};
    return parts.join(u", "_s);
}

} // namespace

PainHistory painHistory(const PlanView &view)
{
    PainHistory history;
    if (!view.episodeStart)
        return history;
    history.from = *view.episodeStart;
    const auto add = [&](Moment at, const std::optional<PainScore> &score) {
        if (score && at >= history.from && at <= view.now)
            history.points += PainPoint{at, *score};
    };
    for (const CheckIn &checkIn : view.profile.checkIns)
        add(checkIn.at, checkIn.painNow);
    for (const Log &log : view.profile.logs)
        add(log.at, log.pain);
    std::ranges::stable_sort(history.points, {}, &PainPoint::at);
    if (history.points.isEmpty())
        return history;
    if (view.protocols) {
        history.calm = view.protocols->strain.painLimit.whole();
        history.stop = view.protocols->strength.stopPain.whole();
    }
    history.accessible = spoken(history, view.formats);
    return history;
}

} // namespace stridewell
