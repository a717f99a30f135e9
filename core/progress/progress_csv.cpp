// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/progress_csv.h"

#include <QLocale>

#include <cmath>

namespace stridewell {

namespace {

/// To the millimetre: sums of binary fractions would carry their dust along.
QString metres(Metres value)
{
    return QString::number(std::round(value.value * 1000) / 1000, 'f', QLocale::FloatingPointShortest);
}

QStringList cellsOf(const ProgressRow &row)
{
    const SpanDistance &d = row.distance;
    const SpanStrength &s = row.strength;
    const SpanAdherence &a = row.adherence;
    QStringList cells{d.span.from.toString(Qt::ISODate),
                      d.span.to.toString(Qt::ISODate),
                      metres(d.run),
                      metres(d.planned),
                      row.ceiling ? metres(*row.ceiling) : QString(),
                      metres(d.yearBefore)};
    for (int number : {d.runs, row.tooLong, s.sessions, s.nordic, s.deadlift, s.bridge, s.other})
        cells += QString::number(number);
    cells += row.worstPain ? QString::number(*row.worstPain) : QString();
    for (int number : {a.done, a.partly, a.skipped, a.missed, a.eased})
        cells += QString::number(number);
    return cells;
}

} // namespace

QByteArray writeProgressCsv(const QList<ProgressRow> &rows)
{
    QByteArray out = "from,to,distance_m,planned_m,ceiling_m,year_before_m,runs,runs_over_limit,strength_sessions,"
                     "nordic_reps,deadlift_reps,bridge_reps,other_reps,worst_pain,done,partly,skipped,missed,eased\r\n";
    for (const ProgressRow &row : rows)
        out += cellsOf(row).join(u',').toUtf8() + "\r\n";
    return out;
}

} // namespace stridewell
