// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/card.h"

#include <QDate>

namespace stridewell {

/// A row of the log sheet: an item, or several alike ones of a day. Its exercises follow it, those of the first item.
struct LogRow
{
    QDate day = {};
    Card card = {};
    QList<Item> items = {}; ///< at least one
    bool opensDay = false;  ///< the first one of its day

    /// Whether pain is asked for: not of ice or a bandage.
    bool canHurt() const;
};

/// The rows of the log sheet in its order, on paper and where it is typed in: what is planned on the days of `from` to
/// `to` and can be ticked.
QList<LogRow> logRows(const QList<Item> &items, QDate from, QDate to, const Formats &formats);

} // namespace stridewell
