// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/spans.h"
#include "ui/print/sheets.h"

#include <QList>
#include <QString>

#include <optional>

namespace stridewell {

/// Bars over spans of days, for paper: shades of grey and shapes, so that a copy of a copy still reads.
struct PaperChart
{
    QString title = {}; ///< with the unit of its numbers
    QList<DaySpan> spans = {};
    QStringList layers = {};                  ///< names of what stands one on the other, from below
    QList<QList<double>> values = {};         ///< of each layer one a span; NaN = not told
    QString limitName = {};                   ///< empty = no limits
    QList<std::optional<double>> limits = {}; ///< a line across the bar of a span
    QString bandName = {};                    ///< empty = no bands
    QList<DaySpan> bands = {};                ///< shaded times
    double least = 1;                         ///< the scale reaches at least so far
};

/// The chart under its title and legend, as wide as the sheet. Nothing without spans.
QList<Piece> chartPieces(const Sheet &sheet, const PaperChart &chart);

} // namespace stridewell
