// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/zone.h"
#include "core/model/plan.h"
#include "core/model/profile.h"

namespace stridewell {

/// From when on a plan is shown and what its days are measured by.
struct ShownSpan
{
    QDate from = {};  ///< first day shown
    QDate today = {}; ///< days before it are over
    Zone zone = {};
    int hardEffort = 0; ///< effort (0..10) from which a run counts as hard
};

/// What a plan shows: the past from the store, the rest as it was made.
/// - Days before today are as `stored`; what is still planned there was missed, or, if it is a run and a run was
///   recorded that day, done.
/// - From today on there is what was `made`, and of what is stored that which has happened; a made item never
///   takes the place of a stored one of the same id that is past or has happened.
/// - A recorded run of a day that has no run item is shown as a done item, always with the same id.
/// Ordered as arrange() does.
QList<Item> shownItems(const QList<Item> &stored, const QList<Item> &made, const QList<Run> &runs,
                       const ShownSpan &span);

} // namespace stridewell
