// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/check_in_course.h"
#include "ui/models/units.h"

#include <QList>

namespace stridewell {

/// A moment that can be named with one click.
struct WhenChoice
{
    QString label = {}; ///< "Today's run, 07:30, 8 km"
    Moment moment = {};
};

/// Moments at which a trouble is likely to have begun: now, the ends of the newest runs, the days before. None lies
/// after the check-in.
QList<WhenChoice> whenChoices(const CheckInBackground &background, const Formats &formats);

} // namespace stridewell
