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
    QRect bar = {};       ///< the strip in the kind's colour
    QRect mark = {};      ///< the state's mark or count, at the end of the first line; texts keep clear of it
    QFont titleFont = {}; ///< smaller where a long word would have to be broken
    QRect titleArea = {};
    QStringList title = {};
    QRect detailArea = {};
    QStringList detail = {};
};

/// A day's cell: its number, its note, the cards that fit and the line that stands for the others.
struct DayBoxes
{
    QRect number = {};
    QRect note = {}; ///< empty without a note
    QList<CardBox> cards = {};
    QRect more = {}; ///< empty when every card fits
    int hidden = 0;
    int height = 0; ///< what the whole content would need, hidden cards included
};

/// What a cell holds beside its cards, and how much room it has.
struct DayLook
{
    bool band = false;     ///< its week keeps room for the band of an episode
    bool note = false;     ///< there is a note
    bool compact = false;  ///< one line: the first card and how many more there are
    bool month = false;    ///< its number names the month, too
    bool mirrored = false; ///< reading goes from right to left
};

/// Height that a row keeps free at its top for the band of an episode.
int bandHeight(const Measures &measures);
/// Height of a week of which each day is one line.
int compactHeight(const Measures &measures);

/// Lays out `cards` inside `cell`. Cards that would pass its lower edge are counted in `hidden`.
DayBoxes layoutDay(const QRect &cell, const QList<Card> &cards, const DayLook &look, const Measures &measures);

} // namespace stridewell
