// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/plan_view.h"

#include <QList>

namespace stridewell {

/// Something whose clock time has come.
struct DueReminder
{
    ItemId item = {};
    QString title = {}; ///< "14:00 Ice 15 min"
    QString text = {};  ///< what to do with it
    bool operator==(const DueReminder &) const = default;
};

/// The timed items of today that are still planned and whose time came within the last quarter of an hour: older
/// ones, as after the machine slept, would only be a pile of news that is none.
QList<DueReminder> dueReminders(const PlanView &view);

} // namespace stridewell
