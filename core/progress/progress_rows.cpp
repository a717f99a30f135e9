// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/progress_rows.h"

namespace stridewell {

QList<ProgressRow> progressRows(const History &history, const QList<DaySpan> &spans, Period period,
                                const QList<WeekLoad> &weeks, const QList<PainDay> &pain,
                                const QList<EpisodeSpan> &episodes)
{
    const QList<SpanDistance> distances = distancesIn(history, spans, period);
    const QList<SpanStrength> strength = strengthIn(history, spans);
    const QList<SpanAdherence> adherence = adherenceIn(history, spans, episodes);
    QList<ProgressRow> rows;
    rows.reserve(spans.size());
    for (qsizetype i = 0; i < spans.size(); ++i)
        rows += ProgressRow{.distance = distances[i], .strength = strength[i], .adherence = adherence[i]};
    for (const WeekLoad &week : weeks) {
        const qsizetype place = placeOf(week.starts, spans);
        if (period == Period::Week && place >= 0)
            rows[place].ceiling = week.ceiling;
        for (const LongRun &run : week.longRuns) {
            if (const qsizetype at = placeOf(run.day, spans); at >= 0)
                ++rows[at].tooLong;
        }
    }
    for (const PainDay &day : pain) {
        if (const qsizetype place = placeOf(day.day, spans); place >= 0)
            rows[place].worstPain = std::max(rows[place].worstPain.value_or(0), day.worst);
    }
    return rows;
}

} // namespace stridewell
