// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/when_choices.h"

#include "core/base/words.h"

#include <algorithm>

namespace stridewell {

namespace {

constexpr qsizetype runsOffered = 3;

/// Nobody says when in the run it was; its end leaves the longer time to protect the muscle.
Moment endOf(const Run &run, Moment now)
{
    const Seconds length = run.elapsed.value_or(run.moving.value_or(Seconds(0)));
    return std::min(now, run.start + std::chrono::milliseconds(static_cast<qint64>(length.value * 1000)));
}

QString runWords(const Run &run, const CheckInBackground &background, const Formats &formats)
{
    const QDate day = background.zone.day(run.start);
    const qint64 ago = day.daysTo(background.zone.day(background.now));
    const QString name = ago == 0   ? Words::tr("Today\u2019s run")
                         : ago == 1 ? Words::tr("Yesterday\u2019s run")
                                    : Words::tr("Run of %1").arg(formats.shortDay(day));
    return name + u", "_s + formats.clock(run.start) + u", "_s + formats.distance(run.distance);
}

} // namespace

QList<WhenChoice> whenChoices(const CheckInBackground &background, const Formats &formats)
{
    const Moment now = background.now;
    QList<WhenChoice> choices{{Words::tr("Just now"), now}};
    for (const Run &run : background.recentRuns.first(std::min(runsOffered, background.recentRuns.size())))
        choices += WhenChoice{runWords(run, background, formats), endOf(run, now)};
    const auto daysAgo = [&](int days) {
        return background.zone.at(background.zone.day(now).addDays(-days), background.zone.time(now));
    };
    choices += WhenChoice{Words::tr("Yesterday"), daysAgo(1)};
    choices += WhenChoice{Words::tr("Two days ago"), daysAgo(2)};
    choices += WhenChoice{Words::tr("A week ago"), daysAgo(7)};
    return choices;
}

} // namespace stridewell
