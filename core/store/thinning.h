// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/base/zone.h"

#include <QList>

namespace stridewell {

/// How many dated copies stay: the newest ones, and of each of the newest days, weeks (from Monday) and months that
/// have any the last one.
struct Thinning
{
    int recent = 10;
    int days = 7;
    int weeks = 8;
    int months = 12;
};

/// Which of the copies stay, as places in `made`, rising; days, weeks and months are those of `zone`.
QList<qsizetype> keptCopies(const QList<Moment> &made, const Zone &zone, const Thinning &thinning = {});

} // namespace stridewell
