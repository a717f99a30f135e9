// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/difference.h"
#include "ui/models/units.h"

#include <QList>
#include <QString>

namespace stridewell {

/// One line of a difference as people read it. Alike items of several days are one line.
struct DifferenceLine
{
    enum class Sign {
        Removed,
        Added,
        Moved,
        Changed
    };

    Sign sign = Sign::Added;
    QString title = {}; ///< "Ice 15 min"
    QString when = {};  ///< "Tue 24 Nov – Thu 26 Nov, 13 times"
    Why because = {};
    QDate first = {}; ///< first day it touches

    bool operator==(const DifferenceLine &) const = default;
};

/// "+", "−", "↔", "≈": never alone, a word stands near it.
QString signOf(DifferenceLine::Sign sign);
/// "Added", "Left out", "Moved", "Changed".
QString words(DifferenceLine::Sign sign);
/// The line as a screen reader says it: "Added: Ice 15 min, Tue 24 Nov."
QString spoken(const DifferenceLine &line);

/// All lines, by day; what goes before what comes.
QList<DifferenceLine> linesOf(const Difference &difference, const Formats &formats);

/// The part of a difference that touches the days `from` to `to`, both included.
Difference within(const Difference &difference, QDate from, QDate to);

} // namespace stridewell
