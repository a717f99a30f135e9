// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/moment.h"

#include <QDate>
#include <QString>

#include <optional>

namespace stridewell {

/// How a plan is put into a calendar.
struct CalendarChoices
{
    bool wholeDays = false;               ///< items with a clock time last the whole day, too
    std::optional<int> alarmMinutes = {}; ///< before what begins at a time; absent = no alarms
    bool showsReasons = false;            ///< say what is suspected and why; else only what to do
    bool operator==(const CalendarChoices &) const = default;
};

/// An item as a calendar has it: what was written last, so that the next file can say what changed.
struct CalendarEvent
{
    ItemId item = {};
    QString uid = {}; ///< for ever the same for the same item
    QDate day = {};
    std::optional<Moment> start = {}; ///< of the item, also where its event lasts the whole day
    int sequence = 0;                 ///< goes up by one with every change
    Moment changed = {};
    bool cancelled = false;
    QString content = {}; ///< its lines from DTSTART on as RFC 5545 has them, unfolded, parted by line feeds
    bool operator==(const CalendarEvent &) const = default;
};

/// A file that always holds an athlete's present calendar, for a calendar program or a web server.
struct KeptCalendar
{
    QString file = {}; ///< with its folder; empty = none
    CalendarChoices choices = {};
    bool operator==(const KeptCalendar &) const = default;
};

} // namespace stridewell
