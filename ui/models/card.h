// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"
#include "ui/models/units.h"

#include <QMetaType>
#include <QStringList>

namespace stridewell {

/// What the calendar shows of one item, or of several alike ones of a day ("Ice 15 min × 5").
struct Card
{
    ItemKind kind = ItemKind::Rest;
    QString title = {};
    QStringList shorter = {}; ///< what may stand for the title where there is little room, the longest first
    QString detail = {};
    ItemState state = ItemState::Planned;
    QString count = {}; ///< "2/5" where the card stands for several; else empty
    QList<ItemId> items = {};
    QString accessible = {}; ///< "easy run 7 km, planned"

    bool operator==(const Card &) const = default;
};

/// The cards of one day's items: what must be seen first, reminders last. Items of one kind and title that all
/// have clock times become one card.
QList<Card> cardsOf(const QList<Item> &itemsOfDay, const Formats &formats);

} // namespace stridewell
