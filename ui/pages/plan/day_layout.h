// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/card.h"
#include "ui/theme/measures.h"

#include <QFont>
#include <QRect>
#include <QStringList>

namespace stridewell {

/// Where a card stands in its cell and how its texts break.
struct CardBox
{
    QRect frame = {};
    QRect mark = {};      ///< the state's mark or count, top right; texts keep clear of it
    QFont titleFont = {}; ///< smaller where a long word would have to be broken
    QPoint titleAt = {};
    QStringList title = {};
    QPoint detailAt = {};
    QStringList detail = {};
};

/// A day's cell: its number, the cards that fit and the line that stands for the others.
struct DayBoxes
{
    QRect number = {};
    QList<CardBox> cards = {};
    QRect more = {}; ///< empty when every card fits
    int hidden = 0;
    int height = 0; ///< what the whole content would need, hidden cards included
};

/// Height that a row keeps free at its top for the band of the first days.
int bandHeight(const Measures &measures);

/// Lays out `cards` inside `cell`. Cards that would pass its lower edge are counted in `hidden`.
DayBoxes layoutDay(const QRect &cell, const QList<Card> &cards, bool withBand, const Measures &measures);

} // namespace stridewell
