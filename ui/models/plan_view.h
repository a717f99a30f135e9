// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"
#include "core/model/profile.h"
#include "core/protocol/protocol.h"
#include "ui/models/clinic_library.h"
#include "ui/models/units.h"

#include <QHash>

#include <memory>
#include <optional>

namespace stridewell {

/// The first days of a suspected strain in real time.
struct AcuteWindow
{
    Moment start = {};
    Moment end = {};
    bool operator==(const AcuteWindow &) const = default;
};

/// All that the pages show, as values.
struct PlanView
{
    Plan plan = {};
    Profile profile = {};
    std::shared_ptr<const Protocols> protocols = {}; ///< never null in a window; a test may do without
    QHash<ItemId, Log> logs = {};                    ///< the newest log of each item that has one
    std::optional<AcuteWindow> window = {};
    std::optional<Moment> episodeStart = {}; ///< when the trouble began that the newest check-in belongs to
    QHash<QString, Citation> citations = {};
    ClinicLibrary library = {};
    Formats formats = {};
    Weekday weekStarts = Weekday::Mon;
    Moment now = {};

    QDate today() const { return formats.zone.day(now); }
};

/// The newest log of each item.
QHash<ItemId, Log> newestLogs(const QList<Log> &logs);

} // namespace stridewell
