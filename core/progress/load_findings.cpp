// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/load_findings.h"

namespace stridewell {

QList<LoadFinding> loadFindings(const QList<WeekLoad> &weeks)
{
    QList<LoadFinding> findings;
    for (auto week = weeks.crbegin(); week != weeks.crend(); ++week) {
        const bool ahead = week->planned.value > 0;
        if (week->isOver()) {
            const QString rule = week->afterBreak ? u"load.return_from_break"_s : u"load.weekly"_s;
            findings += LoadFinding{.rule = rule,
                                    .day = week->starts,
                                    .measured = week->total(),
                                    .limit = *week->ceiling,
                                    .base = week->base,
                                    .ahead = ahead};
        }
        for (auto run = week->longRuns.crbegin(); run != week->longRuns.crend(); ++run)
            findings += LoadFinding{.rule = u"load.single_run"_s,
                                    .day = run->day,
                                    .measured = run->distance,
                                    .limit = run->limit,
                                    .ahead = run->ahead};
        if (week->rises.count() > 1)
            findings +=
                LoadFinding{.rule = u"load.one_thing"_s, .day = week->starts, .rises = week->rises, .ahead = ahead};
    }
    return findings;
}

} // namespace stridewell
