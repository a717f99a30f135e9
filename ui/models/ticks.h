// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/spans.h"

#include <QList>
#include <QLocale>
#include <QString>

namespace stridewell {

/// A place on an axis and what stands there.
struct Tick
{
    double at = 0;
    QString text = {};
    bool operator==(const Tick &) const = default;
};

/// A step of 1, 2 or 5 times a power of ten that takes at most `most` steps to reach `top`; never below `least`.
double niceStep(double top, int most, double least);

/// A tick wherever a new month begins in `spans`, or a new year where they cover more than two years. `at` is the
/// Julian day. January carries its year.
QList<Tick> dayTicks(const QList<DaySpan> &spans, const QLocale &locale);

} // namespace stridewell
