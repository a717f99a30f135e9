// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/plan_view.h"

#include <QList>

#include <optional>

namespace stridewell {

/// How an item of today stands to this moment.
enum class Turn {
    None,
    Late, ///< its time has passed and nothing was said of it
    Next, ///< nothing is due; this comes next
    Now
};

/// One thing of today.
struct TodayEntry
{
    Item item = {};
    std::optional<Log> log = {};
    QString time = {}; ///< "14:00"; empty without a clock time
    QString title = {};
    QString detail = {};
    QString state = {}; ///< "done 14:10", "still open"; empty while it is merely planned
    Turn turn = Turn::None;
    QString accessible = {}; ///< "14:00, ice 15 minutes, planned, now"

    bool operator==(const TodayEntry &) const = default;
};

/// What today holds: first what has a clock time, in its order, then what may be done at any time.
struct TodayList
{
    QList<TodayEntry> entries = {}; ///< without rest items
    int timed = 0;                  ///< the first entries, which have a clock time
    int done = 0;                   ///< done or partly done
    int open = 0;                   ///< nothing was said of them yet
    bool rest = false;              ///< today is a day of rest
    ItemId current = {};            ///< the entry with the turn Now or Next; empty when nothing is open

    bool operator==(const TodayList &) const = default;
};

/// `busy` is an item that somebody is in the middle of: it keeps its turn.
TodayList todayList(const PlanView &view, const ItemId &busy = {});

/// One sentence on the day as a whole: nothing planned yet, the first day, rest, all done; empty on any other day.
QString dayWord(const PlanView &view, const TodayList &list);

/// A day ahead in one line.
struct ComingDay
{
    QString day = {};  ///< "Tomorrow", then "Thu 26 November"
    QString text = {}; ///< "Tempo run 9 km, elastic bandage"; alike items are named once
    bool operator==(const ComingDay &) const = default;
};

/// The `count` days after today that the plan covers.
QList<ComingDay> comingDays(const PlanView &view, int count);

} // namespace stridewell
