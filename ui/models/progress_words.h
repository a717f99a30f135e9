// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/load_findings.h"
#include "core/progress/progress_rows.h"
#include "ui/models/units.h"

#include <QStringList>

namespace stridewell {

/// "23 – 29 November 2026", "November 2026", "2026".
QString spanWords(const DaySpan &span, Period period, const Formats &formats);

// What a chart says of one span, a line for each value. The first line names the span.
QStringList mileageReading(const ProgressRow &row, Period period, bool compare, const Formats &formats);
QStringList strengthReading(const SpanStrength &sum, Period period, const Formats &formats);
QStringList adherenceReading(const SpanAdherence &sum, Period period, const Formats &formats);
QStringList painReading(const DaySpan &span, const QList<PainDay> &days, const QList<EpisodeSpan> &episodes,
                        const Formats &formats);

/// Done, in part, eased, skipped, missed: the layers of the adherence chart.
QStringList adherenceNames();

/// "suspected strain", "soreness": what an episode was taken for, never a diagnosis.
QString episodeWords(PictureKind kind);
/// "suspected strain, 26 days".
QString episodeTitle(const EpisodeSpan &episode);

/// A load finding in plain words.
struct FindingWords
{
    QString headline = {}; ///< which week or run, which number against which limit
    QString advice = {};   ///< the next step
    bool operator==(const FindingWords &) const = default;
};
FindingWords findingWords(const LoadFinding &finding, const Formats &formats);

/// What research says of a load rule, with its doubt and where it was published; empty where `citations` do not tell.
QString researchWords(const QString &rule, const QHash<QString, Citation> &citations);

} // namespace stridewell
